"use strict";
exports.id = 4131;
exports.ids = [4131];
exports.modules = {

/***/ 89483:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84008);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** The key of a place in `Excerpts`. */ function placeKey({ path, line }) {
    return `${line ?? 0}:${path}`;
}
/** Tab stops in a frame, in columns. */ const TAB = '  ';
/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */ function codeFrame(finding, excerpts, width) {
    const place = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .mainLocation */ .vC)(finding);
    const excerpt = excerpts.get(placeKey(place));
    if (excerpt === undefined || place.line === null) return [];
    const [first, last] = [
        place.line,
        Math.max(place.line, place.endLine ?? place.line)
    ];
    return excerpt.lines.map((line, index)=>{
        const number = excerpt.start + index;
        return {
            number,
            text: fitted(line, width),
            marked: number >= first && number <= last
        };
    });
}
/** A line with its indentation kept, cut where it is too long. */ function fitted(line, width) {
    const shown = line.replaceAll('\t', TAB);
    const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
    return `${indent}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(shown), Math.max(1, width - indent.length))}`;
}


/***/ }),

/***/ 14131:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerptsOf: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13735);
/* harmony import */ var _report_text_code_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89483);
/* harmony import */ var _report_text_locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _scanners_shared_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);




/** Lines that are shown before and after the place of a finding. */ const AROUND = 2;
/** Most lines of the place itself. */ const MOST_LINES = 6;
/** Most findings whose code is shown, and the largest file that is read for it, in bytes. */ const MOST = {
    findings: 2_000,
    bytes: 1_000_000
};
/** Weaknesses that are about a value that nobody should read: their code is never shown. */ const ABOUT_SECRETS = [
    'CWE-259',
    'CWE-321',
    'CWE-540',
    'CWE-547',
    'CWE-798'
];
/**
 * The code around the findings in the head, for reports that stay with whoever scans. Findings of
 * secrets have none, and secrets in the lines around another are taken out. A file that cannot be
 * read has no excerpt: its finding is shown without one.
 */ async function excerptsOf({ findings }, head) {
    const shown = findings.filter(mayBeShown).slice(0, MOST.findings).map(_report_text_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .mainLocation */ .vC);
    const paths = [
        ...new Set(shown.map(({ path })=>path))
    ];
    const files = new Map(await Promise.all(paths.map(async (path)=>[
            path,
            await linesOf(head, path)
        ])));
    const found = shown.flatMap((place)=>{
        const lines = files.get(place.path) ?? [];
        if (place.line === null || place.line > lines.length) return [];
        const end = Math.min(place.endLine ?? place.line, place.line + MOST_LINES - 1);
        const start = Math.max(1, place.line - AROUND);
        const text = (0,_scanners_shared_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(lines.slice(start - 1, end + AROUND).join('\n'));
        return [
            [
                (0,_report_text_code_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r)(place),
                {
                    start,
                    lines: text.split('\n')
                }
            ]
        ];
    });
    return new Map(found);
}
function mayBeShown(finding) {
    const { source, cwe } = finding;
    return (0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(finding) && (0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaced */ .AD)(source) && source !== 'secrets' && !cwe.some((id)=>ABOUT_SECRETS.includes(id));
}
async function linesOf(head, path) {
    try {
        return (await head.read(path, MOST.bytes)).toString('utf8').split(/\r?\n/u);
    } catch  {
        return [];
    }
}


/***/ })

};
;