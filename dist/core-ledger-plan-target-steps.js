"use strict";
exports.id = 9765;
exports.ids = [9765];
exports.modules = {

/***/ 96217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isBoard),
/* harmony export */   m: () => (/* binding */ boardOf)
/* harmony export */ });
/** The key of the issue about the repository's posture. */ const POSTURE = 'posture:repository';
/**
 * The key of the issue that all findings of a source share, each with a clock of its own: a row's
 * clock is the creation of the issue, or of our comment that the row joined. Null for a source
 * without such an issue.
 */ function boardOf(source) {
    return source === 'posture' ? POSTURE : null;
}
/** Whether an issue is one that all findings of its source share. */ function isBoard(key) {
    return key === POSTURE;
}


/***/ }),

/***/ 96318:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isLoose)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24463);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19815);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23575);
/* harmony import */ var _issue_spans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35522);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88752);







/** Built on first use, once per ledger. */ const indexes = new WeakMap();
/**
 * Whether a duplicate issue is the only one that still counts a finding as open. That happens when
 * a package's issue was split while this finding waited for an issue or was not scanned, so that no
 * other issue took it over. Then the duplicate has to report when the finding is gone.
 */ function isLoose({ entry, member }, { ledger }) {
    const index = indexes.get(ledger) ?? indexByAnyId(ledger);
    indexes.set(ledger, index);
    const ids = (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .allMemberIds */ .a)(entry.meta, member);
    const accounts = [
        ...new Set(ids.flatMap((id)=>index.accounts.get(id) ?? []))
    ];
    const last = (times)=>ids.map((id)=>times.get(id) ?? '').reduce(_clock_end_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .N);
    const since = entry.closing?.at ?? entry.openedAt;
    return last(index.left) < since && (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(accounts, [], last(index.ended)) !== null && !accounts.some((one)=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .isDuplicate */ .KD)(one.entry) && goesOn(one, since));
}
/** Whether an issue still counts its finding as there, or said since a time that it is gone. */ function goesOn({ entry, member }, since) {
    const last = (0,_issue_spans_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOf */ .L)(entry, member).at(-1);
    return last !== undefined && (last.end === null || last.end >= since);
}
function indexByAnyId(ledger) {
    const { all } = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)(ledger);
    const accounts = (0,_account_index_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)(all, ({ entry, member })=>(0,_former_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .allMemberIds */ .a)(entry.meta, member));
    return {
        accounts,
        ended: (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAt */ .$V)(ledger, _findings_gone_js__WEBPACK_IMPORTED_MODULE_6__/* .restartsClock */ .Nm),
        left: (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAt */ .$V)(ledger, ()=>true)
    };
}


/***/ }),

/***/ 90876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ restoredSteps),
/* harmony export */   Rf: () => (/* binding */ movedSteps),
/* harmony export */   o0: () => (/* binding */ movedStep),
/* harmony export */   te: () => (/* binding */ severitySteps)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8541);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52616);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26493);




/** Says once that a text is written again of which GitHub no longer has our version. */ function restoredSteps({ findings }, entry, { policy }) {
    const { issue } = entry;
    if (issue.lost == null || (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNote */ .Lf)(entry, [
        'restored'
    ], issue.bodyAt) !== null) return [];
    const since = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(issue.createdAt, policy.sla.timezone);
    return [
        {
            kind: 'comment',
            issue: {
                number: issue.number
            },
            say: {
                comment: {
                    kind: 'restored',
                    since,
                    due: (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarise */ .f)(findings).due
                },
                marker: {
                    kind: 'restored',
                    findings: findings.map(({ id })=>id)
                }
            }
        }
    ];
}
/**
 * Says that a finding, or all of a cause, stands elsewhere now, once: the body then remembers its
 * new name.
 */ function movedSteps({ key, findings }, entry, context) {
    const [finding] = findings;
    const [member] = entry.meta.findings;
    if (finding === undefined || member?.place === undefined || entry.meta.key === key) return [];
    const ofCause = (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .isCauseKey */ .v)(key) && (0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_3__/* .isCauseKey */ .v)(entry.meta.key);
    if (!ofCause && (key !== finding.id || entry.meta.key !== member.id)) return [];
    const said = entry.notes.some(({ marker, comment })=>marker.kind === 'moved' && marker.to === finding.id && comment.at >= entry.issue.bodyAt);
    if (said) return [];
    return [
        movedStep(entry, {
            id: member.id,
            path: member.place.path
        }, finding, context)
    ];
}
/**
 * Our comment that what an issue is about stands elsewhere now.
 * @param from the fingerprint and the path that the issue remembers
 */ function movedStep({ issue: { number } }, from, { id, due, locations }, { commit, runUrl }) {
    const to = locations[0]?.path ?? '';
    return {
        kind: 'comment',
        issue: {
            number
        },
        say: {
            comment: {
                kind: 'moved',
                commit,
                runUrl,
                from: from.path,
                to,
                id,
                due
            },
            marker: {
                kind: 'moved',
                from: from.id,
                to: id
            }
        }
    };
}
/**
 * Comments once that a severity changed. A change by a maintainer's command was answered already.
 */ function severitySteps(target, entry) {
    if (!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isCurrent */ .Oz)(entry) || entry.issue.state === 'closed') return [];
    return target.findings.flatMap((finding)=>{
        const before = entry.meta.findings.find(({ id })=>id === finding.id);
        // A basis is missing where the text was lost: then nobody knows the severity before.
        if (before === undefined || before.basis === '' || before.severity === finding.severity) return [];
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


/***/ }),

