export const id = 595;
export const ids = [595];
export const modules = {

/***/ 4991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeMatch),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   sD: () => (/* binding */ idleWaivers)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3943);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5784);


/**
 * The waiver that covers one location: of several the one that lasts longest. A waiver counts through the end of its `expires` day in
 * the policy's time zone.
 * @param asOf RFC 3339: now
 */
function waiverFor(facts, policy, asOf) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const [waiver] = policy.waivers
        .filter((candidate) => candidate.expires >= today && (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(candidate.match, facts))
        .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    if (waiver === undefined)
        return null;
    return { reason: waiver.reason, approvedBy: waiver['approved-by'] ?? null, expires: waiver.expires };
}
/** The policy's waivers that match nothing in the head, and those that have expired. */
function idleWaivers(policy, findings, asOf) {
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const facts = findings.flatMap((finding) => finding.locations.map((location) => ({
        ids: [finding.rule, ...finding.aliases],
        package: location.package,
        path: location.path,
    })));
    const live = policy.waivers.filter((waiver) => waiver.expires >= today);
    return {
        unused: live.filter((waiver) => !facts.some((fact) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(waiver.match, fact))).map(describe),
        expired: policy.waivers.filter((waiver) => waiver.expires < today).map(describe),
    };
}
function describe(waiver) {
    return { match: describeMatch(waiver.match), reason: waiver.reason, expires: waiver.expires };
}
/** A match in words: `CVE-2021-23337, npm/lodash, tools/**`. */
function describeMatch(match) {
    return [match.rule, match.package, match.path].filter((part) => part !== undefined).join(', ');
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withoutRelease),
/* harmony export */   i: () => (/* binding */ purlType)
/* harmony export */ });
/**
 * OSV ecosystems and their purl types, by lower-case name.
 * @see https://ossf.github.io/osv-schema/#affectedpackage-field
 * @see https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
 */
const PURL_TYPES = new Map([
    ['npm', 'npm'],
    ['pypi', 'pypi'],
    ['go', 'golang'],
    ['crates.io', 'cargo'],
    ['maven', 'maven'],
    ['rubygems', 'gem'],
    ['packagist', 'composer'],
    ['nuget', 'nuget'],
    ['hex', 'hex'],
    ['pub', 'pub'],
    ['conancenter', 'conan'],
    ['cran', 'cran'],
    ['bioconductor', 'bioconductor'],
    ['hackage', 'hackage'],
    ['swifturl', 'swift'],
    ['julia', 'julia'],
    ['opam', 'opam'],
    ['bitnami', 'bitnami'],
    ['oss-fuzz', 'generic'],
    ['debian', 'deb'],
    ['ubuntu', 'deb'],
    ['echo', 'deb'],
    ['alpine', 'apk'],
    ['chainguard', 'apk'],
    ['wolfi', 'apk'],
    ['minimos', 'apk'],
    ['alpaquita', 'apk'],
    ['almalinux', 'rpm'],
    ['azure linux', 'rpm'],
    ['mageia', 'rpm'],
    ['openeuler', 'rpm'],
    ['opensuse', 'rpm'],
    ['photon os', 'rpm'],
    ['red hat', 'rpm'],
    ['rocky linux', 'rpm'],
    ['suse', 'rpm'],
]);
/** An ecosystem without its release: `Debian:12` is `Debian`. */
function withoutRelease(ecosystem) {
    return ecosystem.replace(/:.*$/s, '');
}
/**
 * The purl type of an OSV ecosystem, whatever its case and release: `PyPI` is `pypi`, `Debian:12` is `deb`.
 * @returns null for an ecosystem that has none, or that is not known
 */
function purlType(ecosystem) {
    return PURL_TYPES.get(withoutRelease(ecosystem).toLowerCase()) ?? null;
}


/***/ }),

/***/ 2066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ override),
/* harmony export */   rZ: () => (/* binding */ waiver)
/* harmony export */ });
/* unused harmony export match */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3509);


/** What a waiver or an override applies to: all the keys that it has must fit. */
const match = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .exactOptional()
        .describe('Advisory or rule id, or one of its aliases; upper and lower case are the same.'),
    package: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)()
        .exactOptional()
        .describe('Package as `<type>/<name>`: `npm/lodash`, `pypi/requests`, `maven/group:artifact`.'),
    path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI)().exactOptional().describe('Glob over the path in the repository: `tools/**`.'),
})
    .refine((value) => Object.keys(value).length > 0, {
    error: 'must have at least one of rule, package and path',
})
    .meta({
    description: 'What it applies to: at least one of the keys, and all that are given must fit.',
    minProperties: 1,
});
/** A severity judged differently than the advisory says. */
const override = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .severityField */ .Gl.describe('The severity to use instead.'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why, for whoever reads the report.'),
});
/** A finding accepted until a date. */
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match,
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().describe('Why it is accepted, for whoever reads the report.'),
    'approved-by': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .exactOptional()
        .describe('Who accepted it: `"@alice"`, in quotes because of the `@`.'),
    expires: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().meta({
        description: 'Last day on which it counts, in `sla.timezone`. Afterwards it stops counting and is reported.',
        format: 'date',
    }),
});


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5439);


/** Longest text that a policy may hold in one value, in characters. */
const MAX_TEXT = 2_000;
/** Most days that a policy may give: a hundred years keep every due date a calendar date before the year 10000. */
const MAX_DAYS = 36_500;
/** One of the four severity levels. */
const severityField = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
/** Characters that could hide or reorder what a report shows: control characters and bidirectional overrides. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
/** Text with at least one visible character, and without hidden ones. */
function text() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_TEXT, { error: `must be at most ${MAX_TEXT} characters long` })
        .regex(/\S/, { error: 'must be filled in' })
        .refine((value) => !HIDDEN.test(value), { error: 'must be free of control characters' });
}
/** A whole number of days, 0 to a hundred years. */
function days() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: 'must be a whole number of days' })
        .min(0, { error: 'must be 0 or more' })
        .max(MAX_DAYS, { error: `must be at most ${MAX_DAYS} days` });
}
/**
 * A glob over paths relative to the repository's root. A leading `!` is refused, since a list of globs means "any of these" and
 * a negated one would mean nearly every file; a leading `/` would match nothing.
 */
