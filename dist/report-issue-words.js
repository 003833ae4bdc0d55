export const id = 7300;
export const ids = [7300];
export const modules = {

/***/ 58829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ goneSteps),
/* harmony export */   i: () => (/* binding */ supersededSteps)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72658);
/* harmony import */ var _gate_sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18881);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10682);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);
/* harmony import */ var _loose_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37999);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19420);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65793);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93229);
/* harmony import */ var _target_steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17122);









/** Closes an issue in favour of the one that goes on with its finding. */ function supersededSteps(entry, by) {
    if (entry.issue.state === 'closed') return [];
    const issue = {
        number: entry.issue.number
    };
    const said = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .lastNote */ .Lf)(entry, [
        'duplicate'
    ], entry.openedAt) !== null;
    return [
        ...said ? [] : [
            {
                kind: 'comment',
                issue,
                say: {
                    duplicateOf: by
                }
            }
        ],
        {
            kind: 'close-issue',
            issue,
            reason: 'duplicate'
        }
    ];
}
/**
 * What becomes of an issue none of whose findings is in the scanned tree: closed where each of them
 * is known to be gone, else kept, and kept up to date with the calendar. One that a person closed
 * before gets our word that it is gone, so that the record has it.
 */ function goneSteps(entry, context) {
    const closed = entry.issue.state === 'closed';
    const said = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .goneNote */ .av)(entry);
    if (closed && (said !== null || !hasLooseEnds(entry, context))) return [];
    const reason = said?.marker.kind ?? goneReason(entry, context);
    if (reason === null) return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .isDuplicate */ .KD)(entry) ? [] : unseenSteps(entry, context);
    const issue = {
        number: entry.issue.number
    };
    const words = {
        kind: 'comment',
        issue,
        say: {
            comment: goneComment(entry, reason, context),
            marker: {
                kind: reason,
                findings: entry.meta.findings.map(({ id })=>id)
            }
        }
    };
    const as = (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_8__/* .isDecision */ .pp)(reason) ? 'not_planned' : 'completed';
    return [
        ...said === null ? [
            words
        ] : [],
        ...closed ? [] : [
            {
                kind: 'close-issue',
                issue,
                reason: as
            }
        ]
    ];
}
/**
 * Why all findings of an issue are gone, the one that says least about a repair; null where one of
 * them is not known to be.
 */ function goneReason({ meta }, { goneAs }) {
    const fates = meta.findings.map(({ id })=>{
        const reason = goneAs(id);
        return reason === null ? {
            kind: 'unknown'
        } : {
            kind: 'gone',
            reason
        };
    });
    const fate = (0,_gate_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFates */ .c$)(fates);
    return fate.kind === 'gone' ? fate.reason : null;
}
/**
 * Whether a closed issue has to say that what it is about is gone: one that was closed in favour of
 * another only for what no other one says it of.
 */ function hasLooseEnds(entry, context) {
    return !(0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .isDuplicate */ .KD)(entry) || entry.meta.findings.some((member)=>(0,_loose_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoose */ .p)({
            entry,
            member
        }, context));
}
function goneComment(entry, kind, context) {
    const zone = context.policy.sla.timezone;
    const starts = entry.meta.findings.map((member)=>(0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)([
            {
                entry,
                member
            }
        ], []));
    const start = starts.filter((time)=>time !== null).sort()[0] ?? entry.openedAt;
    const due = earliestDue(entry);
    return {
        kind,
        commit: context.commit,
        runUrl: context.runUrl,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(start, zone), context.today)),
        due,
        daysLeft: due === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(context.today, due)
    };
}
/** The earliest due date that the issue announces; null where nothing is known for sure. */ function earliestDue({ meta, trusted }) {
    if (!trusted) return null;
    return meta.findings.flatMap(({ due })=>due === null ? [] : [
            due
        ]).sort()[0] ?? null;
}
/** What was not looked for is not gone, and its due date comes nearer all the same. */ function unseenSteps(entry, context) {
    const hidden = entry.meta.findings.filter(({ id })=>context.unseen.has(id));
    const opened = hidden.length === 0 ? [] : reopenedUnseen(entry, context);
    return [
        ...opened,
        ...(0,_sight_js__WEBPACK_IMPORTED_MODULE_6__/* .sightSteps */ .N)(entry, hidden, [], context),
        ...calendarSteps(entry, context)
    ];
}
/** Nobody can close what nobody can see, but by "not planned". */ function reopenedUnseen(entry, { commit, runUrl }) {
    if (entry.issue.state === 'open' || (0,_target_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .isDismissed */ .gO)(entry)) return [];
    const issue = {
        number: entry.issue.number
    };
    return [
        {
            kind: 'reopen-issue',
            issue
        },
        {
            kind: 'comment',
            issue,
            say: {
                comment: {
                    kind: 'still-there',
                    commit,
                    runUrl,
                    closedBy: entry.closing?.actor ?? null,
                    due: earliestDue(entry)
                },
                marker: {
                    kind: 'still-there',
                    findings: entry.meta.findings.map(({ id })=>id)
                }
            }
        }
    ];
}
function calendarSteps(entry, { policy, today }) {
    const due = earliestDue(entry);
    if (entry.issue.state === 'closed' || due === null) return [];
    const severity = entry.meta.findings.find((member)=>member.due === due)?.severity ?? 'low';
    const { sla } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaState */ .sM)(due, severity, policy, today);
    const wanted = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
    const has = entry.issue.labels.filter((name)=>/^sla: (?:due soon|overdue)$/iu.test(name));
    const issue = {
        number: entry.issue.number
    };
    return [
        ...wanted === null || has.some((name)=>name.toLowerCase() === wanted) ? [] : [
            {
                kind: 'add-labels',
                issue,
                labels: [
                    wanted
                ]
            }
        ],
        ...has.filter((name)=>name.toLowerCase() !== wanted).map((label)=>({
                kind: 'remove-label',
                issue,
                label
            }))
    ];
}


/***/ }),

/***/ 62149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l5: () => (/* binding */ DASHBOARD_KEY),
  n6: () => (/* binding */ createDashboard),
  ef: () => (/* binding */ planIssues)
});

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(86656);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var ledger_labels = __webpack_require__(32711);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
// EXTERNAL MODULE: ./src/core/ledger/plan/gone.js
var plan_gone = __webpack_require__(58829);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(96291);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(56971);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 1 modules
var target_steps = __webpack_require__(17122);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(52591);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(73510);
;// CONCATENATED MODULE: ./src/core/ledger/plan/waiting.js



