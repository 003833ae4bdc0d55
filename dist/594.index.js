export const id = 594;
export const ids = [594,882];
export const modules = {

/***/ 3077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ publicResult),
/* harmony export */   W: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether a finding may be shown to everybody. What a public lockfile and a public advisory say is no secret; a weakness in the code is one until it is
 * fixed.
 */
function isPublicKnowledge({ source }) {
    return source === 'dependencies';
}
/**
 * A result as everybody may read it: what a pull request brings is shown, since its author wrote it in public; what was there before, in code or as a secret, is
 * counted only. Where the base is unknown, nobody can tell the two apart.
 * @param url where those who may see the rest find it; null for nowhere
 */
function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding) => isPublicKnowledge(finding) || (known && finding.origin === 'introduced');
    const hidden = new Set([...result.findings, ...result.fixed].filter((finding) => !shown(finding)).map(({ id }) => id));
    if (hidden.size === 0)
        return { ...result, findings: result.findings.map(withOwnPlaces) };
    return {
        ...result,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        fixed: result.fixed.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: { count: result.findings.filter(({ id }) => hidden.has(id)).length, url },
    };
}
/** What a pull request brings, only where it brings it: the other places were there before. */
function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding))
        return finding;
    return { ...finding, locations: finding.locations.filter(({ origin }) => origin === 'introduced') };
}
/** Reasons about what is not shown, one for each decision. */
function mergedReasons(reasons, ids) {
    const isHidden = ({ finding }) => finding !== undefined && ids.has(finding);
    const merged = ['block', 'warn'].flatMap((decision) => {
        const about = new Set(reasons.filter((one) => isHidden(one) && one.decision === decision).map(({ finding }) => finding));
        if (about.size === 0)
            return [];
        const message = `${about.size} ${about.size === 1 ? 'finding' : 'findings'} in code or with secrets that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [{ kind: 'withheld', decision, message }];
    });
    const weight = { error: 0, block: 1, warn: 2 };
    return [...reasons.filter((one) => !isHidden(one)), ...merged].sort((a, b) => weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf),
/* harmony export */   b: () => (/* binding */ decisionsOf)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);

/**
 * The grants on an issue, oldest first. Our answer proves that the author had the permission when we looked; the command itself must still stand as
 * it was then.
 */
function grantsOf({ issue, notes }) {
    return notes.flatMap((note) => {
        const { marker } = note;
        if (marker.kind !== 'waived' && marker.kind !== 'severity-set')
            return [];
        const command = issue.comments.find(({ id }) => String(id) === marker.answers);
        return [
            { marker, note, valid: command !== undefined && !command.edited && command.author === marker.by },
        ];
    });
}
/** What counts for a finding: of several decisions the latest. */
function decisionsOf(accounts) {
    const waivers = accounts.map((account) => waiverOn(account, accounts));
    const severities = accounts.map((account) => grantOn(account, 'severity-set'));
    const severity = severities.findLast((found) => found !== null);
    return {
        waiver: waivers.findLast((found) => found !== null) ?? null,
        severity: severity == null
            ? null
            : { severity: severity.marker.severity, reason: severity.marker.reason, by: severity.marker.by },
    };
}
/** A waiver on one issue ends by a command on any issue about the finding. */
function waiverOn(account, accounts) {
    const granted = grantOn(account, 'waived');
    if (granted === null)
        return null;
    const ended = accounts.some(({ entry }) => entry.notes.some(({ marker, comment }) => marker.kind === 'unwaived' && comment.id > granted.note.comment.id));
    if (ended)
        return null;
    const { reason, by, expires } = granted.marker;
    return { reason, approvedBy: `@${by}`, expires };
}
/**
 * The latest grant of a kind that covers the account's finding, if it still counts. What was decided about a finding before it left the issue of its package
 * does not count any more once it has joined again.
 */
function grantOn({ entry, member }, kind) {
    const ids = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(entry.meta, member));
    const joined = entry.notes.findLast(({ marker }) => marker.kind === 'joined' && marker.findings.some((id) => ids.has(id)));
    const last = grantsOf(entry).findLast(({ marker, note, valid }) => valid &&
        marker.kind === kind &&
        note.comment.id > (joined?.comment.id ?? 0) &&
        (entry.meta.key === member.id || marker.findings.some((id) => ids.has(id))));
    return last === undefined
        ? null
        : { marker: last.marker, note: last.note };
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allIds),
/* harmony export */   a: () => (/* binding */ allMemberIds)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6755);


/** The fingerprints of a finding: its own, and those that it had while its advisory was known under one of its aliases only. */
function allIds({ id, source, ids: [rule = '', ...aliases], package: at }) {
    if (at === null || aliases.length === 0)
        return [id];
    const subject = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .packageSubject */ .b)(at.ecosystem, at.name);
    if ((0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(source, rule, subject) !== id)
        return [id];
    return [id, ...aliases.map((alias) => (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(source, alias, subject))];
}
/** The fingerprints of a finding that an issue remembers. */
function allMemberIds({ source, package: at }, member) {
    const known = memberIds.get(member);
    if (known !== undefined)
        return known;
    const { id, rule, aliases } = member;
    const ids = allIds({ id, source, ids: [rule, ...aliases], package: at });
    memberIds.set(member, ids);
    return ids;
}
/** Fingerprints that were made already: a run asks for those of each finding several times. A member is of one issue. */
const memberIds = new WeakMap();


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   c8: () => (/* binding */ labelStyle),
/* harmony export */   d2: () => (/* binding */ dueLabel),
/* harmony export */   qQ: () => (/* binding */ unusedDueLabels),
/* harmony export */   rE: () => (/* binding */ issueLabels)
/* harmony export */ });
/** GitHub's longest label, in characters. */
const MAX_LABEL = 50;
const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;
/** Labels that are ours on an issue of ours: a person's own ones stay whatever happens. */
const OURS = /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+)$/iu;
/** The labels of an issue, as the contract names them. */
function issueLabels({ severity, due, sla, source, waived }) {
    return [
        'security',
        `severity: ${severity}`,
        ...(due === null ? [] : [dueLabel(due)]),
        ...(sla === 'due-soon' ? ['sla: due soon'] : []),
        ...(sla === 'overdue' ? ['sla: overdue'] : []),
        sourceLabel(source),
        ...(waived ? ['waived'] : []),
    ];
}
/** `due: 2026-12-03` */
function dueLabel(due) {
    return `due: ${due}`;
}
/** A tool's name is untrusted: letters and digits of any script, and what stands in names. */
function sourceLabel(source) {
    const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
    const label = Array.from(`source: ${name}`);
    return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}…`;
}
/** Which labels an issue lacks and which of ours it has too much. GitHub takes upper and lower case for the same. */
function labelChanges(has, wanted) {
    const same = (list, name) => list.some((other) => other.toLowerCase() === name.toLowerCase());
    return {
        add: wanted.filter((name) => !same(has, name)),
        remove: has.filter((name) => (OURS.test(name) || DUE.test(name)) && !same(wanted, name)),
    };
}
/** The due labels that no issue and no pull request has any more. */
function unusedDueLabels(labels) {
    return labels.filter(({ name, uses }) => uses === 0 && DUE.test(name)).map(({ name }) => name);
}
const COLOURS = {
    critical: 'b60205',
    high: 'd93f0b',
    medium: 'fbca04',
    low: '0e8a16',
};
/** Colour and description of a label of ours, for when it is created. */
function labelStyle(name) {
    const severity = /^severity: (critical|high|medium|low)$/u.exec(name)?.[1];
    if (severity !== undefined) {
        return { color: COLOURS[severity], description: `Security finding of ${severity} severity` };
    }
    if (DUE.test(name))
        return { color: 'c5def5', description: 'Security finding to be fixed by the end of this day' };
    switch (name) {
        case 'security':
            return { color: '5319e7', description: 'Security finding, kept in step by Fixby' };
        case 'waived':
            return { color: 'd4c5f9', description: 'Accepted until a date by a waiver' };
        case 'sla: due soon':
            return { color: 'f9d0c4', description: 'Its due date is near' };
        case 'sla: overdue':
            return { color: 'e11d21', description: 'Its due date is over' };
        default:
            return { color: 'bfd4f2', description: 'Where this security finding comes from' };
    }
}


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   Zv: () => (/* binding */ parseCommentMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4183);



const TAG = 'fixby:comment v1';
/** Longest reason that a marker remembers, in UTF-16 units: as long as a command may give one. */
const MAX_REASON = 2_000;
/** Id of the comment that is answered, and the login of its author. */
const answered = { answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
/** Fingerprints of the findings that a comment is about. */
const findings = { findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) };
/** A finding that left the issue of its package, with what its record needs once the issue no longer lists it. */
const departedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** RFC 3339 time at which its clock started. */
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('waived'),
        ...answered,
        ...findings,
        expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('severity-set'),
        ...answered,
        ...findings,
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unwaived', 'status', 'refused', 'bad-command', 'void']), ...answered }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fixed', 'returned', 'joined', 'still-there']), ...findings }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('waiting'), source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...findings }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('left'), members: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(departedSchema) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('duplicate'), of: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['due-soon', 'overdue']), due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('severity'), finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC) }),
]);
/** The marker of an answer. @param members fingerprints of the findings that the issue is about when it is given */
function answerMarker(comment, members) {
    const { answers, by } = comment;
    switch (comment.kind) {
        case 'waived':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [...members],
                expires: comment.expires,
                reason: short(comment.reason),
            };
        case 'severity-set':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [...members],
                severity: comment.severity,
                reason: short(comment.reason),
            };
        default:
            return { kind: comment.kind, answers, by };
    }
}
function short(reason) {
    return reason.slice(0, MAX_REASON);
}
/** The hidden last line of a comment of ours. */
function renderCommentMarker(marker) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, marker);
}
/**
 * The marker of a comment: of several the last one, which is ours. Whether the comment is ours, and as we wrote it, is for the caller to check: anyone
 * can write a marker.
 * @param body untrusted
 * @returns null for any other comment
 */
