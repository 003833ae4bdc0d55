"use strict";
exports.id = 7608;
exports.ids = [7608];
exports.modules = {

/***/ 68624:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ticketNotes)
/* harmony export */ });
/* harmony import */ var _gate_waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64885);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52616);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83249);




/**
 * Plans a comment for each ticket that is new to its issue, and for each date that somebody gave
 * one. A new status changes the comment that is there: nobody has to be told of it.
 * @param tickets by the number of the issue
 */ function ticketNotes({ issues }, tickets, context) {
    const notes = issues.flatMap((entry)=>{
        const ticket = tickets.get(entry.issue.number);
        return ticket === undefined ? [] : [
            noteOf(entry, ticket, context)
        ];
    });
    return {
        steps: notes.flatMap(({ steps })=>steps),
        refused: notes.flatMap(({ refused })=>refused)
    };
}
function noteOf(entry, ticket, context) {
    const { issue, meta } = entry;
    const said = lastSaid(entry);
    const before = said?.marker ?? null;
    const { ours } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(entry, context);
    const { date, refused } = dateOf(entry, ticket, {
        before,
        ours
    }, context);
    const { key, url, status } = ticket;
    const due = date?.day ?? null;
    const from = date?.from ?? null;
    const marker = {
        ...{
            kind: 'ticket',
            key,
            status: status.slice(0, MAX_STATUS),
            due,
            from
        },
        findings: meta.findings.map(({ id })=>id)
    };
    const dueBefore = before?.due ?? null;
    const comment = {
        kind: 'ticket',
        key,
        url,
        status,
        due,
        from,
        dueBefore,
        ours
    };
    const say = {
        comment,
        marker
    };
    const ref = {
        number: issue.number
    };
    if (said === null && issue.state !== 'open') return {
        steps: [],
        refused
    };
    if (said === null || said.marker.key !== key || said.marker.due !== due) return {
        steps: [
            {
                kind: 'comment',
                issue: ref,
                say
            }
        ],
        refused
    };
    if (said.marker.status === marker.status && said.marker.from === from) return {
        steps: [],
        refused
    };
    return {
        steps: [
            {
                kind: 'edit-comment',
                issue: ref,
                id: said.comment.id,
                say
            }
        ],
        refused
    };
}
/** Our last comment about the ticket since the clock last ended; null for none. */ function lastSaid(entry) {
    const ended = (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_1__/* .goneAt */ .z)(entry.meta.findings.map((member)=>({
            entry,
            member
        })));
    const said = (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNote */ .Lf)(entry, [
        'ticket'
    ]);
    return said === null || said.comment.at <= ended ? null : said;
}
/**
 * The date that counts because of the ticket. One that is later than ours reaches no further than a
 * waiver may; another one that was told before stays then.
 */ function dateOf({ issue }, { key, set }, { before, ours }, { policy, today }) {
    const last = (0,_gate_waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .N)(policy, today);
    if (set === null || set.day <= last || ours !== null && set.day <= ours) return {
        date: set,
        refused: []
    };
    const words = `${key} has the date ${set.day} for #${issue.number}, further ahead than waiver-rules.max-days lets one reach (${last}). It does not count.`;
    const other = before !== null && before.due !== set.day ? before : null;
    const kept = other?.due == null || other.from === null ? null : {
        day: other.due,
        from: other.from
    };
    return {
        date: kept,
        refused: [
            words
        ]
    };
}
/** Maximum length of a status in a marker, in UTF-16 units. */ const MAX_STATUS = 100;


/***/ }),

/***/ 7608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareAnswers: () => (/* binding */ prepareAnswers)
});

// EXTERNAL MODULE: ./src/core/findings/finding.js
var finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/gate/waiver-rules.js
var waiver_rules = __webpack_require__(64885);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43635);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(83249);
;// CONCATENATED MODULE: ./src/core/ledger/plan/report-answers.js



