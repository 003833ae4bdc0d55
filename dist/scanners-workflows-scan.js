"use strict";
exports.id = 921;
exports.ids = [921];
exports.modules = {

/***/ 53638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72053);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect (without an
 * id or a reason, or of another finding than the one there), and which name one that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.flatMap((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The note for a comment without effect; with the correct text, where there is one to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const there = findings.filter(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation));
    const lack = lackOf(comment, there);
    if (lack === null) return [];
    const id = there[0]?.ids[0];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return [
        `${path}:${line} has a fixby-ignore for ${rule} that ${lack}, and silences nothing; ${remedy}`
    ];
}
/** What keeps a comment from an effect; null for nothing, or where none of its rule is. */ function lackOf(comment, there) {
    if (comment.id === '') return 'names no finding';
    if (there.length === 0) return null;
    if (comment.reason === '') return 'gives no reason';
    const isIt = there.some((finding)=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(comment, finding));
    return isIt ? null : `names ${comment.id}, which is not the one there`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 72053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40902);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26438);



const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What may close a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Finds all comments `fixby-ignore rule id: reason` in a file. */ function suppressionsIn(path, text) {
    if (!text.includes('fixby-ignore')) return [];
    return text.split('\n').flatMap((line, index)=>{
        const match = COMMENT.exec(line.trimEnd().replace(CLOSING, '').trimEnd());
        if (match === null) return [];
        return [
            {
                path,
                line: index + 1,
                rule: match[1] ?? '',
                id: match[2] ?? '',
                reason: (match[3] ?? '').trim()
            }
        ];
    });
}
/**
 * A text that is equal for equal comments at different positions; the id says which finding is
 * meant.
 */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Splits the comments of the head into those that the base has too and those that the change adds,
 * which have no effect on its own gate. Each comment of the base is matched once. Without a base
 * all of them have an effect.
 */ function inForce(head, base) {
    const reasoned = head.filter(({ reason, id })=>reason !== '' && id !== '');
    if (base === null) return {
        counted: reasoned,
        added: []
    };
    const left = base.map(suppressionKey);
    const counted = [];
    const added = [];
    for (const suppression of reasoned){
        const index = left.indexOf(suppressionKey(suppression));
        if (index < 0) added.push(suppression);
        else {
            left.splice(index, 1);
            counted.push(suppression);
        }
    }
    return {
        counted,
        added
    };
}
/**
 * Hides findings that a comment on the same or the previous line names by rule and id. An id that
 * matches several findings hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get((0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
        if (by === undefined) open.push(finding.observation);
        else hidden.push({
            finding,
            by
        });
    }
    return {
        open,
        hidden
    };
}
/** Whether a comment is about this rule and at this location. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
/** Whether a comment names a finding by its id, or by the one from before it moved. */ function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 * @param comments the comments that may name them; without any, no id is needed nor computed
 */ function withFormerIds({ head, base, moved }, comments) {
    if (comments.length === 0) return head.map((observation)=>({
            observation,
            ids: []
        }));
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(observation)
        });
        return {
            observation,
            ids: [
                id,
                ...former.get(id) ?? []
            ]
        };
    });
}


/***/ }),

/***/ 60921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWorkflows: () => (/* binding */ scanWorkflows)
});

// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(53638);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var shared_suppressions = __webpack_require__(72053);
// EXTERNAL MODULE: ./src/scanners/workflows/model/calls.js
var model_calls = __webpack_require__(43369);
// EXTERNAL MODULE: ./src/scanners/workflows/model/permissions.js
var permissions = __webpack_require__(78424);
;// CONCATENATED MODULE: ./src/scanners/workflows/model/effect.js

/** Computes triggers and token permissions, taking callers into account. */ class Effects {
    #workflows = new Map();
    #actions = new Map();
    #calls;
    constructor(calls){
        this.#calls = calls;
    }
    /** The triggers that may start a job or an action. */ of(owner) {
        return owner.kind === 'job' ? this.ofWorkflow(owner.workflow) : this.#ofAction(owner);
    }
    /** The triggers that may start a workflow. */ ofWorkflow(workflow) {
        const known = this.#workflows.get(workflow);
        if (known !== undefined) return known;
        const own = new Map([
            ...workflow.triggers
        ].filter(([name])=>name !== 'workflow_call'));
        // Ends the recursion if workflows call each other in a cycle, which GitHub refuses.
        this.#workflows.set(workflow, {
            triggers: own,
            open: false
        });
        const callers = workflow.triggers.has('workflow_call') ? this.#calls.ofWorkflow(workflow) : null;
        const effect = joined(own, callers?.map((job)=>this.of(job)) ?? [], callers?.length === 0);
        this.#workflows.set(workflow, effect);
        return effect;
    }
    #ofAction(action) {
        const known = this.#actions.get(action);
        if (known !== undefined) return known;
        this.#actions.set(action, {
            triggers: new Map(),
            open: false
        });
        const callers = this.#calls.ofAction(action);
        const effect = joined(new Map(), callers.map((step)=>this.of(step.owner)), callers.length === 0 || this.#calls.isPublished(action));
        this.#actions.set(action, effect);
        return effect;
    }
    /**
   * The token's permissions in a job: its own, else the workflow's, limited by those of its
   * callers.
   * @returns null when the repository does not declare any, so that a repository setting decides
   */ permissions(job) {
        const own = job.permissions ?? job.workflow.permissions;
        if (own !== null) return (0,permissions/* permissionsOf */.k0)(own.value);
        const { triggers } = job.workflow;
        const callers = triggers.has('workflow_call') ? this.#calls.ofWorkflow(job.workflow) : [];
        if (callers.length === 0 || triggers.size > 1) return null;
        const given = callers.map((caller)=>caller === job ? null : this.#ofCaller(caller));
        return given.every((one)=>one !== null) ? widest(given) : null;
    }
    /** The permissions of a calling job or its workflow; callers further up are not considered. */ #ofCaller(job) {
        const own = job.permissions ?? job.workflow.permissions;
        return own === null ? null : (0,permissions/* permissionsOf */.k0)(own.value);
    }
}
function joined(own, callers, open) {
    const triggers = new Map([
        ...own,
        ...callers.flatMap((effect)=>[
                ...effect.triggers
            ])
    ]);
    return {
        triggers,
        open: open || callers.some((effect)=>effect.open)
    };
}
function widest(all) {
    const scopes = new Map();
    for (const [scope, access] of all.flatMap((one)=>[
            ...one.scopes
        ]))if (scopes.get(scope) !== 'write') scopes.set(scope, access);
    return {
        everything: all.find(({ everything })=>everything !== null)?.everything ?? null,
        scopes
    };
}