function glob() {
    return text().regex(/^(?!\/|!(?!\())/, {
        error: 'must be a glob relative to the repository\'s root, without a leading "/" or "!"',
    });
}
function isCalendarDate(value) {
    const ms = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}
/** A day that exists, `YYYY-MM-DD`, from the year 2000 on. */
function calendarDate() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[2-9]\d{3}-\d{2}-\d{2}$/, { error: 'must be a date written YYYY-MM-DD', abort: true })
        .refine(isCalendarDate, { error: 'must be a day that exists' });
}
function isTimeZone(value) {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The name of an IANA time zone; offsets such as `+02:00` are refused, since not every supported Node takes them. */
function timeZone() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z]/, { error: 'must be the name of a time zone', abort: true })
        .refine(isTimeZone, { error: 'must be a known IANA time zone' });
}
/** A package as `<type>/<name>`: `npm/lodash`, `npm/@scope/name`, `maven/group:artifact`. */
function packageName() {
    return text().regex(/^(?!pkg:)[^/\s]+\/\S+$/, {
        error: 'must be a package type and a name, joined by "/"',
    });
}
/** A GitHub repository, `owner/name`. */
function repositoryName() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, {
        error: 'must be a repository, owner/name',
    });
}
/** A GitHub login, of a person or of an app (`renovate[bot]`). */
function login() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: 'must be a GitHub login, without "@"' });
}
/**
 * A scanner that is switched by `true` or `false`, or by a section with `enabled` and settings of its own; the type has the section only.
 * @param shape the settings besides `enabled`; each needs a default
 */
function scannerSwitch(shape) {
    const section = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether this scanner runs.'),
        ...shape,
    });
    const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().transform((enabled) => section.parse({ enabled }));
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([flag, section], { error: 'must be true, false, or a section' });
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ effectiveLeaves)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5439);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1718);


/**
 * The values in force, in the order of the definition. `sla.days` has the effective figure for every severity, from the policy or from
 * its preset. Waivers and overrides are not among them: they are entries, not settings.
 */
function effectiveLeaves(policy) {
    const days = Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => [severity, (0,_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .Ol)(policy, severity)]));
    const { unknown } = policy.severity;
    const repository = policy.issues.repository ?? 'the scanned one';
    return leavesOf({
        version: policy.version,
        severity: { unknown },
        sla: { ...policy.sla, days },
        gate: policy.gate,
        scan: policy.scan,
        issues: { ...policy.issues, repository },
    }, []);
}
function leavesOf(value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
    }
    return [{ path, value: Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value) }];
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ matchKey),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   i8: () => (/* reexport safe */ _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);



/** Whether a waiver's or an override's `match` fits: every key that it has must. A match without any key fits nothing. */
function matches(match, facts) {
    if (match.rule === undefined && match.package === undefined && match.path === undefined)
        return false;
    return ((match.rule === undefined || matchesRule(match.rule, facts.ids)) &&
        (match.package === undefined || matchesPackage(match.package, facts.package)) &&
        (match.path === undefined || matchesPath(match.path, facts.path)));
}
/** The same text for two matches that mean the same: how two waivers for one match are found. */
function matchKey(match) {
    const [type, name] = match.package === undefined ? [] : splitPackage(match.package);
    return JSON.stringify([
        match.rule === undefined ? null : normaliseRule(match.rule),
        type === undefined || name === undefined ? null : [type, normaliseName(type, name)],
        match.path === undefined ? null : match.path.replace(/^(?:\.\/)+/, ''),
    ]);
}
function normaliseRule(rule) {
    return rule.trim().toLowerCase();
}
function matchesRule(rule, ids) {
    const wanted = normaliseRule(rule);
    return ids.some((id) => normaliseRule(id) === wanted);
}
function matchesPackage(wanted, actual) {
    if (actual === null)
        return false;
    const [type, name] = splitPackage(wanted);
    const own = canonicalType(actual.ecosystem);
    const fits = [own, canonicalType((0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U)(actual.ecosystem)), (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(actual.ecosystem)].includes(type);
    return fits && normaliseName(type, name) === normaliseName(type, actual.name);
}
/** `<type>/<name>` in its two parts, the type in its canonical form; the name may hold further slashes. */
function splitPackage(text) {
    const trimmed = text.trim();
    const slash = trimmed.indexOf('/');
    return [canonicalType(trimmed.slice(0, slash)), trimmed.slice(slash + 1)];
}
/** purl types that several ecosystems share: Debian's `openssl` is not Ubuntu's, so these keep the ecosystem's own name. */
const SHARED_TYPES = new Set(['deb', 'apk', 'rpm', 'generic']);
/** One spelling for an ecosystem and its purl type: `PyPI` and `pypi`, `Go` and `golang`. */
function canonicalType(type) {
    const purl = (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i)(type);
    return purl === null || SHARED_TYPES.has(purl) ? type.toLowerCase() : purl;
}
/**
 * The form in which two names of one package are equal. PyPI takes `_`, `.`, `-` and case as the same; Maven's group and
 * artifact are joined by `:` in OSV and by `/` in a purl.
 * @see https://peps.python.org/pep-0503/#normalized-names
 */
function normaliseName(type, name) {
    if (type === 'pypi')
        return name.replace(/[-_.]+/g, '-').toLowerCase();
    if (type === 'maven')
        return name.replace('/', ':');
    return name;
}
/** Compiled globs. A run has few, and compares every location with each. */
const compiled = new Map();
function matchesPath(glob, path) {
    const matcher = compiled.get(glob) ?? picomatch__WEBPACK_IMPORTED_MODULE_1___default()(glob, { dot: true, windows: false });
    compiled.set(glob, matcher);
    return matcher(path);
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ policyJsonSchema),
/* harmony export */   wh: () => (/* binding */ policySchema),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3084);



/** The policy file. The one definition behind its type, its defaults, its JSON Schema and its reference. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this format. Must be 1.'),
    severity: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.prefault({}).describe('How severities are set where the advisory does not decide.'),
    sla: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sla */ .Hl.prefault({}).describe('When a finding has to be fixed.'),
    gate: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj.prefault({}).describe('What blocks a pull request.'),
    scan: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .SQ
        .prefault({})
        .describe('What is scanned. `true` and `false` are short for a section with `enabled`.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .waiver */ .rZ).default([]).describe('Findings accepted until a date.'),
    issues: _sections_js__WEBPACK_IMPORTED_MODULE_1__/* .issues */ .Bq.prefault({}).describe('How findings are tracked as issues.'),
});
/** The policy in force where there is no policy file. */
const DEFAULT_POLICY = policySchema.parse({ version: 1 });
/**
 * The policy file's JSON Schema, for editors and for `schema/policy.schema.json`. Draft 7, the newest that yaml-language-server
 * supports in full.
 * @see https://github.com/redhat-developer/yaml-language-server#features
 */
function policyJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(policySchema, { io: 'input', target: 'draft-07' });
    return {
        $schema,
        $id: 'urn:fixby:schema:policy:1',
        title: 'Fixby policy',
        ...rest,
    };
}


/***/ }),

