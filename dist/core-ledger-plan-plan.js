"use strict";
exports.id = 1723;
exports.ids = [1723];
exports.modules = {

/***/ 45362:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ goneSteps),
/* harmony export */   i: () => (/* binding */ supersededSteps)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24463);
/* harmony import */ var _gate_sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43158);
/* harmony import */ var _gate_comment_grant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89997);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30993);
/* harmony import */ var _gate_waiver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58123);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69859);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94900);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42302);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23575);
/* harmony import */ var _loose_ends_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96318);
/* harmony import */ var _issue_spans_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35522);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88752);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60760);
/* harmony import */ var _target_steps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89765);















/** Closes an issue as a duplicate of the one that took over its finding. */ function supersededSteps(entry, by) {
    if (entry.issue.state === 'closed') return [];
    const issue = {
        number: entry.issue.number
    };
    const said = (0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .lastNote */ .Lf)(entry, [
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
 * The steps for an issue of which no finding is in the scanned tree. It is closed when each finding
 * is known to be gone; otherwise it stays, and its labels follow the calendar. If a person closed
 * it already, a comment records that the findings are gone.
 */ function goneSteps(entry, context) {
    const closed = entry.issue.state === 'closed';
    const said = (0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .goneNote */ .av)(entry);
    if (closed && (said !== null || !hasLooseEnds(entry, context))) return [];
    const reason = said?.marker.kind ?? goneReason(entry, context);
    // What a person reported is closed by people: see reports.ts.
    if (reason === null || (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_14__/* .isByPerson */ .rd)(reason)) return (0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .isDuplicate */ .KD)(entry) ? [] : unseenSteps(entry, context);
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
                findings: stillThere(entry).map(({ id })=>id)
            }
        }
    };
    const as = (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_14__/* .isDecision */ .pp)(reason) ? 'not_planned' : 'completed';
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
/** What an issue lists, but for what left it before, each for a reason of its own. */ function stillThere(entry) {
    return entry.meta.findings.filter((member)=>(0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_9__/* .endOf */ .p)(entry, member) === null);
}
/**
 * The reason why an issue's findings are gone: of several the weakest (see `joinFates`). Null
 * unless all are known to be gone. Where all have left it before, what was said then counts.
 */ function goneReason(entry, { goneAs }) {
    const there = stillThere(entry);
    const reasons = there.length > 0 ? there.map(({ id })=>goneAs(id)) : entry.meta.findings.map((member)=>(0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_9__/* .endOf */ .p)(entry, member)?.reason ?? null);
    const fates = reasons.map((reason)=>reason === null ? {
            kind: 'unknown'
        } : {
            kind: 'gone',
            reason
        });
    const fate = (0,_gate_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFates */ .c$)(fates);
    return fate.kind === 'gone' ? fate.reason : null;
}
/**
 * Whether a closed issue must still report that its findings are gone: always, except for a
 * duplicate whose findings another issue took over.
 */ function hasLooseEnds(entry, context) {
    return !(0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .isDuplicate */ .KD)(entry) || entry.meta.findings.some((member)=>(0,_loose_ends_js__WEBPACK_IMPORTED_MODULE_8__/* .isLoose */ .p)({
            entry,
            member
        }, context));
}
function goneComment(entry, kind, context) {
    const zone = context.policy.sla.timezone;
    const starts = entry.meta.findings.map((member)=>(0,_recall_js__WEBPACK_IMPORTED_MODULE_11__/* .startOf */ .GH)([
            {
                entry,
                member
            }
        ], []));
    const start = starts.filter((time)=>time !== null).sort()[0] ?? entry.openedAt;
    const due = earliestDue(entry);
    return {
        kind,
        ...entry.meta.source === 'report' ? {
            advisory: true
        } : {},
        commit: context.commit,
        runUrl: context.runUrl,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(start, zone), context.today)),
        due,
        daysLeft: due === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(context.today, due)
    };
}
/**
 * The earliest due date that the issue announces; null without one, or when a person changed the
 * body.
 */ function earliestDue({ meta, trusted }) {
    if (!trusted) return null;
    return meta.findings.flatMap(({ due })=>due === null ? [] : [
            due
        ]).sort()[0] ?? null;
}
/**
 * The steps for an issue whose findings were not scanned for: it stays open, and its labels still
 * follow the due date.
 */ function unseenSteps(entry, context) {
    const hidden = entry.meta.findings.filter(({ id })=>context.unseen.has(id));
    const opened = hidden.length === 0 ? [] : reopenedUnseen(entry, context);
    return [
        ...opened,
        ...(0,_sight_js__WEBPACK_IMPORTED_MODULE_12__/* .sightSteps */ .N)(entry, hidden, [], context),
        ...calendarSteps(entry, context)
    ];
}
/**
 * Reopens an issue that a person closed while its findings cannot be seen; only "not planned" is
 * respected.
 */ function reopenedUnseen(entry, { commit, runUrl }) {
    if (entry.issue.state === 'open' || (0,_target_steps_js__WEBPACK_IMPORTED_MODULE_13__/* .isDismissed */ .gO)(entry)) return [];
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
/** Whether everything that an issue lists is waived, as far as the issue tells of its places. */ function isWaived(entry, { policy, asOf, today }) {
    const { meta } = entry;
    return meta.findings.every((member)=>{
        const facts = {
            id: member.id,
            findingIds: (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .allMemberIds */ .a)(meta, member),
            ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(member),
            package: meta.package
        };
        const paths = member.place === undefined ? member.places.map(({ path })=>path) : [
            member.place.path
        ];
        const byPolicy = paths.length > 0 && paths.every((path)=>(0,_gate_waiver_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverFor */ .Qd)({
                ...facts,
                path
            }, policy, asOf) !== null);
        return byPolicy || (0,_gate_comment_grant_js__WEBPACK_IMPORTED_MODULE_1__/* .grantFor */ .O4)((0,_decisions_js__WEBPACK_IMPORTED_MODULE_6__/* .decisionsOf */ .bB)([
            {
                entry,
                member
            }
        ]), null, policy, today) !== null;
    });
}
function calendarSteps(entry, context) {
    const { policy, today } = context;
    const due = earliestDue(entry);
    if (entry.issue.state === 'closed' || due === null) return [];
    const severity = entry.meta.findings.find((member)=>member.due === due)?.severity ?? 'low';
    const { sla } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_2__/* .slaState */ .sM)(due, severity, policy, today);
    const late = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
    const wanted = isWaived(entry, context) ? null : late;
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

/***/ 21199:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ checklistOn),
/* harmony export */   gP: () => (/* binding */ openedEntry),
/* harmony export */   hf: () => (/* binding */ timelineOf),
/* harmony export */   kM: () => (/* binding */ checklistSteps),
/* harmony export */   qD: () => (/* binding */ incidentReminders)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79390);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42302);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52616);




