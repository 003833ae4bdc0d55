"use strict";
exports.id = 8072;
exports.ids = [8072];
exports.modules = {

/***/ 8072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureText: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);


/** The error message of a failed command, with terminal control sequences escaped. */ function failureText(thrown) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).split('\n').map(_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
}


/***/ }),

/***/ 85044:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that are invisible but affect a terminal, a browser or the reader: control characters,
 * bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/**
 * Text of these characters only needs no escaping. Nearly all text is such, and skipping it halves
 * the time for thousands of issues.
 */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text on one line that is safe on a terminal: line breaks and tabs become spaces, invisible
 * characters are removed.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/**
 * As `plainText`, and runs of spaces become one, with none at the ends: for a value inside a
 * sentence.
 */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points); when something is cut off, the last one
 * is `\u2026`.
 * @param max at least 1
 */ function clip(text, max) {
    // Cut before the expensive part, since text from a scanner may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}\u2026`;
}


/***/ })

};
;