function parseCommentMarker(body) {
    const parsed = markerSchema.safeParse((0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 9743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ dashboardMetadata),
/* harmony export */   IK: () => (/* binding */ renderDashboardMetadata),
/* harmony export */   Tl: () => (/* binding */ parseDashboardMetadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4183);


const TAG = 'fixby:dashboard v1';
/** Longest text and longest list that are remembered: what comes after the first line needs the room. */
const MAX_VALUE = 100;
const MAX_SCANS = 50;
/** Longest path that is remembered: one that was cut would name another file. */
const MAX_PATH = 300;
/** What the dashboard remembers for the next run, which may not reach every scanner. */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** RFC 3339 time of the run that wrote it. */
    asOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The last complete run of each scanner: RFC 3339. */
    scans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ scanner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lastComplete: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** Path of the workflow file whose runs scan the default branch: `.github/workflows/fixby.yml`; null where it is not known. */
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
});
/**
 * What a dashboard remembers.
 * @param asOf RFC 3339: now
 * @param workflow path of the workflow file that writes it; null where it is not known
 */
function dashboardMetadata({ scans }, asOf, workflow) {
    const complete = scans.flatMap(({ scanner, version, lastComplete }) => lastComplete === null ? [] : [{ scanner: cut(scanner), version: cut(version), lastComplete }]);
    return {
        asOf,
        scans: complete.slice(0, MAX_SCANS),
        workflow: workflow === null || workflow.length > MAX_PATH ? null : workflow,
    };
}
/** The text within its limit, no surrogate pair in two. */
function cut(text) {
    return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE).replace(/[\uD800-\uDBFF]$/u, '');
}
/** The metadata as the hidden first line of the dashboard, by which it is found as well. */
function renderDashboardMetadata(metadata) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, metadata);
}
/**
 * The metadata of a dashboard issue: that of its first line only, since further down a name could look the same.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */
function parseDashboardMetadata(body) {
    const first = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).find(({ start }) => start === 0);
    const parsed = metadataSchema.safeParse(first?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHidden),
/* harmony export */   J: () => (/* binding */ renderHidden)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A value as a hidden HTML comment, in one line of ASCII, followed by a checksum. Whatever the value holds, the comment cannot end before its end:
 * `<`, `>`, `&` and `--` are written as escapes, which only JSON reads.
 * @param tag what kind of comment it is, with its version: `fixby:finding v1`
 */
function renderHidden(tag, value) {
    const json = JSON.stringify(value).replace(/[^ -~]|[<>&]|--/gu, (text) => Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
    return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}
/**
 * All hidden comments of a kind, in their order.
 * @param tag letters, digits, colons and spaces only
 * @param text untrusted
 */
function findHidden(tag, text) {
    const pattern = new RegExp(`<!-- ${tag} (\\{[^<>\\n]*\\})(?: ([0-9a-f]*))? -->`, 'gu');
    return [...text.matchAll(pattern)].map((match) => ({
        value: parseJson(match[1] ?? ''),
        intact: match[2] === checksum(match[1] ?? ''),
        start: match.index,
        end: match.index + match[0].length,
    }));
}
function checksum(json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex').slice(0, 8);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ renderIssueMetadata),
/* harmony export */   O$: () => (/* binding */ hasSection),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   aX: () => (/* binding */ parseIssueMetadata),
/* harmony export */   j0: () => (/* binding */ SECTION_START),
/* harmony export */   r6: () => (/* binding */ boundedMetadata)
/* harmony export */ });
/* unused harmony export splitIssueBody */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6843);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4183);



/** What an issue remembers of one finding. */
const memberSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The finding's fingerprint. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    /** `YYYY-MM-DD` */
    due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** What the policy gave when `due` was computed: see `slaBasis`. */
    basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** RFC 3339 time, GitHub's own, at which the clock started; null where that is the issue's creation or reopening. */
    since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** What an issue remembers, hidden in its body. */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** What the issue is about: a finding's fingerprint, or a package where issues are grouped by package. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    /** The commit that the body's links lead to; null where none was known. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The organization's issue field into which the due date was written; null for none. */
    field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(memberSchema).min(1),
});
/** Longest value that is remembered, in UTF-16 units: an issue's body has a limit. */
const MAX_VALUE = 500;
/** Most other ids of a finding that are remembered, by the number of findings in the issue. */
const MAX_ALIASES = { few: 20, many: 3 };
/** From how many findings in one issue their aliases are cut short. */
const MANY = 20;
const TAG = 'fixby:issue v1';
/** Metadata that fits into a body: long values are cut. */
function boundedMetadata({ key, source, package: at, commit, field, findings, }) {
    const short = (text) => text.slice(0, MAX_VALUE);
    const aliases = findings.length < MANY ? MAX_ALIASES.few : MAX_ALIASES.many;
    return {
        key: short(key),
        source: short(source),
        package: at === null ? null : { ecosystem: short(at.ecosystem), name: short(at.name) },
        commit,
        field,
        findings: findings.map((member) => ({
            ...member,
            rule: short(member.rule),
            aliases: member.aliases.slice(0, aliases).map(short),
        })),
    };
}
/** Metadata as a hidden comment. */
function renderIssueMetadata(metadata) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, metadata);
}
/**
 * The metadata in an issue's body: of several, the last, since rendering puts it at the end.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */
function parseIssueMetadata(body) {
    const parsed = metadataSchema.safeParse((0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.value);
    return parsed.success ? parsed.data : null;
}
/** The hidden line with which our part begins; the metadata ends it. */
const SECTION_START = '<!-- fixby:begin -->';
/**
 * Splits an issue's body into our part and what people wrote around it.
 * @param body untrusted
 * @returns null where our part is not to be found any more
 */
function splitIssueBody(body) {
    const end = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.end;
    if (end === undefined)
        return null;
    const start = Math.max(0, body.lastIndexOf(SECTION_START, end));
    return { before: body.slice(0, start), section: body.slice(start, end), after: body.slice(end) };
}
/** A body with our part in the place of the one that it has; on top where it has none. People's own text around it stays. */
function replaceSection(body, section) {
    const split = splitIssueBody(body);
    if (split !== null)
        return `${split.before}${section}${split.after}`;
    return body.trim() === '' ? `${section}\n` : `${section}\n\n${body}`;
}
/** Whether a body already has our part as it should be. GitHub's own editor writes lines that end with CR LF. */
function hasSection(body, section) {
    return splitIssueBody(body)?.section.replaceAll('\r\n', '\n') === section;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ lastOfWeek),
/* harmony export */   PH: () => (/* binding */ milestoneDay),
/* harmony export */   x4: () => (/* binding */ duePlaces)
/* harmony export */ });
/* unused harmony export milestoneTitle */
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);


