export const id = 3051;
export const ids = [3051];
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

/***/ 33051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36164);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29289);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4735);
/* harmony import */ var _render_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74075);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76200);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17355);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13065);









const options = {
    ..._shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .comparing */ .PI,
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json',
            'sarif',
            'markdown'
        ],
        summary: 'how the report is written; default: text'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .output */ .CG,
    'fail-on': _shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .failOn */ .Ko,
    ..._shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .scanning */ .G3
};
/** `fixby scan [dir]`. @returns the exit code @throws FixbyError */ const scan = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .command */ .G)({
    name: 'scan',
    summary: 'scan a directory, print the verdict and the findings',
    operands: [
        _shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .dir */ .y_
    ],
    examples: [
        {
            call: 'fixby scan --base origin/main',
            does: 'what this branch is about to introduce'
        }
    ],
    options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const { format = 'text', output = null } = values;
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .runScan */ .H)(directory, (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .scanOptionsOf */ .h)(values));
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.'), root);
    const report = await (0,_render_result_js__WEBPACK_IMPORTED_MODULE_8__/* .renderResult */ .C)(result, {
        format,
        output
    }, from === '' ? null : from);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(output, report, 'owner');
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(result.decision);
} /** A format of the report. */ 


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

/***/ 74075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderResult)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20752);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35689);


/**
 * Renders the result in a format.
 * @param from the directory that paths and commands are relative to, when that is not the current
 *   directory
 */ async function renderResult(result, { format, output }, from) {
    switch(format){
        case 'json':
            return (await __webpack_require__.e(/* import() */ 6249).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4838)]).then(__webpack_require__.bind(__webpack_require__, 24838))).renderSarif(result, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(4735), __webpack_require__.e(6056), __webpack_require__.e(1191)]).then(__webpack_require__.bind(__webpack_require__, 26056))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null
            });
        case 'text':
            return (await __webpack_require__.e(/* import() */ 7905).then(__webpack_require__.bind(__webpack_require__, 17905))).renderTerminal(result, {
                ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(output === null && process.stdout.isTTY),
                from
            });
    }
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

/***/ 35689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */ function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return {
        colour: interactive && !noColour,
        columns: interactive ? process.stdout.columns : null
    };
}


/***/ }),

/***/ 13065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





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