/** A reminder comes when at most this share of the time to a deadline is left. */ const SOON = 0.25;
/** Maximum number of lines of a timeline; the newest are kept. */ const MAX_ENTRIES = 100;
function isIncident({ report }) {
    return report?.card.report === 'incident';
}
/** The list of what has to be done, once; people tick it off, so it is never written again. */ function checklistSteps(entry) {
    if (!isIncident(entry) || (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNote */ .Lf)(entry, [
        'checklist'
    ]) !== null) return [];
    return [
        checklistOn({
            number: entry.issue.number
        })
    ];
}
/** The comment that is the list of what an incident asks for. */ function checklistOn(issue) {
    return {
        kind: 'comment',
        issue,
        say: {
            comment: {
                kind: 'checklist'
            },
            marker: {
                kind: 'checklist'
            }
        }
    };
}
/**
 * The next message that is due: first the notice, then one update after another. Null once the
 * incident is resolved, until somebody opens its issue again: updates are due from then on.
 */ function nextWord(entry, { policy }) {
    const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
    const said = entry.notes.flatMap((note)=>note.marker.kind === 'incident-said' ? [
            {
                what: note.marker.what,
                at: timeOf(note, entry)
            }
        ] : []);
    const reopened = reopenedAt(entry);
    if (said.some(({ what, at })=>what === 'resolved' && at > reopened)) return null;
    if (!said.some(({ what })=>what === 'notified')) return {
        step: 'notice',
        deadline: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(entry.issue.createdAt, notify),
        hours: notify
    };
    const last = [
        reopened,
        ...said.map(({ at })=>at)
    ].sort().at(-1) ?? reopened;
    return {
        step: 'update',
        deadline: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addHours */ .LY)(last, update),
        hours: update
    };
}
/** RFC 3339: when somebody last opened the issue again; empty where nobody but us did. */ function reopenedAt({ issue }) {
    return issue.events.findLast(({ kind, ours })=>kind === 'reopened' && !ours)?.at ?? '';
}
/** Reminds of the next message once when its deadline is near, and once when that has passed. */ function incidentReminders(entry, context) {
    const next = isIncident(entry) ? nextWord(entry, context) : null;
    if (next === null) return [];
    const { step, deadline, hours } = next;
    const left = (Date.parse(deadline) - Date.parse(context.asOf)) / 3_600_000;
    if (left > hours * SOON) return [];
    const late = left <= 0;
    const said = entry.notes.some(({ marker })=>marker.kind === 'incident-due' && marker.deadline === deadline && (marker.late || !late));
    if (said) return [];
    const { number, assignees } = entry.issue;
    return [
        {
            kind: 'comment',
            issue: {
                number
            },
            say: {
                comment: {
                    kind: 'incident-due',
                    step,
                    deadline,
                    late,
                    assignees
                },
                marker: {
                    kind: 'incident-due',
                    deadline,
                    late
                }
            }
        }
    ];
}
/** What happened to an incident, oldest first: by GitHub's events and by what was decided on it. */ function timelineOf(entry) {
    if (!isIncident(entry)) return [];
    const { issue, notes } = entry;
    const decided = notes.flatMap((note)=>{
        const what = wordsOf(note.marker);
        if (what === null) return [];
        const by = 'by' in note.marker ? note.marker.by : null;
        return [
            {
                at: timeOf(note, entry),
                by,
                what
            }
        ];
    });
    const moved = issue.events.map(({ at, actor, ours, kind, reason })=>({
            at,
            by: ours ? null : actor,
            what: kind === 'closed' && reason !== null ? `closed as ${reason.replaceAll('_', ' ')}` : kind
        }));
    return [
        openedEntry(issue),
        ...[
            ...decided,
            ...moved
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.at, b.at))
    ].slice(-MAX_ENTRIES);
}
/** The first line of a timeline. */ function openedEntry({ createdAt, reporter }) {
    return {
        at: createdAt,
        by: reporter ?? null,
        what: 'reported'
    };
}
function wordsOf(marker) {
    switch(marker.kind){
        case 'confirmed':
            return 'confirmed';
        case 'severity-set':
            return `severity ${marker.severity}: ${marker.reason}`;
        case 'due-set':
            return `due ${marker.due}${marker.reason === '' ? '' : `: ${marker.reason}`}`;
        case 'fix-said':
            return `fixed: ${marker.fix}`;
        case 'incident-said':
            return `${marker.what}: ${marker.words}`;
        default:
            return null;
    }
}
/**
 * RFC 3339 time of the command that a comment of ours answers; of the comment itself where it
 * answers none, or the command is gone.
 */ function timeOf({ marker, comment }, { issue }) {
    if (!('answers' in marker)) return comment.at;
    return (0,_decisions_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOf */ .Nl)(issue, marker.answers)?.at ?? comment.at;
}


/***/ }),

/***/ 61301:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openedNow),
/* harmony export */   X: () => (/* binding */ FIRST_RUN)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);

/** The least severity that gets an issue from the first run that tracks. */ const FIRST_RUN = 'high';
/**
 * Of the issues that are missing, those that this run opens: the worst ones, up to `issues.limit`.
 * The first run of a repository opens critical and high ones only, so that day one can be read; the
 * rest waits with its clock running, and later runs open it.
 * @param missing targets without an issue that deserve one, worst first
 */ function openedNow(missing, { ledger, policy }) {
    const isFirst = ledger.issues.length === 0 && ledger.dashboards.length === 0;
    const due = isFirst ? missing.filter(isSevere) : missing;
    return due.slice(0, policy.issues.limit);
}
/** Whether it holds an open finding that the first run gives an issue. */ function isSevere({ findings }) {
    return findings.some(({ waiver, severity })=>waiver === null && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, FIRST_RUN));
}


/***/ }),

/***/ 71723:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l5: () => (/* binding */ DASHBOARD_KEY),
  n6: () => (/* binding */ createDashboard),
  xT: () => (/* binding */ placeSteps),
  ef: () => (/* binding */ planIssues)
});

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(29117);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var ledger_labels = __webpack_require__(22206);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/ledger/plan/gone.js
var plan_gone = __webpack_require__(45362);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(81010);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(87376);
;// CONCATENATED MODULE: ./src/core/ledger/plan/milestones.js

/**
 * Milestones that the steps need and the tracker lacks: one that was closed once it was empty opens
 * again, since GitHub knows each title once.
 */ function neededMilestones(steps, tracker) {
    const asked = steps.flatMap((step)=>'milestone' in step && typeof step.milestone === 'string' ? [
            step.milestone
        ] : []);
    const kept = [
        ...placesAfter(steps, tracker).values()
    ].flatMap(({ open, title })=>open && title !== null && (0,due_places/* milestoneDay */.PH)(title) !== null ? [
            title
        ] : []);
    const known = new Map(tracker.milestones.map((one)=>[
            one.title,
            one
        ]));
    return [
        ...new Set([
            ...asked,
            ...kept
        ])
    ].sort().flatMap((title)=>{
        const there = known.get(title);
        if (there === undefined) return [
            {
                kind: 'create-milestone',
                title,
                dueOn: `${(0,due_places/* milestoneDay */.PH)(title) ?? ''}T12:00:00Z`
            }
        ];
        return there.open ? [] : [
            {
                kind: 'set-milestone-state',
                title,
                number: there.number,
                open: true
            }
        ];
    });
}
/** Closes milestones of ours that have no open issue once the steps are done. */ function emptyMilestones(steps, tracker) {
    const before = tracker.issues.map(placeOf);
    const after = [
        ...placesAfter(steps, tracker).values(),
        ...steps.flatMap((step)=>step.kind === 'create-issue' ? [
                {
                    open: true,
                    title: step.milestone
                }
            ] : [])
    ];
    const openIn = (title, places)=>places.filter((place)=>place.open && place.title === title).length;
    return tracker.milestones.filter(({ title, open })=>open && (0,due_places/* milestoneDay */.PH)(title) !== null).filter(({ title, openIssues })=>openIssues - openIn(title, before) + openIn(title, after) <= 0).map(({ title, number })=>({
            kind: 'set-milestone-state',
            title,
            number,
            open: false
        }));
}
/** Where the issues of a tracker are once the steps are done, by their number. */ function placesAfter(steps, { issues }) {
    const places = new Map(issues.map((issue)=>[
            issue.number,
            placeOf(issue)
        ]));
    for (const step of steps){
        const place = 'issue' in step && 'number' in step.issue ? places.get(step.issue.number) : undefined;
        if (place === undefined) continue;
        if (step.kind === 'close-issue') place.open = false;
        if (step.kind === 'reopen-issue') place.open = true;
        if (step.kind === 'edit-issue' && step.milestone !== undefined) place.title = step.milestone;
    }
    return places;
}
function placeOf({ state, milestone }) {
    return {
        open: state === 'open',
        title: milestone?.title ?? null
    };
}

// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/ledger/plan/change-comments.js
var change_comments = __webpack_require__(90876);
;// CONCATENATED MODULE: ./src/core/ledger/plan/moved-rulings.js



/**
 * Where a comment ruled that some code is no finding, and that code has moved: a comment on the
 * issue says its new place. From then on the ruling covers it there as well, also in scans that
 * cannot tell what moved.
 */ function movedRulings(context) {
    const { ledger, rulings } = context;
    const byFormer = new Map(rulings.flatMap((one)=>one.formerIds.map((id)=>[
                id,
                one
            ])));
    return ledger.issues.flatMap((entry)=>{
        const [member] = entry.meta.findings;
        const finding = member === undefined ? undefined : byFormer.get(member.id);
        if (member?.place === undefined || finding === undefined) return [];
        if (entry.meta.key !== member.id || (0,notes/* isDuplicate */.KD)(entry)) return [];
        if ((0,read/* movedTo */.rh)(entry, member).at(-1) === finding.id) return [];
        return [
            (0,change_comments/* movedStep */.o0)(entry, {
                id: member.id,
                path: member.place.path
            }, finding, context)
        ];
    });
}

// EXTERNAL MODULE: ./src/core/ledger/plan/opening.js
var opening = __webpack_require__(61301);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/ledger/metadata/report.js
var report = __webpack_require__(85385);
// EXTERNAL MODULE: ./src/core/ledger/plan/incident.js
var incident = __webpack_require__(21199);
// EXTERNAL MODULE: ./src/core/ledger/plan/report-card.js + 1 modules
var report_card = __webpack_require__(69623);
// EXTERNAL MODULE: ./src/core/ledger/plan/reports.js
var reports = __webpack_require__(14510);
;// CONCATENATED MODULE: ./src/core/ledger/plan/opened-incidents.js







/**
 * Opens an incident for each malicious package, once for each time that it is found. Not where
 * everybody could read what it may have done: there the finding has its issue, and nothing more.
 */ function openedIncidents(context) {
    const { findings, tracker, ledger } = context;
    if (tracker.public) return [];
    return findings.filter((finding)=>finding.malicious && finding.waiver === null && (0,findings_finding/* isJudged */.sL)(finding)).filter((finding)=>!ledger.issues.some((entry)=>isAbout(entry, finding))).flatMap((finding)=>openSteps(finding, context));
}
/** Whether an issue is the incident of a finding, as long as the finding is the same one. */ function isAbout({ issue }, { id, formerIds, firstSeen }) {
    const about = (0,report/* parseOpened */.rj)(issue.written);
    if (about === null || ![
        id,
        ...formerIds
    ].includes(about)) return false;
    return issue.state === 'open' || firstSeen !== null && issue.createdAt >= firstSeen;
}
function openSteps(finding, context) {
    const { words, asOf, today, policy, tracker } = context;
    const { title, body } = words.incident(finding);
    const key = `incident of ${finding.id}`;
    const issue = {
        ...UNOPENED,
        title,
        body,
        written: body,
        createdAt: asOf,
        bodyAt: asOf
    };
    const first = (0,report_card/* firstCard */.zy)(issue, 'incident', true, context);
    const { severity, due, triage } = first.card;
    const { sla } = (0,gate_sla/* slaState */.sM)(due, severity, policy, today);
    const labels = [
        ...(0,ledger_labels/* issueLabels */.rE)({
            severity,
            due,
            sla,
            source: 'report',
            waived: false
        }),
        ...(0,ledger_labels/* reportLabels */.W4)('incident', {
            confirmed: true,
            triage
        })
    ];
    return [
        {
            kind: 'create-issue',
            key,
            title,
            body,
            labels,
            assignees: [],
            milestone: null,
            severity
        },
        {
            kind: 'comment',
            issue: {
                key
            },
            say: (0,reports/* firstWord */.Nk)(first, issue, tracker)
        },
        (0,incident/* checklistOn */.Is)({
            key
        })
    ];
}
/** An issue that does not exist yet. */ const UNOPENED = {
    number: 0,
    nodeId: '',
    url: '',
    state: 'open',
    labels: [],
    assignees: [],
    milestone: null,
    comments: [],
    events: []
};

// EXTERNAL MODULE: ./src/core/ledger/plan/redaction.js
var redaction = __webpack_require__(60);
// EXTERNAL MODULE: ./src/core/ledger/plan/staying.js
var staying = __webpack_require__(21526);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var target = __webpack_require__(71932);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 3 modules
var target_steps = __webpack_require__(89765);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var findings_gone = __webpack_require__(24463);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/ledger/metadata/hidden.js
var metadata_hidden = __webpack_require__(77239);
// EXTERNAL MODULE: ./src/core/ledger/metadata/waiting-member.js
var waiting_member = __webpack_require__(11803);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
;// CONCATENATED MODULE: ./src/core/ledger/plan/waiting.js








/**
 * Most characters that one comment remembers: its marker has to fit beside the words, also once
 * some of what it lists is gone.
 */ const MAX_REMEMBERED = 36_000;