/***/ 1718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ slaDays),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES)
/* harmony export */ });
/* unused harmony export SLA_PRESETS */
const MARKETPLACE = 'https://developer.atlassian.com/platform/marketplace/security-bugfix-policy/';
const ATLASSIAN = 'https://www.atlassian.com/trust/security/bug-fix-policy';
function days(critical, high, medium, low) {
    return { critical, high, medium, low };
}
/** The names of all presets, the default first. Figures never change under a name: new ones get a new name. */
const PRESET_NAMES = [
    'atlassian-marketplace-cloud',
    'atlassian-marketplace-cloud-2023',
    'atlassian-marketplace-dc-2023',
    'atlassian-cloud',
    'atlassian-data-center',
    'fedramp',
    'aggressive',
];
/** All presets. */
const SLA_PRESETS = {
    'atlassian-marketplace-cloud': {
        days: days(10, 28, 84, 175),
        title: 'Atlassian Marketplace, cloud apps (2026)',
        source: MARKETPLACE,
        provenance: 'second-hand',
        note: 'second-hand: the 2026 policies of five Marketplace vendors agree',
    },
    'atlassian-marketplace-cloud-2023': {
        days: days(28, 42, 56, 175),
        title: 'Atlassian Marketplace, cloud apps (2023)',
        source: MARKETPLACE,
        provenance: 'seen',
        note: 'seen: the page as of 2023-10-08',
    },
    'atlassian-marketplace-dc-2023': {
        days: days(84, 84, 84, 175),
        title: 'Atlassian Marketplace, Data Center apps (2023)',
        source: MARKETPLACE,
        provenance: 'seen',
        note: 'seen: the page as of 2023-10-08',
    },
    'atlassian-cloud': {
        days: days(10, 28, 84, 175),
        title: "Atlassian's own cloud products",
        source: ATLASSIAN,
        provenance: 'seen',
        note: 'seen: the page itself',
    },
    'atlassian-data-center': {
        days: days(90, 90, 90, 180),
        title: "Atlassian's own Data Center products",
        source: ATLASSIAN,
        provenance: 'seen',
        note: 'seen: the page itself',
    },
    fedramp: {
        days: days(30, 30, 90, 180),
        title: 'FedRAMP',
        source: null,
        provenance: 'stated',
        note: 'widely stated; verify before quoting',
    },
    aggressive: {
        days: days(3, 7, 30, 90),
        title: '3-7-30-90',
        source: null,
        provenance: 'template',
        note: 'a common vendor template',
    },
};
/**
 * The days that a policy gives a severity, counted from the clock start: its own figure where it has one, else the preset's.
 * @returns null where the policy gives this severity no due date
 */
function slaDays(policy, severity) {
    const own = policy.sla.days[severity];
    return own === undefined ? SLA_PRESETS[policy.sla.preset].days[severity] : own;
}


/***/ }),

