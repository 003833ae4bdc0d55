export const id = 7278;
export const ids = [7278];
export const modules = {

/***/ 54866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withoutRelease),
/* harmony export */   i: () => (/* binding */ purlType)
/* harmony export */ });
/**
 * OSV ecosystems and their purl types, by lower-case name.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 * @see https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
 */ const PURL_TYPES = new Map([
    [
        'npm',
        'npm'
    ],
    [
        'pypi',
        'pypi'
    ],
    [
        'go',
        'golang'
    ],
    [
        'crates.io',
        'cargo'
    ],
    [
        'maven',
        'maven'
    ],
    [
        'rubygems',
        'gem'
    ],
    [
        'packagist',
        'composer'
    ],
    [
        'nuget',
        'nuget'
    ],
    [
        'hex',
        'hex'
    ],
    [
        'pub',
        'pub'
    ],
    [
        'conancenter',
        'conan'
    ],
    [
        'cran',
        'cran'
    ],
    [
        'bioconductor',
        'bioconductor'
    ],
    [
        'hackage',
        'hackage'
    ],
    [
        'swifturl',
        'swift'
    ],
    [
        'julia',
        'julia'
    ],
    [
        'opam',
        'opam'
    ],
    [
        'bitnami',
        'bitnami'
    ],
    [
        'oss-fuzz',
        'generic'
    ],
    [
        'debian',
        'deb'
    ],
    [
        'ubuntu',
        'deb'
    ],
    [
        'echo',
        'deb'
    ],
    [
        'alpine',
        'apk'
    ],
    [
        'chainguard',
        'apk'
    ],
    [
        'wolfi',
        'apk'
    ],
    [
        'minimos',
        'apk'
    ],
    [
        'alpaquita',
        'apk'
    ],
    [
        'almalinux',
        'rpm'
    ],
    [
        'azure linux',
        'rpm'
    ],
    [
        'mageia',
        'rpm'
    ],
    [
        'openeuler',
        'rpm'
    ],
    [
        'opensuse',
        'rpm'
    ],
    [
        'photon os',
        'rpm'
    ],
    [
        'red hat',
        'rpm'
    ],
    [
        'rocky linux',
        'rpm'
    ],
    [
        'suse',
        'rpm'
    ]
]);
/** An ecosystem without its release: `Debian:12` is `Debian`. */ function withoutRelease(ecosystem) {
    return ecosystem.replace(/:.*$/s, '');
}
/**
 * The purl type of an OSV ecosystem, whatever its case and release: `PyPI` is `pypi`, `Debian:12`
 * is `deb`.
 * @returns null for an ecosystem that has none, or that is not known
 */ function purlType(ecosystem) {
    return PURL_TYPES.get(withoutRelease(ecosystem).toLowerCase()) ?? null;
}


/***/ }),

/***/ 89749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   rZ: () => (/* binding */ waiver)
/* harmony export */ });
/* unused harmony export match */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43820);


/** What a waiver or an override applies to: all the keys that it has must fit. */ const match = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .findingId */ .zK)().exactOptional().describe('Id of one finding, as reports print it; it follows the finding when its code moves.'),
    rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().exactOptional().describe('Advisory or rule id, or one of its aliases; upper and lower case are the same.'),
    package: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)().exactOptional().describe('Package as `<type>/<name>`: `npm/lodash`, `pypi/requests`, `maven/group:artifact`.'),
    path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI)().exactOptional().describe('Glob over the path in the repository: `tools/**`.')
}).refine((value)=>Object.keys(value).length > 0, {
    error: 'must have at least one of id, rule, package and path'
}).meta({
    description: 'What it applies to: at least one of the keys, and all that are given must fit.',
    minProperties: 1
});
/** A severity judged differently than the advisory says. */ const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .severityField */ .Gl.describe('The severity to use instead.'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why, for whoever reads the report.')
});
/** A finding accepted until a date. */ const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why it is accepted, for whoever reads the report.'),
    'approved-by': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().exactOptional().describe('Who accepted it: `"@alice"`, in quotes because of the `@`.'),
    expires: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().meta({
        description: 'Last day on which it counts, in `sla.timezone`. Afterwards it stops counting and is reported.',
        format: 'date'
    })
});


/***/ }),

/***/ 43820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ scannerSwitch),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);


/** Longest text that a policy may hold in one value, in characters. */ const MAX_TEXT = 2_000;
/**
 * Most days that a policy may give: a hundred years keep every due date a calendar date before the
 * year 10000.
 */ const MAX_DAYS = 36_500;
/** One of the four severity levels. */ const severityField = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
/**
 * Characters that could hide or reorder what a report shows: control characters and bidirectional
 * overrides.
 */ const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
