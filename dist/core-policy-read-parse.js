"use strict";
exports.id = 2777;
exports.ids = [2777];
exports.modules = {

/***/ 8631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z_: () => (/* binding */ DIRECTED),
  eL: () => (/* binding */ isPolicyKey),
  EP: () => (/* binding */ isSection)
});

// EXTERNAL MODULE: ./src/core/scale/age.js
var age = __webpack_require__(2213);
;// CONCATENATED MODULE: ./src/core/policy/base/direction.js

/**
 * Which value of a policy key is stricter: declared for each key in `directions.ts`. A value that
 * is neither stricter nor equal is weaker, also where the two cannot be compared.
 */ class Direction {
    /** For the reference: `critical \u2026 never`, `fewer`. */ words;
    /** Whether `own` is weaker than `base`. */ weaker;
    constructor(words, weaker){
        this.words = words;
        this.weaker = weaker;
    }
}
/** Values of a list of words, the weakest first. Undefined may be one of them. */ function ladder(...weakestFirst) {
    const named = weakestFirst.map((word)=>word === undefined ? 'not set' : `\`${word}\``);
    return new Direction(named.toReversed().join(' before '), (base, own)=>weakestFirst.indexOf(own) < weakestFirst.indexOf(base));
}
/** `true` is stricter. */ const ON = new Direction('`true`', (base, own)=>base && !own);
/** Fewer is stricter; null or nothing at all is the weakest. */ const FEWER = new Direction('fewer', (base, own)=>amount(own) > amount(base));
/** More is stricter. */ const MORE = new Direction('more', (base, own)=>own < base);
/** A lower percentage is stricter. */ const LOWER_SHARE = new Direction('lower', (base, own)=>Number.parseFloat(own) > Number.parseFloat(base));
/** A shorter age is stricter. */ const SHORTER = new Direction('shorter', (base, own)=>(0,age/* ageInMs */.JT)(own) > (0,age/* ageInMs */.JT)(base));
/** A list that leaves nothing of the base's out is as strict, and stricter with more. */ const MORE_ENTRIES = new Direction('all of the base and more', (base, own)=>base.some((entry)=>!own.includes(entry)));
/** A list with nothing that the base's has not is as strict, and stricter with less. */ const FEWER_ENTRIES = new Direction('nothing but what the base has', (base, own)=>own.some((entry)=>!base.includes(entry)));
/**
 * As `FEWER_ENTRIES`, but an empty list allows everything. A license that is allowed with its
 * exception is allowed though the list of denied ones has it, so that such an entry is weaker also
 * than an empty list.
 */ const FEWER_ALLOWED = new Direction('nothing but what the base has; empty allows everything', (base, own)=>base.length > 0 ? own.length === 0 || own.some((entry)=>!base.includes(entry)) : own.some((entry)=>/ with /iu.test(entry)));
/** `none` is weaker than every other way not to show who a client is. */ const NOT_NONE = new Direction('anything but `none`', (base, own)=>base !== 'none' && own === 'none');
/** What the base sets stays as it is: any other value may be weaker. */ const KEPT = new Direction('as the base has it', (base, own)=>base !== undefined && JSON.stringify(base) !== JSON.stringify(own));
/** No value is stricter than another: each repository sets its own. */ const FREE = new Direction('each repository as it likes', ()=>false);
/**
 * Entries beside the base's, which always stay. Each further one is weaker: `moreEntries` tells,
 * since entries are compared by what they match.
 */ const NO_MORE = new Direction('no entry of its own', ()=>false);
function amount(value) {
    return value ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/core/policy/base/directions.js

const EFFECT = ladder('ignore', 'warn', 'block');
const SEVERITY = ladder('low', 'medium', 'high', 'critical');
const WIDENING = ladder('ignore', 'warn', undefined, 'block');
const SCANNER = {
    enabled: ON,
    exclude: FEWER_ENTRIES,
    coverage: ladder('any', 'complete')
};
const WITH_RULES = {
    ...SCANNER,
    disable: FEWER_ENTRIES
};
const DAYS = {
    critical: FEWER,
    high: FEWER,
    medium: FEWER,
    low: FEWER
};
/**
 * Which value is stricter, key by key. A new key of the policy has its line here: the type asks for
 * it, and a test.
 */ const DIRECTIONS = {
    version: FREE,
    extends: FREE,
    'allow-weaker': FREE,
    severity: {
        unknown: SEVERITY,
        unreachable: ladder('lower', 'same'),
        overrides: NO_MORE
    },
    sla: {
        // Its days are compared, as `sla.days`.
        preset: FREE,
        days: DAYS,
        clock: ladder('detected', 'published'),
        'due-soon': FREE,
        timezone: FREE,
        triage: {
            bounty: FEWER
        },
        'known-exploited': FEWER,
        'without-fix': DAYS
    },
    gate: {
        'fail-on': ladder('never', 'critical', 'high', 'medium', 'low'),
        scope: ladder('introduced', 'all'),
        overdue: EFFECT,
        malicious: EFFECT,
        'known-exploited': EFFECT,
        cooldown: MORE,
        'unreadable-issues': ladder('warn', 'error'),
        'dev-dependencies': ladder('ignore', 'warn', 'same'),
        unseen: {
            lost: EFFECT,
            introduced: EFFECT,
            existing: EFFECT
        }
    },
    scan: {
        dependencies: {
            ...SCANNER,
            resolve: ladder('offline', 'registry'),
            'max-database-age': SHORTER
        },
        code: {
            ...WITH_RULES,
            tests: ladder('skip', 'lower', 'same'),
            'library-parameters': ladder('skip', 'lower', 'same')
        },
        secrets: SCANNER,
        forge: {
            ...WITH_RULES,
            permissions: {
                critical: WIDENING,
                high: WIDENING,
                medium: WIDENING,
                low: WIDENING
            }
        },
        workflows: WITH_RULES,
        fsrt: WITH_RULES,
        semgrep: {
            ...SCANNER,
            config: KEPT
        },
        gitleaks: SCANNER,
        zizmor: {
            ...SCANNER,
            download: KEPT
        },
        posture: {
            enabled: ON,
            disable: FEWER_ENTRIES
        },
        activity: {
            enabled: ON,
            files: MORE_ENTRIES,
            exclude: FEWER_ENTRIES,
            disable: FEWER_ENTRIES,
            'max-unreadable': LOWER_SHARE,
            anonymise: NOT_NONE,
            fields: FREE
        },
        sarif: MORE_ENTRIES,
        required: MORE_ENTRIES
    },
    waivers: NO_MORE,
    'waiver-rules': {
        'max-days': FEWER,
        approvals: MORE
    },
    feeds: {
        'known-exploited': KEPT,
        epss: KEPT
    },
    licenses: {
        allow: FEWER_ALLOWED,
        deny: MORE_ENTRIES,
        unknown: EFFECT
    },
    vex: {
        files: FEWER_ENTRIES,
        authors: FEWER_ENTRIES
    },
    issues: {
        'minimum-severity': ladder('critical', 'high', 'medium', 'low'),
        repository: FREE,
        disclosure: KEPT,
        assign: FREE,
        limit: FREE,
        milestones: FREE,
        'due-field': FREE,
        'group-by': FREE,
        // Whose issues and comments are believed.
        authors: FEWER_ENTRIES,
        mirror: KEPT,
        // Where a token goes.
        jira: KEPT
    },
    fix: {
        'pull-request': FREE,
        grouping: FREE
    },
    incident: {
        'notify-hours': FEWER,
        'update-hours': FEWER
    },
    statement: {
        'check-links': ON
    }
};
/** Every key with a direction, in the order of the policy. */ const DIRECTED = keysIn(DIRECTIONS, []);
function keysIn(node, path) {
    if (node instanceof Direction) return [
        {
            path,
            direction: node
        }
    ];
    return Object.entries(node).flatMap(([key, inner])=>keysIn(inner, [
            ...path,
            key
        ]));
}
/** Whether a path of the policy is a section, whose keys have directions of their own. */ function isSection(path) {
    return DIRECTED.some((one)=>one.path.length > path.length && path.every((step, index)=>one.path[index] === step));
}
/** Whether a text names a key or a section of the policy: `waivers`, `gate`, `gate.overdue`. */ function isPolicyKey(name) {
    return DIRECTED.some(({ path })=>{
        const key = path.join('.');
        return key === name || key.startsWith(`${name}.`);
    });
}


/***/ }),