/**
 * Starts the clocks of findings without an issue by a comment on the dashboard: nobody can change
 * the time at which a comment was created.
 */ function waitingSteps({ findings, shown }, dashboards, dashboard) {
    const known = (0,waiting_lists/* waitingTimes */.WZ)({
        dashboards
    });
    const isListed = (finding)=>(0,finding_key/* idsOfFinding */.PB)(finding).some((id)=>known.get(id)?.some((at)=>keepsClock(at, finding)));
    const fresh = findings.filter((finding)=>!isListed(finding));
    const sources = [
        ...new Set(fresh.map(({ source })=>source))
    ];
    const lists = sources.flatMap((source)=>chunks(fresh.filter((finding)=>finding.source === source)).map((some)=>waitingWords({
                source,
                findings: some,
                rest: [],
                gone: []
            }, shown)));
    // A finding on no list may have been on one that a person overwrote. Such a comment is used
    // again, since the time of its creation starts the clock: in doubt the earlier one.
    const lost = dashboards.flatMap((one)=>(0,read/* lostLists */.Gq)(one).map(({ id })=>({
                issue: {
                    number: one.issue.number
                },
                id
            })));
    return lists.map((say, index)=>{
        const free = lost[index];
        return free === undefined ? {
            kind: 'comment',
            issue: dashboard,
            say
        } : {
            kind: 'edit-comment',
            ...free,
            say
        };
    });
}
/**
 * Keeps the lists of waiting findings current. One that is gone and whose clock ended waits no
 * more; the list keeps a record of it, and it gets a new clock if it comes back. One that is gone
 * for a reason that lets the clock go on stays listed.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */ function waitingUpkeep(dashboards, context, shown) {
    const here = new Map(context.findings.flatMap((finding)=>(0,finding_key/* idsOfFinding */.PB)(finding).map((id)=>[
                id,
                finding
            ])));
    // Of two lists that have it, by two names or in two places, the older one keeps the clock. One
    // from before its clock ended, as another account's may be, keeps none.
    const taken = new Set();
    return dashboards.flatMap(({ issue: { number }, notes })=>notes.flatMap(({ marker, comment: { id, at } })=>{
            if (marker.kind !== 'waiting') return [];
            const own = disclosed(kept(marker, here, context), context.tracker);
            const its = own.findings.filter((finding)=>!taken.has(finding) && keepsClock(at, finding));
            const list = {
                ...own,
                findings: its
            };
            for (const finding of list.findings)taken.add(finding);
            const before = new Map(marker.about.map((one)=>[
                    one.id,
                    one
                ]));
            if (list.findings.length + list.rest.length + list.gone.length === 0) return [
                {
                    kind: 'delete-comment',
                    issue: {
                        number
                    },
                    id
                }
            ];
            const say = waitingWords(list, shown, before);
            if (JSON.stringify(say.marker) === JSON.stringify(marker)) return [];
            return [
                {
                    kind: 'edit-comment',
                    issue: {
                        number
                    },
                    id,
                    say
                }
            ];
        }));
}
/** Whether a list that was written at an RFC 3339 time keeps the clock of a finding it has. */ function keepsClock(at, { firstSeen }) {
    return firstSeen !== null && at >= firstSeen;
}
function kept({ source, findings: ids, about, gone }, here, { goneAs, namelessAs, asOf }) {
    const findings = [
        ...new Set(ids.flatMap((id)=>here.get(id) ?? []))
    ];
    const absent = ids.filter((id)=>!here.has(id)).map((id)=>({
            id,
            member: about.find((one)=>one.id === id) ?? null
        }));
    const reasonOf = ({ id, member })=>member === null ? namelessAs(id, source) : goneAs(id);
    const before = new Set(gone.map(({ id })=>id));
    return {
        source,
        findings,
        rest: absent.filter((one)=>!endsClock(reasonOf(one))).map(({ id, member })=>({
                id,
                about: member
            })),
        gone: [
            // The record that a clock ended stays also when the finding is back: its new clock starts
            // after that.
            ...gone.filter(({ id, reason })=>(0,findings_gone/* restartsClock */.Nm)(reason) || !here.has(id)),
            ...absent.flatMap((one)=>{
                const reason = reasonOf(one);
                return one.member === null || reason === null || before.has(one.id) ? [] : [
                    {
                        ...one.member,
                        ended: asOf,
                        reason
                    }
                ];
            })
        ]
    };
}
/**
 * Whether a list remembers what everybody must not read, from when the repository was private.
 */ function hidesSome({ source, about, gone }, { public: isPublic }) {
    return isPublic && [
        ...about,
        ...gone
    ].some(({ rule })=>!(0,disclosure/* isPublicKnowledge */.WY)({
            source,
            rule
        }));
}
/** The list as far as its readers may know it. Clocks that go on stay listed, by fingerprint. */ function disclosed(list, { public: isPublic }) {
    const { source, rest, gone } = list;
    const isShown = ({ rule })=>!isPublic || (0,disclosure/* isPublicKnowledge */.WY)({
            source,
            rule
        });
    return {
        ...list,
        rest: rest.map(({ id, about })=>({
                id,
                about: about !== null && isShown(about) ? about : null
            })),
        gone: gone.filter(isShown)
    };
}
function endsClock(reason) {
    return reason !== null && (0,findings_gone/* restartsClock */.Nm)(reason);
}
/**
 * The comment of a list and its marker.
 * @param before what the list remembers of its findings by fingerprint; that stays as it was
 */ function waitingWords({ source, findings, rest, gone }, shown, before = new Map()) {
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
            findings: [
                ...findings,
                ...rest
            ].map(({ id })=>id),
            about: [
                ...visible.map((finding)=>before.get(finding.id) ?? (0,waiting_member/* waitingMember */.G9)(finding)),
                ...rest.flatMap(({ about })=>about ?? [])
            ],
            gone: [
                ...gone
            ]
        }
    };
}
/** Splits findings into lists whose memory fits into one comment each. */ function chunks(findings) {
    const parts = [];
    let room = 0;
    for (const finding of findings){
        const size = (0,metadata_hidden/* renderHidden */.J)('', (0,waiting_member/* waitingMember */.G9)(finding)).length;
        if (size > room) {
            parts.push([]);
            room = MAX_REMEMBERED;
        }
        room -= size;
        parts.at(-1)?.push(finding);
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/core/ledger/plan/plan.js
















/** The key of the dashboard in steps that create it. */ const DASHBOARD_KEY = 'dashboard';
/**
 * When more than this many issues are to be created, one comment starts all clocks first, since the
 * run may be interrupted.
 */ const MANY_NEW = 20;
/**
 * Plans how the issues are brought in line with a scan: new, changed, gone and returned findings,
 * worst first. Planning again after the steps are done gives no steps.
 * @param dashboard renders the dashboard; called only when it does not exist yet and clocks have to
 *   be started on it
 */ function planIssues(context, dashboard) {
    const { findings, tracker, ledger, policy } = context;
    const hidden = (finding)=>tracker.public && !(0,disclosure/* isPublicKnowledge */.WY)(finding);
    const visible = findings.filter((finding)=>!hidden(finding));
    const seen = (0,target/* seenOf */.Pm)(visible, context);
    const targets = (0,target/* targetsOf */.QR)(visible, ledger, policy, context.asOf, seen, context.complete);
    const creatable = targets.filter((target)=>target.entry === null && deservesIssue(target, context));
    const now = new Set((0,opening/* openedNow */.G)(creatable, context));
    const placed = (0,staying/* withStays */.D)(targets, (target)=>!now.has(target), seen);
    const later = creatable.filter((target)=>!now.has(target)).flatMap((target)=>target.findings);
    const unfiled = placed.filter((target)=>target.entry === null && !now.has(target) && isFiled(target, context));
    const many = creatable.length > MANY_NEW ? [
        ...now
    ] : [];
    const fresh = [
        ...many,
        ...unfiled
    ].flatMap((target)=>target.findings);
    const undisclosed = findings.filter((finding)=>hidden(finding) && (0,findings_finding/* isJudged */.sL)(finding));
    const started = [
        ...fresh,
        ...undisclosed
    ];
    const kept = placed.filter((target)=>target.entry !== null || now.has(target));
    const shown = (finding)=>!hidden(finding);
    const accounts = new Map(targets.flatMap((target)=>[
            ...target.accounts
        ]));
    const planning = {
        ...context,
        present: (0,target/* presentIds */.o2)(findings, accounts)
    };
    const entries = new Set(kept.map(({ entry })=>entry));
    const exposed = (0,redaction/* exposedIn */.UJ)(ledger, tracker).filter((entry)=>!entries.has(entry));
    const told = [
        ...restoreSteps(context, exposed),
        ...waitingUpkeep(ledger.dashboards, context, shown),
        ...clockSteps({
            findings: started,
            shown
        }, context, dashboard),
        ...kept.flatMap((target)=>(0,target_steps/* targetSteps */.jm)(target, planning)),
        ...restSteps(kept, planning),
        ...movedRulings(context),
        ...openedIncidents(context)
    ];
    const steps = [
        ...(0,redaction/* withheldSteps */.vf)(told, exposed),
        ...(0,redaction/* redactionSteps */.XP)(exposed, context.words)
    ];
    return {
        steps: [
            ...placeSteps(steps, context),
            ...steps,
            ...tidySteps(steps, context),
            ...emptyMilestones(steps, tracker)
        ],
        waiting: later,
        undisclosed
    };
}
function deservesIssue(target, context) {
    return isFiled(target, context) && target.findings.some(({ waiver })=>waiver === null);
}
/** Whether it gets an issue, or would without its waiver: then its clock runs. */ function isFiled({ findings }, { policy }) {
    return findings.some((finding)=>(0,findings_finding/* isJudged */.sL)(finding) && (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']));
}
/**
 * Restores comments of ours that a person edited, since clocks and decisions are read from them.
 * Not what everybody must not read: that is written anew.
 */ function restoreSteps({ ledger, tracker }, exposed) {
    const hidden = new Set(exposed.map(({ issue })=>issue));
    return [
        ...ledger.issues,
        ...ledger.dashboards
    ].flatMap(({ issue, notes })=>notes.flatMap(({ marker, comment: { id, body, written } })=>// People tick off the items of this one.
            marker.kind === 'checklist' || written === null || hidden.has(issue) && (0,redaction/* isWithheld */.Ys)(marker) || marker.kind === 'waiting' && hidesSome(marker, tracker) || body.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n') ? [] : [
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
/** Starts clocks by a comment on the dashboard, which is created first when it does not exist. */ function clockSteps(waiting, { ledger }, dashboard) {
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
 * The steps for issues that belong to no target: they are closed as duplicates of the issue that
 * took over, or because their findings are gone.
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
/** The comments about gone findings on an issue that belongs to no target. */ function leavingSteps(entry, context) {
    if ((0,notes/* goneNote */.av)(entry) !== null) return [];
    return (0,notes/* isDuplicate */.KD)(entry) ? (0,members/* looseSteps */.iG)(entry, context) : (0,members/* departureSteps */.Y6)(entry, context);
}
/**
 * For an issue that belongs to no target because its findings wait or were not scanned for: finds
 * an older open issue with the same key, of which it is a duplicate. This repairs two issues that
 * concurrent runs created.
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
/** For an issue that belongs to no target: finds the issues that took over its findings. */ function holdersOf(targets) {
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
/** Creates the labels and milestones that the steps use and the tracker does not have. */ function placeSteps(steps, { tracker }) {
    const labels = new Set(steps.flatMap((step)=>'labels' in step ? step.labels : []));
    const known = new Set(tracker.labels.map(({ name })=>name.toLowerCase()));
    return [
        ...[
            ...labels
        ].filter((name)=>!known.has(name.toLowerCase())).sort().map((name)=>({
                kind: 'create-label',
                name,
                ...(0,ledger_labels/* labelStyle */.c8)(name)
            })),
        ...neededMilestones(steps, tracker)
    ];
}
/** Deletes the due-date labels that nothing uses after the steps. */ function tidySteps(steps, { tracker }) {
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

/***/ 60:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   UJ: () => (/* binding */ exposedIn),
/* harmony export */   XP: () => (/* binding */ redactionSteps),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   vf: () => (/* binding */ withheldSteps)
/* harmony export */ });
/* harmony import */ var _findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32476);


/** The issues about what everybody must not learn, where everybody can read them. */ function exposedIn({ issues }, { public: isPublic }) {
    return isPublic ? issues.filter(isExposed) : [];
}
/**
 * Takes the details out of issues that were written while the repository was private, once
 * everybody can read it. Their clocks go on; their histories are GitHub's, and only deleting the
 * issues takes those away.
 */ function redactionSteps(exposed, words) {
    return exposed.flatMap((entry)=>redact(entry, words));
}
/** The steps with comments on such issues that everybody may read from the beginning. */ function withheldSteps(steps, exposed) {
    const numbers = new Set(exposed.map(({ issue })=>issue.number));
    return steps.map((step)=>{
        if (step.kind !== 'comment' || !('number' in step.issue) || !numbers.has(step.issue.number)) return step;
        if ('duplicateOf' in step.say || !isWithheld(step.say.marker)) return step;
        return {
            ...step,
            say: {
                ...step.say,
                marker: withheldMarker(step.say.marker),
                withheld: true
            }
        };
    });
}
/**
 * What a comment of ours remembers, without what everybody must not read: why somebody decided, and
 * what it is about. Who decided what, and until when, stays: clocks and decisions are read from it.
 * The reason stands in the command, for as long as that counts.
 */ function withheldMarker(marker) {
    switch(marker.kind){
        case 'waived':
        case 'ruled':
            // Each finding that is not shown is of one place, which its fingerprint names.
            return {
                ...marker,
                places: undefined,
                reason: ''
            };
        case 'severity-set':
        case 'due-set':
            return {
                ...marker,
                reason: ''
            };
        case 'left':
            return {
                ...marker,
                members: marker.members.map((one)=>({
                        ...one,
                        rule: '',
                        aliases: []
                    }))
            };
        default:
            return marker;
    }
}
/** Whether a comment of ours says more than which issue it names, or what a command lacks. */ function isWithheld({ kind }) {
    return kind !== 'duplicate' && kind !== 'refused' && kind !== 'bad-command';
}
/** Whether an issue says, or said, what everybody must not learn. */ function isExposed({ meta: { source, findings }, report }) {
    return(// What a person wrote is theirs.
    report === undefined && findings.some(({ rule })=>rule === '' || !(0,_findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicKnowledge */ .WY)({
            source,
            rule
        })) && source !== 'dependencies');
}
function redact(entry, words) {
    const { issue, meta, notes } = entry;
    const { title, section } = words.withheldIssue(withoutDetails(meta));
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...(0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSection */ .O$)(issue.body, section) ? {} : {
            body: (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSection */ .U2)(issue.body, section)
        }
    };
    const comments = notes.flatMap(({ marker, comment: { id, body } })=>{
        const text = words.withheldComment(withheldMarker(marker));
        return !isWithheld(marker) || body.replaceAll('\r\n', '\n') === text ? [] : [
            {
                kind: 'edit-comment',
                issue: ref,
                id,
                say: {
                    text
                }
            }
        ];
    });
    return [
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...comments
    ];
}
/** The metadata without what the finding is and where: only what its clock needs. */ function withoutDetails({ findings, source, ...rest }) {
    const [first] = findings;
    return {
        ...rest,
        key: first?.id ?? rest.key,
        source,
        package: null,
        commit: null,
        findings: findings.map(({ id, severity, due, basis, since, former, decided, dated })=>({
                id,
                rule: '',
                title: '',
                aliases: [],
                severity,
                due,
                basis,
                since,
                places: [],
                ...former === undefined ? {} : {
                    former
                },
                ...decided && {
                    decided: {
                        ...decided,
                        reason: ''
                    }
                },
                ...dated && {
                    dated: {
                        ...dated,
                        reason: ''
                    }
                }
            }))
    };
}


/***/ }),

/***/ 69623:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qO: () => (/* binding */ currentCard),
  zy: () => (/* binding */ firstCard),
  $t: () => (/* binding */ kindOfIssue),
  bF: () => (/* binding */ statedIn)
});

// EXTERNAL MODULE: ./src/core/findings/fingerprint.js
var fingerprint = __webpack_require__(44030);
// EXTERNAL MODULE: ./src/core/intake/answers.js
var intake_answers = __webpack_require__(18803);
// EXTERNAL MODULE: ./src/core/intake/forms.js
var intake_forms = __webpack_require__(76971);
// EXTERNAL MODULE: ./src/core/scale/cvss.js
var cvss = __webpack_require__(61279);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
;// CONCATENATED MODULE: ./src/core/intake/stated-severity.js




/** Bugcrowd's priorities by their default meaning; P5 is informational. */ const OF_PRIORITY = {
    P1: 'critical',
    P2: 'high',
    P3: 'medium',
    P4: 'low',
    P5: null
};
/**
 * Reads the severity of a report: of its CVSS vectors the one that counts, else its priority. Of an
 * issue that no form wrote, vectors are looked for in all of its text.
 * @param body untrusted
 */ function statedSeverity(kind, body) {
    const answers = (0,intake_answers/* answersIn */.VZ)(body, (0,intake_forms/* formOf */.QU)(kind));
    const answer = answers.get('vector') ?? '';
    const said = (0,intake_answers/* withoutHidden */.P)(answer === '' && !answered(answers) ? body : answer);
    const priority = priorityIn((0,intake_answers/* withoutHidden */.P)(answers.get('priority') ?? ''));
    const vectors = vectorsIn(said);
    const scored = (0,cvss/* decidingVector */.r)(vectors);
    if (scored !== null) return fromVector(scored, priority);
    return fromPriority(priority, MEANT_AS_VECTOR.test(said));
}
/** Something that was meant to be a vector. Where none is valid, the reader is told so. */ const MEANT_AS_VECTOR = /CVSS:|\bAV:/iu;
function answered(answers) {
    return [
        ...answers.values()
    ].some((answer)=>answer !== '');
}
function fromVector({ vector, version, score }, priority) {
    const severity = (0,scale_severity/* severityOfScore */.FL)(score);
    const read = `CVSS ${version} score ${score.toFixed(1)}, from the vector ${vector}`;
    const other = priority === null ? '' : `, which outweighs the priority ${priority} that it states too`;
    if (severity === null) return informational({
        vector,
        score,
        read: `${read}: no vulnerability`
    });
    return {
        severity,
        vector,
        score,
        how: `${read}${other}`,
        triage: false
    };
}
function fromPriority(priority, broken) {
    const why = broken ? 'what stands for the CVSS vector is not a valid one' : 'it states no CVSS vector';
    const severity = priority === null ? null : OF_PRIORITY[priority];
    if (severity !== null) return {
        severity,
        vector: null,
        score: null,
        how: `priority ${priority ?? ''}, since ${why}`,
        triage: false
    };
    if (priority !== null) return informational({
        vector: null,
        score: null,
        read: `priority ${priority}: informational`
    });
    const how = `${why}${broken ? '' : ' and no priority'}: severity.unknown of the policy, until a maintainer says how bad it is`;
    return {
        severity: null,
        vector: null,
        score: null,
        how,
        triage: true
    };
}
/**
 * For P5: the report itself says that this is no vulnerability, but somebody has to look all the
 * same.
 */ function informational({ vector, score, read }) {
    const how = `${read}; counted as low until a maintainer says how bad it is`;
    return {
        severity: 'low',
        vector,
        score,
        how,
        triage: true
    };
}
/** Every word that is a valid vector, in upper case where it was written without. */ function vectorsIn(text) {
    return text.split(/\s+/u).flatMap((word)=>{
        const bare = word.replace(/^[^A-Za-z]+|[^A-Za-z]+$/gu, '');
        return [
            bare,
            bare.toUpperCase()
        ].find((vector)=>(0,cvss/* scoreVector */.Y)(vector) !== null) ?? [];
    });
}
function priorityIn(answer) {
    return intake_forms/* PRIORITIES */.BE.find((priority)=>priority === answer.trim().toUpperCase()) ?? null;
}

// EXTERNAL MODULE: ./src/core/gate/memory.js
var memory = __webpack_require__(20236);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(5054);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var ledger_decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/metadata/remembered.js
var remembered = __webpack_require__(27517);
// EXTERNAL MODULE: ./src/core/ledger/metadata/report.js
var report = __webpack_require__(85385);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(83249);
;// CONCATENATED MODULE: ./src/core/ledger/plan/report-card.js











/** Maximum length of a report's title in our record, in UTF-16 units. */ const MAX_TITLE = 150;
/**
 * What an issue reports: by the form that it was written with, or by a label that somebody put on
 * it; null where neither says. An incident that we opened ourselves is one.
 */ function kindOfIssue({ body, labels, written }) {
    if ((0,report/* parseOpened */.rj)(written) !== null) return 'incident';
    return (0,intake_answers/* reportKind */.V_)(body, labels);
}
/** What a report states: the text of one that we opened for a malicious package is ours. */ function statedIn(issue, kind) {
    if (issue.reporter !== undefined) return statedSeverity(kind, issue.body);
    const how = 'a malicious package is always critical';
    return {
        severity: 'critical',
        vector: null,
        score: null,
        how,
        triage: false
    };
}
/** What is recorded of a report that we see for the first time. Its clock starts with its issue. */ function firstCard(issue, kind, insider, { policy, asOf }) {
    const stated = statedIn(issue, kind);
    const severity = stated.severity ?? policy.severity.unknown;
    const triage = (0,sla_days/* triageDays */.i)(policy, 'report', kind);
    const clock = {
        firstSeen: issue.createdAt,
        published: null,
        triage
    };
    const { due, reason } = (0,sla/* slaOf */.UT)(severity, clock, policy, asOf);
    // In the order in which it is read back, so that the same card is the same text.
    const card = report/* reportCardSchema */.cu.parse({
        ...ratingOf(stated),
        report: kind,
        id: idOf(issue, kind),
        title: titleOf(issue, kind),
        severity,
        due,
        basis: (0,sla/* slaBasis */.XR)(policy, severity, triage),
        insider
    });
    return {
        card,
        dueReason: reason
    };
}
/**
 * What is to be recorded of a report now. Until it is confirmed its own text says how bad it is.
 * Afterwards an edit of that text does not change the severity any more.
 */ function currentCard(entry, { card, confirmed }, context) {
    const { issue } = entry;
    const stated = confirmed ? statedOn(card) : statedIn(issue, card.report);
    const decisions = entry.meta.findings.map((member)=>(0,ledger_decisions/* decisionsOf */.bB)([
            {
                entry,
                member
            }
        ]))[0];
    const decided = decisions?.severity ?? null;
    const severity = (0,memory/* decidedSeverity */.A)(decided, stated.severity ?? context.policy.severity.unknown);
    const triage = (0,sla_days/* triageDays */.i)(context.policy, 'report', card.report);
    const set = decisions?.due ?? null;
    const accounts = entry.meta.findings.map((member)=>({
            entry,
            member
        }));
    // In the order in which it is read back, so that the same card is the same text.
    return report/* reportCardSchema */.cu.parse({
        ...card,
        ...ratingOf(stated),
        title: titleOf(issue, card.report),
        severity,
        triage: decided === null && stated.triage,
        due: (0,standing/* standing */.J)(entry, context, severity).due,
        basis: set === null ? (0,sla/* slaBasis */.XR)(context.policy, severity, triage) : sla/* SET_BASIS */.Qk,
        ...(0,remembered/* presentOf */.Z)({
            decided: (0,ledger_decisions/* lastDecided */.ZH)(accounts),
            dated: (0,ledger_decisions/* lastDated */.xB)(accounts)
        })
    });
}
/** What the report stated when it was confirmed, as our comment has it. */ function statedOn({ stated, vector, score, how, triage }) {
    return {
        severity: stated,
        vector,
        score,
        how,
        triage
    };
}
function ratingOf({ severity, ...rest }) {
    return {
        stated: severity,
        ...rest
    };
}
/**
 * The fingerprint of a report: one for each issue or, of incidents that we opened, for each
 * finding.
 */ function idOf(issue, kind) {
    const finding = (0,report/* parseOpened */.rj)(issue.written);
    return finding === null ? (0,fingerprint/* fingerprint */.R)('report', kind, String(issue.number)) : (0,fingerprint/* fingerprint */.R)('report', 'incident', `finding ${finding}`);
}
/** The issue's title without what the form puts before it; else the form's name. */ function titleOf({ title }, kind) {
    const { title: prefix, name } = (0,intake_forms/* formOf */.QU)(kind);
    const bare = title.startsWith(prefix) ? title.slice(prefix.length) : title;
    return bare.trim() === '' || bare.trim() === prefix.trim() ? name : bare.trim().slice(0, MAX_TITLE);
}


/***/ }),

