export const id = 9071;
export const ids = [9071,1087];
export const modules = {

/***/ 99796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Us: () => (/* binding */ aliasKey),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   x7: () => (/* binding */ isOfCause)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11598);

/** A run asks several times for the accounts of the same ledger, which never changes. */ const indexes = new WeakMap();
/** The index of a ledger, made when it is asked for the first time. */ function indexOf(ledger) {
    const index = indexes.get(ledger) ?? build(ledger);
    indexes.set(ledger, index);
    return index;
}
function build({ issues }) {
    const all = issues.flatMap((entry)=>entry.meta.findings.map((member)=>({
                entry,
                member
            })));
    return {
        all,
        byId: group(all, ({ member })=>[
                member.id
            ]),
        byFormer: group(all, ({ member })=>member.former ?? []),
        byAlias: group(all.filter(({ entry })=>entry.meta.package !== null), ({ entry: { meta }, member })=>[
                member.rule,
                ...member.aliases
            ].map((id)=>aliasKey(meta, id))),
        byCause: group(all.filter(isOfCause), ({ entry })=>[
                entry.meta.key
            ])
    };
}
/** Whether an account is of an issue about a cause. */ function isOfCause({ entry }) {
    return (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .isCauseKey */ .v)(entry.meta.key);
}
/** By what an advisory about a package is found under any of its names. */ function aliasKey(of, id) {
    return JSON.stringify([
        of.source,
        of.package?.ecosystem,
        of.package?.name,
        id
    ]);
}
/** Accounts by the keys that each has, in their order. */ function group(accounts, keysOf) {
    const groups = new Map();
    for (const account of accounts){
        for (const key of keysOf(account)){
            const known = groups.get(key);
            if (known === undefined) groups.set(key, [
                account
            ]);
            else known.push(account);
        }
    }
    return groups;
}


/***/ }),

/***/ 98644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ accountsOf)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26500);
/* harmony import */ var _findings_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84735);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99385);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99796);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19420);





/**
 * The accounts of each finding, oldest issue first, under its fingerprint and under the names that
 * it had before: an advisory that got another name since (GHSA where there was only a CVE), a place
 * that it moved from, as the pull request or an issue remembers it, or as `pairMoves` tells. It
 * keeps its issue and its clock, also after an issue under the new name exists.
 */ function accountsOf(ledger, keys, complete) {
    const { all, byId, byFormer, byAlias, byCause } = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(ledger);
    const own = new Set(keys.map(({ id })=>id));
    const isFree = ({ member })=>!own.has(member.id);
    const named = new Map(keys.map((key)=>{
        const direct = byId.get(key.id) ?? [];
        const before = key.formerIds.filter((id)=>!own.has(id)).flatMap((id)=>byId.get(id) ?? []);
        const renamed = key.package === null ? [] : key.ids.flatMap((id)=>byAlias.get((0,_account_index_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasKey */ .Us)(key, id)) ?? []);
        const after = [
            key.id,
            ...key.formerIds
        ].flatMap((id)=>byFormer.get(id) ?? []);
        const shared = key.cause === null ? [] : joining(byCause.get(key.cause) ?? [], key);
        const known = [
            ...direct,
            ...renamed.filter(isFree),
            ...before,
            ...after.filter(isFree),
            ...shared
        ];
        return [
            key.id,
            inOrder(known)
        ];
    }));
    return withMoves(named, keys, ()=>all.filter(isFree), complete);
}
/**
 * The accounts of a cause as a further place of it has them: with the clock of the whole, and
 * nobody's decisions.
 */ function joining(accounts, { id, rule }) {
    const byEntry = new Map(accounts.map(({ entry })=>[
            entry,
            entry.meta.findings
        ]));
    return [
        ...byEntry
    ].flatMap(([entry, members])=>{
        const [first] = [
            ...members
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.due ?? '9999', b.due ?? '9999'));
        if (first === undefined) return [];
        const { severity, due, basis, since } = first;
        return [
            {
                entry,
                member: {
                    id,
                    rule,
                    title: '',
                    aliases: [],
                    severity,
                    due,
                    basis,
                    since,
                    places: []
                },
                joins: true
            }
        ];
    });
}
/**
 * Finds the issues of findings that are at no known place, where one of the same rule vanished that
 * looks like it.
 */ function withMoves(named, keys, free, complete) {
    const taken = new Set([
        ...named.values()
    ].flat().map(({ member })=>member));
    const lost = keys.filter(({ id, path, source })=>path !== null && complete(source) && named.get(id)?.length === 0);
    if (lost.length === 0) return named;
    const left = free().filter((account)=>!taken.has(account.member) && isStillThere(account));
    const pairs = (0,_findings_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .pairMoves */ .r)(left.flatMap(moverOf), lost.map(moverOfKey), new Map());
    const byMember = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(left, ({ member })=>[
            member.id
        ]);
    for (const [now, before] of pairs)named.set(now, inOrder(byMember.get(before) ?? []));
    return named;
}
/** Whether nobody has said yet that what the issue is about is gone. */ function isStillThere({ entry, member }) {
    return entry.trusted && (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlaced */ .A)(entry.meta.source) && member.place !== undefined && (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .goneNote */ .av)(entry) === null && !(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isDuplicate */ .KD)(entry) && (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .spansOf */ .Ly)(entry, member).at(-1)?.end === null;
}
function moverOf({ entry, member: { id, rule, place } }) {
    if (place === undefined) return [];
    return [
        {
            id,
            rule,
            source: entry.meta.source,
            path: place.path,
            trace: place.trace,
            subject: null
        }
    ];
}
function moverOfKey({ id, rule, source, path, trace }) {
    return {
        id,
        rule,
        source,
        path: path ?? '',
        trace,
        subject: null
    };
}
/**
 * One account for each issue, oldest issue first; the finding's own name goes before a former one.
 */ function inOrder(accounts) {
    const byIssue = new Map(accounts.map((account)=>[
            account.entry,
            account
        ]).reverse());
    return [
        ...byIssue.values()
    ].sort((a, b)=>a.entry.issue.number - b.entry.issue.number);
}


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grantsOf),
/* harmony export */   b: () => (/* binding */ decisionsOf)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29898);

