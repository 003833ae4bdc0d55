"use strict";
exports.id = 6394;
exports.ids = [6394];
exports.modules = {

/***/ 56394:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownFacts: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68731);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92230);


/**
 * What stands in the manifests of a tree, by their paths: what rules report, and all other scopes,
 * since FSRT names those of both kinds without a line.
 */ async function knownFacts(tree, scope) {
    const { apps } = await (0,_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .readSide */ .w)(tree, scope, new Set(), true);
    return new Map(apps.map((app)=>{
        const { path, scopes } = app.manifest;
        const placed = ({ line, column })=>({
                path,
                line,
                column,
                endLine: line
            });
        const reported = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGE_RULES */ .Q.flatMap((rule)=>rule.check(app).map(({ subject, at })=>({
                    rule: rule.id,
                    subject,
                    place: placed(at)
                })));
        const asked = scopes.map(({ text, at })=>({
                rule: null,
                subject: text,
                place: placed(at)
            }));
        return [
            path,
            [
                ...reported,
                ...asked
            ]
        ];
    }));
}


/***/ })

};
;