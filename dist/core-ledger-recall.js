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
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11598);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43280);


/**
 * Indexes that were built already. A run looks up accounts of the same ledger several times, and
 * ledgers are immutable.
 */ const indexes = new WeakMap();
/** The index of a ledger, built on first use. */ function indexOf(ledger) {
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
        recovered: all.filter(({ entry: { meta }, member })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecovered */ .W9)(meta) && meta.key === member.id),
        byCause: group(all.filter(isOfCause), ({ entry })=>[
                entry.meta.key
            ])
    };
}
/** Whether an account belongs to an issue about a cause. */ function isOfCause({ entry }) {
    return (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .isCauseKey */ .v)(entry.meta.key);
}
/** The key under which an advisory about a package is found by any of its ids. */ function aliasKey(of, id) {
    return JSON.stringify([
        of.source,
        of.package?.ecosystem,
        of.package?.name,
        id
    ]);
}
/** Groups accounts by the keys that each has, keeping their order. */ function group(accounts, keysOf) {
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
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26500);
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _findings_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82250);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99385);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99796);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43280);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19420);







/**
 * Finds all accounts of each finding, oldest issue first: by its fingerprint, and by earlier
 * identities. Those are another id of its advisory (GHSA where there was only a CVE), an earlier
 * location as the pull request or an issue records it, or a match by `pairMoves`. A finding keeps
 * its issue and its clock even if another issue for its new identity exists.
 */ function accountsOf(ledger, keys, complete) {
    const { all, byId, byFormer, byAlias, byCause, recovered } = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOf */ .qh)(ledger);
    const own = new Set(keys.map(({ id })=>id));
    const isFree = ({ member })=>!own.has(member.id);
    const named = new Map(keys.map((key)=>{
        const direct = byId.get(key.id) ?? [];
        const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key);
        const before = ids.filter((id)=>!own.has(id)).flatMap((id)=>byId.get(id) ?? []);
        const renamed = key.package === null ? [] : key.ids.flatMap((id)=>byAlias.get((0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasKey */ .Us)(key, id)) ?? []);
        const after = [
            key.id,
            ...key.formerIds
        ].flatMap((id)=>byFormer.get(id) ?? []);
        const shared = key.cause === null ? [] : joining(byCause.get(key.cause) ?? [], key);
        const lost = recovered.filter(({ entry })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBe */ .H)(key, entry.meta)).map(({ entry, member })=>({
                entry,
                member: {
                    ...member,
                    former: ids
                }
            }));
        const known = [
            ...lost,
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
 * Accounts for a location that a cause's issue does not list yet: they take over severity, due date
 * and clock from the issue, and no decisions of maintainers.
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
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n)(a.due ?? '9999', b.due ?? '9999'));
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
 * Looks for the issue of each finding without accounts among the findings of the same rule that
 * disappeared, by the similarity of their code.
 */ function withMoves(named, keys, free, complete) {
    const taken = new Set([
        ...named.values()
    ].flat().map(({ member })=>member));
    const isLost = ({ id, path, source })=>path !== null && complete(source) && named.get(id)?.length === 0;
    const lost = keys.filter(isLost);
    if (lost.length === 0) return named;
    const left = free().filter((account)=>!taken.has(account.member) && isStillThere(account));
    const pairs = (0,_findings_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .pairMoves */ .r)({
        vanished: left.flatMap(moverOf),
        appeared: lost.map(moverOfKey),
        others: keys.filter((key)=>key.path !== null && !isLost(key)).map(moverOfKey),
        renamed: new Map(),
        least: _findings_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST */ .K.ledger
    });
    const byMember = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)(left, ({ member })=>[
            member.id
        ]);
    for (const [now, before] of pairs)named.set(now, inOrder(byMember.get(before) ?? []));
    return named;
}
/**
 * Whether the issue still counts the finding as open: no duplicate, and no comment of ours says
 * that it is gone.
 */ function isStillThere({ entry, member }) {
    return entry.trusted && (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaced */ .A)(entry.meta.source) && member.place !== undefined && (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .goneNote */ .av)(entry) === null && !(0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .isDuplicate */ .KD)(entry) && (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .spansOf */ .Ly)(entry, member).at(-1)?.end === null;
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
function moverOfKey({ id, rule, source, path, trace, subject }) {
    return {
        id,
        rule,
        source,
        path: path ?? '',
        trace,
        subject
    };
}
/**
 * One account for each issue, oldest issue first. If an issue matches by the finding's own identity
 * and by a former one, its own is taken.
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
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   T6: () => (/* binding */ sameGrant),
/* harmony export */   bB: () => (/* binding */ decisionsOf),
/* harmony export */   y1: () => (/* binding */ isAcceptance)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29898);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43280);