/***/ 9377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** An error in one line, as every shell shows it. */
function formatPolicyError(error) {
    return `Policy error in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/** A value as an error quotes it: short, in one line, with every character escaped that would not show. */
function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/** Words longer than this are no slip of the pen; the comparison takes the product of both lengths. */
const MAX_LENGTH = 60;
/**
 * The word that was probably meant: at most a third of its letters differ, whatever the case.
 * @returns undefined where nothing is near
 */
function nearMiss(word, known) {
    if (word.length > MAX_LENGTH)
        return undefined;
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
/** Levenshtein's distance: insertions, deletions and replacements from `a` to `b`. */
function editDistance(a, b) {
    const letters = Array.from(b);
    let row = [0, ...letters.map((_, index) => index + 1)];
    for (const [i, letter] of Array.from(a).entries()) {
        const next = [i + 1];
        for (const [j, other] of letters.entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* reexport */ read_error/* formatPolicyError */.i),
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/core/policy/policy.ts
var policy = __webpack_require__(8590);
;// CONCATENATED MODULE: ./src/core/policy/schema-walk.ts
/** The schema of a section: itself, or the alternative that is a section. Undefined for anything else. */
function sectionOf(schema) {
    return [schema, ...alternatives(schema)].find((candidate) => candidate.properties !== undefined);
}
/** The alternatives of a schema that has some. */
function alternatives(schema) {
    return schema.anyOf ?? [];
}
/** The schema of one entry of a list; undefined where the schema is no list. */
function entryOf(schema) {
    return isSchema(schema.items) ? schema.items : undefined;
}
/** The keys of a section with their schemas, in the order of the definition. */
function propertiesOf(schema) {
    return Object.entries(sectionOf(schema)?.properties ?? {}).filter((entry) => isSchema(entry[1]));
}
/** The keys that the section at `path` may have; none where there is no such section. */
function knownKeys(schema, path) {
    const at = path.reduce((current, step) => current &&
        (typeof step === 'number'
            ? entryOf(current)
            : propertiesOf(current).find(([key]) => key === step)?.[1]), schema);
    return at === undefined ? [] : propertiesOf(at).map(([key]) => key);
}
function isSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/core/policy/read/error.ts
var read_error = __webpack_require__(9377);
;// CONCATENATED MODULE: ./src/core/policy/read/names.ts

/** A section of the policy in words: `gate`, `a waiver`, `the match of an override`; `the policy` for the whole file. */
function containerName(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the policy';
    if (typeof last === 'number')
        return entryName(path);
    if (last === 'match')
        return `the match of ${containerName(path.slice(0, -1))}`;
    return path.map(String).join('.');
}
function entryName(path) {
    const list = path.at(-2);
    if (list === 'waivers')
        return 'a waiver';
    if (list === 'overrides')
        return 'an override';
    return `an entry of ${containerName(path.slice(0, -1))}`;
}
/** A value of the policy as the subject of a sentence: `"fail-on" in gate`, `An entry of scan.sarif`. */
function subjectName(path) {
    const last = path.at(-1);
    if (typeof last !== 'string')
        return capitalised(containerName(path));
    return `${(0,read_error/* quote */.h)(last)} in ${containerName(path.slice(0, -1))}`;
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/core/policy/read/near-miss.ts
var near_miss = __webpack_require__(2250);
;// CONCATENATED MODULE: ./src/core/policy/read/messages.ts



/** What to write for a key that is missing. */
const MISSING = new Map([
    ['version', 'Begin the file with version: 1.'],
    ['match', 'Say what it applies to: add match: { rule: CVE-2021-23337 }.'],
    ['reason', 'Say why: add reason: Build-time only, never shipped.'],
    ['expires', 'Every waiver ends: add expires: 2027-01-31.'],
    ['severity', 'Add severity: low.'],
]);
/** What to write where a value, or an entry of a list, is not in order. */
const EXAMPLES = new Map([
    ['match', 'Write { rule: CVE-2021-23337, package: npm/lodash }.'],
    ['package', 'Write npm/lodash, without a version and without "pkg:".'],
    ['path', 'Write tools/**.'],
    ['exclude', 'Write tools/**.'],
    ['sarif', 'Write reports/*.sarif.'],
    ['reason', 'Say why in a sentence.'],
    ['expires', 'Write a date such as 2027-01-31.'],
    ['timezone', 'Write a name such as Europe/Berlin.'],
    ['due-soon', 'Write 25% or 7.'],
    ['enabled', 'Write true or false.'],
    ['limit', 'Write 200.'],
    ['repository', 'Write owner/name.'],
    ['authors', 'Write octocat or renovate[bot].'],
    ...['dependencies', 'code', 'secrets', 'forge', 'workflows', 'semgrep', 'gitleaks', 'zizmor'].map((scanner) => [scanner, 'Write true or false.']),
    ...['critical', 'high', 'medium', 'low'].map((level) => [level, 'Write 90, or null for no due date.']),
]);
/**
 * An unknown key.
 * @param path of the section that has it
 * @param known the keys that the section may have
 */
function unknownKey(path, key, known) {
    const meant = (0,near_miss/* nearMiss */.b)(key, known);
    return {
        message: `${(0,read_error/* quote */.h)(key)} is no key of ${containerName(path)}.`,
        fix: meant === undefined ? `Its keys are ${listed(known, 'and')}.` : `Did you mean ${(0,read_error/* quote */.h)(meant)}?`,
    };
}
/** A key that is missing. @param path of the key */
function missingKey(path) {
    const key = String(path.at(-1));
    return {
        message: `${(0,read_error/* quote */.h)(key)} is missing in ${containerName(path.slice(0, -1))}.`,
        fix: MISSING.get(key) ?? `Add ${key}.`,
    };
}
/** A value that is not in order. @param value what is there */
function wrongValue(issue, path, value) {
    if (path.length === 0)
        return wrongFile(value);
    if (value === null) {
        return { message: `${subjectName(path)} is empty.`, fix: 'Give it a value, or remove the line.' };
    }
    const told = shown(value);
    return {
        message: `${subjectName(path)} ${demand(issue)}${told === '' ? '' : `, not ${told}`}.`,
        fix: cure(issue, path, value),
    };
}
function wrongFile(value) {
    if (value === null) {
        return {
            message: 'The file holds no policy.',
            fix: 'Begin it with version: 1, or remove the file: the default policy then holds.',
        };
    }
    const what = Array.isArray(value) ? 'a list' : 'a single value';
    return {
        message: `A policy is made of keys and values, and this file is ${what}.`,
        fix: 'Begin it with version: 1.',
    };
}
/** The value as an error shows it; nothing for a section or a list, which the position shows. */
function shown(value) {
    if (typeof value === 'string')
        return (0,read_error/* quote */.h)(value);
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const TYPES = new Map([
    ['object', 'must be a section of keys and values'],
    ['array', 'must be a list'],
    ['string', 'must be text'],
    ['boolean', 'must be true or false'],
]);
function demand(issue) {
    if (issue.code === 'invalid_value')
        return `must be ${listed(issue.values.map(String), 'or')}`;
    if (issue.code === 'invalid_type')
        return TYPES.get(issue.expected) ?? issue.message;
    return issue.message;
}
function cure(issue, path, value) {
    if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        const meant = typeof value === 'string' ? (0,near_miss/* nearMiss */.b)(value, values) : undefined;
        return meant === undefined ? `Write ${listed(values, 'or')}.` : `Did you mean ${meant}?`;
    }
    if (issue.code === 'invalid_type' &&
        issue.expected === 'string' &&
        ['number', 'boolean'].includes(typeof value)) {
        return `Put it in quotes: ${(0,read_error/* quote */.h)(String(value))}.`;
    }
    if (issue.code === 'invalid_type' && issue.expected === 'array')
        return 'Write each entry on a line of its own, after "- ".';
    if (issue.code === 'invalid_type' && issue.expected === 'object')
        return 'Write its keys below it, indented.';
    const key = path.findLast((step) => typeof step === 'string');
    return EXAMPLES.get(String(key)) ?? 'Change or remove it.';
}
function listed(words, joint) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

// EXTERNAL MODULE: ./src/core/policy/read/positions.ts
var read_positions = __webpack_require__(2031);
;// CONCATENATED MODULE: ./src/core/policy/read/complaints.ts




/**
 * The schema's complaints about a file's values, each in words and with its place: an unknown key at the key, a missing one at the section
 * that lacks it, a wrong value at the value.
 * @param value the values that the schema was given
 * @param limit how many are put into words, the first ones of the file
 */
function placeIssues(issues, value, positions, limit) {
    const schema = (0,policy/* policyJsonSchema */.qF)();
    return issues
        .flatMap((issue) => insideUnion(issue))
        .flatMap((issue) => issue.code === 'unrecognized_keys'
        ? keyComplaints(issue.path, issue.keys, schema, positions)
        : [valueComplaint(issue, value, positions)])
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .slice(0, limit)
        .map(({ place, words }) => ({ ...words(), ...place }));
}
/**
 * A value that may be one of several kinds gets one complaint per kind. Where one kind only was wrong inside, that is what the user meant.
 */
function insideUnion(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const meant = issue.errors.filter((kind) => kind.some((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'));
    const [kind] = meant;
    if (kind === undefined || meant.length > 1)
        return [issue];
    return kind.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(insideUnion);
}
function keyComplaints(path, keys, schema, positions) {
    return keys.map((key) => {
        const { key: own, value } = (0,read_positions/* placeOf */.$t)(positions, [...path, key]);
        return { place: own ?? value, words: () => unknownKey(path, key, knownKeys(schema, path)) };
    });
}
function valueComplaint(issue, root, positions) {
    const { path } = issue;
    const at = (0,read_positions/* valueAt */.fK)(root, path);
    if (!at.found) {
        return { place: (0,read_positions/* placeOf */.$t)(positions, path.slice(0, -1)).value, words: () => missingKey(path) };
    }
    return { place: (0,read_positions/* placeOf */.$t)(positions, path).value, words: () => wrongValue(issue, path, at.value) };
}

// EXTERNAL MODULE: ./src/core/policy/match.ts
var policy_match = __webpack_require__(3943);
;// CONCATENATED MODULE: ./src/core/policy/read/duplicates.ts


/** Waivers, and overrides, that apply to the same thing as one before them: which of the two counts would be a guess. */
function duplicateMatches(policy, positions) {
    return [
        ...duplicates(policy.waivers, ['waivers'], 'waivers', positions),
        ...duplicates(policy.severity.overrides, ['severity', 'overrides'], 'overrides', positions),
    ];
}
function duplicates(entries, path, what, positions) {
    const first = new Map();
    return entries.flatMap(({ match }, index) => {
        const key = (0,policy_match/* matchKey */.LJ)(match);
        const before = first.get(key);
        const { value: place } = (0,read_positions/* placeOf */.$t)(positions, [...path, index]);
        if (before === undefined) {
            first.set(key, index);
            return [];
        }
        const { line } = (0,read_positions/* placeOf */.$t)(positions, [...path, before]).value;
        return [
            {
                ...place,
                message: `The ${what} in lines ${line} and ${place.line} have the same match.`,
                fix: 'Keep one of them.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(1196);
;// CONCATENATED MODULE: ./src/core/policy/read/bounds.ts

/**
 * Levels that a text may have. A policy needs five; the YAML library handles some hundreds, and beyond that the whole process may
 * end: V8 aborts where a regular expression is compiled at the end of the stack.
 */
const MAX_DEPTH = 100;
/** Tokens that a text may have, enough for thousands of waivers: a million take the library ten seconds and gigabytes. */
const MAX_TOKENS = 100_000;
const OPENING = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSING = new Set(['flow-map-end', 'flow-seq-end']);
const INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind',
]);
const BLANK = new Set(['space', 'comment', 'newline']);
const OUTSIDE = { flow: 0, indicators: 0, indent: 0, lineStart: true };
/**
 * Whether a text is nested more deeply, or made of more tokens, than a policy can be; null where it is neither. It looks at one token after the
 * other, so its own work neither nests nor piles up.
 */
function excessOf(text) {
    let offset = 0;
    let count = 0;
    let nesting = OUTSIDE;
    for (const { type, source } of tokens(text)) {
        nesting = after(nesting, type, source.length);
        const depth = nesting.flow + nesting.indicators + nesting.indent;
        if (!BLANK.has(type) && depth > MAX_DEPTH)
            return { bound: 'depth', offset };
        count += 1;
        if (count > MAX_TOKENS)
            return { bound: 'tokens', offset };
        offset += source.length;
    }
    return null;
}
function after(nesting, type, length) {
    const { flow, indicators, indent, lineStart } = nesting;
    if (type === 'flow-error-end')
        return OUTSIDE;
    if (OPENING.has(type))
        return { flow: flow + 1, indicators: 0, indent, lineStart: false };
    if (CLOSING.has(type))
        return { flow: Math.max(0, flow - 1), indicators: 0, indent, lineStart: false };
    if (flow > 0 && type === 'comma')
        return { ...nesting, indicators: 0 };
    if (flow === 0 && type === 'newline')
        return OUTSIDE;
    if (flow === 0 && type === 'space' && lineStart)
        return { ...nesting, indent: indent + length };
    return {
        ...nesting,
        indicators: indicators + (INDICATORS.has(type) ? 1 : 0),
        lineStart: lineStart && BLANK.has(type),
    };
}
/** The tokens of a text. Before a scalar the lexer gives a mark, and marks have no text of their own. */
function* tokens(text) {
    let scalar = false;
    for (const source of new dist/* Lexer */.JG().lex(text)) {
        const type = scalar ? 'scalar' : dist/* CST */.DB.tokenType(source);
        const mark = !scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
        scalar = !scalar && type === 'scalar';
        yield { type, source: mark ? '' : source };
    }
}

;// CONCATENATED MODULE: ./src/core/policy/read/yaml-messages.ts
const QUOTES = {
    message: 'A value that starts with @, `, % or a similar sign needs quotes.',
    fix: 'Put it in quotes: "@alice".',
};
const TAG = {
    message: 'A value has a tag of its own (!name), and policies have none.',
    fix: 'Remove the tag, or put a text that starts with "!" in quotes.',
};
const INDENT = {
    message: 'The indentation fits no line above it.',
    fix: 'Indent entries of one section alike, with spaces, and close every bracket.',
};
const COLON = {
    message: 'There is a ": " in a value, or a key and its value are on one line with another key.',
    fix: 'Put the value in quotes, or begin a new line for the next key.',
};
/** A nesting that no policy has. */
const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; a policy needs five levels at most.',
};
/** A length that no policy has. */
const TOO_LONG = {
    message: 'The file has more entries than a policy can have.',
    fix: 'A policy is a short text: name the right file.',
};
/** Mistakes that people make, in words that name the cure; the rest is left to the library's own words. */
const MESSAGES = {
    BAD_SCALAR_START: QUOTES,
    TAG_RESOLVE_FAILED: TAG,
    BAD_COLLECTION_TYPE: TAG,
    BAD_INDENT: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    TAB_AS_INDENT: { message: 'A line is indented with a tab.', fix: 'Indent with spaces.' },
    MULTIPLE_DOCS: {
        message: 'A second document begins here ("---"), and a policy is one.',
        fix: 'Remove the line, or the second document.',
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash in double quotes begins no known escape.',
        fix: 'Use single quotes, or write \\\\ for a backslash.',
    },
    RESOURCE_EXHAUSTION: {
        message: 'Values are nested too deeply.',
        fix: 'A policy needs at most five levels.',
    },
};
/** A YAML error or warning in a user's words. @param message the library's own, which may quote the file */
function yamlProblem(code, message) {
    const known = MESSAGES[code];
    if (known !== undefined)
        return known;
    const sentence = message.replace(/\s+/g, ' ').slice(0, 200);
    return {
        message: `This is no valid YAML: ${sentence}.`,
        fix: 'Check indentation, colons, brackets and quotes here.',
    };
}