const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;
/** A Monday: weeks are counted from it. */
const MONDAY = '2024-01-01';
/** The title of the milestone for the week of a due date, which ends on a Sunday. */
function milestoneTitle(due) {
    return `Security fixes due by ${lastOfWeek(due)}`;
}
/** The Sunday of a day's week. */
function lastOfWeek(day) {
    const weekday = (((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(MONDAY, day) % 7) + 7) % 7;
    return (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 6 - weekday);
}
/** The last day of a milestone of ours; null for any other one. */
function milestoneDay(title) {
    return TITLE.exec(title)?.[1] ?? null;
}
/**
 * Where GitHub is to show a due date besides label and body. A milestone that a person gave the issue stays.
 * @param entry the issue that there is; null for one that is to be created
 */
function duePlaces({ due, waived }, entry, { policy }) {
    const { milestones, 'due-field': field } = policy.issues;
    const has = entry?.issue.milestone?.title ?? null;
    const free = has === null || milestoneDay(has) !== null;
    const known = entry !== null &&
        entry.trusted &&
        entry.meta.field === (field ?? null) &&
        due !== null &&
        entry.issue.labels.some((name) => name.toLowerCase() === (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .dueLabel */ .d2)(due));
    return {
        milestone: milestones && free && due !== null && !waived ? milestoneTitle(due) : null,
        fieldSteps: (issue) => field === undefined || due === null || known
            ? []
            : [{ kind: 'set-due-field', issue, field, value: due }],
    };
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ goneSteps),
/* harmony export */   i: () => (/* binding */ supersededSteps)
/* harmony export */ });
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5784);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4653);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(383);




/** Closes an issue in favour of the one that goes on with its finding. */
function supersededSteps(entry, by) {
    if (entry.issue.state === 'closed')
        return [];
    const issue = { number: entry.issue.number };
    const said = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNote */ .Lf)(entry, ['duplicate'], entry.openedAt) !== null;
    return [
        ...(said ? [] : [{ kind: 'comment', issue, say: { duplicateOf: by } }]),
        { kind: 'close-issue', issue, reason: 'duplicate' },
    ];
}
/**
 * What becomes of an issue none of whose findings is in the scanned tree: closed where its source was scanned to its end, else only kept up to date with the
 * calendar. One that a person closed before gets our word that it is gone, so that the record has it.
 */
function goneSteps(entry, context) {
    if (!context.complete(entry.meta.source))
        return unseenSteps(entry, context);
    const issue = { number: entry.issue.number };
    const closed = entry.issue.state === 'closed';
    if (closed && ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isDuplicate */ .KD)(entry) || (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .goneNote */ .av)(entry) !== null))
        return [];
    const words = {
        kind: 'comment',
        issue,
        say: {
            comment: fixedComment(entry, context),
            marker: { kind: 'fixed', findings: entry.meta.findings.map(({ id }) => id) },
        },
    };
    return [
        ...((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .goneNote */ .av)(entry) === null ? [words] : []),
        ...(closed ? [] : [{ kind: 'close-issue', issue, reason: 'completed' }]),
    ];
}
function fixedComment(entry, context) {
    const zone = context.policy.sla.timezone;
    const starts = entry.meta.findings.map((member) => (0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)([{ entry, member }], []));
    const start = starts.filter((time) => time !== null).sort()[0] ?? entry.openedAt;
    const due = earliestDue(entry);
    return {
        kind: 'fixed',
        commit: context.commit,
        runUrl: context.runUrl,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start, zone), context.today)),
        due,
        daysLeft: due === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(context.today, due),
    };
}
/** The earliest due date that the issue announces; null where nothing is known for sure. */
function earliestDue({ meta, trusted }) {
    if (!trusted)
        return null;
    return meta.findings.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null;
}
/** What was not looked for is not gone, and its due date comes nearer all the same. */
function unseenSteps(entry, { policy, today }) {
    const due = earliestDue(entry);
    if (entry.issue.state === 'closed' || due === null)
        return [];
    const severity = entry.meta.findings.find((member) => member.due === due)?.severity ?? 'low';
    const { sla } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .slaState */ .sM)(due, severity, policy, today);
    const wanted = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
    const has = entry.issue.labels.filter((name) => /^sla: (?:due soon|overdue)$/iu.test(name));
    const issue = { number: entry.issue.number };
    return [
        ...(wanted === null || has.some((name) => name.toLowerCase() === wanted)
            ? []
            : [{ kind: 'add-labels', issue, labels: [wanted] }]),
        ...has
            .filter((name) => name.toLowerCase() !== wanted)
            .map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   W4: () => (/* binding */ membershipSteps),
/* harmony export */   Y6: () => (/* binding */ departureSteps),
/* harmony export */   rU: () => (/* binding */ hasNewcomer)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(383);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9084);



/** Says on a package's issue which findings joined it and which left it: the comment is the clock of the ones, and the record of the others. */
function membershipSteps(target, entry, context) {
    if (target.key !== entry.meta.key || target.key === target.findings[0]?.id)
        return [];
    return [...joinedSteps(target, entry), ...departureSteps(entry, context)];
}
/** Says which of a package's findings are gone: also where the issue is left alone otherwise, since that is their record. */
function departureSteps(entry, context) {
    return context.complete(entry.meta.source)
        ? leftSteps(entry, (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .absentMembers */ .Rj)(entry, context.present), context)
        : [];
}
function joinedSteps(target, entry) {
    if (!entry.trusted)
        return [];
    const joined = target.findings.filter((finding) => {
        const last = lastWord(entry, (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfFinding */ .q3)(finding)));
        return last === 'left' || (last === null && !wasThere(target, entry, finding.id));
    });
    if (joined.length === 0)
        return [];
    return [
        {
            kind: 'comment',
            issue: { number: entry.issue.number },
            say: {
                comment: { kind: 'joined', findings: joined.map(listed) },
                marker: { kind: 'joined', findings: joined.map(({ id }) => id) },
            },
        },
    ];
}
/** Says once which of an issue's findings are gone while others stay. */
function leftSteps(entry, gone, { commit, runUrl }) {
    const left = gone.filter(({ id }) => lastWord(entry, [id]) !== 'left');
    if (left.length === 0)
        return [];
    return [
        {
            kind: 'comment',
            issue: { number: entry.issue.number },
            say: {
                comment: { kind: 'left', commit, runUrl, findings: left.map((member) => departed(member, entry)) },
                marker: {
                    kind: 'left',
                    members: left.map((member) => ({
                        id: member.id,
                        rule: member.rule,
                        severity: member.severity,
                        due: member.due,
                        since: (0,_recall_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)([{ entry, member }], []) ?? entry.issue.createdAt,
                    })),
                },
            },
        },
    ];
}
/** Whether an issue is to be about a finding that it was not about before: whoever dismissed it has not seen that one. */
function hasNewcomer(target, entry) {
    return target.findings.some((finding) => lastWord(entry, (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfFinding */ .q3)(finding))) === 'left' || !wasThere(target, entry, finding.id));
}
/** Whether the issue has had a finding, under this name or another one. */
function wasThere({ accounts }, entry, id) {
    return (accounts.get(id) ?? []).some((account) => account.entry === entry);
}
/**
 * Whether the last word on a finding was that it joined or that it left; null for none.
 * @param ids its fingerprints, former ones among them
 */
function lastWord({ notes }, ids) {
    const last = notes.findLast(({ marker }) => (marker.kind === 'joined' && marker.findings.some((id) => ids.includes(id))) ||
        (marker.kind === 'left' && marker.members.some(({ id }) => ids.includes(id))));
    return last?.marker.kind === 'joined' ? 'joined' : last === undefined ? null : 'left';
}
/** A finding as a list in a comment shows it. */
function listed(finding) {
    const { title, rule, severity, due, package: at } = finding;
    return { title: at === null ? title : `${at.name} ${at.version}: ${title}`, rule, severity, due };
}
function departed({ rule, severity, due }, { meta }) {
    return { title: meta.package?.name ?? meta.source, rule, severity, due };
}


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l5: () => (/* binding */ DASHBOARD_KEY),
  n6: () => (/* binding */ createDashboard),
  ef: () => (/* binding */ planIssues)
});

