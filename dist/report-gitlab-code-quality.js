"use strict";
exports.id = 8199;
exports.ids = [8199];
exports.modules = {

/***/ 88199:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39350);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);



/** GitLab's levels: what blocks by default is a blocker there. */ const LEVELS = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor'
};
/** Maximum length of a description, in characters. */ const MAX_DESCRIPTION = 500;
/**
 * Renders the open findings as a report on code quality, which every edition of GitLab shows in a
 * merge request and compares with that of the target branch. Waived ones are left out, and so is
 * what has no file.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */ function renderCodeQuality({ findings }) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(findings.flatMap(entriesOf));
}
function entriesOf(finding) {
    const places = finding.locations.filter(({ path, waiver })=>path !== '' && waiver === null);
    // Two places in one file would be one to GitLab, which tells entries apart by fingerprint alone.
    const first = places.filter(({ path }, index)=>places.findIndex((one)=>one.path === path) === index);
    return first.map((place)=>({
            description: (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${title(finding, place)} ${due(finding)}. ${finding.fix}`.trim(), MAX_DESCRIPTION),
            check_name: finding.rule,
            fingerprint: `${finding.id}:${place.path}`,
            // What is of low confidence blocks nothing here either.
            severity: (0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(finding) ? LEVELS[finding.severity] : 'info',
            location: {
                path: place.path,
                lines: {
                    begin: place.line ?? 1
                }
            }
        }));
}
function title({ title: words }, { package: at }) {
    return at === null ? `${words}:` : `${at.name} ${at.version}: ${words}:`;
}
function due({ due: day }) {
    return day === null ? 'no due date' : `fix by ${day}`;
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