/**
 * The waivers and severities that were granted on an issue, oldest first. Our answer proves that
 * the author had the permission at that time; the command itself must still be there unchanged.
 */ function grantsOf({ issue, notes }) {
    return notes.flatMap((note)=>{
        const { marker } = note;
        if (marker.kind !== 'waived' && marker.kind !== 'ruled' && marker.kind !== 'severity-set') return [];
        const command = issue.comments.find(({ id })=>String(id) === marker.answers);
        const valid = command !== undefined && !command.edited && command.author === marker.by;
        return [
            {
                marker,
                note,
                command,
                valid
            }
        ];
    });
}
/** Whether a grant accepts a finding, rather than set its severity. */ function isAcceptance(grant) {
    return grant.marker.kind !== 'severity-set';
}
/** What counts for a finding: of several severities the latest, and every grant that stands. */ function decisionsOf(accounts) {
    const severities = accounts.map((account)=>grantsOn(account).findLast(({ marker })=>marker.kind === 'severity-set'));
    const severity = severities.findLast((found)=>found !== undefined)?.marker;
    return {
        grants: acceptances(accounts),
        severity: severity?.kind === 'severity-set' ? {
            severity: severity.severity,
            reason: severity.reason,
            by: severity.by
        } : null
    };
}
/** A grant on one issue ends by a command on any issue about the finding. */ function acceptances(accounts) {
    const ended = Math.max(0, ...accounts.flatMap(({ entry })=>entry.notes.flatMap(({ marker, comment })=>marker.kind === 'unwaived' ? [
                comment.id
            ] : [])));
    const standing = accounts.flatMap((account)=>grantsOn(account).filter(isAcceptance)).filter(({ note })=>note.comment.id > ended).sort((a, b)=>a.note.comment.id - b.note.comment.id);
    return standing.map((grant)=>toGrant(grant, standing));
}
function toGrant({ marker, note, command }, all) {
    const same = all.filter((other)=>sameGrant(other.marker, marker));
    return {
        kind: kindOf(marker),
        reason: marker.reason,
        by: marker.by,
        since: command?.at ?? note.comment.at,
        expires: marker.expires,
        approvals: same.map((other)=>({
                by: other.marker.by,
                expires: other.marker.expires
            })),
        places: marker.places ?? null
    };
}
/** What a grant accepts a finding as. */ function kindOf(marker) {
    return marker.kind === 'waived' ? 'waiver' : marker.ruling;
}
/**
 * Whether two grants say the same, so that each approves the other: a waiver until the same day.
 */ function sameGrant(a, b) {
    return kindOf(a) === kindOf(b) && (a.kind !== 'waived' || a.expires === b.expires);
}
/**
 * The valid grants that cover the account's finding, oldest first. What was decided before it left
 * the issue of its package, or while it was away, counts no more, also once it has joined again.
 */ function grantsOn({ entry, member }) {
    const ids = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(entry.meta, member));
    const moved = entry.notes.findLast(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>ids.has(id)) || marker.kind === 'left' && marker.members.some(({ id })=>ids.has(id)));
    if (moved?.marker.kind === 'left') return [];
    return grantsOf(entry).filter(({ marker, note, valid })=>valid && note.comment.id > (moved?.comment.id ?? 0) && ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnIssue */ .S9)(entry.meta, member) || marker.findings.some((id)=>ids.has(id))));
}


/***/ }),

/***/ 29898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ allMemberIds)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);

/** All fingerprints under which an issue may know a finding. */ function allMemberIds({ source, package: at }, member) {
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
 * Fingerprints that were computed already, by the member object: a run needs those of each finding
 * several times.
 */ const memberIds = new WeakMap();


/***/ }),

