"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

/***/ 52763:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ saidDuplicate),
/* harmony export */   J: () => (/* binding */ simulate)
/* harmony export */ });
/* harmony import */ var _tracker_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10568);

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

/***/ 10568:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 60055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applySteps)
/* harmony export */ });
/* harmony import */ var _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10568);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);


/**
 * The maximum number of issues and comments that one run creates: GitHub allows a token 500 an
 * hour.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */ const MAX_CREATED = 450;
/** Optional steps: an issue is correct without them. */ const OPTIONAL = new Set([
    'pin-issue',
    'set-due-field',
    'react',
    'create-milestone',
    'set-milestone-state'
]);
/**
 * Carries out the steps in order. When GitHub refuses a change to one issue (it was deleted or
 * transferred, its body is too long), the other issues are still updated. A token without the right
 * to write, or no answer from GitHub, ends it.
 * @param budget how many issues and comments may be created; less than GitHub's limit
 * @throws what the client throws
 */ async function applySteps(store, steps, start, budget = MAX_CREATED) {
    const draft = new _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__/* .TrackerDraft */ .A(start);
    let created = 0;
    let done = 0;
    const refused = [];
    const failures = [];
    const broken = new Set();
    for (const step of steps){
        if (broken.has(nameOf(step))) continue;
        if (creates(step) && created >= budget) break;
        try {
            draft.apply(step, await store.apply(step, draft.state));
            created += creates(step) ? 1 : 0;
            done += 1;
        } catch (error) {
            if (OPTIONAL.has(step.kind)) {
                refused.push(`${describeStep(step)}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}`);
                done += 1;
            } else if (isOfThisIssue(error)) {
                failures.push(`${describeStep(step)}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}`);
                broken.add(nameOf(step));
            } else throw error;
        }
    }
    return {
        state: draft.state,
        done,
        postponed: steps.length - done - failures.length,
        refused,
        failures
    };
}
/**
 * Whether a failure concerns one issue only. A 403 concerns the token, unless GitHub says that the
 * issue is locked.
 */ function isOfThisIssue(error) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error)) return /locked/i.test((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error));
    return error instanceof RangeError || status === 301 || status === 404 || status === 410 || status === 422;
}
function creates({ kind }) {
    return kind === 'create-issue' || kind === 'comment';
}
function nameOf(step) {
    if (step.kind === 'create-issue') return `key ${step.key}`;
    return 'issue' in step ? refName(step.issue) : step.kind;
}
function refName(ref) {
    return 'number' in ref ? `#${ref.number}` : `key ${ref.key}`;
}
/** A step in a few words, for a message. */ function describeStep(step) {
    switch(step.kind){
        case 'create-issue':
            return `creating "${step.title}"`;
        case 'create-label':
            return `creating the label "${step.name}"`;
        case 'delete-label':
            return `deleting the label "${step.name}"`;
        case 'set-milestone-state':
            return `${step.open ? 'opening' : 'closing'} the milestone "${step.title}"`;
        case 'create-milestone':
            return `creating the milestone "${step.title}"`;
        default:
            return `${step.kind.replaceAll('-', ' ')} ${refName(step.issue)}`;
    }
}


/***/ }),

/***/ 24364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ IssueStore)
});

// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(52763);
// EXTERNAL MODULE: ./src/core/ledger/plan/tracker-reduce.js
var tracker_reduce = __webpack_require__(10568);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(80407);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/whole-list.js
var whole_list = __webpack_require__(86565);
;// CONCATENATED MODULE: ./src/github/write/create-once.js

/**
 * Creates something exactly once, although the answer may be lost. After a broken connection or a
 * 5xx, GitHub may or may not have created it, so it is looked for before creating it again.
 * @param create asks GitHub; must not retry by itself
 * @param find looks for what was created; null when it is not there
 * @throws what `create` throws the second time
 */ async function createOnce(create, find) {
    try {
        return await create();
    } catch (error) {
        if (!isOpen(error)) throw error;
        return await find() ?? await create();
    }
}
/**
 * Whether it is unknown after this failure if GitHub carried the request out. After a 4xx it
 * certainly did not.
 */ function isOpen(error) {
    const status = (0,github_client/* statusOf */.c2)(error);
    return status === null || status >= 500;
}

;// CONCATENATED MODULE: ./src/github/write/issue-answers.js

/** The part of GitHub's answer about an issue that is used. */ const issueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }).nullish()
});
/** The part of GitHub's answer about a comment that is used. */ const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }).nullish()
});

;// CONCATENATED MODULE: ./src/github/write/create.js




const numberSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr()
});
/** Creates a milestone exactly once. @throws what the client throws */ async function createMilestone({ rest }, name, { title, dueOn }) {
    const call = {
        ...name,
        title,
        due_on: dueOn,
        request: {
            retries: 0
        }
    };
    const data = await createOnce(async ()=>(await rest.issues.createMilestone(call)).data, async ()=>{
        const listed = await rest.issues.listMilestones({
            ...name,
            state: 'all',
            sort: 'due_on',
            direction: 'desc',
            per_page: 100
        });
        return listed.data.find((milestone)=>milestone.title === title) ?? null;
    });
    return numberSchema.parse(data).number;
}
/**
 * The milestone's number as a part of a request; empty when the tracker has no milestone of this
 * title.
 */ function milestoneOf({ milestones }, wanted) {
    const milestone = milestones.find(({ title })=>title === wanted)?.number;
    return milestone === undefined ? {} : {
        milestone
    };
}
/** Creates an issue exactly once. @throws what the client throws */ async function createIssue({ rest }, name, { title, body, labels, assignees, milestone }, tracker) {
    const known = new Set(tracker.issues.map(({ number })=>number));
    const issue = await createOnce(async ()=>{
        const { data } = await rest.issues.create({
            ...name,
            title,
            body,
            labels: [
                ...labels
            ],
            assignees: [
                ...assignees
            ],
            ...milestoneOf(tracker, milestone),
            request: {
                retries: 0
            }
        });
        return issueSchema.parse(data);
    }, async ()=>{
        const { data } = await rest.issues.listForRepo({
            ...name,
            state: 'all',
            per_page: 30
        });
        const found = schemas/* array */.YOg(issueSchema).parse(data).find((one)=>one.body === body && !known.has(one.number));
        return found ?? null;
    });
    return {
        at: issue.created_at,
        created: {
            number: issue.number,
            nodeId: issue.node_id,
            url: issue.html_url
        }
    };
}
/** Creates a comment exactly once. @throws what the client throws */ async function createComment(client, name, number, body, tracker) {
    const known = new Set(tracker.issues.find((issue)=>issue.number === number)?.comments.map(({ id })=>id));
    const at = {
        ...name,
        issue_number: number
    };
    return createOnce(async ()=>{
        const { data } = await client.rest.issues.createComment({
            ...at,
            body,
            request: {
                retries: 0
            }
        });
        return commentSchema.parse(data);
    }, async ()=>{
        const first = ()=>client.rest.issues.listComments({
                ...at,
                per_page: 100
            });
        const listed = await (0,whole_list/* wholeList */.G)(client, first, commentSchema);
        return listed.findLast((one)=>one.body === body && !known.has(one.id)) ?? null;
    });
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/github/due-field.js
var due_field = __webpack_require__(10864);
;// CONCATENATED MODULE: ./src/github/write/due-field.js



/**
 * Writes a due date into the organization's issue field and reads it back, since GitHub may ignore
 * a value silently.
 * @param field the field's name; its type must be date
 * @param value `YYYY-MM-DD`
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */ async function setDueField(client, { owner, repo }, number, field, value) {
    try {
        const id = await (0,due_field/* fieldId */.C)(client, owner, field);
        const path = {
            owner,
            repo,
            issue_number: number
        };
        await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', {
            ...path,
            issue_field_values: [
                {
                    field_id: id,
                    value
                }
            ]
        });
        const has = await (0,due_field/* dueValue */.A)(client, {
            owner,
            repo
        }, number, id);
        if (has === value) return;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" did not take ${value} for #${number}: GitHub answered without an error and has ${has ?? 'nothing'}`);
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) === 'github') throw error;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" (issues.due-field of the policy) was not set on #${number}: ${(0,github_client/* explainApiError */.cU)(error)}`, '', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./src/github/write/store.js