/** Text with at least one visible character, and without hidden ones. */ function text() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_TEXT, {
        error: `must be at most ${MAX_TEXT} characters long`
    }).regex(/\S/, {
        error: 'must be filled in'
    }).refine((value)=>!HIDDEN.test(value), {
        error: 'must be free of control characters'
    });
}
/** A whole number of days, 0 to a hundred years. */ function days() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({
        error: 'must be a whole number of days'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(MAX_DAYS, {
        error: `must be at most ${MAX_DAYS} days`
    });
}
/**
 * A glob over paths relative to the repository's root. A leading `!` is refused, since a list of
 * globs means "any of these" and a negated one would mean nearly every file; a leading `/` would
 * match nothing.
 */ function glob() {
    return text().regex(/^(?!\/|!(?!\())/, {
        error: 'must be a glob relative to the repository\'s root, without a leading "/" or "!"'
    });
}
function isCalendarDate(value) {
    const ms = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}
/** A day that exists, `YYYY-MM-DD`, from the year 2000 on. */ function calendarDate() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[2-9]\d{3}-\d{2}-\d{2}$/, {
        error: 'must be a date written YYYY-MM-DD',
        abort: true
    }).refine(isCalendarDate, {
        error: 'must be a day that exists'
    });
}
function isTimeZone(value) {
    try {
        return new Intl.DateTimeFormat('en', {
            timeZone: value
        }).resolvedOptions().timeZone !== '';
    } catch (error) {
        if (error instanceof RangeError) return false;
        throw error;
    }
}
/**
 * The name of an IANA time zone; offsets such as `+02:00` are refused, since not every supported
 * Node takes them.
 */ function timeZone() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z]/, {
        error: 'must be the name of a time zone',
        abort: true
    }).refine(isTimeZone, {
        error: 'must be a known IANA time zone'
    });
}
/** A package as `<type>/<name>`: `npm/lodash`, `npm/@scope/name`, `maven/group:artifact`. */ function packageName() {
    return text().regex(/^(?!pkg:)[^/\s]+\/\S+$/, {
        error: 'must be a package type and a name, joined by "/"'
    });
}
/** The id of a finding, as reports print it. */ function findingId() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/, {
        error: 'must be the id of a finding, 16 hexadecimal digits, in quotes if they are all decimal ones'
    });
}
/** A GitHub repository, `owner/name`. */ function repositoryName() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, {
        error: 'must be a repository, owner/name'
    });
}
/** A GitHub login, of a person or of an app (`renovate[bot]`). */ function login() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, {
        error: 'must be a GitHub login, without "@"'
    });
}
/**
 * A scanner that is switched by `true` or `false`, or by a section with `enabled` and settings of
 * its own; the type has the section only.
 * @param shape the settings besides `enabled`; each needs a default
 */ function scannerSwitch(shape) {
    const section = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether this scanner runs.'),
        ...shape
    });
    const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().transform((enabled)=>section.parse({
            enabled
        }));
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        flag,
        section
    ], {
        error: 'must be true, false, or a section'
    });
}


/***/ }),

/***/ 37225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);
/* harmony import */ var _sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);


/**
 * The values in force, in the order of the definition. `sla.days` has the effective figure for
 * every severity, from the policy or from its preset. Waivers and overrides are not among them:
 * they are entries, not settings.
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

/***/ 41680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zj: () => (/* binding */ matchesSomewhere)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);