;// CONCATENATED MODULE: ./src/core/policy/read/yaml.ts





/** 1 MiB. */
const MAX_BYTES = 1_048_576;
/** Characters that no text file holds; U+FFFD stands for bytes that were no UTF-8. */
const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;
/**
 * Reads one YAML 1.2 document into plain values. Custom tags, keys that occur twice and a second document are refused; aliases are
 * few. Never throws, whatever the text.
 */
function readYaml(text) {
    const unreadable = notText(text);
    if (unreadable !== null)
        return failed(unreadable);
    const excess = excessOf(text);
    if (excess !== null) {
        return failed({
            ...(excess.bound === 'depth' ? TOO_DEEP : TOO_LONG),
            ...positionIn(text, excess.offset),
        });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        resolveKnownTags: false,
        // The library would compare every key with every other one, which takes hours on a hostile file: `mapPositions` looks for them.
        uniqueKeys: false,
        prettyErrors: false,
    });
    // The first only: what follows a syntax error is mostly its echo.
    const first = document.errors[0] ?? document.warnings[0];
    if (first !== undefined)
        return failed({ ...yamlProblem(first.code, first.message), ...at(first.pos[0]) });
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
    return problems.length > 0 ? { ok: false, problems } : toValue(document, positions);
}
function failed(problem) {
    return { ok: false, problems: [problem] };
}
function notText(text) {
    const start = { line: 1, column: 1 };
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return {
            ...start,
            message: 'The file is larger than 1 MiB.',
            fix: 'A policy is a short text: name the right file.',
        };
    }
    const binary = BINARY.exec(text);
    if (binary === null)
        return null;
    return {
        ...positionIn(text, binary.index),
        message: `The file is no plain text: it holds ${codePoint(binary[0])}.`,
        fix: 'Save it as UTF-8 text without control characters.',
    };
}
/** Where an offset is, before the library has counted the lines. */
function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function codePoint(character) {
    const name = `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return character === '\uFFFD' ? 'bytes that are not UTF-8' : name;
}
/** The plain values. The library stops at a hundred uses of one anchor, direct or through others: an alias bomb ends there. */
function toValue(document, positions) {
    try {
        return { ok: true, value: document.toJS({ maxAliasCount: 100 }), positions };
    }
    catch (error) {
        if (!(error instanceof ReferenceError) || positions.alias === null)
            throw error;
        const { name, at } = positions.alias;
        const message = `The file repeats itself too often through aliases such as ${(0,read_error/* quote */.h)(`*${name}`)}.`;
        return failed({ ...at, message, fix: 'Write the values out.' });
    }
}

;// CONCATENATED MODULE: ./src/core/policy/read/parse.ts





/** Errors that are reported at once; a file with more has a reason that the first ones show. */
const MAX_ERRORS = 20;
/**
 * Reads a policy file. Never throws, whatever the text; the errors come in the order of the file, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param file the file's name for the errors
 */
function parsePolicy(text, file) {
    const yaml = readYaml(text);
    if (!yaml.ok)
        return invalid(yaml.problems, file);
    const result = policy/* policySchema */.wh.safeParse(yaml.value);
    if (!result.success) {
        return invalid(placeIssues(result.error.issues, yaml.value, yaml.positions, MAX_ERRORS), file);
    }
    const duplicates = duplicateMatches(result.data, yaml.positions);
    if (duplicates.length > 0)
        return invalid(duplicates, file);
    return { ok: true, file, policy: result.data, written: yaml.value, positions: yaml.positions };
}
function invalid(problems, file) {
    const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    return { ok: false, errors: ordered.slice(0, MAX_ERRORS).map((problem) => ({ ...problem, file })) };
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZF: () => (/* binding */ mapPositions),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1196);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9377);


/** A path of keys and list indices as the text that names it in `Positions`. */
function pathText(path) {
    return path.map(String).join('.');
}
/**
 * Where a path stands in the file: its value, or the nearest section around it that the file has.
 * A value that an alias brings is found at the alias.
 */
function placeOf(positions, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined)
            return place;
    }
    return { key: null, value: { line: 1, column: 1 } };
}
/** What plain values have at a path, among their own keys only. */
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return { found: false };
        value = value[step];
    }
    return { found: true, value };
}
/**
 * Walks a parsed file once: notes where everything stands, and finds what YAML allows and a policy does not: a key that occurs
 * twice, a key that is no word, an alias without anchor.
 */
function mapPositions(contents, at) {
    const walk = new Walk(at);
    walk.visit(contents, '', null, { line: 1, column: 1 });
    return { positions: walk, problems: walk.problems };
}
class Walk {
    places = new Map();
    problems = [];
    alias = null;
    #anchors = new Set();
    #at;
    constructor(at) {
        this.#at = at;
    }
    /** @param around where the value would stand if it had text: YAML gives an absent one no node */
    visit(node, path, key, around) {
        const value = this.#start(node) ?? around;
        this.places.set(path, { key, value });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            this.#noteAlias(node.source, value);
            return;
        }
        if (node.anchor !== undefined)
            this.#anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            this.#visitMap(node, path, value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            for (const [index, item] of node.items.entries())
                this.visit(item, join(path, String(index)), null, value);
        }
    }
    #visitMap(map, path, around) {
        const seen = new Map();
        for (const { key, value } of map.items) {
            const position = this.#start(key) ?? around;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                this.problems.push({ ...position, message: 'This key is no plain word.', fix: 'Write key: value.' });
                continue;
            }
            const name = String(key.value);
            const first = seen.get(name);
            if (first === undefined)
                seen.set(name, position);
            else
                this.problems.push(duplicateKey(name, first, position));
            this.visit(value, join(path, name), position, position);
        }
    }
    #noteAlias(name, position) {
        this.alias ??= { name, at: position };
        if (this.#anchors.has(name))
            return;
        this.problems.push({
            ...position,
            message: `A value that starts with "*" refers to an anchor, and there is no anchor ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} before it.`,
            fix: `Put it in quotes: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`*${name}`)}.`,
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
        fix: 'Keep one of the two.',
    };
}


/***/ }),

/***/ 3084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ issues),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Hl: () => (/* binding */ sla),
/* harmony export */   SQ: () => (/* binding */ scan),
/* harmony export */   nI: () => (/* binding */ failOnSchema),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6843);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5439);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3509);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1718);





/** `severity`: how severities are set. */
const severity = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    unknown: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl.default('high').describe('Severity of a finding that states none at all.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .override */ .$Z).default([]).describe('Findings whose severity is judged differently here.'),
});
/** Days for one severity, or null for no due date. */
function ownDays(level) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)()
        .nullable()
        .exactOptional()
        .describe(`Days for ${level} findings instead of the preset's; null gives them no due date.`);
}
/** `sla`: when a finding has to be fixed. */
const sla = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    preset: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESET_NAMES */ .dO)
        .default('atlassian-marketplace-cloud')
        .describe('Where the days per severity come from.'),
    days: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        critical: ownDays('critical'),
        high: ownDays('high'),
        medium: ownDays('medium'),
        low: ownDays('low'),
    })
        .prefault({})
        .describe('Days per severity that override the preset.'),
    clock: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['detected', 'published'])
        .default('detected')
        .describe('What starts the clock: first detection here, or the publication of the advisory.'),
    'due-soon': zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:100|[1-9]?[0-9])%$/, {
            error: 'must be a percentage from 0% to 100%, or a number of days',
        }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(),
    ], { error: 'must be a percentage such as 25%, or a whole number of days' })
        .default('25%')
        .describe('From when a finding is due soon: this share of its days left, or this many days.'),
    timezone: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeZone */ .eB)().default('UTC').describe('IANA time zone in which due dates are calendar dates.'),
});
/** `fail-on`: a severity, or never. */
const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC, 'never']);
/** `gate`: what blocks. */
const gate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'fail-on': failOnSchema.default('critical').describe('Findings of this severity and above block.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['all', 'introduced'])
        .default('all')
        .describe('Which findings are judged: all of them, or only what the pull request introduces.'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['block', 'warn', 'ignore'])
        .default('warn')
        .describe('What a finding past its due date does.'),
    malicious: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['block', 'warn', 'ignore'])
        .default('block')
        .describe('What a malicious package (`MAL-…`) does.'),
    'dev-dependencies': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['same', 'ignore', 'warn'])
        .default('same')
        .describe('How findings in packages that only development needs are judged.'),
});
/** The scanners that a policy switches and may require. */
const SCANNERS = ['dependencies', 'code', 'secrets', 'forge', 'workflows'];
/** A scanner, or another tool by the name that it has in its SARIF files. */
const requiredSource = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SCANNERS), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)().regex(/^sarif:\S/)], {
    error: `must be one of ${SCANNERS.join(', ')}, or sarif: and the name of a tool`,
});
const exclude = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)()).default([]).describe('Globs of paths that are not scanned.');
/** `scan`: what is scanned. */
const scan = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    dependencies: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({ exclude })
        .prefault(true)
        .describe('Known vulnerabilities in the packages of lockfiles, by osv-scanner.'),
    code: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        exclude,
        disable: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()).default([]).describe('Ids of rules that do not run.'),
        tests: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['lower', 'same', 'skip'])
            .default('lower')
            .describe('Findings in test files: one severity level lower, judged the same, or not looked for.'),
    })
        .prefault(true)
        .describe('Weaknesses in the source code.'),
    secrets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({ exclude }).prefault(true).describe('Credentials in the source.'),
    forge: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({}).prefault(true).describe('The manifest of an Atlassian Forge app.'),
    workflows: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({}).prefault(true).describe('GitHub Actions workflows.'),
    semgrep: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({
        config: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()
            .default('p/default')
            .describe('Its rules: a file or folder of the repository, read from the base, or a name of its registry.'),
    })
        .prefault(false)
        .describe('Semgrep, where it is installed.'),
    gitleaks: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({})
        .prefault(false)
        .describe('gitleaks with its default rules, where it is installed.'),
    zizmor: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerSwitch */ .DX)({})
        .prefault(false)
        .describe('zizmor over workflows and actions, where it is installed.'),
    sarif: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI)())
        .default([])
        .describe("Globs of SARIF files that other scanners wrote for this tree, from the repository's root. One that matches no file fails the scan."),
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(requiredSource)
        .default(['dependencies'])
        .describe('Scanners that must have run, `sarif:<tool>` for another tool. One that failed blocks in any case.'),
});
/** `issues`: how findings are tracked. */
const issues = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    'minimum-severity': _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severityField */ .Gl
        .default('low')
        .describe('Findings of this severity and above get an issue.'),
    repository: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryName */ .aR)()
        .exactOptional()
        .describe('Repository for the issues, `owner/name`. Default: the scanned one.'),
    disclosure: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto'])
        .default('auto')
        .describe('In a public repository, code and secret findings of the base are not shown in public.'),
    assign: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['codeowners', 'none']).default('codeowners').describe('Who an issue is assigned to.'),
    limit: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({ error: 'must be a whole number' })
        .min(0, { error: 'must be 0 or more' })
        .max(10_000, { error: 'must be at most 10000' })
        .default(200)
        .describe('New issues a run, worst first. The rest wait, their clock already running.'),
    milestones: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether an issue also gets a milestone for the week in which it is due.'),
    'due-field': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()
        .exactOptional()
        .describe("Name of the organization's issue field, of type date, that also gets the due date."),
    'group-by': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['vulnerability', 'package']).default('vulnerability').describe('What shares an issue.'),
    authors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)())
        .default([])
        .describe('Further logins whose issues and comments count as ours, after a change of token.'),
});


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is no calendar date */
function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC takes 31 February for 3 March, and the year 26 for 1926.
    const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
    if (!same || time.getUTCDate() !== Number(date)) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return time.getTime() / DAY_MS;
}
/** `day` plus a number of days. @throws RangeError when `day` is no calendar date or the result is after 9999 */
function addDays(day, days) {
    return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}
