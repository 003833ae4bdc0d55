export const id = 5837;
export const ids = [5837];
export const modules = {

/***/ 31568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ saidDuplicate),
/* harmony export */   J: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12155);

/** Numbers of simulated issues and comments start here, far above GitHub's. */ const FIRST_NUMBER = 1_000_000_000;
/**
 * Computes the tracker as it would be after the steps, without doing them. Used for dry runs, and
 * to apply answers to commands before the verdict.
 * @param at RFC 3339: when they would be done
 * @param render renders the text of a comment
 */ function simulate(start, steps, at, render) {
    let next = lastNumber(start.tracker);
    const result = (step, { created, tracker })=>{
        next += 1;
        switch(step.kind){
            case 'create-issue':
                return {
                    at,
                    created: {
                        number: next,
                        nodeId: `new-${next}`,
                        url: `${tracker.url}/issues/${next}`
                    }
                };
            case 'create-milestone':
                return {
                    at,
                    milestone: next
                };
            case 'comment':
                {
                    const said = 'duplicateOf' in step.say ? saidDuplicate((0,_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(step.say.duplicateOf, created), tracker) : step.say;
                    return {
                        at,
                        comment: {
                            id: next,
                            body: render(said)
                        }
                    };
                }
            case 'edit-comment':
                return {
                    at,
                    comment: {
                        id: step.id,
                        body: 'text' in step.say ? step.say.text : render(step.say)
                    }
                };
            default:
                return {
                    at
                };
        }
    };
    const draft = new _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .TrackerDraft */ .A(start);
    for (const step of steps)draft.apply(step, result(step, draft.state));
    return draft.state;
}
/** The highest number in use, so that earlier simulated issues keep theirs. */ function lastNumber({ issues }) {
    return issues.flatMap(({ number, comments })=>[
            number,
            ...comments.map(({ id })=>id)
        ]).reduce((highest, number)=>Math.max(highest, number), FIRST_NUMBER);
}
/** The comment for closing an issue as a duplicate of another one. */ function saidDuplicate(number, { issues, url }) {
    const original = {
        number,
        url: issues.find((issue)=>issue.number === number)?.url ?? `${url}/issues/${number}`
    };
    return {
        comment: {
            kind: 'duplicate',
            original
        },
        marker: {
            kind: 'duplicate',
            of: number
        }
    };
}


/***/ }),

