"use strict";
exports.id = 6887;
exports.ids = [6887];
exports.modules = {

/***/ 18803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   V_: () => (/* binding */ reportKind)
/* harmony export */ });
/* unused harmony exports kindOfBody, chosen */
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76971);

/** What GitHub writes for an answer that was left out. */ const NO_RESPONSE = '_No response_';
/**
 * Which form an issue was written with: the one whose headings all stand in it, in their order.
 * Labels are no proof, since a form can be bypassed, and so can this: whoever writes these headings
 * by hand has filled in the form.
 * @param body untrusted
 * @returns null for an issue of no form
 */ function kindOfBody(body) {
    const lines = linesOf(body);
    return _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMS */ .yY.find((form)=>headings(lines, form).every((at)=>at !== null))?.kind ?? null;
}
/**
 * What an issue of a person reports: by the form that it was written with, or by a label that
 * somebody put on it; null where neither says. Where they differ the worse one counts, so that a
 * question that is an incident can be made one.
 * @param body untrusted
 */ function reportKind(body, labels) {
    const names = labels.map((name)=>name.toLowerCase());
    const written = kindOfBody(body);
    return _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_KINDS */ .tR.find((kind)=>kind === written || names.includes((0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)(kind))) ?? null;
}
/**
 * The answers in an issue's body by the ids of the form's fields; `''` where nothing was answered
 * or the heading is gone. Only the form's own headings end an answer, each where it stands first
 * after the one before: other headings, blocks of code and hidden comments are part of the answer.
 * @param body untrusted
 */ function answersIn(body, form) {
    const lines = linesOf(body);
    const at = headings(lines, form);
    return new Map(form.fields.map(({ id }, index)=>{
        const start = at[index] ?? null;
        const end = at.slice(index + 1).find((next)=>next !== null) ?? lines.length;
        return [
            id,
            start === null ? '' : answerOf(lines.slice(start + 1, end))
        ];
    }));
}
/**
 * The options of a dropdown that an answer has. Several are joined by a comma, which may be in an
 * option too, so the longest one that fits is taken first.
 * @returns in the order of the answer; empty where it is not made of options
 */ function chosen({ options }, answer) {
    const longest = [
        ...options
    ].sort((a, b)=>b.length - a.length);
    const found = [];
    for(let rest = answer; rest !== '';){
        const next = longest.find((option)=>rest === option || rest.startsWith(`${option}, `));
        if (next === undefined) return [];
        found.push(next);
        rest = rest.slice(next.length + ', '.length);
    }
    return found;
}
/** A text without its HTML comments, which nobody sees: nothing in them counts as said. */ function withoutHidden(text) {
    return text.replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
}
/**
 * The line of each field's heading; null where it is not there after the ones before. One in a
 * block of code is a quotation where the same stands outside later; where it does not, somebody
 * left a block open, and it is the form's.
 */ function headings(lines, { fields }) {
    const quoted = inCode(lines);
    let from = 0;
    return fields.map(({ label, aliases })=>{
        const names = [
            label,
            ...aliases
        ].map((name)=>`### ${name}`);
        const found = lines.flatMap((line, index)=>index >= from && names.includes(line.trimEnd()) ? [
                index
            ] : []);
        const at = found.find((index)=>quoted[index] !== true) ?? found[0];
        if (at === undefined) return null;
        from = at + 1;
        return at;
    });
}
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;
/** Which lines are in a fenced block of code, its fences too. */ function inCode(lines) {
    let open = null;
    return lines.map((line)=>{
        const [, fence, rest = ''] = FENCE.exec(line) ?? [];
        if (open === null) {
            if (fence !== undefined && !(fence.startsWith('`') && rest.includes('`'))) open = fence;
            return open !== null;
        }
        if (fence?.startsWith(open) === true && rest.trim() === '') open = null;
        return true;
    });
}
function answerOf(lines) {
    const text = lines.join('\n').trim();
    return text === NO_RESPONSE ? '' : text;
}
function linesOf(body) {
    return body.split(/\r\n|\r|\n/u);
}


/***/ }),

/***/ 76971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS),
/* harmony export */   tr: () => (/* binding */ reportLabel),
/* harmony export */   yY: () => (/* binding */ FORMS)
/* harmony export */ });
/** What a person reports with a form, the worst first. */ const REPORT_KINDS = [
    'incident',
    'bounty',
    'question'
];
function field(given) {
    return {
        aliases: [],
        type: 'textarea',
        options: [],
        multiple: false,
        required: false,
        ...given
    };
}
const VECTOR = field({
    id: 'vector',
    label: 'CVSS vector',
    type: 'input',
    hint: 'Where you have one, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N. The severity and the due date follow from it.'
});
/** What a bounty's priority may be, worst first. */ const PRIORITIES = [
    'P1',
    'P2',
    'P3',
    'P4',
    'P5'
];
/** The label of reports of a kind. */ function reportLabel(kind) {
    return `report: ${kind}`;
}
/**
 * The forms, that of the worst first. Where a heading is reworded, the old one becomes an alias, so
 * that issues with it stay readable.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */ const FORMS = [
    {
        kind: 'incident',
        name: 'Report a security incident',
        description: 'Somebody got in, data got out, or something that we ship was tampered with.',
        title: '[Security incident] ',
        label: reportLabel('incident'),
        fields: [
            field({
                id: 'what',
                label: 'What happened',
                hint: 'In a few sentences: what you saw, and why you think that it is an incident.',
                required: true
            }),
            field({
                id: 'when',
                label: 'When it began, and how it was noticed',
                hint: 'Times with their time zone, as far as they are known.'
            }),
            field({
                id: 'ongoing',
                label: 'Is it still going on',
                type: 'dropdown',
                options: [
                    'Yes',
                    'No',
                    'Not known'
                ],
                hint: ''
            }),
            field({
                id: 'affected',
                label: 'What is affected',
                type: 'dropdown',
                multiple: true,
                options: [
                    'Data of end users',
                    'The app or its servers',
                    'A dependency that we ship',
                    'Tokens or other credentials',
                    "Atlassian's systems",
                    'Not known'
                ],
                hint: 'All that applies.'
            }),
            VECTOR
        ]
    },
    {
        kind: 'bounty',
        name: 'Bug bounty finding',
        description: 'A weakness that was found through the bug bounty programme.',
        title: '[Bug bounty] ',
        label: reportLabel('bounty'),
        fields: [
            field({
                id: 'submission',
                label: 'Submission',
                type: 'input',
                hint: 'Its address or number in the bounty programme.'
            }),
            field({
                id: 'part',
                label: 'Affected part',
                type: 'input',
                hint: 'App, version, address or function.',
                required: true
            }),
            field({
                id: 'impact',
                label: 'What an attacker can do',
                hint: 'Who can do it, to whom, and what they need for it.',
                required: true
            }),
            field({
                id: 'steps',
                label: 'Steps to reproduce',
                hint: 'One a line.'
            }),
            VECTOR,
            field({
                id: 'priority',
                label: 'Bugcrowd priority',
                type: 'dropdown',
                options: PRIORITIES,
                hint: 'Counts where no CVSS vector is given: P1 critical, P2 high, P3 medium, P4 low, P5 informational.'
            })
        ]
    },
    {
        kind: 'question',
        name: 'Security question',
        description: 'Anything about security that is no weakness and no incident. It has no due date.',
        title: '[Security question] ',
        label: reportLabel('question'),
        fields: [
            field({
                id: 'question',
                label: 'Your question',
                hint: 'Found a weakness? Please report it privately instead.',
                required: true
            }),
            field({
                id: 'about',
                label: 'What it is about',
                type: 'input',
                hint: 'App, version or page.'
            })
        ]
    }
];
/**
 * The form of a kind.
 * @throws RangeError for a kind that has none, which `FORMS` rules out
 */ function formOf(kind) {
    const found = FORMS.find((form)=>form.kind === kind);
    if (found === undefined) throw new RangeError(`there is no form for ${kind}`);
    return found;
}


/***/ }),

/***/ 19815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Us: () => (/* binding */ aliasKey),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   x7: () => (/* binding */ isOfCause)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8541);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23575);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43635);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21441);




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
        byId: group(all, ({ entry, member })=>[
                ...new Set([
                    member.id,
                    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .movedTo */ .rh)(entry, member)
                ])
            ]),
        named: group(issues.flatMap(namedAccounts), ({ member })=>[
                member.id
            ]),
        byFormer: group(all, ({ member })=>member.former ?? []),
        byAlias: group(all.filter(({ entry })=>entry.meta.package !== null), ({ entry: { meta }, member })=>[
                member.rule,
                ...member.aliases
            ].map((id)=>aliasKey(meta, id))),
        recovered: all.filter(({ entry: { meta }, member })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecovered */ .W9)(meta) && meta.key === member.id),
        byCause: group(all.filter(isOfCause), ({ entry })=>[
                entry.meta.key
            ])
    };
}
function namedAccounts(entry) {
    const { meta, notes } = entry;
    const named = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .namedIn */ .$P)(notes);
    if (named.length === 0) return [];
    const listed = new Set(meta.findings.flatMap((member)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allMemberIds */ .a)(meta, member)));
    return named.filter((id)=>!listed.has(id)).map((id)=>({
            entry,
            member: (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_1__/* .namedMember */ .y8)(id, 'low'),
            named: true
        }));
}
/** Whether an account belongs to an issue about a cause. */ function isOfCause({ entry }) {
    return (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .isCauseKey */ .v)(entry.meta.key);
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

/***/ 64529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   mJ: () => (/* binding */ moverOfKey),
/* harmony export */   qo: () => (/* binding */ hasMovedHere),
/* harmony export */   s1: () => (/* binding */ accountsOf),
/* harmony export */   xk: () => (/* binding */ isNewSince)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13735);
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);
/* harmony import */ var _findings_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80366);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24463);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79390);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19815);
/* harmony import */ var _issue_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35522);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43635);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52616);
/* harmony import */ var _moved_here_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49689);
/* harmony import */ var _own_dashboard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15492);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21441);












