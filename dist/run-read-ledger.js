"use strict";
exports.id = 3612;
exports.ids = [3612];
exports.modules = {

/***/ 47681:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ lookedAtSteps),
/* harmony export */   Io: () => (/* binding */ isClosedEpisode),
/* harmony export */   wj: () => (/* binding */ episodeEnds)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19560);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38585);



/** The ends of the episodes that a scan shows. */ function episodeEnds(keys) {
    return new Map(keys.flatMap((key)=>{
        const { until } = key;
        return until === undefined ? [] : (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)(key).map((id)=>[
                id,
                until
            ]);
    }));
}
/** The issue of an episode that a person closed, and nothing of ours says yet what that means. */ function isClosedEpisode(entry) {
    return entry.meta.source === 'activity' && (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnanswered */ .Ni)(entry) && entry.closing?.bot === false;
}
/**
 * Says that an episode is done with: a person closed its issue who may, after it was over. No scan
 * can tell, since a log is rotated away.
 * @param ends what the logs show, all of which could be read
 * @param roles what those may do who closed issues
 */ function lookedAtSteps(entry, ends, context) {
    const { closing, meta } = entry;
    if (!isClosedEpisode(entry) || closing?.actor == null) return [];
    const as = (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .closedAs */ .Th)(closing);
    if (!(0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .mayClose */ .mF)(context.roles.get(closing.actor) ?? 'reads', as)) return [];
    const ids = meta.findings.flatMap((member)=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(meta, member));
    if (ids.some((id)=>(ends.get(id) ?? '') > closing.at)) return [];
    return (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_2__/* .closedSteps */ .SG)(entry, as, context);
}


/***/ }),

/***/ 10864:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ dueValue),
/* harmony export */   C: () => (/* binding */ fieldId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);


const fieldsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    data_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
}));
const valuesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    issue_field_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    ]).nullish()
}));
const known = new WeakMap();
/**
 * What the organization's issue field has for an issue, `YYYY-MM-DD`; null for nothing.
 * @throws what the client throws
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */ async function dueValue(client, { owner, repo }, number, id) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', {
        owner,
        repo,
        issue_number: number
    });
    const value = valuesSchema.parse(data).find(({ issue_field_id: one })=>one === id)?.value;
    return value == null ? null : String(value).slice(0, 10);
}
/** The id of an issue field of type date, looked up once per client. */ function fieldId(client, owner, field) {
    const ids = known.get(client) ?? new Map();
    known.set(client, ids);
    const found = ids.get(field) ?? lookUp(client, owner, field);
    ids.set(field, found);
    return found;
}
async function lookUp(client, owner, field) {
    const { data } = await client.request('GET /orgs/{org}/issue-fields', {
        org: owner
    });
    const fields = fieldsSchema.parse(data);
    const own = fields.find(({ name, data_type: type })=>name === field && type === 'date');
    if (own !== undefined) return own.id;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `the organization ${owner} has no issue field "${field}" of type date; it has ${fields.map(({ name })=>name).join(', ') || 'none'}`);
}


/***/ }),

/***/ 53612:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _6: () => (/* binding */ gateLedgers),
  e_: () => (/* binding */ recallForGate),
  yJ: () => (/* binding */ recallForTrack),
  $J: () => (/* binding */ trackedResults),
  c9: () => (/* binding */ trackerName)
});

// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(19560);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/core/ledger/former-ids.js
var former_ids = __webpack_require__(23575);
// EXTERNAL MODULE: ./src/core/ledger/accounts.js
var ledger_accounts = __webpack_require__(64529);
// EXTERNAL MODULE: ./src/core/ledger/issue-spans.js
var issue_spans = __webpack_require__(35522);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
;// CONCATENATED MODULE: ./src/core/ledger/findings.js