/***/ 32711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   c8: () => (/* binding */ labelStyle),
/* harmony export */   d2: () => (/* binding */ dueLabel),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   qQ: () => (/* binding */ unusedDueLabels),
/* harmony export */   rE: () => (/* binding */ issueLabels)
/* harmony export */ });
/** The maximum length of a GitHub label, in characters. */ const MAX_LABEL = 50;
const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;
/** Labels that we add and remove on our issues. Labels that a person added are never touched. */ const OURS = /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+)$/iu;
/** The labels of an issue, as the contract names them. */ function issueLabels({ severity, due, sla, source, waived }) {
    return [
        'security',
        `severity: ${severity}`,
        ...due === null ? [] : [
            dueLabel(due)
        ],
        ...sla === 'due-soon' && !waived ? [
            'sla: due soon'
        ] : [],
        ...sla === 'overdue' && !waived ? [
            'sla: overdue'
        ] : [],
        sourceLabel(source),
        ...waived ? [
            'waived'
        ] : []
    ];
}
/** `due: 2026-12-03` */ function dueLabel(due) {
    return `due: ${due}`;
}
/**
 * The label of a source. A tool's name is untrusted: letters and digits of any script, and what
 * stands in names.
 */ function sourceLabel(source) {
    const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
    const label = Array.from(`source: ${name}`);
    return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}…`;
}
/**
 * The labels to add to an issue, and those of ours to remove from it. Case is ignored, as on
 * GitHub.
 */ function labelChanges(has, wanted) {
    const same = (list, name)=>list.some((other)=>other.toLowerCase() === name.toLowerCase());
    return {
        add: wanted.filter((name)=>!same(has, name)),
        remove: has.filter((name)=>(OURS.test(name) || DUE.test(name)) && !same(wanted, name))
    };
}
/** The due-date labels that no issue and no pull request uses any more. */ function unusedDueLabels(labels) {
    return labels.filter(({ name, uses })=>uses === 0 && DUE.test(name)).map(({ name })=>name);
}
const COLOURS = {
    critical: 'b60205',
    high: 'd93f0b',
    medium: 'fbca04',
    low: '0e8a16'
};
/** Colour and description of a label of ours, for its creation. */ function labelStyle(name) {
    const severity = /^severity: (critical|high|medium|low)$/u.exec(name)?.[1];
    if (severity !== undefined) {
        return {
            color: COLOURS[severity],
            description: `Security finding of ${severity} severity`
        };
    }
    if (DUE.test(name)) return {
        color: 'c5def5',
        description: 'Security finding to be fixed by the end of this day'
    };
    switch(name){
        case 'security':
            return {
                color: '5319e7',
                description: 'Security finding, kept in step by Fixby'
            };
        case 'waived':
            return {
                color: 'd4c5f9',
                description: 'Accepted until a date by a waiver'
            };
        case 'sla: due soon':
            return {
                color: 'f9d0c4',
                description: 'Its due date is near'
            };
        case 'sla: overdue':
            return {
                color: 'e11d21',
                description: 'Its due date is over'
            };
        default:
            return {
                color: 'bfd4f2',
                description: 'Where this security finding comes from'
            };
    }
}


/***/ }),

/***/ 43280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayBe),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   S9: () => (/* binding */ isOwnIssue),
/* harmony export */   W9: () => (/* binding */ isRecovered),
/* harmony export */   ge: () => (/* binding */ recovered),
/* harmony export */   kM: () => (/* binding */ DASHBOARD_TITLE),
/* harmony export */   mV: () => (/* binding */ isRecoveredPackage)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32711);

/** The title of the dashboard issue. */ const DASHBOARD_TITLE = 'Security dashboard';
/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`; a package's ends without a
 * rule.
 */ const TITLE = /^\[(critical|high|medium|low)\] (.*?)(?: \(([^()]+)\))?$/u;
/**
 * Whether a body that somebody else wrote names what the issue was about by GitHub's own record.
 */ function isAbout({ source, package: at, findings }, lost) {
    const { rule, words } = titleParts(lost.title);
    if (lost.labels.length > 0 && !lost.labels.includes((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabel */ .en)(source))) return false;
    return rule === null ? at !== null && words.startsWith(`${at.name} `) : findings.some((member)=>member.rule === rule || member.aliases.includes(rule));
}
/**
 * What an issue is about whose text is gone from GitHub's record: by the title and the labels that
 * we gave it, which nobody can take out of its history. It has no id and no dates: the clock is its
 * creation.
 * @param named fingerprints of what the issue of a package has by comments of ours
 * @returns null for an issue that our titles do not fit
 */ function recovered({ number }, lost, named) {
    const { severity, words, rule } = titleParts(lost.title);
    const source = lost.labels.find((name)=>name.startsWith('source: '))?.slice('source: '.length);
    if (severity === null || source === undefined) return null;
    const id = `lost-${number}`;
    const name = /^\S+(?= )/u.exec(words)?.[0] ?? words;
    const member = {
        id,
        rule: rule ?? '',
        title: words,
        aliases: [],
        severity,
        due: null,
        basis: '',
        since: null,
        places: []
    };
    return {
        key: id,
        source,
        package: source === 'dependencies' ? {
            ecosystem: '',
            name
        } : null,
        commit: null,
        field: null,
        findings: [
            member,
            ...(rule === null ? named.filter((one)=>one !== id) : []).map((one)=>({
                    ...member,
                    id: one,
                    title: ''
                }))
        ]
    };
}
/** Whether an issue remembers what it is about by its title alone. */ function isRecovered({ key }) {
    return key.startsWith('lost-');
}
/** Whether an issue is that of a package whose text is gone: it may be about any finding of it. */ function isRecoveredPackage(meta) {
    return isRecovered(meta) && meta.findings[0]?.rule === '';
}
/** Whether an issue is a finding's own: what is said on it is said of that. */ function isOwnIssue(meta, { id }) {
    return meta.key === id && !isRecoveredPackage(meta);
}
/** Whether a finding may be what such an issue was about. */ function mayBe(key, { source, package: at, findings }) {
    const [member] = findings;
    if (member === undefined || (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabel */ .en)(key.source) !== (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabel */ .en)(source)) return false;
    const named = member.rule === '' || key.ids.includes(member.rule);
    if (key.package !== null) return named && at?.name === key.package.name;
    return named && (key.cause !== null || key.path === null || member.title.includes(` in ${key.path}`));
}
function titleParts(title) {
    const [, severity, words = '', rule] = TITLE.exec(title) ?? [];
    return {
        severity: severity ?? null,
        words,
        rule: rule ?? null
    };
}


/***/ }),