/***/ 87376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ lastOfWeek),
/* harmony export */   PH: () => (/* binding */ milestoneDay),
/* harmony export */   x4: () => (/* binding */ duePlaces)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22206);


const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;
/** A Monday, as the reference for computing weekdays. */ const MONDAY = '2024-01-01';
/** The title of the milestone for the week of a due date, which ends on a Sunday. */ function milestoneTitle(due) {
    return `Security fixes due by ${lastOfWeek(due)}`;
}
/** The Sunday of a day's week. */ function lastOfWeek(day) {
    const weekday = ((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(MONDAY, day) % 7 + 7) % 7;
    return (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 6 - weekday);
}
/** The last day of the week of one of our milestones; null for any other title. */ function milestoneDay(title) {
    return TITLE.exec(title)?.[1] ?? null;
}
/**
 * Decides where GitHub shows the due date, besides label and body. A milestone that a person chose
 * is kept.
 * @param entry the existing issue; null for one that is to be created
 */ function duePlaces({ due, waived }, entry, { policy }) {
    const { milestones, 'due-field': field } = policy.issues;
    const has = entry?.issue.milestone?.title ?? null;
    const free = has === null || milestoneDay(has) !== null;
    const value = entry?.issue.dueValue;
    const known = value !== undefined ? value === due : entry !== null && entry.trusted && entry.meta.field === (field ?? null) && due !== null && entry.issue.labels.some((name)=>name.toLowerCase() === (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .dueLabel */ .d2)(due));
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

/***/ 81010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   W4: () => (/* binding */ membershipSteps),
/* harmony export */   Y6: () => (/* binding */ departureSteps),
/* harmony export */   iG: () => (/* binding */ looseSteps),
/* harmony export */   rU: () => (/* binding */ hasNewcomer)
/* harmony export */ });
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43825);
/* harmony import */ var _loose_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96318);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43635);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88752);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71932);





