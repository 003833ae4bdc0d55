"use strict";
exports.id = 3085;
exports.ids = [3085];
exports.modules = {

/***/ 83085:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOpenVex: () => (/* binding */ renderOpenVex)
/* harmony export */ });
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39350);

/**
 * What is known of vulnerabilities as OpenVEX. What is merely accepted is `affected`, with what to
 * do.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */ function renderOpenVex({ product, asOf, tool, uuid }, entries, author) {
    const timestamp = new Date(asOf).toISOString();
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': `urn:uuid:${uuid}`,
        author,
        timestamp,
        version: 1,
        tooling: `fixby ${tool}`,
        statements: entries.map(({ id, aliases, status, detail, justification, action, purls })=>({
                vulnerability: {
                    name: id,
                    ...aliases.length === 0 ? {} : {
                        aliases
                    }
                },
                timestamp,
                products: [
                    {
                        '@id': product.purl,
                        subcomponents: purls.map((purl)=>({
                                '@id': purl
                            }))
                    }
                ],
                ...statusOf(status, detail, justification),
                ...status === 'affected' ? {
                    action_statement: action ?? 'Look at it.'
                } : {}
            }))
    });
}
/** Of what is not affected the schema wants a justification or an impact statement, never both. */ function statusOf(status, detail, justification) {
    const notes = detail === null ? {} : {
        status_notes: detail
    };
    if (status === 'affected' || status === 'fixed') return {
        status,
        ...notes
    };
    return justification === null ? {
        status: 'not_affected',
        impact_statement: detail ?? ''
    } : {
        status: 'not_affected',
        justification,
        ...notes
    };
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