/**
 * Findings that the issues record as open (none that left the issue of its package) and that a scan
 * shows neither in the head nor in the base. They become weaknesses without sites; their last
 * locations come from the recall.
 * @param keys the findings that were found, including those that moved
 */ function unfound(ledger, keys, complete) {
    const found = new Set(keys.flatMap(finding_ids/* allIds */.C));
    const claimed = new Set([
        ...(0,ledger_accounts/* accountsOf */.s1)(ledger, keys, complete).values()
    ].flat().map(nameOf));
    const byId = new Map();
    for (const entry of ledger.issues){
        if ((0,notes/* isDuplicate */.KD)(entry) || (0,notes/* goneNote */.av)(entry) !== null) continue;
        for (const member of entry.meta.findings){
            const known = (0,issue_spans/* endOf */.p)(entry, member) !== null || claimed.has(nameOf({
                entry,
                member
            })) || (0,former_ids/* allMemberIds */.a)(entry.meta, member).some((id)=>found.has(id));
            if (!known && !byId.has(member.id)) byId.set(member.id, {
                entry,
                member
            });
        }
    }
    const waiting = (0,waiting_lists/* listedIn */.tl)(ledger).filter((one)=>one.gone === null && !(0,waiting_lists/* listedIds */.E0)(one).some((id)=>found.has(id) || byId.has(id)));
    const unfiled = new Map(waiting.map((one)=>[
            one.member.id,
            one
        ]));
    return [
        ...[
            ...byId.values()
        ].map(weaknessOf),
        ...[
            ...unfiled.values()
        ].map(waitingWeakness)
    ];
}
/** Names an account by its issue and finding: each lookup makes a new object of it. */ function nameOf({ entry, member }) {
    return `${entry.issue.number} ${member.id}`;
}
function waitingWeakness({ source, member }) {
    const { id, rule, aliases, title, severity, package: at, place } = member;
    return {
        ...UNKNOWN,
        id,
        source,
        rule,
        aliases,
        path: at === null ? place?.path ?? null : null,
        subject: at === null ? '' : (0,purl/* packageSubject */.bp)(at.ecosystem, at.name),
        title,
        rating: {
            vectors: [],
            word: severity,
            malicious: rule.startsWith('MAL-'),
            informational: false
        }
    };
}
/** The fields of a weakness of which an issue remembers nothing. */ const UNKNOWN = {
    formerIds: [],
    trace: null,
    cause: null,
    description: '',
    fix: '',
    confidence: 'high',
    cwe: [],
    references: [],
    published: null,
    head: [],
    base: []
};
/** What a person reported. Until a maintainer confirms it, it is reported and not judged. */ function reportedIn({ report, issue }) {
    if (report === undefined) return {};
    const { card, confirmed } = report;
    const { score, vector, how } = card;
    const facts = {
        kind: card.report,
        by: issue.reporter ?? null,
        confirmed,
        score,
        vector,
        how
    };
    const fix = 'What it is stands on its issue, which a person closes once it is mended.';
    return {
        confidence: confirmed ? 'high' : 'low',
        references: [
            issue.url
        ],
        report: facts,
        fix
    };
}
function weaknessOf({ entry, member }) {
    const { meta } = entry;
    return {
        ...UNKNOWN,
        ...reportedIn(entry),
        id: member.id,
        source: meta.source,
        rule: member.rule,
        aliases: member.aliases,
        path: member.place?.path ?? null,
        formerIds: member.former ?? [],
        trace: member.place?.trace ?? null,
        cause: (0,cause/* isCauseKey */.v)(meta.key) ? meta.key : null,
        subject: meta.package === null ? '' : (0,purl/* packageSubject */.bp)(meta.package.ecosystem, meta.package.name),
        title: member.title === '' ? member.rule : member.title,
        rating: {
            vectors: [],
            word: member.severity,
            malicious: member.rule.startsWith('MAL-'),
            informational: false
        }
    };
}

// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/ledger/plan/looked-at.js
var looked_at = __webpack_require__(47681);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(88752);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
;// CONCATENATED MODULE: ./src/core/ledger/tracked.js




/**
 * The tools whose results a complete scan of the default branch has added to the issues, as
 * `sarif:<tool>`.
 */ function trackedTools(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.Lb)(ledger)?.meta.scans ?? [];
    return new Set(scans.map(({ scanner })=>scanner).filter((scanner)=>scanner.startsWith('sarif:')));
}
/**
 * Fingerprints of findings that the last complete scan showed: those whose issue does not say that
 * they are gone, even if a person closed it, and those that wait for an issue.
 */ function trackedIds(ledger) {
    const filed = ledger.issues.flatMap((entry)=>(0,notes/* goneNote */.av)(entry) !== null ? [] : entry.meta.findings.filter((member)=>(0,issue_spans/* spansOf */.L)(entry, member).at(-1)?.end === null));
    return new Set([
        ...filed.map(({ id })=>id),
        ...(0,waiting_lists/* waitingTimes */.WZ)(ledger).keys()
    ]);
}

