"use strict";
exports.id = 7946;
exports.ids = [7946];
exports.modules = {

/***/ 57946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeIn: () => (/* binding */ takeIn)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/ledger/labels.js
var labels = __webpack_require__(22206);
// EXTERNAL MODULE: ./src/core/ledger/plan/standing.js
var standing = __webpack_require__(83249);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/plan/report-card.js + 1 modules
var report_card = __webpack_require__(69623);
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

// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 3 modules
var target_steps = __webpack_require__(89765);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/github/read/api-tree.js
var api_tree = __webpack_require__(55717);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(78660);
// EXTERNAL MODULE: ./src/github/read/tracker.js + 3 modules
var read_tracker = __webpack_require__(72508);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(60055);
// EXTERNAL MODULE: ./src/github/write/store.js + 4 modules
var write_store = __webpack_require__(24364);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var tracking = __webpack_require__(97202);
// EXTERNAL MODULE: ./src/run/issue-answers.js + 3 modules
var issue_answers = __webpack_require__(7608);
// EXTERNAL MODULE: ./src/fleet/base-policy.js
var base_policy = __webpack_require__(25202);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 4 modules
var read_ledger = __webpack_require__(53612);
// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
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
        failOn: inputs.failOn,
        bases: (0,base_policy/* basesOn */.ct)(client)
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
    const store = new write_store/* IssueStore */.d(client, here, (0,tracking/* renderWith */.h)(words), ()=>(0,day/* toSecond */.uI)(new Date().toISOString()));
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


/***/ })

};
;