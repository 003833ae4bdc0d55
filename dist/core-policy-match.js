"use strict";
exports.id = 9859;
exports.ids = [9859];
exports.modules = {

/***/ 69859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   matchesPath: () => (/* binding */ matchesPath),
/* harmony export */   zj: () => (/* binding */ matchesSomewhere)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70581);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52925);



/**
 * The ids by which a waiver or an override may name a finding: its rule and all aliases. If the
 * aliases contain more than one CVE, each alias covers only a part of the finding, and only the
 * rule counts.
 */ function namesOf({ rule, aliases }) {
    const vulnerabilities = new Set([
        rule,
        ...aliases
    ].filter((id)=>/^CVE-/iu.test(id)));
    return vulnerabilities.size > 1 ? [
        rule
    ] : [
        rule,
        ...aliases
    ];
}
/**
 * Whether the `match` of a waiver or an override applies: all of its keys must fit. A match without
 * keys applies to nothing.
 */ function matches(match, facts) {
    if (Object.keys(match).length === 0) return false;
    return (match.id === undefined || facts.findingIds.includes(match.id)) && (match.rule === undefined || matchesRule(match.rule, facts.ids)) && (match.package === undefined || matchesPackage(match.package, facts.package)) && (match.path === undefined || matchesPath(match.path, facts.path));
}
/**
 * As `matches`, for a finding as it is remembered. A match with the finding's id applies whatever
 * its path; where its paths are not recorded, any other one applies only if it has no path.
 */ function matchesSomewhere(match, { path: known, ...facts }) {
    const { path, ...rest } = match;
    const fits = path === undefined || match.id !== undefined || known !== undefined && matchesPath(path, known);
    // Of a match that is nothing but a path nothing is left.
    const isAll = known !== undefined && path !== undefined && Object.keys(rest).length === 0;
    return fits && (isAll || matches(rest, {
        ...facts,
        path: ''
    }));
}
function matchesRule(rule, ids) {
    const wanted = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRule */ .V9)(rule);
    return ids.some((id)=>(0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseRule */ .V9)(id) === wanted);
}
function matchesPackage(wanted, actual) {
    if (actual === null) return false;
    const [type, name] = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPackage */ .Ht)(wanted);
    const own = (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalType */ .jD)(actual.ecosystem);
    const fits = [
        own,
        (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalType */ .jD)((0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U7)(actual.ecosystem)),
        (0,_packages_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .purlType */ .i8)(actual.ecosystem)
    ].includes(type);
    return fits && (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .GX)(type, name) === (0,_match_key_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .GX)(type, actual.name);
}
/** Compiled globs: a run has few, and compares each with every location. */ const compiled = new Map();
/** Whether a path fits a glob of a match. */ function matchesPath(glob, path) {
    const matcher = compiled.get(glob) ?? picomatch__WEBPACK_IMPORTED_MODULE_2___default()(glob, {
        dot: true,
        windows: false
    });
    compiled.set(glob, matcher);
    return matcher(path);
}


/***/ })

};
;