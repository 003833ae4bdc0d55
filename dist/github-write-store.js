export const id = 1376;
export const ids = [1376];
export const modules = {

/***/ 31376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   track: () => (/* binding */ track),
/* harmony export */   writeBadge: () => (/* binding */ writeBadge)
/* harmony export */ });
/* unused harmony export notCurrent */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62621);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20317);
/* harmony import */ var _github_write_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50510);
/* harmony import */ var _report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77492);
/* harmony import */ var _run_keep_issues_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4300);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68501);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13113);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42193);











/**
 * Why a run does not speak for the default branch: then it changes no issue. A run of an older
 * commit (started again, or overtaken by a push) would close what is there and open what is gone.
 * @returns null where it does
 */ function notCurrent({ defaultBranch }, commit, ref) {
    if (defaultBranch === null) return 'the repository has no branch yet';
    if (commit === null) return 'the workspace is no git checkout, so nobody can tell which commit was scanned';
    if (ref !== '' && ref !== `refs/heads/${defaultBranch.name}`) return `this run is for ${ref}, not for the default branch ${defaultBranch.name}`;
    if (commit !== defaultBranch.tip) return `the scanned commit ${commit.slice(0, 7)} is not the newest one of ${defaultBranch.name} (${defaultBranch.tip.slice(0, 7)}), whose own run keeps the issues`;
    return null;
}
/**
 * Keeps the issues and the dashboard in step with a scan.
 * @throws FixbyError (github) that says what GitHub refused, and what to do
 */ async function track(run) {
    const facts = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFacts */ .m)(run.client, run.context.repository);
    const why = notCurrent(facts, run.result.comparison.head, process.env['GITHUB_REF'] ?? '');
    if (why !== null) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The issues were left as they are: ${why}.`);
        return null;
    }
    const { context, policy, result, head, directory, detailsUrl, read } = run;
    const tracking = await (0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_7__/* .trackingOf */ .np)({
        policy,
        result,
        head,
        directory,
        detailsUrl,
        repositoryUrl: context.repositoryUrl,
        runUrl: context.runUrl,
        workflow: workflowPath(process.env['GITHUB_WORKFLOW_REF'] ?? '')
    });
    const store = new _github_write_store_js__WEBPACK_IMPORTED_MODULE_5__/* .IssueStore */ .d(run.client, run.name, (0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_7__/* .renderWith */ .hc)(tracking.words), ()=>(0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_7__/* .toSecond */ .uI)(new Date().toISOString()));
    const kept = await attempt(()=>(0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_7__/* .keepIssues */ .y8)(store, read.tracker, read.answers.steps, tracking));
    report(kept);
    return kept;
}
/**
 * `.github/workflows/fixby.yml` of `owner/name/.github/workflows/fixby.yml@refs/heads/main`; null
 * for anything else.
 */ function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+)@/u.exec(ref)?.[1] ?? null;
}
async function attempt(keep) {
    try {
        return await keep();
    } catch (error) {
        const what = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbidden */ .US)(error) ? 'Give the job "permissions: issues: write", or set the input issues to false' : 'The next run goes on where this one stopped; if it stays so, look at githubstatus.com';
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__/* .FixbyError */ .$('github', `the issues could not be kept in step: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .explainApiError */ .cU)(error)}.`, `${what}.`, {
            cause: error
        });
    }
}
/** @throws FixbyError (github) where an issue could not be brought in step */ function report({ applied, plan, dashboardUrl }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('dashboard-url', dashboardUrl ?? '');
    for (const refused of applied.refused)_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`GitHub refused ${refused}. Everything else went on.`);
    if (plan.waiting.length > 0) _log_js__WEBPACK_IMPORTED_MODULE_10__/* .actionLog */ .Z.info(`${plan.waiting.length} findings wait for their issue; their clocks run.`);
    if (applied.postponed > 0) _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${applied.postponed} changes wait for the next run: GitHub lets a token create a limited number of issues and comments an hour.`);
    if (applied.failures.length > 0) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__/* .FixbyError */ .$('github', `${applied.failures.length} issues could not be brought in step (${applied.failures.slice(0, 3).join('; ')}).`, `The next run tries again.`);
    }
}
/** Writes the badge: `badge.json` for shields.io and `badge.svg`. */ async function writeBadge(directory, data, { decision, today }) {
    const input = (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__/* .badgeInput */ .mS)(data, decision !== 'error', today);
    for (const name of [
        'badge.json',
        'badge.svg'
    ]){
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, name));
        if (link === null) continue;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__/* .FixbyError */ .$('usage', `The badge was not written: ${link} is a symbolic link in the repository, and may lead anywhere.`, 'Remove the link, or name another directory.');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'badge.json'), (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBadgeJson */ .oS)(input));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'badge.svg'), (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBadgeSvg */ .go)(input));
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


/***/ }),

/***/ 77492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   mS: () => (/* binding */ badgeInput),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


/**
 * The badge of a dashboard: what waits for its issue or was dismissed is open as well. Findings
 * that public readers may not see are counted nowhere.
 * @param complete whether every scanner that had to run completed its run
 * @param today calendar date in the policy's time zone
 */ function badgeInput({ rows, waiting, dismissed }, complete, today) {
    const listed = [
        ...rows,
        ...waiting
    ].filter(({ waived })=>!waived);
    const open = [
        ...listed,
        ...dismissed
    ];
    const of = (severity)=>open.filter((one)=>one.severity === severity).length;
    const late = dismissed.filter(({ due })=>due !== null && due < today);
    return {
        open: {
            critical: of('critical'),
            high: of('high'),
            medium: of('medium'),
            low: of('low')
        },
        overdue: listed.filter(({ sla })=>sla === 'overdue').length + late.length,
        complete
    };
}
/**
 * Backgrounds on which white text has a contrast of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */ const COLOURS = {
    red: 'c62828',
    orange: 'b45309',
    green: '2e7d32',
    grey: '616161'
};
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** The badge's words and colour. A scan that is not complete never makes a green badge. */ function badge({ open, overdue, complete }) {
    const [message, color] = judge(open, overdue, complete);
    return {
        schemaVersion: 1,
        label: LABEL,
        message,
        color
    };
}
function judge(open, overdue, complete) {
    const total = _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.reduce((sum, severity)=>sum + open[severity], 0);
    if (overdue > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue`,
        COLOURS.red
    ];
    if (!complete) return [
        'scan incomplete',
        COLOURS.grey
    ];
    if (open.critical > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(open.critical)} critical`,
        COLOURS.orange
    ];
    if (total > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(total)} open, none overdue`,
        COLOURS.green
    ];
    return [
        'no open findings',
        COLOURS.green
    ];
}
/** The badge as shields.io reads it. */ function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/**
 * Width of a character at 11 px, in pixels: as wide as Verdana's widest lower-case letters, so that
 * no other font needs more.
 */ const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as a picture that needs nothing else: no font, no script, no other address. */ function renderBadgeSvg(input) {
    const { label, message, color } = badge(input);
    const left = boxWidth(label);
    const right = boxWidth(message);
    const width = left + right;
    const alt = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
        `  <title>${alt}</title>`,
        `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#round)">',
        `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
        `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
        `    <text x="${left / 2}" y="14">${label}</text>`,
        `    <text x="${left + right / 2}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        ''
    ].join('\n');
}
/**
 * Pixels of a box that holds a text.
 * @param text our own words and figures: ASCII, and nothing that XML reads
 */ function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ })

};
