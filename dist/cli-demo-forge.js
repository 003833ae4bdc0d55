"use strict";
exports.id = 1215;
exports.ids = [1215];
exports.modules = {

/***/ 11215:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoForge: () => (/* binding */ demoForge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_comment_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73029);
/* harmony import */ var _report_terminal_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89024);
/* harmony import */ var _report_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63983);
/* harmony import */ var _run_pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63546);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2891);
/* harmony import */ var _scanners_code_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49072);
/* harmony import */ var _scanners_forge_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67674);
/* harmony import */ var _scanners_workflows_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80121);
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16079);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74615);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20220);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14032);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44252);














/**
 * `fixby demo forge`: scans a Forge app with weaknesses, the same app after the repair, and prints
 * the comment that a pull request from the repaired app to the vulnerable one would get. Needs
 * neither osv-scanner nor the network.
 */ async function demoForge() {
    const example = (name)=>new _system_working_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .WorkingTree */ .a((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_database_js__WEBPACK_IMPORTED_MODULE_10__/* .packageRoot */ .Z)(), 'examples', name), null);
    const [vendor, clean] = [
        example('forge-vendor'),
        example('forge-vendor-clean')
    ];
    const [broken, repaired, change] = [
        await judgeForge(vendor, null),
        await judgeForge(clean, null),
        await judgeForge(vendor, clean)
    ];
    const context = {
        marker: '',
        runUrl: null,
        repositoryUrl: null
    };
    const parts = [
        section('1. A Forge app that breaks the rules (examples/forge-vendor)', onTerminal(broken)),
        section('2. The same app after the repair (examples/forge-vendor-clean)', onTerminal(repaired)),
        section('3. The comment on a pull request from the second to the first', (0,_report_terminal_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p)((0,_report_comment_comment_js__WEBPACK_IMPORTED_MODULE_1__.renderComment)(change, context), 100))
    ];
    process.stdout.write(`${parts.join('\n')}\n`);
    return [
        broken,
        repaired,
        change
    ].some(({ decision })=>decision === 'error') ? _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.failed : _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.pass;
}
async function judgeForge(head, base) {
    return (0,_run_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)({
        head,
        base,
        baseUnknown: null,
        directory: '',
        policy: withoutDependencies(await (0,_run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .US)(head, {
            path: null,
            failOn: null
        })),
        scanners: [
            _scanners_forge_run_js__WEBPACK_IMPORTED_MODULE_7__/* .forgeScanner */ .U,
            _scanners_code_run_js__WEBPACK_IMPORTED_MODULE_6__/* .codeScanner */ .C,
            _scanners_workflows_run_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowScanner */ .a
        ],
        asOf: new Date().toISOString(),
        recall: _run_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .noRecall */ .v,
        scratch: '',
        log: _log_js__WEBPACK_IMPORTED_MODULE_11__/* .terminalLog */ .d
    });
}
/**
 * The policy without its requirement that dependencies are scanned, since this demo does not scan
 * them.
 */ function withoutDependencies(inForce) {
    const { policy } = inForce;
    return {
        ...inForce,
        policy: {
            ...policy,
            scan: {
                ...policy.scan,
                required: []
            }
        }
    };
}
function onTerminal(result) {
    return (0,_report_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_3__.renderTerminal)(result, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminal */ .F)(process.stdout.isTTY));
}
function section(title, text) {
    return `${title}\n${'\u2500'.repeat(title.length)}\n\n${text}`;
}


/***/ })

};
;