/***/ 14510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   ni: () => (/* binding */ closingSteps),
/* harmony export */   vE: () => (/* binding */ reportUpkeep),
/* harmony export */   wS: () => (/* binding */ newReportSteps),
/* harmony export */   y0: () => (/* binding */ reportPeople)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88195);
/* harmony import */ var _intake_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76971);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42302);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22206);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52616);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21441);
/* harmony import */ var _due_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87376);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21199);
/* harmony import */ var _closed_by_person_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38585);
/* harmony import */ var _looked_at_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47681);
/* harmony import */ var _target_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89765);
/* harmony import */ var _reminders_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79026);
/* harmony import */ var _report_card_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69623);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83249);














/** The logins whose role must be known: of new reporters, and of those who closed reports. */ function reportPeople({ issues }, ledger) {
    const reporters = newReports(issues, ledger).map(({ reporter })=>reporter ?? null);
    const closers = ledger.issues.filter((entry)=>isClosedReport(entry) || (0,_looked_at_js__WEBPACK_IMPORTED_MODULE_8__/* .isClosedEpisode */ .Io)(entry)).map(({ closing })=>closing?.actor ?? null);
    return [
        ...new Set([
            ...reporters,
            ...closers
        ].filter((login)=>login !== null))
    ].sort();
}
/** Our first comment on each new report; a question gets its labels and no clock. */ function newReportSteps(tracker, ledger, context) {
    return newReports(tracker.issues, ledger).flatMap((issue)=>{
        const kind = (0,_report_card_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOfIssue */ .$t)(issue);
        if (kind === null) return [];
        if (kind === 'question') return questionSteps(issue);
        const role = issue.reporter == null ? null : context.roles.get(issue.reporter);
        const insider = issue.reporter === undefined || role === 'writes' || role === 'maintains';
        const first = (0,_report_card_js__WEBPACK_IMPORTED_MODULE_11__/* .firstCard */ .zy)(issue, kind, insider, context);
        return [
            {
                kind: 'comment',
                issue: {
                    number: issue.number
                },
                say: firstWord(first, issue, tracker)
            }
        ];
    });
}
/** Open issues that report something and that we have not taken in yet. */ function newReports(issues, ledger) {
    const known = new Set(ledger.issues.map(({ issue })=>issue.number));
    return issues.filter((issue)=>issue.state === 'open' && !known.has(issue.number) && (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .isReport */ .PS)(issue));
}
function questionSteps({ number, labels }) {
    const has = new Set(labels.map((name)=>name.toLowerCase()));
    const missing = [
        'security',
        (0,_intake_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLabel */ .tr)('question')
    ].filter((name)=>!has.has(name));
    return missing.length === 0 ? [] : [
        {
            kind: 'add-labels',
            issue: {
                number
            },
            labels: missing
        }
    ];
}
/** The first version of the comment, before anybody decided anything. */ function firstWord({ card, dueReason }, issue, { public: isPublic }) {
    const comment = {
        kind: 'report',
        card,
        by: issue.reporter ?? null,
        confirmed: card.insider,
        confirmedBy: null,
        public: isPublic,
        severityReason: card.how,
        dueReason,
        edited: null,
        timeline: card.report === 'incident' ? [
            (0,_incident_js__WEBPACK_IMPORTED_MODULE_6__/* .openedEntry */ .gP)(issue)
        ] : []
    };
    return {
        comment,
        marker: {
            kind: 'report',
            card
        }
    };
}
/** Whether a report was closed by somebody else and no comment of ours says yet what that means. */ function isClosedReport(entry) {
    return entry.report !== undefined && (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnanswered */ .Ni)(entry);
}
/**
 * Answers the closing of a report. Before it is confirmed any person may close it, afterwards only
 * one with the right to; a closing by anybody else, or by a bot, is undone. No scan is asked.
 */ function closingSteps(entry, context) {
    const { closing, issue, report } = entry;
    if (!isClosedReport(entry) || closing === null || report === undefined) return [];
    const as = (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_7__/* .closedAs */ .Th)(closing);
    const role = closing.actor === null ? 'reads' : context.roles.get(closing.actor) ?? 'reads';
    if (!closing.bot && (!report.confirmed || (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_7__/* .mayClose */ .mF)(role, as))) return (0,_closed_by_person_js__WEBPACK_IMPORTED_MODULE_7__/* .closedSteps */ .SG)(entry, as, context);
    const ref = {
        number: issue.number
    };
    const findings = entry.meta.findings.map(({ id })=>id);
    const { due } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_12__/* .standing */ .J)(entry, context);
    return [
        {
            kind: 'reopen-issue',
            issue: ref
        },
        {
            kind: 'comment',
            issue: ref,
            say: {
                comment: {
                    kind: 'kept-open',
                    by: closing.actor,
                    bot: closing.bot,
                    as,
                    due
                },
                marker: {
                    kind: 'kept-open',
                    findings
                }
            }
        }
    ];
}
/** Keeps our comment, the labels and the reminders of a report in step with what was decided. */ function reportUpkeep(entry, tracker, context) {
    const { report, issue } = entry;
    if (report === undefined) return [];
    const card = (0,_report_card_js__WEBPACK_IMPORTED_MODULE_11__/* .currentCard */ .qO)(entry, report, context);
    const now = (0,_standing_js__WEBPACK_IMPORTED_MODULE_12__/* .standing */ .J)(entry, context, card.severity);
    const words = [
        ...cardSteps(entry, card, now, tracker, context),
        ...doubleSteps(entry, report)
    ];
    if (issue.state === 'closed') return words;
    const ref = {
        number: issue.number
    };
    const summary = {
        ...now,
        waived: now.waiver !== null,
        source: 'report'
    };
    const wanted = [
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabels */ .rE)(summary),
        ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLabels */ .W4)(card.report, {
            ...report,
            triage: card.triage
        })
    ];
    return [
        ...words,
        ...(0,_incident_js__WEBPACK_IMPORTED_MODULE_6__/* .checklistSteps */ .kM)(entry),
        ...issue.dueValue === undefined ? [] : (0,_due_places_js__WEBPACK_IMPORTED_MODULE_5__/* .duePlaces */ .x4)(summary, entry, context).fieldSteps(ref),
        ...(0,_target_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .labelSteps */ .e)(ref, issue.labels, wanted),
        ...(0,_reminders_js__WEBPACK_IMPORTED_MODULE_10__/* .reminderSteps */ .Q)(summary, {
            issue: ref,
            notes: entry.notes,
            assignees: issue.assignees
        }, context),
        ...(0,_incident_js__WEBPACK_IMPORTED_MODULE_6__/* .incidentReminders */ .qD)(entry, context)
    ];
}
/**
 * Deletes what two runs at once both wrote: the first comment of a kind stays, and so does a
 * checklist in which somebody ticked something off.
 */ function doubleSteps({ issue, notes }, { note }) {
    const [list] = notes.filter(({ marker })=>marker.kind === 'checklist');
    const extra = notes.filter((one)=>one.marker.kind === 'report' && one !== note || one.marker.kind === 'checklist' && one !== list && one.comment.body === one.comment.written);
    return extra.map(({ comment: { id } })=>({
            kind: 'delete-comment',
            issue: {
                number: issue.number
            },
            id
        }));
}
/** Edits our comment where it would say something else by now. */ function cardSteps(entry, card, now, tracker, context) {
    const { report, issue } = entry;
    if (report === undefined) return [];
    const say = {
        comment: {
            kind: 'report',
            card,
            by: issue.reporter ?? null,
            confirmed: report.confirmed,
            confirmedBy: (0,_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNote */ .Lf)(entry, [
                'confirmed'
            ])?.marker.by ?? null,
            public: tracker.public,
            severityReason: severityReason(entry, card),
            dueReason: now.dueReason,
            edited: editedSince(entry, card),
            timeline: (0,_incident_js__WEBPACK_IMPORTED_MODULE_6__/* .timelineOf */ .hf)(entry)
        },
        marker: {
            kind: 'report',
            card
        }
    };
    const { id, body } = report.note.comment;
    return sameText(body, context.render(say)) ? [] : [
        {
            kind: 'edit-comment',
            issue: {
                number: issue.number
            },
            id,
            say
        }
    ];
}
function severityReason(entry, { how }) {
    const decided = entry.meta.findings.map((member)=>(0,_decisions_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionsOf */ .bB)([
            {
                entry,
                member
            }
        ]).severity)[0] ?? null;
    return decided === null ? how : `set by @${decided.by} on the issue: ${decided.reason} (otherwise ${how})`;
}
/**
 * How the present text of a confirmed report would be rated; null where the severity is the same as
 * when it was confirmed.
 */ function editedSince({ issue, report }, card) {
    if (report?.confirmed !== true || issue.reporter === undefined) return null;
    const { severity, how } = (0,_report_card_js__WEBPACK_IMPORTED_MODULE_11__/* .statedIn */ .bF)(issue, card.report);
    if (severity === card.stated) return null;
    const worse = severity !== null && (card.stated === null || (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_13__/* .atLeast */ .jZ)(severity, card.stated));
    return `${severity ?? 'no severity'}${worse ? ', which is worse' : ''}: ${how}`;
}
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 21526:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withStays)
/* harmony export */ });
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43635);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88752);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71932);