/** Days from `from` to `to`: negative when `to` is earlier. @throws RangeError when one is no calendar date */
function daysBetween(from, to) {
    return ordinal(to) - ordinal(from);
}
/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */
function dayOf(instant, timezone) {
    const key = `${instant} ${timezone}`;
    const known = days.get(key);
    if (known !== undefined)
        return known;
    const day = computedDay(instant, timezone);
    if (days.size >= MAX_DAYS)
        days.clear();
    days.set(key, day);
    return day;
}
/** Days that were asked for: a run asks for those of each issue's events a dozen times. */
const days = new Map();
/** Most days that are kept. */
const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Making a formatter costs a hundred times as much as using it. */
const formatters = new Map();
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known !== undefined)
        return known;
    const formatter = new Intl.DateTimeFormat('en', {
        timeZone: timezone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    });
    formatters.set(timezone, formatter);
    return formatter;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** Whether `text` is an RFC 3339 time with an offset. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isInstant(text) {
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text)))
        return false;
    const date = text.slice(0, 10);
    return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}
function requireInstant(text) {
    if (!isInstant(text))
        throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
    return text;
}


/***/ }),

/***/ 5439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Position of a severity, 0 for critical: sorts worst first. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Whether `severity` is as bad as `threshold`, or worse. */
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}
/** The worse of two severities. */
function worse(a, b) {
    return atLeast(a, b) ? a : b;
}
/**
 * The level of a CVSS score. The bands are Atlassian's for CVSS v3; FIRST uses the same ones for v4.0.
 * @param score 0.0 to 10.0
 * @returns `null` for 0.0, which CVSS calls "none": no vulnerability
 * @throws RangeError for anything that is no CVSS score
 * @see https://www.first.org/cvss/v4-0/specification-document (qualitative severity rating scale)
 */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        throw new RangeError(`${score} is not a CVSS score (0.0 to 10.0)`);
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : null;
}


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ DEFAULT_POLICY_PATH),
  zj: () => (/* binding */ PolicyFileError),
  HL: () => (/* binding */ policyForGate),
  US: () => (/* binding */ policyOf),
  OG: () => (/* binding */ readPolicyText)
});