/***/ 80919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   lo: () => (/* binding */ baseReference),
/* harmony export */   m7: () => (/* binding */ BASE_REFERENCE)
/* harmony export */ });
/** Where a base policy is: `acme/.github:fixby.yml@v3`. */ /** `owner/repository:path@ref`. */ const BASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?!\.{1,2}:)([A-Za-z0-9._-]{1,100}):((?!\/)(?!(?:[^@]*\/)?\.{1,2}(?:\/|@))[^@:\s]{1,300})@((?![-./])(?!.*(?:\.\.|\/\/))[A-Za-z0-9._/+-]{1,200})$/u;
/**
 * The parts of a reference.
 * @throws RangeError for a text that is none
 */ function baseReference(text) {
    const [, owner, repo, path, ref] = BASE_REFERENCE.exec(text) ?? [];
    if (owner === undefined || repo === undefined || path === undefined || ref === undefined) throw new RangeError(`${text} is no base policy`);
    return {
        owner,
        repo,
        path,
        ref
    };
}
/** Whether it can only ever mean one text: a commit, by all its digits. */ function isCommit(ref) {
    return /^[0-9a-f]{40}$/u.test(ref);
}


/***/ }),

/***/ 68530:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   rZ: () => (/* binding */ waiver)
/* harmony export */ });
/* unused harmony export match */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46726);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);



/** What a waiver or an override applies to: all given keys must match. */ const match = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .findingId */ .zK)().exactOptional().describe('Id of one finding, as reports print it; it follows the finding when its code moves.'),
    rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().exactOptional().describe('Advisory or rule id, or one of its aliases; upper and lower case are the same.'),
    package: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)().exactOptional().describe('Package as `<type>/<name>`: `npm/lodash`, `pypi/requests`, `maven/group:artifact`.'),
    path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)().exactOptional().describe('Glob over the path in the repository: `tools/**`.')
}).refine(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKeys */ .xV, {
    error: 'must have at least one of id, rule, package and path'
}).meta({
    description: 'What it applies to: at least one of the keys, and all that are given must fit.',
    minProperties: 1
});
/** An override of the severity that an advisory or rule states. */ const override = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl.describe('The severity to use instead.'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().describe('Why, for whoever reads the report.')
});
/** A waiver: a finding that is accepted until a date. */ const waiver = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match,
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().describe('Why it is accepted, for whoever reads the report.'),
    'approved-by': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().exactOptional().describe('Who accepted it: `"@alice"`, or `"@alice, @bob"`, in quotes because of the `@`.'),
    expires: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarDate */ .bO)().meta({
        description: 'Last day on which it counts, in `sla.timezone`. Afterwards it stops counting and is reported.',
        format: 'date'
    }),
    'when-fixed': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().exactOptional().describe('Whether it also ends as soon as a version of the package is known that fixes it: whichever comes first.')
});


/***/ }),

/***/ 3981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ scannerSwitch),
/* harmony export */   ET: () => (/* binding */ ONCE),
/* harmony export */   Gl: () => (/* binding */ severityField),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   bO: () => (/* binding */ calendarDate),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   zK: () => (/* binding */ findingId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46726);



/** Maximum length of one text in a policy, in characters. */ const MAX_TEXT = 2_000;
/**
 * Maximum number of days in a policy: a hundred years, so that due dates stay before the year
 * 10000.
 */ const MAX_DAYS = 36_500;
/**
 * How a policy is parsed: a schema of the library compiles itself for what is still to come, which
 * takes longer than to read the one policy that there is.
 */ const ONCE = {
    jitless: true
};
/** One of the four severity levels. */ const severityField = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC);
/** Text with at least one visible character, and without hidden ones. */ function text() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(MAX_TEXT, {
        error: `must be at most ${MAX_TEXT} characters long`
    }).regex(/\S/, {
        error: 'must be filled in'
    }).refine(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .zN, {
        error: 'must be free of control characters'
    });
}
/** A whole number of days, 0 to a hundred years. */ function days() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({
        error: 'must be a whole number of days'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(MAX_DAYS, {
        error: `must be at most ${MAX_DAYS} days`
    });
}
/**
 * A glob for paths relative to the repository's root. A leading `!` is refused: in a list of
 * alternatives a negated glob would match nearly every file. A leading `/` is refused because it
 * would match nothing.
 */ function glob() {
    return text().regex(/^(?!\/|!(?!\())/, {
        error: 'must be a glob relative to the repository\'s root, without a leading "/" or "!"'
    });
}
/** A day that exists, `YYYY-MM-DD`, from the year 2000 on. */ function calendarDate() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[2-9]\d{3}-\d{2}-\d{2}$/, {
        error: 'must be a date written YYYY-MM-DD',
        abort: true
    }).refine(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDate */ .tf, {
        error: 'must be a day that exists'
    });
}
/**
 * The name of an IANA time zone. Offsets such as `+02:00` are refused, since not all supported Node
 * versions accept them.
 */ function timeZone() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z]/, {
        error: 'must be the name of a time zone',
        abort: true
    }).refine(_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeZone */ .kQ, {
        error: 'must be a known IANA time zone'
    });
}
/** A package as `<purl type>/<name>`: `npm/lodash`, `npm/@scope/name`, `maven/group:artifact`. */ function packageName() {
    return text().regex(/^(?!pkg:)[^/\s]+\/\S+$/, {
        error: 'must be a package type and a name, joined by "/"'
    });
}
/** The id of a finding, as reports print it. */ function findingId() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/, {
        error: 'must be the id of a finding, 16 hexadecimal digits, in quotes if they are all decimal ones'
    });
}
/** A GitHub repository, `owner/name`. */ function repositoryName() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, {
        error: 'must be a repository, owner/name'
    });
}
/** A GitHub login, of a person or of an app (`renovate[bot]`). */ function login() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, {
        error: 'must be a GitHub login, without "@"'
    });
}
/**
 * A scanner's entry under `scan`: `true`, `false`, or a section with `enabled` and its own
 * settings. The output type is always the section.
 * @param shape the settings besides `enabled`; each needs a default
 */ function scannerSwitch(shape) {
    const section = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).describe('Whether this scanner runs, once its section is written.'),
        ...shape
    });
    const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().transform((enabled)=>section.parse({
            enabled
        }, ONCE));
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        flag,
        section
    ], {
        error: 'must be true, false, or a section'
    });
}


/***/ }),

/***/ 94182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SLA_PRESETS),
/* harmony export */   d: () => (/* binding */ PRESET_NAMES)
/* harmony export */ });
const MARKETPLACE = 'https://developer.atlassian.com/platform/marketplace/security-bugfix-policy/';
const ATLASSIAN = 'https://www.atlassian.com/trust/security/bug-fix-policy';
function days(critical, high, medium, low) {
    return {
        critical,
        high,
        medium,
        low
    };
}
/**
 * The names of all presets, the default first. Figures never change under a name: new ones get a
 * new name.
 */ const PRESET_NAMES = [
    'atlassian-marketplace-cloud',
    'atlassian-marketplace-cloud-2023',
    'atlassian-marketplace-dc',
    'atlassian-cloud',
    'atlassian-data-center',
    'fedramp',
    'aggressive'
];
/** All presets. */ const SLA_PRESETS = {
    'atlassian-marketplace-cloud': {
        days: days(10, 28, 84, 175),
        title: 'Atlassian Marketplace, cloud apps (2026)',
        source: MARKETPLACE,
        provenance: 'seen',
        note: 'seen: the changelog of 2026-05-28, enforced from 2026-09-01'
    },
    'atlassian-marketplace-cloud-2023': {
        days: days(28, 42, 56, 175),
        title: 'Atlassian Marketplace, cloud apps (2023)',
        source: MARKETPLACE,
        provenance: 'seen',
        note: 'seen: the page as of 2023-10-08'
    },
    'atlassian-marketplace-dc': {
        days: days(84, 84, 84, 175),
        title: 'Atlassian Marketplace, Data Center apps',
        source: MARKETPLACE,
        provenance: 'seen',
        note: 'seen: the page as of 2023-10-08; the changelog of 2026-05-28 leaves it as it is'
    },
    'atlassian-cloud': {
        days: days(10, 28, 84, 175),
        title: "Atlassian's own cloud products",
        source: ATLASSIAN,
        provenance: 'seen',
        note: 'seen: the page itself'
    },
    'atlassian-data-center': {
        days: days(90, 90, 90, 180),
        title: "Atlassian's own Data Center products",
        source: ATLASSIAN,
        provenance: 'seen',
        note: 'seen: the page itself'
    },
    fedramp: {
        days: days(30, 30, 90, 180),
        title: 'FedRAMP',
        source: null,
        provenance: 'stated',
        note: 'widely stated; verify before quoting'
    },
    aggressive: {
        days: days(3, 7, 30, 90),
        title: '3-7-30-90',
        source: null,
        provenance: 'template',
        note: 'a common vendor template'
    }
};