/***/ 88842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   Zv: () => (/* binding */ parseCommentMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72658);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94132);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71032);
/* harmony import */ var _waiting_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40612);





const TAG = 'fixby:comment v1';
/**
 * Maximum length of a reason in a marker, in UTF-16 units; a command's reason has the same limit.
 */ const MAX_REASON = 2_000;
/** Id of the comment that is answered, and the login of its author. */ const answered = {
    answers: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
};
/** Fingerprints of the findings that a comment is about. */ const findings = {
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
};
/** What a command accepts, why and until when. */ const accepted = {
    ...answered,
    ...findings,
    /** Files in which they stood then; left out where each finding is of one place. */ places: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
};
/**
 * A finding that left the issue of its package, with what is needed to reconstruct its history once
 * the issue no longer lists it.
 */ const departedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Aliases of its advisory, by which another issue may know it. */ aliases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
    due: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** The policy's basis for `due`: see `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** RFC 3339 time at which its clock started. */ since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The reason why it left. */ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .GONE_REASONS */ .wv)
});
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('waived'),
        ...accepted
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ruled'),
        ruling: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .RULINGS */ .DB),
        ...accepted
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('severity-set'),
        ...answered,
        ...findings,
        severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'unwaived',
            'status',
            'refused',
            'bad-command',
            'void'
        ]),
        ...answered
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .GONE_REASONS */ .wv),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'returned',
            'joined',
            'still-there',
            'unseen',
            'seen',
            'restored'
        ]),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('waiting'),
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        ...findings,
        /** What is remembered of them, as far as readers of the tracker may know it. */ about: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_waiting_member_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingMemberSchema */ .Zk),
        /** Those that are gone: the list is their record. */ gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_waiting_member_js__WEBPACK_IMPORTED_MODULE_1__/* .waitedMemberSchema */ .Ud)
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('left'),
        members: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(departedSchema)
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('moved'),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('duplicate'),
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
            'due-soon',
            'overdue'
        ]),
        due: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('severity'),
        finding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC)
    })
]);
/** The marker of an answer. */ function answerMarker(comment, about) {
    const { answers, by } = comment;
    switch(comment.kind){
        case 'waived':
            return {
                kind: comment.kind,
                ...acceptedBy(comment, about)
            };
        case 'ruled':
            return {
                kind: comment.kind,
                ruling: comment.ruling,
                ...acceptedBy(comment, about)
            };
        case 'severity-set':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [
                    ...about.findings
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
function acceptedBy({ answers, by, expires, reason }, { findings, places }) {
    const where = places === null ? {} : {
        places: [
            ...places
        ]
    };
    return {
        answers,
        by,
        findings: [
            ...findings
        ],
        ...where,
        expires,
        reason: short(reason)
    };
}
function short(reason) {
    return reason.slice(0, MAX_REASON);
}
/** The marker as a hidden HTML comment, which is the last line of our comment. */ function renderCommentMarker(marker) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, marker);
}
/**
 * Parses the marker of a comment; of several the last one, which is the one that we wrote. The
 * caller must check that the comment is ours and unchanged, since anyone can write a marker.
 * @param body untrusted
 * @returns null when there is no valid marker
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
 * Maximum length of a text and of a list in the metadata, so that there is room for the rest of the
 * body.
 */ const MAX_VALUE = 100;
const MAX_SCANS = 50;
/**
 * Maximum length of the workflow's path; a longer one is dropped, since a truncated path would name
 * another file.
 */ const MAX_PATH = 300;
/** What the dashboard stores for the next run, which may not complete every scanner. */ const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** RFC 3339 time of the run that wrote it. */ asOf: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The commit that it scanned, and the run's address; null where they are not known. */ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null),
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
 * @param from when it was written (RFC 3339), and by what: null where it is not known; `workflow`
 *   is
 *   a path
 */ function dashboardMetadata({ scans, coverage }, { asOf, commit, runUrl, workflow }) {
    const complete = scans.flatMap(({ scanner, version, lastComplete })=>lastComplete === null ? [] : [
            {
                scanner: cut(scanner),
                version: cut(version),
                lastComplete
            }
        ]);
    return {
        asOf,
        commit,
        runUrl: runUrl === null || runUrl.length > MAX_PATH ? null : runUrl,
        scans: complete.slice(0, MAX_SCANS),
        workflow: workflow === null || workflow.length > MAX_PATH ? null : workflow,
        coverage: [
            ...coverage
        ]
    };
}
/** Truncates a text to the limit without splitting a surrogate pair. */ function cut(text) {
    return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE).replace(/[\uD800-\uDBFF]$/u, '');
}
/**
 * The metadata as a hidden HTML comment: the first line of the dashboard, by which it is also
 * recognised.
 */ function renderDashboardMetadata(metadata) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHidden */ .J)(TAG, metadata);
}
/**
 * Parses the metadata of a dashboard issue. Only the first line counts: further down, an untrusted
 * name could imitate it.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null when there is none that is valid
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
 * Renders a value as a hidden HTML comment: one line of ASCII with a checksum. No value can end the
 * comment early, since `<`, `>`, `&` and `--` are written as JSON escapes.
 * @param tag the kind and version of the comment: `fixby:finding v1`
 */ function renderHidden(tag, value) {
    const json = JSON.stringify(value).replace(/[^ -~]|[<>&]|--/gu, (text)=>Array.from({
            length: text.length
        }, (_, index)=>`\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
    return `<!-- ${tag} ${json} ${checksum(json)} -->`;
}
/**
 * Finds all hidden comments with a tag, in the order of the text.
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



/** What an issue stores about one finding, in the stored form. */ const writtenMember = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The finding's fingerprint. */ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** One line; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    /** `YYYY-MM-DD` */ due: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The policy's basis for `due`: see `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /**
   * RFC 3339 time, as given by GitHub, at which the clock started; null when that is the issue's
   * creation or reopening.
   */ since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /**
   * Locations: each an index into `paths` with the package's version there. Findings of one package
   * mostly share their paths.
   */ at: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()
    ])),
    /** Fingerprints from earlier locations; absent when there are none. */ former: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    /**
   * Path and code digests, to recognise the finding after a move; absent for a finding about a
   * package.
   */ place: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trace: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            sink: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            within: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
            own: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            way: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
            around: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        }).nullable()
    }).optional()
});
/** What an issue stores in its body, in the stored form. */ const writtenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /**
   * What the issue is about: a finding's fingerprint, a cause, or a package where issues are
   * grouped by package.
   */ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }).nullable(),
    /** The commit that links in the body point to; null when none was known. */ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Name of the organization's issue field that holds the due date; null for none. */ field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The files in which the issue's findings are. */ paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(writtenMember).min(1)
});
/** Maximum length of a stored value, in UTF-16 units: GitHub limits the size of an issue's body. */ const MAX_VALUE = 500;
/**
 * Maximum number of aliases that are stored per finding, for issues with few and with many
 * findings.
 */ const MAX_ALIASES = {
    few: 20,
    many: 3
};
const MAX_PLACES = {
    few: 20,
    many: 3
};
/** Maximum number of paths that are stored per issue. */ const MAX_PATHS = 20;
/**
 * Maximum length of a stored title or version, in UTF-16 units, for issues with few and with many
 * findings.
 */ const MAX_TITLE = {
    few: 150,
    many: 0
};
const MAX_VERSION = {
    few: 100,
    many: 20
};
/** An issue with at least this many findings stores fewer aliases and no traces. */ const MANY = 20;
/** Maximum number of former ids that are stored per finding; the latest are kept. */ const MAX_FORMER = 20;
const TAG = 'fixby:issue v1';
/** Reduces metadata to a size that fits into an issue's body. */ function boundedMetadata({ key, source, package: at, commit, field, findings }) {
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
/** The metadata as a hidden HTML comment. */ function renderIssueMetadata(metadata) {
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
 * Parses the metadata in an issue's body; of several the last one, since our part of the body ends
 * with it.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null when there is none that is valid
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
/** The hidden line at which our section begins. It ends with the metadata. */ const SECTION_START = '<!-- fixby:begin -->';
/** It has a line of its own, as no text of a finding has: a file may be called like that. */ const START_LINE = /^<!-- fixby:begin -->\r?$/gmu;
/**
 * Splits an issue's body into our section and the text that people wrote around it.
 * @param body untrusted
 * @returns null when our section cannot be found any more
 */ function splitIssueBody(body) {
    const end = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C)(TAG, body).at(-1)?.end;
    if (end === undefined) return null;
    const start = [
        ...body.slice(0, end).matchAll(START_LINE)
    ].at(-1)?.index ?? 0;
    return {
        before: body.slice(0, start),
        section: body.slice(start, end),
        after: body.slice(end)
    };
}
/**
 * Replaces our section in a body, or puts it on top when there is none. People's own text is kept.
 */ function replaceSection(body, section) {
    const split = splitIssueBody(body);
    if (split !== null) return `${split.before}${section}${split.after}`;
    return body.trim() === '' ? `${section}\n` : `${section}\n\n${body}`;
}
/**
 * Whether a body already has this section. Line endings are ignored, since GitHub's editor writes
 * CR LF.
 */ function hasSection(body, section) {
    return splitIssueBody(body)?.section.replaceAll('\r\n', '\n') === section;
}


/***/ }),