/**
 * Finds all accounts of each finding, oldest issue first: by its fingerprint, and by earlier
 * identities. Those are another id of its advisory (GHSA where there was only a CVE), an earlier
 * location as the pull request or an issue records it, or a match by `pairMoves`. A finding keeps
 * its issue and its clock even if another issue for its new identity exists.
 */ function accountsOf(ledger, keys, complete) {
    const { all, byId, named: byComment, byFormer, byAlias, byCause, recovered } = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOf */ .qh)(ledger);
    const own = new Set(keys.map(({ id })=>id));
    const isFree = ({ member })=>!own.has(member.id);
    const named = new Map(keys.map((key)=>{
        const direct = byId.get(key.id) ?? [];
        const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key);
        const others = ids.filter((id)=>!own.has(id)).flatMap((id)=>byId.get(id) ?? []);
        const before = key.path === null ? others : others.map(asMoved);
        const renamed = key.package === null ? [] : key.ids.flatMap((id)=>byAlias.get((0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasKey */ .Us)(key, id)) ?? []);
        const after = [
            key.id,
            ...key.formerIds
        ].flatMap((id)=>byFormer.get(id) ?? []);
        const shared = key.cause === null ? [] : joining(byCause.get(key.cause) ?? [], key);
        const lost = recovered.filter(({ entry })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBe */ .H)(key, entry.meta)).map((account)=>asOf(key, account));
        const known = [
            ...lost,
            ...direct,
            ...renamed.filter(isFree),
            ...before,
            ...after.filter(isFree),
            ...shared,
            ...byComment.get(key.id) ?? []
        ];
        return [
            key.id,
            inOrder(known)
        ];
    }));
    const isNew = isNewSince(ledger).accounts;
    const moved = withMoves(named, keys, ()=>all.filter(isFree), {
        complete,
        isNew
    });
    const found = withLost(moved, keys, recovered, complete);
    const isMoved = (0,_moved_here_js__WEBPACK_IMPORTED_MODULE_6__/* .movedUnfiled */ .P)(ledger);
    const moves = new Set(keys.filter(isMoved).map(({ id })=>id));
    return new Map([
        ...found
    ].map(([id, accounts])=>[
            id,
            withoutEnded(accounts, moves.has(id))
        ]));
}
/**
 * What moved to a place goes on as it was: what was fixed or withdrawn in that place before is
 * another one, whose end is not its end.
 */ function withoutEnded(accounts, moved) {
    return moved || accounts.some(hasMovedHere) ? accounts.filter((account)=>!hasEnded(account)) : accounts;
}
/** Whether an account is of a finding that stood elsewhere before, and that nobody mended since. */ function hasMovedHere(account) {
    const { entry, member, moves } = account;
    const stoodElsewhere = member.former?.some((id)=>!(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isStandIn */ .WG)(id)) === true;
    const moved = moves === true || stoodElsewhere || (0,_read_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTo */ .rh)(entry, member).length > 0;
    return moved && isPlacedAccount(account) && !hasEnded(account);
}
/** Whether the last that an account tells is an end after which a new clock starts. */ function hasEnded({ entry, member }) {
    const last = (0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .L)(entry, member).at(-1);
    return last?.reason != null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_9__/* .restartsClock */ .Nm)(last.reason);
}
/**
 * Issues whose text is lost remember no code to compare. Where a complete scan shows nothing in the
 * place that their title names, any finding of the rule that has no issue may be theirs: in doubt
 * the clock runs on.
 */ function withLost(named, keys, recovered, complete) {
    const claimed = new Set([
        ...named.values()
    ].flat().map(({ entry })=>entry));
    const left = recovered.filter(({ entry })=>!claimed.has(entry) && (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .goneNote */ .av)(entry) === null && !(0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry));
    for (const key of keys){
        if (key.path === null || named.get(key.id)?.length !== 0 || !complete(key.source)) continue;
        const own = left.filter(({ entry })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHaveMoved */ .Pu)(key, entry.meta));
        named.set(key.id, inOrder(own.map((account)=>asOf(key, account))));
    }
    return named;
}
/** The account of a finding that is known to have moved since. */ function asMoved(account) {
    return {
        ...account,
        moves: true
    };
}
/** The account of a recovered issue for a finding that it may be about, under its fingerprints. */ function asOf(key, { entry, member }) {
    return {
        entry,
        member: {
            ...member,
            former: (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key)
        }
    };
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
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compareText */ .n)(a.due ?? '9999', b.due ?? '9999'));
        if (first === undefined) return [];
        const { severity, due, basis, since } = first;
        return [
            {
                entry,
                member: {
                    ...(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_4__/* .namedMember */ .y8)(id, severity),
                    rule,
                    due,
                    basis,
                    since
                },
                joins: true
            }
        ];
    });
}
/**
 * Looks for the issue of each new finding among the findings of the same rule that disappeared, by
 * the similarity of their code: first among those that are there, then among those that are gone
 * for a reason that ends no clock. Of these it asks for more, since they may be long gone.
 */ function withMoves(named, keys, free, { complete, isNew }) {
    const taken = new Set([
        ...named.values()
    ].flat().map(({ member })=>member));
    const isLost = ({ id, path, source })=>path !== null && complete(source) && isNew(source, named.get(id) ?? []);
    const lost = keys.filter(isLost);
    if (lost.length === 0) return named;
    const left = free().filter((account)=>!taken.has(account.member) && isPlacedAccount(account));
    const others = keys.filter((key)=>key.path !== null && !isLost(key)).map(moverOfKey);
    const pair = (vanished, appeared, least)=>{
        const pairs = (0,_findings_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .pairMoves */ .r)({
            vanished: vanished.filter(({ member })=>!taken.has(member)).flatMap(moverOf),
            appeared: appeared.map(moverOfKey),
            others,
            renamed: new Map(),
            least
        });
        const byMember = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)(vanished, ({ member })=>[
                member.id
            ]);
        for (const [now, before] of pairs){
            const movers = (byMember.get(before) ?? []).map(asMoved);
            for (const { member } of movers)taken.add(member);
            named.set(now, inOrder([
                ...movers,
                ...named.get(now) ?? []
            ]));
        }
        return new Set(pairs.keys());
    };
    const there = left.filter(isStillThere);
    // What several scans showed that could not tell, each elsewhere, may have an issue from each.
    for(let open = lost; open.length > 0;){
        const found = pair(there, open, _findings_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST */ .K.ledger);
        open = open.filter((key)=>found.has(key.id) && isLost(key));
    }
    pair(left.filter(isLeftOut), lost.filter(isLost), _findings_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST */ .K.gate);
    return named;
}
/**
 * Tells whether a finding may be one that moved: it has no issue, or only those whose clock ended,
 * or none from before the last complete scan of its source. What half a scan showed first may have
 * stood elsewhere before.
 */ function isNewSince(ledger) {
    const scans = new Map((0,_own_dashboard_js__WEBPACK_IMPORTED_MODULE_7__/* .ownDashboard */ .Lb)(ledger)?.meta.scans.map(({ scanner, lastComplete })=>[
            scanner,
            lastComplete
        ]));
    const since = (source, time)=>{
        const last = scans.get(source);
        return last !== undefined && time > last;
    };
    const accounts = (source, own)=>own.every((account)=>{
            const { issue } = account.entry;
            if (account.joins === true) return false;
            return hasEnded(account) || since(source, begunAt(account)) && issue.state === 'open';
        });
    return {
        accounts,
        since
    };
}
/** RFC 3339: when what an issue counts began, or began anew after it was fixed or withdrawn. */ function begunAt({ entry, member }) {
    const [before, last] = (0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .L)(entry, member).slice(-2);
    const isAnew = before?.reason != null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_9__/* .restartsClock */ .Nm)(before.reason);
    return isAnew ? last?.start ?? before.start : entry.issue.createdAt;
}
/** Whether an account remembers the place of its finding, in a text that is ours. */ function isPlacedAccount({ entry, member }) {
    return entry.trusted && (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .isPlaced */ .AD)(entry.meta.source) && member.place !== undefined && !(0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .isDuplicate */ .KD)(entry);
}
/** Whether the issue still counts the finding as open: no comment of ours says that it is gone. */ function isStillThere({ entry, member }) {
    return (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .goneNote */ .av)(entry) === null && (0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .L)(entry, member).at(-1)?.end === null;
}
/** Whether the finding is gone for a reason after which its old clock runs on. */ function isLeftOut({ entry }) {
    const gone = (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .goneNote */ .av)(entry);
    return gone !== null && !(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_9__/* .restartsClock */ .Nm)(gone.marker.kind);
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
/** What is compared of a finding to tell whether it moved. */ function moverOfKey({ id, rule, source, path, trace, subject }) {
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

/***/ 2451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later),
/* harmony export */   z: () => (/* binding */ goneAt)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24463);
/* harmony import */ var _issue_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35522);


/**
 * RFC 3339 time at which the clock of a finding last ended; `''` for never.
 * @param left the same by what lists and other issues say
 */ function goneAt(accounts, left = '') {
    return accounts.flatMap(({ entry, member })=>(0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .L)(entry, member)).flatMap(({ end, reason })=>end !== null && reason != null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsClock */ .Nm)(reason) ? [
            end
        ] : []).reduce(later, left);
}
/** The later of two RFC 3339 times. */ function later(a, b) {
    return a > b ? a : b;
}


/***/ }),

/***/ 42302:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ settledUpTo),
/* harmony export */   BD: () => (/* binding */ endedUpTo),
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   J8: () => (/* binding */ saysDue),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   T6: () => (/* binding */ sameGrant),
/* harmony export */   ZH: () => (/* binding */ lastDecided),
/* harmony export */   bB: () => (/* binding */ decisionsOf),
/* harmony export */   xB: () => (/* binding */ lastDated),
/* harmony export */   y1: () => (/* binding */ isAcceptance)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88195);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79390);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43635);
/* harmony import */ var _slash_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63344);






