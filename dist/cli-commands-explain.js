"use strict";
exports.id = 5236;
exports.ids = [5236];
exports.modules = {

/***/ 1049:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/policy/read/near-miss.js
var near_miss = __webpack_require__(75962);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
;// CONCATENATED MODULE: ./src/report/terminal/explain.js







/** Shortest beginning of a finding's id that names it. */ const SHORTEST_ID = 6;
/**
 * Finds findings by what people know of them, ignoring case: an id of the finding (or its
 * beginning) or of its advisory or rule, the package (`lodash`, `npm/lodash`, `lodash@4.17.15`),
 * the place (`src/db.ts:42`, or the file), or words of the title. The first of these that names any
 * counts. Gone findings are searched too.
 */ function findingsNamed(result, name) {
    const wanted = name.trim().toLowerCase();
    if (wanted === '') return [];
    const all = [
        ...result.findings,
        ...result.gone
    ];
    for (const names of WAYS){
        const found = all.filter((finding)=>names(finding, wanted));
        if (found.length > 0) return found;
    }
    return [];
}
/** The ways to name a finding, the most exact ones first. `wanted` is in lower case. */ const WAYS = [
    (finding, wanted)=>idsOf(finding).some((id)=>id.toLowerCase() === wanted),
    ({ id }, wanted)=>wanted.length >= SHORTEST_ID && id.startsWith(wanted),
    (finding, wanted)=>packagesOf(finding).some((one)=>one.toLowerCase() === wanted),
    ({ locations }, wanted)=>locations.some(({ path, line })=>[
                path,
                `${path}:${line ?? 0}`
            ].some((at)=>at.toLowerCase() === wanted)),
    (finding, wanted)=>(0,words/* fullTitle */.Eq)(finding).toLowerCase().includes(wanted)
];
function idsOf({ id, rule, aliases }) {
    return [
        id,
        rule,
        ...aliases
    ];
}
function packagesOf({ locations }) {
    return locations.flatMap(({ package: at })=>at === null ? [] : [
            at.name,
            `${at.ecosystem}/${at.name}`,
            `${at.name}@${at.version}`,
            `${at.name} ${at.version}`,
            at.purl
        ]);
}
/** Most names that are suggested. */ const MOST_SUGGESTED = 3;
/** Names of findings that may have been meant, the closest first; empty for none. */ function suggestionsFor(result, name) {
    const all = [
        ...result.findings,
        ...result.gone
    ];
    const names = [
        ...new Set(all.flatMap((one)=>[
                ...packagesOf(one).slice(0, 1),
                ...idsOf(one),
                (0,locations/* mainLocation */.vC)(one).path
            ]))
    ];
    const near = (0,near_miss/* nearMiss */.b)(name, names);
    const parts = names.filter((one)=>one.toLowerCase().includes(name.toLowerCase()) && one !== near);
    return [
        ...near === undefined ? [] : [
            near
        ],
        ...parts
    ].slice(0, MOST_SUGGESTED).map(terminal_text/* plainText */.wh);
}
/** Explains a finding's severity and due date, and whether it blocks: plain text for a terminal. */ function explainFinding(finding, result, policy) {
    const lines = [
        finding.title,
        '',
        row('finding', finding.id),
        row('rule', [
            finding.rule,
            ...finding.aliases
        ].join(', ')),
        ...finding.package === null ? [] : [
            row('package', finding.package.purl)
        ],
        ...whatLines(finding).map((line)=>row('what', line)),
        row('severity', `${finding.severity}: ${finding.severityReason}`),
        ...finding.vector === null ? [] : [
            row('vector', finding.vector)
        ],
        row('due', finding.due === null ? `none: ${finding.dueReason}` : `${finding.due} (${finding.sla}): ${finding.dueReason}`),
        ...finding.reachability === undefined ? [] : [
            row('reached', (0,priority_words/* reachWords */.Nc)(finding.reachability))
        ],
        ...finding.exploited === undefined ? [] : [
            row('exploited', `${(0,priority_words/* exploitedWords */.US)(finding.exploited)} as ${finding.exploited.id}`)
        ],
        ...finding.epss === undefined ? [] : [
            row('epss', `${(0,priority_words/* epssWords */.Zf)(finding.epss)}, ${(0,priority_words/* percentileWords */.TM)(finding.epss)}`)
        ],
        row('origin', originWords(finding, result)),
        row('gate', gateWords(finding, result, policy)),
        ...(0,sight_words/* sightWords */.z8)(finding) === '' ? [] : [
            row('sight', (0,sight_words/* sightWords */.z8)(finding))
        ],
        ...finding.locations.map((location)=>row('where', locationWords(location))),
        ...finding.locations.flatMap(({ flow })=>flow.length === 0 ? [] : [
                row('way', wayWords(flow))
            ]),
        ...fixes(finding).map((fix)=>row('fix', fix)),
        ...finding.references.slice(0, 5).map((reference)=>row('see', reference))
    ];
    return `${lines.map(terminal_text/* plainText */.wh).join('\n')}\n`;
}
/** Most of a description that is shown, in characters. */ const MOST_SAID = 1_000;
/** What is wrong in particular; an advisory, which may be pages long, is behind its link. */ function whatLines({ package: at, description }) {
    if (at !== null) return [];
    return description.slice(0, MOST_SAID).split('\n').filter((line)=>line.trim() !== '');
}
function row(name, value) {
    return `  ${name.padEnd(9)} ${value}`;
}
function originWords(finding, result) {
    const gone = result.gone.find((one)=>one === finding);
    if (gone !== undefined) return `${sight_words/* GONE_WORDS */.Wc[gone.reason]}: the base has it, the head does not`;
    switch(finding.origin){
        case 'introduced':
            return result.comparison.baseUnknown === null ? 'introduced here' : 'counts as introduced: the base is unknown';
        case 'existing':
            return 'was there before';
        case 'unknown':
            return 'nothing was compared';
    }
}
/**
 * The upgrade commands for all locations, each once; where there is no command, the fixed version
 * or that there is none.
 */ function fixes({ package: at, locations, malicious, fix }) {
    const commands = new Set(locations.flatMap(({ package: one })=>one?.upgrade == null ? [] : [
            `${one.upgrade}${(0,words/* upgradeNote */.tt)(one)}`
        ]));
    if (commands.size > 0) return [
        ...commands
    ];
    if (at === null) return fix.split('\n').filter((line)=>line.trim() !== '');
    if (at.fixedVersion !== null) return [
        `upgrade to ${at.fixedVersion}${(0,words/* upgradeNote */.tt)(at)}`
    ];
    return [
        malicious ? 'remove it' : 'no fix yet'
    ];
}
function gateWords(finding, result, policy) {
    const reasons = result.reasons.filter((reason)=>reason.finding === finding.id);
    if (reasons.length > 0) return reasons.map((reason)=>`${reason.decision === 'warn' ? 'warns' : 'blocks'}: ${reason.message}`).join('; ');
    const gone = result.gone.find((one)=>one === finding);
    if (gone !== undefined) return `does not block: it is ${sight_words/* GONE_WORDS */.Wc[gone.reason]}`;
    if (finding.waiver !== null) return `does not block: waived until ${finding.waiver.expires} (${finding.waiver.reason})`;
    return `does not block: ${whyNot(finding, policy)}`;
}
/**
 * Why a finding that no reason of the verdict names does not block. Checked in the order in which
 * the gate decides.
 */ function whyNot({ severity, locations, confidence }, { gate }) {
    const failOn = gate['fail-on'];
    if (failOn === 'never') return 'gate.fail-on is never';
    if (confidence === 'low') return 'its confidence is low, and such findings are not judged';
    const open = locations.filter((location)=>location.waiver === null);
    if (gate.scope === 'introduced' && open.every((location)=>location.origin === 'existing')) return 'it was there before, and gate.scope is introduced';
    if (!(0,scale_severity/* atLeast */.jZ)(severity, failOn)) return `${severity} is below gate.fail-on, which is ${failOn}`;
    return `only development needs it, and gate.dev-dependencies is ${gate['dev-dependencies']}`;
}
/** The data flow on one line: `req.query app.js:3 > name app.js:4 > exec app.js:5`. */ function wayWords(flow) {
    return flow.map(({ label, path, line })=>`${label} ${path}:${line ?? 0}`).join(' > ');
}
function locationWords(location) {
    const at = location.package;
    const words = [
        location.line === null ? location.path : `${location.path}:${location.line}`,
        at === null ? '' : at.version,
        at?.direct === true ? 'direct' : '',
        at !== null && at.through.length > 0 ? `through ${at.through.join(' > ')}` : '',
        at?.dev === true ? 'development only' : '',
        location.override === null ? '' : `severity set to ${location.severity}: ${location.override}`,
        location.waiver === null ? '' : `waived until ${location.waiver.expires}: ${location.waiver.reason}`
    ];
    return words.filter((word)=>word !== '').join(', ');
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/connection.js
var connection = __webpack_require__(16008);
// EXTERNAL MODULE: ./src/cli/run-posture.js
var run_posture = __webpack_require__(41234);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
;// CONCATENATED MODULE: ./src/cli/commands/explain.js









const explain_options = {
    ...shared_options/* comparing */.PI,
    'fail-on': shared_options/* failOn */.Ko,
    ...shared_options/* scanning */.G3
};
/**
 * `fixby explain <finding id or advisory id> [dir]`: scans, and explains one finding. A check of
 * the posture is looked at on GitHub.
 * @throws FixbyError
 */ const explain = (0,command/* command */.G)({
    name: 'explain',
    summary: 'why a finding has its severity and due date, and whether it blocks',
    operands: [
        {
            name: 'finding',
            required: true
        },
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby explain GHSA-35jh-r3h4-6jhm',
            does: 'by an id that fixby scan lists: of an advisory, or of a finding'
        },
        {
            call: 'fixby explain lodash',
            does: 'by package; also by file, by src/db.ts:42, or by words of the title'
        }
    ],
    options: explain_options,
    run
});
async function run({ values, operands }) {
    const [id = '', directory = '.'] = operands;
    const { result, policy } = id.startsWith('posture-') ? await (0,run_posture/* runPosture */.u)(await (0,connection/* connect */.N)(null, directory), values) : await (0,run_scan/* runScan */.Hk)(directory, (0,options/* scanOptionsOf */.h)(values));
    const found = findingsNamed(result, id);
    for (const finding of found)process.stdout.write(explainFinding(finding, result, policy));
    const failed = result.reasons.filter((reason)=>reason.decision === 'error');
    for (const reason of failed)process.stderr.write(`fixby: ${reason.message}\n`);
    if (failed.length > 0) return exit/* EXIT */.dc.failed;
    if (found.length === 0) {
        throw new fixby_error/* FixbyError */.$('usage', `there is no finding "${id}" in the directory "${directory}".`, hintFor(suggestionsFor(result, id), directory));
    }
    return exit/* EXIT */.dc.pass;
}
function hintFor(suggestions, directory) {
    const list = `fixby scan ${directory} lists what there is.`;
    return suggestions.length === 0 ? list : `Did you mean ${suggestions.join(' or ')}? ${list}`;
}


/***/ }),