/***/ 40612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ waitingMember),
/* harmony export */   Ud: () => (/* binding */ waitedMemberSchema),
/* harmony export */   Zk: () => (/* binding */ waitingMemberSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72658);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);



/** What a list on the dashboard remembers of a finding that has no issue. */ const waitingMemberSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** As a list shows it; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    package: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }).nullable(),
    /** Its first place, and the package's version there. */ place: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()
    }).nullable()
});
/** One that is gone while it had no issue: RFC 3339 time of the run that said so, and why. */ const waitedMemberSchema = waitingMemberSchema.extend({
    ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_2__/* .GONE_REASONS */ .wv)
});
/** Longest texts that are remembered, in UTF-16 units. */ const MAX = {
    rule: 80,
    title: 100,
    name: 100,
    path: 150,
    version: 40,
    aliases: 3
};
/** What a list remembers of a finding. */ function waitingMember({ id, rule, aliases, title, severity, package: at, locations: [first] }) {
    return {
        id,
        rule: rule.slice(0, MAX.rule),
        aliases: aliases.slice(0, MAX.aliases).map((one)=>one.slice(0, MAX.rule)),
        title: (at === null ? title : `${at.name} ${at.version}: ${title}`).slice(0, MAX.title),
        severity,
        package: at === null ? null : {
            ecosystem: at.ecosystem.slice(0, MAX.name),
            name: at.name.slice(0, MAX.name)
        },
        place: first === undefined || first.path === '' || first.path.length > MAX.path ? null : {
            path: first.path,
            version: first.package?.version.slice(0, MAX.version) ?? null
        }
    };
}


