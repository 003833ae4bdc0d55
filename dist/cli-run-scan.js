export const id = 4251;
export const ids = [4251];
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

/***/ 33547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requireYear),
/* harmony export */   o: () => (/* binding */ grantOf)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43820);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);


/**
 * The reason, approver and end of new waivers, validated like those in a policy.
 * @throws FixbyError (usage)
 */ function grantOf({ until, reason, 'approved-by': approvedBy }) {
    return {
        until: checked('--until', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)(), until),
        reason: checked('--reason', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), reason),
        approvedBy: approvedBy === undefined ? null : checked('--approved-by', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), approvedBy)
    };
}
function checked(option, schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `${option} ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
}
/**
 * Refuses an end that is over or more than a year away: a baseline is meant to be temporary.
 * @throws FixbyError (usage)
 */ function requireYear(until, today) {
    const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    if (until < today) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, which is over.`, `Name a day from ${today} on.`);
    if (until > last) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, more than a year ahead.`, `Name ${last} at the latest.`);
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

/***/ 8084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(35154);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 5 modules
var parse = __webpack_require__(22717);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/schema.js
var schema = __webpack_require__(29006);
;// CONCATENATED MODULE: ./src/core/gate/baseline-match.js



/** Characters with a special meaning in a glob, which are escaped in a path. */ const GLOB = /[\\*?[\]{}()!+@|]/gu;
/**
 * The waiver matches that a baseline needs for a finding: together they cover every location where
 * it is open. Null when the policy format cannot express one of them.
 */ function matchesFor(finding) {
    const open = finding.locations.filter(({ waiver })=>waiver === null);
    const found = new Map();
    for (const location of open){
        const match = candidates(finding, location).find((candidate)=>isValid(candidate) && (0,policy_match/* matches */.cK)(candidate, factsOf(finding, location)));
        if (match === undefined) return null;
        found.set((0,match_key/* matchKey */.LJ)(match), match);
    }
    return [
        ...found.values()
    ];
}
/**
 * Possible matches for one location, in order of preference: by finding id, with the rule for the
 * reader's information when it is valid in a policy. For a package the lockfile's path is included,
 * so that another lockfile is not covered.
 */ function candidates({ id, rule }, { package: at, path }) {
    const place = at === null ? {} : {
        path: path.replace(GLOB, '\\$&')
    };
    return [
        {
            id,
            rule,
            ...place
        },
        {
            id,
            ...place
        }
    ];
}
function factsOf(finding, { package: at, path }) {
    return {
        findingIds: [
            finding.id
        ],
        ids: (0,policy_match/* namesOf */.eZ)(finding),
        package: at,
        path
    };
}
function isValid(match) {
    // U+FFFD stands for text that YAML cannot hold; the policy parser would refuse it.
    if (/\uFFFD/u.test(JSON.stringify(match))) return false;
    const waiver = {
        match,
        reason: 'r',
        expires: '2000-01-01'
    };
    return schema/* policySchema */.w.shape.waivers.safeParse([
        waiver
    ]).success;
}

;// CONCATENATED MODULE: ./src/core/gate/baseline.js




/**
 * Adds a waiver for every open finding, except those that report malicious packages. Comments and
 * formatting of the file are kept as far as the YAML library allows.
 * @param policy text of a valid policy file; null where there is none yet
 * @param findings the result of a complete scan under this policy
 */ function baselineOf(policy, findings, grant) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const [malicious, waivable] = [
        open.filter((one)=>one.malicious),
        open.filter((one)=>!one.malicious)
    ];
    const wanted = new Map();
    const unnameable = waivable.filter((finding)=>{
        const found = matchesFor(finding);
        for (const match of found ?? [])wanted.set((0,match_key/* matchKey */.LJ)(match), match);
        return found === null;
    });
    return {
        text: wanted.size === 0 ? policy ?? START : withWaivers(policy ?? START, wanted, grant),
        waivers: wanted.size,
        malicious,
        unnameable
    };
}
const START = 'version: 1\n';
function withWaivers(text, wanted, grant) {
    const document = (0,browser/* parseDocument */.Tp)(text, {
        schema: 'core'
    });
    const list = waiverList(document);
    const expired = indexByMatch((0,parse.parsePolicy)(text, 'policy'));
    for (const [key, match] of wanted){
        const entry = document.createNode(waiverOf(match, grant));
        const index = expired.get(key);
        const old = index === undefined ? undefined : list.items[index];
        if (index === undefined) list.add(entry);
        else if ((0,browser/* isMap */.jh)(old)) renew(old, document, grant);
        else list.items[index] = entry;
    }
    return document.toString({
        lineWidth: 0,
        indentSeq: indentsLists(text)
    });
}
function waiverOf(match, { until, reason, approvedBy }) {
    return {
        match,
        reason,
        ...approvedBy === null ? {} : {
            'approved-by': approvedBy
        },
        expires: until
    };
}
/**
 * Updates an expired waiver that has the same match: two waivers with one match would be an error.
 */ function renew(old, document, { until, reason, approvedBy }) {
    old.set('reason', document.createNode(reason));
    old.set('expires', document.createNode(until));
    if (approvedBy === null) old.delete('approved-by');
    else old.set('approved-by', document.createNode(approvedBy));
}
/**
 * The YAML list that waivers are added to, one per line; created when the file has none, or has it
 * in another form.
 */ function waiverList(document) {
    const node = document.get('waivers', true);
    const list = (0,browser/* isAlias */.Vj)(node) ? node.resolve(document)?.clone() : node;
    const waivers = (0,browser/* isSeq */.oP)(list) ? list : new browser/* YAMLSeq */.Rw();
    delete waivers.anchor;
    waivers.flow = false;
    if (waivers !== node) document.set('waivers', waivers);
    return waivers;
}
function indexByMatch(parsed) {
    if (!parsed.ok) throw new RangeError('a baseline was asked for an invalid policy');
    return new Map(parsed.policy.waivers.map(({ match }, index)=>[
            (0,match_key/* matchKey */.LJ)(match),
            index
        ]));
}
/** Whether the file indents list entries below their key. */ function indentsLists(text) {
    return !/^- /mu.test(text);
}


/***/ }),

/***/ 23442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ withheldWords),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gu: () => (/* binding */ scoreWords),
/* harmony export */   iQ: () => (/* binding */ countsFromDetection),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23043);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);



/** Maximum length of a name or version, in characters. */ const MAX_NAME = 100;
/** Maximum length of a title in a table, in characters. */ const MAX_TITLE = 120;
/** Maximum length of a sentence in a table, in characters. */ const MAX_SENTENCE = 200;
/** A number with thousands separators, the same on every machine: `1,204`. */ function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 finding`, `1,204 findings`. */ function count(value, noun) {
    return `${number(value)} ${value === 1 ? noun : `${noun}s`}`;
}
/** The text with its first letter in upper case. */ function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The first sentence of a text, at most 200 characters long. */ function firstSentence(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, MAX_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */ function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The number of findings of each severity that occurs: `4 high, 8 medium`. */ function bySeverity(findings) {
    return _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const found = findings.filter((finding)=>finding.severity === severity).length;
        return found === 0 ? [] : [
            `${number(found)} ${severity}`
        ];
    });
}
/** `1 finding in code or with secrets is`: what a public report leaves out. */ function withheldWords(value) {
    return `${count(value, 'finding')} in code or with secrets ${value === 1 ? 'is' : 'are'}`;
}
/** The emoji for a severity; it is always shown beside the word. */ function severityMark(severity) {
    return ({
        critical: '🔴',
        high: '🟠',
        medium: '🟡',
        low: '🔵'
    })[severity];
}
/**
 * The CVSS score as `9.8`, if it explains the severity; empty when there is none or the policy
 * overrode the severity.
 */ function scoreWords({ score, severity }) {
    return score !== null && (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfScore */ .FL)(score) === severity ? score.toFixed(1) : '';
}
/** The package of a finding: `lodash 4.17.15`; empty when it has none. */ function packageWords(finding) {
    const at = finding.package;
    return at === null ? '' : `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.name, MAX_NAME)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(at.version, MAX_NAME)}`.trim();
}
/** Phrases by which titles of advisories introduce the weakness, after the package's name. */ const VERBOSE = /^(?:(?:is |are )?(?:vulnerable to|affected by) |has |contains )(?:an? |the )?/iu;
/** Beginnings that make no sense without the package's name before them: a version, or a verb. */ const NEEDS_NAME = /^(?:v?\d|(?:is|are|was|were|before|prior|through|versions?|up to|from|and|or|in|for) )/iu;
/**
 * The title without the package's name, which is shown beside it: both "Prototype Pollution in
 * lodash" and "lodash vulnerable to Prototype Pollution" become "Prototype Pollution".
 */ function shortTitle({ title, package: at }) {
    const whole = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(title) === '' ? 'untitled' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(title, MAX_TITLE);
    const name = at === null ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(at.name).toLowerCase();
    if (name === '') return whole;
    const lower = whole.toLowerCase();
    if (lower.endsWith(` in ${name}`)) return whole.slice(0, -` in ${name}`.length);
    if (!lower.startsWith(`${name} `) && !lower.startsWith(`${name}: `)) return whole;
    const rest = whole.slice(name.length).replace(/^:? /u, '').replace(VERBOSE, '');
    return rest === '' || NEEDS_NAME.test(rest) ? whole : capitalise(rest);
}
/** `lodash 4.17.15: Prototype Pollution`, or the title alone. */ function fullTitle(finding) {
    return [
        packageWords(finding),
        shortTitle(finding)
    ].filter((part)=>part !== '').join(': ');
}
/**
 * Whether the due date is counted from this run, because neither an issue nor (with `sla.clock:
 * published`) the advisory's publication started the clock.
 */ function countsFromDetection(finding) {
    return finding.firstSeen === null && finding.dueReason.endsWith('from detection');
}
/** How to fix a finding without a package: the rule's advice, or where to find it. */ function fixWords({ fix, source }) {
    if (fix !== '') return fix;
    return source.startsWith('sarif:') ? `See ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_findings_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .speakerOf */ .d)(source), 40)}'s rule.` : 'See the rule.';
}
/** A share in whole per cent, rounded down: only everything is 100, here and everywhere. */ function percent(part, whole) {
    return Math.floor(part / whole * 100);
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