/**
 * The grants on an issue, oldest first. Our answer proves that the author had the permission when
 * we looked; the command itself must still stand as it was then.
 */ function grantsOf({ issue, notes }) {
    return notes.flatMap((note)=>{
        const { marker } = note;
        if (marker.kind !== 'waived' && marker.kind !== 'severity-set') return [];
        const command = issue.comments.find(({ id })=>String(id) === marker.answers);
        return [
            {
                marker,
                note,
                valid: command !== undefined && !command.edited && command.author === marker.by
            }
        ];
    });
}
/** What counts for a finding: of several decisions the latest. */ function decisionsOf(accounts) {
    const waivers = accounts.map((account)=>waiverOn(account, accounts));
    const severities = accounts.map((account)=>grantOn(account, 'severity-set'));
    const severity = severities.findLast((found)=>found !== null);
    return {
        waiver: waivers.findLast((found)=>found !== null) ?? null,
        severity: severity == null ? null : {
            severity: severity.marker.severity,
            reason: severity.marker.reason,
            by: severity.marker.by
        }
    };
}
/** A waiver on one issue ends by a command on any issue about the finding. */ function waiverOn(account, accounts) {
    const granted = grantOn(account, 'waived');
    if (granted === null) return null;
    const ended = accounts.some(({ entry })=>entry.notes.some(({ marker, comment })=>marker.kind === 'unwaived' && comment.id > granted.note.comment.id));
    if (ended) return null;
    const { reason, by, expires } = granted.marker;
    return {
        reason,
        approvedBy: `@${by}`,
        expires
    };
}
/**
 * The latest grant of a kind that covers the account's finding, if it still counts. What was
 * decided about a finding before it left the issue of its package does not count any more once it
 * has joined again.
 */ function grantOn({ entry, member }, kind) {
    const ids = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(entry.meta, member));
    const joined = entry.notes.findLast(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>ids.has(id)));
    const last = grantsOf(entry).findLast(({ marker, note, valid })=>valid && marker.kind === kind && note.comment.id > (joined?.comment.id ?? 0) && (entry.meta.key === member.id || marker.findings.some((id)=>ids.has(id))));
    return last === undefined ? null : {
        marker: last.marker,
        note: last.note
    };
}


/***/ }),

/***/ 29898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ allMemberIds)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);

/** The fingerprints of a finding that an issue remembers. */ function allMemberIds({ source, package: at }, member) {
    const known = memberIds.get(member);
    if (known !== undefined) return known;
    const { id, rule, aliases, former = [] } = member;
    const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)({
        id,
        source,
        ids: [
            rule,
            ...aliases
        ],
        package: at,
        formerIds: former
    });
    memberIds.set(member, ids);
    return ids;
}
/**
 * Fingerprints that were made already: a run asks for those of each finding several times. A member
 * is of one issue.
 */ const memberIds = new WeakMap();


/***/ }),

/***/ 88842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   Zv: () => (/* binding */ parseCommentMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71032);




