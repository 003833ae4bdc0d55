export const id = 3439;
export const ids = [3439];
export const modules = {

/***/ 53439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeIn: () => (/* binding */ takeIn)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2503);
/* harmony import */ var _core_ledger_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32711);
/* harmony import */ var _core_ledger_plan_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44895);
/* harmony import */ var _core_ledger_plan_target_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17122);
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19420);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97469);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38528);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20317);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77967);
/* harmony import */ var _github_write_apply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19814);
/* harmony import */ var _github_write_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50510);
/* harmony import */ var _run_keep_issues_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4300);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33481);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71006);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(42193);
















const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_15__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_15__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_15__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_15__/* .int */ .Whr().positive(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_15__/* .unknown */ .L5J().optional()
    })
});
/**
 * Takes in what people say on an issue of ours: answers commands, and says what is void. Everything
 * else is left to the next scan, which alone can tell whether a finding is still there.
 * @throws Error that says what GitHub refused
 */ async function takeIn(payload, inputs, context, client) {
    const event = payloadSchema.safeParse(payload);
    if (!event.success) throw new Error('The event names no issue. Mode intake runs on issue_comment and issues events.');
    if (!inputs.issues || inputs.asOf !== null || event.data.issue.pull_request !== undefined) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('Nothing to take in here.');
        return;
    }
    const { number } = event.data.issue;
    const facts = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readRepositoryFacts */ .m)(client, context.repository);
    if (facts.defaultBranch === null) return;
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .ApiTree */ .P(client, context.repository, facts.defaultBranch.tip);
    const { policy, origin } = await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_12__/* .policyOf */ .US)(tree, {
        path: inputs.policy,
        failOn: inputs.failOn
    });
    const name = (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .trackerName */ .c9)(policy, context.repository);
    const asOf = new Date().toISOString();
    const words = (0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_11__.issueWordsFor)(policy, origin.path, (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(asOf, policy.sla.timezone), context.repositoryUrl);
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__/* .readIssue */ .OS)(client, name, policy.issues.authors, number);
    const answers = await (0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_11__.prepareAnswers)(tracker, client, name, policy, asOf, words);
    if (answers.steps.length === 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Issue #${number} asks nothing that has no answer yet.`);
        return;
    }
    const store = new _github_write_store_js__WEBPACK_IMPORTED_MODULE_10__/* .IssueStore */ .d(client, name, (0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_11__/* .renderWith */ .hc)(words), ()=>(0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_11__/* .toSecond */ .uI)(new Date().toISOString()));
    const steps = [
        ...answers.steps,
        ...labelSteps(tracker, answers.tracker, policy, asOf)
    ];
    const { failures, refused, done } = await (0,_github_write_apply_js__WEBPACK_IMPORTED_MODULE_9__/* .applySteps */ .G)(store, steps, {
        tracker,
        created: new Map()
    });
    for (const one of refused)_log_js__WEBPACK_IMPORTED_MODULE_14__/* .actionLog */ .Z.warning(`GitHub refused ${one}. Everything else went on.`);
    if (failures.length > 0) throw new Error(`not everything could be answered: ${failures.join('; ')}`);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Answered on issue #${number} in ${done} steps.`);
}
/** The labels that follow from a decision, at once; title and body follow with the next scan. */ function labelSteps(before, after, policy, asOf) {
    const context = {
        policy,
        asOf,
        today: (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(asOf, policy.sla.timezone)
    };
    const known = new Map((0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(before).issues.map((entry)=>[
            entry.issue.number,
            entry
        ]));
    return (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(after).issues.flatMap((entry)=>{
        const { issue, meta } = entry;
        const was = known.get(issue.number);
        if (issue.state === 'closed' || was === undefined) return [];
        const now = (0,_core_ledger_plan_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(entry, context);
        // The label may stand for a waiver of the policy, which is matched to places that only a scan
        // knows: it goes only with a decision that went.
        const labelled = issue.labels.some((name)=>name.toLowerCase() === 'waived');
        const waived = now.waiver !== null || labelled && (0,_core_ledger_plan_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(was, context).waiver === null;
        const wanted = (0,_core_ledger_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .issueLabels */ .rE)({
            ...now,
            source: meta.source,
            waived
        });
        return (0,_core_ledger_plan_target_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .labelSteps */ .e)({
            number: issue.number
        }, issue.labels, wanted);
    });
}


/***/ }),

/***/ 50510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
 * Creates something once, though the answer may get lost: GitHub may have done what a broken
 * connection or a 5xx leaves open, and asking again blindly would make it twice.
 * @param create asks GitHub; must not retry by itself
 * @param find what was created, when asked for it again; null where it is not there
 * @throws what `create` throws, at the second time
 */ async function createOnce(create, find) {
    try {
        return await create();
    } catch (error) {
        if (!isOpen(error)) throw error;
        return await find() ?? await create();
    }
}
/** Whether a failure leaves open what GitHub did. A refusal (4xx) says that it did nothing. */ function isOpen(error) {
    const status = (0,github_client/* statusOf */.c2)(error);
    return status === null || status >= 500;
}

;// CONCATENATED MODULE: ./src/github/write/issue-answers.js

/** What is read of GitHub's answer about an issue. */ const issueSchema = schemas/* object */.Ikc({
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
/** What is read of GitHub's answer about a comment. */ const commentSchema = schemas/* object */.Ikc({
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
/** Creates a milestone, once. @throws what the client throws */ async function createMilestone({ rest }, name, { title, dueOn }) {
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
 * The number of a milestone, as a part of a call; nothing where the tracker has none of this title.
 */ function milestoneOf({ milestones }, wanted) {
    const milestone = milestones.find(({ title })=>title === wanted)?.number;
    return milestone === undefined ? {} : {
        milestone
    };
}
/** Creates an issue, once. @throws what the client throws */ async function createIssue({ rest }, name, { title, body, labels, assignees, milestone }, tracker) {
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
/** Writes a comment, once. @throws what the client throws */ async function createComment(client, name, number, body, tracker) {
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
;// CONCATENATED MODULE: ./src/github/write/due-field.js



const fieldsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    data_type: schemas/* string */.YjP()
}));
const valuesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    issue_field_id: schemas/* int */.Whr(),
    value: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* number */.aig()
    ]).nullish()
}));
const known = new WeakMap();
/**
 * Writes a due date into the organization's issue field, and reads it back: GitHub may drop a value
 * without a word.
 * @param field the field's name, of type date
 * @param value `YYYY-MM-DD`
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */ async function setDueField(client, { owner, repo }, number, field, value) {
    try {
        const id = await fieldId(client, owner, field);
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
        const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', path);
        const has = valuesSchema.parse(data).find(({ issue_field_id: one })=>one === id)?.value;
        if (String(has).slice(0, 10) === value) return;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" did not take ${value} for #${number}: GitHub answered without an error and has ${String(has ?? 'nothing')}`);
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) === 'github') throw error;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" (issues.due-field of the policy) was not set on #${number}: ${(0,github_client/* explainApiError */.cU)(error)}`, '', {
            cause: error
        });
    }
}
/** The id of a field of type date, looked up once. */ function fieldId(client, owner, field) {
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
    throw new fixby_error/* FixbyError */.$('github', `the organization ${owner} has no issue field "${field}" of type date; it has ${fields.map(({ name })=>name).join(', ') || 'none'}`);
}

;// CONCATENATED MODULE: ./src/github/write/store.js







/** Carries steps out on GitHub, one at a time. */ class IssueStore {
    #client;
    #name;
    #render;
    #now;
    /** @param now RFC 3339: for what GitHub gives no time of */ constructor(client, name, render, now){
        this.#client = client;
        this.#name = name;
        this.#render = render;
        this.#now = now;
    }
    /** Carries one step out. @throws what the client throws */ async apply(step, state) {
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
            case 'create-issue':
                return createIssue(this.#client, name, step, state.tracker);
            default:
                return this.#change(step, (0,tracker_reduce/* numberOf */.r)(step.issue, state.created), state);
        }
    }
    /** Another run may have made it first, or this one, whose answer got lost. */ async #createLabel({ name, color, description }) {
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
/** What somebody else has removed already is removed. */ async function removed(remove) {
    try {
        await remove();
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) !== 404) throw error;
    }
}


/***/ })

};
