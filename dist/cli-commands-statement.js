"use strict";
exports.id = 6037;
exports.ids = [6037];
exports.modules = {

/***/ 38832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statement: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _core_statement_public_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96840);
/* harmony import */ var _report_statement_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65022);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34343);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14032);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13812);
/* harmony import */ var _run_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8991);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11398);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98316);









const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'markdown',
            'json',
            'html',
            'csv',
            'xlsx'
        ],
        summary: 'how the statement is written; default: text'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .output */ .CG,
    public: {
        type: 'boolean',
        summary: 'leave out what does not belong on a web page: findings, names, paths'
    },
    ..._shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .scanning */ .G3,
    workflow: {
        type: 'string',
        value: '<file>',
        summary: 'the workflow that scans; default: the one on the dashboard'
    },
    'check-links': {
        type: 'boolean',
        summary: 'ask over the network whether the linked privacy policy answers'
    },
    repository: _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .repository */ .Jk
};
/**
 * `fixby statement [dir]`: which promises of a vendor's security statement are kept, with the
 * evidence.
 * @throws FixbyError
 */ const statement = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .command */ .G)({
    name: 'statement',
    summary: 'which promises of a security statement are kept, with evidence',
    operands: [
        _shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .dir */ .y_
    ],
    examples: [
        {
            call: 'fixby statement --format html --output statement.html',
            does: 'one page; with the token in GITHUB_TOKEN also what GitHub tells'
        }
    ],
    options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    if (values.format === 'xlsx' && values.output === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', 'a spreadsheet is no text.', 'Name its file: --output statement.xlsx');
    const whole = await (0,_run_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .runStatement */ .n)(directory, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .scanOptionsOf */ .h)(values), values.repository ?? null, values.workflow ?? null, values['check-links'] === true);
    const shown = values.public === true ? (0,_core_statement_public_js__WEBPACK_IMPORTED_MODULE_0__/* .publicStatement */ .r)(whole) : whole;
    const readers = values.public === true ? 'everybody' : 'owner';
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)(values.output ?? null, await render(shown, values.format ?? 'text'), readers);
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.pass;
}
async function render(statement, format) {
    if (format !== 'xlsx') return (0,_report_statement_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M)(statement, format);
    return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(5758), __webpack_require__.e(9013)]).then(__webpack_require__.bind(__webpack_require__, 89013))).renderStatementXlsx(statement);
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

/***/ 8991:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runStatement)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63992);
/* harmony import */ var _core_statement_several_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41691);
/* harmony import */ var _core_statement_statement_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60448);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78660);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53612);
/* harmony import */ var _run_other_repositories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76120);
/* harmony import */ var _run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82741);
/* harmony import */ var _run_statement_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79238);
/* harmony import */ var _run_statement_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2880);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27773);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90636);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16008);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26572);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80053);
















