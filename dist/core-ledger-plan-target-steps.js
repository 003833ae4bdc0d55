export const id = 7122;
export const ids = [7122];
export const modules = {

/***/ 32711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   c8: () => (/* binding */ labelStyle),
/* harmony export */   d2: () => (/* binding */ dueLabel),
/* harmony export */   qQ: () => (/* binding */ unusedDueLabels),
/* harmony export */   rE: () => (/* binding */ issueLabels)
/* harmony export */ });
/** GitHub's longest label, in characters. */ const MAX_LABEL = 50;
const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;
/** Labels that are ours on an issue of ours: a person's own ones stay whatever happens. */ const OURS = /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+)$/iu;
/** The labels of an issue, as the contract names them. */ function issueLabels({ severity, due, sla, source, waived }) {
    return [
        'security',
        `severity: ${severity}`,
        ...due === null ? [] : [
            dueLabel(due)
        ],
        ...sla === 'due-soon' ? [
            'sla: due soon'
        ] : [],
        ...sla === 'overdue' ? [
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
/** A tool's name is untrusted: letters and digits of any script, and what stands in names. */ function sourceLabel(source) {
    const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
    const label = Array.from(`source: ${name}`);
    return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}…`;
}
/**
 * Which labels an issue lacks and which of ours it has too much. GitHub takes upper and lower case
 * for the same.
 */ function labelChanges(has, wanted) {
    const same = (list, name)=>list.some((other)=>other.toLowerCase() === name.toLowerCase());
    return {
        add: wanted.filter((name)=>!same(has, name)),
        remove: has.filter((name)=>(OURS.test(name) || DUE.test(name)) && !same(wanted, name))
    };
}
/** The due labels that no issue and no pull request has any more. */ function unusedDueLabels(labels) {
    return labels.filter(({ name, uses })=>uses === 0 && DUE.test(name)).map(({ name })=>name);
}
const COLOURS = {
    critical: 'b60205',
    high: 'd93f0b',
    medium: 'fbca04',
    low: '0e8a16'
};
/** Colour and description of a label of ours, for when it is created. */ function labelStyle(name) {
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

/***/ 37999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isLoose)
/* harmony export */ });
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99796);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29898);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19420);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65793);




/** Made once for a ledger, and only where somebody asks. */ const indexes = new WeakMap();
/**
 * Whether an issue that was closed in favour of others is the only one that still counts a finding
 * as there: its package was split while the finding waited or was not looked for, so that no other
 * issue goes on with it. Then this one has to say when it is gone.
 */ function isLoose({ entry, member }, { ledger }) {
    const index = indexes.get(ledger) ?? indexByAnyId(ledger);
    indexes.set(ledger, index);
    const ids = (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member);
    const accounts = [
        ...new Set(ids.flatMap((id)=>index.accounts.get(id) ?? []))
    ];
    const left = ids.map((id)=>index.left.get(id) ?? '').reduce(_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .NU);
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(accounts, [], left) !== null && !accounts.some((one)=>!(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isDuplicate */ .KD)(one.entry) && isOpen(one));
}
function isOpen({ entry, member }) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .spansOf */ .Ly)(entry, member).at(-1)?.end === null;
}
function indexByAnyId(ledger) {
    const { all } = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh)(ledger);
    const accounts = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(all, ({ entry, member })=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(entry.meta, member));
    return {
        accounts,
        left: (0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .leftAt */ .$V)(ledger)
    };
}


/***/ }),

/***/ 93659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ lastOfWeek),
/* harmony export */   PH: () => (/* binding */ milestoneDay),
/* harmony export */   x4: () => (/* binding */ duePlaces)
/* harmony export */ });
/* unused harmony export milestoneTitle */
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32711);


const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;
/** A Monday: weeks are counted from it. */ const MONDAY = '2024-01-01';
/** The title of the milestone for the week of a due date, which ends on a Sunday. */ function milestoneTitle(due) {
    return `Security fixes due by ${lastOfWeek(due)}`;
}
/** The Sunday of a day's week. */ function lastOfWeek(day) {
    const weekday = ((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(MONDAY, day) % 7 + 7) % 7;
    return (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 6 - weekday);
}
/** The last day of a milestone of ours; null for any other one. */ function milestoneDay(title) {
    return TITLE.exec(title)?.[1] ?? null;
}
/**
 * Where GitHub is to show a due date besides label and body. A milestone that a person gave the
 * issue stays.
 * @param entry the issue that there is; null for one that is to be created
 */ function duePlaces({ due, waived }, entry, { policy }) {
    const { milestones, 'due-field': field } = policy.issues;
    const has = entry?.issue.milestone?.title ?? null;
    const free = has === null || milestoneDay(has) !== null;
    const known = entry !== null && entry.trusted && entry.meta.field === (field ?? null) && due !== null && entry.issue.labels.some((name)=>name.toLowerCase() === (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .dueLabel */ .d2)(due));
    return {
        milestone: milestones && free && due !== null && !waived ? milestoneTitle(due) : null,
        fieldSteps: (issue)=>field === undefined || due === null || known ? [] : [
                {
                    kind: 'set-due-field',
                    issue,
                    field,
                    value: due
                }
            ]
    };
}


/***/ }),

/***/ 96291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   W4: () => (/* binding */ membershipSteps),
/* harmony export */   Y6: () => (/* binding */ departureSteps),
/* harmony export */   iG: () => (/* binding */ looseSteps),
/* harmony export */   rU: () => (/* binding */ hasNewcomer)
/* harmony export */ });
/* harmony import */ var _findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52591);
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73510);
/* harmony import */ var _loose_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37999);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65793);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56971);





/**
 * Says on a package's issue which findings joined it and which left it: the comment is the clock of
 * the ones, and the record of the others.
 */ function membershipSteps(target, entry, context) {
    if (target.key !== entry.meta.key || target.key === target.findings[0]?.id) return [];
    return [
        ...joinedSteps(target, entry),
        ...departureSteps(entry, context)
    ];
}
/**
 * Says which of a package's findings are gone: also where the issue is left alone otherwise, since
 * that is their record.
 */ function departureSteps(entry, context) {
    return leftSteps(entry, goneMembers(entry, context), context);
}
function goneMembers(entry, { present, goneAs }) {
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .absentMembers */ .Rj)(entry, present).flatMap((member)=>{
        const reason = goneAs(member.id);
        return reason === null ? [] : [
            {
                member,
                reason
            }
        ];
    });
}
/**
 * The same for an issue that was closed in favour of others: only what none of those goes on with.
 */ function looseSteps(entry, context) {
    const loose = goneMembers(entry, context).filter(({ member })=>(0,_loose_ends_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoose */ .p)({
            entry,
            member
        }, context));
    return leftSteps(entry, loose, context);
}
function joinedSteps(target, entry) {
    if (!entry.trusted) return [];
    const joined = target.findings.filter((finding)=>{
        const last = lastWord(entry, (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q)(finding)));
        return last === 'left' || last === null && !wasThere(target, entry, finding.id);
    });
    if (joined.length === 0) return [];
    return [
        {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment: {
                    kind: 'joined',
                    findings: joined.map(listed)
                },
                marker: {
                    kind: 'joined',
                    findings: joined.map(({ id })=>id)
                }
            }
        }
    ];
}
/** Says once which of an issue's findings are gone while others stay. */ function leftSteps(entry, gone, { commit, runUrl }) {
    const left = gone.filter(({ member: { id } })=>lastWord(entry, [
            id
        ]) !== 'left');
    if (left.length === 0) return [];
    return [
        {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment: {
                    kind: 'left',
                    commit,
                    runUrl,
                    findings: left.map(({ member })=>departed(member, entry))
                },
                marker: {
                    kind: 'left',
                    members: left.map(({ member, reason })=>({
                            id: member.id,
                            rule: member.rule,
                            aliases: member.aliases,
                            severity: member.severity,
                            due: member.due,
                            since: (0,_recall_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)([
                                {
                                    entry,
                                    member
                                }
                            ], []) ?? entry.issue.createdAt,
                            reason
                        }))
                }
            }
        }
    ];
}
/**
 * Whether an issue is to be about a finding that it was not about before: whoever dismissed it has
 * not seen that one.
 */ function hasNewcomer(target, entry) {
    return target.findings.some((finding)=>lastWord(entry, (0,_findings_finding_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q)(finding))) === 'left' || !wasThere(target, entry, finding.id));
}
/** Whether the issue has had a finding, under this name or another one. */ function wasThere({ accounts }, entry, id) {
    return (accounts.get(id) ?? []).some((account)=>account.entry === entry && account.joins !== true);
}
/**
 * Whether the last word on a finding was that it joined or that it left; null for none.
 * @param ids its fingerprints, former ones among them
 */ function lastWord({ notes }, ids) {
    const last = notes.findLast(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>ids.includes(id)) || marker.kind === 'left' && marker.members.some(({ id })=>ids.includes(id)));
    return last?.marker.kind === 'joined' ? 'joined' : last === undefined ? null : 'left';
}
/** A finding as a list in a comment shows it. */ function listed(finding) {
    const { title, rule, severity, due, package: at } = finding;
    return {
        title: at === null ? title : `${at.name} ${at.version}: ${title}`,
        rule,
        severity,
        due
    };
}
function departed({ rule, severity, due }, { meta }) {
    return {
        title: meta.package?.name ?? meta.source,
        rule,
        severity,
        due
    };
}


/***/ }),

/***/ 93229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sightSteps)
/* harmony export */ });
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65793);

/**
 * Says once that findings of an issue cannot be seen any more, and once that they can again: the
 * comment is the record of since when.
 * @param hidden what the issue remembers and the scan does not show
 * @param shown what the scan shows
 */ function sightSteps(entry, hidden, shown, context) {
    const lost = hidden.filter(({ id })=>context.unseen.has(id) && (0,_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenSince */ .ho)(entry, id) === null);
    const back = shown.filter(({ id })=>(0,_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenSince */ .ho)(entry, id) !== null);
    return [
        ...words('unseen', lost, entry, context),
        ...words('seen', back, entry, context)
    ];
}
function words(kind, findings, entry, { commit, runUrl, unseen }) {
    if (findings.length === 0) return [];
    const places = kind === 'seen' ? [] : findings.flatMap(({ id })=>unseen.get(id) ?? []);
    const due = findings.flatMap((finding)=>finding.due ?? []).sort()[0] ?? null;
    const unique = [
        ...new Map(places.map((place)=>[
                JSON.stringify(place),
                place
            ])).values()
    ];
    return [
        {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment: {
                    kind,
                    commit,
                    runUrl,
                    places: unique,
                    due
                },
                marker: {
                    kind,
                    findings: findings.map(({ id })=>id)
                }
            }
        }
    ];
}


/***/ }),

/***/ 17122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ isDismissed),
  e: () => (/* binding */ labelSteps),
  jm: () => (/* binding */ targetSteps)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(10682);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var labels = __webpack_require__(32711);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var metadata_issue = __webpack_require__(7333);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(96291);
;// CONCATENATED MODULE: ./src/core/ledger/plan/reminders.js

/** Days between two reminders of an overdue finding. */ const EVERY_DAYS = 7;
/**
 * The reminder that is due now: one when the due date comes near, one when it is over, then one a
 * week, and never another. What was said is read from our own comments, so that a run that was cut
 * short says nothing twice.
 */ function reminderSteps({ due, daysLeft, sla, waived }, { issue, notes, assignees }, { today, policy }) {
    if (waived || due === null || daysLeft === null) return [];
    const said = notes.filter(({ marker })=>(marker.kind === 'due-soon' || marker.kind === 'overdue') && marker.due === due);
    if (sla === 'due-soon' && said.length === 0) {
        return [
            {
                kind: 'comment',
                issue,
                say: {
                    comment: {
                        kind: 'due-soon',
                        due,
                        daysLeft,
                        assignees
                    },
                    marker: {
                        kind: 'due-soon',
                        due
                    }
                }
            }
        ];
    }
    if (sla !== 'overdue') return [];
    const late = said.filter(({ marker })=>marker.kind === 'overdue');
    const last = late.at(-1);
    if (last !== undefined && (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(last.comment.at, policy.sla.timezone), today) < EVERY_DAYS) return [];
    return [
        {
            kind: 'comment',
            issue,
            say: {
                comment: {
                    kind: 'overdue',
                    due,
                    daysLate: -daysLeft,
                    nth: late.length,
                    assignees
                },
                marker: {
                    kind: 'overdue',
                    due
                }
            }
        }
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/plan/sight.js
var sight = __webpack_require__(93229);
// EXTERNAL MODULE: ./src/core/ledger/plan/target.js
var plan_target = __webpack_require__(56971);
;// CONCATENATED MODULE: ./src/core/ledger/plan/target-steps.js











/** The steps that bring the issue of a target in step. */ function targetSteps(target, context) {
    return target.entry === null ? createSteps(target, context) : updateSteps(target, target.entry, context);
}
/**
 * Whether a person closed the issue as "not planned": then it stays closed, and gates as before. A
 * bot that tidies up is no such person, and what was gone since is dismissed no more: if it comes
 * back, nobody has looked at that.
 */ function isDismissed(entry) {
    return entry.closing?.reason === 'not_planned' && !entry.closing.bot && (0,read/* goneNote */.av)(entry) === null;
}
function createSteps(target, context) {
    const { findings, key } = target;
    const summary = (0,plan_target/* summarise */.fS)(findings);
    const metadata = (0,plan_target/* targetMetadata */.xW)(target, context.policy, context.commit, ({ firstSeen })=>firstSeen);
    const { title, section } = context.words.issue(findings, metadata);
    const assignees = assigneesOf(findings, context);
    const places = (0,due_places/* duePlaces */.x4)(summary, null, context);
    const issue = {
        key
    };
    return [
        {
            kind: 'create-issue',
            key,
            title,
            body: `${section}\n`,
            labels: (0,labels/* issueLabels */.rE)(summary),
            assignees,
            milestone: places.milestone,
            severity: summary.severity
        },
        ...places.fieldSteps(issue),
        ...reminderSteps(summary, {
            issue,
            notes: [],
            assignees
        }, context)
    ];
}
/** The owners of the files concerned, as far as GitHub lets them be assigned. */ function assigneesOf(findings, { owners, policy, tracker }) {
    if (policy.issues.assign !== 'codeowners') return [];
    const assignable = new Map(tracker.assignable.map((login)=>[
            login.toLowerCase(),
            login
        ]));
    const wanted = owners([
        ...new Set(findings.flatMap(({ locations })=>locations.map(({ path })=>path)))
    ]);
    return [
        ...new Set(wanted.flatMap((login)=>assignable.get(login.toLowerCase()) ?? []))
    ].slice(0, 10);
}
function updateSteps(target, entry, context) {
    if (isDismissed(entry) && !(0,members/* hasNewcomer */.rU)(target, entry)) return (0,members/* departureSteps */.Y6)(entry, context);
    const summary = (0,plan_target/* summarise */.fS)([
        ...target.findings,
        ...target.unseen.map((member)=>asRemembered(member, entry, context))
    ]);
    const { issue } = entry;
    const ref = {
        number: issue.number
    };
    return [
        ...openingSteps(target, entry, context),
        ...movedSteps(target, entry, context),
        ...(0,sight/* sightSteps */.N)(entry, target.unseen, target.findings, context),
        ...(0,members/* membershipSteps */.W4)(target, entry, context),
        ...severitySteps(target, entry),
        ...(0,due_places/* duePlaces */.x4)(summary, entry, context).fieldSteps(ref),
        ...saysEnough(target, entry) ? [] : bodySteps(target, entry, context),
        ...labelSteps(ref, issue.labels, (0,labels/* issueLabels */.rE)(summary)),
        ...reminderSteps(summary, {
            issue: ref,
            notes: entry.notes,
            assignees: issue.assignees
        }, context)
    ];
}
/**
 * Whether the body may stay as it is: it has findings that were not looked for, and says the same
 * of those that were found.
 */ function saysEnough({ findings, unseen }, { meta }) {
    const known = new Map(meta.findings.map((member)=>[
            member.id,
            member
        ]));
    return unseen.length > 0 && findings.every(({ id, severity, due })=>{
        const member = known.get(id);
        return member !== undefined && member.severity === severity && member.due === due;
    });
}
/**
 * A finding that was not looked for, as its issue remembers it: it counts as before, and its due
 * date comes nearer.
 */ function asRemembered(member, entry, { policy, today }) {
    const { waiver } = (0,decisions/* decisionsOf */.b)([
        {
            entry,
            member
        }
    ]);
    const { severity, due } = member;
    return {
        severity,
        due,
        ...(0,sla/* slaState */.sM)(due, severity, policy, today),
        source: entry.meta.source,
        waiver: waiver !== null && waiver.expires >= today ? waiver : null
    };
}
/**
 * Opens what is there again, or still, and says why; says it later where a run was cut short in
 * between.
 */ function openingSteps(target, entry, context) {
    const ref = {
        number: entry.issue.number
    };
    const due = (0,plan_target/* summarise */.fS)(target.findings).due;
    const { commit, runUrl } = context;
    const ids = target.findings.map(({ id })=>id);
    const say = (said)=>({
            kind: 'comment',
            issue: ref,
            say: said
        });
    const returned = ({ comment: { at }, marker })=>say({
            comment: {
                kind: 'returned',
                commit,
                runUrl,
                goneSince: (0,day/* dayOf */.kb)(at, context.policy.sla.timezone),
                reason: marker.kind,
                due
            },
            marker: {
                kind: 'returned',
                findings: ids
            }
        });
    const stillThere = (closedBy)=>say({
            comment: {
                kind: 'still-there',
                commit,
                runUrl,
                closedBy,
                due
            },
            marker: {
                kind: 'still-there',
                findings: ids
            }
        });
    if (entry.issue.state === 'closed') {
        const gone = (0,read/* goneNote */.av)(entry);
        return [
            {
                kind: 'reopen-issue',
                issue: ref
            },
            gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone)
        ];
    }
    const unclosed = (0,read/* goneNote */.av)(entry);
    if (unclosed !== null) return [
        returned(unclosed)
    ];
    const last = entry.issue.events.at(-1);
    if (last?.kind !== 'reopened' || !last.ours) return [];
    if ((0,read/* lastNote */.Lf)(entry, [
        'returned',
        'still-there'
    ], last.at) !== null) return [];
    const gone = goneBefore(entry, last.at);
    return [
        gone === null ? stillThere(closerBefore(entry)) : returned(gone)
    ];
}
/** When we had found it gone before a reopening; null where it was closed by hand. */ function goneBefore({ issue, notes }, reopenedAt) {
    const openings = issue.events.filter(({ kind, at })=>kind === 'reopened' && at < reopenedAt);
    const since = openings.at(-1)?.at ?? issue.createdAt;
    const gone = notes.findLast((note)=>(0,read/* isGoneMarker */.mO)(note.marker) && note.comment.at >= since && note.comment.at <= reopenedAt);
    return gone ?? null;
}
function closerBefore({ issue }) {
    return issue.events.findLast(({ kind })=>kind === 'closed')?.actor ?? null;
}
/** Says that a finding stands elsewhere now, once: the body then remembers its new name. */ function movedSteps({ key, findings }, entry, context) {
    const [finding] = findings;
    const [member] = entry.meta.findings;
    if (finding === undefined || member?.place === undefined || key !== finding.id) return [];
    if (member.id === finding.id || entry.meta.key !== member.id) return [];
    const said = entry.notes.some(({ marker, comment })=>marker.kind === 'moved' && marker.to === finding.id && comment.at >= entry.issue.bodyAt);
    if (said) return [];
    const { id, due, locations } = finding;
    const { commit, runUrl } = context;
    return [
        {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment: {
                    kind: 'moved',
                    commit,
                    runUrl,
                    from: member.place.path,
                    to: locations[0]?.path ?? '',
                    id,
                    due
                },
                marker: {
                    kind: 'moved',
                    from: member.id,
                    to: id
                }
            }
        }
    ];
}
/** Says that a severity changed, once; a maintainer's own command has been answered already. */ function severitySteps(target, entry) {
    if (!(0,read/* isCurrent */.Oz)(entry) || entry.issue.state === 'closed') return [];
    return target.findings.flatMap((finding)=>{
        const before = entry.meta.findings.find(({ id })=>id === finding.id);
        if (before === undefined || before.severity === finding.severity) return [];
        const said = entry.notes.findLast(({ marker, comment })=>(marker.kind === 'severity' && marker.finding === finding.id && marker.to === finding.severity || marker.kind === 'severity-set' && marker.severity === finding.severity) && comment.at >= entry.issue.bodyAt);
        if (said !== undefined) return [];
        return [
            {
                kind: 'comment',
                issue: {
                    number: entry.issue.number
                },
                say: {
                    comment: {
                        kind: 'severity',
                        from: before.severity,
                        to: finding.severity,
                        reason: finding.severityReason,
                        dueBefore: before.due,
                        due: finding.due
                    },
                    marker: {
                        kind: 'severity',
                        finding: finding.id,
                        to: finding.severity
                    }
                }
            }
        ];
    });
}
/**
 * Writes title and body where they say something else than they should. Links keep their commit
 * while nothing else changes.
 */ function bodySteps(target, entry, context) {
    const { issue, meta } = entry;
    const known = new Map(meta.findings.map((member)=>[
            member.id,
            member.since
        ]));
    const goesOn = (0,read/* isCurrent */.Oz)(entry);
    const as = (commit, since)=>context.words.issue(target.findings, (0,plan_target/* targetMetadata */.xW)(target, context.policy, commit, since));
    const unchanged = as(goesOn ? meta.commit : context.commit, ({ id, firstSeen })=>goesOn && known.has(id) ? known.get(id) ?? null : firstSeen);
    const milestone = (0,due_places/* duePlaces */.x4)((0,plan_target/* summarise */.fS)(target.findings), entry, context).milestone;
    const placed = milestone === null || issue.milestone?.title === milestone ? {} : {
        milestone
    };
    const titled = issue.title === unchanged.title ? {} : {
        title: unchanged.title
    };
    const bodied = (0,metadata_issue/* hasSection */.O$)(issue.body, unchanged.section) ? {} : {
        body: (0,metadata_issue/* replaceSection */.U2)(issue.body, as(context.commit, ({ firstSeen })=>firstSeen).section)
    };
    const changes = {
        ...titled,
        ...bodied,
        ...placed
    };
    if (Object.keys(changes).length === 0) return [];
    return [
        {
            kind: 'edit-issue',
            issue: {
                number: issue.number
            },
            ...changes
        }
    ];
}
/** Adds the labels that are missing and removes those of ours that no longer fit. */ function labelSteps(issue, has, wanted) {
    const { add, remove } = (0,labels/* labelChanges */.O9)(has, wanted);
    return [
        ...add.length === 0 ? [] : [
            {
                kind: 'add-labels',
                issue,
                labels: add
            }
        ],
        ...remove.map((label)=>({
                kind: 'remove-label',
                issue,
                label
            }))
    ];
}


/***/ }),

/***/ 56971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Rj: () => (/* binding */ absentMembers),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   o2: () => (/* binding */ presentIds),
/* harmony export */   xW: () => (/* binding */ targetMetadata)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11598);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26500);
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73510);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10682);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94132);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99385);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99796);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98644);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65793);









/**
 * Most findings that share an issue: its body has to remember each. The others get one of their
 * own.
 */ const MAX_SHARED = 200;
/**
 * The issues that the findings need, in the order of the findings: one each, or one for each
 * package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end: only then can something have moved
 * @param isGone whether a finding that is not among them is known to be gone, by its fingerprint
 */ function targetsOf(findings, ledger, policy, asOf, isGone, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountsOf */ .s)(ledger, findings.map(_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfFinding */ .q), complete);
    const groups = new Map();
    for (const finding of findings){
        const key = groupKey(finding, groups, policy);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [
            finding
        ]);
        else group.push(finding);
    }
    const byKey = new Map(ledger.issues.map((entry)=>[
            entry.meta.key,
            entry
        ]).reverse());
    const here = new Set(findings.map(({ id })=>id));
    return [
        ...groups
    ].map(([key, members])=>{
        const entry = entryFor(key, members, byKey, accounts);
        const own = new Map(members.map(({ id })=>[
                id,
                accounts.get(id) ?? []
            ]));
        const unseen = entry === null ? [] : absentMembers(entry, presentIds(members, own)).filter(({ id })=>!isGone(id) && !here.has(id));
        return {
            key,
            findings: members.map((finding)=>started(finding, policy, asOf)),
            entry,
            accounts: own,
            unseen
        };
    });
}
/** The fingerprints of findings, and those under which their issues remember them. */ function presentIds(findings, accounts) {
    const remembered = [
        ...accounts.values()
    ].flatMap((own)=>own.map(({ member })=>member.id));
    return new Set([
        ...findings.map(({ id })=>id),
        ...remembered
    ]);
}
/** What an issue remembers of findings that are not there. */ function absentMembers({ meta }, present) {
    return meta.findings.filter(({ id })=>!present.has(id));
}
function groupKey(finding, groups, policy) {
    const at = finding.package;
    const shared = policy.issues['group-by'] === 'package' && at !== null;
    const key = finding.cause ?? (shared ? `${finding.source}:${at.ecosystem}/${at.name}` : finding.id);
    return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}
/**
 * The issue with this key, else, for a finding's own issue, the one that had it under another name.
 */ function entryFor(key, [first], byKey, accounts) {
    const same = byKey.get(key);
    if (first === undefined) return null;
    if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .isCauseKey */ .v)(key)) return same ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_4__/* .holderOf */ .Kd)((accounts.get(first.id) ?? []).filter(_account_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCause */ .x7))?.entry ?? null;
    if (key !== first.id) return same ?? null;
    const own = (accounts.get(key) ?? []).filter(({ entry, member })=>entry.meta.key === member.id);
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_4__/* .holderOf */ .Kd)(own)?.entry ?? same ?? null;
}
/** The finding with its clock running, as its issue will say: one that is new starts it now. */ function started(finding, policy, asOf) {
    if (finding.firstSeen !== null) return finding;
    const clock = {
        firstSeen: asOf,
        published: finding.published
    };
    const { due, daysLeft, reason, state } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaOf */ .UT)(finding.severity, clock, policy, asOf);
    return {
        ...finding,
        due,
        daysLeft,
        dueReason: reason,
        sla: state
    };
}
const SLA_ORDER = [
    'overdue',
    'due-soon',
    'on-track',
    'none'
];
/**
 * The worst severity, the earliest due date, of those that are not waived; of all where every one
 * is.
 * @param findings not empty
 */ function summarise(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const judged = open.length > 0 ? open : findings;
    const [worst] = [
        ...judged
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined) throw new RangeError('an issue about nothing');
    const [first = worst] = judged.filter(({ due })=>due !== null).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.due ?? '', b.due ?? ''));
    const waivers = findings.flatMap(({ waiver })=>waiver === null ? [] : [
            waiver
        ]);
    return {
        severity: worst.severity,
        due: first.due,
        daysLeft: first.daysLeft,
        sla: SLA_ORDER.find((state)=>judged.some(({ sla })=>sla === state)) ?? 'none',
        source: worst.source,
        waived: open.length === 0,
        waiver: open.length > 0 ? null : waivers.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.expires, b.expires))[0] ?? null
    };
}
/** What tells a move of it, where it can move. */ function placeOf({ source, locations: [at], trace }) {
    if (!(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaced */ .A)(source) || at === undefined) return {};
    const kept = trace === null ? null : {
        ...trace,
        statement: [
            ...trace.statement
        ],
        lasting: [
            ...trace.lasting
        ],
        around: [
            ...trace.around
        ]
    };
    return {
        place: {
            path: at.path,
            trace: kept
        }
    };
}
/**
 * What the issue of a target is to remember.
 * @param commit the commit that its links lead to
 * @param since when the clock of a finding started by GitHub's record, as far as the issue has to
 *   remember that
 */ function targetMetadata({ key, findings, unseen = [] }, policy, commit, since) {
    const at = findings[0]?.package ?? null;
    const members = findings.map((finding)=>({
            id: finding.id,
            rule: finding.rule,
            title: finding.title,
            places: placesOf(finding),
            aliases: [
                ...finding.aliases
            ],
            severity: finding.severity,
            due: finding.due,
            basis: (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaBasis */ .XR)(policy, finding.severity),
            since: since(finding),
            ...finding.formerIds.length === 0 ? {} : {
                former: [
                    ...finding.formerIds
                ]
            },
            ...placeOf(finding)
        }));
    return {
        key,
        source: findings[0]?.source ?? '',
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        commit,
        field: policy.issues['due-field'] ?? null,
        findings: [
            ...members,
            ...unseen
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(a.id, b.id))
    };
}
/** Each file once for each version there. */ function placesOf({ locations }) {
    const places = locations.map(({ path, package: at })=>({
            path,
            version: at?.version ?? null
        }));
    return [
        ...new Map(places.map((place)=>[
                JSON.stringify(place),
                place
            ])).values()
    ];
}


/***/ })

};
