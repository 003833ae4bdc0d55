export const id = 9986;
export const ids = [9986];
export const modules = {

/***/ 71293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62621);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22539);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13603);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5649);








/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    if (token === '') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'this command reads the issues on GitHub: set GITHUB_TOKEN to a token that may read them.');
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    const api = process.env['GITHUB_API_URL'] ?? PUBLIC_API;
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .UU)(token, api, _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d),
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 70801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62621);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20317);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



/**
 * Reads what a command needs of a repository on GitHub.
 * @throws FixbyError (github) where a request failed, or what else `read` throws
 */ async function readingOf({ owner, repo }, read) {
    try {
        return await read();
    } catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestError */ .eK)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${owner}/${repo} could not be read: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}.`, 'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
/**
 * The default branch of a repository.
 * @throws FixbyError (usage) where it has none yet
 */ async function defaultBranchOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch !== null) return defaultBranch;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name.owner}/${name.repo} has no branch yet.`, 'Push a first commit.');
}


/***/ }),

/***/ 16386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runStatement)
});

// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(82659);
// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(87666);
;// CONCATENATED MODULE: ./src/core/statement/several.js

/** Repositories that the answers name besides this one, with the apps that are made from each. */ function otherRepositories({ apps }, own) {
    const byName = new Map();
    for (const { name, repository } of apps){
        if (repository === undefined || repository.toLowerCase() === own?.toLowerCase()) continue;
        byName.set(repository, [
            ...byName.get(repository) ?? [],
            name
        ]);
    }
    return [
        ...byName
    ].map(([repository, names])=>({
            repository,
            apps: names
        }));
}
/**
 * One statement over several repositories: a promise is kept only where it is kept in all of them.
 * Requirements and answers stay those of this repository.
 */ function overSeveral(statement, answers, others) {
    const { version, asOf, about, requirements, questionnaires } = statement;
    const promises = statement.promises.map((promise)=>withBounty(joined(promise, others), answers));
    return (0,digest/* sealed */.JW)({
        version,
        asOf,
        about,
        promises,
        requirements,
        questionnaires
    });
}
function joined(promise, others) {
    if (others.length === 0) return promise;
    const told = others.map((other)=>tell(promise.id, other));
    const history = jointHistory([
        promise.history,
        ...told.map((one)=>one.history)
    ]);
    return {
        ...promise,
        status: worst([
            promise.status,
            ...told.map((one)=>one.status)
        ]),
        since: history.at(-1)?.from ?? null,
        evidence: [
            ...promise.evidence,
            ...told.map(({ evidence })=>evidence)
        ],
        history
    };
}
/** How a promise stands that several repositories give together. */ function worst(statuses) {
    return [
        'not-kept',
        'not-from-here'
    ].find((bad)=>statuses.includes(bad)) ?? 'kept';
}
/** How it stood over all of them, from the first day of which each has a record; `[]` for none. */ function jointHistory(each) {
    const days = new Set(each.flatMap((periods)=>periods.map(({ from })=>from)));
    const stood = [
        ...days
    ].sort().flatMap((from)=>{
        const statuses = each.map((periods)=>periods.findLast((period)=>period.from <= from)?.status);
        const known = statuses.filter((status)=>status !== undefined);
        return known.length === each.length ? [
            {
                status: worst(known),
                from
            }
        ] : [];
    });
    const turns = stood.filter(({ status }, index)=>stood[index - 1]?.status !== status);
    return turns.map((one, index)=>({
            ...one,
            to: turns[index + 1]?.from ?? null
        }));
}
function tell(id, { repository, apps, promises }) {
    const which = `the apps from another repository (${apps.join(', ')})`;
    const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
    const history = promises.seen ? promises.value.flatMap(({ id: of, ...period })=>of === id ? [
            period
        ] : []) : [];
    const last = history.at(-1);
    if (last === undefined) return {
        status: 'not-from-here',
        history,
        evidence: {
            kind: 'missing',
            text: `For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`,
            detail
        }
    };
    const words = {
        kept: 'kept',
        'not-kept': 'not kept',
        'not-from-here': 'not to be seen'
    }[last.status];
    return {
        status: last.status,
        history,
        evidence: {
            kind: 'seen',
            text: `For ${which} its own runs record it as ${words} since ${last.from}.`,
            detail
        }
    };
}
/** Which of the apps the bug bounty covers, as the vendor says. */ function withBounty(promise, { apps }) {
    if (promise.id !== 'bug-bounty' || apps.length === 0) return promise;
    const covered = apps.filter(({ bounty })=>bounty);
    const [first] = covered;
    const names = covered.length === 0 ? '' : `: ${covered.map(({ name })=>name).join(', ')}`;
    const said = {
        kind: 'said',
        text: `The vendor says that the bug bounty covers ${covered.length} of ${apps.length} ${apps.length === 1 ? 'app' : 'apps'}${names}.`,
        ...first?.['bounty-url'] === undefined ? {} : {
            url: first['bounty-url'],
            open: true
        }
    };
    return {
        ...promise,
        evidence: [
            ...promise.evidence,
            said
        ]
    };
}

// EXTERNAL MODULE: ./src/core/statement/statement-of.js
var statement_of = __webpack_require__(51735);
// EXTERNAL MODULE: ./src/github/read/posture/read.js + 9 modules
var posture_read = __webpack_require__(58648);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(20317);
// EXTERNAL MODULE: ./src/run/read-ledger.js + 3 modules
var read_ledger = __webpack_require__(54746);
// EXTERNAL MODULE: ./src/run/statement-facts.js + 1 modules
var statement_facts = __webpack_require__(68100);
// EXTERNAL MODULE: ./src/run/statement-answers.js
var statement_answers = __webpack_require__(44425);
// EXTERNAL MODULE: ./src/run/statement-ledger.js
var statement_ledger = __webpack_require__(8361);
// EXTERNAL MODULE: ./src/run/waiver-proofs.js
var waiver_proofs = __webpack_require__(77286);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/connection.js
var connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(30573);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/cli/tracked.js
var tracked = __webpack_require__(49475);
;// CONCATENATED MODULE: ./src/cli/other-repositories.js







