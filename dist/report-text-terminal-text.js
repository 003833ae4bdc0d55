export const id = 3131;
export const ids = [3131];
export const modules = {

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureText: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);


/** What a command says when it cannot go on: nothing of it can steer the terminal. */ function failureText(thrown) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).split('\n').map(_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
}


/***/ }),

/***/ 24695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that a reader cannot see but a terminal, a browser or an eye is led by: control
 * characters, escape sequences' first characters, bidirectional overrides, zero-width and other
 * ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/**
 * Nearly every text is of these characters only, none of which any rule here is about: thousands of
 * issues take half the time.
 */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text as one line that may stand on a terminal: line breaks and tabs become spaces, invisible
 * characters go, spaces stay.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/**
 * Like `plainText`, with runs of blanks as one space and none at the ends: a value inside a
 * sentence.
 */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points), the last one `…` where something was
 * cut off.
 * @param max at least 1
 */ function clip(text, max) {
    // Bounded before the expensive part: a scanner's text may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}…`;
}


/***/ }),

/***/ 91385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Whether something thrown is an error, also one of another realm (Node's own, where code runs in a
 * `vm` context).
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file that is larger than whoever asked for it takes. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ })

};