const TAG = 'fixby:comment v1';
/** Longest reason that a marker remembers, in UTF-16 units: as long as a command may give one. */ const MAX_REASON = 2_000;
/** Id of the comment that is answered, and the login of its author. */ const answered = {
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
};
/** Fingerprints of the findings that a comment is about. */ const findings = {
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
};
/**
 * A finding that left the issue of its package, with what its record needs once the issue no longer
 * lists it.
 */ const departedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Other names of its advisory, under which other issues may have it. */ aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** RFC 3339 time at which its clock started. */ since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Why it left. */ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv)
});
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('waived'),
        ...answered,
        ...findings,
        expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('severity-set'),
        ...answered,
        ...findings,
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'unwaived',
            'status',
            'refused',
            'bad-command',
            'void'
        ]),
        ...answered
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'returned',
            'joined',
            'still-there',
            'unseen',
            'seen'
        ]),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('waiting'),
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('left'),
        members: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(departedSchema)
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('moved'),
        from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('duplicate'),
        of: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
            'due-soon',
            'overdue'
        ]),
        due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('severity'),
        finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC)
    })
]);
/**
 * The marker of an answer.
 * @param members fingerprints of the findings that the issue is about when it is given
 */ function answerMarker(comment, members) {
    const { answers, by } = comment;
    switch(comment.kind){
        case 'waived':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [
                    ...members
                ],
                expires: comment.expires,
                reason: short(comment.reason)
            };
        case 'severity-set':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [
                    ...members
                ],
                severity: comment.severity,
                reason: short(comment.reason)
            };
        default:
            return {
                kind: comment.kind,
                answers,
                by
            };
    }
}
function short(reason) {
    return reason.slice(0, MAX_REASON);
}
/** The hidden last line of a comment of ours. */ function renderCommentMarker(marker) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, marker);
}
/**
 * The marker of a comment: of several the last one, which is ours. Whether the comment is ours, and
 * as we wrote it, is for the caller to check: anyone can write a marker.
 * @param body untrusted
 * @returns null for any other comment
 */ function parseCommentMarker(body) {
    const parsed = markerSchema.safeParse((0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 72814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ dashboardMetadata),
/* harmony export */   IK: () => (/* binding */ renderDashboardMetadata),
/* harmony export */   Tl: () => (/* binding */ parseDashboardMetadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71032);


const TAG = 'fixby:dashboard v1';
/**
 * Longest text and longest list that are remembered: what comes after the first line needs the
 * room.
 */ const MAX_VALUE = 100;
const MAX_SCANS = 50;
/** Longest path that is remembered: one that was cut would name another file. */ const MAX_PATH = 300;
/** What the dashboard remembers for the next run, which may not reach every scanner. */ const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** RFC 3339 time of the run that wrote it. */ asOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The last complete run of each scanner: RFC 3339. */ scans: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        scanner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        lastComplete: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    })),
    /**
   * Path of the workflow file whose runs scan the default branch: `.github/workflows/fixby.yml`;
   * null where it is not known.
   */ workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
    /** How much was looked at, one point a week, oldest first. */ coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        day: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        looked: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        unseen: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
    })).default([])
});
/**
 * What a dashboard remembers.
 * @param asOf RFC 3339: now
 * @param workflow path of the workflow file that writes it; null where it is not known
 */ function dashboardMetadata({ scans, coverage }, asOf, workflow) {
    const complete = scans.flatMap(({ scanner, version, lastComplete })=>lastComplete === null ? [] : [
            {
                scanner: cut(scanner),
                version: cut(version),
                lastComplete
            }
        ]);
    return {
        asOf,
        scans: complete.slice(0, MAX_SCANS),
        workflow: workflow === null || workflow.length > MAX_PATH ? null : workflow,
        coverage: [
            ...coverage
        ]
    };
}
/** The text within its limit, no surrogate pair in two. */ function cut(text) {
    return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE).replace(/[\uD800-\uDBFF]$/u, '');
}
/** The metadata as the hidden first line of the dashboard, by which it is found as well. */ function renderDashboardMetadata(metadata) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, metadata);
}
/**
 * The metadata of a dashboard issue: that of its first line only, since further down a name could
 * look the same.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */ function parseDashboardMetadata(body) {
    const first = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).find(({ start })=>start === 0);
    const parsed = metadataSchema.safeParse(first?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 71032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHidden),