/***/ 16008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53907);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92138);







/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const { client, server } = connectTo();
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    return {
        client,
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */ function connectTo() {
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentToken */ .z)();
    if (token === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.');
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .clientWith */ .q)(token),
        server
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 26572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78660);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



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

/***/ 41234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runPosture)
/* harmony export */ });
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55717);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41509);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63546);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53612);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27773);
/* harmony import */ var _scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17993);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43499);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20220);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13812);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26572);










/**
 * Looks at the settings of a repository on GitHub, whether or not the policy switches it on, with
 * the due dates and decisions of its issue. Only reads.
 * @throws FixbyError
 */ async function runPosture(connection, options) {
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .readingOf */ .M)(connection.name, ()=>judgeAll(connection, options));
}
async function judgeAll({ client, name }, options) {
    const defaultBranch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultBranchOf */ .d)(client, name);
    const head = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const asOf = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .instant */ .u)(options['as-of']);
    const inForce = await (0,_explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .explicitPolicyOr */ .q)(head, options);
    const { ref } = inForce.origin;
    const proven = ref === null ? inForce : await (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__/* .withProofs */ .K)(inForce, ref, (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__/* .historyOnGitHub */ .P)(client, name), asOf);
    const policy = {
        ...proven,
        policy: ofPostureAlone(proven.policy)
    };
    const ledgers = (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .gateLedgers */ ._6)(client, (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .trackerName */ .c9)(policy.policy, name), policy.policy);
    const result = await (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({
        head,
        base: null,
        baseUnknown: null,
        directory: '',
        policy,
        scanners: [
            (0,_scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__/* .createPostureScanner */ .B)({
                posture: {
                    read: (0,_github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__/* .postureReader */ .u)(client, name),
                    asOf
                }
            })
        ],
        asOf,
        recall: ofPosture((0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .recallForGate */ .e_)(ledgers, policy.policy, null)),
        scratch: '',
        log: _log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d
    });
    return {
        result,
        policy: policy.policy
    };
}
/** Only the posture is looked at, whatever else the policy asks of a run. */ function ofPostureAlone(policy) {
    const posture = {
        ...policy.scan.posture,
        enabled: true
    };
    const waivers = policy.waivers.filter(({ match: { rule, package: name } })=>rule === undefined ? name === undefined : rule.startsWith('posture-'));
    return {
        ...policy,
        scan: {
            ...policy.scan,
            required: [],
            posture
        },
        waivers
    };
}
/** Leaves out what the issues know of other sources. */ function ofPosture(recall) {
    return async (keys, complete)=>{
        const { unfound, ...recalled } = await recall(keys, complete);
        return {
            ...recalled,
            unfound: unfound.filter(({ source })=>source === 'posture')
        };
    };
}


