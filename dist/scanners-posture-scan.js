"use strict";
exports.id = 9987;
exports.ids = [9987];
exports.modules = {

/***/ 90107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFileFacts)
/* harmony export */ });
/* harmony import */ var _core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85124);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56371);


/** Where GitHub looks for SECURITY.md, in this order. */ const SECURITY_PATHS = [
    '.github/SECURITY.md',
    'SECURITY.md',
    'docs/SECURITY.md'
];
/** Where Dependabot and Renovate look for their configuration. */ const UPDATE_PATHS = new Set([
    '.github/dependabot.yml',
    '.github/dependabot.yaml',
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.renovaterc',
    '.renovaterc.json'
]);
const DOCUMENT = /^(?:\.github\/|docs\/)?(?:README|PRIVACY|SECURITY|SUPPORT)[^/]*$/iu;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Maximum size of a file, in bytes. */ const MAX_BYTES = 1_048_576;
/**
 * Reads what the default branch itself says.
 * @throws what reading a file throws
 */ async function readFileFacts(tree) {
    const paths = (await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const read = (path)=>readOne(tree, path);
    const first = async (candidates)=>{
        const found = candidates.find((path)=>paths.includes(path));
        return found === undefined ? null : read(found);
    };
    return {
        securityPolicy: await first(SECURITY_PATHS),
        codeowners: await first(_core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn),
        documents: await Promise.all(paths.filter((path)=>DOCUMENT.test(path)).map(read)),
        workflows: await Promise.all(paths.filter((path)=>WORKFLOW.test(path)).map(read)),
        updates: await Promise.all(paths.filter((path)=>UPDATE_PATHS.has(path)).map(read)),
        policyPath: _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY_PATH */ .l
    };
}
async function readOne(tree, path) {
    return {
        path,
        text: (await tree.read(path, MAX_BYTES)).toString('utf8')
    };
}


/***/ }),

/***/ 59987:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanPosture: () => (/* binding */ scanPosture)
/* harmony export */ });
/* unused harmony export judgePosture */
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43556);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90107);


/**
 * Reads the facts and judges them.
 * @param disabled ids of checks that do not run
 * @throws what reading the tree or GitHub throws
 */ async function scanPosture(tree, { read, asOf }, disabled) {
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileFacts */ .E)(tree);
    const facts = await read({
        updates: files.updates.map(({ path })=>path)
    });
    return judgePosture({
        ...facts,
        files,
        asOf
    }, disabled);
}
/** Judges the facts. */ function judgePosture(facts, disabled) {
    const judged = _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .POSTURE_CHECKS */ .F.filter(({ id })=>!disabled.includes(id)).map((check)=>({
            check,
            judgement: check.judge(facts),
            url: pageUrl(check, facts.repository.url)
        }));
    return {
        checks: judged.map(({ check: { id, asks }, judgement, url })=>({
                id,
                asks,
                state: judgement.state,
                detail: judgement.state === 'not-visible' ? '' : judgement.detail,
                missing: judgement.state === 'not-visible' ? judgement.missing : [],
                url
            })),
        observations: judged.flatMap(({ check, judgement, url })=>judgement.state === 'not-kept' ? [
                observation(check, judgement, url)
            ] : [])
    };
}
/** @param repository `https://github.com/owner/name` */ function pageUrl({ page, pageOf }, repository) {
    if (page === '') return repository;
    if (pageOf === undefined) return `${repository}/${page}`;
    return `${repository.replace(/\/([^/]+)\/[^/]+$/u, '/organizations/$1')}/${page}`;
}
function observation(check, { detail, severity, path }, url) {
    return {
        source: 'posture',
        rule: check.id,
        aliases: [],
        title: check.title,
        description: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}. ${check.why}`,
        fix: check.mend,
        rating: {
            vectors: [],
            word: severity ?? check.severity,
            malicious: false,
            informational: false
        },
        cwe: check.cwe,
        references: [
            url,
            ...check.references
        ],
        published: null,
        place: {
            path: path ?? '',
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        // There is one repository, and one finding of a check in it.
        subject: '',
        confidence: check.confidence,
        flow: []
    };
}


/***/ })

};
;