/**
 * Makes the statement of a directory: scans it, and asks GitHub for its issues and settings where
 * there is a token. Only reads.
 * @param named `owner/name`; null for the repository that the directory belongs to
 * @param workflow the workflow that scans; null for the one on the dashboard
 * @param checkLinks whether the page of the privacy policy is asked over the network
 * @throws FixbyError
 */ async function runStatement(directory, options, named, workflow, checkLinks = false) {
    const connection = await connectionOr(named, await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .existingDirectory */ .Nv)(directory));
    if (typeof connection === 'string') {
        const scan = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .runScan */ .Hk)(directory, options);
        const nothing = (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .unseen */ .nv)(null, connection);
        return stateOf(scan, {
            repository: null,
            ledger: nothing,
            scanDays: nothing
        }, null, checkLinks);
    }
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .readingOf */ .M)(connection.name, ()=>withGitHub(directory, options, connection, workflow, checkLinks));
}
/** The connection to GitHub, or why there is none. */ async function connectionOr(named, directory) {
    const hasToken = [
        process.env['GITHUB_TOKEN'],
        process.env['GH_TOKEN']
    ].some((token)=>token);
    if (named !== null) return (0,_connection_js__WEBPACK_IMPORTED_MODULE_12__/* .connect */ .N)(named, directory);
    if (!hasToken) return 'there is no token: set GITHUB_TOKEN to one that may read the issues';
    try {
        return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_12__/* .connect */ .N)(null, directory);
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__/* .FixbyError */ .$ && error.kind === 'usage') return error.message;
        throw error;
    }
}
async function withGitHub(directory, options, connection, workflow, checkLinks) {
    const { client, name, url } = connection;
    const read = {
        tracker: null
    };
    const scan = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .runScan */ .Hk)(directory, options, (inForce)=>recallOf(inForce, connection, options, (tracker)=>{
            read.tracker = tracker;
        }), ()=>(0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_10__/* .historyOnGitHub */ .P)(client, name), (0,_github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_3__/* .postureReader */ .u)(client, name), withPosture);
    const facts = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFacts */ .m)(client, name);
    const repository = {
        name: `${name.owner}/${name.repo}`,
        url,
        public: facts.public
    };
    if (read.tracker === null) {
        const why = scan.result.reasons.find(({ kind })=>kind === 'tracker-unreadable')?.message;
        const nothing = (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .unseen */ .nv)('issues=read', why ?? 'the issues could not be read');
        return stateOf(scan, {
            repository,
            ledger: nothing,
            scanDays: nothing
        }, connection, checkLinks);
    }
    const ledger = (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(read.tracker);
    const { policy, result } = scan;
    const branch = facts.defaultBranch?.name ?? '';
    return stateOf(scan, {
        repository,
        ledger: (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .seen */ .cI)((0,_run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .ledgerFacts */ .T_)(ledger, policy, result)),
        scanDays: await (0,_run_statement_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .scanDays */ .N)({
            client,
            name,
            url,
            branch,
            ledger,
            policy,
            result,
            workflow
        })
    }, connection, checkLinks);
}
function recallOf(inForce, { client, name, url }, { asOf }, keep) {
    const tracker = (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .trackerName */ .c9)(inForce.policy, name);
    return (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .recallForTrack */ .yJ)({
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
async function stateOf({ result, policy, input }, told, connection, checkLinks) {
    const { head, directory } = input;
    const answers = await (0,_run_statement_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .readAnswers */ .Mr)(head, directory);
    const statement = (0,_core_statement_statement_of_js__WEBPACK_IMPORTED_MODULE_2__/* .statementOf */ .T)(await (0,_run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFacts */ .Zw)({
        ...told,
        policy,
        result,
        head,
        directory,
        answers,
        checkLinks
    }));
    if (answers === null) return statement;
    return (0,_core_statement_several_js__WEBPACK_IMPORTED_MODULE_1__/* .overSeveral */ .v)(statement, await (0,_run_other_repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .readOthers */ .U)(answers, connection));
}


/***/ }),

/***/ 98316:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61962);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





/** File modes by who may read the report. */ const MODES = {
    owner: 0o600,
    everybody: 0o666
};
/**
 * Writes a command's output to a file, or to stdout when no file is named.
 * @param readers `owner` for findings, `everybody` for what is meant to be published or committed
 * @throws FixbyError (usage)
 */ async function writeReport(path, report, readers) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        if (link !== null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${link} is a symbolic link in the scanned tree, and may lead anywhere).`, 'Name a file that no link of the tree leads to.');
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), 'w', MODES[readers]);
        try {
            // An existing file may be readable by others (a checkout sets its mode), so restrict it.
            if (readers === 'owner' && (await file.stat()).isFile()) await file.chmod(MODES.owner);
            await file.writeFile(report);
        } finally{
            await file.close();
        }
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$) throw error;
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${why}).`, 'Name a file in a directory that is there and that you may write to.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 96840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ publicStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77994);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);