/* harmony export */   J: () => (/* binding */ renderHidden)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A value as a hidden HTML comment, in one line of ASCII, followed by a checksum. Whatever the
 * value holds, the comment cannot end before its end: `<`, `>`, `&` and `--` are written as
 * escapes, which only JSON reads.
 * @param tag what kind of comment it is, with its version: `fixby:finding v1`
 */ function renderHidden(tag, value) {
    const json = JSON.stringify(value).replace(/[^ -~]|[<>&]|--/gu, (text)=>Array.from({
            length: text.length
        }, (_, index)=>`\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
    return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}
/**
 * All hidden comments of a kind, in their order.
 * @param tag letters, digits, colons and spaces only
 * @param text untrusted
 */ function findHidden(tag, text) {
    const pattern = new RegExp(`<!-- ${tag} (\\{[^<>\\n]*\\})(?: ([0-9a-f]*))? -->`, 'gu');
    return [
        ...text.matchAll(pattern)
    ].map((match)=>({
            value: parseJson(match[1] ?? ''),
            intact: match[2] === checksum(match[1] ?? ''),
            start: match.index,
            end: match.index + match[0].length
        }));
}
function checksum(json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex').slice(0, 8);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ renderIssueMetadata),
/* harmony export */   O$: () => (/* binding */ hasSection),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   aX: () => (/* binding */ parseIssueMetadata),
/* harmony export */   j0: () => (/* binding */ SECTION_START),
/* harmony export */   r6: () => (/* binding */ boundedMetadata)
/* harmony export */ });
/* unused harmony export splitIssueBody */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71032);



/** What an issue remembers of one finding, as it is written. */ const writtenMember = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The finding's fingerprint. */ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** One line; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    /** `YYYY-MM-DD` */ due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** What the policy gave when `due` was computed: see `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /**
   * RFC 3339 time, GitHub's own, at which the clock started; null where that is the issue's
   * creation or reopening.
   */ since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /**
   * Indexes of `paths`, each with the package's version there: findings of one package stand in the
   * same files.
   */ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()
    ])),
    /** Fingerprints that it had at places where it stood before; left out for none. */ former: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    /**
   * Where it stands and what it looks like there, to find it again after a move; left out for what
   * is about a package.
   */ place: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trace: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            sink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            statement: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            lasting: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            around: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        }).nullable()
    }).optional()
});
/** What an issue remembers, hidden in its body, as it is written. */ const writtenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /**
   * What the issue is about: a finding's fingerprint, or a package where issues are grouped by
   * package.
   */ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }).nullable(),
    /** The commit that the body's links lead to; null where none was known. */ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The organization's issue field into which the due date was written; null for none. */ field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Files in which its findings stand. */ paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(writtenMember).min(1)
});
/** Longest value that is remembered, in UTF-16 units: an issue's body has a limit. */ const MAX_VALUE = 500;
/**
 * Most other ids and most places of a finding that are remembered, by the number of findings in the
 * issue.
 */ const MAX_ALIASES = {
    few: 20,
    many: 3
};
const MAX_PLACES = {
    few: 20,
    many: 3
};
/** Most files of an issue that are remembered. */ const MAX_PATHS = 20;
/** Longest title and version of a finding that are remembered, in UTF-16 units. */ const MAX_TITLE = {
    few: 150,
    many: 0
};
const MAX_VERSION = {
    few: 100,
    many: 20
};
/** From how many findings in one issue their aliases are cut short, and their traces left out. */ const MANY = 20;
/** Most former ids of a finding that are remembered: the last ones. */ const MAX_FORMER = 20;
const TAG = 'fixby:issue v1';
/** Metadata that fits into a body: long values are cut. */ function boundedMetadata({ key, source, package: at, commit, field, findings }) {
    const short = (text)=>text.slice(0, MAX_VALUE);
    const size = findings.length < MANY ? 'few' : 'many';
    const paths = new Set(findings.flatMap(({ places })=>places.map(({ path })=>short(path))).slice(0, MAX_PATHS));
    return {
        key: short(key),
        source: short(source),
        package: at === null ? null : {
            ecosystem: short(at.ecosystem),
            name: short(at.name)
        },
        commit,
        field,
        findings: findings.map((member)=>({
                ...member,
                rule: short(member.rule),
                title: member.title.slice(0, MAX_TITLE[size]),
                places: member.places.map(({ path, version })=>({
                        path: short(path),
                        version: version === null ? null : version.slice(0, MAX_VERSION[size])
                    })).filter(({ path })=>paths.has(path)).slice(0, MAX_PLACES[size]),
                aliases: member.aliases.slice(0, MAX_ALIASES[size]).map(short),
                ...member.former === undefined ? {} : {
                    former: member.former.slice(-MAX_FORMER)
                },
                ...member.place === undefined ? {} : {
                    place: shortPlace(member.place, findings.length < MANY)
                }
            }))
    };
}
function shortPlace({ path, trace }, few) {
    return {
        path: path.slice(0, MAX_VALUE),
        trace: few ? trace : null
    };
}
/** Metadata as a hidden comment. */ function renderIssueMetadata(metadata) {
    const paths = [
        ...new Set(metadata.findings.flatMap(({ places })=>places.map(({ path })=>path)))
    ];
    const indexes = new Map(paths.map((path, index)=>[
            path,
            index
        ]));
    const written = {
        ...metadata,
        paths,
        findings: metadata.findings.map(({ places, ...member })=>({
                ...member,
                at: places.map(({ path, version })=>[
                        indexes.get(path) ?? 0,
                        version
                    ])
            }))
    };
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, written);
}
/**
 * The metadata in an issue's body: of several, the last, since rendering puts it at the end.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
 */ function parseIssueMetadata(body) {
    const parsed = writtenSchema.safeParse((0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.value);
    if (!parsed.success) return null;
    const { paths, findings, ...rest } = parsed.data;
    return {
        ...rest,
        findings: findings.map(({ at, ...member })=>({
                ...member,
                places: at.flatMap(([index, version])=>{
                    const path = paths[index];
                    return path === undefined ? [] : [
                        {
                            path,
                            version
                        }
                    ];
                })
            }))
    };
}
/** The hidden line with which our part begins; the metadata ends it. */ const SECTION_START = '<!-- fixby:begin -->';
/**
 * Splits an issue's body into our part and what people wrote around it.
 * @param body untrusted
 * @returns null where our part is not to be found any more
 */ function splitIssueBody(body) {
    const end = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.end;
    if (end === undefined) return null;
    const start = Math.max(0, body.lastIndexOf(SECTION_START, end));
    return {
        before: body.slice(0, start),
        section: body.slice(start, end),
        after: body.slice(end)
    };
}
/**
 * A body with our part in the place of the one that it has; on top where it has none. People's own
 * text around it stays.
 */ function replaceSection(body, section) {
    const split = splitIssueBody(body);
    if (split !== null) return `${split.before}${section}${split.after}`;
    return body.trim() === '' ? `${section}\n` : `${section}\n\n${body}`;
}
/**
 * Whether a body already has our part as it should be. GitHub's own editor writes lines that end
 * with CR LF.
 */ function hasSection(body, section) {
    return splitIssueBody(body)?.section.replaceAll('\r\n', '\n') === section;
}


/***/ }),