/**
 * What the other repositories of the answers have on their dashboards.
 * @param connection null where there is no token
 */ async function readOthers(answers, connection) {
    const own = connection === null ? null : `${connection.name.owner}/${connection.name.repo}`;
    return Promise.all(otherRepositories(answers, own).map(async (other)=>({
            ...other,
            promises: connection === null ? (0,fact/* unseen */.nv)(null, 'there is no token') : await promisesOf(connection, other.repository)
        })));
}
async function promisesOf({ client, url }, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const address = new URL(`/${repository}`, url).href;
    try {
        const { ledger } = await (0,tracked/* readTracked */.T)({
            client,
            name: {
                owner,
                repo
            },
            url: address
        }, null);
        const periods = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.promises ?? [];
        if (periods.length === 0) return (0,fact/* unseen */.nv)(null, 'its dashboard has no record of promises');
        return (0,fact/* seen */.cI)(periods.flatMap(({ id, ...period })=>{
            const known = statement/* PROMISE_IDS */.lP.find((one)=>one === id);
            return known === undefined ? [] : [
                {
                    id: known,
                    ...period
                }
            ];
        }));
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) === null) throw error;
        return (0,fact/* unseen */.nv)('issues=read', (0,errors/* messageOf */.bD)(error));
    }
}

// EXTERNAL MODULE: ./src/cli/repository.js
var repository = __webpack_require__(70801);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(94919);
;// CONCATENATED MODULE: ./src/cli/run-statement.js
















/**
 * Makes the statement of a directory: scans it, and asks GitHub for its issues and settings where
 * there is a token. Only reads.
 * @param named `owner/name`; null for the repository that the directory belongs to
 * @param workflow the workflow that scans; null for the one on the dashboard
 * @throws FixbyError
 */ async function runStatement(directory, options, named, workflow) {
    const connection = await connectionOr(named, await (0,run_scan/* existingDirectory */.Nv)(directory));
    if (typeof connection === 'string') {
        const scan = await (0,run_scan/* runScan */.Hk)(directory, options);
        const nothing = (0,fact/* unseen */.nv)(null, connection);
        return stateOf(scan, {
            repository: null,
            ledger: nothing,
            scanDays: nothing
        }, null);
    }
    return (0,repository/* readingOf */.M)(connection.name, ()=>withGitHub(directory, options, connection, workflow));
}
/** The connection to GitHub, or why there is none. */ async function connectionOr(named, directory) {
    const hasToken = [
        process.env['GITHUB_TOKEN'],
        process.env['GH_TOKEN']
    ].some((token)=>token);
    if (named !== null) return (0,connection/* connect */.N)(named, directory);
    if (!hasToken) return 'there is no token: set GITHUB_TOKEN to one that may read the issues';
    try {
        return await (0,connection/* connect */.N)(null, directory);
    } catch (error) {
        if (error instanceof fixby_error/* FixbyError */.$ && error.kind === 'usage') return error.message;
        throw error;
    }
}
async function withGitHub(directory, options, connection, workflow) {
    const { client, name, url } = connection;
    const read = {
        tracker: null
    };
    const scan = await (0,run_scan/* runScan */.Hk)(directory, options, (inForce)=>recallOf(inForce, connection, options, (tracker)=>{
            read.tracker = tracker;
        }), ()=>(0,waiver_proofs/* historyOnGitHub */.P)(client, name), (0,posture_read/* postureReader */.u)(client, name), withPosture);
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(client, name);
    const repository = {
        name: `${name.owner}/${name.repo}`,
        url,
        public: facts.public
    };
    if (read.tracker === null) {
        const why = scan.result.reasons.find(({ kind })=>kind === 'tracker-unreadable')?.message;
        const nothing = (0,fact/* unseen */.nv)('issues=read', why ?? 'the issues could not be read');
        return stateOf(scan, {
            repository,
            ledger: nothing,
            scanDays: nothing
        }, connection);
    }
    const ledger = (0,ledger_read/* readLedger */.SC)(read.tracker);
    const { policy, result } = scan;
    const branch = facts.defaultBranch?.name ?? '';
    return stateOf(scan, {
        repository,
        ledger: (0,fact/* seen */.cI)((0,statement_facts/* ledgerFacts */.T_)(ledger, policy, result)),
        scanDays: await (0,statement_ledger/* scanDays */.N)({
            client,
            name,
            url,
            branch,
            ledger,
            policy,
            result,
            workflow
        })
    }, connection);
}
function recallOf(inForce, { client, name, url }, { asOf }, keep) {
    const tracker = (0,read_ledger/* trackerName */.c9)(inForce.policy, name);
    return (0,read_ledger/* recallForTrack */.yJ)({
        client,
        name: tracker,
        inForce,
        asOf,
        repositoryUrl: url
    }, (read)=>{
        keep(read.tracker);
    });
}
/** A statement looks at the settings, whether or not the policy asks every run to. */ function withPosture(policy) {
    return {
        ...policy,
        scan: {
            ...policy.scan,
            posture: {
                ...policy.scan.posture,
                enabled: true
            }
        }
    };
}
async function stateOf({ result, policy, input }, told, connection) {
    const { head, directory } = input;
    const answers = await (0,statement_answers/* readAnswers */.Mr)(head, directory);
    const statement = (0,statement_of/* statementOf */.T)(await (0,statement_facts/* statementFacts */.Zw)({
        ...told,
        policy,
        result,
        head,
        directory,
        answers
    }));
    if (answers === null) return statement;
    return overSeveral(statement, answers, await readOthers(answers, connection));
}


/***/ }),

/***/ 49475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19420);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38528);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48578);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33481);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77286);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12690);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70801);