/**
 * The names by which a finding may be matched: its rule and all aliases. Where one advisory, or
 * several that were joined, speak of more than one CVE, an alias names only a part of it: then its
 * rule alone.
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
 * Whether a waiver's or an override's `match` fits: every key that it has must. A match without any
 * key fits nothing.
 */ function matches(match, facts) {
    if (Object.keys(match).length === 0) return false;
    return (match.id === undefined || facts.findingIds.includes(match.id)) && (match.rule === undefined || matchesRule(match.rule, facts.ids)) && (match.package === undefined || matchesPackage(match.package, facts.package)) && (match.path === undefined || matchesPath(match.path, facts.path));
}
/**
 * The same for a finding whose paths nobody knows any more: one that names the finding fits
 * wherever it stood, any other one only where it says nothing of paths.
 */ function matchesSomewhere(match, facts) {
    const { path, ...rest } = match;
    return (path === undefined || match.id !== undefined) && matches(rest, {
        ...facts,
        path: ''
    });
}
/** The same text for two matches that mean the same: how two waivers for one match are found. */ function matchKey(match) {
    const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
    return JSON.stringify([
        match.id ?? null,
        match.rule === undefined ? null : normaliseRule(match.rule),
        type === undefined || name === undefined ? null : [
            type,
            normaliseName(type, name)
        ],
        match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, '')
    ]);
}
function normaliseRule(rule) {
    return rule.trim().toLowerCase();
}
function matchesRule(rule, ids) {
    const wanted = normaliseRule(rule);
    return ids.some((id)=>normaliseRule(id) === wanted);
}
function matchesPackage(wanted, actual) {
    if (actual === null) return false;
    const [type, name] = splitPackage(wanted);
    const own = canonicalType(actual.ecosystem);
    const fits = [
        own,
        canonicalType((0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U)(actual.ecosystem)),
        (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(actual.ecosystem)
    ].includes(type);
    return fits && normaliseName(type, name) === normaliseName(type, actual.name);
}
/**
 * `<type>/<name>` in its two parts, the type in its canonical form; the name may hold further
 * slashes.
 */ function splitPackage(text) {
    const trimmed = text.trim();
    const slash = trimmed.indexOf('/');
    return [
        canonicalType(trimmed.slice(0, slash)),
        trimmed.slice(slash + 1)
    ];
}
/**
 * purl types that several ecosystems share: Debian's `openssl` is not Ubuntu's, so these keep the
 * ecosystem's own name.
 */ const SHARED_TYPES = new Set([
    'deb',
    'apk',
    'rpm',
    'generic'
]);
/** One spelling for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */ function canonicalType(type) {
    const purl = (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(type);
    return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}
/**
 * The form in which two names of one package are equal. PyPI takes `_`, `.`, `-` and case as the
 * same; Maven's group and artifact are joined by `:` in OSV and by `/` in a purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */ function normaliseName(type, name) {
    if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
    if (type === 'maven') return name.replace('/', ':');
    return name;
}
/** Compiled globs. A run has few, and compares every location with each. */ const compiled = new Map();
function matchesPath(glob, path) {
    const matcher = compiled.get(glob) ?? picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, {
        dot: true,
        windows: false
    });
    compiled.set(glob, matcher);
    return matcher(path);
}
/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */ function describeMatch(match) {
    return [
        match.rule,
        match.package,
        match.path,
        match.id
    ].filter((part)=>part !== undefined).join(', ');
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** Where a repository keeps its policy unless told otherwise. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';


/***/ }),

/***/ 19787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ policyJsonSchema),
/* harmony export */   wh: () => (/* binding */ policySchema),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89749);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28701);



