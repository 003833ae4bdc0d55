"use strict";
exports.id = 1509;
exports.ids = [1509];
exports.modules = {

/***/ 63992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/** Why something of GitHub could not be seen. */ /** A fact that was seen. */ function seen(value) {
    return {
        seen: true,
        value
    };
}
/** Makes a fact that was not seen. */ function unseen(permission, why) {
    return {
        seen: false,
        missing: {
            permission,
            why
        }
    };
}
/** The fact that follows from another one. */ function mapFact(fact, change) {
    return fact.seen ? seen(change(fact.value)) : fact;
}


/***/ }),

/***/ 41509:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ postureReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(63992);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(80407);
;// CONCATENATED MODULE: ./src/github/read/posture/look.js




/** Answers by which GitHub says that this token may not see something, or that it is not there. */ const REFUSED = new Set([
    403,
    404,
    409,
    410,
    422
]);
/**
 * Asks GitHub for one thing.
 * @param route a route of the REST API, `GET /repos/{owner}/{repo}/keys`
 * @param told what a refusal tells all the same; undefined where it tells nothing
 * @throws what the client throws when GitHub fails, or does not know the token
 */ async function look(client, route, parameters, schema, told = ()=>undefined) {
    try {
        const request = async ()=>(await client.request(route, {
                ...parameters
            })).data;
        return (0,fact/* seen */.cI)(await (0,whole_answer/* wholeAnswer */.E)(request, schema));
    } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) throw error;
        const value = told(refused);
        return value === undefined ? refused.fact : (0,fact/* seen */.cI)(value);
    }
}
/** As `look`, for a list: all pages of it. */ async function lookAll(client, route, parameters, schema) {
    const items = [];
    for(let page = 1;; page += 1){
        const part = await look(client, route, {
            ...parameters,
            per_page: PER_PAGE,
            page
        }, schema);
        if (!part.seen) return part;
        items.push(...part.value);
        if (part.value.length < PER_PAGE) return (0,fact/* seen */.cI)(items);
    }
}
const PER_PAGE = 100;
/**
 * The refusal in something thrown; null for a failure: a limit that is reached says nothing of the
 * token's rights.
 */ function refusalOf(error) {
    const status = (0,client/* statusOf */.c2)(error);
    if (!(0,errors/* isError */.bJ)(error) || status === null || !REFUSED.has(status) || isLimit(error)) return null;
    const permission = (0,client/* headersOf */.Yl)(error)['x-accepted-github-permissions'] ?? null;
    return {
        status,
        message: error.message,
        fact: (0,fact/* unseen */.nv)(permission, `GitHub answered ${status}`)
    };
}
function isLimit(error) {
    const headers = (0,client/* headersOf */.Yl)(error);
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/iu.test(error.message);
}

;// CONCATENATED MODULE: ./src/github/read/posture/access.js



const collaboratorsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    login: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    role_name: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({
        push: schemas/* boolean */.zMY(),
        admin: schemas/* boolean */.zMY()
    }).optional()
}));
const keysSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    read_only: schemas/* boolean */.zMY(),
    added_by: schemas/* string */.YjP().nullish()
}));
const hooksSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    active: schemas/* boolean */.zMY(),
    config: schemas/* object */.Ikc({
        url: schemas/* string */.YjP().optional(),
        // Masked by GitHub: only whether there is one counts.
        secret: schemas/* string */.YjP().optional(),
        insecure_ssl: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* number */.aig()
        ]).optional()
    })
}));
/**
 * Who and what has access to the repository: people, accounts, keys, and who is called on events.
 * @see https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators
 */ async function readAccess(client, name) {
    const at = 'GET /repos/{owner}/{repo}';
    const collaborators = `${at}/collaborators`;
    const [people, outsiders, keys, hooks] = await Promise.all([
        lookAll(client, collaborators, {
            ...name,
            affiliation: 'all'
        }, collaboratorsSchema),
        lookAll(client, collaborators, {
            ...name,
            affiliation: 'outside'
        }, collaboratorsSchema),
        lookAll(client, `${at}/keys`, {
            ...name
        }, keysSchema),
        lookAll(client, `${at}/hooks`, {
            ...name
        }, hooksSchema)
    ]);
    return {
        people: (0,fact/* mapFact */.Vt)(people, (all)=>all.map(collaboratorOf)),
        outsiders: (0,fact/* mapFact */.Vt)(outsiders, (all)=>all.map(collaboratorOf)),
        deployKeys: (0,fact/* mapFact */.Vt)(keys, (all)=>all.map(({ title, read_only: reads, added_by: by })=>({
                    title,
                    writes: !reads,
                    addedBy: by ?? null
                }))),
        webhooks: (0,fact/* mapFact */.Vt)(hooks, (all)=>all.map(webhookOf))
    };
}
const WRITING = new Set([
    'write',
    'maintain',
    'admin'
]);
/** A custom role has the name that its organization chose: its single rights tell. */ function collaboratorOf({ login, type, role_name: role, permissions }) {
    return {
        login,
        type,
        role,
        writes: permissions?.push ?? WRITING.has(role),
        admin: permissions?.admin ?? role === 'admin'
    };
}
function webhookOf({ active, config }) {
    const url = URL.canParse(config.url ?? '') ? new URL(config.url ?? '') : null;
    return {
        active,
        // The path of such an address may be a secret itself.
        host: url?.host ?? 'an address that is none',
        secret: (config.secret ?? '') !== '',
        tls: url?.protocol === 'https:' && String(config.insecure_ssl ?? '0') === '0'
    };
}

