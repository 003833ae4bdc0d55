export const id = 8436;
export const ids = [8436];
export const modules = {

/***/ 68436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   posture: () => (/* binding */ posture)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36164);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71293);
/* harmony import */ var _run_posture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21097);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17355);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13065);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33051);






const options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json',
            'markdown'
        ],
        summary: 'how the report is written; default: text'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_2__/* .output */ .CG,
    'fail-on': _shared_options_js__WEBPACK_IMPORTED_MODULE_2__/* .failOn */ .Ko,
    'as-of': _shared_options_js__WEBPACK_IMPORTED_MODULE_2__/* .scanning */ .G3['as-of'],
    repository: _shared_options_js__WEBPACK_IMPORTED_MODULE_2__/* .repository */ .Jk,
    policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_2__/* .policy */ .JN
};
/**
 * `fixby posture`: whether the settings of a repository on GitHub protect it.
 * @throws FixbyError
 */ const posture = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .command */ .G)({
    name: 'posture',
    summary: "whether the repository's settings on GitHub protect it; only reads",
    operands: [],
    examples: [
        {
            call: 'fixby posture --format markdown',
            does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most'
        }
    ],
    options,
    run
});
async function run({ values }) {
    const { result } = await (0,_run_posture_js__WEBPACK_IMPORTED_MODULE_1__/* .runPosture */ .u)(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(values.repository ?? null, '.'), values);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(values.output ?? null, await render(result, values.format ?? 'text'), 'owner');
    return (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__.exitCodeOf)(result.decision);
}
async function render(result, format) {
    if (format === 'json') return (await __webpack_require__.e(/* import() */ 8630).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
    const { renderPostureMarkdown, renderPostureText } = await __webpack_require__.e(/* import() */ 1232).then(__webpack_require__.bind(__webpack_require__, 21232));
    return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}


/***/ }),

/***/ 33051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   renderResult: () => (/* binding */ renderResult),
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36164);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29289);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4735);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76200);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17355);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35689);
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
    const report = await renderResult(result, {
        format,
        output
    }, from === '' ? null : from);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(output, report, 'owner');
    return exitCodeOf(result.decision);
}
/** The exit code for a decision of the gate. */ function exitCodeOf(decision) {
    if (decision === 'error') return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed;
    return decision === 'block' ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.blocked : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
/**
 * Renders the result in a format.
 * @param from the directory that paths and commands are relative to, when that is not the current
 *   directory
 */ async function renderResult(result, { format, output }, from) {
    switch(format){
        case 'json':
            return (await __webpack_require__.e(/* import() */ 8630).then(__webpack_require__.bind(__webpack_require__, 68630))).renderJson(result);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4838)]).then(__webpack_require__.bind(__webpack_require__, 24838))).renderSarif(result, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(4735), __webpack_require__.e(6056)]).then(__webpack_require__.bind(__webpack_require__, 26056))).renderComment(result, {
                marker: '',
                runUrl: null,
                repositoryUrl: null
            });
        case 'text':
            return (await __webpack_require__.e(/* import() */ 7905).then(__webpack_require__.bind(__webpack_require__, 17905))).renderTerminal(result, {
                ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .terminal */ .F)(output === null && process.stdout.isTTY),
                from
            });
    }
}


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


/***/ })

};