// EXTERNAL MODULE: ./src/core/findings/disclosure.ts
var disclosure = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/core/findings/finding.ts
var findings_finding = __webpack_require__(3699);
// EXTERNAL MODULE: ./src/core/scale/severity.ts
var severity = __webpack_require__(5439);
// EXTERNAL MODULE: ./src/core/ledger/labels.ts
var ledger_labels = __webpack_require__(4982);
// EXTERNAL MODULE: ./src/core/ledger/read.ts
var read = __webpack_require__(4653);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.ts
var due_places = __webpack_require__(3904);
// EXTERNAL MODULE: ./src/core/ledger/plan/gone.ts
var plan_gone = __webpack_require__(18);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.ts
var members = __webpack_require__(9118);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.ts
var target = __webpack_require__(9084);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.ts + 1 modules
var target_steps = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.ts
var former_ids = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/core/ledger/plan/waiting.ts



/** Most findings that one comment lists: its marker has to fit beside the words. */
const MAX_LISTED = 1_000;
/** Starts the clocks of findings that wait for their issue: a comment on the dashboard, whose time of creation nobody can change. */
function waitingSteps({ findings, shown }, dashboards, dashboard) {
    const known = new Set(dashboards.flatMap(({ notes }) => notes).flatMap(({ marker }) => waitingIds(marker)));
    const fresh = findings.filter((finding) => !idsOf(finding).some((id) => known.has(id)));
    const sources = [...new Set(fresh.map(({ source }) => source))];
    return sources.flatMap((source) => chunks(fresh.filter((finding) => finding.source === source), MAX_LISTED).map((some) => ({
        kind: 'comment',
        issue: dashboard,
        say: waitingWords(source, some, shown),
    })));
}
/**
 * Takes what is gone off the lists of waiting findings: if it comes back, it gets a new clock. What was not looked for stays.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */
function waitingUpkeep(dashboards, context, shown) {
    const here = new Map(context.findings.flatMap((finding) => idsOf(finding).map((id) => [id, finding])));
    return dashboards.flatMap(({ issue: { number }, notes }) => notes.flatMap(({ marker, comment: { id } }) => {
        if (marker.kind !== 'waiting' || !context.complete(marker.source))
            return [];
        const findings = [...new Set(marker.findings.flatMap((known) => here.get(known) ?? []))];
        if (findings.length === 0)
            return [{ kind: 'delete-comment', issue: { number }, id }];
        const left = findings.map((finding) => finding.id);
        if (left.join() === marker.findings.join())
            return [];
        return [
            { kind: 'edit-comment', issue: { number }, id, say: waitingWords(marker.source, findings, shown) },
        ];
    }));
}
/** Under which fingerprints a list may have a finding. */
function idsOf(finding) {
    return (0,former_ids/* allIds */.C)((0,target/* keyOfFinding */.q3)(finding));
}
function waitingWords(source, findings, shown) {
    const visible = findings.filter(shown);
    return {
        comment: {
            kind: 'waiting',
            findings: visible.map(members/* listed */.KE),
            withheld: findings.length - visible.length,
        },
        marker: { kind: 'waiting', source, findings: findings.map(({ id }) => id) },
    };
}
function waitingIds(marker) {
    return marker.kind === 'waiting' ? marker.findings : [];
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./src/core/ledger/plan/plan.ts











/** The dashboard's key among the issues that a plan creates. */
const DASHBOARD_KEY = 'dashboard';
/** From how many new issues on their clocks are started first, by one comment: a run that creates many may be cut short. */
const MANY_NEW = 20;
/**
 * The steps that bring the issues in step with a scan: what is new, changed, gone and back, worst first. Planned again once they are carried out, there is
 * nothing to do.
 * @param dashboard gives the dashboard's text for when there is none yet and clocks have to be started on it; else it is not asked
 */
function planIssues(context, dashboard) {
    const { findings, tracker, book, policy } = context;
    const hidden = (finding) => tracker.public && !(0,disclosure/* isPublicKnowledge */.W)(finding);
    const targets = (0,target/* targetsOf */.QR)(findings.filter((finding) => !hidden(finding)), book, policy, context.asOf, context.complete);
    const creatable = targets.filter((target) => target.entry === null && deservesIssue(target, context));
    const now = new Set(creatable.slice(0, policy.issues.limit));
    const later = creatable.slice(policy.issues.limit).flatMap((target) => target.findings);
    const fresh = creatable.length > MANY_NEW ? creatable.flatMap((target) => target.findings) : later;
    const undisclosed = findings.filter((finding) => hidden(finding) && (0,findings_finding/* isJudged */.s)(finding));
    const started = [...fresh, ...undisclosed];
    const kept = targets.filter((target) => target.entry !== null || now.has(target));
    const shown = (finding) => !hidden(finding);
    const accounts = new Map(targets.flatMap((target) => [...target.accounts]));
    const planning = { ...context, present: (0,target/* presentIds */.o2)(findings, accounts) };
    const steps = [
        ...restoreSteps(context),
        ...waitingUpkeep(book.dashboards, context, shown),
        ...clockSteps({ findings: started, shown }, context, dashboard),
        ...kept.flatMap((target) => (0,target_steps/* targetSteps */.jm)(target, planning)),
        ...restSteps(kept, planning),
    ];
    return {
        steps: [...placeSteps(steps, context), ...steps, ...tidySteps(steps, context)],
        waiting: later,
        undisclosed,
    };
}
function deservesIssue({ findings }, { policy }) {
    return findings.some((finding) => finding.waiver === null &&
        (0,findings_finding/* isJudged */.s)(finding) &&
        (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']));
}
/** Comments of ours that people changed get back what they said: clocks and decisions are read from them. */
function restoreSteps({ book }) {
    return [...book.issues, ...book.dashboards].flatMap(({ issue, notes }) => notes.flatMap(({ comment: { id, body, written } }) => written === null || body.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n')
        ? []
        : [{ kind: 'edit-comment', issue: { number: issue.number }, id, say: { text: written } }]));
}
/** Starts clocks on the dashboard, which is created for it where there is none. */
function clockSteps(waiting, { book }, dashboard) {
    const [own] = book.dashboards;
    const ref = own === undefined ? { key: DASHBOARD_KEY } : { number: own.issue.number };
    const steps = waitingSteps(waiting, book.dashboards, ref);
    if (steps.length === 0 || own !== undefined)
        return steps;
    return [createDashboard(dashboard()), ...steps];
}
/** The step that creates the dashboard. */
function createDashboard({ title, body }) {
    return {
        kind: 'create-issue',
        key: DASHBOARD_KEY,
        title,
        body,
        labels: [],
        assignees: [],
        milestone: null,
        severity: null,
    };
}
/** What becomes of the issues that no target goes on with: closed as duplicates of the one that does, or because what they are about is gone. */
function restSteps(targets, context) {
    const kept = new Set(targets.flatMap(({ entry }) => (entry === null ? [] : [entry])));
    const holders = holdersOf(targets);
    const twins = twinsOf(context.book.issues);
    return context.book.issues
        .filter((entry) => !kept.has(entry))
        .flatMap((entry) => {
        const absent = (0,target/* absentMembers */.Rj)(entry, context.present);
        const gone = absent.length === entry.meta.findings.length && context.complete(entry.meta.source);
        const holder = entry.meta.findings.flatMap(({ id }) => holders(entry, id))[0] ?? (gone ? undefined : twins(entry));
        if (holder === undefined && absent.length === entry.meta.findings.length)
            return (0,plan_gone/* goneSteps */.N)(entry, context);
        const settled = (0,read/* isDuplicate */.KD)(entry) || (0,read/* goneNote */.av)(entry) !== null;
        const left = settled ? [] : (0,members/* departureSteps */.Y6)(entry, context);
        return holder === undefined ? left : [...left, ...(0,plan_gone/* supersededSteps */.i)(entry, holder)];
    });
}
/**
 * For an issue that no target goes on with, since its findings wait for another one or were not looked for: an older open issue about the same. Two of them
 * heal all the same.
 */
function twinsOf(issues) {
    const oldest = new Map(issues
        .filter(({ issue }) => issue.state === 'open')
        .map((entry) => [entry.meta.key, entry])
        .reverse());
    return (entry) => {
        const twin = oldest.get(entry.meta.key);
        return twin === undefined || twin === entry || entry.issue.state === 'closed'
            ? undefined
            : { number: twin.issue.number };
    };
}
/** For an issue that no target goes on with: the issues that its findings went to. */
function holdersOf(targets) {
    const byAccount = new Map();
    const byId = new Map();
    for (const { key, entry, findings, accounts } of targets) {
        const ref = entry === null ? { key } : { number: entry.issue.number };
        for (const { id } of findings)
            byId.set(id, [ref]);
        for (const account of [...accounts.values()].flat())
            byAccount.set(account.entry, [ref]);
    }
    return (entry, id) => byId.get(id) ?? byAccount.get(entry) ?? [];
}
/** Labels and milestones that the steps need and the tracker lacks. */
function placeSteps(steps, { tracker }) {
    const labels = new Set(steps.flatMap((step) => ('labels' in step ? step.labels : [])));
    const known = new Set(tracker.labels.map(({ name }) => name.toLowerCase()));
    const titles = new Set(steps.flatMap((step) => 'milestone' in step && typeof step.milestone === 'string' ? [step.milestone] : []));
    const there = new Set(tracker.milestones.map(({ title }) => title));
    return [
        ...[...labels]
            .filter((name) => !known.has(name.toLowerCase()))
            .sort()
            .map((name) => ({ kind: 'create-label', name, ...(0,ledger_labels/* labelStyle */.c8)(name) })),
        ...[...titles]
            .filter((title) => !there.has(title))
            .sort()
            .map((title) => ({
            kind: 'create-milestone',
            title,
            dueOn: `${(0,due_places/* milestoneDay */.PH)(title) ?? ''}T12:00:00Z`,
        })),
    ];
}
/** Deletes the due labels that nothing has once the steps are done. */
function tidySteps(steps, { tracker }) {
    const uses = new Map(tracker.labels.map(({ name, uses: count }) => [name, count]));
    const change = (name, by) => {
        if (uses.has(name))
            uses.set(name, (uses.get(name) ?? 0) + by);
    };
    for (const step of steps) {
        if (step.kind === 'remove-label')
            change(step.label, -1);
        else if (step.kind === 'add-labels' || step.kind === 'create-issue')
            for (const name of step.labels)
                change(name, 1);
    }
    return (0,ledger_labels/* unusedDueLabels */.qQ)(tracker.labels.map((label) => ({ ...label, uses: uses.get(label.name) ?? label.uses }))).map((name) => ({ kind: 'delete-label', name }));
}


/***/ }),

/***/ 3855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ isDismissed),
  e: () => (/* binding */ labelSteps),
  jm: () => (/* binding */ targetSteps)
});