;// CONCATENATED MODULE: ./src/github/read/posture/actions.js



const tokenSchema = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* enum */.k5n([
        'read',
        'write'
    ]),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY()
});
const actionsSchema = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY(),
    allowed_actions: schemas/* enum */.k5n([
        'all',
        'local_only',
        'selected'
    ]).optional(),
    sha_pinning_required: schemas/* boolean */.zMY().optional()
});
const secretsSchema = schemas/* object */.Ikc({
    secrets: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        updated_at: schemas/* string */.YjP()
    }))
}).transform(({ secrets })=>secrets);
const environmentsSchema = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
            type: schemas/* string */.YjP()
        })).optional()
    })).optional()
}).transform(({ environments })=>environments ?? []);
/**
 * The settings of GitHub Actions: what workflows may do and use, and what they keep.
 * @see https://docs.github.com/en/rest/actions/permissions
 */ async function readActions(client, name) {
    const at = 'GET /repos/{owner}/{repo}';
    const [token, actions, environments, secrets, retention] = await Promise.all([
        look(client, `${at}/actions/permissions/workflow`, {
            ...name
        }, tokenSchema),
        look(client, `${at}/actions/permissions`, {
            ...name
        }, actionsSchema),
        lookAll(client, `${at}/environments`, {
            ...name
        }, environmentsSchema),
        lookAll(client, `${at}/actions/secrets`, {
            ...name
        }, secretsSchema),
        look(client, `${at}/actions/permissions/artifact-and-log-retention`, {
            ...name
        }, schemas/* object */.Ikc({
            days: schemas/* int */.Whr()
        }))
    ]);
    return {
        workflowToken: (0,fact/* mapFact */.Vt)(token, (own)=>({
                writes: own.default_workflow_permissions === 'write',
                approves: own.can_approve_pull_request_reviews
            })),
        actions: (0,fact/* mapFact */.Vt)(actions, (own)=>({
                allowed: own.enabled ? own.allowed_actions ?? 'all' : 'none',
                pinned: own.sha_pinning_required === true
            })),
        environments: (0,fact/* mapFact */.Vt)(environments, (all)=>all.map(({ name: environment, protection_rules: rules = [] })=>({
                    name: environment,
                    reviewed: rules.some(({ type })=>type === 'required_reviewers')
                }))),
        secrets: (0,fact/* mapFact */.Vt)(secrets, (all)=>all.map(({ name: secret, updated_at: setAt })=>({
                    name: secret,
                    setAt
                }))),
        retentionDays: (0,fact/* mapFact */.Vt)(retention, ({ days })=>days)
    };
}

;// CONCATENATED MODULE: ./src/github/read/posture/bypass.js



const rulesetSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({
        actor_id: schemas/* int */.Whr().nullish(),
        actor_type: schemas/* string */.YjP()
    })).optional()
});
/**
 * Who may bypass some rulesets, in words. GitHub leaves the list out of its answer for all but
 * administrators: then nobody can tell.
 * @see https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 */ async function bypassOf(client, name, ids) {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const rulesets = await Promise.all(ids.map((id)=>look(client, route, {
            ...name,
            ruleset_id: id
        }, rulesetSchema)));
    const words = [];
    for (const ruleset of rulesets){
        if (!ruleset.seen) return ruleset;
        if (ruleset.value.bypass_actors === undefined) return (0,fact/* unseen */.nv)('administration=write', 'GitHub shows who may bypass a ruleset to those who may edit it');
        words.push(...ruleset.value.bypass_actors.map((actor)=>actorWords(actor, ruleset.value)));
    }
    return (0,fact/* seen */.cI)([
        ...new Set(words)
    ]);
}
/**
 * Ids of the roles that every repository has.
 * @see https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset
 */ const ROLES = new Map([
    [
        2,
        'maintain'
    ],
    [
        4,
        'write'
    ],
    [
        5,
        'admin'
    ]
]);
const TYPES = new Map([
    [
        'OrganizationAdmin',
        'owners of the organization'
    ],
    [
        'EnterpriseOwner',
        'owners of the enterprise'
    ],
    [
        'DeployKey',
        'deploy keys'
    ]
]);
/** `the role admin (ruleset main)` */ function actorWords({ actor_id: id, actor_type: type }, { name }) {
    const role = type === 'RepositoryRole' ? `the role ${ROLES.get(id ?? 0) ?? String(id)}` : undefined;
    const kind = {
        Team: 'team',
        Integration: 'app',
        User: 'user'
    }[type] ?? type;
    return `${role ?? TYPES.get(type) ?? `${kind} ${id ?? ''}`.trim()} (ruleset ${name})`;
}

;// CONCATENATED MODULE: ./src/github/read/posture/guards.js




const rulesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    ruleset_id: schemas/* int */.Whr(),
    parameters: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* int */.Whr().optional(),
        dismiss_stale_reviews_on_push: schemas/* boolean */.zMY().optional(),
        require_code_owner_review: schemas/* boolean */.zMY().optional(),
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({
            context: schemas/* string */.YjP()
        })).optional(),
        workflows: schemas/* array */.YOg(schemas/* object */.Ikc({
            path: schemas/* string */.YjP(),
            repository_id: schemas/* int */.Whr()
        })).optional()
    }).optional()
}));
/**
 * What active rulesets, of the repository and of its organization, ask of a branch. Everybody who
 * can read the repository sees them; who may bypass them only its administrators do.
 * @param repositoryId GitHub's id of the repository, to tell its own workflows from others
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */ async function readRulesets(client, name, branch, repositoryId) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await lookAll(client, route, {
        ...name,
        branch
    }, rulesSchema);
    if (!rules.seen) return guardOf(()=>rules, rules);
    const ids = [
        ...new Set(rules.value.map(({ ruleset_id: id })=>id))
    ];
    return guardOf((read)=>(0,fact/* seen */.cI)(read(rules.value)), await bypassOf(client, name, ids), repositoryId);
}
function guardOf(derive, bypass, repositoryId = 0) {
    const has = (type)=>derive((rules)=>rules.some((rule)=>rule.type === type));
    const some = (read)=>derive((rules)=>rules.some(({ parameters })=>parameters !== undefined && read(parameters)));
    return {
        requiredChecks: derive((rules)=>rules.flatMap(({ parameters })=>(parameters?.required_status_checks ?? []).map(({ context })=>context))),
        requiredWorkflows: derive((rules)=>rules.flatMap(({ parameters })=>(parameters?.workflows ?? []).map(({ path, repository_id: id })=>({
                        path,
                        own: id === repositoryId
                    })))),
        approvals: derive((rules)=>Math.max(0, ...rules.map(({ parameters })=>parameters?.required_approving_review_count ?? 0))),
        dismissesStale: some((own)=>own.dismiss_stale_reviews_on_push === true),
        codeOwnerReviews: some((own)=>own.require_code_owner_review === true),
        blocksForcePushes: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        signedCommits: has('required_signatures'),
        linearHistory: has('required_linear_history'),
        bypass,
        present: derive((rules)=>rules.length > 0)
    };
}