/**
 * Comments on a package's issue which findings joined it (their clocks start with the comment) and
 * which left it (the comment is their record).
 */ function membershipSteps(target, entry, context) {
    const goesOn = target.key === entry.meta.key || (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecoveredPackage */ .mV)(entry.meta);
    if (!goesOn || target.key === target.findings[0]?.id) return [];
    return [
        ...joinedSteps(target, entry),
        ...departureSteps(entry, context)
    ];
}
/**
 * Comments which of a package's findings are gone. Needed even when nothing else on the issue
 * changes, since the comment is the only record of them.
 */ function departureSteps(entry, context) {
    return leftSteps(entry, goneMembers(entry, context), context);
}
function goneMembers(entry, { present, goneAs, ruled }) {
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .absentMembers */ .Rj)(entry, present).flatMap((member)=>{
        const reason = goneAs(member.id);
        return reason === null || ruled.has(member.id) ? [] : [
            {
                member,
                reason
            }
        ];
    });
}
/** As `departureSteps`, for a duplicate issue: only findings that no other issue took over. */ function looseSteps(entry, context) {
    const loose = goneMembers(entry, context).filter(({ member })=>(0,_loose_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoose */ .p)({
            entry,
            member
        }, context));
    return leftSteps(entry, loose, context);
}
function joinedSteps(target, entry) {
    const joined = target.findings.filter((finding)=>{
        const last = lastWord(entry, (0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOfFinding */ .PB)(finding));
        const isNew = entry.trusted && !wasThere(target, entry, finding.id);
        return last === 'left' || last === null && isNew;
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
/** Comments once which of an issue's findings are gone while others are still there. */ function leftSteps(entry, gone, { commit, runUrl }) {
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
                            basis: member.basis,
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
 * Whether the issue gets a finding that it did not have before. A dismissal by a person does not
 * cover that one.
 */ function hasNewcomer(target, entry) {
    return target.findings.some((finding)=>lastWord(entry, (0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOfFinding */ .PB)(finding)) === 'left' || !wasThere(target, entry, finding.id));
}
/** Whether the issue had a finding before, under this identity or a former one. */ function wasThere({ accounts }, entry, id) {
    return (accounts.get(id) ?? []).some((account)=>account.entry === entry && account.joins !== true);
}
/**
 * Whether the latest comment about a finding says that it joined or that it left; null when there
 * is no such comment.
 * @param ids its fingerprints, including former ones
 */ function lastWord({ notes }, ids) {
    const last = notes.findLast(({ marker })=>marker.kind === 'joined' && marker.findings.some((id)=>ids.includes(id)) || marker.kind === 'left' && marker.members.some(({ id })=>ids.includes(id)));
    return last?.marker.kind === 'joined' ? 'joined' : last === undefined ? null : 'left';
}
/** A finding in the short form of lists in comments. */ function listed(finding) {
    const { title, rule, severity, due, package: at } = finding;
    return {
        title: at === null ? title : `${at.name} ${at.version}: ${title}`,
        rule,
        severity,
        due
    };
}
function departed({ rule, title, severity, due }, { meta }) {
    const own = title === '' ? meta.source : title;
    return {
        title: meta.package?.name ?? own,
        rule,
        severity,
        due
    };
}


/***/ }),

/***/ 79026:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reminderSteps)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94900);

/** Days between two reminders of an overdue finding. */ const EVERY_DAYS = 7;
/**
 * Plans at most one reminder: one when the due date is near, one when it has passed, then one each
 * week. Earlier reminders are recognised by the markers of our comments, so that an interrupted run
 * does not repeat one.
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
    if (last !== undefined && (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(last.comment.at, policy.sla.timezone), today) < EVERY_DAYS) return [];
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


/***/ }),

/***/ 60760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sightSteps)
/* harmony export */ });
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);

/**
 * Comments once that findings of an issue can no longer be seen, and once that they can be again.
 * The comment's time records since when.
 * @param hidden findings that the issue lists and the scan did not report
 * @param shown findings that the scan reported
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

/***/ 26493:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79390);


const SLA_ORDER = [
    'overdue',
    'due-soon',
    'on-track',
    'none'
];
/**
 * The worst severity and the earliest due date of the unwaived findings; of all findings when each
 * is waived.
 * @param findings not empty
 * @throws RangeError when it is empty
 */ function summarise(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const judged = open.length > 0 ? open : findings;
    const [worst] = [
        ...judged
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined) throw new RangeError('an issue about nothing');
    const [first = worst] = judged.filter(({ due })=>due !== null).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.due ?? '', b.due ?? ''));
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
        waiver: open.length > 0 ? null : waivers.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.expires, b.expires))[0] ?? null
    };
}


/***/ }),

/***/ 89765:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ isDismissed),
  e: () => (/* binding */ labelSteps),
  jm: () => (/* binding */ targetSteps)
});

// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/ledger/board.js
var board = __webpack_require__(96217);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var labels = __webpack_require__(22206);
// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43635);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/ledger/plan/change-comments.js
var change_comments = __webpack_require__(90876);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(87376);
// EXTERNAL MODULE: ./src/core/ledger/metadata/issue.js
var metadata_issue = __webpack_require__(32476);
// EXTERNAL MODULE: ./src/core/ledger/remembered-clocks.js
var remembered_clocks = __webpack_require__(77327);
// EXTERNAL MODULE: ./src/core/ledger/plan/summary.js
var plan_summary = __webpack_require__(26493);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/core/ledger/plan/target-metadata.js