/***/ 19420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   Lf: () => (/* binding */ lastNote),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   av: () => (/* binding */ goneNote),
/* harmony export */   mO: () => (/* binding */ isGoneMarker)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11598);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72658);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29898);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88842);
/* harmony import */ var _metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72814);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7333);






/**
 * Reads what earlier runs wrote. Nothing that a person changed is believed: what counts is our own
 * last version, and GitHub's events and times.
 */ function readLedger({ issues }) {
    const sorted = [
        ...issues
    ].sort((a, b)=>a.number - b.number);
    const read = sorted.map(readingOf);
    return {
        issues: read.flatMap((one)=>one.issues),
        dashboards: read.flatMap((one)=>one.dashboards)
    };
}
/**
 * What was read already: a run reads its tracker before and after each part of the work, and most
 * issues of it stay the same objects.
 */ const readings = new WeakMap();
function readingOf(issue) {
    const known = readings.get(issue);
    if (known !== undefined) return known;
    const reading = {
        issues: ledgerIssue(issue),
        dashboards: ledgerDashboard(issue)
    };
    readings.set(issue, reading);
    return reading;
}
function ledgerIssue(issue) {
    const written = issue.written === null ? null : (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueMetadata */ .aX)(issue.written);
    const meta = written ?? (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueMetadata */ .aX)(issue.body);
    if (meta === null) return [];
    const last = issue.events.at(-1);
    return [
        {
            issue,
            meta,
            trusted: written !== null,
            notes: notesOf(issue),
            closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
            openedAt: issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt
        }
    ];
}
function ledgerDashboard(issue) {
    const meta = (0,_metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDashboardMetadata */ .Tl)(issue.written ?? issue.body);
    return meta === null ? [] : [
        {
            issue,
            meta,
            notes: notesOf(issue)
        }
    ];
}
function notesOf(issue) {
    return issue.comments.flatMap((comment)=>{
        const marker = comment.ours && comment.written !== null ? (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommentMarker */ .Zv)(comment.written) : null;
        return marker === null ? [] : [
            {
                marker,
                comment
            }
        ];
    });
}
/** The last note of some kinds since a time, that time included; null where there is none. */ function lastNote({ notes }, kinds, since = '') {
    const found = notes.findLast(({ marker, comment })=>kinds.some((kind)=>kind === marker.kind) && comment.at >= since);
    return found ?? null;
}
/**
 * Whether the issue was closed in favour of another one about the same finding: by us, and nobody
 * reopened it since.
 */ function isDuplicate(entry) {
    return entry.issue.state === 'closed' && lastNote(entry, [
        'duplicate'
    ], entry.openedAt) !== null;
}
/** Whether a marker says that findings are gone. */ function isGoneMarker(marker) {
    return _findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .GONE_REASONS */ .wv.some((reason)=>reason === marker.kind);
}
function isGone(note) {
    return isGoneMarker(note.marker);
}
/**
 * The note by which a complete scan, or a decision, confirmed that the issue's findings are gone;
 * null where none did since it was opened last, or they have come back since.
 */ function goneNote(entry) {
    const last = lastNote(entry, [
        ..._findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .GONE_REASONS */ .wv,
        'returned'
    ], entry.openedAt);
    return last !== null && isGone(last) ? last : null;
}
/**
 * Whether the issue's body speaks of its findings' present life: ours, and written since their
 * clock started. A run that was cut short after it reopened an issue left the body of the life
 * before, whose dates bind no more; what was only left out for a time lives on.
 */ function isCurrent(entry) {
    const now = goneNote(entry);
    if (!entry.trusted || now !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .restartsClock */ .Nm)(now.marker.kind)) return false;
    const gone = entry.notes.findLast((note)=>isGone(note) && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .restartsClock */ .Nm)(note.marker.kind));
    return gone === undefined || entry.issue.bodyAt > gone.comment.at;
}
/**
 * When a finding of an issue was open, by GitHub's own times: from the issue's creation, the
 * comment by which it joined, or a reopening after we had found it gone, to our next word that it
 * is gone. An issue about a cause counts as a whole. A closing by hand ends nothing. What left the
 * issue of its package is back when it joins again.
 */ function spansOf(entry, member) {
    const spans = [];
    const whole = (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .isCauseKey */ .v)(entry.meta.key);
    const single = whole || entry.meta.key === member.id;
    const own = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(entry.meta, member));
    const concerns = (ids)=>single || ids.some((id)=>own.has(id));
    const open = (at)=>{
        if (spans.at(-1)?.end !== null) spans.push({
            start: at,
            end: null,
            reason: null
        });
    };
    const close = (at, reason)=>{
        const last = spans.at(-1);
        if (last?.end === null) Object.assign(last, {
            end: at,
            reason
        });
    };
    let left = false;
    const joined = entry.notes.some(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>own.has(id)));
    if (!joined || single) open(entry.issue.createdAt);
    for (const step of timeline(entry)){
        if ('reopened' in step) {
            if (spans.length > 0 && step.afterGone && !left) open(step.at);
        } else if ('left' in step) {
            // A cause is there as long as one of its places is.
            const gone = whole ? undefined : step.left.find(({ id })=>concerns([
                    id
                ]));
            if (gone !== undefined) close(step.at, gone.reason);
            left ||= gone !== undefined;
        } else if (concerns(step.findings) && !(whole && step.joined)) {
            if (step.gone === null) open(step.at);
            else close(step.at, step.gone);
            left = false;
        }
    }
    return spans;
}
/**
 * What opens and closes findings, in its order. Words come before the event of the same second: we
 * write them first.
 */ function timeline({ notes, issue }) {
    const words = notes.flatMap(({ marker, comment: { at } })=>{
        if (marker.kind === 'left') return [
            {
                at,
                left: marker.members
            }
        ];
        if (isGoneMarker(marker)) return [
            {
                at,
                gone: marker.kind,
                joined: false,
                findings: marker.findings
            }
        ];
        return marker.kind === 'joined' || marker.kind === 'returned' ? [
            {
                at,
                gone: null,
                joined: marker.kind === 'joined',
                findings: marker.findings
            }
        ] : [];
    });
    const reopenings = issue.events.filter(({ kind })=>kind === 'reopened').map((event)=>({
            at: event.at,
            reopened: true,
            afterGone: notes.some((note)=>isGone(note) && note.comment.at <= event.at)
        }));
    return [
        ...words,
        ...reopenings
    ].sort((a, b)=>a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}


/***/ }),