// EXTERNAL MODULE: ./src/github/graphql.js
var graphql = __webpack_require__(91214);
;// CONCATENATED MODULE: ./src/github/read/posture/look-graphql.js




/** Errors of GraphQL by which GitHub says that this token may not see something. */ const look_graphql_REFUSED = new Set([
    'FORBIDDEN',
    'NOT_FOUND',
    'INSUFFICIENT_SCOPES'
]);
/**
 * Asks GitHub one thing through GraphQL.
 * @throws what the client throws when GitHub fails
 */ async function lookGraphql(client, query, variables, schema) {
    try {
        return (0,fact/* seen */.cI)(await (0,graphql/* ask */.k)(client, query, variables, schema));
    } catch (error) {
        const refused = refusalOf(error)?.fact ?? refusalInGraphql(error);
        if (refused === null) throw error;
        return refused;
    }
}
function refusalInGraphql(error) {
    if (!(0,errors/* isError */.bJ)(error) || !('errors' in error) || !Array.isArray(error.errors)) return null;
    const types = error.errors.map((one)=>one.type);
    const refused = types.length > 0 && types.every((type)=>typeof type === 'string' && look_graphql_REFUSED.has(type));
    return refused ? (0,fact/* unseen */.nv)(null, `GitHub answered ${String(types[0])}`) : null;
}

;// CONCATENATED MODULE: ./src/github/read/posture/organization.js




/** What the owner of the repository asks of all its members. */ async function readOrganization(client, owner, isOrganization) {
    const sharedSecurityPolicy = await readSharedPolicy(client, owner);
    if (!isOrganization) {
        const personal = (0,fact/* unseen */.nv)(null, 'the repository belongs to a person, of whom GitHub tells nobody');
        return {
            twoFactor: personal,
            singleSignOn: personal,
            sharedSecurityPolicy
        };
    }
    const [twoFactor, singleSignOn] = await Promise.all([
        readTwoFactor(client, owner),
        readSingleSignOn(client, owner)
    ]);
    return {
        twoFactor,
        singleSignOn,
        sharedSecurityPolicy
    };
}
const organizationSchema = schemas/* object */.Ikc({
    two_factor_requirement_enabled: schemas/* boolean */.zMY().nullish()
});
/** GitHub leaves the field out, or empty, for all but owners. */ async function readTwoFactor(client, org) {
    const organization = await look(client, 'GET /orgs/{org}', {
        org
    }, organizationSchema);
    if (!organization.seen) return organization;
    const { two_factor_requirement_enabled: required } = organization.value;
    return required == null ? (0,fact/* unseen */.nv)('organization_administration=read', 'GitHub shows it to owners of the organization') : (0,fact/* seen */.cI)(required);
}
const SSO = `query singleSignOn($login: String!) {
  organization(login: $login) { samlIdentityProvider { id } }
}`;
const ssoSchema = schemas/* object */.Ikc({
    organization: schemas/* object */.Ikc({
        samlIdentityProvider: schemas/* object */.Ikc({
            id: schemas/* string */.YjP()
        }).nullable()
    }).nullable()
});
/** Who may not see a provider is told that there is none. */ async function readSingleSignOn(client, login) {
    const found = await lookGraphql(client, SSO, {
        login
    }, ssoSchema);
    if (!found.seen) return found;
    return found.value.organization?.samlIdentityProvider == null ? (0,fact/* unseen */.nv)('members=read', 'GitHub shows a provider to owners of the organization, and else says that there is none') : (0,fact/* seen */.cI)(true);
}
/**
 * The SECURITY.md that counts for every repository of the owner without one of its own. It has to
 * be in a public repository, so that it is not found means that there is none.
 * @see https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */ async function readSharedPolicy(client, owner) {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    for (const path of [
        'SECURITY.md',
        '.github/SECURITY.md',
        'docs/SECURITY.md'
    ]){
        const found = await look(client, route, {
            owner,
            repo: '.github',
            path
        }, fileSchema, ({ status })=>status === 404 ? {
                content: null
            } : undefined);
        if (!found.seen) return found;
        if (found.value.content !== null) return (0,fact/* seen */.cI)(Buffer.from(found.value.content, 'base64').toString('utf8'));
    }
    return (0,fact/* seen */.cI)(null);
}
const fileSchema = schemas/* object */.Ikc({
    content: schemas/* string */.YjP().nullable()
});