/**
 * A statement for a web page: every promise with how it stands, the requirements that are kept, and
 * the questionnaires that the vendor answers. It has no finding, no count of what is open, no path,
 * no name of a person, no page that only some may open, and nothing that is meant for whoever runs
 * Fixby. It has the digest of the whole one, which the vendor keeps and can show.
 */ function publicStatement(statement) {
    const { version, asOf, about, requirements, questionnaires, digest: evidenceDigest } = statement;
    const body = {
        version,
        asOf,
        about: {
            vendor: about.vendor,
            apps: about.apps,
            repository: about.public ? about.repository : null,
            public: about.public,
            directory: '',
            commit: null
        },
        promises: statement.promises.map(openPromise),
        requirements: requirements.filter(({ status })=>status === 'kept').map(openPart),
        questionnaires: published(questionnaires).map(openPart),
        evidenceDigest
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(body);
}
/** What stands in public for evidence that is not for everybody. */ const INSTEAD = {
    kept: 'It was looked at, and it is so.',
    'not-kept': 'It was looked at, and it is not so at present.',
    'not-from-here': 'What was looked at for this statement does not show it.'
};
/**
 * Why and since when a promise is not kept, or was not before, is the vendor's to tell: only its
 * own words are shown of it.
 */ function openPromise(promise) {
    const { status } = promise;
    const shown = open(promise.evidence).filter(({ kind })=>status === 'kept' || kind === 'said');
    const instead = {
        kind: status === 'not-from-here' ? 'missing' : 'seen',
        text: INSTEAD[status]
    };
    const evidence = speaksForItself(promise) && shown.length > 0 ? shown : [
        instead,
        ...shown
    ];
    return {
        ...promise,
        since: status === 'kept' ? promise.since : null,
        history: [],
        evidence
    };
}
/**
 * Whether what is shown needs no word on what was looked at: nothing was, where the vendor's no is
 * all there is.
 */ function speaksForItself({ status, evidence }) {
    return status === 'kept' || status === 'not-kept' && !(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'seen');
}
/**
 * The answers of the questionnaires in which the vendor answers something itself: nobody else asked
 * for the others. An answer that tells of something open, or that nobody has given, is left out.
 */ function published(answers) {
    const own = new Set(answers.filter(_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isSaid */ .QV).map(({ edition })=>edition));
    return answers.filter(({ edition, answer, evidence })=>own.has(edition) && answer !== 'not-from-here' && evidence.every(({ inside })=>inside === undefined) && open(evidence).length > 0);
}
function openPart(part) {
    return {
        ...part,
        evidence: open(part.evidence)
    };
}
/** What stands in public for all that was missing where the vendor's word has to fill the gap. */ const BY_WORD = {
    kind: 'missing',
    text: 'For the rest there is the vendor\u2019s word.'
};
/**
 * What everybody may read: no details, nothing that is open, and no word of what is missing but
 * that the vendor's word stands for it.
 */ function open(evidence) {
    const shown = openOnly(evidence);
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'missing') && (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'said') && (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(shown, 'seen') ? [
        ...shown,
        BY_WORD
    ] : shown;
}
function openOnly(evidence) {
    return evidence.filter(({ kind, inside })=>kind !== 'missing' && inside === undefined).map(({ kind, text, date, url, open: isOpen })=>({
            kind,
            text,
            ...date === undefined ? {} : {
                date
            },
            ...url === undefined || isOpen !== true ? {} : {
                url,
                open: isOpen
            }
        }));
}


/***/ }),

/***/ 41691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ otherRepositories),
  v: () => (/* binding */ overSeveral)
});

// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(77994);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/core/statement/other-repository.js

/** Days after its last complete scan for which a record shows that something is kept. */ const RECORD_DAYS = 7;
/** Whether a record is too old to show that something is kept, or of a day to come. */ function isStale({ lastScan }, today) {
    if (lastScan === null) return true;
    const age = (0,day/* daysBetween */.YM)(lastScan, today);
    // Its day may be that of another time zone.
    return age > RECORD_DAYS || age < -1;
}
/**
 * A record as it counts on a day: one that is stale shows no more that something is kept. What it
 * has as broken stays so, until a run there says otherwise.
 */ function asOfDay(other, today) {
    if (!isStale(other, today)) return other;
    const { lastScan, promises, stands } = other;
    const ended = lastScan === null || lastScan > today ? today : (0,day/* addDays */.fi)(lastScan, RECORD_DAYS + 1);
    return {
        ...other,
        promises: promises.seen ? {
            ...promises,
            value: promises.value.flatMap((one)=>endedOn(one, ended))
        } : promises,
        stands: stands.seen ? {
            ...stands,
            value: {
                ...stands.value,
                kept: [],
                yes: [],
                'not-applicable': [],
                'by-word': []
            }
        } : stands
    };
}
/** A period that went on as kept, until a day from which nobody knows. */ function endedOn(period, day) {
    if (period.to !== null || period.status !== 'kept') return [
        period
    ];
    if (period.from >= day) return [
        {
            ...period,
            status: 'not-from-here'
        }
    ];
    return [
        {
            ...period,
            to: day
        },
        {
            ...period,
            status: 'not-from-here',
            from: day,
            to: null
        }
    ];
}

// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/stands.js
var stands = __webpack_require__(77484);
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
 * One statement over several repositories: a promise or a requirement is kept only where it is kept
 * in all of them. What the vendor answers to a questionnaire it answers for all; what only the
 * repository shows has to be shown by all. The form of an app's approval stays that of this one.
 */ function overSeveral(statement, recorded) {
    const { version, asOf, about } = statement;
    const today = asOf.slice(0, 10);
    const others = recorded.map((other)=>({
            ...asOfDay(other, today),
            stale: isStale(other, today)
        }));
    const promises = statement.promises.map((promise)=>joined(promise, others));
    const requirements = statement.requirements.map((one)=>others.reduce(requirementWith, one));
    const questionnaires = statement.questionnaires.map((one)=>others.reduce(answerWith, one));
    return (0,digest/* sealed */.JW)({
        version,
        asOf,
        about,
        promises,
        requirements,
        questionnaires
    });
}
function requirementWith(requirement, other) {
    const { applies, byWord, ...ours } = requirement;
    const key = (0,stands/* requirementKey */.D8)(requirement);
    const theirs = statusIn(other, key, [
        'kept',
        'not-kept',
        'not-applicable'
    ]);
    const there = theirs === 'not-applicable' ? 'kept' : theirs ?? 'unknown';
    const joint = [
        'not-kept',
        'unknown'
    ].find((bad)=>ours.status === bad || there === bad);
    return {
        ...ours,
        ...applies === false && theirs === 'not-applicable' ? {
            applies
        } : {},
        ...joint === undefined && (byWord === true || restsOnWord(other, key)) ? {
            byWord: true
        } : {},
        status: joint ?? 'kept',
        evidence: [
            ...ours.evidence,
            standsEvidence(other, theirs, restsOnWord(other, key))
        ]
    };
}
/** Whether what another repository has on record rests on the vendor's word there. */ function restsOnWord({ stands }, key) {
    return stands.seen && stands.value['by-word'].includes(key);
}
function answerWith(one, other) {
    if ((0,stands/* isOfOneApp */.Nz)(one) || one.answer === 'no') return one;
    const key = (0,stands/* answerKey */.q7)(one);
    const theirs = statusIn(other, key, [
        'yes',
        'no',
        'not-applicable'
    ]);
    const said = (0,say/* isSaid */.QV)(one);
    const theirWord = restsOnWord(other, key);
    if (theirs === null ? said && (0,say/* isByWord */.aU)(one) : theirs === one.answer && (!theirWord || (0,say/* isByWord */.aU)(one))) return one;
    const { byWord, ...ours } = one;
    const answer = jointAnswer(one.answer, theirs, said);
    // Where nothing is seen there, nothing but the word stands for it, whatever was seen here.
    const onWord = byWord === true || theirWord || theirs === null;
    const rests = answer !== 'no' && answer !== 'not-from-here' && onWord;
    return {
        ...ours,
        answer,
        ...rests ? {
            byWord: true
        } : {},
        evidence: [
            ...one.evidence,
            standsEvidence(other, theirs, theirWord)
        ]
    };
}
function jointAnswer(ours, theirs, said) {
    if (theirs === 'no') return 'no';
    if (said) return ours;
    if (theirs === null || ours === 'not-from-here') return 'not-from-here';
    return 'yes';
}
/** Which of some lists of another repository's record has an id; null for none, or no record. */ function statusIn({ stands }, key, lists) {
    return (stands.seen ? lists.find((list)=>stands.value[list].includes(key)) : null) ?? null;
}
function standsEvidence(other, status, theirWord) {
    const { repository, stands } = other;
    const which = appsWords(other);
    if (status === null) return stands.seen && other.stale ? staleEvidence(other) : noRecord(other);
    const words = status === 'not-kept' ? 'not kept' : status === 'not-applicable' ? 'not applying' : status;
    const inside = status === 'not-kept' || status === 'no' ? {
        inside: true
    } : {};
    return (0,say/* seen */.cI)(`For ${which} its own runs record this as ${words}${theirWord ? BY_WORD : ''}.`, {
        detail: repository,
        ...inside,
        ...scannedOn(other)
    });
}
const BY_WORD = " by the vendor's word";
function noRecord(other) {
    const { repository, stands } = other;
    return (0,say/* missing */.LO)(`For ${appsWords(other)} there is no record of this that could be read.`, {
        detail: stands.seen ? repository : `${repository}: ${stands.missing.why}`
    });
}
/** What stands for a record that is too old, with its day. */ function staleEvidence(other) {
    const { lastScan, repository } = other;
    const last = lastScan === null ? 'there is no complete scan on record' : `the last complete scan was on ${lastScan}`;
    return (0,say/* missing */.LO)(`For ${appsWords(other)} ${last}; one within ${RECORD_DAYS} days would show it.`, {
        detail: repository,
        ...scannedOn(other)
    });
}
/** The day on which a repository looked last, as that of the evidence. */ function scannedOn({ lastScan }) {
    return lastScan === null ? {} : {
        date: lastScan
    };
}
function appsWords({ apps }) {
    return `the apps from another repository (${apps.join(', ')})`;
}
function joined(promise, others) {
    if (others.length === 0) return promise;
    const told = others.map((other)=>tell(promise.id, other));
    const history = jointHistory([
        promise.history,
        ...told.map((one)=>one.history)
    ]);
    const { id, covers, byWord } = promise;
    const status = worst([
        promise.status,
        ...told.map((one)=>one.status)
    ]);
    const rests = byWord === true || told.some((one)=>one.byWord);
    return {
        id,
        status,
        ...status === 'kept' && rests ? {
            byWord: true
        } : {},
        ...status === 'kept' && covers !== undefined ? {
            covers
        } : {},
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
function tell(id, other) {
    const { repository, promises } = other;
    const which = appsWords(other);
    const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
    const periods = promises.seen ? promises.value.filter((period)=>period.id === id) : [];
    const history = periods.map(({ status, from, to })=>({
            status,
            from,
            to
        }));
    const last = periods.at(-1);
    const byWord = last?.status === 'kept' && last.byWord === true;
    if (last === undefined) return {
        status: 'not-from-here',
        byWord,
        history,
        evidence: (0,say/* missing */.LO)(`For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`, {
            detail
        })
    };
    if (other.stale && last.status === 'not-from-here') return {
        status: last.status,
        byWord,
        history,
        evidence: staleEvidence(other)
    };
    const words = {
        kept: 'kept',
        'not-kept': 'not kept',
        'not-from-here': 'not to be seen'
    }[last.status];
    return {
        status: last.status,
        byWord,
        history,
        evidence: (0,say/* seen */.cI)(`For ${which} its own runs record it as ${words}${byWord ? BY_WORD : ''} since ${last.from}.`, {
            detail,
            ...scannedOn(other)
        })
    };
}


/***/ }),