/***/ 65793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ leftAt),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   ho: () => (/* binding */ unseenSince)
/* harmony export */ });
/* unused harmony export placesOf */
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11598);
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72658);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62593);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99385);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98644);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2009);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29898);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19420);









/** What is known of each finding, by its id; findings of which nothing is known are left out. */ function recall(ledger, keys, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsOf */ .s)(ledger, keys, complete);
    const waiting = mergedTimes(waitingSince(ledger), keptSince(ledger));
    const left = leftAt(ledger);
    return new Map(keys.flatMap((key)=>{
        const { id } = key;
        const own = accounts.get(id) ?? [];
        const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key);
        const waits = ids.flatMap((known)=>waiting.get(known) ?? []);
        const gone = ids.map((known)=>left.get(known) ?? '').reduce(later);
        return own.length === 0 && waits.length === 0 ? [] : [
            [
                id,
                memoryOf(key, own, waits, gone)
            ]
        ];
    }));
}
/** Times of our comments that list a finding as waiting for its issue, by the finding's id. */ function waitingSince({ dashboards }) {
    const times = new Map();
    for (const { marker, comment } of dashboards.flatMap(({ notes })=>notes)){
        if (marker.kind !== 'waiting') continue;
        for (const id of marker.findings)times.set(id, [
            ...times.get(id) ?? [],
            comment.at
        ]);
    }
    return times;
}
/** When findings last left the issue of their package so that their clock ended, by their id. */ function leftAt({ issues }) {
    const times = new Map();
    for (const { meta, notes } of issues){
        // A cause is there as long as one of its places is.
        if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .isCauseKey */ .v)(meta.key)) continue;
        for (const { marker, comment } of notes){
            const ended = marker.kind === 'left' ? marker.members.filter(({ reason })=>(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm)(reason)) : [];
            for (const id of ended.flatMap((one)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .allMemberIds */ .a)(meta, one)))times.set(id, later(times.get(id) ?? '', comment.at));
        }
    }
    return times;
}
/**
 * When the clocks started of findings that left the issue of their package for a reason that ends
 * no clock, by their id.
 */ function keptSince({ issues }) {
    const times = new Map();
    for (const { meta, notes } of issues){
        for (const { marker } of notes){
            const kept = marker.kind === 'left' ? marker.members.filter(({ reason })=>!(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm)(reason)) : [];
            for (const member of kept)for (const id of (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .allMemberIds */ .a)(meta, member))times.set(id, [
                ...times.get(id) ?? [],
                member.since
            ]);
        }
    }
    return times;
}
function mergedTimes(a, b) {
    return new Map([
        ...a.keys(),
        ...b.keys()
    ].map((id)=>[
            id,
            [
                ...a.get(id) ?? [],
                ...b.get(id) ?? []
            ]
        ]));
}
function memoryOf({ id, path }, accounts, waits, left) {
    const start = startOf(accounts, waits, left);
    const holder = liveOf(accounts);
    const previous = holder !== null && start !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isCurrent */ .Oz)(holder.entry) ? {
        severity: holder.member.severity,
        due: holder.member.due,
        basis: holder.member.basis
    } : null;
    return {
        start,
        previous,
        decisions: (0,_decisions_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionsOf */ .b)(accounts),
        formerIds: path === null ? [] : formerIdsOf(id, accounts),
        issue: holder === null ? null : {
            number: holder.entry.issue.number,
            url: holder.entry.issue.url
        },
        places: holder === null ? [] : placesOf(holder),
        unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id)
    };
}
function formerIdsOf(id, accounts) {
    const ids = accounts.flatMap(({ member })=>[
            ...member.former ?? [],
            member.id
        ]);
    return [
        ...new Set(ids)
    ].filter((known)=>known !== id).sort();
}
/**
 * The account whose word holds now: that of an open issue, else what was written last of those that
 * people closed. An issue whose finding was gone, and has come back elsewhere, has no say any more.
 */ function liveOf(accounts) {
    const open = accounts.find(({ entry })=>entry.issue.state === 'open');
    const closed = accounts.filter(({ entry })=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry) && (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .goneNote */ .av)(entry) === null);
    const last = [
        ...closed
    ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n)(b.entry.issue.bodyAt, a.entry.issue.bodyAt))[0];
    return open ?? last ?? holderOf(accounts);
}
/** The places that an issue remembers of a finding; none where a person changed what it says. */ function placesOf({ entry: { meta, trusted }, member }) {
    if (!trusted) return [];
    return member.places.map(({ path, version })=>({
            place: {
                path,
                line: null,
                column: null,
                endLine: null
            },
            package: meta.package === null || version === null ? null : packageOf(meta.package, version),
            flow: []
        }));
}
function packageOf({ ecosystem, name }, version) {
    return {
        ecosystem,
        name,
        version,
        purl: (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .V)(ecosystem, name, version),
        direct: null,
        through: [],
        dev: null,
        fixedVersion: null,
        upgrade: null
    };
}
/** Since when a finding cannot be seen, by our comment that said so; null where it can. */ function unseenSince(entry, id) {
    const last = entry.notes.findLast(({ marker })=>(marker.kind === 'unseen' || marker.kind === 'seen' || (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isGoneMarker */ .mO)(marker)) && (entry.meta.key === id || marker.findings.includes(id)));
    return last?.marker.kind === 'unseen' ? last.comment.at : null;
}
/** The account that goes on: of those that no other replaced the oldest. */ function holderOf(accounts) {
    return accounts.find(({ entry })=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry)) ?? accounts[0] ?? null;
}
/**
 * When the clock of a finding started: the earliest start since it was gone for the last time, RFC
 * 3339; null where none is later than that.
 * @param waits times of our comments that list it as waiting for its issue
 * @param left when it left the issue of its package, which remembers it no more
 */ function startOf(accounts, waits, left = '') {
    const spans = accounts.flatMap(({ entry, member })=>(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .spansOf */ .Ly)(entry, member));
    const gone = spans.flatMap(({ end, reason })=>end !== null && reason != null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm)(reason) ? [
            end
        ] : []).reduce(later, left);
    const kept = accounts.flatMap(({ entry, member })=>(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isCurrent */ .Oz)(entry) && member.since !== null ? [
            member.since
        ] : []);
    const starts = [
        ...spans.map(({ start })=>start),
        ...waits,
        ...kept
    ].filter((start)=>start > gone);
    return starts.sort()[0] ?? reopenedSince(gone, accounts);
}
/**
 * When an issue was opened again that had been closed in favour of another one, on which the
 * finding went since; null for none.
 */ function reopenedSince(gone, accounts) {
    const opened = accounts.flatMap(({ entry })=>entry.issue.state === 'open' && entry.openedAt > gone ? [
            entry.openedAt
        ] : []);
    return opened.sort()[0] ?? null;
}
/** The later of two RFC 3339 times. */ function later(a, b) {
    return a > b ? a : b;
}


