"use strict";
exports.id = 1295;
exports.ids = [1295];
exports.modules = {

/***/ 54954:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ licenceKind),
/* harmony export */   s: () => (/* binding */ licenceExpression)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__);

/** The expression of a licence as it is stated; null where it is no SPDX expression. */ function licenceExpression(text) {
    try {
        return spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default()(text.trim());
    } catch (error) {
        if (!(error instanceof Error)) throw error;
        return null;
    }
}
/** Whether a stated licence is one id of the SPDX list, another expression, or neither. */ function licenceKind(text) {
    const parsed = licenceExpression(text);
    if (parsed === null) return 'other';
    const isOne = 'license' in parsed && parsed.plus !== true && parsed.exception === undefined;
    return isOne && !parsed.license.includes('LicenseRef-') ? 'id' : 'expression';
}


/***/ }),

/***/ 81295:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCycloneDx: () => (/* binding */ renderCycloneDx)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50320);
/* harmony import */ var _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51248);
/* harmony import */ var _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94321);
/* harmony import */ var _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _core_packages_licence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54954);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39350);







/** The versions of CycloneDX that can be written. */ const CYCLONEDX_VERSIONS = {
    '1.6': _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__.Spec1dot6,
    '1.7': _cyclonedx_cyclonedx_library_Spec__WEBPACK_IMPORTED_MODULE_3__.Spec1dot7
};
/**
 * A bill of materials as CycloneDX JSON, with the relations of the packages, and what is known of
 * vulnerabilities where that is asked for.
 * @see https://cyclonedx.org/docs/1.6/json/
 */ function renderCycloneDx(bill, version, vulnerabilities = []) {
    const bom = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Bom({
        serialNumber: `urn:uuid:${bill.uuid}`
    });
    bom.metadata.timestamp = new Date(bill.asOf);
    bom.metadata.tools.components.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, 'fixby', {
        version: bill.tool
    }));
    const { product } = bill;
    const root = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Application, product.name, {
        bomRef: product.purl,
        purl: product.purl,
        ...product.version === null ? {} : {
            version: product.version
        }
    });
    bom.metadata.component = root;
    for (const { path, reason } of bill.notListed)bom.metadata.properties.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property('fixby:not-listed', `${path}: ${reason}`));
    const all = new Map(bill.components.map((one)=>[
            one.purl,
            componentOf(one)
        ]));
    for (const one of all.values())bom.components.add(one);
    for (const { purl, direct, requires } of bill.components){
        const own = all.get(purl);
        if (direct !== false && own !== undefined) root.dependencies.add(own.bomRef);
        for (const to of requires){
            const target = all.get(to);
            if (target !== undefined) own?.dependencies.add(target.bomRef);
        }
    }
    for (const entry of vulnerabilities)bom.vulnerabilities.add(vulnerabilityOf(entry, all));
    const factory = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JSON.Normalize.Factory(CYCLONEDX_VERSIONS[version]);
    const text = new _cyclonedx_cyclonedx_library_Serialize__WEBPACK_IMPORTED_MODULE_2__.JsonSerializer(factory).serialize(bom, {
        sortLists: true
    });
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s)(JSON.parse(text));
}
function componentOf({ purl, version, licence, dev, places }) {
    const { namespace, name } = packageurl_js__WEBPACK_IMPORTED_MODULE_4__.PackageURL.fromString(purl);
    const component = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Component(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentType.Library, name, {
        bomRef: purl,
        purl,
        version,
        ...namespace == null ? {} : {
            group: namespace
        },
        ...dev === true ? {
            scope: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ComponentScope.Excluded
        } : {}
    });
    const stated = licenceOf(licence);
    if (stated !== null) component.licenses.add(stated);
    for (const { path } of places)component.properties.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Property('fixby:lockfile', path));
    return component;
}
function licenceOf(licence) {
    if (licence === null || licence.trim() === '') return null;
    switch((0,_core_packages_licence_js__WEBPACK_IMPORTED_MODULE_5__/* .licenceKind */ .I)(licence)){
        case 'id':
            return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.SpdxLicense(licence.trim());
        case 'expression':
            return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.LicenseExpression(licence.trim());
        case 'other':
            return new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.NamedLicense(licence.slice(0, 500));
    }
}
const STATES = {
    not_affected: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisState.NotAffected,
    fixed: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisState.Resolved,
    false_positive: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisState.FalsePositive,
    affected: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisState.Exploitable
};
function vulnerabilityOf({ id, aliases, status, detail, action, fixed, purls, cwe, published }, components) {
    const responses = fixed ? [
        _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisResponse.Update
    ] : status === 'affected' && action !== null ? [
        _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisResponse.CanNotFix
    ] : [];
    const one = new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Vulnerability({
        bomRef: `${id} ${purls.join(' ')}`,
        id,
        ...published === null ? {} : {
            published: new Date(published)
        },
        ...action === null ? {} : {
            recommendation: action
        },
        analysis: new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Analysis({
            state: STATES[status],
            response: new _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.Vulnerability.AnalysisResponseRepository(responses),
            ...detail === null ? {} : {
                detail
            }
        })
    });
    for (const alias of aliases)one.references.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Reference(alias, new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Source({
        name: 'OSV'
    })));
    for (const number of cwe)one.cwes.add(number);
    for (const purl of purls){
        const ref = components.get(purl)?.bomRef ?? new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.BomRef(purl);
        one.affects.add(new _cyclonedx_cyclonedx_library_Models__WEBPACK_IMPORTED_MODULE_1__.Vulnerability.Affect(ref));
    }
    return one;
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


/***/ })

};
;