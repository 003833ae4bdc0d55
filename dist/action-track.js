export const id = 1376;
export const ids = [1376];
export const modules = {

/***/ 31376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   track: () => (/* binding */ track),
/* harmony export */   writeBadge: () => (/* binding */ writeBadge)
/* harmony export */ });
/* unused harmony export foreignWords */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46058);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62621);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20317);
/* harmony import */ var _github_write_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50510);
/* harmony import */ var _report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77492);
/* harmony import */ var _report_dashboard_exposed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95612);
/* harmony import */ var _report_text_log_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1844);
/* harmony import */ var _run_keep_issues_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36552);
/* harmony import */ var _run_tracking_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12373);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68501);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13113);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42193);














/**
 * Why this run must not change issues: it does not describe the current default branch. A run of an
 * older commit (re-run, or overtaken by a push) would close findings that are still there and
 * reopen fixed ones.
 * @returns null when the run is current
 */ function notCurrent({ defaultBranch }, commit, ref) {
    if (defaultBranch === null) return 'the repository has no branch yet';
    if (commit === null) return 'the workspace is no git checkout, so nobody can tell which commit was scanned';
    if (ref !== '' && ref !== `refs/heads/${defaultBranch.name}`) return `this run is for ${ref}, not for the default branch ${defaultBranch.name}`;
    if (commit !== defaultBranch.tip) return `the scanned commit ${commit.slice(0, 7)} is not the newest one of ${defaultBranch.name} (${defaultBranch.tip.slice(0, 7)}), whose own run keeps the issues`;
    return null;
}
/**
 * Updates the issues and the dashboard after a scan.
 * @throws FixbyError (github) that says what GitHub refused, and what to do
 */ async function track(run) {
    const facts = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFacts */ .m)(run.client, run.context.repository);
    const why = notCurrent(facts, run.result.comparison.head, process.env['GITHUB_REF'] ?? '');
    if (why !== null) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The issues were left as they are: ${why}.`);
        return null;
    }
    const { context, policy, result, head, directory, detailsUrl, read } = run;
    const tracking = await (0,_run_tracking_js__WEBPACK_IMPORTED_MODULE_9__/* .trackingOf */ .np)({
        policy,
        result,
        head,
        directory,
        detailsUrl,
        repositoryUrl: context.repositoryUrl,
        runUrl: context.runUrl,
        workflow: workflowPath(process.env['GITHUB_WORKFLOW_REF'] ?? '')
    });
    const store = new _github_write_store_js__WEBPACK_IMPORTED_MODULE_5__/* .IssueStore */ .d(run.client, run.name, (0,_run_tracking_js__WEBPACK_IMPORTED_MODULE_9__/* .renderWith */ .hc)(tracking.words), ()=>(0,_run_tracking_js__WEBPACK_IMPORTED_MODULE_9__/* .toSecond */ .uI)(new Date().toISOString()));
    const kept = await attempt(()=>(0,_run_keep_issues_js__WEBPACK_IMPORTED_MODULE_8__/* .keepIssues */ .y8)(store, read.tracker, read.answers.steps, tracking));
    report(kept);
    const { exposed } = kept.data;
    if (exposed.length > 0) {
        const words = `${(0,_report_dashboard_exposed_js__WEBPACK_IMPORTED_MODULE_7__/* .exposedWords */ .E)(exposed.length)} ${exposed.map(({ number })=>`#${number}`).join(', ')}`;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(words);
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`\n\n${words}\n`).write();
    }
    const foreign = foreignWords(kept);
    if (foreign !== null) _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(foreign);
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
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__/* .FixbyError */ .$('github', `the issues could not be kept in step: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_3__/* .explainApiError */ .cU)(error)}.`, `${what}.`, {
            cause: error
        });
    }
}
/** Most issues of others that are named. */ const MAX_FOREIGN = 5;
/** What to do about issues that look like ours and are by somebody else; null for none. */ function foreignWords({ foreign }) {
    if (foreign.length === 0) return null;
    const named = foreign.slice(0, MAX_FOREIGN).map(({ number, author })=>`#${number} by ${(0,_report_text_log_line_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .B)(author)}`);
    const more = foreign.length > named.length ? ` and ${foreign.length - named.length} more` : '';
    const authors = [
        ...new Set(foreign.slice(0, MAX_FOREIGN).map(({ author })=>(0,_report_text_log_line_js__WEBPACK_IMPORTED_MODULE_13__/* .logLine */ .B)(author)))
    ].join(', ');
    return `${named.join(', ')}${more} ${foreign.length === 1 ? 'has' : 'have'} Fixby's marker and another author, so nothing there counts. Where Fixby wrote under that name (another token), set "issues: { authors: [${authors}] }" in the policy; their clocks go on then.`;
}
/**
 * Logs what was written to the issues.
 * @throws FixbyError (github) when an issue could not be updated
 */ function report({ applied, plan, dashboardUrl }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('dashboard-url', dashboardUrl ?? '');
    for (const refused of applied.refused)_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`GitHub refused ${refused}. Everything else went on.`);
    if (plan.waiting.length > 0) _log_js__WEBPACK_IMPORTED_MODULE_12__/* .actionLog */ .Z.info(`${plan.waiting.length} findings wait for their issue; their clocks run.`);
    if (applied.postponed > 0) _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`${applied.postponed} changes wait for the next run: GitHub lets a token create a limited number of issues and comments an hour.`);
    if (applied.failures.length > 0) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__/* .FixbyError */ .$('github', `${applied.failures.length} issues could not be brought in step (${applied.failures.slice(0, 3).join('; ')}).`, `The next run tries again.`);
    }
}
/** Writes the badge's files, `badge.json` for shields.io and `badge.svg`, into a directory. */ async function writeBadge(directory, data, { decision }) {
    const input = {
        figures: data.figures,
        complete: decision !== 'error'
    };
    for (const name of [
        'badge.json',
        'badge.svg'
    ]){
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_10__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, name));
        if (link === null) continue;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__/* .FixbyError */ .$('usage', `The badge was not written: ${link} is a symbolic link in the repository, and may lead anywhere.`, 'Remove the link, or name another directory.');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'badge.json'), (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBadgeJson */ .oS)(input));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'badge.svg'), (0,_report_badge_badge_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBadgeSvg */ .go)(input));
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


/***/ }),

/***/ 77492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77149);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


/**
 * Background colours with a contrast to white text of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */ const COLOURS = {
    red: 'c62828',
    orange: 'b45309',
    green: '2e7d32',
    grey: '616161'
};
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** Text and colour of the badge. After an incomplete scan it is never green. */ function badge(input) {
    const [message, color] = judge(input);
    return {
        schemaVersion: 1,
        label: LABEL,
        message,
        color
    };
}
function judge({ figures, complete }) {
    const { critical, overdue } = figures;
    const total = (0,_core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .openIn */ .sQ)(figures);
    if (overdue > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue`,
        COLOURS.red
    ];
    if (!complete) return [
        'scan incomplete',
        COLOURS.grey
    ];
    if (critical > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(critical)} critical`,
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
/** The badge as JSON for shields.io. */ function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/**
 * Width in pixels that is reserved per character at 11 px: that of Verdana's widest lower-case
 * letters, so that the text fits in other fonts too.
 */ const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as an SVG image without fonts, scripts or external references. */ function renderBadgeSvg(input) {
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
 * Width in pixels of the box around a text.
 * @param text one of our own: ASCII, without characters that XML escapes
 */ function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ })

};