/***/ }),

/***/ 55717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57009);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/** GitHub serves blobs up to 100 MB. @see https://docs.github.com/en/rest/git/blobs#get-a-blob */ const MAX_BYTES = 100 * 1024 * 1024;
/**
 * A commit that is read through GitHub's API. Used when the workspace is not a git repository, or
 * the commit cannot be fetched.
 */ class ApiTree {
    commit;
    #client;
    #repository;
    #entries = null;
    constructor(client, repository, commit){
        this.#client = client;
        this.#repository = repository;
        this.commit = commit;
    }
    async files() {
        return [
            ...(await this.#list()).values()
        ].map(({ path, kind })=>({
                path,
                kind
            }));
    }
    async contentId(path) {
        return (await this.#file(path)).oid;
    }
    async read(path, maxBytes = MAX_BYTES) {
        const { oid, size } = await this.#file(path);
        if (size > maxBytes) throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(path, size, maxBytes);
        const { data } = await this.#client.rest.git.getBlob({
            ...this.#repository,
            file_sha: oid
        });
        return Buffer.from(data.content, 'base64');
    }
    async #file(path) {
        const entry = (await this.#list()).get(path);
        if (entry?.kind !== 'file') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${path} is no file in commit ${this.commit}`);
        return entry;
    }
    #list() {
        return this.#entries ??= this.#read();
    }
    async #read() {
        const entries = await this.#walk(this.commit, '');
        entries.sort((a, b)=>a.path < b.path ? -1 : 1);
        return (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(entries, this.commit);
    }
    /**
   * Lists a tree by one recursive request. GitHub truncates very large answers and says so; then
   * each directory is listed on its own.
   */ async #walk(sha, prefix) {
        const whole = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha,
            recursive: 'true'
        });
        if (!whole.data.truncated) return whole.data.tree.filter(isLeaf).map((item)=>toEntry(prefix, item));
        const level = await this.#client.rest.git.getTree({
            ...this.#repository,
            tree_sha: sha
        });
        if (level.data.truncated) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `the folder "${prefix}" of commit ${this.commit} is too large for GitHub's API: check the repository out with its history (actions/checkout with fetch-depth: 0).`);
        const below = [];
        for (const item of level.data.tree){
            if (isLeaf(item)) below.push(toEntry(prefix, item));
            else below.push(...await this.#walk(item.sha, `${prefix}${item.path}/`));
        }
        return below;
    }
}
function isLeaf(item) {
    return item.type !== 'tree';
}
function toEntry(prefix, item) {
    return {
        path: `${prefix}${item.path}`,
        kind: (0,_system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMode */ .z1)(item.mode),
        oid: item.sha,
        size: item.size ?? 0
    };
}


/***/ }),