/***/ }),

/***/ 71478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];
/**
 * `2026-12-03` as `3 December 2026`, whatever the machine's locale.
 * @throws RangeError when `day` is no calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is no calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * Days until a due date in words: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 54277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/** Blocks one below the other; empty ones leave no trace. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells hold no pipe: escaping turns it into an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table. An empty `head` cell is fine; no rows, no table.
 * @param align what stands above a column: in its middle, as GitHub does by default, or at its left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/** A folded part. @param summary text, untrusted: GitHub reads no Markdown in it */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/** A code block. @param language a literal @param lines untrusted, one line each */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Someone else's text as a quotation that shows its words, line by line, and none of its
 * formatting: headings lose their marks, fences their lines.
 * @param text untrusted Markdown of any length
 * @param max characters (code points) that are shown
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> …`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 58066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * U+200B: shows nothing, and keeps GitHub from seeing a mention, a reference, an address or an
 * emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Longest address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text gets in through `markup`, `code`, `link` and the
 * blocks of markdown-blocks.ts only, all of which escape; a plain string in the place of a
 * `Markdown` is a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares a string to be Markdown, after escaping: for this module, markdown-blocks.ts and the
   * metadata of issue.ts only.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template: its own text is Markdown, interpolated strings are text and show as
 * they are, in one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/** Joins pieces of one line or paragraph. @param separator literal Markdown, never untrusted */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code, whole and fit to be copied; it works inside a table as well. Text with a backtick or
 * a pipe, which a code span in a table cannot hold, becomes a `<code>` element of escaped text.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/** A link, or its text alone where there is no address, or none of http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address as it may stand in a link's parentheses; null for any other scheme, for embedded
 * credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person: for reminders of a due date only. What is no person's login
 * (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Text for the inside of an HTML element, where Markdown is not read: a `<summary>`. */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics: as
 * entities, which work everywhere.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Untrusted text as Markdown that shows exactly this text, in one line, and does nothing. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Takes apart what GitHub finds in rendered text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 36414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




/** Longest name of what hides a finding, in characters. */ const MAX_ITEM = 300;
/** `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty where it can be seen. */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** Why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope'
};
/** Findings that are gone without being repaired, by their reason, each reason once. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** Findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ }),

/***/ 23442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79597);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);