/**
 * The policy file. The one definition behind its type, its defaults, its JSON Schema and its
 * reference.
 */ const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this format. Must be 1.'),
    severity: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.prefault({}).describe('How severities are set where the advisory does not decide.'),
    sla: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sla */ .Hl.prefault({}).describe('When a finding has to be fixed.'),
    gate: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj.prefault({}).describe('What blocks a pull request.'),
    scan: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ.prefault({}).describe('What is scanned. `true` and `false` are short for a section with `enabled`.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waiver */ .rZ).default([]).describe('Findings accepted until a date.'),
    'waiver-rules': _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverRules */ .or.prefault({}).describe('How far a waiver may go.'),
    issues: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .issues */ .Bq.prefault({}).describe('How findings are tracked as issues.')
});
/** The policy in force where there is no policy file. */ const DEFAULT_POLICY = policySchema.parse({
    version: 1
});
/**
 * The policy file's JSON Schema, for editors and for `schema/policy.schema.json`. Draft 7, the
 * newest that yaml-language-server supports in full.
 * @see https://github.com/redhat-developer/yaml-language-server#features
 */ function policyJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(policySchema, {
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

/***/ 89209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 74429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   c: () => (/* binding */ Bounds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Levels that a text may have. A policy needs five; the YAML library handles some hundreds, and
 * beyond that the whole process may
 * end: V8 aborts where a regular expression is compiled at the end of the stack.
 */ const MAX_DEPTH = 100;
/**
 * Tokens that a text may have, enough for thousands of waivers: a million take the library ten
 * seconds and gigabytes.
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
/**
 * Whether a text is nested more deeply, or made of more tokens, than a policy can be; null where it
 * is neither. It looks at one token after the
 * other, so its own work neither nests nor piles up.
 * @param maxTokens for files that are longer than policies
 */ function excessOf(text, maxTokens = MAX_TOKENS) {
    const bounds = new Bounds(maxTokens);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) return excess;
    }
    return null;
}
/** Watches the lexemes of a text, as the library's lexer gives them, for what `excessOf` says. */ class Bounds {
    #offset = 0;
    #count = 0;
    /** Whether the next lexeme is the text that a mark announced. */ #scalar = false;
    // What can nest at one point of a text; the sum of the three is at least half the true depth.
    /** Open brackets. */ #flow = 0;
    /**
   * Indicators (`-`, `?`, `:`) in a row: in this line, inside brackets since the last comma or
   * bracket.
   */ #indicators = 0;
    /** Columns that the line is indented by. */ #indent = 0;
    #lineStart = true;
    #maxTokens;
    /** @param maxTokens for files that are longer than policies */ constructor(maxTokens = MAX_TOKENS){
        this.#maxTokens = maxTokens;
    }
    /** Takes the next lexeme; says where the text goes beyond a bound. */ take(source) {
        const type = this.#scalar ? 'scalar' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(source);
        // Before a scalar the lexer gives a mark, and marks have no text of their own.
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

/***/ 15924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A place in a text; line and column count from 1. */ /** An error in one line, as every shell shows it. */ function formatPolicyError(error) {
    return `Policy error in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error quotes it: short, in one line, with every character escaped that would not
 * show.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 27571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/**
 * Words longer than this are no slip of the pen; the comparison takes the product of both lengths.
 */ const MAX_LENGTH = 60;
/**
 * The word that was probably meant: at most a third of its letters differ, whatever the case.
 * @returns undefined where nothing is near
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/** Levenshtein's distance: insertions, deletions and replacements from `a` to `b`. */ function editDistance(a, b) {
    const letters = Array.from(b);
    let row = [
        0,
        ...letters.map((_, index)=>index + 1)
    ];
    for (const [i, letter] of Array.from(a).entries()){
        const next = [
            i + 1
        ];
        for (const [j, other] of letters.entries()){
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 68020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ read_error/* formatPolicyError */.i),
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(19787);
;// CONCATENATED MODULE: ./src/core/policy/schema-walk.js
/**
 * The schema of a section: itself, or the alternative that is a section. Undefined for anything
 * else.
 */ function sectionOf(schema) {
    return [
        schema,
        ...alternatives(schema)
    ].find((candidate)=>candidate.properties !== undefined);
}
/** The alternatives of a schema that has some. */ function alternatives(schema) {
    return schema.anyOf ?? [];
}
/** The schema of one entry of a list; undefined where the schema is no list. */ function entryOf(schema) {
    return isSchema(schema.items) ? schema.items : undefined;
}
/** The keys of a section with their schemas, in the order of the definition. */ function propertiesOf(schema) {
    return Object.entries(sectionOf(schema)?.properties ?? {}).filter((entry)=>isSchema(entry[1]));
}
/** The keys that the section at `path` may have; none where there is no such section. */ function knownKeys(schema, path) {
    const at = path.reduce((current, step)=>current && (typeof step === 'number' ? entryOf(current) : propertiesOf(current).find(([key])=>key === step)?.[1]), schema);
    return at === undefined ? [] : propertiesOf(at).map(([key])=>key);
}
function isSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/core/policy/read/error.js
var read_error = __webpack_require__(15924);
;// CONCATENATED MODULE: ./src/core/policy/read/names.js

/**
 * A section of the policy in words: `gate`, `a waiver`, `the match of an override`; `the policy`
 * for the whole file.
 */ function containerName(path) {
    const last = path.at(-1);
    if (last === undefined) return 'the policy';
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
 */ function subjectName(path) {
    const last = path.at(-1);
    if (typeof last !== 'string') return capitalised(containerName(path));
    return `${(0,read_error/* quote */.h)(last)} in ${containerName(path.slice(0, -1))}`;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/core/policy/read/near-miss.js
var near_miss = __webpack_require__(27571);
;// CONCATENATED MODULE: ./src/core/policy/read/messages.js



/** What to write for a key that is missing. */ const MISSING = new Map([
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
    ]
]);
/** What to write where a value, or an entry of a list, is not in order. */ const EXAMPLES = new Map([
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
        ])
]);
/**
 * An unknown key.
 * @param path of the section that has it
 * @param known the keys that the section may have
 */ function unknownKey(path, key, known) {
    const meant = (0,near_miss/* nearMiss */.b)(key, known);
    return {
        message: `${(0,read_error/* quote */.h)(key)} is no key of ${containerName(path)}.`,
        fix: meant === undefined ? `Its keys are ${listed(known, 'and')}.` : `Did you mean ${(0,read_error/* quote */.h)(meant)}?`
    };
}
/** A key that is missing. @param path of the key */ function missingKey(path) {
    const key = String(path.at(-1));
    return {
        message: `${(0,read_error/* quote */.h)(key)} is missing in ${containerName(path.slice(0, -1))}.`,
        fix: MISSING.get(key) ?? `Add ${key}.`
    };
}
/** A value that is not in order. @param value what is there */ function wrongValue(issue, path, value) {
    if (path.length === 0) return wrongFile(value);
    if (value === null) {
        return {
            message: `${subjectName(path)} is empty.`,
            fix: 'Give it a value, or remove the line.'
        };
    }
    const told = shown(value);
    return {
        message: `${subjectName(path)} ${demand(issue)}${told === '' ? '' : `, not ${told}`}.`,
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
/** The value as an error shows it; nothing for a section or a list, which the position shows. */ function shown(value) {
    if (typeof value === 'string') return (0,read_error/* quote */.h)(value);
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
        return `Put it in quotes: ${(0,read_error/* quote */.h)(String(value))}.`;
    }
    if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Write each entry on a line of its own, after "- ".';
    if (issue.code === 'invalid_type' && issue.expected === 'object') return 'Write its keys below it, indented.';
    const key = path.findLast((step)=>typeof step === 'string');
    return EXAMPLES.get(String(key)) ?? 'Change or remove it.';
}
function listed(words, joint) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/read/complaints.js




/**
 * The schema's complaints about a file's values, each in words and with its place: an unknown key
 * at the key, a missing one at the section that lacks it, a wrong value at the value.
 * @param value the values that the schema was given
 * @param limit how many are put into words, the first ones of the file
 */ function placeIssues(issues, value, positions, limit) {
    const schema = (0,policy/* policyJsonSchema */.qF)();
    return issues.flatMap((issue)=>insideUnion(issue)).flatMap((issue)=>issue.code === 'unrecognized_keys' ? keyComplaints(issue.path, issue.keys, schema, positions) : [
            valueComplaint(issue, value, positions)
        ]).sort((a, b)=>a.place.line - b.place.line || a.place.column - b.place.column).slice(0, limit).map(({ place, words })=>({
            ...words(),
            ...place
        }));
}
/**
 * A value that may be one of several kinds gets one complaint per kind. Where one kind only was
 * wrong inside, that is what the user meant.
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
function keyComplaints(path, keys, schema, positions) {
    return keys.map((key)=>{
        const { key: own, value } = (0,read_positions/* placeOf */.$t)(positions, [
            ...path,
            key
        ]);
        return {
            place: own ?? value,
            words: ()=>unknownKey(path, key, knownKeys(schema, path))
        };
    });
}
function valueComplaint(issue, root, positions) {
    const { path } = issue;
    const at = (0,read_positions/* valueAt */.fK)(root, path);
    if (!at.found) {
        return {
            place: (0,read_positions/* placeOf */.$t)(positions, path.slice(0, -1)).value,
            words: ()=>missingKey(path)
        };
    }
    return {
        place: (0,read_positions/* placeOf */.$t)(positions, path).value,
        words: ()=>wrongValue(issue, path, at.value)
    };
}

// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
;// CONCATENATED MODULE: ./src/core/policy/read/duplicates.js


/**
 * Waivers, and overrides, that apply to the same thing as one before them: which of the two counts
 * would be a guess.
 */ function duplicateMatches(policy, positions) {
    return [
        ...duplicates(policy.waivers, [
            'waivers'
        ], 'waivers', positions),
        ...duplicates(policy.severity.overrides, [
            'severity',
            'overrides'
        ], 'overrides', positions)
    ];
}
function duplicates(entries, path, what, positions) {
    const first = new Map();
    return entries.flatMap(({ match }, index)=>{
        const key = (0,policy_match/* matchKey */.LJ)(match);
        const before = first.get(key);
        const { value: place } = (0,read_positions/* placeOf */.$t)(positions, [
            ...path,
            index
        ]);
        if (before === undefined) {
            first.set(key, index);
            return [];
        }
        const { line } = (0,read_positions/* placeOf */.$t)(positions, [
            ...path,
            before
        ]).value;
        return [
            {
                ...place,
                message: `The ${what} in lines ${line} and ${place.line} have the same match.`,
                fix: 'Keep one of them.'
            }
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(74429);
;// CONCATENATED MODULE: ./src/core/policy/read/yaml-messages.js
const QUOTES = {
    message: 'A value that starts with @, `, % or a similar sign needs quotes.',
    fix: 'Put it in quotes: "@alice".'
};
const TAG = {
    message: 'A value has a tag of its own (!name), and policies have none.',
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
/** A nesting that no policy has. */ const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; a policy needs five levels at most.'
};
/** A length that no policy has. */ const TOO_LONG = {
    message: 'The file has more entries than a policy can have.',
    fix: 'A policy is a short text: name the right file.'
};
/**
 * Mistakes that people make, in words that name the cure; the rest is left to the library's own
 * words.
 */ const MESSAGES = {
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
        message: 'A second document begins here ("---"), and a policy is one.',
        fix: 'Remove the line, or the second document.'
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash in double quotes begins no known escape.',
        fix: 'Use single quotes, or write \\\\ for a backslash.'
    },
    RESOURCE_EXHAUSTION: {
        message: 'Values are nested too deeply.',
        fix: 'A policy needs at most five levels.'
    }
};
/**
 * A YAML error or warning in a user's words.
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
/** Characters that no text file holds; U+FFFD stands for bytes that were no UTF-8. */ const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;
/**
 * Reads one YAML 1.2 document into plain values. Custom tags, keys that occur twice and a second
 * document are refused; aliases are few. Never throws, whatever the text.
 */ function readYaml(text) {
    const unreadable = notText(text);
    if (unreadable !== null) return failed(unreadable);
    const excess = (0,bounds/* excessOf */.F)(text);
    if (excess !== null) {
        return failed({
            ...excess.bound === 'depth' ? TOO_DEEP : TOO_LONG,
            ...positionIn(text, excess.offset)
        });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        resolveKnownTags: false,
        // The library would compare every key with every other one, which takes hours on a hostile
        // file: `mapPositions` looks for them.
        uniqueKeys: false,
        prettyErrors: false
    });
    // The first only: what follows a syntax error is mostly its echo.
    const first = document.errors[0] ?? document.warnings[0];
    if (first !== undefined) return failed({
        ...yamlProblem(first.code, first.message),
        ...at(first.pos[0])
    });
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
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
            fix: 'A policy is a short text: name the right file.'
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
/** Where an offset is, before the library has counted the lines. */ function positionIn(text, offset) {
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
 * The plain values. The library stops at a hundred uses of one anchor, direct or through others: an
 * alias bomb ends there.
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

;// CONCATENATED MODULE: ./src/core/policy/read/parse.js





/** Errors that are reported at once; a file with more has a reason that the first ones show. */ const MAX_ERRORS = 20;
/**
 * Reads a policy file. Never throws, whatever the text; the errors come in the order of the file,
 * twenty at most.
 * @param text the content, decoded as UTF-8
 * @param file the file's name for the errors
 */ function parsePolicy(text, file) {
    const yaml = readYaml(text);
    if (!yaml.ok) return invalid(yaml.problems, file);
    const result = policy/* policySchema */.wh.safeParse(yaml.value);
    if (!result.success) {
        return invalid(placeIssues(result.error.issues, yaml.value, yaml.positions, MAX_ERRORS), file);
    }
    const duplicates = duplicateMatches(result.data, yaml.positions);
    if (duplicates.length > 0) return invalid(duplicates, file);
    return {
        ok: true,
        file,
        policy: result.data,
        written: yaml.value,
        positions: yaml.positions
    };
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

/***/ 90118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZF: () => (/* binding */ mapPositions),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15924);


/** A path of keys and list indices as the text that names it in `Positions`. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * Where a path stands in the file: its value, or the nearest section around it that the file has.
 * A value that an alias brings is found at the alias.
 */ function placeOf(positions, path) {
    for(let length = path.length; length >= 0; length -= 1){
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
    }
    return {
        key: null,
        value: {
            line: 1,
            column: 1
        }
    };
}
/** What plain values have at a path, among their own keys only. */ function valueAt(root, path) {
    let value = root;
    for (const step of path){
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return {
            found: false
        };
        value = value[step];
    }
    return {
        found: true,
        value
    };
}
/**
 * Walks a parsed file once: notes where everything stands, and finds what YAML allows and a policy
 * does not: a key that occurs twice, a key that is no word, an alias without anchor.
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
    /** @param around where the value would stand if it had text: YAML gives an absent one no node */ visit(node, path, key, around) {
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

/***/ 28701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ issues),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Hl: () => (/* binding */ sla),
/* harmony export */   KR: () => (/* binding */ SCANNERS),
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   nI: () => (/* binding */ failOnSchema),
/* harmony export */   or: () => (/* binding */ waiverRules),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94132);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89749);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43820);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89209);