// EXTERNAL MODULE: ./src/core/gate/sla.ts
var sla = __webpack_require__(2493);
// EXTERNAL MODULE: ./src/core/scale/day.ts
var day = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/core/ledger/decisions.ts
var decisions = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/core/ledger/labels.ts
var labels = __webpack_require__(4982);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.ts
var metadata_issue = __webpack_require__(2452);
// EXTERNAL MODULE: ./src/core/ledger/read.ts
var read = __webpack_require__(4653);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.ts
var due_places = __webpack_require__(3904);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.ts
var members = __webpack_require__(9118);
;// CONCATENATED MODULE: ./src/core/ledger/plan/reminders.ts

/** Days between two reminders of an overdue finding. */
const EVERY_DAYS = 7;
/**
 * The reminder that is due now: one when the due date comes near, one when it is over, then one a week, and never another. What was said is read from our own
 * comments, so that a run that was cut short says nothing twice.
 */
function reminderSteps({ due, daysLeft, sla, waived }, { issue, notes, assignees }, { today, policy }) {
    if (waived || due === null || daysLeft === null)
        return [];
    const said = notes.filter(({ marker }) => (marker.kind === 'due-soon' || marker.kind === 'overdue') && marker.due === due);
    if (sla === 'due-soon' && said.length === 0) {
        return [
            {
                kind: 'comment',
                issue,
                say: { comment: { kind: 'due-soon', due, daysLeft, assignees }, marker: { kind: 'due-soon', due } },
            },
        ];
    }
    if (sla !== 'overdue')
        return [];
    const late = said.filter(({ marker }) => marker.kind === 'overdue');
    const last = late.at(-1);
    if (last !== undefined && (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(last.comment.at, policy.sla.timezone), today) < EVERY_DAYS)
        return [];
    return [
        {
            kind: 'comment',
            issue,
            say: {
                comment: { kind: 'overdue', due, daysLate: -daysLeft, nth: late.length, assignees },
                marker: { kind: 'overdue', due },
            },
        },
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/plan/target.ts
var plan_target = __webpack_require__(9084);
;// CONCATENATED MODULE: ./src/core/ledger/plan/target-steps.ts










/** The steps that bring the issue of a target in step. */
function targetSteps(target, context) {
    return target.entry === null ? createSteps(target, context) : updateSteps(target, target.entry, context);
}
/**
 * Whether a person closed the issue as "not planned": then it stays closed, and gates as before. A bot that tidies up is no such person, and what was
 * gone since is dismissed no more: if it comes back, nobody has looked at that.
 */
function isDismissed(entry) {
    return entry.closing?.reason === 'not_planned' && !entry.closing.bot && (0,read/* goneNote */.av)(entry) === null;
}
function createSteps(target, context) {
    const { findings, key } = target;
    const summary = (0,plan_target/* summarise */.fS)(findings);
    const metadata = (0,plan_target/* targetMetadata */.xW)(target, context.policy, context.commit, ({ firstSeen }) => firstSeen);
    const { title, section } = context.words.issue(findings, metadata);
    const assignees = assigneesOf(findings, context);
    const places = (0,due_places/* duePlaces */.x4)(summary, null, context);
    const issue = { key };
    return [
        {
            kind: 'create-issue',
            key,
            title,
            body: `${section}\n`,
            labels: (0,labels/* issueLabels */.rE)(summary),
            assignees,
            milestone: places.milestone,
            severity: summary.severity,
        },
        ...places.fieldSteps(issue),
        ...reminderSteps(summary, { issue, notes: [], assignees }, context),
    ];
}
/** The owners of the files concerned, as far as GitHub lets them be assigned. */
function assigneesOf(findings, { owners, policy, tracker }) {
    if (policy.issues.assign !== 'codeowners')
        return [];
    const assignable = new Map(tracker.assignable.map((login) => [login.toLowerCase(), login]));
    const wanted = owners([...new Set(findings.flatMap(({ locations }) => locations.map(({ path }) => path)))]);
    return [...new Set(wanted.flatMap((login) => assignable.get(login.toLowerCase()) ?? []))].slice(0, 10);
}
function updateSteps(target, entry, context) {
    if (isDismissed(entry) && !(0,members/* hasNewcomer */.rU)(target, entry))
        return (0,members/* departureSteps */.Y6)(entry, context);
    const summary = (0,plan_target/* summarise */.fS)([
        ...target.findings,
        ...target.unseen.map((member) => asRemembered(member, entry, context)),
    ]);
    const { issue } = entry;
    const ref = { number: issue.number };
    return [
        ...openingSteps(target, entry, context),
        ...(0,members/* membershipSteps */.W4)(target, entry, context),
        ...severitySteps(target, entry),
        ...(0,due_places/* duePlaces */.x4)(summary, entry, context).fieldSteps(ref),
        ...(saysEnough(target, entry) ? [] : bodySteps(target, entry, context)),
        ...labelSteps(ref, issue.labels, (0,labels/* issueLabels */.rE)(summary)),
        ...reminderSteps(summary, { issue: ref, notes: entry.notes, assignees: issue.assignees }, context),
    ];
}
/** Whether the body may stay as it is: it has findings that were not looked for, and says the same of those that were found. */
function saysEnough({ findings, unseen }, { meta }) {
    const known = new Map(meta.findings.map((member) => [member.id, member]));
    return (unseen.length > 0 &&
        findings.every(({ id, severity, due }) => {
            const member = known.get(id);
            return member !== undefined && member.severity === severity && member.due === due;
        }));
}
/** A finding that was not looked for, as its issue remembers it: it counts as before, and its due date comes nearer. */
function asRemembered(member, entry, { policy, today }) {
    const { waiver } = (0,decisions/* decisionsOf */.b)([{ entry, member }]);
    const { severity, due } = member;
    return {
        severity,
        due,
        ...(0,sla/* slaState */.sM)(due, severity, policy, today),
        source: entry.meta.source,
        waiver: waiver !== null && waiver.expires >= today ? waiver : null,
    };
}
/** Opens what is there again, or still, and says why; says it later where a run was cut short in between. */
function openingSteps(target, entry, context) {
    const ref = { number: entry.issue.number };
    const due = (0,plan_target/* summarise */.fS)(target.findings).due;
    const { commit, runUrl } = context;
    const ids = target.findings.map(({ id }) => id);
    const say = (said) => ({ kind: 'comment', issue: ref, say: said });
    const returned = (goneSince) => say({
        comment: {
            kind: 'returned',
            commit,
            runUrl,
            goneSince: (0,day/* dayOf */.kb)(goneSince, context.policy.sla.timezone),
            due,
        },
        marker: { kind: 'returned', findings: ids },
    });
    const stillThere = (closedBy) => say({
        comment: { kind: 'still-there', commit, runUrl, closedBy, due },
        marker: { kind: 'still-there', findings: ids },
    });
    if (entry.issue.state === 'closed') {
        const gone = (0,read/* goneNote */.av)(entry);
        return [
            { kind: 'reopen-issue', issue: ref },
            gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone.comment.at),
        ];
    }
    const unclosed = (0,read/* goneNote */.av)(entry);
    if (unclosed !== null)
        return [returned(unclosed.comment.at)];
    const last = entry.issue.events.at(-1);
    if (last?.kind !== 'reopened' || !last.ours)
        return [];
    if ((0,read/* lastNote */.Lf)(entry, ['returned', 'still-there'], last.at) !== null)
        return [];
    const gone = goneBefore(entry, last.at);
    return [gone === null ? stillThere(closerBefore(entry)) : returned(gone)];
}
/** When we had found it gone before a reopening; null where it was closed by hand. */
function goneBefore({ issue, notes }, reopenedAt) {
    const openings = issue.events.filter(({ kind, at }) => kind === 'reopened' && at < reopenedAt);
    const since = openings.at(-1)?.at ?? issue.createdAt;
    const gone = notes.findLast(({ marker, comment }) => marker.kind === 'fixed' && comment.at >= since && comment.at <= reopenedAt);
    return gone?.comment.at ?? null;
}
function closerBefore({ issue }) {
    return issue.events.findLast(({ kind }) => kind === 'closed')?.actor ?? null;
}
/** Says that a severity changed, once; a maintainer's own command has been answered already. */
function severitySteps(target, entry) {
    if (!(0,read/* isCurrent */.Oz)(entry) || entry.issue.state === 'closed')
        return [];
    return target.findings.flatMap((finding) => {
        const before = entry.meta.findings.find(({ id }) => id === finding.id);
        if (before === undefined || before.severity === finding.severity)
            return [];
        const said = entry.notes.findLast(({ marker, comment }) => ((marker.kind === 'severity' && marker.finding === finding.id && marker.to === finding.severity) ||
            (marker.kind === 'severity-set' && marker.severity === finding.severity)) &&
            comment.at >= entry.issue.bodyAt);
        if (said !== undefined)
            return [];
        return [
            {
                kind: 'comment',
                issue: { number: entry.issue.number },
                say: {
                    comment: {
                        kind: 'severity',
                        from: before.severity,
                        to: finding.severity,
                        reason: finding.severityReason,
                        dueBefore: before.due,
                        due: finding.due,
                    },
                    marker: { kind: 'severity', finding: finding.id, to: finding.severity },
                },
            },
        ];
    });
}
/** Writes title and body where they say something else than they should. Links keep their commit while nothing else changes. */
function bodySteps(target, entry, context) {
    const { issue, meta } = entry;
    const known = new Map(meta.findings.map((member) => [member.id, member.since]));
    const goesOn = (0,read/* isCurrent */.Oz)(entry);
    const as = (commit, since) => context.words.issue(target.findings, (0,plan_target/* targetMetadata */.xW)(target, context.policy, commit, since));
    const unchanged = as(goesOn ? meta.commit : context.commit, ({ id, firstSeen }) => goesOn && known.has(id) ? (known.get(id) ?? null) : firstSeen);
    const milestone = (0,due_places/* duePlaces */.x4)((0,plan_target/* summarise */.fS)(target.findings), entry, context).milestone;
    const placed = milestone === null || issue.milestone?.title === milestone ? {} : { milestone };
    const titled = issue.title === unchanged.title ? {} : { title: unchanged.title };
    const bodied = (0,metadata_issue/* hasSection */.O$)(issue.body, unchanged.section)
        ? {}
        : { body: (0,metadata_issue/* replaceSection */.U2)(issue.body, as(context.commit, ({ firstSeen }) => firstSeen).section) };
    const changes = { ...titled, ...bodied, ...placed };
    if (Object.keys(changes).length === 0)
        return [];
    return [{ kind: 'edit-issue', issue: { number: issue.number }, ...changes }];
}
/** Adds the labels that are missing and removes those of ours that no longer fit. */
function labelSteps(issue, has, wanted) {
    const { add, remove } = (0,labels/* labelChanges */.O9)(has, wanted);
    return [
        ...(add.length === 0 ? [] : [{ kind: 'add-labels', issue, labels: add }]),
        ...remove.map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Rj: () => (/* binding */ absentMembers),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   o2: () => (/* binding */ presentIds),
/* harmony export */   q3: () => (/* binding */ keyOfFinding),
/* harmony export */   xW: () => (/* binding */ targetMetadata)
/* harmony export */ });
/* harmony import */ var _findings_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2493);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5439);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(383);




