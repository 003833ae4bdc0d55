export const id = 372;
export const ids = [372];
export const modules = {

/***/ 2372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340);
/* harmony import */ var _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);




/** What a command says when it cannot go on, and its exit code: 2 for the user's own mistakes, 3 for everything that failed. */
function explainFailure(error) {
    const unparsed = isArgumentError(error);
    const message = unparsed ? argumentWords((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    const mistaken = error instanceof _main_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e || error instanceof _run_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyFileError */ .zj || unparsed;
    return {
        message: message.split('\n').map(_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh).join('\n'),
        exitCode: mistaken ? _main_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage : _main_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.failed,
    };
}
/** Node's sentence without its advice about arguments that begin with a dash, which nobody meant. */
function argumentWords(message) {
    const [sentence = message] = message.split(/\. (?=To specify|Did you forget)/);
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}. Call fixby --help.`;
}
/** Node's own complaint about an unknown option or a missing value. */
function isArgumentError(error) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control characters, escape sequences' first
 * characters, bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/** Nearly every text is of these characters only, none of which any rule here is about: thousands of issues take half the time. */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible characters go, spaces stay.
 * @param text untrusted
 */
function plainText(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/** Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a sentence. */
function sanitise(text) {
    if (PLAIN_WORDS.test(text))
        return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was cut off.
 * @param max at least 1
 */
function clip(text, max) {
    // Bounded before the expensive part: a scanner's text may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max)
        return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max)
        return clean;
    return `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}


/***/ })

};