/***/ 12155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TrackerDraft),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Resolves a reference to an issue number. @throws RangeError when no step created the issue */ function numberOf(ref, created) {
    if ('number' in ref) return ref.number;
    const number = created.get(ref.key);
    if (number === undefined) throw new RangeError(`no step created an issue for ${ref.key}`);
    return number;
}
/**
 * A mutable tracker to which steps are applied one after the other. It shows what GitHub has after
 * each step, for later steps and for checking that a plan is complete. It is mutable so that a plan
 * of thousands of steps does not copy all issues for each.
 */ class TrackerDraft {
    /** The current state; the next step changes it. */ state;
    #tracker;
    #created;
    #places;
    /** @param start copied, so it stays unchanged */ constructor({ tracker, created }){
        const { issues, labels, milestones } = tracker;
        this.#tracker = {
            ...tracker,
            issues: [
                ...issues
            ],
            labels: [
                ...labels
            ],
            milestones: [
                ...milestones
            ]
        };
        this.#created = new Map(created);
        this.#places = new Map(issues.map(({ number }, place)=>[
                number,
                place
            ]));
        this.state = {
            tracker: this.#tracker,
            created: this.#created
        };
    }
    /** Applies a step. @throws RangeError when GitHub's answer lacks what the step needs */ apply(step, result) {
        const tracker = this.#tracker;
        switch(step.kind){
            case 'create-label':
                {
                    const { name, color, description } = step;
                    tracker.labels.push({
                        name,
                        color,
                        description,
                        uses: 0
                    });
                    break;
                }
            case 'delete-label':
                tracker.labels = tracker.labels.filter(({ name })=>name !== step.name);
                break;
            case 'create-milestone':
                tracker.milestones.push({
                    number: result.milestone ?? 0,
                    title: step.title,
                    open: true,
                    openIssues: 0
                });
                break;
            case 'set-milestone-state':
                tracker.milestones = tracker.milestones.map((one)=>one.number === step.number ? {
                        ...one,
                        open: step.open
                    } : one);
                break;
            case 'create-issue':
                this.#create(step, result);
                break;
            default:
                this.#change(step, result);
        }
    }
    #create(step, { at, created: made }) {
        if (made === undefined) throw new RangeError(`the issue for ${step.key} was created without a number`);
        const { issues, milestones } = this.#tracker;
        const milestone = milestones.find(({ title })=>title === step.milestone);
        this.#places.set(made.number, issues.length);
        this.#created.set(step.key, made.number);
        issues.push({
            ...made,
            title: step.title,
            body: step.body,
            written: step.body,
            state: 'open',
            createdAt: at,
            bodyAt: at,
            labels: step.labels,
            assignees: step.assignees,
            milestone: milestone === undefined ? null : {
                number: milestone.number,
                title: milestone.title
            },
            comments: [],
            events: []
        });
        this.#countLabels(step.labels, 1);
        const created = issues.at(-1);
        if (created !== undefined) this.#countMilestones(null, created);
    }
    #change(step, result) {
        const { issues } = this.#tracker;
        const place = this.#places.get(numberOf(step.issue, this.#created));
        const issue = place === undefined ? undefined : issues[place];
        if (place !== undefined && issue !== undefined) {
            const changed = changeIssue(issue, this.#tracker, step, result);
            issues[place] = changed;
            this.#countMilestones(issue, changed);
        }
        if (step.kind === 'add-labels') this.#countLabels(step.labels, 1);
        if (step.kind === 'remove-label') this.#countLabels([
            step.label
        ], -1);
    }
    #countMilestones(before, after) {
        const open = (issue)=>issue?.state === 'open' ? issue.milestone?.number ?? null : null;
        const [from, to] = [
            open(before),
            open(after)
        ];
        if (from === to) return;
        this.#tracker.milestones.forEach((one, place, all)=>{
            const by = Number(one.number === to) - Number(one.number === from);
            if (by !== 0) all[place] = {
                ...one,
                openIssues: one.openIssues + by
            };
        });
    }
    #countLabels(names, by) {
        this.#tracker.labels.forEach((label, place, labels)=>{
            if (names.includes(label.name)) labels[place] = {
                ...label,
                uses: label.uses + by
            };
        });
    }
}
function changeIssue(issue, tracker, step, { at, comment }) {
    switch(step.kind){
        case 'edit-issue':
            return {
                ...issue,
                ...edited(issue, tracker, step, at)
            };
        case 'add-labels':
            return {
                ...issue,
                labels: [
                    ...issue.labels,
                    ...step.labels
                ]
            };
        case 'remove-label':
            return {
                ...issue,
                labels: issue.labels.filter((name)=>name !== step.label)
            };
        case 'comment':
            return {
                ...issue,
                comments: [
                    ...issue.comments,
                    ours(comment, at, tracker)
                ]
            };
        case 'edit-comment':
            return {
                ...issue,
                comments: issue.comments.map((one)=>one.id === step.id ? {
                        ...ours(comment, one.at, tracker),
                        id: one.id,
                        edited: true
                    } : one)
            };
        case 'delete-comment':
            return {
                ...issue,
                comments: issue.comments.filter(({ id })=>id !== step.id)
            };
        case 'close-issue':
            return withEvent(issue, 'closed', step.reason, at, tracker);
        case 'reopen-issue':
            return withEvent(issue, 'open', null, at, tracker);
        case 'pin-issue':
            return {
                ...issue,
                pinned: true
            };
        case 'set-due-field':
            return {
                ...issue,
                dueValue: step.value
            };
        case 'react':
            return issue;
    }
}
function edited(issue, { milestones }, step, at) {
    const milestone = milestones.find(({ title })=>title === step.milestone);
    return {
        title: step.title ?? issue.title,
        ...step.body === undefined ? {} : {
            body: step.body,
            written: step.body,
            lost: null,
            bodyAt: at
        },
        ...milestone === undefined ? {} : {
            milestone: {
                number: milestone.number,
                title: milestone.title
            }
        }
    };
}
function ours(comment, at, { viewer }) {
    if (comment === undefined) throw new RangeError('a comment was written, and GitHub did not say which');
    return {
        id: comment.id,
        author: viewer,
        ours: true,
        at,
        body: comment.body,
        written: comment.body,
        edited: false
    };
}
function withEvent(issue, state, reason, at, { viewer }) {
    const event = {
        kind: state === 'closed' ? 'closed' : 'reopened',
        at,
        actor: viewer,
        bot: viewer.endsWith('[bot]'),
        ours: true,
        reason
    };
    return {
        ...issue,
        state,
        events: [
            ...issue.events,
            event
        ]
    };
}


