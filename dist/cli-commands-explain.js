export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 36164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 13520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
;// CONCATENATED MODULE: ./src/report/terminal/explain.js



/**
 * Finds findings by an id: a finding's own, or any id of its advisory, ignoring case. Gone findings
 * are searched too.
 */ function findingsNamed(result, id) {
    const wanted = id.toLowerCase();
    return [
        ...result.findings,
        ...result.gone
    ].filter((finding)=>[
            finding.id,
            finding.rule,
            ...finding.aliases
        ].some((candidate)=>candidate.toLowerCase() === wanted));
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
        row('severity', `${finding.severity}: ${finding.severityReason}`),
        ...finding.vector === null ? [] : [
            row('vector', finding.vector)
        ],
        row('due', finding.due === null ? `none: ${finding.dueReason}` : `${finding.due} (${finding.sla}): ${finding.dueReason}`),
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
    const commands = new Set(locations.flatMap((location)=>location.package?.upgrade ?? []));
    if (commands.size > 0) return [
        ...commands
    ];
    if (at === null) return fix.split('\n').filter((line)=>line.trim() !== '');
    if (at.fixedVersion !== null) return [
        `upgrade to ${at.fixedVersion}`
    ];
    return [
        malicious ? 'remove it' : 'no fixed version known'
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
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(4735);
// EXTERNAL MODULE: ./src/cli/connection.js
var connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/cli/run-posture.js
var run_posture = __webpack_require__(21097);
// EXTERNAL MODULE: ./src/cli/run-scan.js
var run_scan = __webpack_require__(76200);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
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
            name: 'id',
            required: true
        },
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby explain GHSA-35jh-r3h4-6jhm',
            does: 'by an id that fixby scan lists: of an advisory, or of a finding'
        }
    ],
    options: explain_options,
    run
});
async function run({ values, operands }) {
    const [id = '', directory = '.'] = operands;
    const { result, policy } = id.startsWith('posture-') ? await (0,run_posture/* runPosture */.u)(await (0,connection/* connect */.N)(null, directory), values) : await (0,run_scan/* runScan */.H)(directory, (0,options/* scanOptionsOf */.h)(values));
    const found = findingsNamed(result, id);
    for (const finding of found)process.stdout.write(explainFinding(finding, result, policy));
    const failed = result.reasons.filter((reason)=>reason.decision === 'error');
    for (const reason of failed)process.stderr.write(`fixby: ${reason.message}\n`);
    if (failed.length > 0) return exit/* EXIT */.dc.failed;
    if (found.length === 0) {
        throw new fixby_error/* FixbyError */.$('usage', `there is no finding "${id}" in the directory "${directory}".`, `fixby scan ${directory} lists what there is.`);
    }
    return exit/* EXIT */.dc.pass;
}


/***/ }),

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
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45155);








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

/***/ 56688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explicitPolicy),
/* harmony export */   q: () => (/* binding */ explicitPolicyOr)
/* harmony export */ });
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33481);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12690);


/** The policy of a file that was named, as it stands there. */ async function explicitPolicy(file, failOn) {
    const policy = (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyText */ .OG)(await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .namedPolicy */ .W0)(file), file);
    return {
        policy: failOn === null ? policy : {
            ...policy,
            gate: {
                ...policy.gate,
                'fail-on': failOn
            }
        },
        origin: {
            path: file,
            ref: null,
            preset: policy.sla.preset,
            proposed: [],
            invalid: null
        },
        reasons: []
    };
}
/** The policy of a file that `--policy` named, else that of a tree. */ async function explicitPolicyOr(tree, options) {
    const failOn = options['fail-on'] ?? null;
    if (options.policy === undefined) return (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(tree, {
        path: null,
        failOn
    });
    return explicitPolicy(options.policy, failOn);
}


/***/ }),

/***/ 33713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68501);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71158);


/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */ async function judgedRepository(directory) {
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(directory, null);
    (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(paths?.root ?? directory);
    if (paths === null) (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustHere */ .TB)();
    return paths;
}


/***/ }),

/***/ 45155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * The log of the command line, on stderr. Warnings are always shown; progress only on a terminal,
 * or for steps that take minutes.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message)=>{
        process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: ()=>{
        return;
    }
};


/***/ }),

/***/ 4735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scanOptionsOf),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);


/** Validates the options of a scan. @throws FixbyError (usage) */ function scanOptionsOf(values) {
    return {
        base: values.base ?? null,
        policy: values.policy ?? null,
        failOn: values['fail-on'] ?? null,
        osvScanner: values['osv-scanner'] ?? null,
        fsrt: values.fsrt ?? null,
        zizmor: values.zizmor ?? null,
        osvDatabase: values['osv-database'] ?? null,
        sarif: values.sarif ?? [],
        sarifBase: values['sarif-base'] ?? [],
        asOf: instant(values['as-of'])
    };
}
/** The time that stands for now. @throws FixbyError (usage) for what is none */ function instant(value) {
    if (value === undefined) return new Date().toISOString();
    if (!(0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
    return value;
}


/***/ }),

/***/ 12690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3122);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15924);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29289);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ async function defaultPath() {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.');
    const root = (await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(here, null))?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
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

/***/ 21097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ runPosture)
/* harmony export */ });
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38528);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58648);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82037);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54746);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77286);
/* harmony import */ var _scanners_posture_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97424);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56688);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45155);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4735);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70801);










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

/***/ 76200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan),
/* harmony export */   N: () => (/* binding */ existingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82037);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _run_renames_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(80849);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77286);
/* harmony import */ var _scanners_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48139);
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13084);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91385);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22539);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13113);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23209);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65774);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7349);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(45155);
/* harmony import */ var _explicit_policy_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56688);


