// EXTERNAL MODULE: ./src/scanners/workflows/expressions/spans.js + 2 modules
var spans = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/scanners/workflows/yaml/node.js
var yaml_node = __webpack_require__(48946);
// EXTERNAL MODULE: ./src/scanners/workflows/taint/events.js
var events = __webpack_require__(90104);
;// CONCATENATED MODULE: ./src/scanners/workflows/taint/contexts.js

const PULLS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment'
];
const ISSUES = [
    'issues',
    'issue_comment'
];
const COMMENTS = [
    'issue_comment',
    'commit_comment',
    'discussion_comment',
    'pull_request_review_comment'
];
const CHANGES = [
    'issues',
    'issue_comment',
    'discussion',
    'discussion_comment',
    ...PULLS
];
function contexts_all(triggers, lines, paths) {
    return paths.map((path)=>({
            path,
            triggers,
            lines
        }));
}
const COMMIT = [
    'author.name',
    'author.email',
    'committer.name',
    'committer.email'
];
/**
 * Fields that strangers can fill.
 * @see https://docs.github.com/actions/concepts/security/script-injections
 */ const FREE_TEXTS = [
    ...contexts_all(ISSUES, false, [
        'issue.title'
    ]),
    ...contexts_all(ISSUES, true, [
        'issue.body'
    ]),
    ...contexts_all(PULLS, false, [
        'pull_request.title',
        'pull_request.head.ref',
        'pull_request.head.label',
        'pull_request.head.repo.default_branch',
        'pull_request.head.repo.description',
        'pull_request.head.repo.homepage'
    ]),
    ...contexts_all(PULLS, true, [
        'pull_request.body'
    ]),
    ...contexts_all([
        'discussion',
        'discussion_comment'
    ], false, [
        'discussion.title'
    ]),
    ...contexts_all([
        'discussion',
        'discussion_comment'
    ], true, [
        'discussion.body'
    ]),
    ...contexts_all(COMMENTS, true, [
        'comment.body'
    ]),
    ...contexts_all([
        'pull_request_review',
        'pull_request_review_comment'
    ], true, [
        'review.body',
        'review_comment.body'
    ]),
    ...contexts_all([
        'gollum'
    ], false, [
        'pages.*.page_name',
        'pages.*.title'
    ]),
    ...contexts_all([
        'gollum'
    ], true, [
        'pages.*.summary'
    ]),
    ...contexts_all([
        'push'
    ], true, [
        'commits.*.message',
        'head_commit.message'
    ]),
    ...contexts_all([
        'push'
    ], false, COMMIT.flatMap((path)=>[
            `commits.*.${path}`,
            `head_commit.${path}`
        ])),
    ...contexts_all(CHANGES, true, [
        'changes.title.from',
        'changes.body.from',
        'changes.head.ref.from'
    ]),
    ...contexts_all([
        'workflow_run'
    ], false, [
        'workflow_run.display_title',
        'workflow_run.head_branch',
        'workflow_run.head_repository.description',
        'workflow_run.pull_requests.*.head.ref',
        ...COMMIT.map((path)=>`workflow_run.head_commit.${path}`)
    ]),
    ...contexts_all([
        'workflow_run'
    ], true, [
        'workflow_run.head_commit.message'
    ]),
    ...contexts_all([
        'merge_group'
    ], false, [
        'merge_group.head_ref',
        ...COMMIT.map((path)=>`merge_group.head_commit.${path}`)
    ]),
    ...contexts_all([
        'merge_group'
    ], true, [
        'merge_group.head_commit.message'
    ]),
    // Fields that only members of the repository can fill.
    ...contexts_all([
        'release'
    ], false, [
        'release.tag_name',
        'release.name',
        'release.target_commitish'
    ]),
    ...contexts_all([
        'release'
    ], true, [
        'release.body'
    ]),
    ...contexts_all([
        'issues',
        'pull_request',
        'pull_request_target',
        'label'
    ], false, [
        'label.name',
        'label.description'
    ]),
    ...contexts_all([
        'milestone',
        'issues'
    ], false, [
        'milestone.title',
        'milestone.description'
    ]),
    ...contexts_all([
        'check_suite',
        'check_run'
    ], false, [
        'check_suite.head_branch',
        'check_suite.pull_requests.*.head.ref',
        'check_run.check_suite.head_branch',
        'check_run.pull_requests.*.head.ref'
    ])
];
/** The branch of a pull request's head: the same as `pull_request.head.ref`. */ const HEAD_REF = {
    path: 'head_ref',
    triggers: PULLS,
    lines: false
};
/** Every trigger whose events have free texts: those under which a caller elsewhere may run. */ const TEXTUAL_TRIGGERS = [
    ...new Set(FREE_TEXTS.flatMap(({ triggers })=>triggers))
];
/**
 * The free texts that a context may contain.
 * @param path lower-cased, beginning with `github`; the path of an object (`github.event.issue`)
 *   matches all texts in it
 * @param triggers the active triggers
 * @param whole whether the value is used with everything below it (`toJSON`)
 */ function freeTexts(path, triggers, whole) {
    const active = [
        ...triggers
    ];
    const found = [
        {
            ...HEAD_REF,
            at: [
                'github',
                'head_ref'
            ]
        },
        ...PLACED
    ].filter(({ at })=>fits(path, at, whole));
    const matches = found.flatMap(({ path: text, triggers: has, lines })=>active.filter((name)=>has.includes(name)).map((name)=>({
                actor: OWN.test(text) ? 'writer' : (0,events/* actorOf */.dn)(name),
                lines,
                known: true
            })));
    return matches.length > 0 || found.length > 0 ? matches : byName(path, active);
}
/** Fields that only members of the repository can fill, whoever starts the run. */ const OWN = /^(?:release|label|milestone)\./u;
const PLACED = FREE_TEXTS.map((text)=>({
        ...text,
        at: [
            'github',
            'event',
            ...text.path.split('.')
        ]
    }));
function fits(path, at, whole) {
    if (path.length > at.length || path.length < at.length && !whole) return false;
    return path.every((step, index)=>step === at[index] || step === '*' || at[index] === '*');
}
/** Suffixes by which GitHub's documentation recognises text written by people. */ const SUFFIX = /(?:^|_)(?:body|default_branch|email|head_ref|label|message|page_name|title)$/u;
/**
 * Fields of events that only members of the repository can fill, or whose characters GitHub
 * restricts.
 */ const TRUSTED = new Set([
    'repository',
    'organization',
    'enterprise',
    'installation',
    'sender',
    'inputs',
    'client_payload',
    'base',
    'base_ref',
    'release',
    'milestone',
    'label',
    'labels'
]);
function byName(path, triggers) {
    const [root, event, ...rest] = path;
    if (root !== 'github' || event !== 'event' || rest.some((step)=>TRUSTED.has(step))) return [];
    if (!SUFFIX.test(rest.at(-1) ?? '')) return [];
    return triggers.filter((name)=>[
            'anyone',
            'fork'
        ].includes((0,events/* actorOf */.dn)(name))).map((name)=>({
            actor: (0,events/* actorOf */.dn)(name),
            lines: false,
            known: false
        }));
}