/** Most findings that one comment lists: its marker has to fit beside the words. */ const MAX_LISTED = 1_000;
/**
 * Starts the clocks of findings that wait for their issue: a comment on the dashboard, whose time
 * of creation nobody can change.
 */ function waitingSteps({ findings, shown }, dashboards, dashboard) {
    const known = new Set(dashboards.flatMap(({ notes })=>notes).flatMap(({ marker })=>waitingIds(marker)));
    const fresh = findings.filter((finding)=>!idsOf(finding).some((id)=>known.has(id)));
    const sources = [
        ...new Set(fresh.map(({ source })=>source))
    ];
    return sources.flatMap((source)=>chunks(fresh.filter((finding)=>finding.source === source), MAX_LISTED).map((some)=>({
                kind: 'comment',
                issue: dashboard,
                say: waitingWords(source, some, shown)
            })));
}
/**
 * Takes what is gone off the lists of waiting findings: if it comes back, it gets a new clock. A
 * list does not say where they stood, so that they stay on it until all of their source was seen.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */ function waitingUpkeep(dashboards, context, shown) {
    const here = new Map(context.findings.flatMap((finding)=>idsOf(finding).map((id)=>[
                id,
                finding
            ])));
    return dashboards.flatMap(({ issue: { number }, notes })=>notes.flatMap(({ marker, comment: { id } })=>{
            if (marker.kind !== 'waiting' || !context.whole(marker.source)) return [];
            const findings = [
                ...new Set(marker.findings.flatMap((known)=>here.get(known) ?? []))
            ];
            if (findings.length === 0) return [
                {
                    kind: 'delete-comment',
                    issue: {
                        number
                    },
                    id
                }
            ];
            const left = findings.map((finding)=>finding.id);
            if (left.join() === marker.findings.join()) return [];
            return [
                {
                    kind: 'edit-comment',
                    issue: {
                        number
                    },
                    id,
                    say: waitingWords(marker.source, findings, shown)
                }
            ];
        }));
}
/** Under which fingerprints a list may have a finding. */ function idsOf(finding) {
    return (0,finding_ids/* allIds */.C)((0,finding_key/* keyOfFinding */.q)(finding));
}
function waitingWords(source, findings, shown) {
    const visible = findings.filter(shown);
    return {
        comment: {
            kind: 'waiting',
            findings: visible.map(members/* listed */.KE),
            withheld: findings.length - visible.length
        },
        marker: {
            kind: 'waiting',
            source,
            findings: findings.map(({ id })=>id)
        }
    };
}
function waitingIds(marker) {
    return marker.kind === 'waiting' ? marker.findings : [];
}
function chunks(items, size) {
    return Array.from({
        length: Math.ceil(items.length / size)
    }, (_, index)=>items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./src/core/ledger/plan/plan.js











/** The dashboard's key among the issues that a plan creates. */ const DASHBOARD_KEY = 'dashboard';
/**
 * From how many new issues on their clocks are started first, by one comment: a run that creates
 * many may be cut short.
 */ const MANY_NEW = 20;
/**
 * The steps that bring the issues in step with a scan: what is new, changed, gone and back, worst
 * first. Planned again once they are carried out, there is nothing to do.
 * @param dashboard gives the dashboard's text for when there is none yet and clocks have to be
 *   started on it; else it is not asked
 */ function planIssues(context, dashboard) {
    const { findings, tracker, ledger, policy } = context;
    const hidden = (finding)=>tracker.public && !(0,disclosure/* isPublicKnowledge */.W)(finding);
    const targets = (0,target/* targetsOf */.QR)(findings.filter((finding)=>!hidden(finding)), ledger, policy, context.asOf, (id)=>context.goneAs(id) !== null, context.complete);
    const creatable = targets.filter((target)=>target.entry === null && deservesIssue(target, context));
    const now = new Set(creatable.slice(0, policy.issues.limit));
    const later = creatable.slice(policy.issues.limit).flatMap((target)=>target.findings);
    const fresh = creatable.length > MANY_NEW ? creatable.flatMap((target)=>target.findings) : later;
    const undisclosed = findings.filter((finding)=>hidden(finding) && (0,findings_finding/* isJudged */.s)(finding));
    const started = [
        ...fresh,
        ...undisclosed
    ];
    const kept = targets.filter((target)=>target.entry !== null || now.has(target));
    const shown = (finding)=>!hidden(finding);
    const accounts = new Map(targets.flatMap((target)=>[
            ...target.accounts
        ]));
    const planning = {
        ...context,
        present: (0,target/* presentIds */.o2)(findings, accounts)
    };
    const steps = [
        ...restoreSteps(context),
        ...waitingUpkeep(ledger.dashboards, context, shown),
        ...clockSteps({
            findings: started,
            shown
        }, context, dashboard),
        ...kept.flatMap((target)=>(0,target_steps/* targetSteps */.jm)(target, planning)),
        ...restSteps(kept, planning)
    ];
    return {
        steps: [
            ...placeSteps(steps, context),
            ...steps,
            ...tidySteps(steps, context)
        ],
        waiting: later,
        undisclosed
    };
}
function deservesIssue({ findings }, { policy }) {
    return findings.some((finding)=>finding.waiver === null && (0,findings_finding/* isJudged */.s)(finding) && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']));
}
/**
 * Comments of ours that people changed get back what they said: clocks and decisions are read from
 * them.
 */ function restoreSteps({ ledger }) {
    return [
        ...ledger.issues,
        ...ledger.dashboards
    ].flatMap(({ issue, notes })=>notes.flatMap(({ comment: { id, body, written } })=>written === null || body.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n') ? [] : [
                {
                    kind: 'edit-comment',
                    issue: {
                        number: issue.number
                    },
                    id,
                    say: {
                        text: written
                    }
                }
            ]));
}
/** Starts clocks on the dashboard, which is created for it where there is none. */ function clockSteps(waiting, { ledger }, dashboard) {
    const [own] = ledger.dashboards;
    const ref = own === undefined ? {
        key: DASHBOARD_KEY
    } : {
        number: own.issue.number
    };
    const steps = waitingSteps(waiting, ledger.dashboards, ref);
    if (steps.length === 0 || own !== undefined) return steps;
    return [
        createDashboard(dashboard()),
        ...steps
    ];
}
/** The step that creates the dashboard. */ function createDashboard({ title, body }) {
    return {
        kind: 'create-issue',
        key: DASHBOARD_KEY,
        title,
        body,
        labels: [],
        assignees: [],
        milestone: null,
        severity: null
    };
}
/**
 * What becomes of the issues that no target goes on with: closed as duplicates of the one that
 * does, or because what they are about is gone.
 */ function restSteps(targets, context) {
    const kept = new Set(targets.flatMap(({ entry })=>entry === null ? [] : [
            entry
        ]));
    const holders = holdersOf(targets);
    const twins = twinsOf(context.ledger.issues);
    return context.ledger.issues.filter((entry)=>!kept.has(entry)).flatMap((entry)=>{
        const absent = (0,target/* absentMembers */.Rj)(entry, context.present);
        const gone = absent.length === entry.meta.findings.length && absent.every(({ id })=>context.goneAs(id) !== null);
        const holder = entry.meta.findings.flatMap(({ id })=>holders(entry, id))[0] ?? (gone ? undefined : twins(entry));
        if (holder === undefined && absent.length === entry.meta.findings.length) return (0,plan_gone/* goneSteps */.N)(entry, context);
        const left = leavingSteps(entry, context);
        return holder === undefined ? left : [
            ...left,
            ...(0,plan_gone/* supersededSteps */.i)(entry, holder)
        ];
    });
}
/** What an issue that no target goes on with has to say of those of its findings that are gone. */ function leavingSteps(entry, context) {
    if ((0,read/* goneNote */.av)(entry) !== null) return [];
    return (0,read/* isDuplicate */.KD)(entry) ? (0,members/* looseSteps */.iG)(entry, context) : (0,members/* departureSteps */.Y6)(entry, context);
}
/**
 * For an issue that no target goes on with, since its findings wait for another one or were not
 * looked for: an older open issue about the same. Two of them heal all the same.
 */ function twinsOf(issues) {
    const oldest = new Map(issues.filter(({ issue })=>issue.state === 'open').map((entry)=>[
            entry.meta.key,
            entry
        ]).reverse());
    return (entry)=>{
        const twin = oldest.get(entry.meta.key);
        return twin === undefined || twin === entry || entry.issue.state === 'closed' ? undefined : {
            number: twin.issue.number
        };
    };
}
/** For an issue that no target goes on with: the issues that its findings went to. */ function holdersOf(targets) {
    const byAccount = new Map();
    const byId = new Map();
    for (const { key, entry, findings, accounts } of targets){
        const ref = entry === null ? {
            key
        } : {
            number: entry.issue.number
        };
        for (const { id } of findings)byId.set(id, [
            ref
        ]);
        for (const account of [
            ...accounts.values()
        ].flat())byAccount.set(account.entry, [
            ref
        ]);
    }
    return (entry, id)=>byId.get(id) ?? byAccount.get(entry) ?? [];
}
/** Labels and milestones that the steps need and the tracker lacks. */ function placeSteps(steps, { tracker }) {
    const labels = new Set(steps.flatMap((step)=>'labels' in step ? step.labels : []));
    const known = new Set(tracker.labels.map(({ name })=>name.toLowerCase()));
    const titles = new Set(steps.flatMap((step)=>'milestone' in step && typeof step.milestone === 'string' ? [
            step.milestone
        ] : []));
    const there = new Set(tracker.milestones.map(({ title })=>title));
    return [
        ...[
            ...labels
        ].filter((name)=>!known.has(name.toLowerCase())).sort().map((name)=>({
                kind: 'create-label',
                name,
                ...(0,ledger_labels/* labelStyle */.c8)(name)
            })),
        ...[
            ...titles
        ].filter((title)=>!there.has(title)).sort().map((title)=>({
                kind: 'create-milestone',
                title,
                dueOn: `${(0,due_places/* milestoneDay */.PH)(title) ?? ''}T12:00:00Z`
            }))
    ];
}
/** Deletes the due labels that nothing has once the steps are done. */ function tidySteps(steps, { tracker }) {
    const uses = new Map(tracker.labels.map(({ name, uses: count })=>[
            name,
            count
        ]));
    const change = (name, by)=>{
        if (uses.has(name)) uses.set(name, (uses.get(name) ?? 0) + by);
    };
    for (const step of steps){
        if (step.kind === 'remove-label') change(step.label, -1);
        else if (step.kind === 'add-labels' || step.kind === 'create-issue') for (const name of step.labels)change(name, 1);
    }
    return (0,ledger_labels/* unusedDueLabels */.qQ)(tracker.labels.map((label)=>({
            ...label,
            uses: uses.get(label.name) ?? label.uses
        }))).map((name)=>({
            kind: 'delete-label',
            name
        }));
}


/***/ }),