/** The answer to a command that only a report takes. */ function reportAnswer(command, base, entry, context) {
    if (entry.report === undefined) return {
        kind: 'bad-command',
        ...base,
        problem: 'This is for what people report, and a scan found this.'
    };
    switch(command.kind){
        case 'confirm':
            {
                const { severity, due } = (0,standing/* standing */.J)(entry, context);
                return {
                    kind: 'confirmed',
                    ...base,
                    severity,
                    due
                };
            }
        case 'fixed':
            return {
                kind: 'fix-said',
                ...base,
                fix: command.fix
            };
        case 'incident':
            return incidentAnswer(command, base, entry, context);
    }
}
/** Answers `/fixby incident`. Any message but `resolved` starts the time for the next update. */ function incidentAnswer({ what, words }, base, { issue, report }, { policy, asOf }) {
    if (report?.card.report !== 'incident') return {
        kind: 'bad-command',
        ...base,
        problem: 'This report is no incident.'
    };
    const at = (0,decisions/* commandOf */.Nl)(issue, base.answers)?.at ?? asOf;
    const next = what === 'resolved' ? null : (0,day/* addHours */.LY)(at, policy.incident['update-hours']);
    return {
        kind: 'incident-said',
        ...base,
        what,
        words,
        next
    };
}

// EXTERNAL MODULE: ./src/core/ledger/slash-command.js
var slash_command = __webpack_require__(63344);
;// CONCATENATED MODULE: ./src/core/ledger/plan/answers.js