/***/ 77484:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ requirementKey),
/* harmony export */   Nz: () => (/* binding */ isOfOneApp),
/* harmony export */   dO: () => (/* binding */ standsOf),
/* harmony export */   q7: () => (/* binding */ answerKey)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);

/** `all-apps/5` */ function requirementKey({ table, number }) {
    return `${table}/${number}`;
}
/** `caiq-4.1 TVM-06.1` */ function answerKey({ edition, id }) {
    return `${edition} ${id}`;
}
/** The questionnaire of one app, which says nothing of another. */ function isOfOneApp({ edition }) {
    return edition === 'forge-approval';
}
/** How a requirement is recorded: what does not apply is not what is kept. */ function recordedAs({ status, applies }) {
    return applies === false ? 'not-applicable' : status;
}
/** What a dashboard remembers of a statement for those of other repositories. */ function standsOf({ requirements, questionnaires }) {
    const asked = questionnaires.filter((one)=>!isOfOneApp(one));
    const listed = (status)=>[
            ...requirements.filter((one)=>recordedAs(one) === status).map(requirementKey),
            ...asked.filter(({ answer })=>answer === status).map(answerKey)
        ];
    return {
        kept: listed('kept'),
        'not-kept': listed('not-kept'),
        yes: listed('yes'),
        no: listed('no'),
        'not-applicable': listed('not-applicable'),
        'by-word': [
            ...requirements.filter(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isByWord */ .aU).map(requirementKey),
            ...asked.filter(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isByWord */ .aU).map(answerKey)
        ]
    };
}