// UNUSED EXPORTS: PolicyMissing

// EXTERNAL MODULE: ./src/core/gate/waiver.ts
var waiver = __webpack_require__(4991);
// EXTERNAL MODULE: ./src/core/policy/leaves.ts
var leaves = __webpack_require__(3720);
// EXTERNAL MODULE: ./src/core/policy/match.ts
var match = __webpack_require__(3943);
// EXTERNAL MODULE: ./src/core/policy/read/positions.ts
var positions = __webpack_require__(2031);
;// CONCATENATED MODULE: ./src/core/policy/diff.ts




/**
 * What changes from one policy to another, one plain line each: settings, then overrides, then waivers. Effective values are compared, so a
 * preset that changes a figure shows the figure too; an order of entries is no change. The texts are untrusted.
 */
function policyChanges(base, head) {
    return [
        ...settingChanges(base, head),
        ...entryChanges('override', base.severity.overrides, head.severity.overrides, describeOverride),
        ...entryChanges('waiver', base.waivers, head.waivers, describeWaiver),
    ];
}
function settingChanges(base, head) {
    const before = new Map((0,leaves/* effectiveLeaves */.S)(base).map(({ path, value }) => [(0,positions/* pathText */.LF)(path), value]));
    return (0,leaves/* effectiveLeaves */.S)(head)
        .map(({ path, value }) => ({ key: (0,positions/* pathText */.LF)(path), from: before.get((0,positions/* pathText */.LF)(path)), to: value }))
        .filter(({ from, to }) => from !== to)
        .map(({ key, from, to }) => `${key}: ${from ?? 'not set'} → ${to}`);
}
function describeWaiver(waiver) {
    return {
        shown: `until ${waiver.expires}`,
        rest: [
            ['reason', waiver.reason],
            ['approved-by', waiver['approved-by'] ?? 'nobody'],
        ],
    };
}
function describeOverride(override) {
    return { shown: `is ${override.severity}`, rest: [['reason', override.reason]] };
}
function entryChanges(what, base, head, describe) {
    const before = new Map(base.map((entry) => [(0,match/* matchKey */.LJ)(entry.match), entry]));
    const after = new Set(head.map((entry) => (0,match/* matchKey */.LJ)(entry.match)));
    const removed = base.filter((entry) => !after.has((0,match/* matchKey */.LJ)(entry.match)));
    return [
        ...head.flatMap((entry) => {
            const old = before.get((0,match/* matchKey */.LJ)(entry.match));
            const name = (0,waiver/* describeMatch */.$X)(entry.match);
            if (old === undefined)
                return [`${what} added: ${name} ${describe(entry).shown}`];
            return differences(describe(old), describe(entry)).map((difference) => `${what} changed: ${name}: ${difference}`);
        }),
        ...removed.map((entry) => `${what} removed: ${(0,waiver/* describeMatch */.$X)(entry.match)} ${describe(entry).shown}`),
    ];
}
function differences(old, now) {
    const oldRest = new Map(old.rest);
    return [
        ...(old.shown === now.shown ? [] : [`${old.shown} → ${now.shown}`]),
        ...now.rest
            .filter(([name, value]) => oldRest.get(name) !== value)
            .map(([name, value]) => `${name} ${oldRest.get(name) ?? ''} → ${value}`),
    ];
}

