"use strict";
exports.id = 9340;
exports.ids = [9340];
exports.modules = {

/***/ 49340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleText: () => (/* binding */ ruleText)
/* harmony export */ });
/* harmony import */ var _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21004);
/* harmony import */ var _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92230);
/* harmony import */ var _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43556);
/* harmony import */ var _secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81719);
/* harmony import */ var _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98380);
/* harmony import */ var _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41155);






const TEXTS = new Map([
    ...[
        ..._code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
        ..._forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGE_RULES */ .Q,
        ..._workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKFLOW_RULES */ .K
    ].map(({ id, title, why, fix })=>[
            id,
            {
                title,
                why,
                fix: fix.text
            }
        ]),
    ..._posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .POSTURE_CHECKS */ .F.map(({ id, title, why, mend })=>[
            id,
            {
                title,
                why,
                fix: mend
            }
        ]),
    ..._shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .DETECTORS */ .c.map((detector)=>[
            `secrets/${detector.kind}`,
            {
                title: detector.name,
                why: (0,_secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .harmOf */ .sY)(detector, null),
                fix: ''
            }
        ])
]);
/** The text of one of our own rules; null for rules of other tools and for advisories. */ function ruleText(rule) {
    return TEXTS.get(rule) ?? null;
}


/***/ }),

/***/ 81719:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   sY: () => (/* binding */ harmOf),
/* harmony export */   v0: () => (/* binding */ toObservations),
/* harmony export */   zV: () => (/* binding */ valueKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_findings_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
/* harmony import */ var _shared_aside_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48294);



/** A hit at its place. */ function placed(hit, path, commit) {
    const { byName = false, general = false } = hit.detector;
    return {
        ...hit,
        path,
        commit,
        sample: (byName || general) && (0,_shared_aside_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isAside */ .Z)(path, 'secrets')
    };
}
/** Number of hexadecimal digits of the digest in an identity (24 bits). */ const DIGEST_DIGITS = 6;
/**
 * The subject of a secret, which is part of its identity. For an issued value it contains 24 bits
 * of its digest: enough to tell the secrets of a repository apart, far too few to confirm a guess
 * among 2^80 or more values. A chosen value could be guessed and confirmed with any digest, so it
 * contributes nothing: the name or host that it belongs to is used, with a number when one file has
 * several values under one name.
 * @see docs/adr/0010-secrets-own-detectors.md
 */ function subjectOf({ detector, value, context }) {
    if (detector.made === 'chosen') return `${detector.kind}:${context.toLowerCase()}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`fixby/secret/v1\0${detector.kind}\0${normalised(value)}`).digest('hex');
    return `${detector.kind}:${digest.slice(0, DIGEST_DIGITS)}`;
}
/** A key without whitespace, so that real and escaped line ends and indentation do not matter. */ function normalised(value) {
    return value.replace(/\\[nr]|\s/g, '');
}
/**
 * A text that is equal for equal values. It contains the value, so it must not leave this process.
 */ function valueKey({ detector, value }) {
    return `${detector.kind}\0${normalised(value)}`;
}
/**
 * Converts hits to observations. The value is dropped: only the kind's prefix, the location and the
 * subject remain.
 */ function toObservations(hits) {
    const values = new Map();
    return hits.map((hit)=>{
        const subject = subjectOf(hit);
        const place = JSON.stringify([
            hit.path,
            subject
        ]);
        const known = values.get(place) ?? [];
        values.set(place, known);
        const key = valueKey(hit);
        if (!known.includes(key)) known.push(key);
        const ordinal = known.indexOf(key) + 1;
        return toObservation(hit, ordinal === 1 ? subject : `${subject} #${ordinal}`);
    });
}
function toObservation(hit, subject) {
    const { detector } = hit;
    const issued = detector.made !== 'chosen';
    return {
        source: 'secrets',
        rule: `secrets/${detector.kind}`,
        aliases: [],
        title: titleOf(hit),
        description: isIssued(hit) ? harmOf(detector, hit.commit) : MADE_UP,
        fix: fixFor(hit.commit),
        rating: {
            vectors: [],
            word: detector.severity,
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-798'
        ],
        references: [
            'https://cwe.mitre.org/data/definitions/798.html'
        ],
        published: null,
        place: placeOf(hit),
        package: null,
        subject,
        confidence: confidenceOf(hit),
        flow: [],
        trace: (0,_core_findings_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .traceOf */ .fC)({
            sink: detector.kind,
            source: '',
            within: '',
            text: `"${subject.replace(/[^\p{L}\p{N}]/gu, '_')}"`,
            way: [],
            around: hit.around
        }),
        ...hit.movedFrom === undefined ? {} : {
            movedFrom: hit.movedFrom
        },
        ...issued ? {
            cause: subjectOf(hit)
        } : {}
    };
}
/** What is said of a token that its provider cannot have issued. */ const MADE_UP = 'Its checksum is wrong, so no service issued it: it is made up, or a character is missing.';
/** Whether a provider may have issued a value: its checksum is right, where the format has one. */ function isIssued({ detector, value }) {
    return detector.checksum === undefined || detector.checksum(value);
}
function confidenceOf(hit) {
    return hit.sample || !isIssued(hit) ? 'low' : hit.detector.confidence ?? 'high';
}
function titleOf({ detector, commit }) {
    const redacted = detector.shown === '' ? '' : ` (${detector.shown}\u2026)`;
    const where = commit === null ? '' : `, in commit ${commit.slice(0, 7)} only`;
    return `${detector.name}${redacted}${where}`;
}
function harmOf({ severity }, commit) {
    const who = severity === 'critical' ? 'Whoever reads this repository can use it.' : 'Whoever reads this repository may be able to use it.';
    const gone = commit === null ? 'Removing the line is not enough: the history keeps it.' : 'A later commit removed the line, and the history keeps it.';
    return `${who} ${gone}`;
}
function fixFor(commit) {
    const branch = commit === null ? '' : ' Take the commit out of the branch (rebase, then force-push).';
    return `Revoke it where it was issued, and read its successor from a secret store.${branch}`;
}
function placeOf({ path, line, column, endLine }) {
    return {
        path,
        line,
        column,
        endLine
    };
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