/**
 * Reads the issues of a repository.
 * @param file path of a local policy file; null for the policy on the default branch
 * @throws FixbyError
 */ async function readTracked(connection, file) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .readingOf */ .M)(connection.name, ()=>readAll(connection, file));
}
async function readAll({ client, name }, file) {
    const defaultBranch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultBranchOf */ .d)(client, name);
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const history = (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .historyOnGitHub */ .P)(client, name);
    const asOf = new Date().toISOString();
    const { policy, origin } = file === null ? await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .withProofs */ .K)(await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    }), tree.commit, history, asOf) : {
        policy: (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_6__/* .namedPolicy */ .W0)(file), file),
        origin: {
            path: file,
            ref: null
        }
    };
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_2__/* .readTracker */ .T_)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    return {
        policy,
        policyPath: origin.path,
        policyRef: origin.ref,
        branch: defaultBranch.name,
        tip: defaultBranch.tip,
        tracker,
        ledger: (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(tracker)
    };
}


/***/ }),

/***/ 14277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 99687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ linksPrivacy),
/* harmony export */   o2: () => (/* binding */ namesWay),
/* harmony export */   ok: () => (/* binding */ namesTime)
/* harmony export */ });
const WAY = /https?:\/\/|mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:private(?:ly)?|security) (?:vulnerability )?(?:report|advisor)/iu;
const TIME = /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|fourteen|thirty)|\ba|\ban)[ -](?:(?:business|working|calendar) )?(?:hour|day|week|month)/iu;
const PRIVACY_LINK = /\[[^\]]*privacy[^\]]*\]\(\s*[^)#\s][^)]*\)|https?:\/\/[^\s)>"']*privacy/iu;
/** Whether a SECURITY.md names an address, a link or a form for reports. */ function namesWay(text) {
    return WAY.test(text);
}
/** Whether a SECURITY.md says when to expect an answer. */ function namesTime(text) {
    return TIME.test(text);
}
/** Whether a document links a privacy policy. */ function linksPrivacy(text) {
    return PRIVACY_LINK.test(text);
}


/***/ }),

/***/ 87666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  CI: () => (/* binding */ partsOf),
  JW: () => (/* binding */ sealed),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/statement/canonical-json.js
/**
 * A value as canonical JSON: no white space, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Two programs that read the same data write the same bytes.
 * @param value plain data, as `JSON.parse` gives it; keys whose value is undefined are left out
 * @throws RangeError for what JSON has no form for: a number that is not finite, half a surrogate
 *   pair, a function
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */ function canonicalJson(value) {
    if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, part])=>part !== undefined).sort(([a], [b])=>a < b ? -1 : 1);
        return `{${entries.map(([key, part])=>`${textOf(key)}:${canonicalJson(part)}`).join(',')}}`;
    }
    return typeof value === 'string' ? textOf(value) : scalarOf(value);
}
/** Half of a surrogate pair: no text in any encoding. */ const HALF = /\p{Surrogate}/u;
function textOf(text) {
    if (HALF.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
    return JSON.stringify(text);
}
function scalarOf(value) {
    if (typeof value === 'number' ? Number.isFinite(value) : value === null || typeof value === 'boolean') return JSON.stringify(value);
    throw new RangeError(`${typeof value === 'number' ? String(value) : typeof value} has no canonical form`);
}

;// CONCATENATED MODULE: ./src/core/statement/digest.js


/** The document with its digests. Its texts lose halves of surrogate pairs, as the digests do. */ function sealed(document) {
    const whole = wellFormed(document);
    const withParts = {
        ...whole,
        parts: partsOf(whole)
    };
    return {
        ...withParts,
        digest: digestOf(withParts)
    };
}
/** The digest of each property of a document. */ function partsOf(document) {
    return Object.fromEntries(Object.entries(document).filter(([, part])=>part !== undefined).map(([key, part])=>[
            key,
            digestOf(part)
        ]));
}
/** `sha256:<hex>` of a value's canonical JSON, which `fixby verify` computes again. */ function digestOf(value) {
    return `sha256:${sha256(canonicalJson(wellFormed(value)))}`;
}
/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */ function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}
const HALVES = /\p{Surrogate}/gu;
/**
 * The value with U+FFFD for halves of surrogate pairs, which text from GitHub may have where it was
 * cut, and for which canonical JSON has no form.
 */ function wellFormed(value) {
    if (typeof value === 'string') return value.replace(HALVES, '\uFFFD');
    if (Array.isArray(value)) return value.map(wellFormed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part])=>[
            key.replace(HALVES, '\uFFFD'),
            wellFormed(part)
        ]));
}


/***/ }),

/***/ 43358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ PROMISES)
});

// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(83227);
// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(32244);
;// CONCATENATED MODULE: ./src/core/statement/settle.js