/**
 * What was granted on an issue (waivers, rulings, severities, due dates), oldest first. Our answer
 * proves that the author had the permission at that time; the command itself must still be there
 * unchanged.
 */ function grantsOf({ issue, notes }) {
    return notes.flatMap((note)=>{
        const { marker } = note;
        if (!isGrant(marker)) return [];
        const command = commandOf(issue, marker.answers);
        const valid = command !== undefined && !command.edited && command.author === marker.by;
        return [
            {
                marker: valid ? withReason(marker, command) : marker,
                note,
                command,
                valid
            }
        ];
    });
}
/** An answer that does not repeat the reason, where everybody reads it: the command has it. */ function withReason(marker, { body }) {
    const parsed = marker.reason === '' ? (0,_slash_command_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSlashCommand */ .M)(body) : null;
    return parsed?.ok === true && 'reason' in parsed.command ? {
        ...marker,
        reason: parsed.command.reason
    } : marker;
}
/** The command that an answer of ours names, as it stands; undefined once it was deleted. */ function commandOf({ comments }, answers) {
    return comments.find(({ id })=>String(id) === answers);
}
const GRANTS = [
    'waived',
    'ruled',
    'severity-set',
    'due-set'
];
function isGrant(marker) {
    return GRANTS.includes(marker.kind);
}
/** Whether a grant accepts a finding, rather than set its severity or its due date. */ function isAcceptance(grant) {
    return grant.marker.kind === 'waived' || grant.marker.kind === 'ruled';
}
/**
 * What counts for a finding: of several severities and of several due dates the latest, and every
 * grant that stands.
 * @param ended RFC 3339: when the clock of the finding last ended, `''` for never; a due date that
 *   was set before is over with it
 */ function decisionsOf(accounts, ended = '') {
    return {
        grants: acceptances(accounts),
        severity: severityOf(accounts),
        due: dueOf(accounts, ended)
    };
}
/** The severity that counts, and whether it only raises. */ function severityOf(accounts) {
    const set = countingOf(SEVERITY, settingsOf(SEVERITY, accounts));
    return set && {
        severity: set.value,
        reason: set.reason,
        by: set.by,
        leastOnly: set.strictOnly
    };
}
/** The due date that counts, and whether it only comes earlier. */ function dueOf(accounts, ended) {
    const set = countingOf(DUE, settingsOf(DUE, accounts, ended));
    if (set === null) return null;
    const { value: due, reason, by, ticket, strictOnly } = set;
    return {
        due,
        reason,
        by,
        ...ticket === undefined ? {} : {
            ticket
        },
        earlierOnly: strictOnly
    };
}
/** Whether an issue says anything of a date that was set: then no other record of one counts. */ function saysDue(account) {
    return settingsOn(DUE, account, '').length > 0 || ticketNotes(account).length > 0;
}
/**
 * The severity that comments set last, for the issue to remember; none where another one counts.
 */ function lastDecided(accounts) {
    const last = lastCounting(SEVERITY, settingsOf(SEVERITY, accounts));
    return last && {
        severity: last.value,
        by: last.by,
        reason: last.reason,
        answer: last.order
    };
}
/**
 * The due date that comments set last, for the issue to remember; none where another one counts.
 */ function lastDated(accounts) {
    const last = lastCounting(DUE, settingsOf(DUE, accounts, (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_0__/* .goneAt */ .z)(accounts)));
    return last && {
        due: last.value,
        by: last.by,
        reason: last.reason,
        command: last.order
    };
}
const SEVERITY = {
    answered: ({ marker, note })=>marker.kind === 'severity-set' ? {
            value: marker.severity,
            reason: marker.reason,
            by: marker.by,
            order: note.comment.id
        } : null,
    remembered: ({ decided })=>decided === undefined ? null : {
            value: decided.severity,
            reason: decided.reason,
            by: decided.by,
            order: decided.answer
        },
    ticketed: ()=>null,
    compare: (a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(a) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(b)
};
/** In the order of the commands, not of our answers: an answer may come again. */ const DUE = {
    answered: ({ marker })=>marker.kind === 'due-set' ? {
            value: marker.due,
            reason: marker.reason,
            by: marker.by,
            order: Number(marker.answers)
        } : null,
    remembered: ({ dated })=>dated === undefined ? null : {
            value: dated.due,
            reason: dated.reason,
            by: dated.by,
            order: dated.command
        },
    ticketed: ({ marker: { due, from }, comment })=>due === null || from === null ? null : {
            value: due,
            reason: '',
            by: 'Jira',
            ticket: from,
            order: comment.id
        },
    compare: _scale_text_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n
};
/**
 * The latest setting whose command still stands. One that was given later and whose command was
 * edited or deleted counts where it is stricter.
 * @param all oldest first
 */ function countingOf(kind, all) {
    const last = all.findLast(({ strictOnly })=>!strictOnly) ?? null;
    const [strictest] = all.filter(({ strictOnly, order })=>strictOnly && order > (last?.order ?? 0)).sort((a, b)=>kind.compare(a.value, b.value));
    if (last === null || strictest === undefined) return last ?? strictest ?? null;
    return kind.compare(last.value, strictest.value) <= 0 ? last : {
        ...strictest,
        strictOnly: false
    };
}
/** The setting that came last of all; null where another value counts. */ function lastCounting(kind, all) {
    const last = all.at(-1);
    return last !== undefined && countingOf(kind, all)?.value === last.value ? last : undefined;
}
/** What was set on issues, by our answers and by what their texts remember; oldest first. */ function settingsOf(kind, accounts, ended = '') {
    return accounts.flatMap((account)=>settingsOn(kind, account, ended)).sort((a, b)=>a.order - b.order);
}
function settingsOn(kind, account, ended) {
    const { entry, member } = account;
    const answered = grantsOn(account, 'all').flatMap((grant)=>{
        const set = kind.answered(grant);
        return set === null || grant.note.comment.at <= ended ? [] : [
            {
                ...set,
                strictOnly: !grant.valid
            }
        ];
    });
    const notes = ticketNotes(account).filter(({ comment })=>comment.at > ended);
    const ticketed = notes.slice(-1).flatMap((note)=>{
        const set = kind.ticketed(note);
        return set === null ? [] : [
            {
                ...set,
                strictOnly: false
            }
        ];
    });
    const all = [
        ...answered,
        ...ticketed
    ];
    const told = [
        ...answered.map(({ order })=>order),
        ...notes.map(({ comment })=>comment.id)
    ];
    const binds = entry.trusted && entry.issue.bodyAt > ended;
    const remembered = binds ? kind.remembered(member) : null;
    if (remembered === null || told.includes(remembered.order)) return all;
    return [
        ...all,
        {
            ...remembered,
            strictOnly: true
        }
    ];
}
/** Our comments about the ticket of the account's issue, oldest first. */ function ticketNotes({ entry, member }) {
    const ids = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member));
    return entry.notes.filter((note)=>note.marker.kind === 'ticket' && ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnIssue */ .S9)(entry.meta, member) || note.marker.findings.some((id)=>ids.has(id))));
}
/** The number of our last answer on an issue that ended what was accepted there; 0 for none. */ function endedUpTo({ notes, meta, trusted }) {
    const said = notes.flatMap(({ marker, comment })=>marker.kind === 'unwaived' ? [
            comment.id
        ] : []);
    return Math.max(trusted ? meta.answers?.ended ?? 0 : 0, ...said);
}
/**
 * The id of the last command on an issue that decided something. Up to it, a command without an
 * answer had one that somebody deleted: it is not answered again. 0 for none.
 */ function settledUpTo({ meta, trusted }) {
    return trusted ? meta.answers?.last ?? 0 : 0;
}
/** Whether an answer decided something, so that the command must not be answered a second time. */ function decides(marker) {
    return 'answers' in marker && [
        'waived',
        'ruled',
        'severity-set',
        'unwaived',
        'void'
    ].includes(marker.kind);
}
/** What an issue is to remember of our answers; nothing where there were none. */ function answersOf(entry) {
    const said = entry.notes.flatMap(({ marker })=>decides(marker) ? [
            Number(marker.answers)
        ] : []);
    const last = Math.max(settledUpTo(entry), ...said);
    return last === 0 ? undefined : {
        last,
        ended: endedUpTo(entry)
    };
}
/** A grant on one issue ends by a command on any issue about the finding. */ function acceptances(accounts) {
    const ended = Math.max(0, ...accounts.map(({ entry })=>endedUpTo(entry)));
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
 * The grants that cover the account's finding, oldest first. What was decided before it left the
 * issue of its package, or while it was away, counts no more, also once it has joined again.
 * @param which only those whose command still stands, or all
 */ function grantsOn({ entry, member }, which = 'valid') {
    const ids = new Set((0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member));
    const moved = entry.notes.findLast(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>ids.has(id)) || marker.kind === 'left' && marker.members.some(({ id })=>ids.has(id)));
    if (moved?.marker.kind === 'left') return [];
    return grantsOf(entry).filter(({ marker, note, valid })=>(valid || which === 'all') && note.comment.id > (moved?.comment.id ?? 0) && ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnIssue */ .S9)(entry.meta, member) || marker.findings.some((id)=>ids.has(id))));
}


/***/ }),

/***/ 23575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ allMemberIds)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);

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

/***/ 35522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ spansOf),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8541);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24463);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79390);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23575);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43635);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10049);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52616);







/**
 * The periods during which a finding of an issue was open, by GitHub's own times. One starts with
 * the issue's creation, with the comment that the finding joined, or with a reopening after it was
 * gone; it ends with our comment that it is gone. A person closing the issue ends nothing. An issue
 * about a cause counts as a whole: it ends only when all its findings are gone.
 */ function spansOf(entry, member) {
    const spans = [];
    const whole = (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .isCauseKey */ .v)(entry.meta.key);
    const single = whole || (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnIssue */ .S9)(entry.meta, member);
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
/** When and why a finding of an issue was last gone; null while the issue counts it as there. */ function endOf(entry, member) {
    const last = spansOf(entry, member).at(-1);
    return last === undefined || last.end === null ? null : last;
}
/** When a person closed an issue, of which our comment tells later. */ function closedBefore({ events }, at) {
    return events.findLast((event)=>event.kind === 'closed' && event.at <= at)?.at ?? at;
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
        if ((0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isGoneMarker */ .mO)(marker)) {
            const ended = (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .isByPerson */ .rd)(marker.kind) ? closedBefore(issue, at) : at;
            return [
                {
                    at: ended,
                    gone: marker.kind,
                    joined: false,
                    findings: marker.findings
                }
            ];
        }
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
            afterGone: notes.some((note)=>(0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(note) && note.comment.at <= event.at)
        }));
    return [
        ...words,
        ...reopenings
    ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.at, b.at));
}


/***/ }),

/***/ 22206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   W4: () => (/* binding */ reportLabels),
/* harmony export */   c8: () => (/* binding */ labelStyle),
/* harmony export */   d2: () => (/* binding */ dueLabel),
/* harmony export */   en: () => (/* binding */ sourceLabel),
/* harmony export */   qQ: () => (/* binding */ unusedDueLabels),
/* harmony export */   rE: () => (/* binding */ issueLabels)
/* harmony export */ });
/* harmony import */ var _intake_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76971);

/** The maximum length of a GitHub label, in characters. */ const MAX_LABEL = 50;
const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;
/** Labels that we add and remove on our issues. Labels that a person added are never touched. */ const OURS = /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+|report: .+)$/iu;
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
/** A report that no maintainer confirmed, and one whose severity a maintainer has to say. */ const REPORT_STATES = {
    unconfirmed: 'report: not confirmed',
    triage: 'report: needs triage'
};
/** The labels of a report besides those of every finding. */ function reportLabels(kind, { confirmed, triage }) {
    return [
        (0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)(kind),
        ...confirmed ? [] : [
            REPORT_STATES.unconfirmed
        ],
        ...triage ? [
            REPORT_STATES.triage
        ] : []
    ];
}
/** `due: 2026-12-03` */ function dueLabel(due) {
    return `due: ${due}`;
}
/**
 * The label of a source. A tool's name is untrusted: of it only letters and digits of any script,
 * `:`, `.`, `_`, `-` and spaces are kept.
 */ function sourceLabel(source) {
    const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
    const label = Array.from(`source: ${name}`);
    return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}\u2026`;
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
        case (0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)('incident'):
            return {
                color: 'b60205',
                description: 'A person reports a security incident'
            };
        case (0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)('bounty'):
            return {
                color: '1d76db',
                description: 'Found through the bug bounty'
            };
        case (0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)('question'):
            return {
                color: 'c2e0c6',
                description: 'A question about security, without a due date'
            };
        case REPORT_STATES.unconfirmed:
            return {
                color: 'ededed',
                description: 'Reported by a person and not confirmed by a maintainer'
            };
        case REPORT_STATES.triage:
            return {
                color: 'fef2c0',
                description: 'A maintainer has to say how severe it is'
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

/***/ 43635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayBe),
/* harmony export */   Pu: () => (/* binding */ mayHaveMoved),
/* harmony export */   S9: () => (/* binding */ isOwnIssue),
/* harmony export */   W9: () => (/* binding */ isRecovered),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   ge: () => (/* binding */ recovered),
/* harmony export */   kM: () => (/* binding */ DASHBOARD_TITLE),
/* harmony export */   mV: () => (/* binding */ isRecoveredPackage),
/* harmony export */   y8: () => (/* binding */ namedMember)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22206);

/** The title of the dashboard issue. */ const DASHBOARD_TITLE = 'Security dashboard';
/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`; a package's ends without a
 * rule.
 */ const TITLE = /^\[(critical|high|medium|low)\] (.*?)(?: \(([^()]+)\))?$/u;