/** Most findings that share an issue: its body has to remember each. The others get one of their own. */
const MAX_SHARED = 200;
/** By what a finding is found again. */
function keyOfFinding(finding) {
    const { id, source, rule, aliases, package: at } = finding;
    return {
        id,
        source,
        ids: [rule, ...aliases],
        package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    };
}
/**
 * The issues that the findings need, in the order of the findings: one each, or one for each package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end
 */
function targetsOf(findings, book, policy, asOf, complete) {
    const accounts = (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsOf */ .s1)(book, findings.map(keyOfFinding));
    const groups = new Map();
    for (const finding of findings) {
        const key = groupKey(finding, groups, policy);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    const byKey = new Map(book.issues.map((entry) => [entry.meta.key, entry]).reverse());
    return [...groups].map(([key, members]) => {
        const entry = entryFor(key, members, byKey, accounts);
        const own = new Map(members.map(({ id }) => [id, accounts.get(id) ?? []]));
        const unseen = entry === null || complete(entry.meta.source) ? [] : absentMembers(entry, presentIds(members, own));
        return {
            key,
            findings: members.map((finding) => started(finding, policy, asOf)),
            entry,
            accounts: own,
            unseen,
        };
    });
}
/** The fingerprints of findings, and those under which their issues remember them. */
function presentIds(findings, accounts) {
    const remembered = [...accounts.values()].flatMap((own) => own.map(({ member }) => member.id));
    return new Set([...findings.map(({ id }) => id), ...remembered]);
}
/** What an issue remembers of findings that are not there. */
function absentMembers({ meta }, present) {
    return meta.findings.filter(({ id }) => !present.has(id));
}
function groupKey(finding, groups, policy) {
    const at = finding.package;
    if (policy.issues['group-by'] !== 'package' || at === null)
        return finding.id;
    const key = `${finding.source}:${at.ecosystem}/${at.name}`;
    return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}
/** The issue with this key, else, for a finding's own issue, the one that had it under another name. */
function entryFor(key, [first], byKey, accounts) {
    const same = byKey.get(key);
    if (first === undefined || key !== first.id)
        return same ?? null;
    const own = (accounts.get(key) ?? []).filter(({ entry, member }) => entry.meta.key === member.id);
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(own)?.entry ?? same ?? null;
}
/** The finding with its clock running, as its issue will say: one that is new starts it now. */
function started(finding, policy, asOf) {
    if (finding.firstSeen !== null)
        return finding;
    const clock = { firstSeen: asOf, published: finding.published };
    const { due, daysLeft, reason, state } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaOf */ .UT)(finding.severity, clock, policy, asOf);
    return { ...finding, due, daysLeft, dueReason: reason, sla: state };
}
const SLA_ORDER = ['overdue', 'due-soon', 'on-track', 'none'];
/** The worst severity, the earliest due date, of those that are not waived; of all where every one is. @param findings not empty */
function summarise(findings) {
    const open = findings.filter(({ waiver }) => waiver === null);
    const judged = open.length > 0 ? open : findings;
    const [worst] = [...judged].sort((a, b) => (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined)
        throw new RangeError('an issue about nothing');
    const [first = worst] = judged
        .filter(({ due }) => due !== null)
        .sort((a, b) => (0,_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.due ?? '', b.due ?? ''));
    const waivers = findings.flatMap(({ waiver }) => (waiver === null ? [] : [waiver]));
    return {
        severity: worst.severity,
        due: first.due,
        daysLeft: first.daysLeft,
        sla: SLA_ORDER.find((state) => judged.some(({ sla }) => sla === state)) ?? 'none',
        source: worst.source,
        waived: open.length === 0,
        waiver: open.length > 0 ? null : (waivers.sort((a, b) => (0,_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.expires, b.expires))[0] ?? null),
    };
}
/**
 * What the issue of a target is to remember.
 * @param commit the commit that its links lead to
 * @param since when the clock of a finding started by GitHub's record, as far as the issue has to remember that
 */
function targetMetadata({ key, findings, unseen = [] }, policy, commit, since) {
    const at = findings[0]?.package ?? null;
    const members = findings.map((finding) => ({
        id: finding.id,
        rule: finding.rule,
        aliases: [...finding.aliases],
        severity: finding.severity,
        due: finding.due,
        basis: (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaBasis */ .XR)(policy, finding.severity),
        since: since(finding),
    }));
    return {
        key,
        source: findings[0]?.source ?? '',
        package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
        commit,
        field: policy.issues['due-field'] ?? null,
        findings: [...members, ...unseen].sort((a, b) => (0,_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.id, b.id)),
    };
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   Lf: () => (/* binding */ lastNote),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   av: () => (/* binding */ goneNote),
/* harmony export */   yW: () => (/* binding */ readBook)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1887);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9321);
/* harmony import */ var _metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9743);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2452);