/** Carries out steps on GitHub, one at a time. */ class IssueStore {
    #client;
    #name;
    #render;
    #now;
    /** @param now gives the RFC 3339 time for changes for which GitHub returns none */ constructor(client, name, render, now){
        this.#client = client;
        this.#name = name;
        this.#render = render;
        this.#now = now;
    }
    /** Carries out one step. @throws what the client throws */ async apply(step, state) {
        const { rest } = this.#client;
        const name = this.#name;
        switch(step.kind){
            case 'create-label':
                await this.#createLabel(step);
                return {
                    at: this.#now()
                };
            case 'delete-label':
                await removed(()=>rest.issues.deleteLabel({
                        ...name,
                        name: step.name
                    }));
                return {
                    at: this.#now()
                };
            case 'create-milestone':
                {
                    const milestone = await createMilestone(this.#client, name, step);
                    return {
                        at: this.#now(),
                        milestone
                    };
                }
            case 'set-milestone-state':
                await rest.issues.updateMilestone({
                    ...name,
                    milestone_number: step.number,
                    state: step.open ? 'open' : 'closed'
                });
                return {
                    at: this.#now()
                };
            case 'create-issue':
                return createIssue(this.#client, name, step, state.tracker);
            default:
                return this.#change(step, (0,tracker_reduce/* numberOf */.r)(step.issue, state.created), state);
        }
    }
    /**
   * The label may exist already: another run created it, or the answer to our own request was lost.
   */ async #createLabel({ name, color, description }) {
        try {
            await this.#client.rest.issues.createLabel({
                ...this.#name,
                name,
                color,
                description
            });
        } catch (error) {
            if ((0,github_client/* statusOf */.c2)(error) !== 422) throw error;
            await this.#client.rest.issues.getLabel({
                ...this.#name,
                name
            });
        }
    }
    async #change(step, number, state) {
        const { rest } = this.#client;
        const at = {
            ...this.#name,
            issue_number: number
        };
        switch(step.kind){
            case 'edit-issue':
                return this.#edit(step, number, state);
            case 'add-labels':
                await rest.issues.addLabels({
                    ...at,
                    labels: [
                        ...step.labels
                    ]
                });
                return {
                    at: this.#now()
                };
            case 'remove-label':
                await removed(()=>rest.issues.removeLabel({
                        ...at,
                        name: step.label
                    }));
                return {
                    at: this.#now()
                };
            case 'comment':
                return this.#comment(step, number, state);
            case 'edit-comment':
                {
                    const body = 'text' in step.say ? step.say.text : this.#render(step.say);
                    const call = {
                        ...this.#name,
                        comment_id: step.id,
                        body
                    };
                    const comment = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await rest.issues.updateComment(call)).data, commentSchema);
                    return written(comment, body);
                }
            case 'delete-comment':
                await removed(()=>rest.issues.deleteComment({
                        ...this.#name,
                        comment_id: step.id
                    }));
                return {
                    at: this.#now()
                };
            case 'react':
                await rest.reactions.createForIssueComment({
                    ...this.#name,
                    comment_id: step.comment,
                    content: step.content
                });
                return {
                    at: this.#now()
                };
            case 'close-issue':
                return this.#setState(number, 'closed', step.reason);
            case 'reopen-issue':
                return this.#setState(number, 'open', 'reopened');
            case 'pin-issue':
                return this.#pin(number, state);
            case 'set-due-field':
                await setDueField(this.#client, this.#name, number, step.field, step.value);
                return {
                    at: this.#now()
                };
        }
    }
    async #edit(step, number, { tracker }) {
        return this.#update({
            ...this.#name,
            issue_number: number,
            ...step.title === undefined ? {} : {
                title: step.title
            },
            ...step.body === undefined ? {} : {
                body: step.body
            },
            ...milestoneOf(tracker, step.milestone)
        });
    }
    async #setState(number, state, reason) {
        return this.#update({
            ...this.#name,
            issue_number: number,
            state,
            state_reason: reason
        });
    }
    async #update(call) {
        const issue = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await this.#client.rest.issues.update(call)).data, issueSchema);
        return {
            at: issue.updated_at
        };
    }
    async #comment({ say }, number, { tracker, created }) {
        const body = this.#render('duplicateOf' in say ? (0,simulate/* saidDuplicate */.F)((0,tracker_reduce/* numberOf */.r)(say.duplicateOf, created), tracker) : say);
        return written(await createComment(this.#client, this.#name, number, body, tracker), body);
    }
    async #pin(number, { tracker }) {
        const issueId = tracker.issues.find((issue)=>issue.number === number)?.nodeId;
        await this.#client.graphql('mutation pinDashboard($issueId: ID!) { pinIssue(input: { issueId: $issueId }) { issue { number } } }', {
            issueId
        });
        return {
            at: this.#now()
        };
    }
}
function written({ id, created_at: at }, body) {
    return {
        at,
        comment: {
            id,
            body
        }
    };
}
/** Removes something; succeeds when somebody else has removed it already. */ async function removed(remove) {
    try {
        await remove();
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) !== 404) throw error;
    }
}


/***/ }),

/***/ 97202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  h: () => (/* binding */ renderWith),
  n: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(77661);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(43158);
// EXTERNAL MODULE: ./src/core/gate/told-ends.js
var told_ends = __webpack_require__(5677);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(2501);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(85124);
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
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        namelessAs: namelessIn(result.scans, directory)
    };
}
/**
 * What a whole scan does not show is fixed, but where a scan tells itself what is over: nothing of
 * a source is left out then but exclusions of the policy and unsupported formats.
 */ function namelessIn(scans, directory) {
    const whole = (0,findings_result/* completeIn */.R)(scans.filter((scan)=>!(0,told_ends/* tellsEnds */.b)(scan) && (scan.coverage === null || (0,sight/* isWhole */.wP)(scan.coverage.head))), directory);
    const told = new Map(scans.filter(({ status })=>status === 'done').flatMap((scan)=>[
            ...(0,told_ends/* toldEnds */.y)(scan)
        ]));
    return (id, source)=>told.get(id) ?? (whole(source) ? 'fixed' : null);
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker, withheld })=>withheld === true ? words.withheldComment(marker) : words.comment(comment, marker);
}


/***/ })

};
;