/**
 * What is known of an issue whose text is gone from GitHub's record, by the title and the labels
 * that we gave it: nobody can take these out of its history. It has no fingerprint and no dates, so
 * its clock counts from its creation.
 * @param named fingerprints that our comments name, for the issue of a package
 * @returns null for an issue whose title and labels are not like ours
 */ function recovered({ number }, lost, named) {
    const { severity, words, rule } = titleParts(lost.title);
    const source = lost.labels.find((name)=>name.startsWith('source: '))?.slice('source: '.length);
    if (severity === null || source === undefined) return null;
    const id = `lost-${number}`;
    const name = /^\S+(?= )/u.exec(words)?.[0] ?? words;
    const member = {
        ...namedMember(id, severity),
        rule: rule ?? '',
        title: words
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
/** All that is known of a finding whose fingerprint alone is remembered. */ function namedMember(id, severity) {
    return {
        id,
        rule: '',
        title: '',
        aliases: [],
        severity,
        due: null,
        basis: '',
        since: null,
        places: []
    };
}
/** Whether an issue remembers what it is about by its title alone. */ function isRecovered({ key }) {
    return isStandIn(key);
}
/** Whether a fingerprint is none, but stands for that of an issue whose text was lost. */ function isStandIn(id) {
    return id.startsWith('lost-');
}
/** Whether an issue is that of a package whose text is gone: it may be about any finding of it. */ function isRecoveredPackage(meta) {
    return isRecovered(meta) && meta.findings[0]?.rule === '';
}
/** Whether an issue is about one finding only, so that all comments on it are about that one. */ function isOwnIssue(meta, { id }) {
    return meta.key === id && !isRecoveredPackage(meta);
}
/**
 * Whether a recovered issue may be about a finding: its title names the rule, and the package or
 * the place.
 */ function mayBe(key, meta) {
    if (!isOfRule(key, meta)) return false;
    if (key.package !== null) return meta.package?.name === key.package.name;
    if (key.cause !== null || key.path === null) return true;
    const title = meta.findings[0]?.title ?? '';
    return title.endsWith('\u2026') || letters(title).includes(letters(`in ${key.path.slice(0, MAX_PATH)}`));
}
/** How many UTF-16 units of a path a title has at least room for. */ const MAX_PATH = 90;
/** The letters and digits of a text: titles drop invisible characters and change quotes. */ function letters(text) {
    return text.replace(/[^\p{L}\p{N}]/gu, '');
}
/** Whether a recovered issue may be about a finding that has moved from the place in its title. */ function mayHaveMoved(key, meta) {
    return key.package === null && meta.package === null && isOfRule(key, meta);
}
/** Whether a title names the rule of a finding, or the beginning of a long one. */ function isOfRule(key, { source, findings: [member] }) {
    if (member === undefined || (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabel */ .en)(key.source) !== (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLabel */ .en)(source)) return false;
    return member.rule === '' || key.ids.some((id)=>id === member.rule || isCut(member.rule, id));
}
/** Whether a title shows the beginning of a rule's long name. */ function isCut(shown, rule) {
    return shown.endsWith('\u2026') && letters(rule).startsWith(letters(shown));
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

/***/ 39944:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ NO_CLOCKS),
/* harmony export */   TB: () => (/* binding */ clocksSchema),
/* harmony export */   Ty: () => (/* binding */ packClocks),
/* harmony export */   iY: () => (/* binding */ unpackClocks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79390);
/* harmony import */ var _packed_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89007);




/** The most that a dashboard holds of clocks, in UTF-16 units of their JSON. */ const MAX_CLOCKS = 25_000;
/** The most that it holds of clocks and of places together. */ const MAX_ALL = 36_000;
/** Clocks and severities of findings, should their issues be taken away: the stored form. */ const clocksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** What due dates depend on, by the place that rows refer to: see `slaBasis`. */ bases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    running: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /**
       * When clocks started (RFC 3339), the due date and severity that were announced, the place of
       * its basis, and the fingerprints of the findings.
       */ rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC).nullable(),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
            zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        ]))
    })),
    /** Severities that comments set, with the number of our answer. */ raised: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
        by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        answer: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
    })),
    /** Where findings stood whose clocks run, to recognise them should they move meanwhile. */ places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        trace: _packed_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .packedTraceSchema */ .LB
    }))
});
/** No clocks. */ const NO_CLOCKS = {
    bases: [],
    running: [],
    raised: [],
    places: []
};
/**
 * The stored form of clocks: those that run longest first, as far as there is room, and of these
 * the places.
 */ function packClocks(clocks, raised, places) {
    const bases = [
        ...new Set(clocks.flatMap(({ announced })=>announced?.basis ?? []))
    ].sort();
    const running = new Map();
    const taken = new Set();
    let room = MAX_CLOCKS - JSON.stringify({
        bases,
        raised
    }).length;
    for (const clock of [
        ...clocks
    ].sort(longestFirst)){
        if (taken.has(clock.id)) continue;
        taken.add(clock.id);
        const rows = running.get(clock.source) ?? new Map();
        const row = rowOf(clock, bases);
        const key = JSON.stringify(row.slice(0, 4));
        const known = rows.get(key);
        room -= clock.id.length + 3 + (known === undefined ? key.length + 4 : 0);
        if (room < 0) break;
        if (known === undefined) rows.set(key, row);
        else known[4].push(clock.id);
        running.set(clock.source, rows);
    }
    const groups = [
        ...running
    ].map(([source, rows])=>({
            source,
            rows: [
                ...rows.values()
            ]
        }));
    const stored = {
        bases,
        running: groups,
        raised
    };
    return {
        ...stored,
        places: fitting(places, taken, MAX_ALL - JSON.stringify(stored).length)
    };
}
/** The places of the findings that are stored, in their order, as far as there is room. */ function fitting(places, ids, room) {
    const byId = new Map(places.map((place)=>[
            place.id,
            place
        ]));
    let left = room;
    const fit = [];
    for (const place of [
        ...ids
    ].flatMap((id)=>byId.get(id) ?? [])){
        left -= JSON.stringify(place).length + 1;
        if (left < 0) break;
        fit.push(place);
    }
    return fit;
}
function rowOf({ id, since, announced }, bases) {
    if (announced === null) return [
        since,
        null,
        null,
        0,
        [
            id
        ]
    ];
    const { due, severity, basis } = announced;
    return [
        since,
        due,
        severity,
        bases.indexOf(basis),
        [
            id
        ]
    ];
}
function longestFirst(a, b) {
    return (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.since, b.since) || (0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.id, b.id);
}
/** The clocks of a stored form. */ function unpackClocks({ bases, running }) {
    return running.flatMap(({ source, rows })=>rows.flatMap(([since, due, severity, basis, ids])=>{
            const announced = severity === null ? null : {
                due,
                severity,
                basis: bases[basis] ?? ''
            };
            return ids.map((id)=>({
                    id,
                    source,
                    since,
                    announced
                }));
        }));
}


/***/ }),

/***/ 10049:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   Zv: () => (/* binding */ parseCommentMarker),
/* harmony export */   mO: () => (/* binding */ isGoneMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24463);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88195);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85385);
/* harmony import */ var _waiting_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11803);






const TAG = 'fixby:comment v1';
/**
 * Maximum length of a reason in a marker, in UTF-16 units; a command's reason has the same limit.
 */ const MAX_REASON = 2_000;
/** Id of the comment that is answered, and the login of its author. */ const answered = {
    answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
};
/** Fingerprints of the findings that a comment is about. */ const findings = {
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
};
/** What a command accepts, why and until when. */ const accepted = {
    ...answered,
    ...findings,
    /** Files in which they stood then; left out where each finding is of one place. */ places: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
};
/**
 * A finding that left the issue of its package, with what is needed to reconstruct its history once
 * the issue no longer lists it.
 */ const departedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Aliases of its advisory, by which another issue may know it. */ aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC),
    due: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** The policy's basis for `due`: see `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** RFC 3339 time at which its clock started. */ since: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The reason why it left. */ reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .GONE_REASONS */ .wv)
});
const markerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('waived'),
        ...accepted
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('ruled'),
        ruling: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .RULINGS */ .DB),
        ...accepted
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('severity-set'),
        ...answered,
        ...findings,
        severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('confirmed'),
        ...answered,
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('due-set'),
        ...answered,
        ...findings,
        due: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('fix-said'),
        ...answered,
        ...findings,
        fix: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident-said'),
        ...answered,
        what: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONES */ .qT),
        words: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('report'),
        card: _report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportCardSchema */ .cu
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('kept-open'),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'checklist',
            'elsewhere'
        ])
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident-due'),
        /** RFC 3339 */ deadline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        late: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('ticket'),
        /** Key of the ticket in Jira. */ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        due: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** Key of the ticket that has the date. */ from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'unwaived',
            'status',
            'refused',
            'bad-command',
            'void'
        ]),
        ...answered
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .GONE_REASONS */ .wv),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'returned',
            'joined',
            'still-there',
            'unseen',
            'seen',
            'restored'
        ]),
        ...findings
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('waiting'),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        ...findings,
        /** What is remembered of them, as far as readers of the tracker may know it. */ about: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_waiting_member_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingMemberSchema */ .Zk),
        /** Those that are gone: the list is their record. */ gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_waiting_member_js__WEBPACK_IMPORTED_MODULE_2__/* .waitedMemberSchema */ .Ud)
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('left'),
        members: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(departedSchema)
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('moved'),
        from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('duplicate'),
        of: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
            'due-soon',
            'overdue'
        ]),
        due: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('severity'),
        finding: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        to: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC)
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
        case 'confirmed':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [
                    ...about.findings
                ]
            };
        case 'due-set':
            {
                const { kind, due, reason } = comment;
                return {
                    kind,
                    answers,
                    by,
                    findings: [
                        ...about.findings
                    ],
                    due,
                    reason: short(reason)
                };
            }
        case 'fix-said':
            return {
                kind: comment.kind,
                answers,
                by,
                findings: [
                    ...about.findings
                ],
                fix: short(comment.fix)
            };
        case 'incident-said':
            return {
                kind: comment.kind,
                answers,
                by,
                what: comment.what,
                words: short(comment.words)
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
/** Whether a marker says that findings are gone. */ function isGoneMarker(marker) {
    return _findings_gone_js__WEBPACK_IMPORTED_MODULE_5__/* .GONE_REASONS */ .wv.some((reason)=>reason === marker.kind);
}


/***/ }),

/***/ 74695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ dashboardMetadata),
/* harmony export */   IK: () => (/* binding */ renderDashboardMetadata),
/* harmony export */   Tl: () => (/* binding */ parseDashboardMetadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39944);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77239);



const TAG = 'fixby:dashboard v1';
/**
 * Maximum length of a text and of a list in the metadata, so that there is room for the rest of the
 * body.
 */ const MAX_VALUE = 100;
const MAX_SCANS = 50;
const MAX_APPS = 10;
/**
 * Maximum length of the workflow's path; a longer one is dropped, since a truncated path would name
 * another file.
 */ const MAX_PATH = 300;
const promisePeriodSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'kept',
        'not-kept',
        'not-from-here'
    ]),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Of the period that goes on: whether it is kept by the vendor's word, and for which apps. */ byWord: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional(),
    covers: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        apps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
    }).exactOptional()
});
const keys = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** What the dashboard stores for the next run, which may not complete every scanner. */ const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** RFC 3339 time of the run that wrote it. */ asOf: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The commit that it scanned, and the run's address; null where they are not known. */ commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    /** The last complete run of each scanner: RFC 3339. */ scans: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        scanner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        lastComplete: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    })),
    /**
   * Path of the workflow file whose runs scan the default branch: `.github/workflows/fixby.yml`;
   * null where it is not known.
   */ workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    /** How much was looked at, one point a week, oldest first. */ coverage: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        day: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        looked: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        unseen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
    })).default([]),
    clocks: _clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .clocksSchema */ .TB.default(_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CLOCKS */ .Qf),
    /** How the promises of the statement stood, oldest first; absent where there is none. */ promises: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(promisePeriodSchema).exactOptional(),
    /** How requirements and answers stand: see `Stands`. Absent where everybody reads it. */ stands: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kept: keys,
        'not-kept': keys,
        yes: keys,
        no: keys,
        'not-applicable': keys,
        'by-word': keys.default([])
    }).exactOptional()
});
/**
 * What a dashboard remembers, cut to the room that there is.
 * @param from when it was written (RFC 3339) and by which run; null where that is not known.
 *   `workflow` is the path of the workflow file
 */ function dashboardMetadata({ scans, coverage, clocks, promises, stands }, { asOf, commit, runUrl, workflow }) {
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
        ],
        clocks,
        ...promises === undefined ? {} : {
            promises: promises.map(shortened)
        },
        ...stands === undefined ? {} : {
            stands
        }
    };
}
/** A promise's period without more names of apps than there is room for. */ function shortened(period) {
    const { covers } = period;
    if (covers === undefined) return period;
    return {
        ...period,
        covers: {
            ...covers,
            apps: covers.apps.slice(0, MAX_APPS).map(cut)
        }
    };
}
/** Truncates a text to the limit without splitting a surrogate pair. */ function cut(text) {
    return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE).replace(/[\uD800-\uDBFF]$/u, '');
}
/**
 * The metadata as a hidden HTML comment: the first line of the dashboard, by which it is also
 * recognised.
 */ function renderDashboardMetadata(metadata) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHidden */ .J)(TAG, metadata);
}
/**
 * Parses the metadata of a dashboard issue. Only the first line counts: further down, an untrusted
 * name could imitate it.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null when there is none that is valid
 */ function parseDashboardMetadata(body) {
    const first = (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .findHidden */ .C)(TAG, body).find(({ start })=>start === 0);
    const parsed = metadataSchema.safeParse(first?.value);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 77239:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findHidden),