/***/ }),

/***/ 8066:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ExcessError),
/* harmony export */   m: () => (/* binding */ boundedDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);

/**
 * Maximum nesting depth of a text. A policy needs five levels. The YAML library copes with some
 * hundreds; beyond that the process may abort, since V8 cannot compile a regular expression when
 * the stack is nearly full.
 */ const MAX_DEPTH = 100;
/**
 * Maximum number of tokens of a text, enough for thousands of waivers. The library needs ten
 * seconds and gigabytes of memory for a million.
 */ const MAX_TOKENS = 100_000;
const OPENING = new Set([
    'flow-map-start',
    'flow-seq-start'
]);
const CLOSING = new Set([
    'flow-map-end',
    'flow-seq-end'
]);
const INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind'
]);
const BLANK = new Set([
    'space',
    'comment',
    'newline'
]);
/** Thrown where a text exceeds a limit, before the library composes what lies beyond it. */ class ExcessError extends Error {
    bound;
    offset;
    constructor({ bound, offset }){
        super(`the limit of ${bound} is exceeded`);
        this.bound = bound;
        this.offset = offset;
    }
}
/**
 * The documents of a text that is within the limits of depth and size. The library's lexer runs
 * once: its lexemes are checked one at a time, and nothing is composed before all of them were.
 * @throws ExcessError
 */ function boundedDocuments(text, { maxTokens, ...options }) {
    const tokens = [
        ...boundedTokens(text, options.lineCounter, new Bounds(maxTokens))
    ];
    return [
        ...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens, true, text.length)
    ];
}
function* boundedTokens(text, lines, bounds) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines?.addNewLine);
    lines?.addNewLine(0);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) throw new ExcessError(excess);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** Checks lexemes of the library's lexer, one by one, against the limits. */ class Bounds {
    #offset = 0;
    #count = 0;
    /** Whether the next lexeme is a scalar's text, which the lexer announces by a marker. */ #scalar = false;
    // The current nesting, in three parts. Their sum is at least half the true depth.
    /** Number of open brackets. */ #flow = 0;
    /**
   * Number of consecutive indicators (`-`, `?`, `:`): in this line, or inside brackets since the
   * last comma or bracket.
   */ #indicators = 0;
    /** Indentation of the current line, in columns. */ #indent = 0;
    #lineStart = true;
    #maxTokens;
    constructor(maxTokens = MAX_TOKENS){
        this.#maxTokens = maxTokens;
    }
    /** Checks the next lexeme. @returns the limit that it exceeds, or null */ take(source) {
        const type = this.#scalar ? 'scalar' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST.tokenType */ .DB.tokenType(source);
        // Before a scalar the lexer emits a marker lexeme, which does not occur in the text.
        const mark = !this.#scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
        this.#scalar = !this.#scalar && type === 'scalar';
        this.#nest(type, mark ? 0 : source.length);
        const offset = this.#offset;
        this.#count += 1;
        if (!BLANK.has(type) && this.#flow + this.#indicators + this.#indent > MAX_DEPTH) return {
            bound: 'depth',
            offset
        };
        if (this.#count > this.#maxTokens) return {
            bound: 'tokens',
            offset
        };
        if (!mark) this.#offset += source.length;
        return null;
    }
    #nest(type, length) {
        if (type === 'flow-error-end') this.#reset();
        else if (OPENING.has(type)) this.#bracket(this.#flow + 1);
        else if (CLOSING.has(type)) this.#bracket(Math.max(0, this.#flow - 1));
        else if (this.#flow > 0 && type === 'comma') this.#indicators = 0;
        else if (this.#flow === 0 && type === 'newline') this.#reset();
        else if (this.#flow === 0 && type === 'space' && this.#lineStart) this.#indent += length;
        else {
            if (INDICATORS.has(type)) this.#indicators += 1;
            this.#lineStart = this.#lineStart && BLANK.has(type);
        }
    }
    #bracket(flow) {
        this.#flow = flow;
        this.#indicators = 0;
        this.#lineStart = false;
    }
    #reset() {
        this.#flow = 0;
        this.#indicators = 0;
        this.#indent = 0;
        this.#lineStart = true;
    }
}


/***/ }),

/***/ 23345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ placeIssues)
});

;// CONCATENATED MODULE: ./src/core/policy/schema-walk.js
/**
 * The object schema behind a schema: itself, or the alternative that is an object. Undefined when
 * there is none.
 */ function sectionOf(schema) {
    return [
        schema,
        ...alternatives(schema)
    ].find((candidate)=>candidate.properties !== undefined);
}
/** The alternatives of a schema (`anyOf`); none when it has no alternatives. */ function alternatives(schema) {
    return schema.anyOf ?? [];
}
/** The schema of one entry of a list; undefined where the schema is no list. */ function entryOf(schema) {
    return isSchema(schema.items) ? schema.items : undefined;
}
/** The keys of a section with their schemas, in the order of the definition. */ function propertiesOf(schema) {
    return Object.entries(sectionOf(schema)?.properties ?? {}).filter((entry)=>isSchema(entry[1]));
}
/** The keys that the section at a path may have; none when there is no such section. */ function knownKeys(schema, path) {
    const at = path.reduce((current, step)=>current && (typeof step === 'number' ? entryOf(current) : propertiesOf(current).find(([key])=>key === step)?.[1]), schema);
    return at === undefined ? [] : propertiesOf(at).map(([key])=>key);
}
function isSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/core/policy/read/error.js
var error = __webpack_require__(19201);
// EXTERNAL MODULE: ./src/core/scale/words.js
var words = __webpack_require__(55539);
;// CONCATENATED MODULE: ./src/core/policy/read/names.js


/**
 * A section of the policy in prose: `gate`, `a waiver`, `the match of an override`.
 * @param whole the whole file
 */ function containerName(path, whole = 'the policy') {
    const last = path.at(-1);
    if (last === undefined) return whole;
    if (typeof last === 'number') return entryName(path);
    if (last === 'match') return `the match of ${containerName(path.slice(0, -1))}`;
    return path.map(String).join('.');
}
function entryName(path) {
    const list = path.at(-2);
    if (list === 'waivers') return 'a waiver';
    if (list === 'overrides') return 'an override';
    return `an entry of ${containerName(path.slice(0, -1))}`;
}
/**
 * A value of the policy as the subject of a sentence: `"fail-on" in gate`,
 * `An entry of scan.sarif`.
 */ function subjectName(path, whole) {
    const last = path.at(-1);
    if (typeof last !== 'string') return (0,words/* capitalise */.sK)(containerName(path, whole));
    return `${(0,error/* quote */.h)(last)} in ${containerName(path.slice(0, -1), whole)}`;
}

// EXTERNAL MODULE: ./src/core/policy/read/near-miss.js
var near_miss = __webpack_require__(75962);
;// CONCATENATED MODULE: ./src/core/policy/read/messages.js