// EXTERNAL MODULE: ./src/scanners/workflows/taint/flow.js
var flow = __webpack_require__(50973);
// EXTERNAL MODULE: ./src/scanners/workflows/taint/shell.js
var shell = __webpack_require__(43663);
;// CONCATENATED MODULE: ./src/scanners/workflows/taint/outputs.js



/** Outputs of well-known actions that contain data of a pull request or a comment. */ const KNOWN = [
    {
        action: /^tj-actions\/branch-names$/iu,
        output: /head_ref|current_branch|ref_branch/u,
        what: 'a branch name'
    },
    {
        action: /^tj-actions\/changed-files$/iu,
        output: /_files?$|^all_/u,
        what: 'file names'
    },
    {
        action: /^(?:jitterbit|masesgroup)\/(?:get|retrieve)-changed-files$/iu,
        output: /./u,
        what: 'file names'
    },
    {
        action: /^dorny\/paths-filter$/iu,
        output: /_files$/u,
        what: 'file names'
    },
    {
        action: /^xt0rted\/pull-request-comment-branch$/iu,
        output: /^(?:head_)?ref$/u,
        what: 'a branch name'
    },
    {
        action: /^peter-evans\/find-comment$/iu,
        output: /^comment-body$/u,
        what: 'a comment'
    },
    {
        action: /^potiuk\/get-workflow-origin$/iu,
        output: /branch/u,
        what: 'a branch name'
    },
    {
        action: /^tzkhan\/pr-update-action$/iu,
        output: /branch|match/u,
        what: 'a branch name'
    }
];
/**
 * The untrusted text in an output of a step, for two simple cases: a script writes it to
 * `GITHUB_OUTPUT`, or the action's outputs are known.
 * @param taintsOf finds the untrusted text in a node of the step
 */ function outputOf(step, output, taintsOf, triggers) {
    if (step.uses !== null) return ofAction(step.uses.value, output, triggers);
    const lines = linesOf(step).filter((line)=>writes(line, output));
    return writtenBy(step, lines, taintsOf);
}
/**
 * The lines of a step's script that set a variable for later steps, by its name in lower case:
 * `echo "name=\u2026" >> "$GITHUB_ENV"`.
 */ function linesThatSet(step) {
    const lines = new Map();
    for (const line of linesOf(step)){
        const lower = line.toLowerCase();
        const end = lower.lastIndexOf('github_env');
        if (end < 0) continue;
        for (const name of new Set(namesIn(lower.slice(0, end))))lines.set(name, [
            ...lines.get(name) ?? [],
            line
        ]);
    }
    return lines;
}
/** What stands before each `=`. */ function namesIn(text) {
    return text.split('=').slice(0, -1).map((part)=>{
        let start = part.length;
        while(start > 0 && NAME.test(part[start - 1] ?? ''))start -= 1;
        return part.slice(start);
    });
}
const NAME = /[\w-]/u;
function linesOf({ run }) {
    return (run?.value ?? '').split('\n');
}
/**
 * The untrusted text that some lines of a step's script write.
 * @param taintsOf finds the untrusted text in a node of the step
 */ function writtenBy(step, lines, taintsOf) {
    const variables = lines.flatMap(shell/* shellVariables */.A).map(({ name })=>name.toLowerCase());
    const named = (0,yaml_node/* entries */.jO)(step.env).filter(({ key })=>variables.includes(key.value.toLowerCase()));
    const spread = lines.some((line)=>line.includes('${{')) ? taintsOf(step.run) : [];
    return [
        ...spread,
        ...named.flatMap(({ value })=>taintsOf(value))
    ].map((taint)=>({
            ...taint,
            confidence: taint.confidence === 'high' ? 'medium' : taint.confidence
        }));
}
/**
 * Whether a line sets an output: `echo "name=\u2026" >> "$GITHUB_OUTPUT"`, or the older `::set-output
 * name=name::\u2026`.
 */ function writes(line, output) {
    const [before = ''] = line.split(/>>|\|\s*tee\b|\|\s*Out-File/u);
    if (/GITHUB_OUTPUT/u.test(line)) return output === '*' || before.toLowerCase().includes(`${output}=`);
    return line.toLowerCase().includes(`::set-output name=${output}::`);
}
function ofAction(uses, output, triggers) {
    const [action = ''] = uses.split('@');
    const known = KNOWN.find((one)=>one.action.test(action) && one.output.test(output));
    if (known === undefined) return [];
    const actors = [
        ...triggers.keys()
    ].map(events/* actorOf */.dn).filter((actor)=>actor === 'anyone' || actor === 'fork');
    return actors.map((actor)=>({
            label: `${known.what} from ${action}`,
            actor,
            lines: false,
            confidence: 'medium',
            start: 0
        }));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/tracer.js







/** Maximum number of indirections (`env`, inputs, outputs) that are followed. */ const MAX_HOPS = 8;
/** Finds the untrusted text in expressions, following `env`, inputs, matrices and outputs. */ class Tracer {
    #calls;
    #effects;
    /**
   * What was found, by step or owner, reference and hops: without it, definitions that name each
   * other several times cost more with every step.
   */ #found = new WeakMap();
    /** The variables that the scripts of each owner set, with the step and its lines. */ #set = new WeakMap();
    constructor(calls, effects){
        this.#calls = calls;
        this.#effects = effects;
    }
    /** The untrusted text in an expression's result. */ taints(expression, scope, hops = 0) {
        if (hops > MAX_HOPS) return [];
        return (0,flow/* flowsOf */.z)(expression).flatMap((reference)=>this.#ofReference(reference, scope, hops).map((taint)=>({
                    ...taint,
                    start: reference.start
                })));
    }
    /** The untrusted text in a value, or in any value below a node. */ ofNode(node, scope, hops = 0) {
        return (0,yaml_node/* scalars */.kw)(node).flatMap((value)=>this.#ofScalar(value, scope, hops));
    }
    #ofScalar(value, scope, hops) {
        return (0,spans/* spansOf */.L)(value).spans.flatMap(({ expression })=>this.taints(expression, scope, hops));
    }
    #ofReference(reference, scope, hops) {
        const place = scope.step ?? scope.owner;
        const known = this.#found.get(place) ?? new Map();
        this.#found.set(place, known);
        const key = JSON.stringify([
            hops,
            reference.whole,
            ...reference.path
        ]);
        const found = known.get(key) ?? distinct(this.#follow(reference, scope, hops));
        known.set(key, found);
        return found;
    }
    #follow(reference, scope, hops) {
        const [root = '', first, second, ...rest] = reference.path;
        switch(root){
            case 'github':
                return this.#ofGitHub(reference, scope, hops);
            case 'env':
                return this.#ofEnv(first, scope, hops + 1);
            case 'inputs':
                return this.#ofInput(first, scope, hops + 1);
            case 'matrix':
                return this.#ofMatrix(first, scope, hops + 1);
            case 'steps':
                return second === 'outputs' ? this.#ofStep(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
            case 'needs':
                return second === 'outputs' ? this.#ofNeed(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
            default:
                return [];
        }
    }
    #ofGitHub({ path, whole }, scope, hops) {
        const label = path.join('.');
        const [, first = '', second = '', third] = path;
        if (first === 'event' && second === 'inputs') return this.#ofInput(third, scope, hops + 1);
        const { triggers, open } = this.#effects.of(scope.owner);
        const matches = freeTexts(path, triggers.keys(), whole);
        const found = matches.map(({ actor, lines, known })=>tracer_taint(label, actor, lines, actor === 'writer' ? 'low' : known ? 'high' : 'medium'));
        if (found.length > 0) return found;
        const elsewhere = open ? freeTexts(path, TEXTUAL_TRIGGERS, whole) : [];
        if (elsewhere.length > 0) return elsewhere.map(({ actor, lines })=>actor === 'writer' ? tracer_taint(label, actor, lines, 'low') : tracer_taint(label, 'caller', lines, 'medium'));
        return isRef(first, second, path.length) ? this.#ofRef(label, scope) : this.#ofPayload(path, scope);
    }
    /** A branch or tag name, which is chosen by whoever may push. */ #ofRef(label, scope) {
        const { triggers, open } = this.#effects.of(scope.owner);
        const push = triggers.get('push');
        const chosen = open || [
            'create',
            'delete',
            'workflow_dispatch'
        ].some((name)=>triggers.has(name));
        const free = chosen || push !== undefined && !(0,events/* namesRefs */.d0)(push);
        return free ? [
            tracer_taint(label, 'writer', false, 'low')
        ] : [];
    }
    #ofPayload(path, scope) {
        const { triggers } = this.#effects.of(scope.owner);
        return path[2] === 'client_payload' && triggers.has('repository_dispatch') ? [
            tracer_taint(path.join('.'), 'writer', true, 'medium')
        ] : [];
    }
    /**
   * The innermost definition counts: the step's, else that of a script of an earlier step, else the
   * job's, else the workflow's.
   */ #ofEnv(name, scope, hops) {
        if (name === undefined) return [];
        const { owner, step } = scope;
        const definedIn = (env)=>(0,yaml_node/* entries */.jO)(env).find(({ key })=>key.value.toLowerCase() === name)?.value;
        const own = definedIn(step?.env ?? null);
        if (own !== undefined) return this.ofNode(own, scope, hops);
        const set = this.#setBefore(name, scope, hops);
        if (set.length > 0) return set;
        for (const env of owner.kind === 'job' ? [
            owner.env,
            owner.workflow.env
        ] : []){
            const found = definedIn(env);
            if (found !== undefined) return this.ofNode(found, scope, hops);
        }
        if (owner.kind === 'job' || hops > MAX_HOPS) return [];
        // The steps of an action see the variables of the jobs that use it.
        const callers = this.#calls.ofAction(owner);
        return callers.flatMap((caller)=>this.#ofEnv(name, {
                owner: caller.owner,
                step: caller
            }, hops + 1));
    }
    /** What scripts of earlier steps set. */ #setBefore(name, { owner, step }, hops) {
        if (step === null || hops > MAX_HOPS) return [];
        const end = owner.steps.indexOf(step);
        const earlier = (this.#settings(owner).get(name) ?? []).filter(({ at })=>at < end);
        return earlier.flatMap(({ step: one, lines })=>writtenBy(one, lines, (node)=>this.ofNode(node, {
                    owner,
                    step: one
                }, hops)).map((taint)=>({
                    ...taint,
                    label: via(taint, `env.${name}`)
                })));
    }
    #settings(owner) {
        const known = this.#set.get(owner);
        if (known !== undefined) return known;
        const settings = new Map();
        owner.steps.forEach((step, at)=>{
            for (const [name, lines] of linesThatSet(step)){
                const before = settings.get(name) ?? [];
                before.push({
                    at,
                    step,
                    lines
                });
                settings.set(name, before);
            }
        });
        this.#set.set(owner, settings);
        return settings;
    }
    #ofInput(name, scope, hops) {
        if (name === undefined || name === '*' || hops > MAX_HOPS) return [];
        const { owner } = scope;
        return owner.kind === 'action' ? this.#ofActionInput(name, owner, hops) : this.#ofJobInput(name, owner, hops);
    }
    #ofActionInput(name, action, hops) {
        const declared = (0,yaml_node/* get */.Jt)(action.root, 'inputs');
        const callers = this.#calls.ofAction(action);
        const given = callers.flatMap((step)=>this.ofNode((0,model_calls/* inputNode */.Vl)(declared, step.with, name), {
                owner: step.owner,
                step
            }, hops));
        const label = `inputs.${name}`;
        if (given.length > 0 || !this.#effects.of(action).open) return given.map((one)=>({
                ...one,
                label: via(one, label)
            }));
        return [
            tracer_taint(label, 'caller', true, callers.length > 0 ? 'low' : 'medium')
        ];
    }
    #ofJobInput(name, job, hops) {
        const label = `inputs.${name}`;
        const { triggers } = job.workflow;
        const call = (0,yaml_node/* get */.Jt)(triggers.get('workflow_call')?.settings ?? null, 'inputs');
        const dispatch = (0,yaml_node/* get */.Jt)(triggers.get('workflow_dispatch')?.settings ?? null, 'inputs');
        const callers = this.#calls.ofWorkflow(job.workflow);
        const given = callers.flatMap((caller)=>this.ofNode((0,model_calls/* inputNode */.Vl)(call, caller.with, name), {
                owner: caller,
                step: null
            }, hops)).map((one)=>({
                ...one,
                label: via(one, label)
            }));
        const isText = (declared)=>(0,yaml_node/* entries */.jO)(declared).some(({ key })=>key.value.toLowerCase() === name) && (0,model_calls/* inputType */.L2)(declared, name) === 'string';
        return [
            ...given,
            ...isText(dispatch) ? [
                tracer_taint(label, 'writer', true, 'medium')
            ] : [],
            ...isText(call) && callers.length === 0 ? [
                tracer_taint(label, 'caller', true, 'medium')
            ] : []
        ];
    }
    #ofMatrix(name, { owner }, hops) {
        if (owner.kind === 'action' || owner.matrix === null) return [];
        const { matrix } = owner;
        const own = name === undefined || name === '*' ? null : (0,yaml_node/* get */.Jt)(matrix, name);
        const included = name === undefined ? [] : (0,yaml_node/* scalars */.kw)((0,yaml_node/* get */.Jt)(matrix, 'include'));
        const values = matrix.kind === 'scalar' ? [
            matrix
        ] : [
            ...(0,yaml_node/* scalars */.kw)(own),
            ...included
        ];
        return values.flatMap((value)=>this.#ofScalar(value, {
                owner,
                step: null
            }, hops));
    }
    #ofStep(id, output, scope, hops) {
        const step = scope.owner.steps.find((one)=>one.id.toLowerCase() === id);
        if (step === undefined || hops > MAX_HOPS) return [];
        const label = `steps.${id}.outputs.${output}`;
        const own = {
            owner: scope.owner,
            step
        };
        const local = this.#calls.actionOf(step);
        if (local !== null) return this.#ofActionOutput(local, output, label, hops);
        const { triggers } = this.#effects.of(scope.owner);
        return outputOf(step, output, (node)=>this.ofNode(node, own, hops), triggers).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
    #ofActionOutput(action, output, label, hops) {
        const found = (0,yaml_node/* entries */.jO)(action.outputs).find(({ key })=>key.value.toLowerCase() === output);
        const value = found === undefined ? null : (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(found.value, 'value'));
        return this.ofNode(value, {
            owner: action,
            step: null
        }, hops).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
    #ofNeed(id, output, { owner }, hops) {
        if (owner.kind === 'action') return [];
        const job = owner.workflow.jobs.find((one)=>one.id.toLowerCase() === id);
        if (job === undefined) return [];
        const value = (0,yaml_node/* entries */.jO)(job.outputs).find(({ key })=>output === '*' || key.value.toLowerCase() === output);
        const label = `needs.${id}.outputs.${output}`;
        return this.ofNode(value?.value ?? null, {
            owner: job,
            step: null
        }, hops).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
}
/** Each taint once, wherever it was named. */ function distinct(taints) {
    return [
        ...new Map(taints.map((one)=>[
                JSON.stringify([
                    one.label,
                    one.actor,
                    one.lines,
                    one.confidence
                ]),
                one
            ])).values()
    ];
}
function isRef(first, second, length) {
    return length === 2 && (first === 'ref_name' || first === 'ref') || first === 'event' && second === 'ref' && length === 3;
}
function tracer_taint(label, actor, lines, confidence) {
    return {
        label,
        actor,
        lines,
        confidence,
        start: 0
    };
}
/**
 * A label for an indirect taint: `inputs.title (github.event.issue.title)`, the name here and the
 * original context.
 */ function via({ label }, here) {
    const end = /\(([^()]*)\)$/u.exec(label)?.[1] ?? label;
    return end === here ? here : `${here} (${end})`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/apply.js



/** Applies the rules to all files of a repository; hits are sorted by file and position. */ function apply(rules, repository) {
    const calls = new model_calls/* Calls */.gE(repository);
    const effects = new Effects(calls);
    const facts = {
        repository,
        calls,
        effects,
        tracer: new Tracer(calls, effects)
    };
    const byHook = hooksOf(rules);
    return [
        ...repository.workflows.flatMap((workflow)=>ofWorkflow(byHook, workflow, facts)),
        ...repository.actions.flatMap((action)=>ofSteps(byHook, action, [], facts)),
        ...repository.dependabot.flatMap((file)=>ofDependabot(byHook, file, facts))
    ];
}
function hooksOf(rules) {
    const having = (hook)=>rules.filter((rule)=>rule[hook] !== undefined);
    return {
        workflow: having('workflow'),
        job: having('job'),
        step: having('step'),
        dependabot: having('dependabot')
    };
}
function ofWorkflow(rules, workflow, facts) {
    return [
        ...rules.workflow.flatMap((rule)=>placed(rule, [], rule.workflow?.(workflow, facts))),
        ...workflow.jobs.flatMap((job)=>ofJob(rules, job, facts))
    ];
}
function ofJob(rules, job, facts) {
    return [
        ...rules.job.flatMap((rule)=>placed(rule, [
                job.id
            ], rule.job?.(job, facts))),
        ...ofSteps(rules, job, [
            job.id
        ], facts)
    ];
}
function ofSteps(rules, { steps }, within, facts) {
    return steps.flatMap((step)=>rules.step.flatMap((rule)=>placed(rule, [
                ...within,
                step.name
            ], rule.step?.(step, facts))));
}
function ofDependabot(rules, file, facts) {
    return rules.dependabot.flatMap((rule)=>placed(rule, [], rule.dependabot?.(file, facts)));
}
function placed(rule, within, hits = []) {
    return hits.map((hit)=>({
            ...hit,
            rule,
            within
        }));
}

// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/scanners/workflows/model/steps.js

/** The steps of a job or action. Steps with equal names are numbered. */ function stepsOf(owner, list) {
    const counts = new Map();
    return flattened(list).map((node)=>{
        const name = nameOf(node);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return stepOf(owner, node, count === 1 ? name : `${name} #${count}`);
    });
}
/** Steps that run in parallel are nested in a list of their own. */ function flattened(list) {
    return (0,yaml_node/* items */.ld)(list).flatMap((node)=>{
        const parallel = (0,yaml_node/* get */.Jt)(node, 'parallel');
        return parallel === null ? [
            node
        ] : flattened(parallel);
    });
}
function stepOf(owner, node, name) {
    return {
        owner,
        name,
        id: (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'id')),
        node,
        condition: (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(node, 'if')),
        env: (0,yaml_node/* get */.Jt)(node, 'env'),
        run: (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(node, 'run')),
        shell: (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'shell')),
        uses: (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(node, 'uses')),
        with: (0,yaml_node/* get */.Jt)(node, 'with')
    };
}
/** Maximum length of a script's first line when it is used as the step's name. */ const MAX_LINE = 80;
/**
 * A name for a step: its id or name, else the action without its version, else the script's first
 * line.
 */ function nameOf(node) {
    const given = (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'id')) || (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'name'));
    if (given !== '') return given;
    const [action = ''] = (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'uses')).split('@');
    if (action !== '') return action;
    const [line = ''] = (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(node, 'run')).trim().split('\n');
    return line.replace(/\s+/gu, ' ').slice(0, MAX_LINE);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/model/build.js