/* harmony export */   J: () => (/* binding */ renderHidden)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Renders a value as a hidden HTML comment: one line of ASCII with a checksum. No value can end the
 * comment early, and none can mention anybody, since `<`, `>`, `&`, `--` and `@` are written as
 * JSON escapes.
 * @param tag the kind and version of the comment: `fixby:finding v1`
 */ function renderHidden(tag, value) {
    const json = JSON.stringify(value).replace(/[^ -~]|[<>&@]|--/gu, (text)=>Array.from({
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

/***/ 32476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ renderIssueMetadata),
/* harmony export */   O$: () => (/* binding */ hasSection),
/* harmony export */   U2: () => (/* binding */ replaceSection),
/* harmony export */   aX: () => (/* binding */ parseIssueMetadata),
/* harmony export */   j0: () => (/* binding */ SECTION_START),
/* harmony export */   r6: () => (/* binding */ boundedMetadata)
/* harmony export */ });
/* unused harmony export splitIssueBody */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27517);




/** What an issue stores about one finding, in the stored form. */ const writtenMember = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The finding's fingerprint. */ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** One line; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
    /** `YYYY-MM-DD` */ due: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** The policy's basis for `due`: see `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /**
   * RFC 3339 time, as given by GitHub, at which the clock started; null when that is the issue's
   * creation or reopening.
   */ since: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /**
   * Locations: each an index into `paths` with the package's version there. Findings of one package
   * mostly share their paths.
   */ at: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable()
    ])),
    /** RFC 3339 time since when a version that fixes it is known; absent where none is. */ fix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** The day since when it is listed as exploited; absent where it is not. */ exploited: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Fingerprints from earlier locations; absent when there are none. */ former: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    ..._remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedSchema */ .k.shape,
    /**
   * Path and code digests, to recognise the finding after a move; absent for a finding about a
   * package.
   */ place: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        trace: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            sink: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            within: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            shape: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            own: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            way: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            around: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        }).nullable()
    }).optional()
});
/** What an issue stores in its body, in the stored form. */ const writtenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /**
   * What the issue is about: a finding's fingerprint, a cause, or a package where issues are
   * grouped by package.
   */ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    package: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ecosystem: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    }).nullable(),
    /** The commit that links in the body point to; null when none was known. */ commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Name of the organization's issue field that holds the due date; null for none. */ field: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /**
   * The last command that decided something, and our last answer that ended what was accepted, by
   * the ids of these comments. Whoever deletes comments cannot bring back what was decided before.
   */ answers: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        last: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        ended: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
    }).optional(),
    /** The files in which the issue's findings are. */ paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(writtenMember).min(1)
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
/** Reduces metadata to a size that fits into an issue's body. */ function boundedMetadata({ key, source, package: at, commit, field, answers, findings }) {
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
        ...answers === undefined ? {} : {
            answers
        },
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
/** The hidden line on a line of its own. No text of a finding is: a file may have such a name. */ const START_LINE = /^<!-- fixby:begin -->\r?$/gmu;
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
/** The most that GitHub takes of a body, in bytes of UTF-8 to be on the safe side. */ const MAX_BODY = 65_536;
/**
 * Replaces our section in a body, or puts it on top when there is none. People's own text is kept,
 * unless there is no room for it beside ours: else whoever fills up a body keeps ours out.
 */ function replaceSection(body, section) {
    const whole = withSection(body, section);
    return Buffer.byteLength(whole) <= MAX_BODY || whole.length <= section.length + 2 ? whole : `${section}\n`;
}
function withSection(body, section) {
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

/***/ 89007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ packedTraceSchema),
/* harmony export */   de: () => (/* binding */ packTrace),
/* harmony export */   ug: () => (/* binding */ unpackTrace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * A trace in the stored form: sink, source, the digests of function and shape, the weight, and the
 * digests of own words, names, way and surroundings, each list of 16 bits a word in base64url.
 */ const packedTraceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
]);
/** The stored form of a trace. */ function packTrace({ sink, source, within, shape, weight, own, names, way, around }) {
    return [
        sink,
        source,
        within,
        shape,
        weight,
        packed(own),
        packed(names),
        packed(way),
        packed(around)
    ];
}
/** The trace of a stored form. */ function unpackTrace([sink, source, within, shape, weight, own, names, way, around]) {
    return {
        sink,
        source,
        within,
        shape,
        weight,
        own: unpacked(own),
        names: unpacked(names),
        way: unpacked(way),
        around: unpacked(around)
    };
}
function packed(digests) {
    return Buffer.from(digests.join(''), 'hex').toString('base64url');
}
function unpacked(text) {
    return Buffer.from(text, 'base64url').toString('hex').match(/.{4}/gu) ?? [];
}


/***/ }),

/***/ 27517:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ presentOf),
/* harmony export */   k: () => (/* binding */ rememberedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);


/**
 * What an issue, or our comment on a report, remembers of what comments set: whoever deletes a
 * command and our answer to it moves no date later and lowers no severity.
 */ const rememberedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The severity that a comment set last, and the number of our answer to it. */ decided: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    }).optional(),
    /** The due date that a comment set last, and the number of that comment. */ dated: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        due: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    }).optional()
});
/** What comments set, without what none did: an absent property leaves another one's as it is. */ function presentOf({ decided, dated }) {
    return {
        ...decided && {
            decided
        },
        ...dated && {
            dated
        }
    };
}


/***/ }),

/***/ 85385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ renderOpened),
/* harmony export */   cu: () => (/* binding */ reportCardSchema),
/* harmony export */   qT: () => (/* binding */ MILESTONES),
/* harmony export */   rj: () => (/* binding */ parseOpened)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27517);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77239);




/** What may be said about an incident by `/fixby incident`. */ const MILESTONES = [
    'notified',
    'update',
    'resolved'
];
/**
 * What we record about a report, hidden in our comment on its issue: the text of the issue itself
 * is somebody else's, and can be changed by them at any time.
 */ const reportCardSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'incident',
        'bounty'
    ]),
    /** The finding's fingerprint. */ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** One line; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The severity that counts, after what maintainers decided. */ severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
    /** What the report states, as `StatedSeverity`; null where it states no severity. */ stated: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC).nullable(),
    vector: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    how: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Whether a maintainer still has to say how bad it is. */ triage: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** `YYYY-MM-DD` */ due: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** See `slaBasis`. */ basis: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Whether whoever reported it may write to the repository: then it counts unconfirmed. */ insider: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    ..._remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedSchema */ .k.shape
});
const TAG = 'fixby:opened v1';
const openedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Fingerprint of the finding for which we opened an incident. */ finding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
/** The hidden line in the body of an incident that we opened ourselves for a finding. */ function renderOpened(finding) {
    return (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHidden */ .J)(TAG, {
        finding
    });
}
/**
 * The finding for which we opened an incident, of an issue's body.
 * @param body ours, since a person can write this line too; null where none of it is
 * @returns null for any other issue
 */ function parseOpened(body) {
    if (body === null) return null;
    const parsed = openedSchema.safeParse((0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .findHidden */ .C)(TAG, body).at(-1)?.value);
    return parsed.success ? parsed.data.finding : null;
}


/***/ }),

/***/ 11803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ waitingMember),
/* harmony export */   Ud: () => (/* binding */ waitedMemberSchema),
/* harmony export */   Zk: () => (/* binding */ waitingMemberSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13735);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _packed_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89007);





/** What a list on the dashboard remembers of a finding that has no issue. */ const waitingMemberSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Fingerprints from earlier places; absent where there are none. */ former: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).exactOptional(),
    /** As a list shows it; untrusted. */ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    }).nullable(),
    /** Its first place, and the package's version there. */ place: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        /** Digests of its code, to recognise it after a move; absent for one about a package. */ trace: _packed_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .packedTraceSchema */ .LB.exactOptional()
    }).nullable()
});
/** One that is gone while it had no issue: RFC 3339 time of the run that said so, and why. */ const waitedMemberSchema = waitingMemberSchema.extend({
    ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv)
});
/** Longest texts that are remembered, in UTF-16 units. */ const MAX = {
    rule: 80,
    title: 100,
    name: 100,
    path: 150,
    version: 40,
    aliases: 3,
    former: 5
};
/** What a list remembers of a finding. */ function waitingMember({ id, rule, aliases, formerIds, title, severity, package: at, locations: [first], source, trace }) {
    return {
        id,
        rule: rule.slice(0, MAX.rule),
        aliases: aliases.slice(0, MAX.aliases).map((one)=>one.slice(0, MAX.rule)),
        ...formerIds.length === 0 ? {} : {
            former: formerIds.slice(-MAX.former)
        },
        title: (at === null ? title : `${at.name} ${at.version}: ${title}`).slice(0, MAX.title),
        severity,
        package: at === null ? null : {
            ecosystem: at.ecosystem.slice(0, MAX.name),
            name: at.name.slice(0, MAX.name)
        },
        place: first === undefined || first.path === '' || first.path.length > MAX.path ? null : {
            path: first.path,
            version: first.package?.version.slice(0, MAX.version) ?? null,
            ...trace === null || !(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlaced */ .AD)(source) ? {} : {
                trace: (0,_packed_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .packTrace */ .de)(trace)
            }
        }
    };
}


/***/ }),

/***/ 49689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ movedUnfiled),
/* harmony export */   T: () => (/* binding */ orphansIn)
/* harmony export */ });
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19815);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _remembered_clocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77327);
/* harmony import */ var _waiting_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93522);




/**
 * Tells whether a finding stood elsewhere before while no issue had it: a list says so, or it has
 * the former fingerprint of what a list or only the dashboard remembers. What was fixed in that
 * place before is then another one.
 */ function movedUnfiled(ledger) {
    const running = (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .runningIn */ .jq)(ledger);
    const here = new Set(running.flatMap(({ member: { id, former } })=>former === undefined ? [] : [
            id
        ]));
    const isOrphan = orphansIn(ledger);
    const orphans = [
        ...(0,_remembered_clocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedClocks */ .cR)(ledger).keys()
    ].filter(isOrphan);
    const before = new Set([
        ...running.map(({ member })=>member.id),
        ...orphans
    ]);
    return ({ id, formerIds })=>here.has(id) || formerIds.some((former)=>before.has(former));
}
/**
 * Tells whether a fingerprint is one that no issue and no list of ours has any more: only the
 * dashboard remembers it.
 */ function orphansIn(ledger) {
    const filed = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh)(ledger).all.flatMap(({ entry, member })=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member));
    const known = new Set([
        ...filed,
        ...(0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .listedIn */ .tl)(ledger).map(({ member })=>member.id)
    ]);
    return (id)=>!known.has(id);
}