/** Longest name or version that a report shows, in characters. */ const MAX_NAME = 100;
/** Longest title that a report shows in a table, in characters. */ const MAX_TITLE = 120;
/** Longest sentence that a table shows, in characters. */ const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */ function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */ function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */ function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first of several sentences, for where there is little room; at most 200 characters. */ function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */ function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** How many findings of each severity there are, those with none left out: `4 high, 8 medium`. */ function bySeverity(findings) {
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
/** The mark that repeats a severity's word. */ function severityMark(severity) {
    return ({
        critical: '🔴',
        high: '🟠',
        medium: '🟡',
        low: '🔵'
    })[severity];
}
/**
 * The CVSS score as `9.8`, where it explains the severity; empty where there is none or the policy
 * overrode it.
 */ function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** What a finding is in: `lodash 4.17.15`; empty where it is about no package. */ function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** How advisories say that a package has a weakness, before they name it. */ const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/**
 * What goes on from the package's name and says nothing without it: a version, or what the package
 * is.
 */ const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which stands beside it: "Prototype Pollution in lodash" is
 * "Prototype Pollution", "qs vulnerable to Prototype Pollution" as well.
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
 * Whether the due date is counted from this very run, since nothing started the clock yet: neither
 * an issue nor, where the policy asks for it, the advisory's publication.
 */ function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to mend what has no package: as its rule says, or where that is said. */ function fixWords({ fix, source }) {
    if (fix !== '') return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}


/***/ })

};