;// CONCATENATED MODULE: ./src/github/read/posture/protection.js




const on = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY()
}).optional();
const accounts = schemas/* array */.YOg(schemas/* object */.Ikc({
    login: schemas/* string */.YjP().optional(),
    slug: schemas/* string */.YjP().optional()
})).optional();
const protectionSchema = schemas/* object */.Ikc({
    required_status_checks: schemas/* object */.Ikc({
        contexts: schemas/* array */.YOg(schemas/* string */.YjP())
    }).optional(),
    enforce_admins: on,
    required_pull_request_reviews: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* int */.Whr().optional(),
        dismiss_stale_reviews: schemas/* boolean */.zMY().optional(),
        require_code_owner_reviews: schemas/* boolean */.zMY().optional(),
        bypass_pull_request_allowances: schemas/* object */.Ikc({
            users: accounts,
            teams: accounts,
            apps: accounts
        }).optional()
    }).optional(),
    required_signatures: on,
    required_linear_history: on,
    allow_force_pushes: on,
    allow_deletions: on
});
const updateRuleSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        ref: schemas/* object */.Ikc({
            refUpdateRule: schemas/* object */.Ikc({
                allowsDeletions: schemas/* boolean */.zMY(),
                allowsForcePushes: schemas/* boolean */.zMY(),
                requiredApprovingReviewCount: schemas/* int */.Whr().nullable(),
                requiredStatusCheckContexts: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
                requiresCodeOwnerReviews: schemas/* boolean */.zMY(),
                requiresLinearHistory: schemas/* boolean */.zMY(),
                requiresSignatures: schemas/* boolean */.zMY()
            }).nullable()
        }).nullable()
    })
});
const UPDATE_RULE = `query classicProtection($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule {
        allowsDeletions allowsForcePushes requiredApprovingReviewCount requiredStatusCheckContexts
        requiresCodeOwnerReviews requiresLinearHistory requiresSignatures
      }
    }
  }
}`;
/**
 * What classic branch protection asks of a branch. Only administrators see all of it; everybody
 * else a part through GraphQL. That GitHub answers 404 says nothing: that is what it tells those
 * who may not look. A branch without it is one that GitHub calls unprotected, or whose rulesets are
 * the reason why it is called protected.
 * @param rulesets what rulesets ask of it
 * @see https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection
 */ async function readProtection(client, name, branch, rulesets) {
    const at = {
        ...name,
        branch
    };
    const whole = await look(client, 'GET /repos/{owner}/{repo}/branches/{branch}/protection', at, protectionSchema);
    if (whole.seen) return wholeGuard(whole.value);
    const flag = await look(client, 'GET /repos/{owner}/{repo}/branches/{branch}', at, schemas/* object */.Ikc({
        protected: schemas/* boolean */.zMY()
    }));
    if (flag.seen && !flag.value.protected) return NONE;
    const variables = {
        ...name,
        ref: `refs/heads/${branch}`
    };
    const part = await lookGraphql(client, UPDATE_RULE, variables, updateRuleSchema);
    const rule = part.seen ? part.value.repository.ref?.refUpdateRule ?? null : null;
    if (rule !== null) return partGuard(rule, whole);
    const explained = part.seen && rulesets.present.seen && rulesets.present.value;
    return explained ? NONE : hiddenGuard(whole);
}
function wholeGuard(protection) {
    const { required_pull_request_reviews: reviews, required_status_checks: checks } = protection;
    return {
        requiredChecks: (0,fact/* seen */.cI)(checks?.contexts ?? []),
        requiredWorkflows: (0,fact/* seen */.cI)([]),
        // Where a pull request is required without a number, one approval is GitHub's own default.
        approvals: (0,fact/* seen */.cI)(reviews === undefined ? 0 : reviews.required_approving_review_count ?? 1),
        dismissesStale: (0,fact/* seen */.cI)(reviews?.dismiss_stale_reviews === true),
        codeOwnerReviews: (0,fact/* seen */.cI)(reviews?.require_code_owner_reviews === true),
        blocksForcePushes: (0,fact/* seen */.cI)(protection.allow_force_pushes?.enabled !== true),
        blocksDeletion: (0,fact/* seen */.cI)(protection.allow_deletions?.enabled !== true),
        signedCommits: (0,fact/* seen */.cI)(protection.required_signatures?.enabled === true),
        linearHistory: (0,fact/* seen */.cI)(protection.required_linear_history?.enabled === true),
        bypass: (0,fact/* seen */.cI)(bypassWords(protection)),
        present: (0,fact/* seen */.cI)(true)
    };
}
function bypassWords(protection) {
    const { users = [], teams = [], apps = [] } = protection.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
    const named = (kind, all)=>all.map(({ login, slug })=>`${kind} ${login ?? slug ?? ''} (reviews)`);
    return [
        ...protection.enforce_admins?.enabled === true ? [] : [
            'administrators (branch protection)'
        ],
        ...named('user', users),
        ...named('team', teams),
        ...named('app', apps)
    ];
}
function partGuard(rule, rest) {
    return {
        ...hiddenGuard(rest),
        requiredChecks: (0,fact/* seen */.cI)(rule.requiredStatusCheckContexts ?? []),
        requiredWorkflows: (0,fact/* seen */.cI)([]),
        approvals: (0,fact/* seen */.cI)(rule.requiredApprovingReviewCount ?? 0),
        codeOwnerReviews: (0,fact/* seen */.cI)(rule.requiresCodeOwnerReviews),
        blocksForcePushes: (0,fact/* seen */.cI)(!rule.allowsForcePushes),
        blocksDeletion: (0,fact/* seen */.cI)(!rule.allowsDeletions),
        signedCommits: (0,fact/* seen */.cI)(rule.requiresSignatures),
        linearHistory: (0,fact/* seen */.cI)(rule.requiresLinearHistory),
        present: (0,fact/* seen */.cI)(true)
    };
}
/** Nothing of it could be seen. */ function hiddenGuard(hidden) {
    return {
        requiredChecks: hidden,
        requiredWorkflows: hidden,
        approvals: hidden,
        dismissesStale: hidden,
        codeOwnerReviews: hidden,
        blocksForcePushes: hidden,
        blocksDeletion: hidden,
        signedCommits: hidden,
        linearHistory: hidden,
        bypass: hidden,
        present: hidden
    };
}
/** A branch without classic protection. */ const NONE = {
    requiredChecks: (0,fact/* seen */.cI)([]),
    requiredWorkflows: (0,fact/* seen */.cI)([]),
    approvals: (0,fact/* seen */.cI)(0),
    dismissesStale: (0,fact/* seen */.cI)(false),
    codeOwnerReviews: (0,fact/* seen */.cI)(false),
    blocksForcePushes: (0,fact/* seen */.cI)(false),
    blocksDeletion: (0,fact/* seen */.cI)(false),
    signedCommits: (0,fact/* seen */.cI)(false),
    linearHistory: (0,fact/* seen */.cI)(false),
    bypass: (0,fact/* seen */.cI)([]),
    present: (0,fact/* seen */.cI)(false)
};