/** Builds the model of a workflow, an action or a Dependabot configuration from YAML nodes. */ function build(kind, root, source) {
    if (root.kind !== 'mapping') return misshapen('it is no mapping of keys and values', root.start);
    if (kind === 'dependabot') return {
        kind,
        source,
        root
    };
    return kind === 'workflow' ? workflowOf(root, source) : actionOf(root, source);
}
function misshapen(message, offset) {
    return {
        kind: 'misshapen',
        message,
        offset
    };
}
function workflowOf(root, source) {
    const jobs = (0,yaml_node/* entryOf */.Ms)(root, 'jobs');
    if (jobs === null) return misshapen('it has no jobs', root.start);
    if (jobs.value.kind !== 'mapping') return misshapen('its jobs are no mapping', jobs.key.start);
    const wrong = jobs.value.entries.find(({ value })=>value.kind !== 'mapping');
    if (wrong !== undefined) return misshapen(`the job ${wrong.key.value} is no mapping`, wrong.key.start);
    const list = [];
    const workflow = {
        kind: 'workflow',
        source,
        root,
        triggers: triggersOf((0,yaml_node/* get */.Jt)(root, 'on')),
        permissions: (0,yaml_node/* entryOf */.Ms)(root, 'permissions'),
        env: (0,yaml_node/* get */.Jt)(root, 'env'),
        jobs: list
    };
    // Jobs refer to their workflow and the workflow to its jobs, so the list is filled afterwards.
    list.push(...jobs.value.entries.map((entry)=>jobOf(workflow, entry)));
    return workflow;
}
/** The triggers: `on: push`, a list of names, or a mapping with filters. */ function triggersOf(on) {
    const named = on?.kind === 'mapping' ? on.entries.map(({ key, value })=>({
            at: key,
            settings: value
        })) : (0,yaml_node/* items */.ld)(on).flatMap((item)=>item.kind === 'scalar' ? [
            {
                at: item,
                settings: null
            }
        ] : []);
    return new Map(named.map(({ at, settings })=>[
            at.value,
            {
                name: at.value,
                at,
                settings
            }
        ]));
}
function jobOf(workflow, { key, value }) {
    const steps = [];
    const job = {
        kind: 'job',
        workflow,
        id: key.value,
        key,
        node: value,
        condition: (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(value, 'if')),
        permissions: (0,yaml_node/* entryOf */.Ms)(value, 'permissions'),
        env: (0,yaml_node/* get */.Jt)(value, 'env'),
        runsOn: (0,yaml_node/* get */.Jt)(value, 'runs-on'),
        matrix: (0,yaml_node/* get */.Jt)((0,yaml_node/* get */.Jt)(value, 'strategy'), 'matrix'),
        uses: (0,yaml_node/* scalar */.d_)((0,yaml_node/* get */.Jt)(value, 'uses')),
        with: (0,yaml_node/* get */.Jt)(value, 'with'),
        secrets: (0,yaml_node/* entryOf */.Ms)(value, 'secrets'),
        outputs: (0,yaml_node/* get */.Jt)(value, 'outputs'),
        environment: (0,yaml_node/* get */.Jt)(value, 'environment') !== null,
        steps
    };
    steps.push(...stepsOf(job, (0,yaml_node/* get */.Jt)(value, 'steps')));
    return job;
}
function actionOf(root, source) {
    const runs = (0,yaml_node/* get */.Jt)(root, 'runs');
    // Other programs use the file name action.yml too.
    if (runs === null || (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(runs, 'using')) === '') return misshapen('it is no action: runs.using is missing', root.start);
    const directory = external_node_path_.posix.dirname(source.path);
    const steps = [];
    const action = {
        kind: 'action',
        source,
        directory: directory === '.' ? '' : directory,
        root,
        outputs: (0,yaml_node/* get */.Jt)(root, 'outputs'),
        steps
    };
    steps.push(...stepsOf(action, (0,yaml_node/* get */.Jt)(runs, 'steps')));
    return action;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(8066);
// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
;// CONCATENATED MODULE: ./src/scanners/workflows/yaml/convert.js

/** Maximum number of values in one file; values that aliases repeat are counted each time. */ const MAX_VALUES = 50_000;
/** Something that YAML allows and a workflow must not contain, with its offset. */ class YamlProblem extends Error {
    offset;
    constructor(message, offset){
        super(message);
        this.offset = offset;
    }
}
/**
 * Converts the library's tree to nodes with positions. An alias becomes a reference to the same
 * node, so that an alias bomb needs no memory; the limit on values keeps later walks short.
 * @throws YamlProblem
 */ function convert(contents, source) {
    return contents === null ? null : new Conversion(source).node(contents, 0).node;
}
class Conversion {
    /** The node of each anchor; null while it is being converted. */ #anchors = new Map();
    #source;
    constructor(source){
        this.#source = source;
    }
    node(node, around) {
        if (!(0,browser/* isNode */.Ll)(node)) return this.#scalar('', around, around);
        const [start, end] = node.range ?? [
            around,
            around
        ];
        if ((0,browser/* isAlias */.Vj)(node)) return this.#alias(node.source, start);
        if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
        const converted = this.#converted(node, start, end);
        if (converted.size > MAX_VALUES) throw new YamlProblem('it repeats itself too often through aliases', start);
        if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
        return converted;
    }
    #converted(node, start, end) {
        if ((0,browser/* isMap */.jh)(node)) return this.#mapping(node.items, start, end);
        if ((0,browser/* isSeq */.oP)(node)) return this.#sequence(node.items, start, end);
        return this.#scalar((0,browser/* isScalar */.jn)(node) ? textOf(node) : '', start, end);
    }
    #scalar(value, start, end) {
        const node = {
            kind: 'scalar',
            value,
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size: 1
        };
    }
    #alias(name, at) {
        const target = this.#anchors.get(name);
        if (target === undefined) throw new YamlProblem(`there is no anchor ${name} before this alias`, at);
        if (target === null) throw new YamlProblem(`the anchor ${name} contains itself`, at);
        return target;
    }
    #sequence(list, start, end) {
        const all = list.map((item)=>this.node(item, start));
        const node = {
            kind: 'sequence',
            items: all.map((item)=>item.node),
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size: sum(all)
        };
    }
    #mapping(pairs, start, end) {
        const seen = new Set();
        let size = 1;
        const all = pairs.map(({ key, value })=>{
            const name = this.node(key, start).node;
            if (name.kind !== 'scalar') throw new YamlProblem('a key is no plain word', name.start);
            if (seen.has(name.value)) throw new YamlProblem(`the key ${name.value} is there twice`, name.start);
            seen.add(name.value);
            const converted = this.node(value, name.end);
            size += converted.size;
            return {
                key: name,
                value: converted.node
            };
        });
        const node = {
            kind: 'mapping',
            entries: all,
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size
        };
    }
}
/** The text of a scalar; empty for what YAML reads as null. */ function textOf({ value, type }) {
    const text = typeof value === 'string' ? value : '';
    return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/u.test(text) ? '' : text;
}
function sum(all) {
    return all.reduce((total, { size })=>total + size, 1);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/yaml/read.js




/**
 * Parses one YAML 1.2 document with the positions of all values. Refuses what GitHub refuses
 * (duplicate keys, a second document, invalid UTF-8) and what only a hostile file contains
 * (thousands of values through aliases, deep nesting). Never throws, whatever the bytes.
 * @returns `root` is null for a file without any value
 */ function readYaml(path, bytes) {
    const text = decode(bytes);
    if (text === null) return {
        ok: false,
        line: 1,
        column: 1,
        message: 'it is no UTF-8 text'
    };
    const source = {
        path,
        text,
        lines: lineStarts(text)
    };
    const failed = (offset, message)=>({
            ok: false,
            ...(0,yaml_node/* positionOf */.df)(source, offset),
            message
        });
    try {
        return parse(source, failed);
    } catch (problem) {
        if (problem instanceof YamlProblem) return failed(problem.offset, problem.message);
        if (problem instanceof bounds/* ExcessError */.G) return failed(problem.offset, WORDS[problem.bound]);
        throw problem;
    }
}
function parse(source, failed) {
    // The library's own check for duplicate keys takes hours on a hostile file; `convert` does it.
    // The failsafe schema keeps values as written: 1.20 is not a number here, and true not a boolean.
    const [document, second] = (0,bounds/* boundedDocuments */.m)(source.text, {
        schema: 'failsafe',
        uniqueKeys: false
    });
    if (document === undefined) return {
        ok: true,
        root: null,
        source
    };
    // Only the first error: those after it are mostly consequences.
    const [error] = document.errors;
    if (error !== undefined) return failed(error.pos[0], sentence(error.message));
    if (second !== undefined) return failed(second.range[0], 'a second document begins here');
    return {
        ok: true,
        root: convert(document.contents, source),
        source
    };
}
const WORDS = {
    depth: 'values are nested too deeply',
    tokens: 'it has more than 100,000 tokens'
};
/** The library's message, which may quote the file, shortened to one line that follows a colon. */ function sentence(message) {
    return message.replace(/\s+/gu, ' ').slice(0, 200);
}
/** Decodes UTF-8 without the byte order mark; null when it is not valid UTF-8. */ function decode(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0)) return null;
    return new TextDecoder().decode(bytes);
}
function lineStarts(text) {
    const starts = [
        0
    ];
    for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/files.js





/** Maximum size of a file, in bytes; GitHub's limit for workflows is 1 MiB. */ const MAX_BYTES = 1_048_576;
const NONE = new Map();
/**
 * Reads and parses the selected files. A file that cannot be read is reported as not scanned; the
 * others are still read.
 * @param directory the scanned directory, relative to the tree's root
 * @param known files of the other tree; those with the same bytes are not parsed again
 */ async function readFiles(tree, directory, selection, known = NONE) {
    const all = [];
    for(let from = 0; from < selection.files.length; from += 64){
        const some = selection.files.slice(from, from + 64);
        all.push(...await Promise.all(some.map((one)=>readOne(tree, one, known.get(one.path)))));
    }
    const files = all.flatMap(({ file })=>file ?? []);
    const whole = all.filter(({ file, unseen })=>file !== null && unseen.length === 0).length;
    return {
        repository: {
            directory,
            workflows: files.filter((file)=>file.kind === 'workflow'),
            actions: files.filter((file)=>file.kind === 'action'),
            dependabot: files.filter((file)=>file.kind === 'dependabot')
        },
        sources: files.map(({ source })=>source),
        known: new Map(all.map((one)=>[
                one.path,
                one
            ])),
        coverage: {
            looked: {
                files: whole,
                packages: 0
            },
            languages: {},
            unseen: [
                ...all.flatMap(({ unseen })=>unseen),
                ...selection.links.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'unsupported', 'a symbolic link')),
                ...selection.excluded.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'excluded'))
            ].sort((a, b)=>a.where < b.where ? -1 : 1)
        }
    };
}
async function readOne(tree, { path, kind }, known) {
    try {
        const bytes = await tree.read(path, MAX_BYTES);
        if (known?.bytes?.equals(bytes) === true) return known;
        return {
            path,
            bytes,
            ...files_parse(path, kind, bytes)
        };
    } catch (error) {
        return {
            path,
            bytes: null,
            file: null,
            unseen: [
                (0,unseen_files/* unreadItem */.rN)(path, error)
            ]
        };
    }
}
function files_parse(path, kind, bytes) {
    const reading = readYaml(path, bytes);
    if (!reading.ok) return {
        file: null,
        unseen: [
            (0,unseen_files/* fileItem */.qs)(path, 'unreadable', files_placed(reading, reading.message))
        ]
    };
    const { root, source } = reading;
    const built = root === null ? {
        kind: 'misshapen',
        message: 'it is empty',
        offset: 0
    } : build(kind, root, source);
    if (built.kind !== 'misshapen') return {
        file: built,
        unseen: partly(built)
    };
    // A file named action.yml that is not a GitHub action belongs to another program.
    const foreign = kind === 'action';
    const why = files_placed((0,yaml_node/* positionOf */.df)(source, built.offset), built.message);
    return {
        file: null,
        unseen: [
            (0,unseen_files/* fileItem */.qs)(path, foreign ? 'unsupported' : 'unreadable', why)
        ]
    };
}
/** Items for expressions with syntax errors, whose effects are unknown. */ function partly({ source, root, ...file }) {
    const owners = file.kind === 'workflow' ? file.jobs : [];
    const conditions = [
        ...owners.map(({ condition })=>condition),
        ...owners.flatMap(({ steps })=>steps.map(({ condition })=>condition))
    ];
    const broken = [
        ...(0,yaml_node/* scalars */.kw)(root).flatMap((value)=>value.value.includes('${{') ? (0,spans/* spansOf */.L)(value).broken : []),
        ...conditions.flatMap((value)=>value === null || value.value.includes('${{') ? [] : (0,spans/* conditionOf */.r)(value).broken)
    ];
    const [first] = broken;
    if (first === undefined) return [];
    const what = `an expression cannot be read: ${first.message}`;
    return [
        (0,unseen_files/* fileItem */.qs)(source.path, 'partly', files_placed((0,yaml_node/* positionOf */.df)(source, first.offset), what))
    ];
}
function files_placed({ line, column }, message) {
    return `line ${line}, column ${column}: ${message}`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/notes.js
/** Maximum number of files that a note names. */ const NAMED = 5;
/** Notes about what was not scanned and what had no effect: one line each. */ function notesOf({ unseen, added, silenced, unknownRules }) {
    return [
        ...listed('not looked at', unseen, [
            'unreadable',
            'too-large'
        ]),
        ...listed('looked at only in part', unseen, [
            'partly'
        ]),
        ...listed('links are never followed', unseen, [
            'unsupported'
        ]),
        ...added.map(({ path, line, rule })=>`${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...silenced,
        ...unknownRules.map((id)=>`scan.workflows.disable names ${id}, which is no rule`)
    ];
}
function listed(what, unseen, reasons) {
    const items = unseen.filter(({ reason })=>reasons.includes(reason)).map(wordsOf);
    if (items.length === 0) return [];
    const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    return [
        `${what}: ${items.slice(0, NAMED).join(', ')}${more}`
    ];
}
/** An unscanned file with the reason, for notes and error messages. */ function wordsOf({ where, reason, detail }) {
    const why = detail ?? reason;
    return why.startsWith(`${where} `) ? why : `${where} (${why})`;
}

// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(2695);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
;// CONCATENATED MODULE: ./src/scanners/workflows/observe.js




/**
 * Converts findings to observations. The identity consists of file, job, step and detail key,
 * without a line number, so that it survives when steps move.
 */ function observe(findings) {
    const linesOf = linesOnce();
    return findings.map((finding)=>observation(finding, linesOf(finding.source)));
}
/** The lines of each file, split once. */ function linesOnce() {
    const known = new Map();
    return (source)=>{
        const lines = known.get(source) ?? source.text.split(/\r?\n/u);
        known.set(source, lines);
        return lines;
    };
}
function observation(finding, lines) {
    const { rule, source, offset, endOffset, detail } = finding;
    const { line, column } = (0,yaml_node/* positionOf */.df)(source, offset);
    const end = (0,yaml_node/* positionOf */.df)(source, endOffset ?? offset);
    return {
        source: 'workflows',
        rule: rule.id,
        aliases: [],
        title: rule.title,
        description: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}. ${rule.why}`,
        fix: finding.fix ?? rule.fix.text,
        rating: {
            vectors: [],
            word: finding.severity ?? rule.severity,
            malicious: false,
            informational: false
        },
        cwe: [
            ...rule.cwe
        ],
        references: rule.references,
        published: null,
        place: {
            path: source.path,
            line,
            column,
            endLine: end.line
        },
        package: null,
        subject: subjectOf(finding),
        confidence: finding.confidence ?? rule.confidence,
        flow: [],
        trace: traceIn(finding, lines, line, end.line)
    };
}
/** What the lines say, and in which job and step they stand. */ function traceIn(finding, lines, line, endLine) {
    const { text, around } = (0,excerpt/* excerptAt */.L)(lines, line, null, endLine);
    return (0,trace/* traceOf */.fC)({
        sink: '',
        source: '',
        within: '',
        text: (0,redact/* redact */.E)(text),
        way: [
            `"${subjectOf(finding).replaceAll('"', ' ')}"`
        ],
        around: around.map(redact/* redact */.E)
    });
}
function subjectOf({ within, key = '' }) {
    return [
        ...within,
        key
    ].join(' | ');
}

// EXTERNAL MODULE: ./src/scanners/workflows/rules/index.js + 24 modules
var workflows_rules = __webpack_require__(41155);
;// CONCATENATED MODULE: ./src/scanners/workflows/scan.js








/**
 * Applies all rules to both trees. Also finds suppressed findings, unreadable files and moved
 * files.
 */ async function scanWorkflows(context, selections) {
    const { disable } = context.policy.scan.workflows;
    const rules = workflows_rules/* WORKFLOW_RULES */.K.filter(({ id })=>!disable.includes(id));
    const { directory } = context;
    const head = await readFiles(context.head, directory, selections.head);
    const base = context.base === null || selections.base === null ? null : await readFiles(context.base, directory, selections.base, head.known);
    const moved = await movedFiles(context, selections);
    const before = base === null ? null : base.sources.flatMap(({ path, text })=>(0,shared_suppressions/* suppressionsIn */.kk)(path, text));
    const written = head.sources.flatMap(({ path, text })=>(0,shared_suppressions/* suppressionsIn */.kk)(path, text));
    const suppressions = (0,shared_suppressions/* inForce */.Nm)(written, before);
    const observed = ({ repository })=>observe(apply(rules, repository).map((finding)=>isSample(finding, directory) ? {
                ...finding,
                confidence: 'low'
            } : finding));
    const found = observed(head);
    const inBase = base === null ? [] : isSame(head, base) ? found : observed(base);
    const inHead = (0,shared_suppressions/* withFormerIds */._$)({
        head: found,
        base: inBase,
        moved
    }, written);
    const judged = (0,shared_suppressions/* suppress */.Mc)(inHead, suppressions.counted);
    return {
        head: judged.open,
        base: (0,shared_suppressions/* suppress */.Mc)((0,shared_suppressions/* withFormerIds */._$)({
            head: inBase,
            base: [],
            moved
        }, before ?? []), before ?? []).open,
        moved,
        coverage: {
            head: head.coverage,
            base: base?.coverage ?? null
        },
        problems: problemsOf(head),
        notes: notesOf({
            unseen: head.coverage.unseen,
            added: suppressions.added,
            silenced: (0,suppression_notes/* suppressionNotes */.b)({
                written,
                findings: inHead,
                judged
            }),
            unknownRules: disable.filter((id)=>!workflows_rules/* WORKFLOW_RULES */.K.some((rule)=>rule.id === id))
        })
    };
}
/**
 * Whether two trees have identical files. Most pull requests change no workflow, so the base need
 * not be scanned again.
 */ function isSame(head, base) {
    return head.known.size === base.known.size && [
        ...base.known
    ].every(([path, one])=>head.known.get(path) === one);
}
/**
 * Whether a finding is in an action of tests or examples. Actions below `.github` always count as
 * in use.
 */ function isSample({ source }, directory) {
    const path = directory === '' ? source.path : source.path.slice(directory.length + 1);
    return !path.startsWith('.github/') && (0,aside_places/* isAside */.Z)(path, 'workflows');
}
/** If files could not be read and none was, the scan failed. */ function problemsOf({ coverage, sources }) {
    const unread = coverage.unseen.filter(({ reason })=>reason === 'unreadable' || reason === 'too-large');
    const [first] = unread;
    if (first === undefined || sources.length > 0) return [];
    return [
        `none of the ${unread.length} workflow files could be read, the first is ${wordsOf(first)}. Mend them, or exclude them (scan.workflows.exclude)`
    ];
}
/** Files that moved without a change: base path to head path. */ async function movedFiles({ head, base }, selections) {
    const moved = new Map();
    if (base === null || selections.base === null) return moved;
    const [inHead, inBase] = [
        pathsOf(selections.head),
        pathsOf(selections.base)
    ];
    const gone = inBase.filter((path)=>!inHead.includes(path));
    const fresh = inHead.filter((path)=>!inBase.includes(path));
    if (gone.length === 0 || fresh.length === 0) return moved;
    const byContent = new Map();
    for (const path of fresh)byContent.set(await head.contentId(path), path);
    for (const path of gone){
        const id = await base.contentId(path);
        const target = byContent.get(id);
        if (target !== undefined) moved.set(path, target);
        byContent.delete(id);
    }
    return moved;
}
function pathsOf({ files }) {
    return files.map(({ path })=>path);
}


/***/ })

};
;