// EXTERNAL MODULE: ./src/core/policy/policy.ts
var policy = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/core/policy/read/parse.ts + 8 modules
var parse = __webpack_require__(9231);
;// CONCATENATED MODULE: ./src/run/policy-in-force.ts



/** Where a repository keeps its policy unless told otherwise. */
const DEFAULT_POLICY_PATH = '.github/fixby.yml';
/** What is read at most; the parser refuses far less, with a message of its own. */
const MAX_POLICY_BYTES = 64 * 1024 * 1024;
/** A policy that cannot be used: its message says where and why. */
class PolicyFileError extends Error {
    name = 'PolicyFileError';
}
/** A policy that was named and is not there: nothing may be judged without it. */
class PolicyMissing extends PolicyFileError {
    name = 'PolicyMissing';
}
/**
 * The policy of one tree: for scans of a branch or a working tree.
 * @throws PolicyFileError when it is invalid, or named and missing
 */
async function policyOf(tree, request) {
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
 */
async function policyForGate(base, unknown, head, request, fork = null) {
    const headFile = await attempt(() => readPolicyFile(head, request.path, 'optional'));
    const headReasons = headFile.error === null ? [] : [invalidHead(headFile.error)];
    if (base === null) {
        const message = `the policy could not be read from the base, and the default one may be weaker or stronger: ${unknown ?? ''}`;
        const reasons = [{ kind: 'policy-invalid', decision: 'error', message }, ...headReasons];
        return inForce({ found: false }, null, request, [], message, reasons);
    }
    const baseFile = await attempt(() => readPolicyFile(base, request.path));
    if (baseFile.error !== null) {
        const message = `the policy of the base is invalid, so the default policy judges: ${baseFile.error}`;
        const reasons = [{ kind: 'policy-invalid', decision: 'warn', message }, ...headReasons];
        return inForce({ found: false }, null, request, [], message, reasons);
    }
    if (fork !== null && (await samePolicy(fork, head, request)))
        return inForce(baseFile.value, base.commit, request, [], null, []);
    const changes = headFile.error === null ? proposedChanges(baseFile.value, headFile.value) : [];
    return inForce(baseFile.value, base.commit, request, changes, null, headReasons);
}
/** Whether two trees have the same policy file, or neither has one. */
async function samePolicy(a, b, { path }) {
    const [one, other] = await Promise.all([a, b].map((tree) => policyId(tree, path ?? DEFAULT_POLICY_PATH)));
    return one === other;
}
async function policyId(tree, path) {
    const entry = (await tree.files()).find((file) => file.path === path);
    if (entry === undefined)
        return null;
    return entry.kind === 'file' ? tree.contentId(path) : entry.kind;
}
function invalidHead(error) {
    return {
        kind: 'policy-invalid',
        decision: 'block',
        message: `the policy that this change brings is invalid: ${error}`,
    };
}
function proposedChanges(base, head) {
    const changes = policyChanges(policyIn(base), policyIn(head));
    if (base.found && !head.found)
        return [`${base.path} is deleted`, ...changes];
    if (!base.found && head.found)
        return [`${head.path} is added`, ...changes];
    return changes;
}
function policyIn(file) {
    return file.found ? file.policy : policy/* DEFAULT_POLICY */.zj;
}
function inForce(file, ref, request, proposed, invalid, reasons) {
    const policy = policyIn(file);
    return {
        policy: request.failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': request.failOn } },
        origin: {
            path: file.found ? file.path : null,
            ref: file.found ? ref : null,
            preset: policy.sla.preset,
            proposed,
            invalid,
        },
        reasons,
    };
}
async function readPolicyFile(tree, named, absence) {
    const path = named ?? DEFAULT_POLICY_PATH;
    const entry = (await tree.files()).find((file) => file.path === path);
    if (entry === undefined) {
        if (named === null || absence === 'optional')
            return { found: false };
        throw new PolicyMissing(`Policy error: there is no ${path}${tree.commit === null ? '' : ` in commit ${tree.commit.slice(0, 7)}`}, though it is named as the policy. Add it there, or name another.`);
    }
    if (entry.kind !== 'file') {
        throw new PolicyFileError(`Policy error in ${path}: it is a ${entry.kind}, and links are not followed. Commit the file itself.`);
    }
    return {
        found: true,
        path,
        policy: readPolicyText((await tree.read(path, MAX_POLICY_BYTES)).toString('utf8'), path),
    };
}
/** A policy from its text. @throws PolicyFileError with one line per mistake */
function readPolicyText(text, path) {
    const parsed = (0,parse/* parsePolicy */.O)(text, path);
    if (parsed.ok)
        return parsed.policy;
    throw new PolicyFileError(parsed.errors.map(parse/* formatPolicyError */.i).join('\n'));
}
async function attempt(read) {
    try {
        return { value: await read(), error: null };
    }
    catch (error) {
        // Anything else (a tree that cannot be read, a policy that was named and is not there) must stop the run.
        if (!(error instanceof PolicyFileError) || error instanceof PolicyMissing)
            throw error;
        return { value: null, error: error.message };
    }
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/** Whether something thrown is an error, also one of another realm (Node's own, where code runs in a `vm` context). */
function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */
function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** Whether an error says that there is no such file. */
function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ })

};