/** What to write for a missing key, by its path. */ const MISSING = new Map([
    [
        'version',
        'Begin the file with version: 1.'
    ],
    [
        'match',
        'Say what it applies to: add match: { rule: CVE-2021-23337 }.'
    ],
    [
        'reason',
        'Say why: add reason: Build-time only, never shipped.'
    ],
    [
        'expires',
        'Every waiver ends: add expires: 2027-01-31.'
    ],
    [
        'severity',
        'Add severity: low.'
    ],
    [
        'answer',
        'Add answer: yes, no or not-applicable.'
    ]
]);
/** What to write instead of a wrong value or list entry, by its key, or by its key in a section. */ const EXAMPLES = new Map([
    [
        'match',
        'Write { rule: CVE-2021-23337, package: npm/lodash }.'
    ],
    [
        'package',
        'Write npm/lodash, without a version and without "pkg:".'
    ],
    [
        'path',
        'Write tools/**.'
    ],
    [
        'apps.path',
        'Write apps/timesheets.'
    ],
    [
        'exclude',
        'Write tools/**.'
    ],
    [
        'sarif',
        'Write reports/*.sarif.'
    ],
    [
        'reason',
        'Say why in a sentence.'
    ],
    [
        'expires',
        'Write a date such as 2027-01-31.'
    ],
    [
        'timezone',
        'Write a name such as Europe/Berlin.'
    ],
    [
        'due-soon',
        'Write 25% or 7.'
    ],
    [
        'enabled',
        'Write true or false.'
    ],
    [
        'limit',
        'Write 200.'
    ],
    [
        'repository',
        'Write owner/name.'
    ],
    [
        'authors',
        'Write octocat or renovate[bot].'
    ],
    [
        'owner',
        'Write "@alice", or a name.'
    ],
    [
        'reviewed',
        'Write a date such as 2026-11-28.'
    ],
    [
        'review-after',
        'Write 365d, or a date such as 2027-11-28.'
    ],
    ...[
        'dependencies',
        'code',
        'secrets',
        'forge',
        'workflows',
        'semgrep',
        'gitleaks',
        'zizmor'
    ].map((scanner)=>[
            scanner,
            'Write true or false.'
        ]),
    ...[
        'critical',
        'high',
        'medium',
        'low'
    ].map((level)=>[
            level,
            'Write 90, or null for no due date.'
        ]),
    ...[
        'critical',
        'high',
        'medium',
        'low'
    ].map((level)=>[
            `fix-days.${level}`,
            'Write 10.'
        ])
]);
/**
 * The message for an unknown key.
 * @param path of the section that has it
 * @param known the keys that the section may have
 * @param whole the whole file, in prose
 */ function unknownKey(path, key, known, whole) {
    const meant = (0,near_miss/* nearMiss */.b)(key, known);
    return {
        message: `${(0,error/* quote */.h)(key)} is no key of ${containerName(path, whole)}.`,
        fix: meant === undefined ? `Its keys are ${listed(known, 'and')}.` : `Did you mean ${(0,error/* quote */.h)(meant)}?`
    };
}
/** The message for a missing key. @param path of the key */ function missingKey(path, whole) {
    const key = String(path.at(-1));
    return {
        message: `${(0,error/* quote */.h)(key)} is missing in ${containerName(path.slice(0, -1), whole)}.`,
        fix: MISSING.get(key) ?? `Add ${key}.`
    };
}
/** The message for a wrong value. @param value what the file has */ function wrongValue(issue, path, value, whole) {
    if (path.length === 0) return whole === undefined ? wrongFile(value) : otherFile(value, whole);
    if (value === null) {
        return {
            message: `${subjectName(path, whole)} is empty.`,
            fix: 'Give it a value, or remove the line.'
        };
    }
    const told = shown(value);
    return {
        message: `${subjectName(path, whole)} ${demand(issue)}${told === '' ? '' : `, not ${told}`}.`,
        fix: cure(issue, path, value)
    };
}
function wrongFile(value) {
    if (value === null) {
        return {
            message: 'The file holds no policy.',
            fix: 'Begin it with version: 1, or remove the file: the default policy then holds.'
        };
    }
    const what = Array.isArray(value) ? 'a list' : 'a single value';
    return {
        message: `A policy is made of keys and values, and this file is ${what}.`,
        fix: 'Begin it with version: 1.'
    };
}
/** A file that is no policy, and is not made of keys either. */ function otherFile(value, whole) {
    const what = value === null ? 'empty' : Array.isArray(value) ? 'a list' : 'a single value';
    return {
        message: `${whole.charAt(0).toUpperCase()}${whole.slice(1)} is made of keys and values, and this one is ${what}.`,
        fix: 'Begin it with version: 1.'
    };
}
/**
 * The value as a message shows it; empty for a section or a list, which the position identifies.
 */ function shown(value) {
    if (typeof value === 'string') return (0,error/* quote */.h)(value);
    if (Array.isArray(value)) return 'a list';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const TYPES = new Map([
    [
        'object',
        'must be a section of keys and values'
    ],
    [
        'array',
        'must be a list'
    ],
    [
        'string',
        'must be text'
    ],
    [
        'boolean',
        'must be true or false'
    ]
]);
function demand(issue) {
    if (issue.code === 'invalid_value') return `must be ${listed(issue.values.map(String), 'or')}`;
    if (issue.code === 'invalid_type') return TYPES.get(issue.expected) ?? issue.message;
    return issue.message;
}
function cure(issue, path, value) {
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        const meant = typeof value === 'string' ? (0,near_miss/* nearMiss */.b)(value, values) : undefined;
        return meant === undefined ? `Write ${listed(values, 'or')}.` : `Did you mean ${meant}?`;
    }
    if (issue.code === 'invalid_type' && issue.expected === 'string' && [
        'number',
        'boolean'
    ].includes(typeof value)) {
        return `Put it in quotes: ${(0,error/* quote */.h)(String(value))}.`;
    }
    if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Write each entry on a line of its own, after "- ".';
    if (issue.code === 'invalid_type' && issue.expected === 'object') return 'Write its keys below it, indented.';
    const keys = path.filter((step)=>typeof step === 'string');
    const example = EXAMPLES.get(keys.slice(-2).join('.')) ?? EXAMPLES.get(keys.at(-1) ?? '');
    return example ?? 'Change or remove it.';
}
function listed(words, joint) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(13343);
;// CONCATENATED MODULE: ./src/core/policy/read/complaints.js



/**
 * Turns zod's issues into messages with positions: an unknown key at the key, a missing one at its
 * section, a wrong value at the value.
 * @param value the values that were validated
 * @param limit maximum number of messages; the first ones in the file are kept
 */ function placeIssues(issues, value, positions, limit, { schema, whole }) {
    const known = schema();
    return issues.flatMap((issue)=>insideUnion(issue)).flatMap((issue)=>issue.code === 'unrecognized_keys' ? keyComplaints(issue.path, issue.keys, known, positions, whole) : [
            valueComplaint(issue, value, positions, whole)
        ]).sort((a, b)=>a.place.line - b.place.line || a.place.column - b.place.column).slice(0, limit).map(({ place, words })=>({
            ...words(),
            ...place
        }));
}
/**
 * For a value with several allowed types zod reports an issue per type. If only one type matched in
 * kind and was wrong inside, that is the one the user meant.
 */ function insideUnion(issue) {
    if (issue.code !== 'invalid_union') return [
        issue
    ];
    const meant = issue.errors.filter((kind)=>kind.some((inner)=>inner.path.length > 0 || inner.code !== 'invalid_type'));
    const [kind] = meant;
    if (kind === undefined || meant.length > 1) return [
        issue
    ];
    return kind.map((inner)=>({
            ...inner,
            path: [
                ...issue.path,
                ...inner.path
            ]
        })).flatMap(insideUnion);
}
function keyComplaints(path, keys, schema, positions, whole) {
    return keys.map((key)=>{
        const { key: own, value } = (0,read_positions/* placeOf */.$t)(positions, [
            ...path,
            key
        ]);
        return {
            place: own ?? value,
            words: ()=>unknownKey(path, key, knownKeys(schema, path), whole)
        };
    });
}
function valueComplaint(issue, root, positions, whole) {
    const { path } = issue;
    const at = (0,read_positions/* valueAt */.fK)(root, path);
    if (!at.found) {
        return {
            place: (0,read_positions/* placeOf */.$t)(positions, path.slice(0, -1)).value,
            words: ()=>missingKey(path, whole)
        };
    }
    return {
        place: (0,read_positions/* placeOf */.$t)(positions, path).value,
        words: ()=>wrongValue(issue, path, at.value, whole)
    };
}


/***/ }),

/***/ 9340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mapPositions)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19201);


/**
 * Walks the parsed file once, records all positions, and finds what YAML allows but a policy does
 * not: duplicate keys, keys that are not strings, aliases without an anchor.
 */ function mapPositions(contents, at) {
    const walk = new Walk(at);
    walk.visit(contents, '', null, {
        line: 1,
        column: 1
    });
    return {
        positions: walk,
        problems: walk.problems
    };
}
class Walk {
    places = new Map();
    problems = [];
    alias = null;
    #anchors = new Set();
    #at;
    constructor(at){
        this.#at = at;
    }
    /** @param around the position for a value that YAML has no node for, because it is empty */ visit(node, path, key, around) {
        const value = this.#start(node) ?? around;
        this.places.set(path, {
            key,
            value
        });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node)) return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            this.#noteAlias(node.source, value);
            return;
        }
        if (node.anchor !== undefined) this.#anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) this.#visitMap(node, path, value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            for (const [index, item] of node.items.entries())this.visit(item, join(path, String(index)), null, value);
        }
    }
    #visitMap(map, path, around) {
        const seen = new Map();
        for (const { key, value } of map.items){
            const position = this.#start(key) ?? around;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                this.problems.push({
                    ...position,
                    message: 'This key is no plain word.',
                    fix: 'Write key: value.'
                });
                continue;
            }
            const name = String(key.value);
            const first = seen.get(name);
            if (first === undefined) seen.set(name, position);
            else this.problems.push(duplicateKey(name, first, position));
            this.visit(value, join(path, name), position, position);
        }
    }
    #noteAlias(name, position) {
        this.alias ??= {
            name,
            at: position
        };
        if (this.#anchors.has(name)) return;
        this.problems.push({
            ...position,
            message: `A value that starts with "*" refers to an anchor, and there is no anchor ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} before it.`,
            fix: `Put it in quotes: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`*${name}`)}.`
        });
    }
    #start(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? this.#at(node.range[0]) : null;
    }
}
function join(path, step) {
    return path === '' ? step : `${path}.${step}`;
}
function duplicateKey(name, first, second) {
    return {
        ...second,
        message: `${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} is there twice, first in line ${first.line}.`,
        fix: 'Keep one of the two.'
    };
}