/** `severity`: how severities are set. */ const severity = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    unknown: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl.default('high').describe('Severity of a finding that states none at all.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .override */ .$Z).default([]).describe('Findings whose severity is judged differently here.')
});
/** Days for one severity, or null for no due date. */ function ownDays(level) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)().nullable().exactOptional().describe(`Days for ${level} findings instead of the preset's; null gives them no due date.`);
}
/** `sla`: when a finding has to be fixed. */ const sla = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    preset: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESET_NAMES */ .d).default('atlassian-marketplace-cloud').describe('Where the days per severity come from.'),
    days: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        critical: ownDays('critical'),
        high: ownDays('high'),
        medium: ownDays('medium'),
        low: ownDays('low')
    }).prefault({}).describe('Days per severity that override the preset.'),
    clock: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'detected',
        'published'
    ]).default('detected').describe('What starts the clock: first detection here, or the publication of the advisory.'),
    'due-soon': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:100|[1-9]?[0-9])%$/, {
            error: 'must be a percentage from 0% to 100%, or a number of days'
        }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)()
    ], {
        error: 'must be a percentage such as 25%, or a whole number of days'
    }).default('25%').describe('From when a finding is due soon: this share of its days left, or this many days.'),
    timezone: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeZone */ .eB)().default('UTC').describe('IANA time zone in which due dates are calendar dates.')
});
/** `waiver-rules`: how far a waiver may go. */ const waiverRules = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'max-days': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)().default(365).describe('Most days ahead that a waiver may end, in the policy and by comment. One that ends later does not count, and is reported.')
});
/** `fail-on`: a severity, or never. */ const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
    ..._scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC,
    'never'
]);
function verdict(otherwise) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'block',
        'warn',
        'ignore'
    ]).default(otherwise);
}
/** `gate`: what blocks. */ const gate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'fail-on': failOnSchema.default('critical').describe('Findings of this severity and above block.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'all',
        'introduced'
    ]).default('all').describe('Which findings are judged: all of them, or only what the pull request introduces.'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'block',
        'warn',
        'ignore'
    ]).default('warn').describe('What a finding past its due date does.'),
    malicious: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'block',
        'warn',
        'ignore'
    ]).default('block').describe('What a malicious package (`MAL-…`) does.'),
    'unreadable-issues': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'error',
        'warn'
    ]).default('error').describe('What it does when the issues, where a finding may be judged more strictly, cannot be read.'),
    'dev-dependencies': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'same',
        'ignore',
        'warn'
    ]).default('same').describe('How findings in packages that only development needs are judged.'),
    unseen: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        lost: verdict('block').describe('What was looked at and no longer is, and files of a format that is read which the change adds or edits and which cannot be read whole.'),
        introduced: verdict('warn').describe('What the change adds and nothing here states, such as a dependency without a version.'),
        existing: verdict('ignore').describe('Everything else that was not looked at.')
    }).prefault({}).describe('What it does when something could not be looked at.')
});
/**
 * The scanners of our own: a policy switches them and may require them, and findings are named
 * after them.
 */ const SCANNERS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows'
];
/** A scanner, or another tool by the name that it has in its SARIF files. */ const requiredSource = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SCANNERS),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().regex(/^sarif:\S/)
], {
    error: `must be one of ${SCANNERS.join(', ')}, or sarif: and the name of a tool`
});
const disable = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).default([]).describe('Ids of rules that do not run.');
/**
 * What a widening of an app's permissions does; a severity that is not there is judged by
 * `gate.fail-on`.
 */ const forgePermissions = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    critical: ownEffect('critical'),
    high: ownEffect('high'),
    medium: ownEffect('medium'),
    low: ownEffect('low')
}).prefault({}).describe("What a pull request's widening of an app's permissions does; by default as `gate.fail-on` says.");
function ownEffect(level) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'block',
        'warn',
        'ignore'
    ]).exactOptional().describe(`What a widening of ${level} severity does.`);
}
const exclude = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe('Globs of paths that are not scanned.');
const coverage = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
    'any',
    'complete'
]).default('any').describe('`complete` blocks as soon as anything was not looked at that `exclude` does not name.');
/** `scan`: what is scanned. */ const scan = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    dependencies: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage
    }).prefault(true).describe('Known vulnerabilities in the packages of lockfiles, by osv-scanner.'),
    code: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        disable,
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'lower',
            'same',
            'skip'
        ]).default('lower').describe('Findings in test files: one severity level lower, judged the same, or not looked for.')
    }).prefault(true).describe('Weaknesses in the source code.'),
    secrets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage
    }).prefault(true).describe('Credentials in the source.'),
    forge: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        disable,
        permissions: forgePermissions
    }).prefault(true).describe('The manifests of Atlassian Forge apps.'),
    workflows: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        disable
    }).prefault(true).describe("GitHub Actions workflows, composite actions and Dependabot's configuration."),
    fsrt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        disable
    }).prefault(false).describe("Atlassian's Forge Security Requirement Tester, where it is installed."),
    semgrep: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().default('p/default').describe('Its rules: a file or folder of the repository, read from the base, or a name of its registry.')
    }).prefault(false).describe('Semgrep, where it is installed.'),
    gitleaks: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({}).prefault(false).describe('gitleaks with its default rules, where it is installed.'),
    zizmor: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({}).prefault(false).describe('zizmor over workflows and actions, where it is installed.'),
    sarif: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe("Globs of SARIF files that other scanners wrote for this tree, from the repository's root. One that matches no file fails the scan."),
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(requiredSource).default([
        'dependencies'
    ]).describe('Scanners that must have run, `sarif:<tool>` for another tool. One that failed blocks in any case.')
});
/** `issues`: how findings are tracked. */ const issues = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'minimum-severity': _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl.default('low').describe('Findings of this severity and above get an issue.'),
    repository: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)().exactOptional().describe('Repository for the issues, `owner/name`. Default: the scanned one.'),
    disclosure: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'auto'
    ]).default('auto').describe('In a public repository, code and secret findings of the base are not shown in public.'),
    assign: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'codeowners',
        'none'
    ]).default('codeowners').describe('Who an issue is assigned to.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({
        error: 'must be a whole number'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(10_000, {
        error: 'must be at most 10000'
    }).default(200).describe('New issues a run, worst first. The rest wait, their clock already running.'),
    milestones: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false).describe('Whether an issue also gets a milestone for the week in which it is due.'),
    'due-field': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().exactOptional().describe("Name of the organization's issue field, of type date, that also gets the due date."),
    'group-by': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
        'vulnerability',
        'package'
    ]).default('vulnerability').describe('What shares an issue.'),
    authors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)()).default([]).describe('Further logins whose issues and comments count as ours, after a change of token.')
});