/**
 * Moves findings whose target gets no issue now (over the limit, waived, below the least severity)
 * to the issue of another grouping that knows them. It goes on with their dates until they have an
 * issue of their own, since nobody else would keep what was announced.
 * @param waits whether a target without an issue gets none now
 * @returns the targets, and one for each issue that goes on like that
 */ function withStays(targets, waits, seen) {
    const taken = new Set(targets.flatMap(({ entry })=>entry ?? []));
    const held = new Map();
    const rest = targets.flatMap((target)=>{
        if (target.entry !== null || !waits(target)) return [
            target
        ];
        const free = target.findings.filter((finding)=>{
            const holder = holderFor(finding, target);
            if (holder === null || taken.has(holder)) return true;
            held.set(holder, [
                ...held.get(holder) ?? [],
                {
                    target,
                    finding
                }
            ]);
            return false;
        });
        return free.length === 0 ? [] : [
            {
                ...target,
                findings: free
            }
        ];
    });
    return [
        ...rest,
        ...[
            ...held
        ].map(([entry, some])=>stay(entry, some, seen))
    ];
}
/** The issue that goes on with a finding which has none of its own; null where none can. */ function holderFor({ id }, { accounts }) {
    const live = (accounts.get(id) ?? []).filter(({ entry })=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuplicate */ .KD)(entry) && (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .goneNote */ .av)(entry) === null);
    return (live.find(({ entry })=>entry.issue.state === 'open') ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(live))?.entry ?? null;
}
function stay(entry, held, seen) {
    const findings = held.map(({ finding })=>finding);
    const accounts = new Map(held.map(({ target, finding: { id } })=>[
            id,
            target.accounts.get(id) ?? []
        ]));
    return {
        key: keyOfStay(entry, findings),
        findings,
        entry,
        accounts,
        unseen: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unseenOf */ .yY)(entry, findings, accounts, seen)
    };
}
/**
 * The key under which an issue goes on: its own; that of its package once the text is written
 * again; or the present fingerprint of its only finding.
 */ function keyOfStay({ meta }, [first]) {
    if (first === undefined) return meta.key;
    if ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecoveredPackage */ .mV)(meta) && first.package !== null) return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .packageKey */ .MO)(first.source, first.package);
    return meta.findings.length === 1 && meta.findings[0]?.id === meta.key ? first.id : meta.key;
}


/***/ })

};
;