/**
 * What nothing here can see: the vendor's own word where there is one that still holds, else not
 * from here. Never used for what a scan did not complete or a token could not see.
 */ function orVendor(facts, id, evidence) {
    const word = (0,vendor/* vendorWord */.P)(facts, 'promises', id);
    if (word === null) return {
        status: 'not-from-here',
        evidence
    };
    const all = [
        ...evidence,
        word.evidence
    ];
    if (!word.current) return {
        status: 'not-from-here',
        evidence: all
    };
    if (word.answer === 'not-applicable') return {
        status: 'not-from-here',
        evidence: all
    };
    return {
        status: word.answer === 'yes' ? 'kept' : 'not-kept',
        evidence: all
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/abnormal-behaviour.js


/** Whether anybody watches. */ const abnormalBehaviour = {
    id: 'abnormal-behaviour',
    words: 'Abnormal behaviour is watched for',
    checks: 'The scan of access logs that the policy names, and whether what it found is answered in time.',
    kept: 'Kept where the logs were read completely and no finding about them is past its due date. Not kept where one is.',
    cannotKnow: 'What is in logs that the policy does not name, and what another system watches: for that the vendor’s own answer stands.',
    judge
};
function judge(facts) {
    const { result } = facts;
    const late = [
        ...result.findings,
        ...result.known
    ].filter(({ source, sla })=>source === 'activity' && sla === 'overdue');
    if (late.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(late.length, 'episode', 'episodes')} of abnormal behaviour ${late.length === 1 ? 'is' : 'are'} past the day by which somebody had to look.`, {
                detail: (0,say/* few */.H$)(late.map(({ rule, id })=>`${rule} (${id.slice(0, 8)})`))
            })
        ]
    };
    const scan = result.scans.find(({ sources })=>sources.includes('activity'));
    if (scan === undefined || scan.status === 'skipped') return orVendor(facts, 'abnormal-behaviour', [
        (0,say/* missing */.LO)('The policy names no logs to look at.')
    ]);
    if (scan.status === 'failed') return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The scan of the logs did not complete.', scan.reason === null ? {} : {
                detail: scan.reason
            })
        ]
    };
    if ((scan.files ?? 0) === 0) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The scan of the logs had no log to look at.')
        ]
    };
    const open = result.findings.filter(({ source })=>source === 'activity').length;
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(scan.files ?? 0, 'log was', 'logs were')} read completely; ${(0,say/* count */.U9)(open, 'episode is', 'episodes are')} open, none past its due date.`, {
                date: facts.today
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/checks.js

/** The outcome of a check of the posture; null where nobody looked, or it is switched off. */ function checkOf({ result }, id) {
    const posture = result.scans.find(({ sources, status })=>sources.includes('posture') && status === 'done');
    return posture?.checks?.find((check)=>check.id === id) ?? null;
}
/** Why the posture tells nothing. */ function noPosture({ result }) {
    const reason = result.scans.find(({ sources })=>sources.includes('posture'))?.reason ?? null;
    return (0,say/* missing */.LO)("The repository's settings on GitHub were not looked at: fixby statement with a token does, and a run whose policy has scan.posture.", reason === null ? {} : {
        detail: reason
    });
}
/** A check as evidence: what it asks for, and what was seen of it. */ function checkEvidence({ asks, state, detail, missing: unseen, url }) {
    if (state === 'not-visible') {
        const wants = unseen.flatMap(({ permission })=>permission === null ? [] : [
                permission
            ]);
        const needs = wants.length === 0 ? '' : `; a token with ${wants.join(' or ')} sees it`;
        return (0,say/* missing */.LO)(`Not visible to this token: ${lower(asks)}${needs}.`, {
            detail: unseen.map(({ why })=>why).join(', '),
            url
        });
    }
    if (state === 'kept') return (0,say/* seen */.cI)(`${asks}.`, {
        detail,
        url
    });
    if (state === 'not-kept') return (0,say/* seen */.cI)(`Not so: ${lower(asks)}.`, {
        detail,
        url
    });
    return (0,say/* missing */.LO)(`Not settled: ${lower(asks)}.`, {
        detail,
        url
    });
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/core/statement/promises/access.js


/** Checks of the posture that together say who has access. */ const CHECKS = [
    'posture-outside-collaborators',
    'posture-two-factor',
    'posture-shared-accounts',
    'posture-deploy-keys',
    'posture-deploy-key-owners'
];
/** Who may reach the code. */ const access = {
    id: 'access',
    words: 'Only authorised employees have access',
    checks: `The repository's settings on GitHub: ${CHECKS.join(', ')}.`,
    kept: 'Kept where every one of these checks is seen to hold. Not kept where one is seen not to.',
    cannotKnow: 'Who is employed, who may only read, and who has access to production: Forge gives it to the contributors of the app. A check that the token does not see leaves the promise open, whatever the vendor says.',
    judge: access_judge
};
function access_judge(facts) {
    const checks = CHECKS.map((id)=>checkOf(facts, id));
    const known = checks.filter((check)=>check !== null);
    const evidence = [
        ...known.map(checkEvidence),
        ...known.length === 0 ? [
            noPosture(facts)
        ] : [],
        ...known.length > 0 && known.length < CHECKS.length ? [
            (0,say/* missing */.LO)('The policy switches off some of the checks of who has access.')
        ] : []
    ];
    if (known.some(({ state })=>state === 'not-kept')) return {
        status: 'not-kept',
        evidence
    };
    const all = known.length === CHECKS.length && known.every(({ state })=>state === 'kept');
    return {
        status: all ? 'kept' : 'not-from-here',
        evidence
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/bug-bounty.js


/** Whether people are paid to look. */ const bugBounty = {
    id: 'bug-bounty',
    words: 'The apps take part in a bug bounty programme',
    checks: "Reports of the bounty among the issues of the last 365 days, and the vendor's own answer.",
    kept: 'Kept where a maintainer confirmed such a report within 365 days, or the vendor says so. Not kept where the vendor says no.',
    cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
    judge: bug_bounty_judge
};
function bug_bounty_judge(facts) {
    const { ledger } = facts;
    const reports = ledger.seen ? ledger.value.findings.filter(({ source, rule, report })=>source === 'report' && rule === 'bounty' && report?.confirmed === true) : [];
    if (reports.length === 0) return orVendor(facts, 'bug-bounty', [
        (0,say/* missing */.LO)(ledger.seen ? 'No issue of the last 365 days is a confirmed report of a bounty.' : 'The issues, which have reports of a bounty, could not be read.')
    ]);
    const last = reports.map(({ opened })=>opened).sort().at(-1);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(reports.length, 'report', 'reports')} of the bug bounty came in within 365 days and ${reports.length === 1 ? 'was' : 'were'} confirmed.`, last === undefined ? {} : {
                date: last
            })
        ]
    };
}

// EXTERNAL MODULE: ./src/core/statement/questionnaires/index.js + 6 modules
var questionnaires = __webpack_require__(77042);
;// CONCATENATED MODULE: ./src/core/statement/promises/caiq.js



/** Whether the questionnaire of the Cloud Security Alliance is answered. */ const caiq = {
    id: 'caiq',
    words: 'The questionnaire CAIQ is answered',
    checks: 'The answers to every question of each edition that is known here.',
    kept: 'Kept where every question of CAIQ-Lite 3.0.1 has an answer that still holds: of the other editions only some questions are known here, so that answers to all of them leave the promise open. Not kept where the vendor answers an edition in part, or an answer had to be looked at again.',
    cannotKnow: 'Whether an answer is true that the vendor gives for itself: the evidence of each says whose word it is. The questions are in words of our own and not checked against the CSA’s file.',
    judge: caiq_judge
};
function caiq_judge(facts, answers) {
    const editions = [
        ...new Set(answers.map(({ edition })=>edition))
    ].filter((one)=>one.startsWith('caiq'));
    const counted = editions.map((edition)=>countsOf(edition, answers, facts));
    const whole = counted.find((one)=>one.whole && one.said > 0 && one.answered === one.all);
    if (whole !== undefined) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`All ${whole.all} questions of ${whole.edition} are answered, ${whole.said} of them by the vendor.`, {
                date: facts.today
            })
        ]
    };
    const begun = counted.filter(({ said, late })=>said + late > 0);
    if (begun.length === 0) return orVendor(facts, 'caiq', [
        (0,say/* missing */.LO)('The vendor has answered no edition of CAIQ here.')
    ]);
    if (begun.every(({ whole, answered, all })=>!whole && answered === all)) return orVendor(facts, 'caiq', begun.map(beyond));
    return {
        status: 'not-kept',
        evidence: begun.map(lacking)
    };
}
/** An edition of which all that is known here is answered: the rest of it nobody sees. */ function beyond({ edition, all }) {
    return (0,say/* missing */.LO)(`All ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${edition} that are known here are answered, and the edition has more of them.`);
}
function lacking({ edition, whole, answered, all, late, open }) {
    const known = whole ? '' : ' that are known here';
    return (0,say/* seen */.cI)(`${answered} of ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${edition}${known} are answered, and ${(0,say/* count */.U9)(late, 'answer', 'answers')} had to be looked at again.`, open.length === 0 ? {} : {
        detail: `Without an answer: ${(0,say/* few */.H$)(open)}`
    });
}
function countsOf(edition, answers, { answers: own, today }) {
    const mine = answers.filter((answer)=>answer.edition === edition);
    const open = mine.filter(({ answer })=>answer === 'not-from-here').map(({ id })=>id);
    const late = own?.answers.filter(({ to, reviewAfter })=>to === edition && reviewAfter < today).length ?? 0;
    const said = mine.filter(({ evidence })=>evidence.some(({ kind })=>kind === 'said')).length;
    const whole = questionnaires/* QUESTIONNAIRES */.X.some((one)=>one.edition === edition && one.whole);
    return {
        edition,
        whole,
        all: mine.length,
        answered: mine.length - open.length,
        said,
        late,
        open
    };
}

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/policy/presets.js
var presets = __webpack_require__(89209);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(92717);
;// CONCATENATED MODULE: ./src/core/statement/promises/fix-times.js





const ATLASSIAN = presets/* SLA_PRESETS */.W['atlassian-marketplace-cloud'];
/** Whether due dates are kept. */ const fixTimes = {
    id: 'fix-times',
    words: "Vulnerabilities are fixed within the times of Atlassian's security bug fix policy",
    checks: 'Every finding that was open within the last 365 days: whether it was fixed by its due date, and what is overdue now; and whether the policy gives more days than Atlassian does (10, 28, 84 and 175).',
    kept: 'Kept where nothing is overdue and nothing of the last 365 days was fixed late. Not kept where something is or was, or the policy gives more days. A waiver changes no due date.',
    cannotKnow: 'Vulnerabilities that no scan found and nobody reported here, and dates that Atlassian set on tickets of its own, unless a maintainer wrote them down.',
    judge: fix_times_judge
};
function fix_times_judge(facts) {
    const longer = severity/* SEVERITIES */.oC.filter((severity)=>((0,sla_days/* slaDays */.O)(facts.policy, severity) ?? Infinity) > ATLASSIAN.days[severity]);
    const policy = policyEvidence(facts, longer);
    if (longer.length > 0) return {
        status: 'not-kept',
        evidence: [
            policy
        ]
    };
    const { ledger } = facts;
    if (!ledger.seen) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The issues, which have the due dates, could not be read.', {
                detail: ledger.missing.why
            })
        ]
    };
    const late = ledger.value.findings.filter(({ withinSla })=>withinSla === false);
    const figures = figuresOf(ledger.value);
    if (late.length > 0 || overdue(facts) > 0) return {
        status: 'not-kept',
        evidence: [
            figures,
            lateEvidence(facts, late),
            policy
        ]
    };
    const gaps = (0,look/* gapsIn */.vY)(facts, [
        'dependencies',
        'code'
    ]);
    if (gaps.length > 0) return {
        status: 'not-from-here',
        evidence: [
            figures,
            ...gaps
        ]
    };
    if (ledger.value.dashboardUrl === null) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('No run has kept issues here yet, so nothing tells of the past.')
        ]
    };
    return {
        status: 'kept',
        evidence: [
            figures,
            policy
        ]
    };
}
function overdue({ result }) {
    return [
        ...result.findings,
        ...result.known
    ].filter(({ sla })=>sla === 'overdue').length;
}
function figuresOf({ findings, dashboardUrl }) {
    const dated = findings.filter(({ withinSla })=>withinSla !== null);
    const within = dated.filter(({ withinSla })=>withinSla === true).length;
    return (0,say/* seen */.cI)(dated.length === 0 ? 'Within the last 365 days no finding had a due date.' : `${within} of ${(0,say/* count */.U9)(dated.length, 'finding', 'findings')} of the last 365 days kept the due date (${Math.floor(100 * within / dated.length)} %).`, dashboardUrl === null ? {} : {
        url: dashboardUrl
    });
}
function lateEvidence(facts, late) {
    const open = Math.max(late.filter(({ gone })=>gone === null).length, overdue(facts));
    const fixed = late.filter(({ gone })=>gone !== null);
    return (0,say/* seen */.cI)(`${open} overdue now, ${fixed.length} fixed late.`, {
        detail: (0,say/* few */.H$)(late.map(({ severity, rule, due, issue })=>`${severity} ${rule}, due ${due ?? '?'}${issue === null ? '' : ` (#${issue.number})`}`))
    });
}
function policyEvidence({ policy, result }, longer) {
    const days = severity/* SEVERITIES */.oC.map((severity)=>`${(0,sla_days/* slaDays */.O)(policy, severity) ?? 'no'} for ${severity}`).join(', ');
    const more = longer.length === 0 ? '' : `; that is more than Atlassian gives for ${(0,say/* few */.H$)(longer)}`;
    return (0,say/* seen */.cI)(`The policy in force gives these days: ${days}${more}.`, {
        detail: `Policy: ${result.policy.path ?? 'the default'}`,
        ...ATLASSIAN.source === null ? {} : {
            url: ATLASSIAN.source,
            open: true
        }
    });
}

// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(95748);
;// CONCATENATED MODULE: ./src/core/statement/promises/hosting.js



/** Where end-user data is kept. */ const hosting = {
    id: 'hosting',
    words: 'End-user data is hosted in Atlassian Forge',
    checks: 'The manifest of every Forge app: its remotes, which of them keep data, and the addresses that end-user data is sent to.',
    kept: 'Kept where no remote keeps end-user data and no address is declared to get any. Not kept where a remote keeps it.',
    cannotKnow: 'What a server does with data that it is sent. Where an address may get end-user data, the answer is the vendor’s own.',
    judge: hosting_judge
};
function hosting_judge(facts) {
    const { apps } = facts;
    const remotes = apps.flatMap(({ path, remotes })=>remotes.map((remote)=>({
                path,
                ...remote
            })));
    const storing = remotes.filter(({ stores, storesEUD })=>stores && storesEUD !== false);
    if (storing.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`By the manifests, ${(0,say/* count */.U9)(storing.length, 'remote keeps', 'remotes keep')} end-user data outside Atlassian.`, {
                detail: (0,say/* few */.H$)(storing.map(({ path, key, urls })=>`${key} (${urls.join(', ')}) in ${path}`))
            })
        ]
    };
    const unread = (0,requirements/* unreadManifests */.O0)(facts);
    if (unread.length > 0) return {
        status: 'not-from-here',
        evidence: unread
    };
    if (apps.length === 0) return orVendor(facts, 'hosting', [
        (0,say/* missing */.LO)('There is no manifest of a Forge app in this repository.')
    ]);
    const open = outside(facts);
    if (open.length > 0) return orVendor(facts, 'hosting', open);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${apps.length === 1 ? 'The manifest names' : `The ${apps.length} manifests name`} no remote that keeps end-user data, and no address that gets any.`, {
                detail: (0,say/* few */.H$)(apps.map(({ path })=>path))
            })
        ]
    };
}
/** What may get end-user data, and whose further way no manifest tells. */ function outside({ apps }) {
    const silent = apps.flatMap(({ remotes })=>remotes.filter(({ operations, stores })=>operations.length === 0 && !stores));
    const egress = apps.flatMap((app)=>app.egress.filter(({ kind, inScopeEUD })=>kind.startsWith('fetch.') && inScopeEUD !== false));
    return [
        ...silent.length === 0 ? [] : [
            (0,say/* missing */.LO)(`${(0,say/* count */.U9)(silent.length, 'remote does', 'remotes do')} not declare what it is for.`, {
                detail: (0,say/* few */.H$)(silent.map(({ key })=>key))
            })
        ],
        ...egress.length === 0 ? [] : [
            (0,say/* missing */.LO)(`${(0,say/* count */.U9)(egress.length, 'address', 'addresses')} may get end-user data, and no manifest says whether it is kept there.`, {
                detail: (0,say/* few */.H$)(egress.map(({ address, remote })=>address ?? remote ?? '?'))
            })
        ]
    ];
}

// EXTERNAL MODULE: ./src/core/posture/documents.js
var posture_documents = __webpack_require__(99687);
;// CONCATENATED MODULE: ./src/core/statement/promises/incident-contact.js




/** Whom to tell of an incident. */ const incidentContact = {
    id: 'incident-contact',
    words: 'There is an address for security incidents',
    checks: 'SECURITY.md of the repository or of its organization, the form for incidents, and the hours that the policy gives for notices.',
    kept: 'Kept where SECURITY.md names an address, a link or a form. Not kept where it names none, or there is none.',
    cannotKnow: 'Whether somebody reads what is sent there, and whether Atlassian has the address: it asks for a security contact of its own.',
    judge: incident_contact_judge
};
function incident_contact_judge(facts) {
    const { securityPolicy } = facts.files;
    if (securityPolicy === null) return withoutFile(facts);
    const detail = securityPolicy.path;
    if (!(0,posture_documents/* namesWay */.o2)(securityPolicy.text)) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names no address, link or form for reports.', {
                detail
            })
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names how to report.', {
                detail,
                date: facts.today
            }),
            ...formEvidence(facts)
        ]
    };
}
/** The organization's file counts where the repository has none, and only GitHub knows it. */ function withoutFile(facts) {
    const check = checkOf(facts, 'posture-security-policy');
    if (check === null || check.state === 'not-visible') return orVendor(facts, 'incident-contact', [
        (0,say/* missing */.LO)('There is no SECURITY.md here, and that of the organization could not be looked at.')
    ]);
    return {
        status: check.state === 'kept' ? 'kept' : 'not-kept',
        evidence: [
            checkEvidence(check)
        ]
    };
}
function formEvidence({ files, policy, repository }) {
    const form = files.forms.find(({ path })=>/incident/iu.test(path));
    if (form === undefined) return [];
    const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
    const page = repository === null ? null : `${repository.url}/issues/new/choose`;
    return [
        (0,say/* seen */.cI)(`There is a form for incidents; by the policy people are told within ${notify} hours and kept informed every ${update}.`, page === null ? {} : {
            url: page,
            ...repository?.public === true ? {
                open: true
            } : {}
        })
    ];
}