/***/ }),

/***/ 19420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ lostLists),
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   Lf: () => (/* binding */ lastNote),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   av: () => (/* binding */ goneNote),
/* harmony export */   mO: () => (/* binding */ isGoneMarker)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11598);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72658);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43280);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29898);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88842);
/* harmony import */ var _metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72814);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7333);







/**
 * Parses the issues that earlier runs wrote. Changes by people are ignored: only our own last
 * version and GitHub's events and times are used.
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
 * Issues that were parsed already. A run reads its tracker several times, and most issue objects
 * stay the same.
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
    const written = issue.written === null ? null : (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIssueMetadata */ .aX)(issue.written);
    const notes = notesOf(issue);
    const meta = written ?? metadataWithoutOurs(issue, notes);
    if (meta === null) return [];
    const last = issue.events.at(-1);
    return [
        {
            issue,
            meta,
            trusted: written !== null,
            notes,
            closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
            openedAt: issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt
        }
    ];
}
/** What somebody else's text says, as far as GitHub's own record agrees; else what that says. */ function metadataWithoutOurs(issue, notes) {
    const said = (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIssueMetadata */ .aX)(issue.body);
    if (issue.lost == null || said !== null && (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(said, issue.lost)) return said;
    return (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recovered */ .ge)(issue, issue.lost, namedIn(notes));
}
/** The fingerprints of what an issue had by our comments, and what did not leave it since. */ function namedIn(notes) {
    const ids = new Set();
    for (const { marker } of notes){
        if (marker.kind === 'left') for (const { id } of marker.members)ids.delete(id);
        else if (marker.kind === 'joined' || marker.kind === 'returned' || isGoneMarker(marker)) for (const id of marker.findings)ids.add(id);
    }
    return [
        ...ids
    ];
}
/** A dashboard that remembers nothing: its text is gone. */ const EMPTY_DASHBOARD = {
    asOf: '',
    commit: null,
    runUrl: null,
    scans: [],
    workflow: null,
    coverage: []
};
function ledgerDashboard(issue) {
    const said = (0,_metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDashboardMetadata */ .Tl)(issue.written ?? issue.body);
    const meta = said ?? (issue.lost?.title === _lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DASHBOARD_TITLE */ .kM ? EMPTY_DASHBOARD : null);
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
        const marker = comment.ours && comment.written !== null ? (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommentMarker */ .Zv)(comment.written) : null;
        return marker === null ? [] : [
            {
                marker,
                comment
            }
        ];
    });
}
/** Comments of ours on a dashboard of which GitHub no longer has our text: lists of what waits. */ function lostLists({ issue }) {
    return issue.comments.filter(({ ours, written })=>ours && written === null);
}
/**
 * The last of our comments with a marker of some kinds, from a time on (inclusive); null when there
 * is none.
 */ function lastNote({ notes }, kinds, since = '') {
    const found = notes.findLast(({ marker, comment })=>kinds.some((kind)=>kind === marker.kind) && comment.at >= since);
    return found ?? null;
}
/**
 * Whether we closed the issue as a duplicate of another one about the same finding, and nobody
 * reopened it.
 */ function isDuplicate(entry) {
    return entry.issue.state === 'closed' && lastNote(entry, [
        'duplicate'
    ], entry.openedAt) !== null;
}
/** Whether a marker says that findings are gone. */ function isGoneMarker(marker) {
    return _findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .GONE_REASONS */ .wv.some((reason)=>reason === marker.kind);
}
function isGone(note) {
    return isGoneMarker(note.marker);
}
/**
 * Our comment by which a complete scan, or a decision, confirmed that the issue's findings are
 * gone. Null when there is none since the issue was last opened, or when the findings returned
 * after it.
 */ function goneNote(entry) {
    const last = lastNote(entry, [
        ..._findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .GONE_REASONS */ .wv,
        'returned'
    ], entry.openedAt);
    return last !== null && isGone(last) ? last : null;
}
/**
 * Whether the dates in the issue's body apply to the present occurrence of its findings: the body
 * is ours, and was written after they were last gone. After an interrupted run a reopened issue may
 * still have the body from before, whose dates no longer bind. Reasons that let the clock continue
 * do not count as gone here.
 */ function isCurrent(entry) {
    const now = goneNote(entry);
    if (!entry.trusted || now !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .restartsClock */ .Nm)(now.marker.kind)) return false;
    const gone = entry.notes.findLast((note)=>isGone(note) && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .restartsClock */ .Nm)(note.marker.kind));
    return gone === undefined || entry.issue.bodyAt > gone.comment.at;
}
/**
 * The periods during which a finding of an issue was open, by GitHub's own times. One starts with
 * the issue's creation, with the comment that the finding joined, or with a reopening after it was
 * gone; it ends with our comment that it is gone. A person closing the issue ends nothing. An issue
 * about a cause counts as a whole: it ends only when all its findings are gone.
 */ function spansOf(entry, member) {
    const spans = [];
    const whole = (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .isCauseKey */ .v)(entry.meta.key);
    const single = whole || (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnIssue */ .S9)(entry.meta, member);
    const own = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member));
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
            // A cause lasts as long as one of its findings, so a single departure ends nothing.
            const gone = whole ? undefined : step.left.find(({ id })=>concerns([
                    id
                ]));
            if (gone !== undefined) close(step.at, gone.reason);
            left ||= gone !== undefined;
        } else {
            // An issue is gone as a whole: also what it had when its text was lost, or was about to have.
            if (step.gone !== null) close(step.at, step.gone);
            if (!concerns(step.findings) || whole && step.joined) continue;
            if (step.gone === null) open(step.at);
            left = false;
        }
    }
    return spans;
}
/**
 * The comments and events that start or end periods, in order of time. With equal times a comment
 * comes before the event, since we write it first.
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
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11598);
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72658);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62593);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99385);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98644);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2009);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29898);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19420);
/* harmony import */ var _waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67957);