/***/ 21247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMAND_USAGE),
/* harmony export */   M: () => (/* binding */ parseSlashCommand)
/* harmony export */ });
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43820);
/* harmony import */ var _policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27571);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);



/** How each command is written. */ const COMMAND_USAGE = {
    waive: '/fixby waive until 2027-01-31 <reason>',
    unwaive: '/fixby unwaive',
    severity: '/fixby severity high <reason>',
    status: '/fixby status'
};
const KINDS = Object.keys(COMMAND_USAGE);
/** Longest word that an answer quotes, in characters. */ const MAX_QUOTE = 40;
/**
 * The command in a comment's first line; whatever follows is the author's own text. Upper and lower
 * case are the same in all words but the reason. A date in the past is read as it is: whether it
 * can still be granted is for the one who answers, and a waiver that has expired stays one.
 * @param body untrusted
 * @returns null for a comment that is no command
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
function parseSeverity(args) {
    const [word, reason] = splitWord(args);
    const usage = usages([
        'severity'
    ]);
    const severity = _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((known)=>known === word.toLowerCase());
    if (severity === undefined) {
        const said = word === '' ? 'The severity is missing' : `${quoted(word)} is no severity`;
        return wrong(`${said}: it is one of ${_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.join(', ')}. Write ${usage}`);
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
/** The first word, and the rest without the blanks around it. */ function splitWord(line) {
    const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/su.exec(line) ?? [];
    return [
        word,
        rest.trim()
    ];
}
function unknownCommand(word) {
    const meant = KINDS.find((kind)=>kind === (0,_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .b)(word, KINDS));
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
    return `"${points.length <= MAX_QUOTE ? word : `${points.slice(0, MAX_QUOTE).join('')}…`}"`;
}


/***/ }),

/***/ 69520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createIssueWords)
});

// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(88842);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(56971);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(83491);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/fit.js
var fit = __webpack_require__(9892);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
// EXTERNAL MODULE: ./src/report/text/place-link.js
var place_link = __webpack_require__(34333);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var issue = __webpack_require__(7333);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./src/report/text/flow-words.js
var flow_words = __webpack_require__(41455);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
;// CONCATENATED MODULE: ./src/report/issue/parts.js











/** Most characters of an advisory's own text. */ const MAX_TEXT = 4_000;
/** Most entries of a list in the body. */ const MAX_ENTRIES = 20;
const measure = (text)=>text.length;
/** Ecosystems whose versions promise what semantic versioning says. @see https://semver.org */ const SEMANTIC = new Set([
    'npm',
    'crates.io',
    'Go',
    'Pub',
    'Hex'
]);
/** Sources whose words are Fixby's own. */ const OWN = new Set([
    'code',
    'secrets',
    'workflows'
]);
/** The facts: due date and why, severity and why, package, fixed version, places. */ function factsPart(finding, context) {
    return (room)=>{
        const at = finding.package;
        const rows = [
            [
                (0,markdown/* markup */.PT)`**Why this date**`,
                (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(finding.dueReason, 300)}`
            ],
            [
                (0,markdown/* markup */.PT)`**Severity**`,
                severityWords(finding)
            ],
            ...at === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Package**`,
                    packageCell(at)
                ],
                [
                    (0,markdown/* markup */.PT)`**Fixed in**`,
                    fixedWords(at)
                ]
            ],
            [
                (0,markdown/* markup */.PT)`**Where**`,
                places(finding, context, room * 0.5)
            ],
            ...finding.waiver === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Waived**`,
                    (0,markdown/* markup */.PT)`until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(finding.waiver.reason, 500)}`
                ]
            ]
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(finding.due), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
/** The head of the facts: what matters most, and what GitHub shows in bold. */ function dueHead(due) {
    return [
        (0,markdown/* markup */.PT)`Fix by`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* longDate */.lF)(due)}`
    ];
}
function severityWords({ severity, severityReason, vector }) {
    const why = (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)} ${severity}: ${(0,terminal_text/* clip */.$Q)(severityReason, 500)}`;
    return vector === null ? why : (0,markdown/* markup */.PT)`${why}, ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(vector, 300))}`;
}
/** A package with its route and use. */ function packageCell(at) {
    const route = (0,locations/* routeWords */.Jn)({
        ...at,
        dev: null
    });
    const use = at.dev === null ? '' : at.dev ? 'development only' : 'production';
    const words = [
        route,
        use
    ].filter((part)=>part !== '').map((part)=>`, ${part}`);
    return (0,markdown/* markup */.PT)`${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.name, 200))} ${(0,terminal_text/* clip */.$Q)(at.version, 100)} (${(0,terminal_text/* clip */.$Q)(at.ecosystem, 60)})${words.join('')}`;
}
function fixedWords(at) {
    if (at.fixedVersion === null) return (0,markdown/* markup */.PT)`no version yet`;
    return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(at.fixedVersion, 100)}${changeWords(at.version, at.fixedVersion, at.ecosystem)}`;
}
/** What the step to the fixed version promises; empty where the versions promise nothing. */ function changeWords(from, to, ecosystem) {
    if (!SEMANTIC.has(ecosystem) || semver.valid(from) === null || semver.valid(to) === null) return '';
    const step = semver.diff(from, to);
    if (step === 'major' || semver.major(to) === 0) return ', which may break what uses it';
    return step === 'minor' || step === 'patch' ? `, no breaking change expected (${step})` : '';
}
/** Where it stands, one place a line, as far as there is room. */ function places({ locations }, { repositoryUrl, commit }, room) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(locations, (location)=>(0,place_link/* placeLink */.a)(location, repositoryUrl, commit), {
        room,
        most: MAX_ENTRIES,
        measure
    });
    return (0,markdown/* join */.fj)(hidden === 0 ? rows : [
        ...rows,
        (0,markdown/* markup */.PT)`and ${(0,words/* number */.ai)(hidden)} more`
    ], '<br>');
}
/** How to fix it. */ function fixPart(finding) {
    const at = finding.package;
    const through = at === null ? '' : (0,locations/* routeWords */.Jn)({
        ...at,
        dev: null,
        direct: null
    });
    const parent = through === '' ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`It comes ${through}.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Fix`,
        howToFix(finding),
        parent
    ]);
}
/** What to do about a malicious package. */ const REMOVE_WORDS = (0,markdown/* markup */.PT)`Remove it. A malicious package is an incident: treat whatever it could read as known, and replace those credentials.`;
function howToFix(finding) {
    const { package: at, malicious } = finding;
    if (malicious) return REMOVE_WORDS;
    if (at === null) return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)((0,words/* fixWords */.B0)(finding), 1_000)}`;
    if (at.upgrade !== null) return (0,markdown_blocks/* fence */.EU)('sh', [
        at.upgrade.slice(0, 1_000)
    ]);
    if (at.fixedVersion !== null) return (0,markdown/* markup */.PT)`Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(at.fixedVersion, 100))}.`;
    return (0,markdown/* markup */.PT)`There is no fixed version yet: replace the package, or waive the finding until there is one.`;
}
/** What it is, with the advisory's own text folded. */ function textPart(finding) {
    return (room)=>{
        const name = (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### What it is`,
            (0,markdown/* markup */.PT)`${[
                (0,words/* shortTitle */.HV)(finding),
                (0,words/* packageWords */.CS)(finding)
            ].filter((part)=>part !== '').join(' in ')} (${name})${alsoKnown(finding)}.`,
            textOf(finding),
            references(finding, room * 0.2)
        ]);
    };
}
/** The words of our own scanners stand as they are; an advisory's are folded. */ function textOf({ source, description }) {
    if (OWN.has(source)) return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(description, MAX_TEXT)}`;
    const own = (0,markdown_blocks/* quote */.hD)(description, MAX_TEXT);
    const whose = source === 'dependencies' ? 'advisory' : 'tool';
    return own.toString() === '' ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)(`The ${whose}'s own text`, own);
}
/** How untrusted data gets to each place, as far as there is room. */ function flowPart({ locations }, { repositoryUrl, commit }) {
    const ways = locations.filter(({ flow })=>flow.length > 0);
    return (room)=>{
        if (ways.length === 0) return markdown/* EMPTY */.wg;
        const { rows, hidden } = (0,fit/* fitting */._Q)(ways, ({ flow })=>(0,flow_words/* flowWords */.S)(flow, repositoryUrl, commit), {
            room: room * 0.3,
            most: MAX_ENTRIES,
            measure
        });
        const more = hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`and ${(0,words/* number */.ai)(hidden)} more`;
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### The way of the data`,
            (0,markdown_blocks/* list */.p_)(rows),
            more
        ]);
    };
}
function alsoKnown({ aliases, cwe, published }) {
    const known = aliases.slice(0, MAX_ENTRIES).map((alias)=>(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(alias, 60), (0,addresses/* advisoryUrl */.Le)(alias)));
    const day = published?.slice(0, 10) ?? '';
    return (0,markdown/* join */.fj)([
        ...known.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`, also known as ${(0,markdown/* join */.fj)(known, ', ')}`
        ],
        ...cwe.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`, ${cwe.slice(0, MAX_ENTRIES).join(', ')}`
        ],
        .../^\d{4}-\d{2}-\d{2}$/u.test(day) ? [
            (0,markdown/* markup */.PT)`, published ${(0,dates/* longDate */.lF)(day)}`
        ] : []
    ], '');
}
function references(finding, room) {
    const { rows } = (0,fit/* fitting */._Q)(finding.references, (url)=>(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(url, 100), url), {
        room,
        most: 10,
        measure
    });
    return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* list */.p_)(rows);
}