/** The logins whose permission must be known before open commands can be answered. */ function askersOf(ledger) {
    const authors = ledger.issues.flatMap((entry)=>openCommands(entry).map(({ author })=>author));
    return [
        ...new Set(authors.filter((author)=>author !== null))
    ].sort();
}
/**
 * Plans an answer to each command that has none yet, and a comment for each decision that became
 * void because its comment was edited or deleted.
 */ function answerSteps(ledger, context) {
    return ledger.issues.flatMap((entry)=>[
            ...voidSteps(entry, context),
            ...openCommands(entry).flatMap((command)=>answerOne(entry, command, context))
        ]);
}
/**
 * Commands of people that have no answer yet, oldest first. Where the issue's text is lost nobody
 * can say what a command covers: it is answered once the text is written again.
 */ function openCommands(entry) {
    if ((0,lost_text/* isRecovered */.W9)(entry.meta)) return [];
    const answered = new Set(entry.notes.flatMap(({ marker })=>'answers' in marker ? [
            marker.answers
        ] : []));
    const settled = (0,decisions/* settledUpTo */.Ak)(entry);
    return entry.issue.comments.filter(({ id, ours, author, body })=>id > settled && !ours && author !== null && !answered.has(String(id)) && (0,slash_command/* parseSlashCommand */.M)(body) !== null);
}
function answerOne(entry, command, context) {
    const { author } = command;
    const parsed = (0,slash_command/* parseSlashCommand */.M)(command.body);
    const allowed = author === null ? undefined : context.permitted.get(author);
    if (author === null || parsed === null || allowed === undefined) return [];
    const base = {
        answers: String(command.id),
        by: author
    };
    if (!allowed) {
        const before = entry.notes.some(({ marker })=>marker.kind === 'refused' && marker.by === author);
        return before ? [] : reply(entry, command, {
            kind: 'refused',
            ...base
        }, 'confused');
    }
    if (command.edited) {
        const problem = 'This comment was edited, and nobody can tell what stood there before. Write a new one.';
        return reply(entry, command, {
            kind: 'bad-command',
            ...base,
            problem
        }, 'confused');
    }
    if (!parsed.ok) {
        return reply(entry, command, {
            kind: 'bad-command',
            ...base,
            problem: parsed.problem
        }, 'confused');
    }
    const answer = carryOut(parsed.command, base, entry, context);
    return reply(entry, command, answer, answer.kind === 'bad-command' ? 'confused' : '+1');
}
function carryOut(command, base, entry, context) {
    switch(command.kind){
        case 'waive':
            return isLegible(entry) ? waive(command, base, entry, context) : illegible(base);
        case 'false-positive':
        case 'out-of-scope':
            return isLegible(entry) ? rule(command, base, entry, context) : illegible(base);
        case 'unwaive':
            return {
                kind: 'unwaived',
                ...base,
                due: (0,standing/* standing */.J)(entry, context).due
            };
        case 'severity':
            return {
                kind: 'severity-set',
                ...base,
                severity: command.severity,
                reason: command.reason,
                due: (0,standing/* standing */.J)(entry, context, command.severity).due
            };
        case 'due':
            return setDue(command, base, entry, context);
        case 'confirm':
        case 'fixed':
        case 'incident':
            return reportAnswer(command, base, entry, context);
        case 'status':
            return statusAnswer(base, (0,standing/* standing */.J)(entry, context), context.lastScan);
    }
}
/**
 * Whether it can be told from the issue which files it lists. A grant on a package's issue covers
 * just these; one on any other issue needs no list.
 */ function isLegible({ meta, trusted }) {
    return trusted || meta.package === null;
}
function illegible(base) {
    const problem = 'Somebody changed the text of this issue, which the next scan restores. Write the comment again then.';
    return {
        kind: 'bad-command',
        ...base,
        problem
    };
}
function waive({ expires, reason }, base, entry, context) {
    const last = (0,waiver_rules/* lastDay */.N)(context.policy, givenOn(base, entry, context));
    if (expires < context.today) {
        const problem = `${expires} is over, and a waiver counts through its last day. Name a later one.`;
        return {
            kind: 'bad-command',
            ...base,
            problem
        };
    }
    if (expires > last) {
        const problem = `${expires} is too far ahead. Name ${last} at the latest.`;
        return {
            kind: 'bad-command',
            ...base,
            problem
        };
    }
    const answer = {
        kind: 'waived',
        ...base,
        expires,
        reason
    };
    return {
        ...answer,
        missing: missingApprovals({
            ...answer,
            missing: 0
        }, entry, context)
    };
}
/** A ruling ends when the longest waiver that may be given with it would. */ function rule({ kind: ruling, reason }, base, entry, context) {
    const expires = (0,waiver_rules/* lastDay */.N)(context.policy, givenOn(base, entry, context));
    if (expires < context.today) {
        const problem = `It would count through ${expires}, which is over. Write the comment again.`;
        return {
            kind: 'bad-command',
            ...base,
            problem
        };
    }
    const answer = {
        kind: 'ruled',
        ruling,
        ...base,
        expires,
        reason
    };
    return {
        ...answer,
        missing: missingApprovals({
            ...answer,
            missing: 0
        }, entry, context)
    };
}
/**
 * Answers `/fixby due`: the date counts instead of ours, as that of a ticket elsewhere. A later one
 * than ours is a decision like a waiver: it needs a reason, and reaches no further than one may.
 */ function setDue({ due, reason }, base, entry, context) {
    const { ours } = (0,standing/* standing */.J)(entry, context);
    const last = (0,waiver_rules/* lastDay */.N)(context.policy, givenOn(base, entry, context));
    const later = ours !== null && due > ours;
    if (later && reason === '') {
        const problem = `${due} is later than ours, ${ours}, so it needs a reason: /fixby due ${due} <reason>.`;
        return {
            kind: 'bad-command',
            ...base,
            problem
        };
    }
    if (later && due > last) {
        const problem = `${due} is too far ahead. Name ${last} at the latest.`;
        return {
            kind: 'bad-command',
            ...base,
            problem
        };
    }
    return {
        kind: 'due-set',
        ...base,
        due,
        reason,
        ours
    };
}
/** The day of a command: its days count from there, however late it is answered. */ function givenOn({ answers }, { issue }, { policy, today }) {
    const at = (0,decisions/* commandOf */.Nl)(issue, answers)?.at;
    return at === undefined ? today : (0,day/* dayOf */.kb)(at, policy.sla.timezone);
}
/** How many others have to give the same command before it counts. */ function missingApprovals(answer, entry, { policy, today }) {
    const marker = (0,comment_marker/* answerMarker */.rz)(answer, aboutOf(entry));
    if (marker.kind !== 'waived' && marker.kind !== 'ruled') return 0;
    const ended = (0,decisions/* endedUpTo */.BD)(entry);
    const same = (0,decisions/* grantsOf */.Rr)(entry).filter(decisions/* isAcceptance */.y1).filter((grant)=>grant.valid && grant.note.comment.id > ended && grant.marker.expires >= today).filter((grant)=>(0,decisions/* sameGrant */.T6)(grant.marker, marker));
    const people = new Set([
        answer.by,
        ...same.map((grant)=>grant.marker.by)
    ].map((by)=>by.toLowerCase()));
    return Math.max(0, policy['waiver-rules'].approvals - people.size);
}
function statusAnswer(base, { severity, due, daysLeft, dueReason, waiver }, lastScan) {
    return {
        kind: 'status',
        ...base,
        severity,
        due,
        daysLeft,
        dueReason,
        waiver,
        lastScan
    };
}
function voidSteps(entry, context) {
    const said = new Set(entry.notes.flatMap(({ marker })=>marker.kind === 'void' ? [
            marker.answers
        ] : []));
    return (0,decisions/* grantsOf */.Rr)(entry).filter((grant)=>!grant.valid && !said.has(grant.marker.answers) && stillCounts(grant, entry, context)).map(({ marker: { answers, by } })=>{
        const comment = {
            kind: 'void',
            answers,
            by,
            due: (0,standing/* standing */.J)(entry, context).due
        };
        return {
            kind: 'comment',
            issue: {
                number: entry.issue.number
            },
            say: {
                comment,
                marker: (0,comment_marker/* answerMarker */.rz)(comment, aboutOf(entry))
            }
        };
    });
}
/**
 * Whether a grant would still apply today if its comment were unchanged. Otherwise there is nothing
 * to declare void.
 */ function stillCounts({ marker, note }, entry, { today }) {
    // A ruling closes its issue itself.
    if (entry.issue.state === 'closed' && marker.kind !== 'ruled') return false;
    if (marker.kind === 'severity-set' || marker.kind === 'due-set') return true;
    return marker.expires >= today && (0,decisions/* endedUpTo */.BD)(entry) < note.comment.id;
}
function reply(entry, command, comment, content) {
    const issue = {
        number: entry.issue.number
    };
    return [
        {
            kind: 'react',
            issue,
            comment: command.id,
            content
        },
        {
            kind: 'comment',
            issue,
            say: {
                comment,
                marker: (0,comment_marker/* answerMarker */.rz)(comment, aboutOf(entry))
            }
        }
    ];
}
/**
 * What an issue is about now. A grant on a package's issue covers only the files that it lists now;
 * a finding that belongs to one file has that in its fingerprint.
 */ function aboutOf({ meta }) {
    const places = meta.findings.flatMap((member)=>member.places.map(({ path })=>path));
    return {
        findings: meta.findings.map(({ id })=>id),
        places: meta.package === null || (0,finding/* isPlaced */.AD)(meta.source) ? null : [
            ...new Set(places)
        ].sort()
    };
}