/***/ }),

/***/ 65022:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement)
/* harmony export */ });
/* harmony import */ var _core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77994);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39350);


/** Renders a statement. The same statement gives the same bytes. */ async function renderStatement(statement, format) {
    switch(format){
        case 'json':
            return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(statement);
        case 'html':
            return withHash((await __webpack_require__.e(/* import() */ 2644).then(__webpack_require__.bind(__webpack_require__, 32644))).renderStatementHtml(statement), '<!-- ', ' -->');
        case 'markdown':
            return withHash((await __webpack_require__.e(/* import() */ 6987).then(__webpack_require__.bind(__webpack_require__, 76987))).renderStatementMarkdown(statement));
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 8508).then(__webpack_require__.bind(__webpack_require__, 8508))).renderStatementCsv(statement);
        case 'text':
            return withHash((await __webpack_require__.e(/* import() */ 5409).then(__webpack_require__.bind(__webpack_require__, 25409))).renderStatementText(statement));
    }
}
/** A report with the line by which `fixby verify` tells whether it was changed. */ function withHash(report, before = '', after = '') {
    const content = `${report.trimEnd()}\n\n`;
    return `${content}${before}SHA-256 of everything above this line: ${(0,_core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)}${after}\n`;
}


/***/ }),

/***/ 39350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters but the line breaks between tokens, and `##[`.
 */ const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that is safe to print. Invisible characters are written as `\u\u2026`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */ function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as a JSON escape. */ function escapeCharacter(character) {
    return Array.from({
        length: character.length
    }, (_, index)=>unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 76120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readOthers)
/* harmony export */ });
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21441);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63992);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _core_statement_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84020);
/* harmony import */ var _core_statement_several_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41691);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84356);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55717);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78660);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72508);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90636);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2891);
/* harmony import */ var _read_ledger_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53612);













/**
 * What the other repositories of the answers have on their dashboards.
 * @param own the repository that is scanned; null where there is no token to read others with
 */ async function readOthers(answers, own) {
    const self = own === null ? null : `${own.name.owner}/${own.name.repo}`;
    return Promise.all((0,_core_statement_several_js__WEBPACK_IMPORTED_MODULE_4__/* .otherRepositories */ .F)(answers, self).map(async (other)=>{
        const recorded = own === null ? (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'there is no token') : await recordOf(own.client, other.repository);
        return {
            ...other,
            lastScan: recorded.seen ? recorded.value.lastScan : null,
            promises: promisesIn(recorded),
            stands: standsIn(recorded)
        };
    }));
}
async function recordOf(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    try {
        return await dashboardOf(client, {
            owner,
            repo
        });
    } catch (error) {
        if ((0,_system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__/* .failureKind */ .z)(error) === null && !(0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isRequestError */ .eK)(error)) throw error;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)('issues=read', (0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .explainApiError */ .cU)(error));
    }
}
async function dashboardOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'the repository has no branch yet');
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const { policy } = await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    });
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__/* .readTracker */ .T_)(client, (0,_read_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    const ledger = (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(tracker);
    const dashboard = (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDashboard */ .Lb)(ledger);
    if (dashboard === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'no run has kept issues there yet');
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)({
        ...dashboard.meta,
        lastScan: lastScanDay(ledger, policy.sla.timezone)
    });
}
/** The day of the last complete scan; null where the dashboard, which people can edit, has none. */ function lastScanDay(ledger, timezone) {
    const last = (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .lastScanOf */ .TJ)(ledger);
    return last !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(last) ? (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(last, timezone) : null;
}
function promisesIn(recorded) {
    if (!recorded.seen) return recorded;
    if ((recorded.value.promises ?? []).length === 0) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'its dashboard has no record of promises');
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)((0,_core_statement_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedPromises */ .Xy)(recorded.value));
}
/** Of what is not public, only a private tracker keeps a record. */ function standsIn(recorded) {
    if (!recorded.seen) return recorded;
    const { stands } = recorded.value;
    if (stands !== undefined) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)(stands);
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'its dashboard has no record of requirements; one that everybody reads keeps none');
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