/***/ }),

/***/ 52616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ isDuplicate),
/* harmony export */   Lf: () => (/* binding */ lastNote),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   av: () => (/* binding */ goneNote)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24463);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10049);


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
function isGone(note) {
    return (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoneMarker */ .mO)(note.marker);
}
/**
 * Our comment by which a complete scan, or a decision, confirmed that the issue's findings are
 * gone. Null when there is none since the issue was last opened, or when the findings returned
 * after it.
 */ function goneNote(entry) {
    const last = lastNote(entry, [
        ..._findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE_REASONS */ .wv,
        'returned'
    ], entry.openedAt);
    if (last === null || !isGone(last)) return null;
    // GitHub's times are seconds: what a person's closing ended goes on once it is open, at once too.
    return entry.issue.state === 'open' && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .isByPerson */ .rd)(last.marker.kind) ? null : last;
}
/**
 * Whether the dates in the issue's body apply to the present occurrence of its findings: the body
 * is ours, and was written after they were last gone. After an interrupted run a reopened issue may
 * still have the body from before, whose dates no longer bind. Reasons that let the clock continue
 * do not count as gone here.
 */ function isCurrent(entry) {
    const now = goneNote(entry);
    if (!entry.trusted || now !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsClock */ .Nm)(now.marker.kind)) return false;
    const gone = entry.notes.findLast((note)=>isGone(note) && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsClock */ .Nm)(note.marker.kind));
    return gone === undefined || entry.issue.bodyAt > gone.comment.at;
}


/***/ }),

/***/ 15492:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ asEntry),
/* harmony export */   Lb: () => (/* binding */ ownDashboard),
/* harmony export */   TJ: () => (/* binding */ lastScanOf)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52616);

/**
 * The dashboard that is kept up to date: the oldest that is not a duplicate; null when there is
 * none.
 */ function ownDashboard({ dashboards }) {
    return dashboards.find((dashboard)=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(asEntry(dashboard))) ?? null;
}
/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */ function lastScanOf(ledger) {
    const scans = ownDashboard(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** The dashboard in the form that `isDuplicate` and `supersededSteps` expect of an issue. */ function asEntry({ issue, notes }) {
    const openedAt = issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt;
    return {
        issue,
        notes,
        openedAt
    };
}


/***/ }),

/***/ 38585:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   SG: () => (/* binding */ closedSteps),
/* harmony export */   Th: () => (/* binding */ closedAs),
/* harmony export */   mF: () => (/* binding */ mayClose)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88752);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83249);




/** Whether an issue was closed by somebody else and no comment of ours says yet what that means. */ function isUnanswered(entry) {
    const { closing } = entry;
    return closing !== null && !closing.ours && (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .goneNote */ .av)(entry) === null && !(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuplicate */ .KD)(entry);
}
/** What somebody says of it who closes an issue that no scan can. */ function closedAs({ reason }) {
    return reason === 'not_planned' || reason === 'duplicate' ? 'rejected' : 'resolved';
}
/** Who has write access mends things; that a confirmed report is none is a maintainer's to say. */ function mayClose(role, as) {
    return role === 'maintains' || role === 'writes' && as === 'resolved';
}
/** Our comment on a closing that counts, by which the findings are gone. */ function closedSteps(entry, as, context) {
    const findings = entry.meta.findings.map(({ id })=>id);
    const say = {
        comment: closedComment(entry, as, context),
        marker: {
            kind: as,
            findings
        }
    };
    return [
        {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say
        }
    ];
}
/** What our comment says of a closing that counts. */ function closedComment(entry, kind, context) {
    const { timezone } = context.policy.sla;
    const [member] = entry.meta.findings;
    const start = member === undefined ? null : (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)([
        {
            entry,
            member
        }
    ], []);
    const day = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(entry.closing?.at ?? context.asOf, timezone);
    const { due } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(entry, context);
    return {
        kind,
        about: entry.report === undefined ? 'episode' : 'report',
        by: entry.closing?.actor ?? null,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(start ?? entry.issue.createdAt, timezone), day)),
        due,
        daysLeft: due === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(day, due),
        fix: fixOf(entry)
    };
}
/** What a maintainer last said that mended it; null where nobody did. Untrusted. */ function fixOf(entry) {
    return (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNote */ .Lf)(entry, [
        'fix-said'
    ])?.marker.fix ?? null;
}


/***/ }),

/***/ 83249:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _gate_comment_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89997);
/* harmony import */ var _gate_due_decision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77068);
/* harmony import */ var _gate_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20236);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30993);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79390);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42302);
/* harmony import */ var _priority_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51161);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88752);










/**
 * Computes the state of an issue's most urgent finding (the earliest due date) from what the issue
 * records.
 * @param as a severity to compute with instead of the recorded one
 * @throws RangeError for an issue that lists no finding, which none of ours does
 */ function standing(entry, { policy, asOf, today }, as = null) {
    const states = entry.meta.findings.map((member)=>{
        const account = {
            entry,
            member
        };
        const decisions = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionsOf */ .bB)([
            account
        ], (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_3__/* .goneAt */ .z)([
            account
        ]));
        const severity = as ?? (0,_gate_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .decidedSeverity */ .A)(decisions.severity, member.severity);
        const triage = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_2__/* .triageDays */ .i)(policy, entry.meta.source, member.rule);
        const clock = {
            firstSeen: (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)([
                account
            ], []) ?? entry.openedAt,
            published: null,
            previous: entry.trusted ? [
                member
            ] : [],
            triage,
            ...(0,_priority_in_js__WEBPACK_IMPORTED_MODULE_7__/* .priorityIn */ ._)(entry, member)
        };
        const { due: counted } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaOf */ .UT)(severity, clock, policy, asOf);
        const { reason } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaOf */ .UT)(severity, {
            ...clock,
            set: decisions.due ?? null
        }, policy, asOf);
        // If the clock starts at publication, the issue records the due date but not the publication
        // date, so the due date cannot be computed again.
        const kept = entry.trusted && entry.report === undefined && as === null && member.basis === (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaBasis */ .XR)(policy, severity, triage);
        const ours = kept ? member.due : counted;
        const due = (0,_gate_due_decision_js__WEBPACK_IMPORTED_MODULE_8__/* .decidedDue */ .z)(decisions.due ?? null, ours)?.due ?? ours;
        const grant = (0,_gate_comment_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .grantFor */ .O4)(decisions, null, policy, today);
        return {
            severity,
            due,
            ours,
            ...(0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaState */ .sM)(due, severity, policy, today),
            dueReason: reason,
            waiver: grant === null ? null : {
                kind: grant.kind,
                ...(0,_gate_comment_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedGrant */ .gR)(grant, today)
            }
        };
    });
    const [first] = states.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .compareText */ .n)(a.due ?? '9999-12-31', b.due ?? '9999-12-31'));
    if (first === undefined) throw new RangeError(`issue ${entry.issue.number} is about nothing`);
    return first;
}


/***/ }),

/***/ 51161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ priorityIn)
/* harmony export */ });
/**
 * What an issue records of a finding that its due date depends on besides its severity; nothing
 * where a person changed the text.
 */ function priorityIn({ meta, trusted }, { rule, exploited, fix }) {
    if (!trusted) return {};
    const isMendable = meta.package !== null && !rule.startsWith('MAL-');
    return {
        exploited: exploited ?? null,
        ...isMendable ? {
            fixSince: fix ?? null
        } : {}
    };
}


/***/ }),

/***/ 21441:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   Gq: () => (/* binding */ lostLists),
/* harmony export */   PS: () => (/* binding */ isReport),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   rh: () => (/* binding */ movedTo)
/* harmony export */ });
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43635);
/* harmony import */ var _metadata_clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39944);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10049);
/* harmony import */ var _metadata_dashboard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74695);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32476);
/* harmony import */ var _metadata_remembered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27517);
/* harmony import */ var _metadata_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85385);







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
    const reading = isReport(issue) ? {
        issues: ledgerReport(issue),
        dashboards: []
    } : {
        issues: ledgerIssue(issue),
        dashboards: ledgerDashboard(issue)
    };
    readings.set(issue, reading);
    return reading;
}
/** Whether an issue is a report: a person's, or an incident that we opened ourselves. */ function isReport({ reporter, written }) {
    return reporter !== undefined || (0,_metadata_report_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOpened */ .rj)(written) !== null;
}
/**
 * A report, by our comment on it: nothing that stands in its text is read as ours. It is no finding
 * before we wrote that comment.
 */ function ledgerReport(issue) {
    const notes = notesOf(issue);
    const note = notes.find(({ marker })=>marker.kind === 'report');
    if (note?.marker.kind !== 'report') return [];
    const { card } = note.marker;
    const confirmed = card.insider || notes.some(({ marker })=>marker.kind === 'confirmed');
    const report = {
        card,
        note,
        confirmed
    };
    return [
        {
            ...lifeOf(issue),
            issue,
            meta: reportMetadata(card),
            trusted: true,
            notes,
            report
        }
    ];
}
function reportMetadata(card) {
    const { id, report, title, severity, due, basis } = card;
    return {
        key: id,
        source: 'report',
        package: null,
        commit: null,
        field: null,
        findings: [
            {
                ...(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .namedMember */ .y8)(id, severity),
                rule: report,
                title,
                due,
                basis,
                ...(0,_metadata_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .presentOf */ .Z)(card)
            }
        ]
    };
}
function lifeOf(issue) {
    const last = issue.events.at(-1);
    return {
        closing: issue.state === 'closed' && last?.kind === 'closed' ? last : null,
        openedAt: issue.events.findLast(({ kind })=>kind === 'reopened')?.at ?? issue.createdAt
    };
}
function ledgerIssue(issue) {
    const written = issue.written === null ? null : (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIssueMetadata */ .aX)(issue.written);
    const notes = notesOf(issue);
    const meta = written ?? metadataWithoutOurs(issue, notes);
    if (meta === null) return [];
    return [
        {
            ...lifeOf(issue),
            issue,
            meta,
            trusted: written !== null,
            notes
        }
    ];
}
/**
 * What GitHub's own record says of an issue whose text somebody else wrote. That text counts only
 * where there is no record to ask: it may name another finding of the same rule, so that this one
 * would begin anew.
 */ function metadataWithoutOurs(issue, notes) {
    if (issue.lost == null) return (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIssueMetadata */ .aX)(issue.body);
    return (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recovered */ .ge)(issue, issue.lost, namedIn(notes));
}
/** The fingerprints of what an issue had by our comments, and what did not leave it since. */ function namedIn(notes) {
    const ids = new Set();
    for (const { marker } of notes){
        if (marker.kind === 'left') for (const { id } of marker.members)ids.delete(id);
        else if (marker.kind === 'joined' || marker.kind === 'returned' || (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isGoneMarker */ .mO)(marker)) for (const id of marker.findings)ids.add(id);
    }
    return [
        ...ids
    ];
}
/** The fingerprints that a finding of an issue has elsewhere, as our comments say. */ function movedTo({ notes }, { id }) {
    return notes.flatMap(({ marker })=>marker.kind === 'moved' && marker.from === id ? [
            marker.to
        ] : []);
}
/** A dashboard that remembers nothing: its text is gone. */ const EMPTY_DASHBOARD = {
    asOf: '',
    commit: null,
    runUrl: null,
    scans: [],
    workflow: null,
    coverage: [],
    clocks: _metadata_clocks_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_CLOCKS */ .Qf
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


/***/ }),

