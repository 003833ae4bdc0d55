export const id = 5098;
export const ids = [5098];
export const modules = {

/***/ 54866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ withoutRelease),
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   jv: () => (/* binding */ hasEcosystem)
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
/** Whether OSV has an ecosystem whose packages have this purl type. */ function hasEcosystem(type) {
    return type !== 'generic' && [
        ...PURL_TYPES.values()
    ].includes(type);
}


/***/ }),

/***/ 71191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
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


/** What a waiver or an override applies to: all given keys must match. */ const match = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
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
/** An override of the severity that an advisory or rule states. */ const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .severityField */ .Gl.describe('The severity to use instead.'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why, for whoever reads the report.')
});
/** A waiver: a finding that is accepted until a date. */ const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why it is accepted, for whoever reads the report.'),
    'approved-by': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().exactOptional().describe('Who accepted it: `"@alice"`, or `"@alice, @bob"`, in quotes because of the `@`.'),
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


/** Maximum length of one text in a policy, in characters. */ const MAX_TEXT = 2_000;
/**
 * Maximum number of days in a policy: a hundred years, so that due dates stay before the year
 * 10000.
 */ const MAX_DAYS = 36_500;
/** One of the four severity levels. */ const severityField = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
/**
 * Characters that could hide or reorder text in a report: control characters and bidirectional
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
 * A glob for paths relative to the repository's root. A leading `!` is refused: in a list of
 * alternatives a negated glob would match nearly every file. A leading `/` is refused because it
 * would match nothing.
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
 * The name of an IANA time zone. Offsets such as `+02:00` are refused, since not all supported Node
 * versions accept them.
 */ function timeZone() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z]/, {
        error: 'must be the name of a time zone',
        abort: true
    }).refine(isTimeZone, {
        error: 'must be a known IANA time zone'
    });
}
/** A package as `<purl type>/<name>`: `npm/lodash`, `npm/@scope/name`, `maven/group:artifact`. */ function packageName() {
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
 * A scanner's entry under `scan`: `true`, `false`, or a section with `enabled` and its own
 * settings. The output type is always the section.
 * @param shape the settings besides `enabled`; each needs a default
 */ function scannerSwitch(shape) {
    const section = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether this scanner runs, once its section is written.'),
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

/***/ 41680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zj: () => (/* binding */ matchesSomewhere)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);


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
/** A text that is equal for matches with the same meaning, by which duplicate waivers are found. */ function matchKey(match) {
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
        canonicalType((0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U7)(actual.ecosystem)),
        (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(actual.ecosystem)
    ].includes(type);
    return fits && normaliseName(type, name) === normaliseName(type, actual.name);
}
/**
 * Splits `<type>/<name>`; the type is returned in its canonical form, and the name may contain
 * further slashes.
 */ function splitPackage(text) {
    const trimmed = text.trim();
    const slash = trimmed.indexOf('/');
    return [
        canonicalType(trimmed.slice(0, slash)),
        trimmed.slice(slash + 1)
    ];
}
/**
 * purl types that several ecosystems share. For these the ecosystem's own name is compared, since
 * Debian's `openssl` is not Ubuntu's.
 */ const SHARED_TYPES = new Set([
    'deb',
    'apk',
    'rpm',
    'generic'
]);
/** The canonical name for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */ function canonicalType(type) {
    const purl = (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(type);
    return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}
/**
 * Normalises a package name, so that equal names compare equal. PyPI ignores case and treats `_`,
 * `.` and `-` as the same; Maven's group and artifact are joined by `:` in OSV and by `/` in a
 * purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */ function normaliseName(type, name) {
    if (type === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
    if (type === 'maven') return name.replace('/', ':');
    return name;
}
/** Compiled globs: a run has few, and compares each with every location. */ const compiled = new Map();
/** Whether a path fits a glob of a match. */ function matchesPath(glob, path) {
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
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';


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
 * The schema of the policy file, from which its type, defaults, JSON Schema and reference are
 * derived.
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
/** The policy that applies when there is no policy file. */ const DEFAULT_POLICY = policySchema.parse({
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
/**
 * Checks a text against the limits of depth and size, before the YAML library parses it; null when
 * it is within both. It looks at one token at a time, so its own memory and stack use is constant.
 * @param maxTokens for files that may be larger than policies
 */ function excessOf(text, maxTokens = MAX_TOKENS) {
    const bounds = new Bounds(maxTokens);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) return excess;
    }
    return null;
}
/** Checks lexemes of the library's lexer, one by one, against the limits of `excessOf`. */ class Bounds {
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
    /** @param maxTokens for files that may be larger than policies */ constructor(maxTokens = MAX_TOKENS){
        this.#maxTokens = maxTokens;
    }
    /** Checks the next lexeme. @returns the limit that it exceeds, or null */ take(source) {
        const type = this.#scalar ? 'scalar' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(source);
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

/***/ 15924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /** An error, or a warning, in one line, as every shell shows it. */ function formatPolicyError(error, level = 'error') {
    return `Policy ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
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
/** Longer words are not compared: the run time grows with the product of both lengths. */ const MAX_LENGTH = 60;
/**
 * The known word that was probably meant: at most a third of the letters differ, ignoring case.
 * @returns undefined when no known word is that close
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from `a` to `b`, no
 * letter touched twice (optimal string alignment, Damerau 1964).
 */ function editDistance(a, b) {
    const [from, to] = [
        Array.from(a),
        Array.from(b)
    ];
    const rows = [
        [
            0,
            ...to.map((_, index)=>index + 1)
        ]
    ];
    const at = (i, j)=>rows[i]?.[j] ?? 0;
    for (const [i, letter] of from.entries()){
        const next = [
            i + 1
        ];
        rows.push(next);
        for (const [j, other] of to.entries()){
            const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
            next.push(Math.min(at(i, j) + (letter === other ? 0 : 1), at(i, j + 1) + 1, at(i + 1, j) + 1, swapped ? at(i - 1, j - 1) + 1 : Infinity));
        }
    }
    return at(from.length, to.length);
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
var read_error = __webpack_require__(15924);
;// CONCATENATED MODULE: ./src/core/policy/read/names.js

/**
 * A section of the policy in prose: `gate`, `a waiver`, `the match of an override`; `the policy`
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
    ]
]);
/** What to write instead of a wrong value or list entry, by its path. */ const EXAMPLES = new Map([
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
 * The message for an unknown key.
 * @param path of the section that has it
 * @param known the keys that the section may have
 */ function unknownKey(path, key, known) {
    const meant = (0,near_miss/* nearMiss */.b)(key, known);
    return {
        message: `${(0,read_error/* quote */.h)(key)} is no key of ${containerName(path)}.`,
        fix: meant === undefined ? `Its keys are ${listed(known, 'and')}.` : `Did you mean ${(0,read_error/* quote */.h)(meant)}?`
    };
}
/** The message for a missing key. @param path of the key */ function missingKey(path) {
    const key = String(path.at(-1));
    return {
        message: `${(0,read_error/* quote */.h)(key)} is missing in ${containerName(path.slice(0, -1))}.`,
        fix: MISSING.get(key) ?? `Add ${key}.`
    };
}
/** The message for a wrong value. @param value what the file has */ function wrongValue(issue, path, value) {
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
/**
 * The value as a message shows it; empty for a section or a list, which the position identifies.
 */ function shown(value) {
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
 * Turns zod's issues into messages with positions: an unknown key at the key, a missing one at its
 * section, a wrong value at the value.
 * @param value the values that were validated
 * @param limit maximum number of messages; the first ones in the file are kept
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
 * Finds waivers and overrides whose match equals an earlier one's: it would be a guess which of the
 * two applies.
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
/** The mistake for a text that is nested too deeply. */ const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; a policy needs five levels at most.'
};
/** The mistake for a text that is too long. */ const TOO_LONG = {
    message: 'The file has more entries than a policy can have.',
    fix: 'A policy is a short text: name the right file.'
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
        // The library's own check compares every key with every other one, which takes hours on a
        // hostile file; `mapPositions` checks it in linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    // Only the first error: those after it are mostly consequences.
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

;// CONCATENATED MODULE: ./src/core/policy/read/parse.js





/** Maximum number of errors that are reported at once. */ const MAX_ERRORS = 20;
/**
 * Parses and validates a policy file. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
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


/** A path of keys and list indexes as the text that `Positions` uses. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
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
/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */ function valueAt(root, path) {
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
/* harmony import */ var _scale_age_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56824);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94132);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89749);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43820);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89209);






/** `severity`: how severities are determined. */ const severity = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    unknown: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl.default('high').describe('Severity of a finding that states none at all.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .override */ .$Z).default([]).describe('Findings whose severity is judged differently here.')
});
/** The number of days for one severity; null for no due date. */ function ownDays(level) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)().nullable().exactOptional().describe(`Days for ${level} findings instead of the preset's; null gives them no due date.`);
}
/** `sla`: by when findings have to be fixed. */ const sla = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
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
/** `waiver-rules`: limits for waivers. */ const waiverRules = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'max-days': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)().default(365).describe('Most days that a waiver may count, from the commit or comment that gave it. One that ends later does not count, and is reported.'),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({
        error: 'must be a whole number'
    }).min(0, {
        error: 'must be 0 or more'
    }).max(10, {
        error: 'must be at most 10'
    }).default(0).describe('How many people must have approved a waiver: of those in `approved-by` the ones who reviewed or merged it, of comments their authors. With fewer it does not count, and is reported.')
});
/** Values of `fail-on`: a severity, or `never`. */ const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
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
/** `gate`: what blocks a pull request. */ const gate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
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
 */ const requiredSource = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SCANNERS),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().regex(/^sarif:\S/)
], {
    error: `must be one of ${SCANNERS.join(', ')}, or sarif: and the name of a tool`
});
const disable = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).default([]).describe('Ids of rules that do not run.');
/**
 * `permissions` of Forge apps: the effect of an added permission on the gate, by severity. A
 * severity that is absent is judged by `gate.fail-on`.
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
/** `scan`: what is scanned, and how. */ const scan = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    dependencies: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        coverage,
        resolve: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'offline',
            'registry'
        ]).default('offline').describe('Where versions of Maven come from that the repository does not state: `registry` fetches the pom.xml files of its parents and BOMs from Maven Central, as data.'),
        'max-database-age': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_scale_age_js__WEBPACK_IMPORTED_MODULE_5__/* .AGE */ .K, {
            error: 'must be a number of hours or days, such as 24h or 7d'
        }).default('24h').describe('How old the last complete OSV database may be that judges when osv.dev cannot be reached; `0h` for none.')
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
        coverage
    }).prefault(false).describe('zizmor over workflows and actions, where it is installed.'),
    sarif: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe("Globs of SARIF files that other scanners wrote for this tree, from the repository's root. One that matches no file fails the scan."),
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(requiredSource).default([
        'dependencies'
    ]).describe('Scanners that must have run, `sarif:<tool>` for another tool. One that failed blocks in any case.')
});
/** `issues`: how findings are tracked in issues. */ const issues = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
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
 * The number of days from the start of the clock to the due date, for a severity: the policy's own
 * figure, else its preset's.
 * @returns null when the policy gives this severity no due date
 */ function slaDays(policy, severity) {
    const own = policy.sla.days[severity];
    return own === undefined ? _presets_js__WEBPACK_IMPORTED_MODULE_0__/* .SLA_PRESETS */ .W[policy.sla.preset].days[severity] : own;
}


/***/ }),

/***/ 56824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 97469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */ const DAY_MS = 86_400_000;
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
/** Results that were computed already: a run asks for the date of the same instant many times. */ const days = new Map();
/** Maximum number of cached results. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
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

/***/ 24695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 22609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
 * Whether a thrown value is an error, even one from another realm (such as a `vm` context), for
 * which `instanceof` fails.
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file exceeds the size limit of its reader. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
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




/** Whether a file or directory exists. @throws Error when that cannot be determined */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Windows has neither flag, and creating a link there requires a privilege. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
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
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/** Maximum size of a file that contains a directory's path, in bytes. */ const MAX_BYTES = 64 * 1024;
/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
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
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
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
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ async function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(await shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
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
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ async function shortText(file) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), MAX_BYTES)).toString('utf8');
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/** A git command failed. The message contains git's own error output, shortened to one line. */ class GitError extends Error {
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