/**
 * Path and trace for recognising the finding after a move; nothing for a finding about a package.
 */ function placeOf({ source, locations: [at], trace }) {
    if (!(0,finding/* isPlaced */.AD)(source) || at === undefined) return {};
    return {
        place: {
            path: at.path,
            trace: trace === null ? null : keptTrace(trace)
        }
    };
}
/** What an issue has room for. */ function keptTrace({ sink, source, within, shape, weight, ...bags }) {
    const [own, names, way, around] = [
        [
            ...bags.own
        ],
        [
            ...bags.names
        ],
        [
            ...bags.way
        ],
        [
            ...bags.around
        ]
    ];
    return {
        sink,
        source,
        within,
        shape,
        weight,
        own,
        names,
        way,
        around
    };
}
/**
 * The metadata that the issue of a target is to store.
 * @param commit the commit that links in the body point to
 * @param since the start of a finding's clock by GitHub's times, when the issue has to store it
 * @param raised severities that the dashboard remembers
 */ function targetMetadata({ key, findings, unseen = [], entry = null, accounts = new Map() }, policy, commit, since, raised = []) {
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
            basis: finding.dueSet === undefined ? (0,sla/* slaBasis */.XR)(policy, finding.severity) : sla/* SET_BASIS */.Qk,
            since: since(finding),
            ...finding.fixSince == null ? {} : {
                fix: (0,day/* toSecond */.uI)(finding.fixSince)
            },
            ...finding.exploited === undefined ? {} : {
                exploited: finding.exploited.added
            },
            ...finding.formerIds.length === 0 ? {} : {
                former: [
                    ...finding.formerIds
                ]
            },
            ...decidedOf(finding, accounts.get(finding.id) ?? [], raised),
            ...datedOf(finding, accounts.get(finding.id) ?? []),
            ...placeOf(finding)
        }));
    const answers = entry === null ? undefined : (0,decisions/* answersOf */.Bw)(entry);
    return {
        key,
        source: findings[0]?.source ?? '',
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        commit,
        field: policy.issues['due-field'] ?? null,
        ...answers === undefined ? {} : {
            answers
        },
        findings: [
            ...members,
            ...unseen
        ].sort((a, b)=>(0,text_order/* compareText */.n)(a.id, b.id))
    };
}
/** What an issue is to remember of severities that comments set, also on an issue that is gone. */ function decidedOf(finding, accounts, raised) {
    const ids = (0,finding_key/* idsOfFinding */.PB)(finding);
    const before = raised.find(({ id })=>ids.includes(id));
    const last = (0,decisions/* lastDecided */.ZH)(accounts) ?? before;
    if (last === undefined) return {};
    const { severity, by, reason, answer } = last;
    return {
        decided: {
            severity,
            by,
            reason,
            answer
        }
    };
}
/** What an issue is to remember of due dates that comments set, also on an issue that is gone. */ function datedOf({ dueSet }, accounts) {
    const dated = (0,decisions/* lastDated */.xB)(accounts);
    if (dated !== undefined) return {
        dated
    };
    if (dueSet === undefined || accounts.length > 0) return {};
    const { due, by, reason } = dueSet;
    return {
        dated: {
            due,
            by,
            reason,
            command: BEFORE_ANY
        }
    };
}
/** Stands for a command on an issue that is gone: every other one came later. */ const BEFORE_ANY = 1;
/** The paths of a finding with the package's version, without repetitions. */ function placesOf({ locations }) {
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

;// CONCATENATED MODULE: ./src/core/ledger/plan/issue-text.js






/**
 * Updates title and body when they differ. A new commit alone is no difference: links then keep
 * pointing to the old one. So do they while a finding cannot be seen, which the old one shows.
 */ function bodySteps(target, entry, context) {
    const { issue, meta } = entry;
    const known = new Map(meta.findings.map((member)=>[
            member.id,
            member.since
        ]));
    const goesOn = (0,notes/* isCurrent */.Oz)(entry);
    const isHidden = target.findings.some(({ state })=>state === 'unseen');
    const scanned = isHidden ? meta.commit ?? context.commit : context.commit;
    const as = (commit, since)=>context.words.issue(target.findings, metadataOf(target, context, commit, since));
    const unchanged = as(goesOn ? meta.commit : scanned, ({ id, firstSeen })=>goesOn && known.has(id) ? known.get(id) ?? null : firstSeen);
    const milestone = (0,due_places/* duePlaces */.x4)((0,plan_summary/* summarise */.f)(target.findings), entry, context).milestone;
    const placed = milestone === null || issue.milestone?.title === milestone ? {} : {
        milestone
    };
    const titled = issue.title === unchanged.title ? {} : {
        title: unchanged.title
    };
    const bodied = (0,metadata_issue/* hasSection */.O$)(issue.body, unchanged.section) ? {} : {
        body: (0,metadata_issue/* replaceSection */.U2)(issue.body, as(scanned, ({ firstSeen })=>firstSeen).section)
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
/** What an issue's text hides of its findings, with the severities that a clock was raised by. */ function metadataOf(target, { policy, ledger }, commit, since) {
    return targetMetadata(target, policy, commit, since, (0,remembered_clocks/* rememberedRaises */.CZ)(ledger));
}

// EXTERNAL MODULE: ./src/core/ledger/plan/members.js
var members = __webpack_require__(81010);
// EXTERNAL MODULE: ./src/core/ledger/plan/reminders.js
var reminders = __webpack_require__(79026);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
;// CONCATENATED MODULE: ./src/core/ledger/plan/reopening.js




/**
 * Reopens the issue of a finding that returned or is still there, and comments why. If an
 * interrupted run reopened it without the comment, only the comment is added.
 */ function openingSteps(target, entry, context) {
    const ref = {
        number: entry.issue.number
    };
    const due = (0,plan_summary/* summarise */.f)(target.findings).due;
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
        const gone = (0,notes/* goneNote */.av)(entry);
        return [
            {
                kind: 'reopen-issue',
                issue: ref
            },
            gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone)
        ];
    }
    const unclosed = (0,notes/* goneNote */.av)(entry);
    if (unclosed !== null) return [
        returned(unclosed)
    ];
    const last = entry.issue.events.at(-1);
    if (last?.kind !== 'reopened' || !last.ours) return [];
    if ((0,notes/* lastNote */.Lf)(entry, [
        'returned',
        'still-there'
    ], last.at) !== null) return [];
    const gone = goneBefore(entry, last.at);
    return [
        gone === null ? stillThere(closerBefore(entry)) : returned(gone)
    ];
}
/**
 * Our comment that the finding was gone, from before a reopening; null when a person had closed the
 * issue.
 */ function goneBefore({ issue, notes }, reopenedAt) {
    const openings = issue.events.filter(({ kind, at })=>kind === 'reopened' && at < reopenedAt);
    const since = openings.at(-1)?.at ?? issue.createdAt;
    const gone = notes.findLast((note)=>(0,comment_marker/* isGoneMarker */.mO)(note.marker) && note.comment.at >= since && note.comment.at <= reopenedAt);
    return gone ?? null;
}
function closerBefore({ issue }) {
    return issue.events.findLast(({ kind })=>kind === 'closed')?.actor ?? null;
}

// EXTERNAL MODULE: ./src/core/ledger/plan/sight.js
var sight = __webpack_require__(60760);
;// CONCATENATED MODULE: ./src/core/ledger/plan/target-steps.js















/** The steps that create or update the issue of a target. */ function targetSteps(target, context) {
    return target.entry === null ? createSteps(target, context) : updateSteps(target, target.entry, context);
}
/**
 * Whether a person closed the issue as "not planned". Such an issue stays closed, and its finding
 * counts for the gate as before. Closing by a bot is not a dismissal. Neither is one from before
 * the finding was gone: if it returns, nobody has looked at that.
 */ function isDismissed(entry) {
    return entry.closing?.reason === 'not_planned' && !entry.closing.bot && (0,notes/* goneNote */.av)(entry) === null;
}
/**
 * Whether a person closed the issue of an episode in a log after it was over: somebody has looked,
 * and there is nothing to wait for. One that goes on is reopened as anything else.
 */ function isLookedAt({ findings }, { closing }) {
    if (closing === null || closing.bot) return false;
    return findings.every(({ activity })=>activity !== undefined && closing.at >= activity.to);
}
function createSteps(target, context) {
    const { findings, key } = target;
    const summary = (0,plan_summary/* summarise */.f)(findings);
    const metadata = metadataOf(target, context, context.commit, ({ firstSeen })=>firstSeen);
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
        ...(0,reminders/* reminderSteps */.Q)(summary, {
            issue,
            notes: [],
            assignees
        }, context)
    ];
}
/** The code owners of the finding's files, as far as GitHub allows to assign them. */ function assigneesOf(findings, { owners, policy, tracker }) {
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
    if (isLookedAt(target, entry)) return (0,change_comments/* restoredSteps */.AE)(target, entry, context);
    if (isDismissed(entry) && !(0,members/* hasNewcomer */.rU)(target, entry)) return dismissedSteps(target, entry, context);
    const summary = (0,plan_summary/* summarise */.f)([
        ...target.findings,
        ...target.unseen.map((member)=>asRemembered(member, entry, context))
    ]);
    const { issue } = entry;
    const ref = {
        number: issue.number
    };
    const waits = (0,lost_text/* isRecoveredPackage */.mV)(entry.meta) && !context.complete(entry.meta.source);
    return [
        ...openingSteps(target, entry, context),
        ...waits ? [] : (0,change_comments/* restoredSteps */.AE)(target, entry, context),
        ...(0,change_comments/* movedSteps */.Rf)(target, entry, context),
        ...(0,sight/* sightSteps */.N)(entry, target.unseen, target.findings, context),
        ...(0,members/* membershipSteps */.W4)(target, entry, context),
        ...(0,change_comments/* severitySteps */.te)(target, entry),
        ...(0,due_places/* duePlaces */.x4)(summary, entry, context).fieldSteps(ref),
        // The body of a package's issue whose text was lost waits for a complete scan: only then is it
        // known what it had.
        ...waits || saysEnough(target, entry) ? [] : bodySteps(target, entry, context),
        ...labelSteps(ref, issue.labels, (0,labels/* issueLabels */.rE)(summary)),
        ...(0,reminders/* reminderSteps */.Q)(summary, {
            issue: ref,
            notes: entry.notes,
            assignees: issue.assignees
        }, context)
    ];
}
/** The steps for an issue that a person closed as "not planned": nothing but its record is kept. */ function dismissedSteps(target, entry, context) {
    const { complete } = context;
    const waits = (0,lost_text/* isRecoveredPackage */.mV)(entry.meta) && !complete(entry.meta.source);
    return [
        ...waits ? [] : (0,change_comments/* restoredSteps */.AE)(target, entry, context),
        ...(0,change_comments/* movedSteps */.Rf)(target, entry, context),
        ...(0,members/* departureSteps */.Y6)(entry, context),
        ...waits || entry.issue.lost == null ? [] : bodySteps(target, entry, context)
    ];
}
/**
 * Whether the body may stay as it is: some of what it lists was not scanned for, it lists just that
 * and what was found, and of the latter it states the severity and due date of today. The issue
 * that all findings of a source share is always written again.
 */ function saysEnough({ key, findings, unseen }, { meta }) {
    if ((0,board/* isBoard */.F)(key)) return false;
    const known = new Map(meta.findings.map((member)=>[
            member.id,
            member
        ]));
    return unseen.length > 0 && known.size === findings.length + unseen.length && findings.every(({ id, severity, due })=>{
        const member = known.get(id);
        return member !== undefined && member.severity === severity && member.due === due;
    });
}
/**
 * A finding that was not scanned for, as its issue records it. It counts as before, and its days
 * left are computed for today.
 */ function asRemembered(member, entry, { policy, today }) {
    const grant = (0,comment_grant/* grantFor */.O4)((0,decisions/* decisionsOf */.bB)([
        {
            entry,
            member
        }
    ]), null, policy, today);
    const { severity, due } = member;
    return {
        severity,
        due,
        ...(0,sla/* slaState */.sM)(due, severity, policy, today),
        source: entry.meta.source,
        waiver: grant === null ? null : (0,comment_grant/* appliedGrant */.gR)(grant, today)
    };
}
/** Adds the labels that are missing and removes those of ours that no longer apply. */ function labelSteps(issue, has, wanted) {
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

/***/ 71932:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Rj: () => (/* binding */ absentMembers),
/* harmony export */   o2: () => (/* binding */ presentIds),
/* harmony export */   yY: () => (/* binding */ unseenOf)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8541);
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43825);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30993);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43635);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19815);
/* harmony import */ var _board_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96217);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64529);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88752);