/***/ }),

/***/ 72777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatPolicyError: () => (/* reexport */ error/* formatPolicyError */.i),
  parsePolicy: () => (/* binding */ parsePolicy),
  policyIn: () => (/* binding */ policyIn)
});

// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(3981);
// EXTERNAL MODULE: ./src/core/policy/schema.js + 4 modules
var schema = __webpack_require__(92231);
// EXTERNAL MODULE: ./src/core/policy/read/complaints.js + 3 modules
var complaints = __webpack_require__(23345);
// EXTERNAL MODULE: ./src/core/policy/read/duplicates.js
var duplicates = __webpack_require__(50769);
// EXTERNAL MODULE: ./src/core/policy/base/directions.js + 1 modules
var directions = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var error = __webpack_require__(19201);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(13343);
;// CONCATENATED MODULE: ./src/core/policy/read/allow-weaker.js



/** Entries of `allow-weaker` that name no key of a policy: they would allow nothing. */ function unknownWeaker(policy, positions) {
    return policy['allow-weaker'].flatMap((key, index)=>(0,directions/* isPolicyKey */.eL)(key) ? [] : [
            {
                ...(0,read_positions/* placeOf */.$t)(positions, [
                    'allow-weaker',
                    index
                ]).value,
                message: `${(0,error/* quote */.h)(key)} in "allow-weaker" is no key of a policy.`,
                fix: 'Write a key or a section as the reference has it, such as waivers or gate.overdue.'
            }
        ]);
}

// EXTERNAL MODULE: ./src/core/policy/read/yaml.js + 1 modules
var read_yaml = __webpack_require__(6887);
;// CONCATENATED MODULE: ./src/core/policy/read/parse.js







/** Maximum number of errors that are reported at once. */ const MAX_ERRORS = 20;
/**
 * Parses and validates a policy file. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param file the file's name for the errors
 */ function parsePolicy(text, file) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok) return invalid(yaml.problems, file);
    const result = schema/* policySchema */.w.safeParse(yaml.value, fields/* ONCE */.ET);
    if (!result.success) {
        return invalid((0,complaints/* placeIssues */.S)(result.error.issues, yaml.value, yaml.positions, MAX_ERRORS, {
            schema: schema/* policyJsonSchema */.q
        }), file);
    }
    const wrong = [
        ...(0,duplicates/* duplicateMatches */.t)(result.data, yaml.positions),
        ...unknownWeaker(result.data, yaml.positions)
    ];
    if (wrong.length > 0) return invalid(wrong, file);
    return {
        ok: true,
        file,
        policy: result.data,
        written: yaml.value,
        positions: yaml.positions
    };
}
/** The policy that a text states; null for an invalid one, of which nobody is told. */ function policyIn(text) {
    const parsed = parsePolicy(text, '');
    return parsed.ok ? parsed.policy : null;
}
function invalid(problems, file) {
    const ordered = [
        ...problems
    ].sort((a, b)=>a.line - b.line || a.column - b.column);
    return {
        ok: false,
        errors: ordered.slice(0, MAX_ERRORS).map((problem)=>({
                ...problem,
                file
            }))
    };
}


/***/ }),

/***/ 6887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(8066);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var read_error = __webpack_require__(19201);
// EXTERNAL MODULE: ./src/core/policy/read/map-positions.js
var map_positions = __webpack_require__(9340);
;// CONCATENATED MODULE: ./src/core/policy/read/yaml-messages.js
const QUOTES = {
    message: 'A value that starts with @, `, % or a similar sign needs quotes.',
    fix: 'Put it in quotes: "@alice".'
};
const TAG = {
    message: 'A value has a tag of its own (!name), and the format has none.',
    fix: 'Remove the tag, or put a text that starts with "!" in quotes.'
};
const INDENT = {
    message: 'The indentation fits no line above it.',
    fix: 'Indent entries of one section alike, with spaces, and close every bracket.'
};
const COLON = {
    message: 'There is a ": " in a value, or a key and its value are on one line with another key.',
    fix: 'Put the value in quotes, or begin a new line for the next key.'
};
/** The mistake for a text that is nested too deeply. */ const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; five levels are enough.'
};
/** The mistake for a text that is too long. */ const TOO_LONG = {
    message: 'The file has more entries than the format can have.',
    fix: 'It should be a short text: name the right file.'
};
/** Our own messages for common mistakes; for the rest the library's message is used. */ const MESSAGES = {
    BAD_SCALAR_START: QUOTES,
    TAG_RESOLVE_FAILED: TAG,
    BAD_COLLECTION_TYPE: TAG,
    BAD_INDENT: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    TAB_AS_INDENT: {
        message: 'A line is indented with a tab.',
        fix: 'Indent with spaces.'
    },
    MULTIPLE_DOCS: {
        message: 'A second document begins here ("---"), and a file is one.',
        fix: 'Remove the line, or the second document.'
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash in double quotes begins no known escape.',
        fix: 'Use single quotes, or write \\\\ for a backslash.'
    },
    RESOURCE_EXHAUSTION: {
        message: 'Values are nested too deeply.',
        fix: 'Five levels are enough.'
    }
};
/**
 * The message for an error or warning of the YAML library.
 * @param message the library's own, which may quote the file
 */ function yamlProblem(code, message) {
    const known = MESSAGES[code];
    if (known !== undefined) return known;
    const sentence = message.replace(/\s+/g, ' ').slice(0, 200);
    return {
        message: `This is no valid YAML: ${sentence}.`,
        fix: 'Check indentation, colons, brackets and quotes here.'
    };
}

;// CONCATENATED MODULE: ./src/core/policy/read/yaml.js





/** 1 MiB. */ const MAX_BYTES = 1_048_576;
/**
 * Characters that do not belong in a text file. U+FFFD stands for bytes that are not valid UTF-8.
 */ const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;