;// CONCATENATED MODULE: ./src/github/read/posture/security.js



const security_status = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n([
        'enabled',
        'disabled'
    ]).optional()
}).optional();
/** What GitHub says of the security features of a repository, to those who administer it. */ const analysisSchema = schemas/* object */.Ikc({
    secret_scanning: security_status,
    secret_scanning_push_protection: security_status
}).nullish();
/**
 * Which of GitHub's own protections are on.
 * @param analysis `security_and_analysis` of the repository, absent for most tokens
 */ async function readSecurity(client, name, branch, analysis) {
    const at = 'GET /repos/{owner}/{repo}';
    const [alerts, reporting, errors] = await Promise.all([
        readAlerts(client, name),
        look(client, `${at}/private-vulnerability-reporting`, {
            ...name
        }, schemas/* object */.Ikc({
            enabled: schemas/* boolean */.zMY()
        })),
        look(client, `${at}/codeowners/errors`, {
            ...name,
            ref: branch
        }, codeownersSchema)
    ]);
    return {
        secretScanning: featureOf(analysis, 'secret_scanning'),
        pushProtection: featureOf(analysis, 'secret_scanning_push_protection'),
        dependabotAlerts: alerts,
        privateReporting: (0,fact/* mapFact */.Vt)(reporting, ({ enabled })=>enabled),
        codeownersErrors: (0,fact/* mapFact */.Vt)(errors, (all)=>all.errors.map(({ line, kind })=>`line ${line}: ${kind}`))
    };
}
const codeownersSchema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        line: schemas/* int */.Whr(),
        kind: schemas/* string */.YjP()
    }))
});
function featureOf(analysis, feature) {
    const found = analysis?.[feature]?.status;
    return found === undefined ? (0,fact/* unseen */.nv)('administration=read', 'GitHub shows it to those who administer the repository') : (0,fact/* seen */.cI)(found === 'enabled');
}
/**
 * Whether Dependabot alerts are on. Two permissions show it: administration, or that of the alerts
 * themselves, which a workflow's own token can have (`vulnerability-alerts: read`). Both answer in
 * words where they are off; any other refusal says nothing.
 * @see https://docs.github.com/en/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository
 */ async function readAlerts(client, name) {
    const off = ({ message })=>/alerts are disabled/iu.test(message) ? false : undefined;
    const on = schemas/* unknown */.L5J().transform(()=>true);
    const alerts = {
        ...name,
        per_page: 1
    };
    const own = await look(client, 'GET /repos/{owner}/{repo}/dependabot/alerts', alerts, on, off);
    if (own.seen) return own;
    const setting = await look(client, 'GET /repos/{owner}/{repo}/vulnerability-alerts', {
        ...name
    }, on, off);
    return setting.seen ? setting : own;
}