/***/ 78660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91214);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);



const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        isPrivate: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            target: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            })
        }).nullable()
    }).nullable()
});
/**
 * Reads the facts.
 * @throws what the client throws, or FixbyError (github) where this token cannot see the repository
 */ async function readRepositoryFacts(client, name) {
    const query = `query repositoryFacts($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
  }`;
    const { repository } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(client, query, {
        ...name
    }, schema);
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('github', `this token cannot see ${name.owner}/${name.repo}.`, 'Check the name, and give the token "contents: read" there.');
    const { isPrivate, defaultBranchRef: branch } = repository;
    return {
        public: !isPrivate,
        defaultBranch: branch === null ? null : {
            name: branch.name,
            tip: branch.target.oid
        }
    };
}


/***/ }),

/***/ 80581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];
/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 47218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ reachWords),
/* harmony export */   TM: () => (/* binding */ percentileWords),
/* harmony export */   US: () => (/* binding */ exploitedWords),
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Zf: () => (/* binding */ epssWords)
/* harmony export */ });
/** `exploited, listed 2026-03-02, used by ransomware`. */ function exploitedWords({ added, ransomware }) {
    return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}
/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */ function epssWords({ score, date }) {
    return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}
/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */ function percentileWords({ percentile }) {
    return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}
function share(value) {
    return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}
/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */ function reachWords({ label, at, through, reason }) {
    if (at !== null) return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
    return label === 'unknown' ? `unknown whether it is imported: ${reason ?? ''}` : `${label} from production code`;
}
/** What tells that one comes before others; empty where nothing does. */ function priorityWords({ exploited, epss, reachability }) {
    return [
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            reachWords(reachability)
        ],
        ...exploited === undefined ? [] : [
            exploitedWords(exploited)
        ],
        ...epss === undefined ? [] : [
            epssWords(epss)
        ]
    ];
}


/***/ }),

/***/ 70117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13735);
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93891);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);





/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings \u2026`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    declined: 'closed on GitHub, where its advisory is not published',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/**
 * The findings that are gone without a repair, grouped by reason. What had too little confidence to
 * be shown is left out.
 */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired, of those that had been shown. */ function repaired(gone) {
    return gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && (0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(finding.reason));
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 63102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;