/** Reads what earlier runs wrote. Nothing that a person changed is believed: what counts is our own last version, and GitHub's events and times. */
function readBook({ issues }) {
    const sorted = [...issues].sort((a, b) => a.number - b.number);
    const read = sorted.map(readingOf);
    return { issues: read.flatMap((one) => one.issues), dashboards: read.flatMap((one) => one.dashboards) };
}
/** What was read already: a run reads its tracker before and after each part of the work, and most issues of it stay the same objects. */
const readings = new WeakMap();
function readingOf(issue) {
    const known = readings.get(issue);
    if (known !== undefined)
        return known;
    const reading = { issues: bookIssue(issue), dashboards: bookDashboard(issue) };
    readings.set(issue, reading);
    return reading;
}
function bookIssue(issue) {
    const written = issue.written === null ? null : (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueMetadata */ .aX)(issue.written);
    const meta = written ?? (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueMetadata */ .aX)(issue.body);
    if (meta === null)
        return [];
    const last = issue.events.at(-1);
    return [
        {
            issue,
            meta,
            trusted: written !== null,
            notes: notesOf(issue),
            closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
            openedAt: issue.events.findLast(({ kind }) => kind === 'reopened')?.at ?? issue.createdAt,
        },
    ];
}
function bookDashboard(issue) {
    const meta = (0,_metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDashboardMetadata */ .Tl)(issue.written ?? issue.body);
    return meta === null ? [] : [{ issue, meta, notes: notesOf(issue) }];
}
function notesOf(issue) {
    return issue.comments.flatMap((comment) => {
        const marker = comment.ours && comment.written !== null ? (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommentMarker */ .Zv)(comment.written) : null;
        return marker === null ? [] : [{ marker, comment }];
    });
}
/** The last note of some kinds since a time, that time included; null where there is none. */
function lastNote({ notes }, kinds, since = '') {
    const found = notes.findLast(({ marker, comment }) => kinds.some((kind) => kind === marker.kind) && comment.at >= since);
    return (found ?? null);
}
/**
 * Whether the issue was closed in favour of another one about the same finding: by us, and nobody reopened it since.
 */
function isDuplicate(entry) {
    return entry.issue.state === 'closed' && lastNote(entry, ['duplicate'], entry.openedAt) !== null;
}
/**
 * The note by which a complete scan confirmed that the issue's findings are gone; null where it did not since it was opened last, or they have come back
 * since.
 */
function goneNote(entry) {
    const last = lastNote(entry, ['fixed', 'returned'], entry.openedAt);
    return last?.marker.kind === 'fixed' ? last : null;
}
/**
 * Whether the issue's body speaks of its findings' present life: ours, and written since they were found again. A run that was cut short after it reopened
 * an issue left the body of the life before, whose dates bind no more.
 */
function isCurrent(entry) {
    if (!entry.trusted || goneNote(entry) !== null)
        return false;
    const gone = lastNote(entry, ['fixed']);
    return gone === null || entry.issue.bodyAt > gone.comment.at;
}
/**
 * When a finding of an issue was open, by GitHub's own times: from the issue's creation, the comment by which it joined, or a reopening after we had
 * found it gone, to our next word that it is gone. A closing by hand ends nothing. What left the issue of its package is back when it joins again.
 */
function spansOf(entry, member) {
    const spans = [];
    const single = entry.meta.key === member.id;
    const own = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(entry.meta, member));
    const concerns = (ids) => single || ids.some((id) => own.has(id));
    const open = (at) => {
        if (spans.at(-1)?.end !== null)
            spans.push({ start: at, end: null });
    };
    const close = (at) => {
        const last = spans.at(-1);
        if (last?.end === null)
            last.end = at;
    };
    let left = false;
    const joined = entry.notes.some(({ marker }) => marker.kind === 'joined' && marker.findings.some((id) => own.has(id)));
    if (!joined || single)
        open(entry.issue.createdAt);
    for (const step of timeline(entry)) {
        if ('reopened' in step) {
            if (spans.length > 0 && step.afterGone && !left)
                open(step.at);
        }
        else if (concerns(step.findings)) {
            if (step.kind === 'joined' || step.kind === 'returned')
                open(step.at);
            else
                close(step.at);
            left = step.kind === 'left';
        }
    }
    return spans;
}
/** What opens and closes findings, in its order. Words come before the event of the same second: we write them first. */
function timeline({ notes, issue }) {
    const words = notes.flatMap(({ marker, comment }) => {
        if (marker.kind === 'left') {
            return [{ at: comment.at, kind: marker.kind, findings: marker.members.map(({ id }) => id) }];
        }
        return marker.kind === 'fixed' || marker.kind === 'joined' || marker.kind === 'returned'
            ? [{ at: comment.at, kind: marker.kind, findings: marker.findings }]
            : [];
    });
    const reopenings = issue.events
        .filter(({ kind }) => kind === 'reopened')
        .map((event) => ({
        at: event.at,
        reopened: true,
        afterGone: notes.some(({ marker, comment }) => marker.kind === 'fixed' && comment.at <= event.at),
    }));
    return [...words, ...reopenings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}


/***/ }),

/***/ 383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1887);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4653);



/**
 * The accounts of each finding, oldest issue first. One that no issue has under its fingerprint is found by an alias: an advisory that got another
 * name since (GHSA where there was only a CVE) keeps its issue and its clock.
 */