/***/ 88752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ leftAt),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   ho: () => (/* binding */ unseenSince)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8541);
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24463);
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75952);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79390);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2451);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64529);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42302);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23575);
/* harmony import */ var _issue_spans_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35522);
/* harmony import */ var _metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10049);
/* harmony import */ var _moved_here_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49689);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52616);
/* harmony import */ var _own_dashboard_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15492);
/* harmony import */ var _remembered_clocks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77327);
/* harmony import */ var _waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(93522);
















/** What the ledger records about each finding, by id. Findings without any record are left out. */ function recall(ledger, keys, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountsOf */ .s1)(ledger, keys, complete);
    const waiting = (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .waitingTimes */ .WZ)(ledger);
    const kept = keptSince(ledger);
    const remembered = (0,_remembered_clocks_js__WEBPACK_IMPORTED_MODULE_11__/* .rememberedClocks */ .cR)(ledger);
    const raised = (0,_remembered_clocks_js__WEBPACK_IMPORTED_MODULE_11__/* .rememberedRaises */ .CZ)(ledger);
    const left = leftAt(ledger, _findings_gone_js__WEBPACK_IMPORTED_MODULE_13__/* .restartsClock */ .Nm);
    const ended = endedOnLists(ledger);
    const isMoved = (0,_moved_here_js__WEBPACK_IMPORTED_MODULE_8__/* .movedUnfiled */ .P)(ledger);
    const announced = announcedAtLeaving(ledger);
    const scanned = (0,_own_dashboard_js__WEBPACK_IMPORTED_MODULE_10__/* .ownDashboard */ .Lb)(ledger)?.meta.commit ?? null;
    const lists = new Map((0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .listedIn */ .tl)(ledger).flatMap((one)=>(0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .listedIds */ .E0)(one).map((id)=>[
                id,
                one
            ])));
    return new Map(keys.flatMap((key)=>{
        const { id } = key;
        const own = accounts.get(id) ?? [];
        const ids = (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key);
        const clocks = ids.flatMap((known)=>remembered.get(known) ?? []);
        const waits = [
            ...ids.flatMap((known)=>waiting.get(known) ?? []),
            ...clocks.map(({ since })=>since)
        ];
        const ends = ids.flatMap((known)=>[
                left.get(known) ?? '',
                ended.get(known) ?? ''
            ]);
        // What ended in a place before is not the end of what moved there.
        const gone = (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .goneAt */ .z)(own, isMoved(key) || own.some(_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMovedHere */ .qo) ? '' : ends.reduce(_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N));
        const severity = (0,_remembered_clocks_js__WEBPACK_IMPORTED_MODULE_11__/* .rememberedSeverity */ ._K)(raised, ids);
        const since = ids.flatMap((known)=>kept.get(known) ?? []);
        if (own.length + waits.length + since.length === 0 && severity === null) return [];
        const clock = {
            start: startOf(own, waits, gone, since),
            gone
        };
        const said = [
            ...ids.flatMap((known)=>announced.get(known) ?? []),
            ...clocks.flatMap(({ since, announced: known })=>known === null ? [] : [
                    {
                        ...known,
                        at: since
                    }
                ])
        ];
        return [
            [
                id,
                memoryOf(key, own, clock, {
                    former: [
                        ...key.formerIds,
                        ...formerOnList(id, lists.get(id))
                    ],
                    places: listedPlace(lists.get(id)),
                    said,
                    severity,
                    due: own.some(_decisions_js__WEBPACK_IMPORTED_MODULE_4__/* .saysDue */ .J8) ? null : (0,_remembered_clocks_js__WEBPACK_IMPORTED_MODULE_11__/* .rememberedDue */ .LK)(clocks, gone),
                    scanned
                })
            ]
        ];
    }));
}
/**
 * When comments last said of findings that they are gone, or that they left the issue of their
 * package, by their id: an issue says so of all that it listed then.
 * @param counts for which reasons
 */ function leftAt({ issues }, counts) {
    const times = new Map();
    for (const { meta, notes } of issues){
        // A cause lasts as long as one of its findings, so a single departure ends no clock.
        if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_14__/* .isCauseKey */ .v)(meta.key)) continue;
        for (const { marker, comment } of notes){
            const some = marker.kind === 'left' ? marker.members.filter(({ reason })=>counts(reason)) : [];
            const whole = (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .isGoneMarker */ .mO)(marker) && counts(marker.kind) ? marker.findings : [];
            for (const id of [
                ...some.flatMap((one)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .allMemberIds */ .a)(meta, one)),
                ...whole
            ])times.set(id, (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(times.get(id) ?? '', comment.at));
        }
    }
    return times;
}
/** When the clocks ended of findings that waited for their issue, by their id. */ function endedOnLists(ledger) {
    const times = new Map();
    for (const one of (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .listedIn */ .tl)(ledger))if (one.gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_13__/* .restartsClock */ .Nm)(one.gone.reason)) for (const id of (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .listedIds */ .E0)(one))times.set(id, (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(times.get(id) ?? '', one.gone.ended));
    return times;
}
/**
 * The clock starts of findings that left the issue of their package for a reason that lets the
 * clock continue, by finding id.
 */ function keptSince({ issues }) {
    const times = new Map();
    for (const { meta, notes } of issues){
        for (const { marker } of notes){
            const kept = marker.kind === 'left' ? marker.members.filter(({ reason })=>!(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_13__/* .restartsClock */ .Nm)(reason)) : [];
            for (const member of kept)for (const id of (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .allMemberIds */ .a)(meta, member))times.set(id, [
                ...times.get(id) ?? [],
                member.since
            ]);
        }
    }
    return times;
}
/**
 * What was announced of findings that left the issue of their package: it binds when they are back,
 * unless their clock ended.
 */ function announcedAtLeaving({ issues }) {
    const announced = new Map();
    for (const { meta, notes } of issues){
        for (const { marker, comment } of notes){
            for (const member of marker.kind === 'left' ? marker.members : []){
                const { severity, due, basis } = member;
                for (const id of (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .allMemberIds */ .a)(meta, member))announced.set(id, [
                    ...announced.get(id) ?? [],
                    {
                        severity,
                        due,
                        basis,
                        at: comment.at
                    }
                ]);
            }
        }
    }
    return announced;
}
function memoryOf({ id, path }, accounts, { start, gone }, elsewhere) {
    const holder = liveOf(accounts);
    const said = [
        ...accounts.flatMap(announcedBy),
        ...elsewhere.said
    ];
    const decisions = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionsOf */ .bB)(accounts, gone);
    return {
        start,
        previous: start === null ? [] : said.filter(({ at })=>at > gone).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_15__/* .compareText */ .n)(b.at, a.at)),
        decisions: {
            ...decisions,
            severity: decisions.severity ?? elsewhere.severity,
            due: decisions.due ?? elsewhere.due ?? null
        },
        formerIds: path === null ? [] : formerIdsOf(id, accounts, elsewhere.former),
        issue: holder === null ? null : {
            number: holder.entry.issue.number,
            url: holder.entry.issue.url
        },
        places: holder === null ? elsewhere.places : placesOf(holder),
        ...seenIn(holder, elsewhere.scanned),
        unseenSince: holder === null ? null : unseenSince(holder.entry, holder.member.id),
        ...lookedAt(holder),
        ...fixSeen(accounts)
    };
}
/** The commit that its issue links to had it when that was written; the last scan may have. */ function seenIn(holder, scanned) {
    const linked = holder?.entry.trusted === true ? holder.entry.meta.commit : null;
    const commits = [
        ...new Set([
            linked,
            scanned
        ])
    ].filter((commit)=>commit !== null);
    return commits.length === 0 ? {} : {
        seenIn: commits
    };
}
/** An episode is over for good where our comment says that a person closed its issue so. */ function lookedAt(holder) {
    if (holder?.entry.meta.source !== 'activity') return {};
    const { closing } = holder.entry;
    const gone = (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .goneNote */ .av)(holder.entry);
    return closing !== null && gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_13__/* .isByPerson */ .rd)(gone.marker.kind) ? {
        lookedAt: closing.at
    } : {};
}
/** When a version that fixes it was first seen, by texts that nobody changed since. */ function fixSeen(accounts) {
    const times = accounts.flatMap(({ entry, member })=>entry.trusted ? member.fix ?? [] : []);
    const [fixSince] = times.sort();
    return fixSince === undefined ? {} : {
        fixSince
    };
}
/** What an issue announces of a finding, also one that another issue has taken over since. */ function announcedBy({ entry, member }) {
    if (!(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .isCurrent */ .Oz)(entry)) return [];
    const { severity, due, basis } = member;
    return [
        {
            severity,
            due,
            basis,
            at: entry.issue.bodyAt
        }
    ];
}
/** Where it stood before; where something that was fixed or withdrawn did says nothing of it. */ function formerIdsOf(id, accounts, told) {
    const running = accounts.filter((account)=>!(0,_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY)(account));
    const ids = running.flatMap(({ member })=>[
            ...member.former ?? [],
            member.id
        ]);
    return [
        ...new Set([
            ...ids,
            ...told
        ])
    ].filter((known)=>known !== id).sort();
}
/**
 * The account whose severity, due date and locations apply now: that of an open issue, else of the
 * closed issue that was written last. Closed issues whose finding was gone do not count.
 */ function liveOf(accounts) {
    const open = accounts.find(({ entry })=>entry.issue.state === 'open');
    const closed = accounts.filter(({ entry })=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .isDuplicate */ .KD)(entry) && (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .goneNote */ .av)(entry) === null);
    const last = [
        ...closed
    ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_15__/* .compareText */ .n)(b.entry.issue.bodyAt, a.entry.issue.bodyAt))[0];
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
/**
 * The fingerprints from earlier places that a list on the dashboard remembers. What it says of a
 * clock that ended is no past of the clock that came after it.
 */ function formerOnList(id, listed) {
    if (listed?.gone != null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_13__/* .restartsClock */ .Nm)(listed.gone.reason)) return [];
    return listed?.member.id === id ? listed.member.former ?? [] : [];
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
        purl: (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlOf */ .VA)(ecosystem, name, version),
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
    const last = entry.notes.findLast(({ marker })=>(marker.kind === 'unseen' || marker.kind === 'seen' || (0,_metadata_comment_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .isGoneMarker */ .mO)(marker)) && (entry.meta.key === id || marker.findings.includes(id)));
    return last?.marker.kind === 'unseen' ? last.comment.at : null;
}
/** The account of the oldest issue that is not a duplicate; of the first one when all are. */ function holderOf(accounts) {
    return accounts.find(({ entry })=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .isDuplicate */ .KD)(entry)) ?? accounts[0] ?? null;
}
/**
 * RFC 3339 time at which the clock of a finding started: the earliest start after it was last gone;
 * null when there is none.
 * @param waits times of our comments that list it as waiting for an issue
 * @param left RFC 3339 time at which it left the issue of its package; `''` for never
 * @param told clock starts that our comments tell of what left the issue of its package
 */ function startOf(accounts, waits, left = '', told = []) {
    const spans = accounts.flatMap(({ entry, member })=>(0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_6__/* .spansOf */ .L)(entry, member));
    const gone = (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .goneAt */ .z)(accounts, left);
    const stored = accounts.flatMap(({ entry, member })=>(0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .isCurrent */ .Oz)(entry) && member.since !== null ? [
            member.since
        ] : []);
    // What is told as a clock's start was after the end already, also within the same second.
    const kept = [
        ...stored,
        ...told
    ].filter((since)=>since >= gone);
    const starts = [
        ...spans.map(({ start })=>start),
        ...waits
    ].filter((start)=>start > gone);
    return [
        ...starts,
        ...kept
    ].sort()[0] ?? heldSince(gone, accounts);
}
/**
 * An issue may count a finding as there without saying since when: one of its package whose text
 * was lost, one that a person closed and whose record of the repair somebody deleted, or a
 * duplicate that was opened again after the other issue had told of the repair. The clock runs from
 * that opening, or from where the one before ended.
 */ function heldSince(gone, accounts) {
    if (gone === '') return null;
    const since = accounts.filter(holds).map(({ entry })=>wasDuplicate(entry) ? (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_2__/* .later */ .N)(entry.openedAt, gone) : gone);
    return since.sort()[0] ?? null;
}
/** Whether an issue counts its finding as there, also one that a person closed. */ function holds({ entry, member, named }) {
    if (named === true || (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .isDuplicate */ .KD)(entry) || (0,_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .goneNote */ .av)(entry) !== null) return false;
    return (0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_6__/* .spansOf */ .L)(entry, member).at(-1)?.end === null;
}
function wasDuplicate({ notes, openedAt }) {
    return notes.some(({ marker, comment })=>marker.kind === 'duplicate' && comment.at < openedAt);
}