;// CONCATENATED MODULE: ./src/core/statement/promises/privacy-policy.js



/** Whether customers find the privacy policy. */ const privacyPolicy = {
    id: 'privacy-policy',
    words: 'The privacy policy is where customers find it',
    checks: 'Whether README, SECURITY.md or SUPPORT link a privacy policy, or a public repository has PRIVACY.md.',
    kept: 'Kept where one of them does. Not kept where documents are there and none does.',
    cannotKnow: 'Whether the page that is linked answers, what it says, and what the Marketplace listing links.',
    judge: privacy_policy_judge
};
function privacy_policy_judge(facts) {
    const { documents } = facts.files;
    const link = documents.find(({ text })=>(0,posture_documents/* linksPrivacy */.Y)(text));
    if (link !== undefined) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('A document of the repository links the privacy policy.', {
                detail: link.path,
                date: facts.today
            })
        ]
    };
    const file = documents.find(({ path })=>/privacy/iu.test(path));
    if (file !== undefined && facts.repository?.public === true) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The privacy policy is a file of this public repository.', {
                url: `${facts.repository.url}/blob/HEAD/${file.path}`,
                open: true
            })
        ]
    };
    if (file !== undefined) return orVendor(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is a privacy policy, and nothing shows that customers can read this repository.', {
            detail: file.path
        })
    ]);
    if (documents.length === 0) return orVendor(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is no README or other document to look at.')
    ]);
    const judged = orVendor(facts, 'privacy-policy', [
        (0,say/* seen */.cI)('No document of the repository links a privacy policy.')
    ]);
    return judged.status === 'kept' ? judged : {
        ...judged,
        status: 'not-kept'
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/requirements.js


/** The security requirements of the Marketplace. */ const requirements_requirements = {
    id: 'requirements',
    words: 'The Marketplace security requirements for cloud apps are met',
    checks: 'Every requirement of the table for all cloud apps (1 to 10), and of the table for Forge apps (1 to 14) where there is one: see the list of requirements.',
    kept: 'Kept where each of them is. Not kept where one is not.',
    cannotKnow: 'What a repository does not show of some of them, and what five numbers of the Forge table ask for: there the vendor’s own answer stands, marked as such.',
    judge: requirements_judge
};
const PAGE = 'https://developer.atlassian.com/platform/marketplace/security-requirements/';
function requirements_judge(facts) {
    const all = (0,requirements/* judgeRequirements */.WY)(facts).filter(({ table })=>table === 'all-apps' || facts.apps.length > 0);
    const of = (status)=>all.filter((one)=>one.status === status);
    const [broken, unknown, kept] = [
        of('not-kept'),
        of('unknown'),
        of('kept')
    ];
    const said = kept.filter(({ evidence })=>evidence.some(({ kind })=>kind === 'said')).length;
    const evidence = [
        (0,say/* seen */.cI)(`${kept.length} of ${(0,say/* count */.U9)(all.length, 'requirement is', 'requirements are')} kept, ${said} of them by the vendor's own word.`, {
            url: PAGE,
            open: true
        }),
        ...broken.length === 0 ? [] : [
            (0,say/* seen */.cI)(`Not kept: ${names(broken)}.`)
        ],
        ...unknown.length === 0 ? [] : [
            (0,say/* missing */.LO)(`Not known: ${names(unknown)}.`)
        ]
    ];
    if (broken.length > 0) return {
        status: 'not-kept',
        evidence
    };
    return {
        status: unknown.length > 0 ? 'not-from-here' : 'kept',
        evidence
    };
}
function names(found) {
    return found.map(({ table, number })=>`${table}/${number}`).join(', ');
}

;// CONCATENATED MODULE: ./src/core/statement/promises/scanning.js


/** Most days in a row without a complete scan that still count as constantly. */ const MOST_DAYS = 7;
/** Whether scans run all the time. */ const scanning = {
    id: 'scanning',
    words: 'Dependencies, code and Forge apps are scanned constantly (SCA, SAST, FSRT)',
    checks: 'The scans of dependencies and of code of this run, FSRT where there is a Forge app, and on how many of the last 90 days a scan of the default branch was complete.',
    kept: `Kept where each of them completed in this run and no more than ${MOST_DAYS} days in a row had no complete scan. Not kept where the policy switches one off, or there was a longer gap.`,
    cannotKnow: 'What another system scans. Days before the first run that kept issues are not counted.',
    judge: scanning_judge
};
function scanning_judge(facts) {
    const wanted = [
        'dependencies',
        'code',
        ...hasApp(facts) ? [
            'sarif:FSRT'
        ] : []
    ];
    const off = wanted.filter((source)=>isOff(facts, source));
    if (off.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy does not ask for ${(0,say/* few */.H$)(off.map((source)=>WORDS[source]))}.`)
        ]
    };
    const gaps = wanted.flatMap((source)=>(0,look/* gapsIn */.vY)(facts, [
            source
        ]));
    const days = daysEvidence(facts);
    if (days.long) return {
        status: 'not-kept',
        evidence: [
            days.evidence,
            ...gaps
        ]
    };
    if (gaps.length > 0 || !facts.scanDays.seen) return {
        status: 'not-from-here',
        evidence: [
            ...gaps,
            days.evidence
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${wanted.map((source)=>WORDS[source]).join(', ')} completed over ${(0,look/* lookedAt */.O1)(facts, wanted)}.`, {
                date: facts.today
            }),
            days.evidence
        ]
    };
}
const WORDS = {
    dependencies: 'SCA',
    code: 'SAST',
    'sarif:FSRT': 'FSRT'
};
function hasApp({ apps, brokenManifests }) {
    return apps.length + brokenManifests.length > 0;
}
/** FSRT runs where the policy asks for it, or the program is named. */ function isOff({ policy, result }, source) {
    if (source === 'sarif:FSRT') return !policy.scan.fsrt.enabled && !result.scans.some(({ sources, status })=>sources.includes(source) && status !== 'skipped');
    return source === 'dependencies' ? !policy.scan.dependencies.enabled : !policy.scan.code.enabled;
}
function daysEvidence({ scanDays }) {
    if (!scanDays.seen) return {
        long: false,
        evidence: (0,say/* missing */.LO)('On which days was scanned could not be read.', {
            detail: scanDays.missing.why
        })
    };
    const { since, until, days, scannedDays, gaps, url } = scanDays.value;
    const longest = Math.max(0, ...gaps.map((gap)=>gap.days));
    const rest = longest === 0 ? '' : `; the longest gap was ${(0,say/* count */.U9)(longest, 'day', 'days')}`;
    return {
        long: longest > MOST_DAYS,
        evidence: (0,say/* seen */.cI)(`A scan of the default branch was complete on ${scannedDays} of ${days} days from ${since} to ${until}${rest}.`, {
            url,
            date: until
        })
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/severity-levels.js

/** How bad a finding is. */ const severityLevels = {
    id: 'severity-levels',
    words: "Vulnerabilities are rated by Atlassian's Security Severity Levels",
    checks: 'The policy in force: findings are rated by CVSS in the bands of Atlassian (critical from 9.0, high from 7.0, medium from 4.0, low below), and what the policy rates otherwise.',
    kept: 'Kept where the policy changes the level of single rules at most, each with its reason. Not kept where it changes the level of whatever is in a place or a package, without a look at the finding.',
    cannotKnow: 'How a vulnerability is rated that is kept in another tracker.',
    judge: severity_levels_judge
};
const severity_levels_PAGE = 'https://www.atlassian.com/trust/security/security-severity-levels';
function severity_levels_judge({ policy, result }) {
    if (result.policy.invalid !== null) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The policy is not valid, so none is in force.', {
                detail: result.policy.invalid
            })
        ]
    };
    const { overrides } = policy.severity;
    const broad = overrides.filter(({ match })=>match.rule === undefined && match.id === undefined);
    if (broad.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy has ${(0,say/* count */.U9)(broad.length, 'override', 'overrides')} for whatever is in a place or a package, without a look at the finding.`, {
                detail: (0,say/* few */.H$)(broad.map(({ severity, reason })=>`${severity}: ${reason}`))
            })
        ]
    };
    const scored = result.findings.filter(({ score })=>score !== null).length;
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy in force rates by CVSS in Atlassian's bands: critical from 9.0, high from 7.0, medium from 4.0, low below.`, {
                url: severity_levels_PAGE,
                open: true,
                detail: `Policy: ${result.policy.path ?? 'the default'}`
            }),
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(scored, 'open finding has', 'open findings have')} a CVSS score; ${overrides.length === 0 ? 'no rule is rated otherwise' : `${(0,say/* count */.U9)(overrides.length, 'rule is', 'rules are')} rated otherwise, each with a reason`}.`, overrides.length === 0 ? {} : {
                detail: (0,say/* few */.H$)(overrides.map(({ severity, reason })=>`${severity}: ${reason}`))
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.











/** Every promise of the statement, one file each, by id. */ const PROMISES = [
    abnormalBehaviour,
    access,
    bugBounty,
    caiq,
    fixTimes,
    hosting,
    incidentContact,
    privacyPolicy,
    requirements_requirements,
    scanning,
    severityLevels
];


/***/ }),

/***/ 51735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promisePeriods),
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _promises_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43358);
/* harmony import */ var _questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77042);
/* harmony import */ var _requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95748);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30573);





/** The whole statement. The same facts give the same statement. */ function statementOf(facts) {
    const questionnaires = answersOf(facts);
    const body = {
        version: 1,
        asOf: facts.asOf,
        about: {
            repository: facts.repository?.name ?? null,
            public: facts.repository?.public ?? false,
            directory: facts.directory,
            commit: facts.result.comparison.head
        },
        promises: promisesOf(facts, questionnaires),
        requirements: (0,_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRequirements */ .WY)(facts),
        questionnaires
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(body);
}
/** What the dashboard remembers of a statement. */ function promisePeriods({ promises }) {
    return promises.flatMap(({ id, history })=>history.map((period)=>({
                id,
                ...period
            })));
}
/** The answers of all questionnaires, edition by edition. */ function answersOf(facts) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .EDITIONS */ .qR.flatMap((edition)=>_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONNAIRES */ .X.filter((one)=>one.edition === edition).flatMap((one)=>one.answer(facts)));
}
/** How the promises stand, in the order of the statement. */ function promisesOf(facts, answers) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PROMISE_IDS */ .lP.flatMap((id)=>_promises_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROMISES */ .R.filter((promise)=>promise.id === id).map((promise)=>{
            const { status, evidence } = promise.judge(facts, answers);
            const history = facts.ledger.seen ? goOn(facts.ledger.value, {
                id,
                status
            }, facts.today) : [];
            return {
                id,
                status,
                since: history.at(-1)?.from ?? null,
                evidence,
                history
            };
        }));
}
/** Most periods of one promise that are remembered. */ const MOST_PERIODS = 12;
/**
 * The history of a promise with how it stands today. A day counts as it ended: what began today and
 * is over again leaves no period of no days.
 */ function goOn({ promises }, { id, status }, today) {
    const past = promises.filter((one)=>one.id === id && one.from < today).map(({ status: stood, from, to })=>({
            status: stood,
            from,
            to
        }));
    const [last, before] = [
        past.at(-1),
        past.slice(0, -1)
    ];
    if (last?.status === status) return [
        ...before,
        {
            ...last,
            to: null
        }
    ];
    const ended = last === undefined ? [] : [
        ...before,
        {
            ...last,
            to: today
        }
    ];
    return [
        ...ended,
        {
            status,
            from: today,
            to: null
        }
    ].slice(-MOST_PERIODS);
}


/***/ })

};