/**
 * Maximum number of findings that share an issue, since its body has to store each. Further ones
 * get an issue of their own.
 */ const MAX_SHARED = 200;
/**
 * What a run knows of the findings that issues remember. One that a comment rules out (false
 * positive, out of scope) does not count as gone: it stays on the issue that says so, since a
 * ruling ends and the finding is then back.
 */ function seenOf(findings, { goneAs, ruled }) {
    const here = new Set(findings.map(({ id })=>id));
    return {
        isHere: (id)=>here.has(id),
        isGone: (id)=>goneAs(id) !== null && !ruled.has(id)
    };
}
/**
 * The issues that the findings need, in the order of the findings: one each, or one for each
 * package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end: only then can something have moved
 */ function targetsOf(findings, ledger, policy, asOf, seen, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .accountsOf */ .s1)(ledger, findings.map(_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfFinding */ .q3), complete);
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
    // Where a recovered issue may be about several targets, the first one gets it.
    const taken = new Set();
    return [
        ...groups
    ].map(([key, members])=>{
        const found = entryFor(key, members, byKey, accounts);
        const entry = found === null || taken.has(found) ? null : found;
        if (entry !== null) taken.add(entry);
        const own = new Map(members.map(({ id })=>[
                id,
                accounts.get(id) ?? []
            ]));
        return {
            key,
            findings: members.map((finding)=>started(finding, policy, asOf)),
            entry,
            accounts: own,
            unseen: entry === null ? [] : unseenOf(entry, members, own, seen)
        };
    });
}
/**
 * The findings that an issue lists besides the given ones, and that are neither known to be gone
 * nor in the scanned tree.
 */ function unseenOf(entry, findings, accounts, { isHere, isGone }) {
    return absentMembers(entry, presentIds(findings, accounts)).filter(({ id })=>!isGone(id) && !isHere(id));
}
/** The fingerprints of findings, including those under which their issues list them. */ function presentIds(findings, accounts) {
    const remembered = [
        ...accounts.values()
    ].flatMap((own)=>own.flatMap(({ member: { id, former = [] } })=>[
                id,
                ...former
            ]));
    return new Set([
        ...findings.map(({ id })=>id),
        ...remembered
    ]);
}
/** The findings that an issue lists and that are not among those present. */ function absentMembers({ meta }, present) {
    return meta.findings.filter(({ id })=>!present.has(id));
}
/** The key of a package's issue. */ function packageKey(source, { ecosystem, name }) {
    return `${source}:${ecosystem}/${name}`;
}
function groupKey(finding, groups, policy) {
    const at = finding.package;
    const shared = policy.issues['group-by'] === 'package' && at !== null;
    const common = finding.cause ?? (0,_board_js__WEBPACK_IMPORTED_MODULE_6__/* .boardOf */ .m)(finding.source);
    const key = common ?? (shared ? packageKey(finding.source, at) : finding.id);
    return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}
