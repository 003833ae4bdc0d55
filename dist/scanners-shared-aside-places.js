"use strict";
exports.id = 4226;
exports.ids = [4226];
exports.modules = {

/***/ 33861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** A text as a regular expression that matches just it: outside of sets, with any flag but `v`. */ function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
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


/***/ }),

/***/ 23249:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isPublicByDesign)
/* harmony export */ });
const PUBLIC = /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:|0x[0-9a-f]{40}$|MI[GI][\w+/]{1,4}(?:ANBgkqhkiG9w0BAQEFAAOC|A0GCSqGSIb3DQEBAQUAA4))/i;
/**
 * Whether a text is a key that is public by design: those of PostHog, Stripe, Atlassian Connect and
 * similar services.
 */ function isPublicByDesign(text) {
    return PUBLIC.test(text);
}


/***/ })

};
;