/***/ }),

/***/ 33995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ slaDays)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89209);

/**
 * The days that a policy gives a severity, counted from the clock start: its own figure where it
 * has one, else the preset's.
 * @returns null where the policy gives this severity no due date
 */ function slaDays(policy, severity) {
    const own = policy.sla.days[severity];
    return own === undefined ? _presets_js__WEBPACK_IMPORTED_MODULE_0__/* .SLA_PRESETS */ .W[policy.sla.preset].days[severity] : own;
}


/***/ }),

/***/ 94132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 91385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Whether something thrown is an error, also one of another realm (Node's own, where code runs in a
 * `vm` context).
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file that is larger than whoever asked for it takes. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ }),

/***/ 47639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);




/**
 * Whether there is a file or directory of that path. @throws Error when that cannot be found out
 */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Windows has neither of them, and needs a privilege to make a link at all. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a regular file for reading. A link is not followed, no device is touched, and nobody waits
 * for the other end of a pipe, also where one is put in the file's place after the first look.
 * @throws Error when it is no regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Error(`${path} is no regular file`);
}
/**
 * The bytes of a regular file that is reached over no link of its own; directories on the way may
 * be links.
 * @param maxBytes of the largest file that is read
 * @param name what an error calls it
 * @throws TooLargeError
 * @throws Error when it is no regular file: no pipe is waited for, no device read
 */ async function readRegular(path, maxBytes, name = path) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 71158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);




