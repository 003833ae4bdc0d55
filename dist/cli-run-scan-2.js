export const id = 3051;
export const ids = [3051];
export const modules = {

/***/ 33051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   scan: () => (/* binding */ scan),
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20752);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29289);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4735);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76200);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13065);







/** `fixby scan [dir]`. @returns the exit code @throws FixbyError */ async function scan({ values, operands: [directory = '.'] }) {
    const { format = 'text', output = null } = values;
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .runScan */ .H)(directory, (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .scanOptionsOf */ .h)(values));
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.'), root);
    const report = await render(result, {
        format,
        output
    }, from === '' ? null : from);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(output, report, 'owner');
    return exitCodeOf(result.decision);
}
/** The exit code that stands for a decision. */ function exitCodeOf(decision) {
    if (decision === 'error') return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed;
    return decision === 'block' ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.blocked : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
/** @param from where paths and commands start, when that is not the current directory */ async function render(result, { format, output }, from) {
    switch(format){
        case 'json':
            return (await __webpack_require__.e(/* import() */ 8630).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4838)]).then(__webpack_require__.bind(__webpack_require__, 24838))).renderSarif(result, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(6056), __webpack_require__.e(1087)]).then(__webpack_require__.bind(__webpack_require__, 26056))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null
            });
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(5245)]).then(__webpack_require__.bind(__webpack_require__, 44361))).renderTerminal(result, {
                ...terminal(output === null && process.stdout.isTTY),
                from
            });
    }
}
/** Colour and width of this terminal. @see https://no-color.org */ function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return {
        colour: interactive && !noColour,
        columns: interactive ? process.stdout.columns : null
    };
}


/***/ }),

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/** The log of the command line: stderr only; progress where somebody watches or it takes minutes, warnings always. */ const terminalLog = {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scanOptionsOf)
/* harmony export */ });
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);


/** The options of a scan from what was given. @throws FixbyError (usage) */ function scanOptionsOf(values) {
    return {
        base: values.base ?? null,
        policy: values.policy ?? null,
        failOn: values['fail-on'] ?? null,
        osvScanner: values['osv-scanner'] ?? null,
        fsrt: values.fsrt ?? null,
        osvDatabase: values['osv-database'] ?? null,
        sarif: values.sarif ?? [],
        sarifBase: values['sarif-base'] ?? [],
        asOf: instant(values['as-of'])
    };
}
function instant(value) {
    if (value === undefined) return new Date().toISOString();
    if (!(0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--as-of is "${value}"; it must be an RFC 3339 time such as 2026-12-31T00:00:00Z.`);
    return value;
}


/***/ }),

/***/ 76200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runScan),
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42327);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33481);
/* harmony import */ var _scanners_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67084);
/* harmony import */ var _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13084);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91385);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22539);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13113);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23209);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65774);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45155);















/**
 * Scans a directory of this machine and judges it.
 * @param directory relative to the current directory
 * @param recallFor asks the issues what is known of the findings; nobody unless told otherwise, and every clock starts now
 * @throws FixbyError
 */ async function runScan(directory, options, recallFor = ()=>_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .vO) {
    const wanted = await existingDirectory(directory);
    return (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_12__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_14__/* .terminalLog */ .d, async (scratch)=>{
        const repository = await openRepository(wanted, scratch);
        const root = repository?.root ?? wanted;
        const prepared = await prepare(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, wanted), repository, options, scratch);
        const input = {
            ...prepared,
            recall: recallFor(prepared.policy)
        };
        return {
            result: await (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(input),
            policy: input.policy.policy,
            input,
            root
        };
    });
}
async function openRepository(wanted, scratch) {
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepository */ .W)(wanted, null);
    return paths === null ? null : _system_git_js__WEBPACK_IMPORTED_MODULE_11__/* .Repository */ .LN.open(paths, {
        run: _system_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .eF,
        scratch,
        remote: null
    });
}
async function prepare(root, directory, repository, options, scratch) {
    const head = new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .WorkingTree */ .a(root, repository);
    const base = options.base === null ? null : await baseTree(repository, options.base);
    return {
        head,
        base,
        baseUnknown: null,
        directory: directory.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.sep),
        policy: await choosePolicy(head, base, options),
        scanners: (0,_scanners_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .createScanners */ .q)({
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .eF,
            program: options.osvScanner,
            fsrt: options.fsrt,
            database: options.osvDatabase,
            cwd: process.cwd(),
            repository,
            mask: ()=>undefined,
            workspace: root,
            root,
            sarif: options.sarif.map((glob)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            sarifBase: options.sarifBase.map((glob)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(glob)),
            compares: options.base !== null,
            tracked: ()=>Promise.resolve(null),
            log: _log_js__WEBPACK_IMPORTED_MODULE_14__/* .terminalLog */ .d
        }),
        asOf: options.asOf,
        recall: _run_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .noRecall */ .vO,
        scratch,
        log: _log_js__WEBPACK_IMPORTED_MODULE_14__/* .terminalLog */ .d
    };
}
async function existingDirectory(directory) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory()) return real;
    } catch (error) {
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `there is no directory "${directory}".`, `Name the directory to scan.`);
    }
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `"${directory}" is a file.`, `Name the directory to scan.`);
}
/** What the working tree is compared with: where it left the given revision, as a pull request would be. */ async function baseTree(repository, revision) {
    if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', '--base needs a git repository, and there is none here (or no git).');
    const commit = await repository.resolve(revision);
    if (commit === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `--base is "${revision}", which names no commit here.`, `Fetch it first: git fetch origin ${revision}`);
    const head = await repository.headCommit();
    const fork = head === null ? null : await repository.mergeBase(commit, head);
    return new _system_commit_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .CommitTree */ .eO(repository, fork ?? commit);
}
/** An explicit file wins; with `--base` the policy comes from there, as on a pull request; else from the working tree. */ async function choosePolicy(head, base, options) {
    const request = {
        path: null,
        failOn: options.failOn
    };
    if (options.policy !== null) return explicitPolicy(options.policy, options.failOn);
    return base === null ? (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(head, request) : (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .policyForGate */ .HL)(base, null, head, request);
}
async function explicitPolicy(file, failOn) {
    const policy = (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyText */ .OG)(await readNamed(file), file);
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
/** The text of a file that the user named. @throws FixbyError (usage) when there is none */ async function readNamed(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_10__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ }),

/***/ 13065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);



/** Who may read a new file; one that is there already keeps its mode. */ const MODES = {
    owner: 0o600,
    everybody: 0o666
};
/**
 * Writes what a command was called for: to a file, or to stdout where none is named.
 * @param readers `owner` for findings, `everybody` for what is there to be published or committed
 * @throws FixbyError (usage)
 */ async function writeReport(path, report, readers) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, report, {
            mode: MODES[readers]
        });
    } catch (error) {
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${why}).`);
    }
}


/***/ })

};
