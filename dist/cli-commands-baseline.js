export const id = 9929;
export const ids = [9929];
export const modules = {

/***/ 49929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_gate_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8084);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3122);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22717);
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24695);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23442);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36164);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29289);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33547);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4735);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12690);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76200);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17355);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13065);















const options = {
    until: {
        type: 'string',
        value: '<date>',
        required: true,
        summary: 'last day on which the waivers count, within a year'
    },
    reason: {
        type: 'string',
        value: '<text>',
        required: true,
        summary: 'why everything is accepted until then'
    },
    'approved-by': {
        type: 'string',
        value: '<who>',
        summary: 'who accepts it'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .output */ .CG,
    ..._shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .scanning */ .G3
};
/**
 * `fixby baseline [dir]`: prints the policy with a waiver for every open finding. Refuses after an
 * incomplete scan, since the waivers would not cover what that scan did not see.
 * @throws FixbyError
 */ const baseline = (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .command */ .G)({
    name: 'baseline',
    summary: 'print the policy with a waiver for everything that is open today',
    operands: [
        _shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .dir */ .y_
    ],
    examples: [
        {
            call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
            does: 'then only what is new blocks'
        }
    ],
    options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const grant = (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .grantOf */ .o)(values);
    const { output = null } = values;
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .scanOptionsOf */ .h)(values);
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .runScan */ .H)(directory, options);
    (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .requireYear */ .j)(grant.until, result.today);
    const failed = result.reasons.filter(({ decision })=>decision === 'error');
    if (failed.length > 0) {
        for (const { message } of failed)say(message);
        say('The scan was not complete, so there is no baseline, and nothing was written.');
        return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed;
    }
    const file = options.policy ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_policy_path_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULT_POLICY_PATH */ .l);
    const written = (0,_core_gate_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .B)(await (options.policy === null ? (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultPolicy */ .G4)(file) : (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPolicy */ .W0)(file)), result.findings, grant);
    requireValid(written, output ?? file);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u)(output, written.text, 'everybody');
    report(written, grant);
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass;
}
/**
 * Refuses a policy that would be too large to be read again: the parser's limit is a few thousand
 * waivers.
 */ function requireValid({ text: policy, waivers }, file) {
    const parsed = (0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__.parsePolicy)(policy, file);
    if (parsed.ok) return;
    const why = parsed.errors[0]?.message ?? 'it is invalid.';
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('policy', `with ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waivers, 'waiver')} more ${file} would be no policy: ${why} Nothing was written.`, 'Raise gate.fail-on for now, or fix the most common packages first.');
}
function report({ waivers, malicious, unnameable }, { until }) {
    say(`${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waivers, 'waiver')} until ${until}.`);
    list(malicious, 'No baseline waives a malicious package. Remove it');
    list(unnameable, 'A policy cannot name this, so it stays open');
}
function list(findings, words) {
    for (const finding of findings)say(`${words}: ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding)} (${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__/* .clip */ .$Q)(finding.rule, 80)}).`);
}
function say(line) {
    process.stderr.write(`fixby: ${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__/* .plainText */ .wh)(line)}\n`);
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


/***/ })

};