/**
 * Scans a local directory and decides the gate.
 * @param directory relative to the current directory
 * @param recallFor creates the recall that reads the findings' issues; by default none are read and
 *   every clock starts now
 * @param historyFor knows how the policy's waivers were given; the clone's own commits unless told
 *   otherwise, which know nobody's approval
 * @param posture reads the repository's settings; null where nobody is asked for them
 * @throws FixbyError
 */ async function runScan(directory, options, recallFor = ()=>_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .v, historyFor = localHistory, posture = null) {
    const wanted = await existingDirectory(directory);
    return (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_12__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalLog */ .d, async (scratch)=>{
        const repository = await openRepository(wanted, scratch);
        const root = repository?.root ?? wanted;
        const prepared = await prepare(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, wanted), repository, options, scratch, posture);
        const policy = await proven(prepared.policy, repository, options, historyFor);
        const input = {
            ...prepared,
            policy,
            recall: recallFor(policy)
        };
        return {
            result: await (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(input),
            policy: input.policy.policy,
            input,
            root
        };
    });
}
/** The policy with what the history knows of its waivers; a file that was named has none. */ async function proven(inForce, repository, { policy, asOf }, historyFor) {
    if (repository === null || policy !== null) return inForce;
    const commit = inForce.origin.ref ?? await repository.headCommit();
    return (0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_5__/* .withProofs */ .K)(inForce, commit, historyFor(repository), asOf);
}
/**
 * What the clone's commits say of a policy: when it said what, and of nobody that they approved it.
 */ function localHistory(repository) {
    return {
        versions: (commit, path)=>repository.versions(commit, path),
        approvals: null
    };
}
async function openRepository(wanted, scratch) {
    const paths = await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_14__/* .judgedRepository */ .s)(wanted);
    return paths === null ? null : _system_git_js__WEBPACK_IMPORTED_MODULE_11__/* .Repository */ .L.open(paths, {
        run: _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF,
        scratch,
        remote: null
    });
}
async function prepare(root, directory, repository, options, scratch, posture) {
    const head = new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .WorkingTree */ .a(root, repository);
    const base = options.base === null ? null : await baseTree(repository, options.base);
    return {
        head,
        base,
        baseUnknown: null,
        renames: (0,_run_renames_js__WEBPACK_IMPORTED_MODULE_17__/* .renamesIn */ .B)(repository),
        directory: directory.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.sep),
        policy: await choosePolicy(head, base, options),
        scanners: (0,_scanners_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .createScanners */ .q)({
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF,
            program: options.osvScanner,
            fsrt: options.fsrt,
            zizmor: options.zizmor,
            database: options.osvDatabase,
            cwd: process.cwd(),
            repository,
            mask: ()=>undefined,
            workspace: root,
            root,
            sarif: options.sarif.map((glob)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            sarifBase: options.sarifBase.map((glob)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            compares: options.base !== null,
            posture: posture === null ? null : {
                read: posture,
                asOf: options.asOf
            },
            tracked: ()=>Promise.resolve(null),
            log: _log_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalLog */ .d
        }),
        asOf: options.asOf,
        recall: _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .v,
        scratch,
        log: _log_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalLog */ .d
    };
}
/**
 * The absolute path of a directory that was named, without links.
 * @throws FixbyError (usage) where it is none
 */ async function existingDirectory(directory) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory()) return real;
    } catch (error) {
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `there is no directory "${directory}".`, `Name the directory to scan.`);
    }
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `"${directory}" is a file.`, `Name the directory to scan.`);
}
/**
 * The tree to compare the working tree with: the merge base with the given revision, as in a pull
 * request.
 */ async function baseTree(repository, revision) {
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', '--base needs a git repository, and there is none here (or no git).');
    const commit = await repository.resolve(revision);
    if (commit === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `--base is "${revision}", which names no commit here.`, `Fetch it first: git fetch origin ${revision}`);
    const head = await repository.headCommit();
    const fork = head === null ? null : await repository.mergeBase(commit, head);
    return new _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .CommitTree */ .eO(repository, fork ?? commit);
}
/**
 * Chooses the policy: the file given with `--policy`, else the base's policy with `--base` (as in a
 * pull request), else the working tree's.
 */ async function choosePolicy(head, base, options) {
    const request = {
        path: null,
        failOn: options.failOn
    };
    if (options.policy !== null) return (0,_explicit_policy_js__WEBPACK_IMPORTED_MODULE_16__/* .explicitPolicy */ .B)(options.policy, options.failOn);
    return base === null ? (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(head, request) : (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyForGate */ .HL)(base, null, head, request);
}


/***/ }),

/***/ 17355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks'
};
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
};
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
    'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database'
    },
    sarif: {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'SARIF files of other tools, inside the tree; may be repeated'
    },
    'as-of': {
        type: 'string',
        value: '<time>',
        summary: 'an RFC 3339 time that stands for now'
    }
};
/** What every command takes that can compare with a base. */ const comparing = {
    base: {
        type: 'string',
        value: '<git ref>',
        summary: 'report what is introduced since; policy and waivers come from there'
    },
    'sarif-base': {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'the same as --sarif for the base; may be repeated'
    }
};
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 38528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13084);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



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

/***/ 20317:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88011);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);



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

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 36414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




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
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ }),

/***/ 80849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renamesIn)
/* harmony export */ });
/* harmony import */ var _scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80910);

/** Finds the files that git sees as renamed between base and head; none without a repository. */ function renamesIn(repository) {
    const find = (0,_scanners_shared_sarif_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renamesByGit */ .Nl)(repository);
    return async (head, base)=>new Map([
            ...await find(head, base)
        ].map(([now, before])=>[
                before,
                now
            ]));
}


/***/ })

};