// EXTERNAL MODULE: ./src/core/ledger/slash-command.js
var slash_command = __webpack_require__(21247);
// EXTERNAL MODULE: ./src/report/text/waiver-lines.js
var waiver_lines = __webpack_require__(32501);
;// CONCATENATED MODULE: ./src/report/issue/waive-part.js




/** The command as an issue shows it: a date of its own would go stale. */ const COMMAND = slash_command/* COMMAND_USAGE */.K.waive.replace(/\d{4}-\d{2}-\d{2}/u, 'YYYY-MM-DD');
/**
 * How a finding is waived, in the policy or by a comment.
 * @param findings what the issue is about, worst first; not empty
 */ function waivePart(findings, policyPath) {
    const first = findings.find(({ waiver })=>waiver === null) ?? findings[0];
    if (first === undefined) throw new RangeError('an issue about nothing');
    const many = findings.length > 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### If it can't be fixed in time`,
        (0,markdown/* markup */.PT)`Waive it in ${(0,markdown/* code */.aY)(policyPath)}, through a pull request that whoever answers for the risk approves. A waiver has a reason and an end; after that day the finding counts again.`,
        many ? (0,markdown/* markup */.PT)`Each advisory has a waiver of its own:` : markdown/* EMPTY */.wg,
        (0,markdown_blocks/* fence */.EU)('yaml', (0,waiver_lines/* waiverLines */.u)(first, first.sla === 'overdue' ? null : first.due)),
        (0,markdown/* markup */.PT)`Or whoever has the maintain or admin permission here comments ${(0,markdown/* code */.aY)(COMMAND)}${many ? ', which covers everything that this issue lists at that time' : ''}.`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/issue.js







/** GitHub's longest title, in characters. */ const MAX_TITLE = 256;
/** Longest path in a title, in characters. */ const MAX_PATH = 100;
/**
 * The issue of a finding: what, by when, why, where, how; the same finding gives the same bytes.
 */ function renderIssue(finding, metadata, context) {
    const parts = [
        factsPart(finding, {
            ...context,
            commit: metadata.commit
        }),
        (0,fit/* fixed */.Zu)(fixPart(finding)),
        textPart(finding),
        flowPart(finding, {
            ...context,
            commit: metadata.commit
        }),
        (0,fit/* fixed */.Zu)(waivePart([
            finding
        ], context.policyPath))
    ];
    return {
        title: issueTitle(finding),
        section: issueSection(parts, metadata)
    };
}
/**
 * Our part of an issue's body: what it says within GitHub's limit, between its hidden first and
 * last line.
 */ function issueSection(parts, metadata) {
    const last = markdown/* Markdown */.oz.trusted((0,issue/* renderIssueMetadata */.$d)((0,issue/* boundedMetadata */.r6)(metadata)));
    const limit = {
        ...fit/* COMMENT_LIMIT */.W$,
        size: fit/* COMMENT_LIMIT */.W$.size - issue/* SECTION_START */.j0.length - 1
    };
    return `${issue/* SECTION_START */.j0}\n${(0,fit/* assemble */.fT)(parts, last, limit).toString()}`;
}
/**
 * `[critical] lodash 4.17.15: Command Injection (GHSA-35jh-r3h4-6jhm)`,
 * `[high] SQL built from request data in src/db.ts (sql-injection)`. A title is plain text to
 * GitHub, apart from backticks; it sees no mention in it.
 */ function issueTitle(finding) {
    return boundedTitle(`[${finding.severity}] ${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(finding), MAX_TITLE)}${fileWords(finding)}`, ` (${(0,terminal_text/* clip */.$Q)(finding.rule, 80)})`);
}
/**
 * Where it is, for what is in no package: a rule alone would give many issues one title. The line
 * is left out, which moves too often.
 */ function fileWords({ package: at, locations }) {
    const [first, ...others] = [
        ...new Set(locations.map(({ path })=>path))
    ];
    if (at !== null || first === undefined || first === '') return '';
    const more = others.length === 0 ? '' : ` and ${(0,words/* count */.U9)(others.length, 'more file')}`;
    return ` in ${(0,terminal_text/* clip */.$Q)(first, MAX_PATH)}${more}`;
}
/** A title within GitHub's limit: its end stays whole. */ function boundedTitle(title, end) {
    return `${cut(title, MAX_TITLE - end.length)}${end}`.replaceAll('`', "'");
}
/** At most `max` UTF-16 units, no surrogate pair in two. */ function cut(text, max) {
    return text.length <= max ? text : `${(0,terminal_text/* sanitise */.tB)(text.slice(0, max - 1)).replace(/\uFFFD$/u, '')}…`;
}

;// CONCATENATED MODULE: ./src/report/issue/cause-issue.js












/** Longest path in a title, in characters. */ const cause_issue_MAX_PATH = 100;
/** What the heading of a list and the line about the rest may take, in characters. */ const AROUND = 400;
/**
 * The issue of a cause: one deed (a key is revoked, a workflow file is mended) and its places as a
 * list of tasks, due at the date of the oldest. The same findings give the same bytes.
 * @param findings with one cause, worst first; not empty
 */ function renderCauseIssue(findings, metadata, context) {
    const { severity, due } = (0,target/* summarise */.fS)(findings);
    const [first] = findings;
    if (first === undefined) throw new RangeError('an issue about nothing');
    const links = {
        repositoryUrl: context.repositoryUrl,
        commit: metadata.commit
    };
    const oldest = findings.find((finding)=>finding.due === due) ?? first;
    const parts = [
        factsPart({
            ...oldest,
            severity,
            locations: []
        }, links),
        (0,fit/* fixed */.Zu)(fixPart(first)),
        tasksPart(findings, links),
        textPart(first),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath))
    ];
    return {
        title: causeTitle(first, findings),
        section: issueSection(parts, metadata)
    };
}
/** `[critical] AWS access key (AKIA…) in 30 files (secrets/aws-access-key)` */ function causeTitle(first, findings) {
    const paths = new Set(findings.flatMap(({ locations })=>locations.map(({ path })=>path)));
    const [path = ''] = paths;
    const where = paths.size === 1 ? (0,terminal_text/* clip */.$Q)(path, cause_issue_MAX_PATH) : (0,words/* count */.U9)(paths.size, 'file');
    const { severity } = (0,target/* summarise */.fS)(findings);
    return boundedTitle(`[${severity}] ${(0,terminal_text/* clip */.$Q)((0,words/* fullTitle */.Eq)(first), 140)} in ${where}`, ` (${(0,terminal_text/* clip */.$Q)(first.rule, 80)})`);
}
function tasksPart(findings, links) {
    return (room)=>{
        const { rows, hidden } = (0,fit/* fitting */._Q)(findings, (finding)=>taskOf(finding, links), {
            room: room - AROUND,
            most: findings.length,
            measure: fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### ${(0,words/* count */.U9)(findings.length, 'place')}`,
            (0,markdown/* markup */.PT)`The issue closes once all of them are gone.`,
            (0,markdown_blocks/* list */.p_)(rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,words/* number */.ai)(hidden)} more: ${(0,markdown/* code */.aY)('fixby scan')} lists them all.`
        ]);
    };
}
function taskOf(finding, { repositoryUrl, commit }) {
    const [at] = finding.locations;
    const where = at === undefined ? (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding)) : (0,place_link/* placeLink */.a)(at, repositoryUrl, commit);
    const waived = finding.waiver === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`, waived until ${(0,dates/* longDate */.lF)(finding.waiver.expires)}`;
    return (0,markdown/* markup */.PT)`[ ] ${where}${waived}`;
}

// EXTERNAL MODULE: ./src/core/findings/gone.js
var gone = __webpack_require__(72658);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(10186);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
;// CONCATENATED MODULE: ./src/report/issue/comment-words.js



/** Days ahead of the date in an example of a waiver. */ const EXAMPLE_DAYS = 60;
/** `Fix by **3 December 2026**.` */ function dueSentence(due) {
    return due === null ? (0,markdown/* markup */.PT)`It has no due date.` : (0,markdown/* markup */.PT)`Fix by **${(0,dates/* longDate */.lF)(due)}**.`;
}
/** `A complete scan of 1a2b3c4 (run)`. @param article `a` inside a sentence */ function foundAt({ commit, runUrl }, { repositoryUrl }, article = 'A') {
    const of = commit === null ? (0,markdown/* markup */.PT)`the default branch` : (0,markdown/* link */.nf)((0,markdown/* code */.aY)(commit.slice(0, 7)), repositoryUrl === null ? null : `${repositoryUrl}/commit/${commit}`);
    const run = runUrl === null ? (0,markdown/* markup */.PT)`` : (0,markdown/* markup */.PT)` (${(0,markdown/* link */.nf)('run', runUrl)})`;
    return (0,markdown/* markup */.PT)`${article} complete scan of ${of}${run}`;
}
/** How to waive a finding until a date, and who may. */ function waiveHint({ today, policyPath }) {
    const example = (0,markdown/* code */.aY)(`/fixby waive until ${(0,day/* addDays */.fi)(today, EXAMPLE_DAYS)} <reason>`);
    return (0,markdown/* markup */.PT)`whoever has the maintain or admin permission comments ${example}, or adds a waiver to ${(0,markdown/* code */.aY)(policyPath)}.`;
}

;// CONCATENATED MODULE: ./src/report/issue/comment-answers.js







/** Longest reason or problem that an answer repeats, in characters. */ const comment_answers_MAX_TEXT = 1_000;
/** Whether a comment answers somebody's. */ function isAnswer(comment) {
    return 'answers' in comment;
}
/**
 * The text of an answer. It names whoever is answered without a mention: they follow the issue
 * anyway.
 */ function renderAnswer(comment, context) {
    const by = (0,terminal_text/* clip */.$Q)(comment.by, 60);
    switch(comment.kind){
        case 'waived':
            return (0,markdown/* markup */.PT)`**Waived until ${(0,dates/* longDate */.lF)(comment.expires)}** by ${by}: ${(0,terminal_text/* clip */.$Q)(comment.reason, comment_answers_MAX_TEXT)}\n\nAfter that day it counts again, on its old clock. If the comment above is edited or deleted, the waiver is void.`;
        case 'unwaived':
            return (0,markdown/* markup */.PT)`**No longer waived**, as ${by} asks. Its clock never stopped. ${dueSentence(comment.due)}`;
        case 'severity-set':
            return (0,markdown/* markup */.PT)`**Now ${comment.severity}**, as ${by} decides: ${(0,terminal_text/* clip */.$Q)(comment.reason, comment_answers_MAX_TEXT)}\n\n${dueSentence(comment.due)} If the comment above is edited or deleted, this is void.`;
        case 'status':
            return statusText(comment, context);
        case 'refused':
            return (0,markdown/* markup */.PT)`Thank you, ${by}. Only people with the maintain or admin permission can do this here, so nothing has changed. Please ask one of them.`;
        case 'bad-command':
            return (0,markdown_blocks/* blocks */.Bv)([
                (0,markdown/* markup */.PT)`Nothing has changed, ${by}: ${(0,terminal_text/* clip */.$Q)(comment.problem, comment_answers_MAX_TEXT)}`,
                (0,markdown_blocks/* fence */.EU)('text', Object.values(slash_command/* COMMAND_USAGE */.K))
            ]);
        case 'void':
            return (0,markdown/* markup */.PT)`**Void**: the comment by which ${by} changed how this finding is judged was edited or deleted since, and nobody can tell any more what was approved. ${dueSentence(comment.due)} A new comment can approve it again.`;
    }
}
function statusText(comment, { timezone }) {
    const { severity, due, daysLeft, dueReason, waiver, lastScan } = comment;
    const left = daysLeft === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` (${(0,dates/* daysInWords */.E)(daysLeft)})`;
    const reason = (0,terminal_text/* clip */.$Q)(dueReason, comment_answers_MAX_TEXT);
    return (0,markdown_blocks/* list */.p_)([
        (0,markdown/* markup */.PT)`Severity: **${severity}**`,
        due === null ? (0,markdown/* markup */.PT)`Fix by: no due date, ${reason}` : (0,markdown/* markup */.PT)`Fix by: **${(0,dates/* longDate */.lF)(due)}**${left}, ${reason}`,
        waiver === null ? (0,markdown/* markup */.PT)`Not waived` : (0,markdown/* markup */.PT)`Waived until **${(0,dates/* longDate */.lF)(waiver.expires)}**${waiver.approvedBy === null ? '' : `, approved by ${(0,terminal_text/* clip */.$Q)(waiver.approvedBy, 60)}`}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, comment_answers_MAX_TEXT)}`,
        lastScan === null ? (0,markdown/* markup */.PT)`No complete scan yet` : (0,markdown/* markup */.PT)`Last complete scan: ${(0,dates/* longDate */.lF)((0,day/* dayOf */.kb)(lastScan, timezone))}`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/comment-lists.js







/** Most findings that are named; the marker has them all. */ const MAX_ROWS = 50;
/** What a list may take, in characters: the marker needs the rest. */ const ROOM = 15_000;
/** Findings that joined the issue of their package. */ function joinedText({ findings }) {
    const one = findings.length === 1;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* count */.U9)(findings.length, 'finding')} of the same package ${one ? 'has' : 'have'} joined this issue.** ${one ? 'Its clock starts' : 'Their clocks start'} with this comment; please leave it as it is.`,
        listed(findings)
    ]);
}
/** Findings that are gone from the issue of their package. */ function leftText(comment, context) {
    const { findings } = comment;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* count */.U9)(findings.length, 'finding')} fewer.** ${foundAt(comment, context)} no longer shows ${findings.length === 1 ? 'it' : 'them'}; the others stay.`,
        listed(findings)
    ]);
}
/** Findings without an issue yet. */ function waitingText({ findings, withheld }) {
    const all = findings.length + withheld;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**The clock of ${(0,words/* count */.U9)(all, 'finding')} starts with this comment**, whenever ${all === 1 ? 'its issue is' : 'their issues are'} opened; please leave it as it is.`,
        listed(findings),
        withheld === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(withheld)} of them ${withheld === 1 ? 'is' : 'are'} not shown in public.`
    ]);
}
function listed(findings) {
    const { rows, hidden } = (0,fit/* fitting */._Q)(findings, row, {
        room: ROOM,
        most: MAX_ROWS,
        measure: fit/* COMMENT_LIMIT */.W$.measure
    });
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown_blocks/* table */.tp)([
            markdown/* EMPTY */.wg,
            (0,markdown/* markup */.PT)`Finding`,
            (0,markdown/* markup */.PT)`Fix by`
        ], rows),
        hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,words/* number */.ai)(hidden)} more.`
    ]);
}
function row({ title, rule, severity, due }) {
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(title, 120)} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/comments.js