/** What the ledger records about each finding, by id. Findings without any record are left out. */ function recall(ledger, keys, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsOf */ .s)(ledger, keys, complete);
    const waiting = mergedTimes((0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .waitingTimes */ .WZ)(ledger), keptSince(ledger));
    const left = leftAt(ledger, _findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm);
    const ended = endedOnLists(ledger);
    const announced = announcedAtLeaving(ledger);
    const lists = new Map((0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listedIn */ .tl)(ledger).flatMap((one)=>(0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listedIds */ .E0)(one).map((id)=>[
                id,
                one
            ])));
    return new Map(keys.flatMap((key)=>{
        const { id } = key;
        const own = accounts.get(id) ?? [];
        const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key);
        const waits = ids.flatMap((known)=>waiting.get(known) ?? []);
        const gone = ids.flatMap((known)=>[
                left.get(known) ?? '',
                ended.get(known) ?? ''
            ]).reduce(later);
        return own.length === 0 && waits.length === 0 ? [] : [
            [
                id,
                memoryOf(key, own, {
                    start: startOf(own, waits, gone),
                    gone
                }, {
                    places: listedPlace(lists.get(id)),
                    previous: ids.flatMap((known)=>announced.get(known) ?? [])[0] ?? null
                })
            ]
        ];
    }));
}
/**
 * When findings last left the issue of their package, by their id.
 * @param counts for which reasons
 */ function leftAt({ issues }, counts) {
    const times = new Map();
    for (const { meta, notes } of issues){
        // A cause lasts as long as one of its findings, so a single departure ends no clock.
        if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_8__/* .isCauseKey */ .v)(meta.key)) continue;
        for (const { marker, comment } of notes){
            const some = marker.kind === 'left' ? marker.members.filter(({ reason })=>counts(reason)) : [];
            for (const id of some.flatMap((one)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .allMemberIds */ .a)(meta, one)))times.set(id, later(times.get(id) ?? '', comment.at));
        }
    }
    return times;
}
/** When the clocks ended of findings that waited for their issue, by their id. */ function endedOnLists(ledger) {
    const times = new Map();
    for (const one of (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listedIn */ .tl)(ledger))if (one.gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm)(one.gone.reason)) for (const id of (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listedIds */ .E0)(one))times.set(id, later(times.get(id) ?? '', one.gone.ended));
    return times;
}
/**
 * The clock starts of findings that left the issue of their package for a reason that lets the
 * clock continue, by finding id.
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
/**
 * What was announced of findings that left the issue of their package for a reason that ends no
 * clock: it binds when they are back.
 */ function announcedAtLeaving({ issues }) {
    const announced = new Map();
    for (const { meta, notes } of issues){
        for (const { marker } of notes){
            for (const member of marker.kind === 'left' ? marker.members : []){
                const { severity, due, basis } = member;
                for (const id of (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .allMemberIds */ .a)(meta, member)){
                    if ((0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_7__/* .restartsClock */ .Nm)(member.reason)) announced.delete(id);
                    else announced.set(id, {
                        severity,
                        due,
                        basis
                    });
                }
            }
        }
    }
    return announced;
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
function memoryOf({ id, path }, accounts, { start, gone }, elsewhere) {
    const holder = liveOf(accounts);
    const own = holder === null || start === null ? null : announcedBy(holder, gone);
    // The issue that went on with it may have said more, and not list it any more.
    const replaced = holder === null || start !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(holder.entry);
    const previous = (replaced ? elsewhere.previous : null) ?? own;
    return {
        start,
        previous,
        decisions: (0,_decisions_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionsOf */ .bB)(accounts),
        formerIds: path === null ? [] : formerIdsOf(id, accounts),
        issue: holder === null ? null : {
            number: holder.entry.issue.number,
            url: holder.entry.issue.url
        },
        places: holder === null ? elsewhere.places : placesOf(holder),
        unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id)
    };
}
/**
 * What an issue announced of a finding, where it was written since its clock ended for the last
 * time.
 */ function announcedBy({ entry, member }, gone) {
    if (!(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isCurrent */ .Oz)(entry) || entry.issue.bodyAt <= gone) return null;
    return {
        severity: member.severity,
        due: member.due,
        basis: member.basis
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
 * The account whose severity, due date and locations apply now: that of an open issue, else of the
 * closed issue that was written last. Closed issues whose finding was gone do not count.
 */ function liveOf(accounts) {
    const open = accounts.find(({ entry })=>entry.issue.state === 'open');
    const closed = accounts.filter(({ entry })=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry) && (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .goneNote */ .av)(entry) === null);
    const last = [
        ...closed
    ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n)(b.entry.issue.bodyAt, a.entry.issue.bodyAt))[0];
    return open ?? last ?? holderOf(accounts);
}
/** The locations that an issue records for a finding; none when a person changed the body. */ function placesOf({ entry: { meta, trusted }, member }) {
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
/** The place that a list on the dashboard remembers. */ function listedPlace(listed) {
    if (listed === undefined || listed.member.place === null) return [];
    const { package: at, place } = listed.member;
    const { path, version } = place;
    const known = at === null || version === null ? null : packageOf(at, version);
    return [
        {
            place: {
                path,
                line: null,
                column: null,
                endLine: null
            },
            package: known,
            flow: []
        }
    ];
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
/**
 * RFC 3339 time since when a finding cannot be seen, from our comment that said so; null when it
 * can.
 */ function unseenSince(entry, id) {
    const last = entry.notes.findLast(({ marker })=>(marker.kind === 'unseen' || marker.kind === 'seen' || (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isGoneMarker */ .mO)(marker)) && (entry.meta.key === id || marker.findings.includes(id)));
    return last?.marker.kind === 'unseen' ? last.comment.at : null;
}
/** The account of the oldest issue that is not a duplicate; of the first one when all are. */ function holderOf(accounts) {
    return accounts.find(({ entry })=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry)) ?? accounts[0] ?? null;
}
/**
 * RFC 3339 time at which the clock of a finding started: the earliest start after it was last gone;
 * null when there is none.
 * @param waits times of our comments that list it as waiting for an issue
 * @param left RFC 3339 time at which it left the issue of its package; `''` for never
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
 * The opening time of an open issue that was a duplicate while the other issue reported the finding
 * as gone; null when there is none.
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

/***/ 67957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ listedIds),
/* harmony export */   WZ: () => (/* binding */ waitingTimes),
/* harmony export */   tl: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29898);