/***/ }),

/***/ 65837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareAnswers: () => (/* binding */ prepareAnswers)
});

// EXTERNAL MODULE: ./src/core/gate/waiver-rules.js
var waiver_rules = __webpack_require__(33480);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/core/ledger/lost-text.js
var lost_text = __webpack_require__(43280);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(88842);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(37498);
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
var slash_command = __webpack_require__(21247);
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
 * What an issue is about now. A grant on a package's issue covers only the files that it lists now.
 */ function aboutOf({ meta }) {
    const places = meta.findings.flatMap((member)=>member.places.map(({ path })=>path));
    return {
        findings: meta.findings.map(({ id })=>id),
        places: meta.package === null ? null : [
            ...new Set(places)
        ].sort()
    };
}

// EXTERNAL MODULE: ./src/core/ledger/plan/looked-at.js
var looked_at = __webpack_require__(61492);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 3 modules
var plan = __webpack_require__(42257);
// EXTERNAL MODULE: ./src/core/ledger/plan/reports.js
var plan_reports = __webpack_require__(76011);
// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(85048);
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
var tracking = __webpack_require__(12373);
;// CONCATENATED MODULE: ./src/run/issue-answers.js









/**
 * Plans the answers to open `/fixby` commands, takes in what people reported and closed, and
 * computes how that changes this run. Nothing is written to GitHub yet.
 * @param asOf RFC 3339: now
 * @param ends when the episodes in the logs ended; null where they were not read, or not whole
 * @throws what the client throws
 */ async function prepareAnswers(tracker, client, name, policy, asOf, words, ends = null) {
    const render = (0,tracking/* renderWith */.hc)(words);
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
            lastScan: (0,tracking/* lastScanOf */.TJ)(ledger)
        }));
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
        const steps = make(this.ledger, this.tracker);
        if (steps.length === 0) return;
        this.steps.push(...steps);
        this.#state = this.#after(this.#state, steps);
        this.#ledger = null;
    }
}


/***/ }),

/***/ 12373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  TJ: () => (/* binding */ lastScanOf),
  hc: () => (/* binding */ renderWith),
  np: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(68752);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(14277);
;// CONCATENATED MODULE: ./src/run/owners.js

/** Bytes that are read of a CODEOWNERS file at most: GitHub ignores one over 3 MB. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks up the owners of files in the tree's CODEOWNERS file; nobody owns anything when there is
 * none.
 */ async function readOwners(tree) {
    const files = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((candidate)=>files.get(candidate) === 'file');
    if (path === undefined) return ()=>[];
    return (0,codeowners/* parseCodeowners */.BW)((await tree.read(path, MAX_BYTES)).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/run/tracking.js






/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */ function issueWordsFor(policy, policyPath, today, repositoryUrl, checks = []) {
    return (0,words/* createIssueWords */.f)({
        checks,
        repositoryUrl,
        policyPath: policyPath ?? path/* DEFAULT_POLICY_PATH */.l,
        today,
        timezone: policy.sla.timezone
    });
}
/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */ async function trackingOf({ head, directory, ...scan }) {
    const { policy, result, repositoryUrl } = scan;
    const checks = result.scans.flatMap((scan)=>scan.checks ?? []);
    const seen = result.scans.filter(({ coverage })=>coverage === null || (0,sight/* isWhole */.wP)(coverage.head));
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        whole: (0,findings_result/* completeIn */.R)(seen, directory)
    };
}
/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */ function lastScanOf(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker })=>words.comment(comment, marker);
}


/***/ })

};