;// CONCATENATED MODULE: ./src/github/read/posture/read.js










const repositorySchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    default_branch: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({
        login: schemas/* string */.YjP(),
        type: schemas/* string */.YjP()
    }),
    security_and_analysis: analysisSchema
});
/**
 * Reads what GitHub says of a repository's posture, each fact by itself: what this token may not
 * see is a fact that was not seen.
 */ function postureReader(client, name) {
    return async ({ updates })=>{
        const found = await look(client, 'GET /repos/{owner}/{repo}', {
            ...name
        }, repositorySchema);
        if (!found.seen) throw new fixby_error/* FixbyError */.$('github', `this token cannot see ${name.owner}/${name.repo}: ${found.missing.why}.`, 'Check the name, and give the token "contents: read" there.');
        return factsOf(client, name, found.value, updates);
    };
}
async function factsOf(client, name, repository, updates) {
    const { default_branch: branch, owner } = repository;
    const organization = owner.type === 'Organization';
    const [guards, actions, access, security, ofOwner, updateChanges] = await Promise.all([
        readGuards(client, name, branch, repository.id),
        readActions(client, name),
        readAccess(client, name),
        readSecurity(client, name, branch, repository.security_and_analysis),
        readOrganization(client, owner.login, organization),
        readChanges(client, name, branch, updates)
    ]);
    return {
        repository: {
            url: repository.html_url,
            public: !repository.private,
            organization,
            defaultBranch: branch
        },
        guards,
        ...actions,
        ...access,
        ...security,
        ...ofOwner,
        updateChanges
    };
}
async function readGuards(client, name, branch, id) {
    const rulesets = await readRulesets(client, name, branch, id);
    return [
        rulesets,
        await readProtection(client, name, branch, rulesets)
    ];
}
const commitsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({
        committer: schemas/* object */.Ikc({
            date: schemas/* string */.YjP()
        })
    })
}));
/** When each of some files was last changed on a branch. */ async function readChanges(client, name, branch, paths) {
    const changes = [];
    for (const path of paths){
        const newest = {
            ...name,
            sha: branch,
            path,
            per_page: 1
        };
        const found = await look(client, 'GET /repos/{owner}/{repo}/commits', newest, commitsSchema);
        if (!found.seen) return found;
        const [commit] = found.value;
        if (commit !== undefined) changes.push({
            path,
            at: commit.commit.committer.date
        });
    }
    return (0,fact/* seen */.cI)(changes);
}


/***/ })

};
;