// EXTERNAL MODULE: ./src/core/ledger/plan/looked-at.js
var looked_at = __webpack_require__(47681);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 4 modules
var plan = __webpack_require__(71723);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/ledger/plan/reports.js
var plan_reports = __webpack_require__(14510);
// EXTERNAL MODULE: ./src/core/ledger/plan/redaction.js
var redaction = __webpack_require__(60);
// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(52763);
// EXTERNAL MODULE: ./src/core/ledger/plan/tickets.js
var plan_tickets = __webpack_require__(68624);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(80407);
;// CONCATENATED MODULE: ./src/github/read/permissions.js



const schema = schemas/* object */.Ikc({
    permission: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({
        permissions: schemas/* object */.Ikc({
            maintain: schemas/* boolean */.zMY().optional()
        }).optional()
    }).nullable()
});
/**
 * Roles that may give commands. A custom role has the name that its organization chose, so for
 * those the single permissions are checked.
 */ const MAY_DECIDE = new Set([
    'maintain',
    'admin'
]);
/**
 * Looks up what each login may do.
 * @throws what the client throws, except for logins that the repository does not know
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */ async function readRoles(client, name, logins) {
    const roles = new Map();
    for (const username of logins)roles.set(username, await roleOf(client, name, username));
    return roles;
}
async function roleOf(client, name, username) {
    try {
        const { permission, role_name: role, user } = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await client.rest.repos.getCollaboratorPermissionLevel({
                ...name,
                username
            })).data, schema);
        // The field `permission` only has admin, write, read and none; maintain shows in the role's
        // name or the single permissions.
        if (permission === 'admin' || MAY_DECIDE.has(role) || user?.permissions?.maintain === true) return 'maintains';
        return permission === 'write' ? 'writes' : 'reads';
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) === 404) return 'reads';
        throw error;
    }
}

// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var tracking = __webpack_require__(97202);
;// CONCATENATED MODULE: ./src/run/issue-answers.js












/**
 * Plans the answers to open `/fixby` commands, takes in what people reported and closed, and
 * computes how that changes this run. Nothing is written to GitHub yet.
 * @param asOf RFC 3339: now
 * @param beside what else tells of the issues
 * @throws what the client throws
 */ async function prepareAnswers(tracker, client, name, policy, asOf, words, { ends = null, tickets = new Map() } = {}) {
    const render = (0,tracking/* renderWith */.h)(words);
    const today = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const before = (0,read/* readLedger */.SC)(tracker);
    const reports = {
        policy,
        asOf: (0,day/* toSecond */.uI)(asOf),
        today,
        roles: await readRoles(client, name, (0,plan_reports/* reportPeople */.y0)(tracker, before)),
        render
    };
    const draft = new Draft(tracker, (state, steps)=>(0,simulate/* simulate */.J)(state, steps, (0,day/* toSecond */.uI)(asOf), render));
    draft.plan((ledger, now)=>(0,plan_reports/* newReportSteps */.wS)(now, ledger, reports));
    const askers = askersOf(draft.ledger);
    const unasked = askers.filter((login)=>!reports.roles.has(login));
    const roles = new Map([
        ...reports.roles,
        ...await readRoles(client, name, unasked)
    ]);
    const permitted = new Map(askers.map((login)=>[
            login,
            roles.get(login) === 'maintains'
        ]));
    draft.plan((ledger)=>answerSteps(ledger, {
            policy,
            asOf,
            today,
            permitted,
            lastScan: (0,own_dashboard/* lastScanOf */.TJ)(ledger)
        }));
    draft.plan((ledger)=>(0,plan_tickets/* ticketNotes */.c)(ledger, tickets, reports).steps);
    draft.plan((ledger)=>ledger.issues.flatMap((entry)=>(0,plan_reports/* closingSteps */.ni)(entry, reports)));
    if (ends !== null) draft.plan((ledger)=>ledger.issues.flatMap((entry)=>(0,looked_at/* lookedAtSteps */.DD)(entry, ends, reports)));
    draft.plan((ledger, now)=>ledger.issues.flatMap((entry)=>(0,plan_reports/* reportUpkeep */.vE)(entry, now, reports)));
    const steps = foldedCards(draft.steps);
    return {
        steps: [
            ...(0,plan/* placeSteps */.xT)(steps, {
                tracker
            }),
            ...steps
        ],
        tracker: draft.tracker
    };
}
/**
 * The steps without those that edit a report's comment which is only about to be written: it is
 * written as it would be in the end.
 */ function foldedCards(steps) {
    const isCard = (step)=>step.kind === 'comment' && 'marker' in step.say && step.say.marker.kind === 'report';
    const fresh = new Set(steps.filter(isCard).map(({ issue })=>JSON.stringify(issue)));
    const final = new Map();
    const rest = steps.filter((step)=>{
        if (step.kind !== 'edit-comment' || 'text' in step.say || step.say.marker.kind !== 'report') return true;
        const about = JSON.stringify(step.issue);
        if (fresh.has(about)) final.set(about, step.say);
        return !fresh.has(about);
    });
    return rest.map((step)=>{
        const say = isCard(step) ? final.get(JSON.stringify(step.issue)) : undefined;
        return say === undefined ? step : {
            ...step,
            say
        };
    });
}
/** Steps that are planned one after another, each as if the ones before had been carried out. */ class Draft {
    steps = [];
    #after;
    #state;
    #ledger = null;
    constructor(tracker, after){
        this.#state = {
            tracker,
            created: new Map()
        };
        this.#after = after;
    }
    get tracker() {
        return this.#state.tracker;
    }
    get ledger() {
        return this.#ledger ??= (0,read/* readLedger */.SC)(this.tracker);
    }
    plan(make) {
        const exposed = (0,redaction/* exposedIn */.UJ)(this.ledger, this.tracker);
        const steps = (0,redaction/* withheldSteps */.vf)(make(this.ledger, this.tracker), exposed);
        if (steps.length === 0) return;
        this.steps.push(...steps);
        this.#state = this.#after(this.#state, steps);
        this.#ledger = null;
    }
}


/***/ })

};
;