/** A run asks several times for the lists of the same ledger, which never changes. */ const known = new WeakMap();
/** Everything that the dashboards' lists remember of findings without an issue, oldest first. */ function listedIn(ledger) {
    const listed = known.get(ledger) ?? read(ledger);
    known.set(ledger, listed);
    return listed;
}
function read({ dashboards }) {
    return dashboards.flatMap(({ notes })=>notes).flatMap(({ marker, comment: { at } })=>{
        if (marker.kind !== 'waiting') return [];
        const source = marker.source;
        const gone = new Set(marker.gone.map(({ id })=>id));
        return [
            ...marker.about.filter(({ id })=>!gone.has(id)).map((member)=>({
                    source,
                    member,
                    at,
                    gone: null
                })),
            ...marker.gone.map(({ ended, reason, ...member })=>({
                    source,
                    member,
                    at,
                    gone: {
                        ended,
                        reason
                    }
                }))
        ];
    });
}
/** The fingerprints under which a list may have a finding. */ function listedIds({ source, member }) {
    return (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)({
        source,
        package: member.package
    }, member);
}
/**
 * RFC 3339 times of our comments that list a finding as waiting for an issue, oldest first, by its
 * fingerprint.
 */ function waitingTimes({ dashboards }) {
    const times = new Map();
    for (const { marker, comment } of dashboards.flatMap(({ notes })=>notes)){
        for (const id of marker.kind === 'waiting' ? marker.findings : []){
            const own = times.get(id);
            if (own === undefined) times.set(id, [
                comment.at
            ]);
            else own.push(comment.at);
        }
    }
    return times;
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
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
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


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
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
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
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
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
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
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
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
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
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
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
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
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
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




/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
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
/* harmony export */   KN: () => (/* binding */ percent),
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
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}
/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */ function percent(part, whole) {
    return Math.floor(part / whole * 100);
}


/***/ })

};