function accountsOf(book, keys) {
    const accounts = book.issues.flatMap((entry) => entry.meta.findings.map((member) => ({ entry, member })));
    const byId = group(accounts, ({ member }) => [member.id]);
    const own = new Set(keys.map(({ id }) => id));
    const byAlias = group(accounts.filter(({ entry, member }) => entry.meta.package !== null && !own.has(member.id)), ({ entry: { meta }, member }) => [member.rule, ...member.aliases].map((id) => aliasKey(meta, id)));
    return new Map(keys.map((key) => {
        const direct = byId.get(key.id) ?? [];
        const renamed = key.package === null ? [] : key.ids.flatMap((id) => byAlias.get(aliasKey(key, id)) ?? []);
        return [key.id, direct.length > 0 ? direct : unique(renamed)];
    }));
}
function aliasKey(of, id) {
    return JSON.stringify([of.source, of.package?.ecosystem, of.package?.name, id]);
}
function group(accounts, keysOf) {
    const groups = new Map();
    for (const account of accounts) {
        for (const key of keysOf(account))
            groups.set(key, [...(groups.get(key) ?? []), account]);
    }
    return groups;
}
function unique(accounts) {
    return accounts.filter((account, index) => accounts.findIndex(({ entry }) => entry === account.entry) === index);
}
/** What is known of each finding, by its id; findings of which nothing is known are left out. */
function recall(book, keys) {
    const accounts = accountsOf(book, keys);
    const waiting = waitingSince(book);
    const left = leftAt(book);
    return new Map(keys.flatMap((key) => {
        const { id } = key;
        const own = accounts.get(id) ?? [];
        const ids = (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allIds */ .C)(key);
        const waits = ids.flatMap((known) => waiting.get(known) ?? []);
        const gone = ids.map((known) => left.get(known) ?? '').reduce(later);
        return own.length === 0 && waits.length === 0 ? [] : [[id, memoryOf(own, waits, gone)]];
    }));
}
/** Times of our comments that list a finding as waiting for its issue, by the finding's id. */
function waitingSince({ dashboards }) {
    const times = new Map();
    for (const { marker, comment } of dashboards.flatMap(({ notes }) => notes)) {
        if (marker.kind !== 'waiting')
            continue;
        for (const id of marker.findings)
            times.set(id, [...(times.get(id) ?? []), comment.at]);
    }
    return times;
}
/** When findings last left the issue of their package, by their id. */
function leftAt({ issues }) {
    const times = new Map();
    for (const { marker, comment } of issues.flatMap(({ notes }) => notes)) {
        if (marker.kind !== 'left')
            continue;
        for (const { id } of marker.members)
            times.set(id, later(times.get(id) ?? '', comment.at));
    }
    return times;
}
function memoryOf(accounts, waits, left) {
    const start = startOf(accounts, waits, left);
    const holder = accounts.find(({ entry }) => entry.issue.state === 'open') ?? holderOf(accounts);
    const previous = holder !== null && start !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(holder.entry)
        ? { severity: holder.member.severity, due: holder.member.due, basis: holder.member.basis }
        : null;
    return {
        start,
        previous,
        decisions: (0,_decisions_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsOf */ .b)(accounts),
        issue: holder === null ? null : { number: holder.entry.issue.number, url: holder.entry.issue.url },
    };
}
/** The account that goes on: of those that no other replaced the oldest. */
function holderOf(accounts) {
    return accounts.find(({ entry }) => !(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isDuplicate */ .KD)(entry)) ?? accounts[0] ?? null;
}
/**
 * When the clock of a finding started: the earliest start since it was gone for the last time, RFC 3339; null where none is later than that.
 * @param waits times of our comments that list it as waiting for its issue
 * @param left when it left the issue of its package, which remembers it no more
 */
function startOf(accounts, waits, left = '') {
    const spans = accounts.flatMap(({ entry, member }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .spansOf */ .Ly)(entry, member));
    const gone = spans.flatMap(({ end }) => (end === null ? [] : [end])).reduce(later, left);
    const kept = accounts.flatMap(({ entry, member }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(entry) && member.since !== null ? [member.since] : []);
    const starts = [...spans.map(({ start }) => start), ...waits, ...kept].filter((start) => start > gone);
    return starts.sort()[0] ?? reopenedSince(gone, accounts);
}
/** When an issue was opened again that had been closed in favour of another one, on which the finding went since; null for none. */
function reopenedSince(gone, accounts) {
    const opened = accounts.flatMap(({ entry }) => entry.issue.state === 'open' && entry.openedAt > gone ? [entry.openedAt] : []);
    return opened.sort()[0] ?? null;
}
function later(a, b) {
    return a > b ? a : b;
}


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xl: () => (/* binding */ callout),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2087);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);


/** Blocks one below the other; empty ones leave no trace. */
function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items
        .map(String)
        .filter((text) => text !== '')
        .join('\n\n'));
}
/** One row of a table. Cells hold no pipe: escaping turns it into an entity. */
function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table. An empty `head` cell is fine; no rows, no table.
 * @param align what stands above a column: in its middle, as GitHub does by default, or at its left
 */
function table(head, rows, align = 'middle') {
    if (rows.length === 0)
        return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([tableRow(head), rule, ...rows], '\n');
}
/** A bulleted list of one-line items. */
function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `- ${item}`), '\n');
}
/** A folded part. @param summary text, untrusted: GitHub reads no Markdown in it */
function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/** A code block. @param language a literal @param lines untrusted, one line each */
function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/** A callout that GitHub renders with colour. @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Someone else's text as a quotation that shows its words, line by line, and none of its formatting: headings lose their marks,
 * fences their lines.
 * @param text untrusted Markdown of any length
 * @param max characters (code points) that are shown
 */
function quote(text, max) {
    const shown = text.length <= max
        ? text
        : Array.from(text.slice(0, max * 2))
            .slice(0, max)
            .join('');
    const lines = shown
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .map((line) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, ''))
        .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
    const cut = shown.length < text.length ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `> …`] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...lines.map((line) => (line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`)), ...cut], '\n');
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** U+200B: shows nothing, and keeps GitHub from seeing a mention, a reference, an address or an emoji. */
const ZERO_WIDTH_SPACE = '\u200B';
/** Longest address that becomes a link. */
const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text gets in through `markup`, `code`, `link` and the blocks of markdown-blocks.ts only, all
 * of which escape; a plain string in the place of a `Markdown` is a type error.
 */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Declares a string to be Markdown, after escaping: for this module, markdown-blocks.ts and the metadata of issue.ts only. */
    static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */
    toString() {
        return this.#text;
    }
}
/** No Markdown at all. */
const EMPTY = Markdown.trusted('');
/** Markdown from a template: its own text is Markdown, interpolated strings are text and show as they are, in one line. */
function markup(strings, ...values) {
    const parts = strings.map((string, index) => {
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/** Joins pieces of one line or paragraph. @param separator literal Markdown, never untrusted */
function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code, whole and fit to be copied; it works inside a table as well. Text with a backtick or a pipe, which a code span in a table
 * cannot hold, becomes a `<code>` element of escaped text.
 */
function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '')
        return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/** A link, or its text alone where there is no address, or none of http or https. */
function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/** The address as it may stand in a link's parentheses; null for any other scheme, for embedded credentials, and beyond 2,000 characters. */
function linkAddress(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL)
        return null;
    return href
        .replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person: for reminders of a due date only. What is no person's login (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup `${login}`;
}
/** Text for the inside of an HTML element, where Markdown is not read: a `<summary>`. */
function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char) => ENTITIES[char] ?? char);
}
/** Characters that would end a table cell or begin an element, an entity, code or mathematics: as entities, which work everywhere. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Untrusted text as Markdown that shows exactly this text, in one line, and does nothing. */
function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text))
        .replace(/[\\*_[\]~]/gu, '\\$&')
        .replace(/[&<>|`$]/gu, (char) => ENTITIES[char] ?? char)
        .replace(/^[-+=#]/u, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Takes apart what GitHub finds in rendered text: mentions, `#1` and `GH-1`, addresses and `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   iQ: () => (/* binding */ countsFromDetection),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5485);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9340);



/** Longest name or version that a report shows, in characters. */
const MAX_NAME = 100;
/** Longest title that a report shows in a table, in characters. */
const MAX_TITLE = 120;
/** Longest sentence that a table shows, in characters. */
const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */
function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */
function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first of several sentences, for where there is little room; at most 200 characters. */
function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** How many findings of each severity there are, those with none left out: `4 high, 8 medium`. */
function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [`${number(found)} ${severity}`];
    });
}
/** `1 finding in code or with secrets is`: what a public report leaves out. */
function withheldWords(value) {
    return `${count(value, 'finding')} in code or with secrets ${value === 1 ? 'is' : 'are'}`;
}
/** The mark that repeats a severity's word. */
function severityMark(severity) {
    return { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' }[severity];
}
/** The CVSS score as `9.8`, where it explains the severity; empty where there is none or the policy overrode it. */
function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** What a finding is in: `lodash 4.17.15`; empty where it is about no package. */
function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** How advisories say that a package has a weakness, before they name it. */
const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** What goes on from the package's name and says nothing without it: a version, or what the package is. */
const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which stands beside it: "Prototype Pollution in lodash" is "Prototype Pollution", "qs vulnerable to
 * Prototype Pollution" as well.
 */
function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '')
        return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`))
        return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `))
        return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}
/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */
function fullTitle(finding) {
    return [packageWords(finding), shortTitle(finding)].filter((part) => part !== '').join(': ');
}
/**
 * Whether the due date is counted from this very run, since nothing started the clock yet: neither an issue nor, where the policy asks for it, the
 * advisory's publication.
 */
function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to mend what has no package: as its rule says, or where that is said. */
function fixWords({ fix, source }) {
    if (fix !== '')
        return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}


/***/ })

};