/**
 * The existing issue with this key; for an issue about a single finding, also one that lists it
 * under a former identity.
 */ function entryFor(key, [first], byKey, accounts) {
    const same = byKey.get(key);
    if (first === undefined) return null;
    if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_7__/* .isCauseKey */ .v)(key)) return same ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)((accounts.get(first.id) ?? []).filter(isOfCauseOrLost))?.entry ?? null;
    if (key !== first.id) return same ?? recoveredFor(accounts.get(first.id) ?? []);
    const own = (accounts.get(key) ?? []).filter(({ entry, member })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnIssue */ .S9)(entry.meta, member));
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(own)?.entry ?? same ?? null;
}
function isOfCauseOrLost(account) {
    return (0,_account_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfCause */ .x7)(account) || (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecovered */ .W9)(account.entry.meta);
}
/** The issue of a package that is known by its title alone. */ function recoveredFor(accounts) {
    const lost = accounts.filter(({ entry })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecoveredPackage */ .mV)(entry.meta));
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(lost)?.entry ?? null;
}
/** The finding with a running clock: that of a new one starts now. */ function started(finding, policy, asOf) {
    if (finding.firstSeen !== null) return finding;
    const { published, exploited, fixSince, dueSet } = finding;
    const clock = {
        firstSeen: asOf,
        published,
        exploited: exploited?.added ?? null,
        ...fixSince === undefined ? {} : {
            fixSince
        },
        set: dueSet === undefined ? null : {
            ...dueSet,
            earlierOnly: false
        }
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


/***/ })

};
;