/** Bytes of the largest file that names a directory. */ const MAX_BYTES = 64 * 1024;
/**
 * The repository of the nearest entry `.git` from a directory upwards. Git itself is not asked: it
 * would take any folder with `HEAD`, `objects` and `refs` for a repository, and obey the
 * configuration in it, and every commit can bring such a folder. An entry `.git` no commit can.
 * @param start an absolute path without links
 * @param limit the last directory that is looked at, absolute and without links; null for the
 *   root of the file system
 * @param submodules false to pass over those: a commit decides what lies in them, history included
 * @returns null when there is none
 * @throws Error when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */ async function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(entry) ? await describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
async function describe(root, entry) {
    const gitDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(entry)).isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, await linkTarget(entry));
    const common = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(part)) continue;
        throw new Error(`${entry} is no usable git repository: there is no ${part}. Repair it, or remove ${entry} to go without.`);
    }
    return {
        root,
        gitDirectory,
        commonDirectory
    };
}
function isSubmodule({ commonDirectory }) {
    return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}
/** The file `.git` of a linked work tree or a submodule names the real directory. */ async function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(await shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new Error(`${entry} does not say where the git repository is. Repair it, or remove it.`);
}
async function textOf(file) {
    try {
        return await shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * Who packed an archive may have put anything in the place of such a file, a pipe or a device too.
 */ async function shortText(file) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), MAX_BYTES)).toString('utf8');
}


/***/ })

};