// EXTERNAL MODULE: ./src/core/findings/moves.js + 3 modules
var moves = __webpack_require__(80366);
// EXTERNAL MODULE: ./src/core/ledger/moved-here.js
var moved_here = __webpack_require__(49689);
// EXTERNAL MODULE: ./src/core/ledger/metadata/packed-trace.js
var packed_trace = __webpack_require__(89007);
// EXTERNAL MODULE: ./src/core/ledger/remembered-clocks.js
var remembered_clocks = __webpack_require__(77327);
;// CONCATENATED MODULE: ./src/core/ledger/unfiled-moves.js







/**
 * The keys of a scan's findings, with the former fingerprints of those that moved while no issue
 * remembers their code: what a list of the dashboard has that waits, or what the dashboard
 * remembers of an issue that was taken away. Those of issues are told by `accountsOf`.
 * @param complete whether a source was scanned to its end: only then can something have moved
 */ function withUnfiledMoves(ledger, found, complete) {
    const keys = movedBack(ledger, found);
    const here = new Set(keys.flatMap(finding_ids/* allIds */.C));
    const isAway = ({ id })=>!here.has(id);
    const running = (0,waiting_lists/* runningIn */.jq)(ledger);
    const waits = running.filter(({ gone })=>gone === null);
    const there = [
        ...waits.flatMap(waiting_lists/* tracedPlace */.bJ),
        ...orphansOf(ledger)
    ].map(moverOf).filter(isAway);
    const leftOut = running.filter(({ gone })=>gone !== null).flatMap(waiting_lists/* tracedPlace */.bJ).map(moverOf).filter(isAway);
    if (there.length + leftOut.length === 0) return keys;
    const { isNew, isSince } = newIn(ledger, keys, complete);
    const others = keys.filter((key)=>key.path !== null && !isNew(key)).map(ledger_accounts/* moverOfKey */.mJ);
    const pairs = new Map();
    const taken = new Set();
    const pair = (vanished, appeared, least)=>{
        const now = (0,moves/* pairMoves */.r)({
            vanished: vanished.filter(({ id })=>!taken.has(id)),
            appeared: appeared.map(ledger_accounts/* moverOfKey */.mJ),
            others,
            renamed: new Map(),
            least
        });
        for (const [id, before] of now){
            taken.add(before);
            pairs.set(id, [
                ...pairs.get(id) ?? [],
                before
            ]);
        }
        return now;
    };
    // What several scans showed that could not tell, each elsewhere, may be listed for each.
    for(let open = keys.filter(isNew); open.length > 0;){
        const now = pair(there, open, moves/* LEAST */.K.ledger);
        open = open.filter(({ id, source })=>isSince(source, now.get(id)));
    }
    // Of what was left out it asks for more, since that may be long gone.
    pair(leftOut, keys.filter((key)=>isNew(key) && !pairs.has(key.id)), moves/* LEAST */.K.gate);
    const names = new Map(running.map((one)=>[
            one.member.id,
            (0,waiting_lists/* listedIds */.E0)(one)
        ]));
    return keys.map((key)=>{
        const before = (pairs.get(key.id) ?? []).flatMap((id)=>names.get(id) ?? [
                id
            ]);
        return before.length === 0 ? key : withFormer(key, before);
    });
}
/** The keys; those of what is back in a place where it stood before it moved name that move. */ function movedBack(ledger, keys) {
    const here = new Set(keys.flatMap(finding_ids/* allIds */.C));
    const away = (0,waiting_lists/* runningIn */.jq)(ledger).filter(({ member })=>!here.has(member.id));
    const byFormer = new Map(away.flatMap((one)=>(one.member.former ?? []).map((id)=>[
                id,
                (0,waiting_lists/* listedIds */.E0)(one)
            ])));
    return keys.map((key)=>{
        const names = byFormer.get(key.id);
        return names === undefined ? key : withFormer(key, names);
    });
}
function withFormer(key, ids) {
    const former = new Set([
        ...key.formerIds,
        ...ids
    ]);
    former.delete(key.id);
    return {
        ...key,
        formerIds: [
            ...former
        ]
    };
}
function newIn(ledger, keys, complete) {
    const accounts = (0,ledger_accounts/* accountsOf */.s1)(ledger, keys, complete);
    const times = (0,waiting_lists/* waitingTimes */.WZ)(ledger);
    const { accounts: areNew, since } = (0,ledger_accounts/* isNewSince */.xk)(ledger);
    const isSince = (source, id)=>id !== undefined && times.get(id)?.every((time)=>since(source, time)) === true;
    const isNew = ({ id, path, source })=>path !== null && complete(source) && areNew(source, accounts.get(id) ?? []) && (!times.has(id) || isSince(source, id));
    return {
        isNew,
        isSince
    };
}
/** What only the dashboard remembers: no issue and no list of ours has it any more. */ function orphansOf(ledger) {
    const isOrphan = (0,moved_here/* orphansIn */.T)(ledger);
    return (0,remembered_clocks/* rememberedPlaces */.Ls)(ledger).filter(({ id })=>isOrphan(id));
}
function moverOf(place) {
    return {
        ...place,
        trace: (0,packed_trace/* unpackTrace */.ug)(place.trace),
        subject: null
    };
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/due-field.js
var due_field = __webpack_require__(10864);
;// CONCATENATED MODULE: ./src/github/read/due-values.js



/**
 * Most issues whose field is read in one run: it takes a request each, and GitHub gives a workflow
 * a thousand an hour. The others are taken to have what they were given.
 */ const MAX_READ = 300;
/**
 * The tracker with what the organization's issue field has for each open issue, so that a value
 * that was refused or changed is written again. Where GitHub does not say, nothing is known.
 * @param field its name, `issues.due-field` of the policy
 * @throws what the client throws, but for refusals
 */ async function withDueValues(client, name, tracker, field) {
    const wanted = tracker.issues.filter(({ state })=>state === 'open').slice(-MAX_READ);
    try {
        const id = await (0,due_field/* fieldId */.C)(client, name.owner, field);
        const values = new Map();
        for (const issue of wanted)values.set(issue, await (0,due_field/* dueValue */.A)(client, name, issue.number, id));
        const issues = tracker.issues.map((issue)=>{
            const value = values.get(issue);
            return value === undefined ? issue : {
                ...issue,
                dueValue: value
            };
        });
        return {
            ...tracker,
            issues
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'github' && (0,github_client/* statusOf */.c2)(error) === null) throw error;
        return tracker;
    }
}

// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var read_tracker = __webpack_require__(72508);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
;// CONCATENATED MODULE: ./src/run/read-ledger.js












/** The repository in which issues are kept: the one that the policy names, else the scanned one. */ function trackerName(policy, scanned) {
    const [owner, repo] = policy.issues.repository?.split('/') ?? [];
    return owner === undefined || repo === undefined ? scanned : {
        owner,
        repo
    };
}
/** Creates the lazy ledgers that a gate reads. */ function gateLedgers(client, name, policy) {
    const once = (states)=>{
        let ledger = null;
        return ()=>ledger ??= (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors, states).then(ledger_read/* readLedger */.SC);
    };
    return {
        open: once('open'),
        closed: once('closed')
    };
}
/**
 * For a gate, which only reads: open issues tell nearly everything, also what nothing of the scan
 * shows any more; closed ones are read where a finding of the base has no open issue. Where they
 * cannot be read, nobody knows what was judged more strictly there: that is an error, unless the
 * policy says otherwise or GitHub gives the event no such right.
 * @param limited whose events have a token that may not read issues (a fork, Dependabot); null for
 *   none
 */ function recallForGate(ledgers, policy, limited) {
    return async (keys)=>{
        try {
            const open = await ledgers.open();
            const read = recalledFrom(open, keys, comparedOnly);
            if (keys.every(({ id, inBase })=>!inBase || read.memory.get(id)?.issue != null)) return read;
            return recalledFrom(joined(open, await ledgers.closed()), keys, comparedOnly);
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
            const reasons = unreadableAtGate(error, {
                policy,
                limited,
                found: keys.length > 0
            });
            return {
                memory: new Map(),
                unfound: [],
                reasons
            };
        }
    };
}
/**
 * What a ledger records of the given findings, and of findings that it knows and the scan did not
 * report.
 */ function recalledFrom(ledger, found, complete) {
    const keys = withUnfiledMoves(ledger, found, complete);
    const hidden = unfound(ledger, keys, complete);
    const memory = (0,recall/* recall */.I9)(ledger, [
        ...keys,
        ...hidden.map(finding_key/* keyOfWeakness */.i$)
    ], complete);
    return {
        memory,
        unfound: hidden,
        reasons: []
    };
}
/** Where nobody could read them, and nothing was found, there is nothing to be said. */ function unreadableAtGate(error, { policy, limited, found }) {
    const off = error instanceof read_tracker/* IssuesOff */.E6;
    if (!found && (off || limited !== null)) return [];
    if (limited === null) return [
        unreadable(error, off ? 'warn' : policy.gate['unreadable-issues'])
    ];
    const message = `the policy alone judges, without due dates and decisions of the issues, since GitHub lets no run for ${limited} read them: ${(0,errors/* messageOf */.bD)(error)}`;
    return [
        {
            kind: 'tracker-unreadable',
            decision: 'warn',
            message
        }
    ];
}
/**
 * Which results of other tools the issues already record. Null when issues cannot be read; the
 * recall reports that as a reason.
 * @throws FixbyError (github) from `has`, when closed issues are needed and cannot be read
 */ async function trackedResults(ledgers) {
    try {
        const open = await ledgers.open();
        const ids = trackedIds(open);
        let closed = null;
        const inClosed = async (id)=>(await (closed ??= ledgers.closed().then(trackedIds))).has(id);
        return {
            tools: trackedTools(open),
            has: async (id)=>ids.has(id) || await inClosed(id)
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
        return null;
    }
}
/**
 * A gate never counts a source as complete: a finding that is in the issues and not in this pull
 * request may belong to another branch.
 */ function comparedOnly() {
    return false;
}
function joined(a, b) {
    const byNumber = (items)=>[
            ...items
        ].sort((one, other)=>one.issue.number - other.issue.number);
    return {
        issues: byNumber([
            ...a.issues,
            ...b.issues
        ]),
        dashboards: byNumber([
            ...a.dashboards,
            ...b.dashboards
        ])
    };
}
function unreadable(error, decision) {
    return {
        kind: 'tracker-unreadable',
        decision,
        message: `due dates count from now and decisions by comment are unknown: ${(0,errors/* messageOf */.bD)(error)}`
    };
}
/**
 * Recall for a run on the default branch, which keeps the issues: reads all issues and applies the
 * answers to new commands, so that these count in this run already.
 * @param keep receives what was read; not called when the issues cannot be read
 */ function recallForTrack({ client, name, inForce, asOf, repositoryUrl, tickets: ticketsOf }, keep) {
    const { policy, origin } = inForce;
    return async (keys, complete)=>{
        try {
            const { prepareAnswers } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(9765), __webpack_require__.e(2501), __webpack_require__.e(1723), __webpack_require__.e(7608), __webpack_require__.e(5962)]).then(__webpack_require__.bind(__webpack_require__, 7608));
            const { issueWordsFor } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(2501), __webpack_require__.e(5354)]).then(__webpack_require__.bind(__webpack_require__, 97202));
            const read = await (0,read_tracker/* readTracker */.T_)(client, name, policy.issues.authors);
            const { 'due-field': field } = policy.issues;
            const tracker = field === undefined ? read : await withDueValues(client, name, read, field);
            const words = issueWordsFor(policy, origin.path, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone), repositoryUrl);
            const ends = complete('activity') ? (0,looked_at/* episodeEnds */.wj)(keys) : null;
            const tickets = await ticketsOf?.((0,ledger_read/* readLedger */.SC)(tracker), tracker.repository);
            const beside = {
                ends,
                ...tickets === undefined ? {} : {
                    tickets
                }
            };
            const answers = await prepareAnswers(tracker, client, name, policy, asOf, words, beside);
            keep({
                tracker,
                answers
            });
            return recalledFrom((0,ledger_read/* readLedger */.SC)(answers.tracker), keys, complete);
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'github') throw error;
            return {
                memory: new Map(),
                unfound: [],
                reasons: [
                    unreadable(error, 'error')
                ]
            };
        }
    };
}


/***/ })

};
;