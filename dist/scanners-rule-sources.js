"use strict";
exports.id = 3595;
exports.ids = [3595,5976];
exports.modules = {

/***/ 96434:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OWN_RULES: () => (/* binding */ OWN_RULES),
/* harmony export */   sourcesOfRule: () => (/* binding */ sourcesOfRule)
/* harmony export */ });
/* harmony import */ var _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21004);
/* harmony import */ var _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92230);
/* harmony import */ var _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43556);
/* harmony import */ var _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98380);
/* harmony import */ var _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41155);





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


/***/ }),

/***/ 48294:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ asideFolder),
/* harmony export */   Z: () => (/* binding */ isAside)
/* harmony export */ });
/** Folders of tests and of what they need, for every scanner alike. */ const TESTS = [
    '__tests__|__mocks__|__fixtures__|tests?|testing|test[-_]?(?:data|fixtures?)|test[-_]?utils?',
    '(?:integration|reference|acceptance|functional|system|smoke|unit|load|e2e|end[-_]?to[-_]?end)[-_]?tests?',
    'specs?|e2e|cypress|playwright|fixtures?|mocks?'
];
/** Files of tests wherever they stand, by the end of their name. */ const TEST_FILE = String.raw`[._-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.\w+$|(?:^|\/)(?:test_\w+|conftest)\.py$|(?:^|\/)(?:cypress|playwright|jest|vitest|wdio|karma|nightwatch|protractor)(?:[.-]\w+)*[.-]conf(?:ig)?\.\w+$`;
/** Classes of tests, by their name: `LoginTest.java`, but not `latest.php`. */ const TEST_CLASS = /[a-z\d](?:Tests?|Spec|IT)\.(?:java|kts?|cs|php|scala|groovy|swift)$/u;
/** Folders that show how things are done. */ const EXAMPLES = 'examples?|samples?';
/** What else is aside for one of them, each for what it looks at. */ const MORE = {
    /** Code: what runs on nobody's behalf. */ code: [
        'benchmarks?'
    ],
    /** Code that is not shipped: also what shows, fills and builds, and what others wrote. */ unshipped: [
        EXAMPLES,
        String.raw`scripts?|\.?stor(?:ies|ybook)|demos?|playgrounds?|seeds?|seeders?`,
        'vendors?|vendored|third[-_]?party|bower_components'
    ],
    /** Values of passwords and keys: what people write down to be read. */ secrets: [
        EXAMPLES,
        'docs?|documentation|demos?|stories'
    ],
    /** Passwords in code: also what fills an empty database. */ passwords: [
        EXAMPLES,
        'docs?|demos?|seeds?|seeders?|import_data'
    ],
    /** Actions that nobody here runs: what others copy. */ workflows: [
        EXAMPLES,
        'templates?'
    ],
    /** Lockfiles that nobody installs from, and that may be broken on purpose. */ lockfiles: [
        EXAMPLES,
        'demos?|playgrounds?|snapshots?|__snapshots__'
    ]
};
/** File endings of texts and samples, whose passwords open nothing. */ const TEXT_FILE = String.raw`\.(?:mdx?|rst|adoc|example|sample|template|dist)$`;
const below = (folders)=>String.raw`(?:^|\/)(?:${folders.join('|')})\/`;
const anyOf = (...sources)=>new RegExp(sources.join('|'), 'iu');
const PLACES = {
    code: anyOf(below([
        ...TESTS,
        ...MORE.code
    ]), TEST_FILE),
    unshipped: anyOf(below([
        ...TESTS,
        ...MORE.code,
        ...MORE.unshipped
    ]), TEST_FILE),
    secrets: anyOf(below([
        ...TESTS,
        ...MORE.secrets
    ]), TEST_FILE, TEXT_FILE),
    passwords: anyOf(below([
        ...TESTS,
        ...MORE.code,
        ...MORE.passwords
    ]), TEST_FILE),
    workflows: anyOf(below([
        ...TESTS,
        ...MORE.workflows
    ])),
    forge: anyOf(below(TESTS)),
    lockfiles: anyOf(below([
        ...TESTS,
        ...MORE.lockfiles
    ]))
};
/**
 * Whether a path is that of a test, a fixture or a sample, rather than of what is used.
 * @param path relative to the repository's root
 * @param what who asks: each has folders of its own beside those of tests
 */ function isAside(path, what) {
    return PLACES[what].test(path) || TEST_CLASS.test(path);
}
/**
 * The first folder on a path that makes it such a place, without the slash; null where none does.
 * @param path relative to the repository's root
 */ function asideFolder(path, what) {
    const folders = path.split('/').slice(0, -1).map((_, at, parts)=>parts.slice(0, at + 1).join('/'));
    return folders.find((folder)=>isAside(`${folder}/`, what)) ?? null;
}


/***/ })

};
;