export const id = 2204;
export const ids = [2204];
export const modules = {

/***/ 42204:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeIn: () => (/* binding */ takeIn)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var labels = __webpack_require__(32711);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(37498);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(88842);
// EXTERNAL MODULE: ./src/core/ledger/plan/report-card.js + 1 modules
var report_card = __webpack_require__(92080);
;// CONCATENATED MODULE: ./src/core/ledger/plan/reports-elsewhere.js



/**
 * Says once on a report that it stands in the wrong repository: findings are kept in another one,
 * and nothing that stands here has a clock.
 * @param kept the repository in which the policy keeps issues
 */ function elsewhereSteps({ issues }, kept) {
    return issues.filter(isMisplaced).map(({ number })=>({
            kind: 'comment',
            issue: {
                number
            },
            say: {
                comment: {
                    kind: 'elsewhere',
                    repository: `${kept.owner}/${kept.repo}`
                },
                marker: {
                    kind: 'elsewhere'
                }
            }
        }));
}
function isMisplaced(issue) {
    const kind = issue.state === 'open' && (0,read/* isReport */.PS)(issue) ? (0,report_card/* kindOfIssue */.$t)(issue) : null;
    const said = issue.comments.some(({ ours, written })=>ours && written !== null && (0,comment_marker/* parseCommentMarker */.Zv)(written)?.kind === 'elsewhere');
    return kind !== null && kind !== 'question' && !said;
}

// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js
var target_steps = __webpack_require__(35841);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(38528);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(20317);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 4 modules
var read_tracker = __webpack_require__(48578);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(19814);
// EXTERNAL MODULE: ./src/github/write/store.js + 4 modules
var write_store = __webpack_require__(50510);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var tracking = __webpack_require__(12373);
// EXTERNAL MODULE: ./src/run/issue-answers.js + 3 modules
var issue_answers = __webpack_require__(65837);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(33481);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 3 modules
var read_ledger = __webpack_require__(54746);
// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(42193);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/action/intake.js



















const payloadSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        pull_request: schemas/* unknown */.L5J().optional()
    })
});
/**
 * Takes in what people report with a form, and what they say on an issue of ours: answers commands,
 * says what is void, and what closing a report means. Everything else is left to the next scan,
 * which alone can tell whether a finding is still there.
 * @throws FixbyError (usage, github) that says what GitHub refused
 */ async function takeIn(payload, inputs, context, client) {
    const event = payloadSchema.safeParse(payload);
    if (!event.success) throw new fixby_error/* FixbyError */.$('usage', 'the event names no issue.', 'Mode intake runs on issue_comment and issues events: see "on:" of the workflow.');
    if (!inputs.issues || inputs.asOf !== null || event.data.issue.pull_request !== undefined) {
        core/* info */.pq('Nothing to take in here.');
        return;
    }
    const { number } = event.data.issue;
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository);
    if (facts.defaultBranch === null) return;
    const tree = new api_tree/* ApiTree */.P(client, context.repository, facts.defaultBranch.tip);
    const { policy, origin } = await (0,policy_in_force/* policyOf */.US)(tree, {
        path: inputs.policy,
        failOn: inputs.failOn
    });
    const name = (0,read_ledger/* trackerName */.c9)(policy, context.repository);
    const asOf = new Date().toISOString();
    const words = (0,tracking.issueWordsFor)(policy, origin.path, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone), context.repositoryUrl);
    const here = context.repository;
    const elsewhere = !isSame(name, here);
    const tracker = await (0,read_tracker/* readIssue */.OS)(client, here, policy.issues.authors, number);
    const answers = elsewhere ? {
        steps: elsewhereSteps(tracker, name),
        tracker
    } : await (0,issue_answers.prepareAnswers)(tracker, client, name, policy, asOf, words);
    if (answers.steps.length === 0) {
        core/* info */.pq(`Issue #${number} asks nothing that has no answer yet.`);
        return;
    }
    const store = new write_store/* IssueStore */.d(client, here, (0,tracking/* renderWith */.hc)(words), ()=>(0,day/* toSecond */.uI)(new Date().toISOString()));
    const steps = [
        ...answers.steps,
        ...labelSteps(tracker, answers.tracker, policy, asOf)
    ];
    const { failures, refused, done } = await (0,apply/* applySteps */.G)(store, steps, {
        tracker,
        created: new Map()
    });
    for (const one of refused)log/* actionLog */.Z.warning(`GitHub refused ${one}. Everything else went on.`);
    if (failures.length > 0) throw new fixby_error/* FixbyError */.$('github', `not everything could be answered: ${failures.join('; ')}.`, 'Run the job again; if it stays so, give it "permissions: issues: write".');
    core/* info */.pq(`Answered on issue #${number} in ${done} steps.`);
}
/** Whether two names are the same repository's: GitHub ignores case. */ function isSame(a, b) {
    return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
/** Label changes that follow from a new decision. Title and body are updated by the next scan. */ function labelSteps(before, after, policy, asOf) {
    const context = {
        policy,
        asOf,
        today: (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)
    };
    const known = new Map((0,read/* readLedger */.SC)(before).issues.map((entry)=>[
            entry.issue.number,
            entry
        ]));
    return (0,read/* readLedger */.SC)(after).issues.flatMap((entry)=>{
        const { issue, meta, report } = entry;
        const was = known.get(issue.number);
        // Those of reports are kept with their comment.
        if (issue.state === 'closed' || was === undefined || report !== undefined) return [];
        const now = (0,standing/* standing */.J)(entry, context);
        // The label `waived` may come from a waiver of the policy, which can match by path, and only a
        // scan knows the paths. It is therefore removed only when a decision by comment ended.
        const labelled = issue.labels.some((name)=>name.toLowerCase() === 'waived');
        const waived = now.waiver !== null || labelled && (0,standing/* standing */.J)(was, context).waiver === null;
        const wanted = (0,labels/* issueLabels */.rE)({
            ...now,
            source: meta.source,
            waived
        });
        return (0,target_steps/* labelSteps */.e)({
            number: issue.number
        }, issue.labels, wanted);
    });
}


/***/ }),

/***/ 19814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applySteps)
/* harmony export */ });
/* harmony import */ var _core_ledger_plan_tracker_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12155);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);


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

/***/ 50510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ IssueStore)
});

// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/core/ledger/plan/tracker-reduce.js
var tracker_reduce = __webpack_require__(12155);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(85048);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
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
        const listed = await client.paginate(client.rest.issues.listComments, {
            ...at,
            per_page: 100
        });
        return schemas/* array */.YOg(commentSchema).parse(listed).findLast((one)=>one.body === body && !known.has(one.id)) ?? null;
    });
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/github/due-field.js
var due_field = __webpack_require__(19573);
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


/***/ })

};