/**
 * Parses one YAML 1.2 document into plain values. Refuses custom tags, duplicate keys and a second
 * document, and limits aliases. Never throws, whatever the text.
 */ function readYaml(text) {
    const unreadable = notText(text);
    if (unreadable !== null) return failed(unreadable);
    try {
        return readBounded(text);
    } catch (error) {
        if (!(error instanceof bounds/* ExcessError */.G)) throw error;
        return failed({
            ...error.bound === 'depth' ? TOO_DEEP : TOO_LONG,
            ...positionIn(text, error.offset)
        });
    }
}
function readBounded(text) {
    const lines = new browser/* LineCounter */.HN();
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const [document, second] = (0,bounds/* boundedDocuments */.m)(text, {
        lineCounter: lines,
        schema: 'core',
        resolveKnownTags: false,
        // The library's own check compares every key with every other one, which takes hours on a
        // hostile file; `mapPositions` checks it in linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    // The composer always makes one, of an empty text as well.
    if (document === undefined) throw new Error('the YAML library made no document');
    // Only the first error: those after it are mostly consequences.
    const first = document.errors[0] ?? document.warnings[0];
    if (first !== undefined) return failed({
        ...yamlProblem(first.code, first.message),
        ...at(first.pos[0])
    });
    if (second !== undefined) return failed({
        ...yamlProblem('MULTIPLE_DOCS', ''),
        ...at(second.range[0])
    });
    const { positions, problems } = (0,map_positions/* mapPositions */.Z)(document.contents, at);
    return problems.length > 0 ? {
        ok: false,
        problems
    } : toValue(document, positions);
}
function failed(problem) {
    return {
        ok: false,
        problems: [
            problem
        ]
    };
}
function notText(text) {
    const start = {
        line: 1,
        column: 1
    };
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return {
            ...start,
            message: 'The file is larger than 1 MiB.',
            fix: 'It should be a short text: name the right file.'
        };
    }
    const binary = BINARY.exec(text);
    if (binary === null) return null;
    return {
        ...positionIn(text, binary.index),
        message: `The file is no plain text: it holds ${codePoint(binary[0])}.`,
        fix: 'Save it as UTF-8 text without control characters.'
    };
}
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}
function codePoint(character) {
    const name = `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return character === '\uFFFD' ? 'bytes that are not UTF-8' : name;
}
/**
 * Converts the document to plain values. The library stops after a hundred uses of one anchor,
 * direct or indirect, which ends an alias bomb.
 */ function toValue(document, positions) {
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: 100
            }),
            positions
        };
    } catch (error) {
        if (!(error instanceof ReferenceError) || positions.alias === null) throw error;
        const { name, at } = positions.alias;
        const message = `The file repeats itself too often through aliases such as ${(0,read_error/* quote */.h)(`*${name}`)}.`;
        return failed({
            ...at,
            message,
            fix: 'Write the values out.'
        });
    }
}


/***/ }),

/***/ 56683:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SCANNERS),
/* harmony export */   S: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _scale_activity_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25496);
/* harmony import */ var _scale_age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2213);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3981);




/**
 * The names of our own scanners: keys under `scan`, names in `scan.required`, and the sources of
 * their findings.
 */ const SCANNERS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows'
];
/**
 * An entry of `scan.required`: a scanner of ours, or another tool as `sarif:<name in its SARIF
 * files>`.
 */ const requiredSource = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SCANNERS),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().regex(/^sarif:\S/)
], {
    error: `must be one of ${SCANNERS.join(', ')}, or sarif: and the name of a tool`
});
const disable = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).default([]).describe('Ids of rules that do not run.');
const disableChecks = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).default([]).describe('Ids of checks that do not run.');
/**
 * `permissions` of Forge apps: the effect of an added permission on the gate, by severity. A
 * severity that is absent is judged by `gate.fail-on`.
 */ const forgePermissions = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: ownEffect('critical'),
    high: ownEffect('high'),
    medium: ownEffect('medium'),
    low: ownEffect('low')
}).prefault({}).describe("What a pull request's widening of an app's permissions does; by default as `gate.fail-on` says.");
function ownEffect(level) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'block',
        'warn',
        'ignore'
    ]).exactOptional().describe(`What a widening of ${level} severity does.`);
}
const exclude = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe('Globs of paths that are not scanned.');
const coverage = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'any',
    'complete'
]).default('any').describe('`complete` blocks as soon as anything was not looked at that `exclude` does not name.');
/** Where a tool is downloaded from: never without a checksum that the policy has. */ const download = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({
        protocol: /^https$/u,
        error: 'must be a URL with https'
    }).describe('The program, or an archive that has it.'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/iu, {
        error: 'must be 64 hexadecimal digits'
    }).describe('SHA-256 of what the URL answers with. Anything else is never run.')
}).describe('Where it is downloaded from, for the machine that scans.');
/** Names that a field of a log may have, in the order in which they are tried. */ function fieldNames(what) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).exactOptional().describe(`Names of the field with ${what}.`);
}
/** `fields` of logs in JSON, CSV or W3C form, whose names are up to whoever writes them. */ const logFields = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    time: fieldNames('the time'),
    client: fieldNames('the client, such as an address that a proxy you trust has set'),
    site: fieldNames('the site'),
    path: fieldNames('the path'),
    request: fieldNames('the request line'),
    status: fieldNames('the status')
}).prefault({}).describe('How your logs name what is read, before the names that are known anyway.');
/** `scan.activity`: what is out of the ordinary in logs. */ const activity = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe("Globs of access logs and exports, from the repository's root. One that matches no file fails the scan."),
    exclude,
    disable: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_activity_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIVITY_RULES */ .QZ)).default([]).describe('Kinds of abnormal behaviour that are not looked for.'),
    'max-unreadable': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:100|[1-9]?[0-9])(?:\.[0-9]{1,3})?%$/, {
        error: 'must be a percentage from 0% to 100%'
    }).default('1%').describe('Share of lines that may be unreadable; with more the scan fails.'),
    anonymise: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'truncate',
        'hash',
        'none'
    ]).default('truncate').describe('How clients are shown: their addresses cut to the network, a digest that tells them apart, or as they are.'),
    fields: logFields
});
/** `scan`: what is scanned, and how. */ const scan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    dependencies: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        resolve: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'offline',
            'registry'
        ]).default('offline').describe('Where versions of Maven come from that the repository does not state: `registry` fetches the pom.xml files of its parents and BOMs from Maven Central, as data.'),
        'max-database-age': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_scale_age_js__WEBPACK_IMPORTED_MODULE_3__/* .AGE */ .K, {
            error: 'must be a number of hours or days, such as 24h or 7d'
        }).default('24h').describe('How old the last complete OSV database may be that judges when osv.dev cannot be reached; `0h` for none.')
    }).prefault(true).describe('Known vulnerabilities in the packages of lockfiles, by osv-scanner.'),
    code: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        disable,
        tests: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'lower',
            'same',
            'skip'
        ]).default('lower').describe('Findings in test files: one severity level lower, judged the same, or not looked for.'),
        'library-parameters': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'lower',
            'same',
            'skip'
        ]).default('lower').describe('What callers of a published package may cause by what they pass to the functions that it exports: one severity level lower and never blocking, judged like any finding, or not shown.')
    }).prefault(true).describe('Weaknesses in the source code.'),
    secrets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage
    }).prefault(true).describe('Credentials in the source.'),
    forge: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        disable,
        permissions: forgePermissions
    }).prefault(true).describe('The manifests of Atlassian Forge apps.'),
    workflows: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        disable
    }).prefault(true).describe("GitHub Actions workflows, composite actions and Dependabot's configuration."),
    fsrt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        disable
    }).prefault(false).describe("Atlassian's Forge Security Requirement Tester, where it is installed."),
    semgrep: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().default('p/default').describe('Its rules: a file or folder of the repository, read from the base, or a name of its registry.')
    }).prefault(false).describe('Semgrep, where it is installed.'),
    gitleaks: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage
    }).prefault(false).describe('gitleaks with its default rules, where it is installed.'),
    zizmor: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        download: download.exactOptional()
    }).prefault(false).describe('zizmor over workflows and actions, where it is installed, or downloaded.'),
    posture: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        disable: disableChecks
    }).prefault(false).describe("The repository's settings on GitHub, looked at by runs on the default branch and by `fixby posture`. It never gates a pull request."),
    activity: activity.prefault(false).describe('Abnormal behaviour of clients, in access logs.'),
    sarif: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe("Globs of SARIF files that other scanners wrote for this tree, from the repository's root. One that matches no file fails the scan."),
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(requiredSource).default([
        'dependencies'
    ]).describe('Scanners that must have run, `sarif:<tool>` for another tool. One that failed blocks in any case.')
});


/***/ }),

/***/ 92231:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ policyJsonSchema),
  w: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/core/policy/base/reference.js
var reference = __webpack_require__(80919);
;// CONCATENATED MODULE: ./src/core/policy/base/fields.js


/** `extends`: where the base policy is. */ const baseText = schemas/* string */.YjP().regex(reference/* BASE_REFERENCE */.m7, {
    error: 'must be owner/repository:path@tag or commit, such as acme/.github:fixby.yml@v1'
});
/** `allow-weaker`: keys of the policy. Which there are is checked by the parser. */ const allowWeaker = schemas/* array */.YOg(schemas/* string */.YjP()).default([]);

// EXTERNAL MODULE: ./src/core/policy/entries.js
var entries = __webpack_require__(68530);
// EXTERNAL MODULE: ./src/core/scale/age.js
var age = __webpack_require__(2213);
// EXTERNAL MODULE: ./src/core/policy/conditions.js
var conditions = __webpack_require__(46726);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(3981);
;// CONCATENATED MODULE: ./src/core/policy/feeds-section.js




/** Plain http is for a mirror on the machine itself: on its way anybody else could change it. */ const ADDRESS = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u;
const section = schemas/* strictObject */.rej({
    url: (0,fields/* text */.Qq)().regex(ADDRESS, {
        error: 'must be an address with https, without a user or password'
    }).exactOptional().describe('Its address. What was downloaded is kept, and serves while nothing newer can be had.'),
    file: (0,fields/* text */.Qq)().exactOptional().describe('Its path: relative to the repository, read from the base like the policy; or absolute, on the machine that scans.'),
    'max-age': schemas/* string */.YjP().regex(age/* AGE */.K, {
        error: 'must be a number of hours or days, such as 48h or 7d'
    }).default('7d').describe('How old it may be: an address since it was last downloaded, a file by the day that it gives itself. An older one is used, and reported.')
}).refine(conditions/* hasOneSource */.Ez, {
    error: 'must have either url or file'
});
/** `feeds`: what else is known of vulnerabilities, and where from. None is bundled. */ const feeds = schemas/* strictObject */.rej({
    'known-exploited': section.exactOptional().describe("A catalogue of vulnerabilities that are exploited, in the form of CISA's KEV."),
    epss: section.exactOptional().describe('EPSS: how likely exploitation is in the next 30 days. CSV, packed with gzip or not.')
});
/** `vex`: what others state of vulnerabilities, and whom to believe. */ const vex = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg((0,fields/* glob */.TI)()).default([]).describe('Globs of VEX documents (OpenVEX, CycloneDX, CSAF), read from the base. What they call not affected or fixed is waived until `waiver-rules.max-days` after they say so.'),
    authors: schemas/* array */.YOg((0,fields/* text */.Qq)()).default([]).describe('Their authors, as the documents name them. Those of anybody else count for nothing.')
});

;// CONCATENATED MODULE: ./src/core/policy/fix-section.js

/** `fix`: the pull request that mends. */ const fix = schemas/* strictObject */.rej({
    'pull-request': schemas/* boolean */.zMY().default(false).describe('Whether runs on the default branch keep one pull request that upgrades what is vulnerable.'),
    grouping: schemas/* enum */.k5n([
        'smallest',
        'per-package',
        'all'
    ]).default('smallest').describe('What is kept or dropped together, and is one commit: each command, all commands for a package, or the whole plan.')
});

;// CONCATENATED MODULE: ./src/core/policy/licenses-section.js


/** One licence of SPDX, with an exception or without. */ function licenceId() {
    return (0,fields/* text */.Qq)().regex(/^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u, {
        error: 'must be one licence as SPDX writes it, such as MIT or GPL-2.0-only WITH Classpath-exception-2.0'
    });
}
/** `licenses`: which licences packages may have. */ const licenses = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(licenceId()).default([]).describe('SPDX ids of licences that packages may have; with any, all others block.'),
    deny: schemas/* array */.YOg(licenceId()).default([]).describe('SPDX ids of licences that block.'),
    unknown: schemas/* enum */.k5n([
        'block',
        'warn',
        'ignore'
    ]).default('warn').describe('What packages do whose licence is not stated, or is no SPDX expression.')
});

// EXTERNAL MODULE: ./src/core/policy/scan-section.js
var scan_section = __webpack_require__(56683);
// EXTERNAL MODULE: ./src/core/policy/sections.js + 1 modules
var sections = __webpack_require__(13605);
;// CONCATENATED MODULE: ./src/core/policy/schema.js








/**
 * The schema of the policy file, from which its type, defaults, JSON Schema and reference are
 * derived.
 */ const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format. Must be 1.'),
    extends: baseText.exactOptional().describe('A base policy, `owner/repository:path@tag or commit`. What this file does not say is as it says there.'),
    'allow-weaker': allowWeaker.describe('Of a base policy: the keys and sections that policies which extend it may make weaker.'),
    severity: sections/* severity */.yf.prefault({}).describe('How severities are set where the advisory does not decide.'),
    sla: sections/* sla */.Hl.prefault({}).describe('When a finding has to be fixed.'),
    gate: sections/* gate */.Gj.prefault({}).describe('What blocks a pull request.'),
    scan: scan_section/* scan */.S.prefault({}).describe('What is scanned. `true` and `false` are short for a section with `enabled`.'),
    waivers: schemas/* array */.YOg(entries/* waiver */.rZ).default([]).describe('Findings accepted until a date.'),
    'waiver-rules': sections/* waiverRules */.or.prefault({}).describe('How far a waiver may go.'),
    feeds: feeds.prefault({}).describe('What is exploited, and how likely that is. None is read by default.'),
    licenses: licenses.prefault({}).describe('The licences of packages. Off until `allow` or `deny` has one.'),
    vex: vex.prefault({}).describe('Statements that something is not affected.'),
    issues: sections/* issues */.Bq.prefault({}).describe('How findings are tracked as issues.'),
    fix: fix.prefault({}).describe('How dependencies are upgraded.'),
    incident: sections/* incident */.fO.prefault({}).describe('By when people are told of a security incident.'),
    statement: sections/* statement */.qZ.prefault({}).describe("How a vendor's security statement is made.")
});
/**
 * The policy file's JSON Schema, for editors and for `schema/policy.schema.json`. Draft 7, the
 * newest that yaml-language-server supports in full.
 * @see https://github.com/redhat-developer/yaml-language-server#features
 */ function policyJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(policySchema, {
        io: 'input',
        target: 'draft-07'
    });
    return {
        $schema,
        $id: 'urn:fixby:schema:policy:1',
        title: 'Fixby policy',
        ...rest
    };
}


/***/ }),

/***/ 13605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nI: () => (/* binding */ failOnSchema),
  Gj: () => (/* binding */ gate),
  fO: () => (/* binding */ incident),
  Bq: () => (/* binding */ issues),
  yf: () => (/* binding */ sections_severity),
  Hl: () => (/* binding */ sla),
  qZ: () => (/* binding */ statement),
  or: () => (/* binding */ waiverRules)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/policy/conditions.js
var conditions = __webpack_require__(46726);
// EXTERNAL MODULE: ./src/core/policy/entries.js
var entries = __webpack_require__(68530);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(3981);
;// CONCATENATED MODULE: ./src/core/policy/jira-section.js


/** The name of a priority in Jira. */ function priority(level, name) {
    return (0,fields/* text */.Qq)().default(name).describe(`Priority in Jira of what is ${level}.`);
}
/** `issues.jira`: where tickets are kept, and by which names. */ const jira = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/, {
        error: 'must be the name of a host, such as acme.atlassian.net'
    }).describe('Host of the Jira site. The token goes nowhere else.'),
    project: schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]{1,99}$/, {
        error: 'must be the key of a project, such as SEC'
    }).describe('Key of the project in which tickets are kept.'),
    type: (0,fields/* text */.Qq)().default('Task').describe('Type of a new ticket.'),
    priorities: schemas/* strictObject */.rej({
        critical: priority('critical', 'Highest'),
        high: priority('high', 'High'),
        medium: priority('medium', 'Medium'),
        low: priority('low', 'Low')
    }).prefault({}).describe('Priorities by severity.'),
    transitions: schemas/* strictObject */.rej({
        done: (0,fields/* text */.Qq)().default('Done').describe('Transition of a ticket whose finding is gone.'),
        reopen: (0,fields/* text */.Qq)().default('To Do').describe('Transition of one whose finding is open again.')
    }).prefault({}).describe('Transitions by name.'),
    'due-field': (0,fields/* text */.Qq)().exactOptional().describe('Name of the date field that is read back, "Remediation Due Date" for tickets of AMS, from the ticket and from what is linked to it. Its date counts as one of `/fixby due` does.')
});

// EXTERNAL MODULE: ./src/core/policy/presets.js
var presets = __webpack_require__(94182);
;// CONCATENATED MODULE: ./src/core/policy/sections.js







/** `severity`: how severities are determined. */ const sections_severity = schemas/* strictObject */.rej({
    unknown: fields/* severityField */.Gl.default('high').describe('Severity of a finding that states none at all.'),
    unreachable: schemas/* enum */.k5n([
        'same',
        'lower'
    ]).default('same').describe('What a vulnerability in an npm package is that production code does not import: one severity lower, or the same.'),
    overrides: schemas/* array */.YOg(entries/* override */.$Z).default([]).describe('Findings whose severity is judged differently here.')
});
/** The number of days for one severity; null for no due date. */ function ownDays(level) {
    return (0,fields/* days */._3)().nullable().exactOptional().describe(`Days for ${level} findings instead of the preset's; null gives them no due date.`);
}
/** The number of days for one severity while no fix is known. */ function unfixedDays(level) {
    return (0,fields/* days */._3)().exactOptional().describe(`Days for ${level} findings without a fix, from detection.`);
}
/** `sla`: by when findings have to be fixed. */ const sla = schemas/* strictObject */.rej({
    preset: schemas/* enum */.k5n(presets/* PRESET_NAMES */.d).default('atlassian-marketplace-cloud').describe('Where the days per severity come from.'),
    days: schemas/* strictObject */.rej({
        critical: ownDays('critical'),
        high: ownDays('high'),
        medium: ownDays('medium'),
        low: ownDays('low')
    }).prefault({}).describe('Days per severity that override the preset.'),
    clock: schemas/* enum */.k5n([
        'detected',
        'published'
    ]).default('detected').describe('What starts the clock: first detection here, or the publication of the advisory.'),
    'due-soon': schemas/* union */.KCZ([
        schemas/* string */.YjP().regex(/^(?:100|[1-9]?[0-9])%$/, {
            error: 'must be a percentage from 0% to 100%, or a number of days'
        }),
        (0,fields/* days */._3)()
    ], {
        error: 'must be a percentage such as 25%, or a whole number of days'
    }).default('25%').describe('From when a finding is due soon: this share of its days left, or this many days.'),
    timezone: (0,fields/* timeZone */.eB)().default('UTC').describe('IANA time zone in which due dates are calendar dates.'),
    triage: schemas/* strictObject */.rej({
        bounty: (0,fields/* days */._3)().default(14).describe('Days before the clock of what came in through the bug bounty, for its triage.')
    }).prefault({}).describe('Days that are added before the days of a severity.'),
    'known-exploited': (0,fields/* days */._3)().exactOptional().describe('Days for a vulnerability that `feeds.known-exploited` lists, from its detection or its listing, whichever is later. The earlier of this date and the usual one holds.'),
    'without-fix': schemas/* strictObject */.rej({
        critical: unfixedDays('critical'),
        high: unfixedDays('high'),
        medium: unfixedDays('medium'),
        low: unfixedDays('low')
    }).prefault({}).describe('Days while no version of a package fixes it. From the day a fix is first seen, its usual days count from there, and the earlier date holds.')
});
/** A number of hours, from one to a year. */ function hours() {
    return schemas/* int */.Whr({
        error: 'must be a whole number of hours'
    }).min(1, {
        error: 'must be 1 or more'
    }).max(8_760, {
        error: 'must be at most 8760'
    });
}
/** `incident`: the clocks of a security incident. */ const incident = schemas/* strictObject */.rej({
    'notify-hours': hours().default(24).describe('Hours from the report of an incident to the first notice, to Atlassian for one.'),
    'update-hours': hours().default(6).describe('Hours from one update on an incident to the next.')
});
/** `statement`: how a vendor's security statement is made. */ const statement = schemas/* strictObject */.rej({
    'check-links': schemas/* boolean */.zMY().default(false).describe('Ask over the network whether the linked privacy policy answers.')
});
/** `waiver-rules`: limits for waivers. */ const waiverRules = schemas/* strictObject */.rej({
    'max-days': (0,fields/* days */._3)().default(365).describe('Most days that a waiver may count, from the commit or comment that gave it. One that ends later does not count, and is reported.'),
    approvals: schemas/* int */.Whr({
        error: 'must be a whole number'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(10, {
        error: 'must be at most 10'
    }).default(0).describe('How many people must have approved a waiver: of those in `approved-by` the ones who reviewed or merged it, of comments their authors. With fewer it does not count, and is reported.')
});
/** Values of `fail-on`: a severity, or `never`. */ const failOnSchema = schemas/* enum */.k5n([
    ...severity/* SEVERITIES */.oC,
    'never'
]);
function verdict(otherwise) {
    return schemas/* enum */.k5n([
        'block',
        'warn',
        'ignore'
    ]).default(otherwise);
}
/** `gate`: what blocks a pull request. */ const gate = schemas/* strictObject */.rej({
    'fail-on': failOnSchema.default('critical').describe('Findings of this severity and above block.'),
    scope: schemas/* enum */.k5n([
        'all',
        'introduced'
    ]).default('all').describe('Which findings are judged: all of them, or only what the pull request introduces, which is also what counts for more after it than before.'),
    overdue: schemas/* enum */.k5n([
        'block',
        'warn',
        'ignore'
    ]).default('warn').describe('What a finding past its due date does.'),
    malicious: schemas/* enum */.k5n([
        'block',
        'warn',
        'ignore'
    ]).default('block').describe('What a malicious package (`MAL-\u2026`) does.'),
    'known-exploited': verdict('warn').describe('What a vulnerability does that `feeds.known-exploited` lists, and that feed where it is missing or old.'),
    cooldown: (0,fields/* days */._3)().default(0).describe('Days after its publication in which a version that a pull request brings gives a warning; what mends a vulnerability is exempt, and named.'),
    'unreadable-issues': schemas/* enum */.k5n([
        'error',
        'warn'
    ]).default('error').describe('What it does when the issues, where a finding may be judged more strictly, cannot be read.'),
    'dev-dependencies': schemas/* enum */.k5n([
        'same',
        'ignore',
        'warn'
    ]).default('same').describe('How findings in packages that only development needs are judged.'),
    unseen: schemas/* strictObject */.rej({
        lost: verdict('block').describe('What was looked at and no longer is, and files of a format that is read which the change adds or edits and which cannot be read whole.'),
        introduced: verdict('warn').describe('What the change adds and nothing here states, such as a dependency without a version.'),
        existing: verdict('ignore').describe('Everything else that was not looked at.')
    }).prefault({}).describe('What it does when something could not be looked at.')
});
/** `issues`: how findings are tracked in issues. */ const issues = schemas/* strictObject */.rej({
    'minimum-severity': fields/* severityField */.Gl.default('low').describe('Findings of this severity and above get an issue.'),
    repository: (0,fields/* repositoryName */.aR)().exactOptional().describe('Repository for the issues, `owner/name`. Default: the scanned one.'),
    disclosure: schemas/* enum */.k5n([
        'auto'
    ]).default('auto').describe('In a public repository, code and secret findings of the base are not shown in public.'),
    assign: schemas/* enum */.k5n([
        'codeowners',
        'none'
    ]).default('codeowners').describe('Who an issue is assigned to.'),
    limit: schemas/* int */.Whr({
        error: 'must be a whole number'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(10_000, {
        error: 'must be at most 10000'
    }).default(200).describe('New issues a run, worst first; the first run opens critical and high ones only. The rest wait, their clock already running.'),
    milestones: schemas/* boolean */.zMY().default(false).describe('Whether an issue also gets a milestone for the week in which it is due.'),
    'due-field': (0,fields/* text */.Qq)().exactOptional().describe("Name of the organization's issue field, of type date, that also gets the due date."),
    'group-by': schemas/* enum */.k5n([
        'vulnerability',
        'package'
    ]).default('vulnerability').describe('What shares an issue. A finding is one weakness in one place; issues go by cause. `vulnerability`: one issue for each, but one for an issued key with all its places, and one for each rule and workflow file. `package`: also one for all advisories of a package.'),
    authors: schemas/* array */.YOg((0,fields/* login */.iD)()).default([]).describe('Further logins whose issues and comments count as ours, after a change of token.'),
    mirror: schemas/* enum */.k5n([
        'jira'
    ]).exactOptional().describe('Where each issue also has a ticket. It needs `issues.jira`.'),
    jira: jira.exactOptional().describe('The Jira that `issues.mirror` names.')
}).refine(conditions/* hasMirror */.iK, {
    error: 'mirror: jira needs jira: { host: \u2026, project: \u2026 } beside it',
    path: [
        'mirror'
    ]
}).meta({
    dependencies: {
        mirror: [
            'jira'
        ]
    }
});


/***/ }),

/***/ 25496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ ACTIVITY_RULES)
/* harmony export */ });
/* unused harmony exports ACTIVITY_KINDS, ACTIVITY_SUBJECTS */
/** What kinds of abnormal behaviour a log may show. */ const ACTIVITY_KINDS = [
    'rate',
    'new-client',
    'authentication-failures',
    'throttled',
    'probing',
    'errors',
    'drift'
];
/** The rules of all kinds. */ const ACTIVITY_RULES = ACTIVITY_KINDS.map((kind)=>`activity-${kind}`);
/** What it may be that behaves abnormally. */ const ACTIVITY_SUBJECTS = (/* unused pure expression or super */ null && ([
    'client',
    'route',
    'status',
    'site'
]));


/***/ }),

/***/ 2213:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ ageInMs),
/* harmony export */   K: () => (/* binding */ AGE),
/* harmony export */   s3: () => (/* binding */ ageInWords)
/* harmony export */ });
const HOUR_MS = 3_600_000;
/** How an age is written in the policy: `24h`, `7d`; `0h` is no time at all. */ const AGE = /^(0|[1-9]\d{0,3})(h|d)$/;
/**
 * Milliseconds of an age.
 * @param text as `AGE` has it
 * @throws RangeError for any other text
 */ function ageInMs(text) {
    const [, count, unit] = AGE.exec(text) ?? [];
    if (count === undefined) throw new RangeError(`${text} is no age`);
    return Number(count) * (unit === 'd' ? 24 : 1) * HOUR_MS;
}
/** An age in words, rounded down: `less than an hour`, `7 hours`, `12 days`. @param ms 0 or more */ function ageInWords(ms) {
    const hours = Math.floor(ms / HOUR_MS);
    if (hours < 1) return 'less than an hour';
    if (hours === 1) return 'an hour';
    return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
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


/***/ })

};
;