/** Most assignees who are mentioned. GitHub allows ten to an issue. */ const MAX_ASSIGNEES = 10;
/** Longest path that is shown, in characters. */ const comments_MAX_PATH = 200;
/** Longest reason of a severity, in characters. */ const MAX_REASON = 500;
/**
 * A comment of ours on an issue. People are mentioned in reminders of a due date, and nowhere else.
 * @param hidden the comment's marker, as a hidden comment: its last line, behind everything that a
 *   stranger's text could imitate
 */ function renderIssueComment(comment, hidden, context) {
    const text = isAnswer(comment) ? renderAnswer(comment, context) : eventText(comment, context);
    return `${text.toString()}\n\n${hidden}\n`;
}
function eventText(comment, context) {
    switch(comment.kind){
        case 'fixed':
        case 'removed':
            return repairedText(comment, context);
        case 'excluded':
        case 'disabled':
        case 'withdrawn':
        case 'false-positive':
        case 'out-of-scope':
            return decidedText(comment, context);
        case 'unseen':
        case 'seen':
            return sightText(comment, context);
        case 'duplicate':
            // At the beginning of a comment GitHub takes these words for a command, which is wanted here.
            return (0,markdown/* markup */.PT)`Duplicate of #${comment.original.number}\n\nBoth are about the same finding. ${(0,markdown/* link */.nf)('The older issue', comment.original.url)} goes on, with its clock.`;
        case 'returned':
            return returnedText(comment, context);
        case 'still-there':
            return stillThereText(comment, context);
        case 'moved':
            return movedText(comment, context);
        case 'due-soon':
        case 'overdue':
            return reminderText(comment, context);
        case 'severity':
            return severityText(comment);
        case 'joined':
            return joinedText(comment);
        case 'left':
            return leftText(comment, context);
        case 'waiting':
            return waitingText(comment);
    }
}
function repairedText(comment, context) {
    const { due, daysLeft, days, kind } = comment;
    const late = daysLeft !== null && daysLeft < 0;
    const word = kind === 'removed' ? 'Removed' : 'Fixed';
    const verdict = due === null || daysLeft === null ? (0,markdown/* markup */.PT)`**${word}.**` : late ? (0,markdown/* markup */.PT)`**${word}, ${(0,words/* count */.U9)(-daysLeft, 'day')} late.**` : (0,markdown/* markup */.PT)`**${word} in time.**`;
    const dueWords = due === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` It was due on ${(0,dates/* longDate */.lF)(due)}.`;
    return (0,markdown/* markup */.PT)`${verdict} ${foundAt(comment, context)} no longer shows it, ${(0,words/* count */.U9)(days, 'day')} after its clock started.${dueWords}`;
}
/** What is gone without a repair, and what that means for its clock. */ function decidedText({ kind, due }, { policyPath }) {
    const clock = kind === 'withdrawn' ? (0,markdown/* markup */.PT)`If it comes back, its clock starts anew.` : (0,markdown/* markup */.PT)`That is no repair: if it is looked for again, its clock has run on. ${dueSentence(due)}`;
    return (0,markdown/* markup */.PT)`${decisionWords(kind, policyPath)} ${clock}`;
}
function decisionWords(kind, policyPath) {
    switch(kind){
        case 'excluded':
            return (0,markdown/* markup */.PT)`**No longer looked for.** ${(0,markdown/* code */.aY)(policyPath)} excludes every place where it stood.`;
        case 'disabled':
            return (0,markdown/* markup */.PT)`**No longer looked for.** ${(0,markdown/* code */.aY)(policyPath)} switches off its scanner or its rule.`;
        case 'withdrawn':
            return (0,markdown/* markup */.PT)`**Withdrawn.** The package is the same, and no advisory says this of it any more.`;
        case 'false-positive':
            return (0,markdown/* markup */.PT)`**A false positive**, as was decided here.`;
        case 'out-of-scope':
            return (0,markdown/* markup */.PT)`**Out of scope**, as was decided here.`;
        case 'fixed':
        case 'removed':
            return (0,markdown/* markup */.PT)`**Repaired.**`;
    }
}
function returnedText(comment, context) {
    const since = (0,dates/* longDate */.lF)(comment.goneSince);
    const clock = (0,gone/* restartsClock */.Nm)(comment.reason) ? (0,markdown/* markup */.PT)`It was gone since ${since}, so its clock starts anew.` : (0,markdown/* markup */.PT)`It was ${sight_words/* GONE_WORDS */.Wc[comment.reason]} since ${since}, and its clock has run on.`;
    return (0,markdown/* markup */.PT)`**It is back.** ${foundAt(comment, context)} shows it again. ${clock} ${dueSentence(comment.due)}`;
}
/** Most places that a comment names. */ const MAX_PLACES = 10;
function sightText(comment, context) {
    if (comment.kind === 'seen') return (0,markdown/* markup */.PT)`**It can be seen again.** ${foundAt(comment, context)} shows it. Its clock never stopped. ${dueSentence(comment.due)}`;
    const places = comment.places.slice(0, MAX_PLACES).map(({ path, item })=>{
        const why = (0,terminal_text/* clip */.$Q)((0,unseen/* itemWords */.Fh)(item), MAX_REASON);
        return item.where === path ? (0,markdown/* markup */.PT)`${why}` : (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(path, 200)}: ${why}`;
    });
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**It cannot be seen any more**, which is no repair: this issue stays open, and its clock runs on. ${dueSentence(comment.due)}`,
        (0,markdown_blocks/* list */.p_)(places),
        (0,markdown/* markup */.PT)`It closes once a complete look at that very place no longer shows it.`
    ]);
}
function stillThereText(comment, context) {
    const who = comment.closedBy === null ? 'This issue was closed' : `${(0,terminal_text/* clip */.$Q)(comment.closedBy, 60)} closed this issue`;
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**Reopened: it is still there.** ${who}, but ${foundAt(comment, context, 'a')} still shows it. Its clock never stopped. ${dueSentence(comment.due)}`,
        (0,markdown/* markup */.PT)`It closes by itself when a complete scan no longer shows it. To accept it instead:`,
        (0,markdown_blocks/* list */.p_)([
            (0,markdown/* markup */.PT)`Waive it until a date: ${waiveHint(context)}`,
            (0,markdown/* markup */.PT)`Or close it as "not planned". It then stays closed, is listed on the dashboard as dismissed without a waiver, and counts at the gate as before.`
        ])
    ]);
}
function movedText(comment, context) {
    const { from, to, id, due } = comment;
    const where = from === to ? (0,markdown/* markup */.PT)`within ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(to, comments_MAX_PATH))}` : (0,markdown/* markup */.PT)`from ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(from, comments_MAX_PATH))} to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(to, comments_MAX_PATH))}`;
    return (0,markdown/* markup */.PT)`**Moved** ${where}: ${foundAt(comment, context)} shows it there. It is the same weakness, so its clock goes on. ${dueSentence(due)} A waiver names it ${(0,markdown/* code */.aY)(id)} now.`;
}
function reminderText(comment, context) {
    const instead = comment.kind === 'overdue' ? "If it can't be fixed now" : "If it can't be fixed in time";
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`${salutation(comment.assignees)}${whenWords(comment)}`,
        (0,markdown/* markup */.PT)`How to fix it is in the issue. ${instead}, waive it until a date: ${waiveHint(context)}`
    ]);
}
function whenWords(comment) {
    const due = (0,markdown/* markup */.PT)`**${(0,dates/* longDate */.lF)(comment.due)}**`;
    if (comment.kind === 'due-soon') {
        const left = comment.daysLeft === 0 ? 'today' : `in ${(0,words/* count */.U9)(comment.daysLeft, 'day')}`;
        return (0,markdown/* markup */.PT)`this is due on ${due}, ${left}.`;
    }
    const state = comment.nth === 0 ? 'is overdue' : 'is still overdue';
    return (0,markdown/* markup */.PT)`this ${state}: it was due on ${due}, ${(0,words/* count */.U9)(comment.daysLate, 'day')} ago. The next reminder comes in a week.`;
}
function salutation(assignees) {
    if (assignees.length === 0) return (0,markdown/* markup */.PT)`To whoever maintains this, since nobody is assigned: `;
    return (0,markdown/* markup */.PT)`${(0,markdown/* join */.fj)(assignees.slice(0, MAX_ASSIGNEES).map(markdown/* mention */.lE), ' ')}: `;
}
function severityText({ from, to, reason, dueBefore, due }) {
    const moved = dueBefore === due ? dueSentence(due) : (0,markdown/* markup */.PT)`${dueSentence(due)} Before, ${dueBefore === null ? 'it had none' : `that was ${(0,dates/* longDate */.lF)(dueBefore)}`}.`;
    return (0,markdown/* markup */.PT)`**Now ${to}, was ${from}**: ${(0,terminal_text/* clip */.$Q)(reason, MAX_REASON)}. ${moved}`;
}

// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var versions = __webpack_require__(54013);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
;// CONCATENATED MODULE: ./src/report/issue/package-upgrade.js


/** A package at the places of its findings, each finding's own one first. */ function packagesOf(findings) {
    return findings.flatMap(({ package: at, locations })=>[
            ...at === null ? [] : [
                at
            ],
            ...locations.flatMap((location)=>location.package === null ? [] : [
                    location.package
                ])
        ]);
}
/** The versions that are there, in their order. */ function installedVersions(findings) {
    const packages = packagesOf(findings);
    const ecosystem = packages[0]?.ecosystem ?? '';
    return [
        ...new Set(packages.map(({ version })=>version))
    ].sort((a, b)=>(0,versions/* compareVersions */.Zy)(ecosystem, a, b) ?? (0,text_order/* compareText */.n)(a, b));
}
/**
 * The version that fixes all: the highest of those that fix one each.
 * @returns null where one of them has no fixed version, is malicious, or the versions cannot be
 *   compared
 */ function versionThatFixesAll(findings) {
    if (findings.some(({ malicious })=>malicious)) return null;
    return highestFix(packagesOf(findings));
}
function highestFix(packages) {
    let highest = null;
    for (const { ecosystem, fixedVersion } of packages){
        if (fixedVersion === null) return null;
        const order = highest === null ? 1 : fixedVersion === highest ? 0 : (0,versions/* compareVersions */.Zy)(ecosystem, fixedVersion, highest);
        if (order === null) return null;
        if (order > 0) highest = fixedVersion;
    }
    return highest;
}
/**
 * The commands that fix it: for each installed version the one that leads to the version that fixes
 * everything there.
 */ function upgradeCommands(findings) {
    const packages = packagesOf(findings);
    const commands = installedVersions(findings).flatMap((version)=>{
        const own = packages.filter((at)=>at.version === version);
        const fix = highestFix(own);
        return own.filter(({ fixedVersion })=>fix !== null && fixedVersion === fix).flatMap(({ upgrade })=>upgrade ?? []);
    });
    return [
        ...new Set(commands)
    ];
}

;// CONCATENATED MODULE: ./src/report/issue/package-issue.js












/** Most characters of one advisory's own text, and most texts. */ const package_issue_MAX_TEXT = 1_500;
const MAX_TEXTS = 20;
/** Most installed versions, and most commands, that are shown. */ const MAX_VERSIONS = 3;
const MAX_COMMANDS = 5;
/** What the heading of a list and the line about the rest may take, in characters. */ const package_issue_AROUND = 400;
/**
 * The issue of a package: one upgrade, with every advisory that it fixes, due at the earliest of
 * their dates. The same findings give the same bytes.
 * @param findings about one package, worst first; not empty
 */ function renderPackageIssue(findings, metadata, context) {
    const links = {
        repositoryUrl: context.repositoryUrl,
        commit: metadata.commit
    };
    const parts = [
        package_issue_factsPart(findings, links),
        (0,fit/* fixed */.Zu)(package_issue_fixPart(findings)),
        advisoriesPart(findings),
        (0,fit/* fixed */.Zu)(waivePart(findings, context.policyPath)),
        textsPart(findings)
    ];
    return {
        title: packageTitle(findings),
        section: issueSection(parts, metadata)
    };
}
/** `[critical] lodash 4.17.15: 3 advisories, upgrade to 4.17.21` */ function packageTitle(findings) {
    const { severity } = (0,target/* summarise */.fS)(findings);
    const name = (0,terminal_text/* clip */.$Q)(findings[0]?.package?.name ?? 'package', 120);
    const versions = installedVersions(findings);
    const installed = versions.length > MAX_VERSIONS ? `${(0,words/* number */.ai)(versions.length)} versions` : versions.join(', ');
    const fix = versionThatFixesAll(findings);
    const action = findings.some(({ malicious })=>malicious) ? ', remove it' : fix === null ? '' : `, upgrade to ${(0,terminal_text/* clip */.$Q)(fix, 60)}`;
    return boundedTitle(`[${severity}] ${name} ${(0,terminal_text/* clip */.$Q)(installed, 80)}`, `: ${advisories(findings.length)}${action}`);
}
function advisories(count) {
    return count === 1 ? '1 advisory' : `${(0,words/* number */.ai)(count)} advisories`;
}
function package_issue_factsPart(findings, links) {
    const { waiver, severity, due } = (0,target/* summarise */.fS)(findings);
    const judged = findings.filter((finding)=>waiver !== null || finding.waiver === null);
    const worst = judged.find((finding)=>finding.severity === severity);
    const first = judged.find((finding)=>finding.due === due);
    return (room)=>{
        const rows = [
            [
                (0,markdown/* markup */.PT)`**Why this date**`,
                dueWords(first)
            ],
            [
                (0,markdown/* markup */.PT)`**Severity**`,
                package_issue_severityWords(worst)
            ],
            [
                (0,markdown/* markup */.PT)`**Package**`,
                packageWords(findings)
            ],
            [
                (0,markdown/* markup */.PT)`**Fixed in**`,
                package_issue_fixedWords(findings)
            ],
            [
                (0,markdown/* markup */.PT)`**Where**`,
                places({
                    locations: allPlaces(findings)
                }, links, room * 0.3)
            ],
            ...waiver === null ? [] : [
                [
                    (0,markdown/* markup */.PT)`**Waived**`,
                    (0,markdown/* markup */.PT)`until ${(0,dates/* longDate */.lF)(waiver.expires)}: ${(0,terminal_text/* clip */.$Q)(waiver.reason, 500)}`
                ]
            ]
        ];
        return (0,markdown_blocks/* table */.tp)(dueHead(first?.due ?? null), rows.map(markdown_blocks/* tableRow */.jD), 'left');
    };
}
function dueWords(first) {
    if (first === undefined) return (0,markdown/* markup */.PT)`none of them has a due date`;
    return (0,markdown/* markup */.PT)`${ruleLink(first)}: ${(0,terminal_text/* clip */.$Q)(first.dueReason, 300)}`;
}
function package_issue_severityWords(worst) {
    if (worst === undefined) return markdown/* EMPTY */.wg;
    return (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(worst.severity)} ${worst.severity}, ${ruleLink(worst)}: ${(0,terminal_text/* clip */.$Q)(worst.severityReason, 300)}`;
}
function ruleLink(finding) {
    return (0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(finding.rule, 80), (0,addresses/* aboutUrl */.Hs)(finding));
}
function packageWords(findings) {
    const at = findings[0]?.package ?? null;
    const others = installedVersions(findings).filter((version)=>version !== at?.version);
    const shown = others.slice(0, MAX_VERSIONS).map((version)=>(0,markdown/* markup */.PT)`, also ${(0,terminal_text/* clip */.$Q)(version, 100)}`);
    return at === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`${packageCell(at)}${(0,markdown/* join */.fj)(shown, '')}`;
}
function package_issue_fixedWords(findings) {
    const fix = versionThatFixesAll(findings);
    if (fix === null) return (0,markdown/* markup */.PT)`no version that fixes all of them`;
    const [from = ''] = installedVersions(findings);
    const step = changeWords(from, fix, findings[0]?.package?.ecosystem ?? '');
    return (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(fix, 100)}, which fixes ${findings.length === 1 ? 'it' : 'all of them'}${step}`;
}
/** Every place once, however many advisories it has. */ function allPlaces(findings) {
    const byPlace = new Map();
    for (const location of findings.flatMap(({ locations })=>locations)){
        const key = JSON.stringify([
            location.path,
            location.line
        ]);
        if (!byPlace.has(key)) byPlace.set(key, location);
    }
    return [
        ...byPlace.values()
    ];
}
function package_issue_fixPart(findings) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`### Fix`,
        fixingWords(findings)
    ]);
}
function fixingWords(findings) {
    if (findings.some(({ malicious })=>malicious)) return REMOVE_WORDS;
    const commands = upgradeCommands(findings);
    if (commands.length > 0) {
        return (0,markdown_blocks/* fence */.EU)('sh', commands.slice(0, MAX_COMMANDS).map((command)=>command.slice(0, 1_000)));
    }
    const fix = versionThatFixesAll(findings);
    if (fix !== null) return (0,markdown/* markup */.PT)`Upgrade to ${(0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(fix, 100))}.`;
    return (0,markdown/* markup */.PT)`There is no version yet that fixes all of them: replace the package, or waive what is left until there is one.`;
}
function advisoriesPart(findings) {
    const waived = findings.some(({ waiver })=>waiver !== null);
    return (room)=>{
        const { rows, hidden } = (0,fit/* fitting */._Q)(findings, (finding)=>advisoryRow(finding, waived), {
            room: room - package_issue_AROUND,
            most: findings.length,
            measure: fit/* COMMENT_LIMIT */.W$.measure
        });
        return (0,markdown_blocks/* blocks */.Bv)([
            (0,markdown/* markup */.PT)`### ${advisories(findings.length)}`,
            (0,markdown_blocks/* table */.tp)([
                markdown/* EMPTY */.wg,
                (0,markdown/* markup */.PT)`Advisory`,
                (0,markdown/* markup */.PT)`Fix by`,
                ...waived ? [
                    (0,markdown/* markup */.PT)`Waived`
                ] : []
            ], rows),
            hidden === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`…and ${(0,words/* number */.ai)(hidden)} more: ${(0,markdown/* code */.aY)('fixby scan')} lists them all.`
        ]);
    };
}
/** @param waived whether the table has a column for waivers */ function advisoryRow(finding, waived) {
    const { severity, due, waiver, rule } = finding;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)}\u00A0${severity}`,
        (0,markdown/* markup */.PT)`${(0,markdown/* link */.nf)((0,words/* shortTitle */.HV)(finding), (0,addresses/* aboutUrl */.Hs)(finding))} (${(0,terminal_text/* clip */.$Q)(rule, 80)})`,
        due === null ? (0,markdown/* markup */.PT)`no due date` : (0,markdown/* markup */.PT)`${(0,dates/* shortDate */.XV)(due)}`,
        ...waived ? [
            waiver === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)`until ${(0,dates/* shortDate */.XV)(waiver.expires)}`
        ] : []
    ]);
}
/** What the advisories say of themselves, in their order. */ function textsPart(findings) {
    return (room)=>{
        const texts = findings.filter(({ description })=>(0,markdown_blocks/* quote */.hD)(description, package_issue_MAX_TEXT).toString() !== '');
        const { rows } = (0,fit/* fitting */._Q)(texts, package_issue_textOf, {
            room: room - package_issue_AROUND,
            most: MAX_TEXTS,
            measure: (text)=>fit/* COMMENT_LIMIT */.W$.measure(text) + 1
        });
        return rows.length === 0 ? markdown/* EMPTY */.wg : (0,markdown_blocks/* details */.zH)("The advisories' own texts", (0,markdown_blocks/* blocks */.Bv)(rows));
    };
}
function package_issue_textOf(finding) {
    return (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`**${(0,words/* shortTitle */.HV)(finding)}** (${ruleLink(finding)})`,
        (0,markdown_blocks/* quote */.hD)(finding.description, package_issue_MAX_TEXT)
    ]);
}

;// CONCATENATED MODULE: ./src/report/issue/words.js





/** The words of issues and comments for a plan. */ function createIssueWords(context) {
    return {
        issue: (findings, metadata)=>{
            const [first] = findings;
            if (first === undefined) throw new RangeError('an issue about nothing');
            if (metadata.key === first.id) return renderIssue(first, metadata, context);
            return first.package === null ? renderCauseIssue(findings, metadata, context) : renderPackageIssue(findings, metadata, context);
        },
        comment: (comment, marker)=>renderIssueComment(comment, (0,comment_marker/* renderCommentMarker */.WU)(marker), context)
    };
}


/***/ })

};