/***/ }),

/***/ 77327:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ rememberedRaises),
/* harmony export */   LK: () => (/* binding */ rememberedDue),
/* harmony export */   Ls: () => (/* binding */ rememberedPlaces),
/* harmony export */   _K: () => (/* binding */ rememberedSeverity),
/* harmony export */   cR: () => (/* binding */ rememberedClocks)
/* harmony export */ });
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30993);
/* harmony import */ var _metadata_clocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39944);


/** What dashboards remember, in texts that we wrote. */ function rememberedIn({ dashboards }) {
    return dashboards.flatMap(({ issue, meta })=>issue.written === null ? [] : [
            meta.clocks
        ]);
}
/** The clocks that dashboards remember, by fingerprint. */ function rememberedClocks(ledger) {
    const clocks = new Map();
    for (const clock of rememberedIn(ledger).flatMap(_metadata_clocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackClocks */ .iY))clocks.set(clock.id, [
        ...clocks.get(clock.id) ?? [],
        clock
    ]);
    return clocks;
}
/**
 * The severities that were set on issues, as dashboards remember them. Where an issue still says so
 * itself, it counts for what that issue is about, and not for whatever stands there since.
 */ function rememberedRaises(ledger) {
    const raised = rememberedIn(ledger).flatMap((clocks)=>clocks.raised);
    if (raised.length === 0) return [];
    const said = new Set(ledger.issues.flatMap(({ notes, meta, trusted })=>[
            ...notes.map(({ comment: { id } })=>id),
            ...trusted ? meta.findings.flatMap(({ decided })=>decided?.answer ?? []) : []
        ]));
    return raised.filter(({ answer })=>!said.has(answer));
}
/** Where findings stood, as dashboards remember them. */ function rememberedPlaces(ledger) {
    return rememberedIn(ledger).flatMap(({ places })=>places);
}
/**
 * A severity that was set on an issue which is gone: it counts where it is stricter.
 * @param raised what `rememberedRaises` gives
 */ function rememberedSeverity(raised, ids) {
    const found = raised.find(({ id })=>ids.includes(id));
    if (found === undefined) return null;
    const { severity, by, reason } = found;
    return {
        severity,
        by,
        reason,
        leastOnly: true
    };
}
/**
 * A date that was set on an issue which is gone: it counts where it is earlier. Nobody can tell any
 * more who set it: `ghost` is GitHub's name for that.
 * @param clocks what is remembered of one finding
 * @param gone RFC 3339 time at which its clock last ended; `''` for never
 */ function rememberedDue(clocks, gone) {
    const [due] = clocks.filter(({ since, announced })=>since > gone && announced?.basis === _gate_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .SET_BASIS */ .Qk).flatMap(({ announced })=>announced?.due ?? []).sort();
    if (due === undefined) return null;
    return {
        due,
        by: 'ghost',
        reason: 'That issue was taken away.',
        earlierOnly: true
    };
}


/***/ }),

/***/ 63344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMAND_USAGE),
/* harmony export */   M: () => (/* binding */ parseSlashCommand)
/* harmony export */ });
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
/* harmony import */ var _policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75962);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88195);
/* harmony import */ var _metadata_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85385);




/** How each command is written. */ const COMMAND_USAGE = {
    waive: '/fixby waive until 2027-01-31 <reason>',
    'false-positive': '/fixby false-positive <reason>',
    'out-of-scope': '/fixby out-of-scope <reason>',
    unwaive: '/fixby unwaive',
    severity: '/fixby severity high <reason>',
    due: '/fixby due 2027-01-31 <reason>',
    confirm: '/fixby confirm',
    fixed: '/fixby fixed <commit, pull request or words>',
    incident: '/fixby incident resolved <summary>',
    status: '/fixby status'
};
const KINDS = Object.keys(COMMAND_USAGE);
/** Maximum length of a word that an answer quotes, in characters. */ const MAX_QUOTE = 40;
/**
 * Parses the command in the first line of a comment; later lines are free text. Case matters only
 * in the reason. Dates in the past are accepted here; whether they can still be granted is decided
 * when the command is answered.
 * @param body untrusted
 * @returns null for a comment without a command
 */ function parseSlashCommand(body) {
    const [line = ''] = body.split(/\r\n|[\n\r\u2028\u2029]/u, 1);
    const found = /^ {0,3}\/fixby(?=\s|$)(.*)$/iu.exec(line);
    if (found === null) return null;
    const [word, args] = splitWord(found[1] ?? '');
    if (word === '') return wrong(`A command is missing. Write one of ${usages(KINDS)}`);
    const kind = KINDS.find((known)=>known === word.toLowerCase());
    if (kind === undefined) return unknownCommand(word);
    switch(kind){
        case 'waive':
            return parseWaive(args);
        case 'severity':
            return parseSeverity(args);
        case 'false-positive':
        case 'out-of-scope':
            return parseRuling(kind, args);
        case 'due':
            return parseDue(args);
        case 'fixed':
            return parseFixed(args);
        case 'incident':
            return parseIncident(args);
        default:
            if (args !== '') return wrong(`"${kind}" takes nothing after it. Write ${usages([
                kind
            ])}`);
            return {
                ok: true,
                command: {
                    kind
                }
            };
    }
}
function parseWaive(args) {
    const [until, afterUntil] = splitWord(args);
    const [date, reason] = splitWord(afterUntil);
    const usage = usages([
        'waive'
    ]);
    if (until.toLowerCase() !== 'until' || date === '') {
        return wrong(`A waiver says until when it counts. Write ${usage}`);
    }
    const day = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().safeParse(date);
    if (!day.success) return wrong(`The date ${quoted(date)} ${complaint(day.error)}. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(reason);
    if (reason === '') return wrong(`A waiver says why. Write ${usage}`);
    if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind: 'waive',
            expires: day.data,
            reason: checked.data
        }
    };
}
function parseRuling(kind, args) {
    const usage = usages([
        kind
    ]);
    if (args === '') return wrong(`A finding that is called ${kind} needs a reason. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(args);
    if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind,
            reason: checked.data
        }
    };
}
function parseSeverity(args) {
    const [word, reason] = splitWord(args);
    const usage = usages([
        'severity'
    ]);
    const severity = _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.find((known)=>known === word.toLowerCase());
    if (severity === undefined) {
        const said = word === '' ? 'The severity is missing' : `${quoted(word)} is no severity`;
        return wrong(`${said}: it is one of ${_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.join(', ')}. Write ${usage}`);
    }
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(reason);
    if (reason === '') return wrong(`A severity says why. Write ${usage}`);
    if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind: 'severity',
            severity,
            reason: checked.data
        }
    };
}
function parseDue(args) {
    const [date, reason] = splitWord(args);
    const usage = usages([
        'due'
    ]);
    if (date === '') return wrong(`The date is missing. Write ${usage}`);
    const day = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)().safeParse(date);
    if (!day.success) return wrong(`The date ${quoted(date)} ${complaint(day.error)}. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(reason);
    if (reason !== '' && !checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind: 'due',
            due: day.data,
            reason
        }
    };
}
function parseFixed(args) {
    const usage = usages([
        'fixed'
    ]);
    if (args === '') return wrong(`What fixed it is missing. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(args);
    if (!checked.success) return wrong(`What fixed it ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind: 'fixed',
            fix: checked.data
        }
    };
}
function parseIncident(args) {
    const [word, words] = splitWord(args);
    const usage = usages([
        'incident'
    ]);
    const what = _metadata_report_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONES */ .qT.find((known)=>known === word.toLowerCase());
    if (what === undefined) {
        const said = word === '' ? 'What to record is missing' : `${quoted(word)} is nothing to record`;
        return wrong(`${said}: it is one of ${_metadata_report_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONES */ .qT.join(', ')}. Write ${usage}`);
    }
    if (words === '') return wrong(`"${what}" needs words of its own. Write ${usage}`);
    const checked = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().safeParse(words);
    if (!checked.success) return wrong(`The summary ${complaint(checked.error)}. Write ${usage}`);
    return {
        ok: true,
        command: {
            kind: 'incident',
            what,
            words: checked.data
        }
    };
}
/** Splits a line into its first word and the trimmed rest. */ function splitWord(line) {
    const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/su.exec(line) ?? [];
    return [
        word,
        rest.trim()
    ];
}
function unknownCommand(word) {
    const meant = KINDS.find((kind)=>kind === (0,_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_3__/* .nearMiss */ .b)(word, KINDS));
    const hint = meant === undefined ? `Write one of ${usages(KINDS)}` : `Did you mean ${usages([
        meant
    ])}`;
    return wrong(`${quoted(word)} is no command. ${hint}${meant === undefined ? '' : '?'}`);
}
function wrong(problem) {
    return {
        ok: false,
        problem: problem.endsWith('?') ? problem : `${problem}.`
    };
}
function usages(kinds) {
    return kinds.map((kind)=>COMMAND_USAGE[kind]).join(', ');
}
function complaint(error) {
    return error.issues.map((issue)=>issue.message).join(' and ');
}
function quoted(word) {
    const points = Array.from(word);
    return `"${points.length <= MAX_QUOTE ? word : `${points.slice(0, MAX_QUOTE).join('')}\u2026`}"`;
}


/***/ }),

/***/ 93522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ listedIds),
/* harmony export */   WZ: () => (/* binding */ waitingTimes),
/* harmony export */   bJ: () => (/* binding */ tracedPlace),
/* harmony export */   jM: () => (/* binding */ listedPath),
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   tl: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24463);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23575);



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
/** What lists have that is there, or was left out so that its clock runs on. */ function runningIn(ledger) {
    return listedIn(ledger).filter(({ gone })=>gone === null || !(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsClock */ .Nm)(gone.reason));
}
/** Where a list remembers that a finding stood, with its code; nothing for one without code. */ function tracedPlace({ source, member: { id, rule, place } }) {
    return place?.trace === undefined ? [] : [
        {
            id,
            source,
            rule,
            path: place.path,
            trace: place.trace
        }
    ];
}
/** The path of a listed finding whose one place is part of what it is; null for any other. */ function listedPath({ source, member: { place } }) {
    return place !== null && (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaced */ .AD)(source) ? place.path : null;
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


/***/ })

};
;