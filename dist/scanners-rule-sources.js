export const id = 1893;
export const ids = [1893,4274];
export const modules = {

/***/ 41893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OWN_RULES: () => (/* binding */ OWN_RULES),
/* harmony export */   sourcesOfRule: () => (/* binding */ sourcesOfRule)
/* harmony export */ });
/* harmony import */ var _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39096);
/* harmony import */ var _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25187);
/* harmony import */ var _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84983);
/* harmony import */ var _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56626);
/* harmony import */ var _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49267);





/** The rules of the scanners that are ours, by the source of their findings. */ const OWN_RULES = {
    code: _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map(({ id })=>id),
    forge: _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGE_RULES */ .Q.map(({ id })=>id),
    workflows: _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKFLOW_RULES */ .K.map(({ id })=>id),
    posture: _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .POSTURE_CHECKS */ .F.map(({ id })=>id),
    secrets: _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DETECTORS */ .c.map(({ kind })=>`secrets/${kind}`)
};
/**
 * What ids of advisories look like: a database's name, then numbers or letters in groups.
 * @see https://ossf.github.io/osv-schema/#id-modified-fields
 */ const ADVISORY = /^(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?!GHSA-)[A-Za-z]{2,}(?:-[A-Za-z]+)*[-:]\d[\w:.-]*)$/iu;
/**
 * The sources whose findings may have a rule or advisory id; none where nobody can tell: other
 * tools name theirs as they like.
 */ function sourcesOfRule(rule) {
    const wanted = rule.trim().toLowerCase();
    const own = Object.entries(OWN_RULES).filter(([, ids])=>ids.some((id)=>id.toLowerCase() === wanted)).map(([source])=>source);
    return own.length === 0 && ADVISORY.test(rule.trim()) ? [
        'dependencies'
    ] : own;
}


/***/ })

};
