export const id = 123;
export const ids = [123];
export const modules = {

/***/ 75215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionLines),
/* harmony export */   y: () => (/* binding */ permissionsPart)
/* harmony export */ });
/* harmony import */ var _text_addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83491);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93491);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54277);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24695);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23442);







/** Longest text of one change, in characters. */ const MAX_TEXT = 200;
/** Most permissions that a sentence thanks for. */ const MAX_THANKS = 5;
const HEAD = [
    _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`This app will be able to`,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Where`,
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Who has to consent`
];
/** What this change lets apps do that they could not do before; what they no longer can is thanked for. */ function permissionsPart(context) {
    const { permissions } = context.result;
    const wider = permissions.filter(({ change })=>change === 'widens');
    const narrower = permissions.filter(({ change })=>change === 'narrows');
    return (room)=>{
        if (permissions.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
        const { rows, hidden } = (0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(wider, (change)=>row(change, context), {
            room: room - 800,
            most: context.maxRows,
            measure: context.measure
        });
        return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
            rows.length === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`**This pull request widens what ${apps(wider)} may do.**`,
            (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(HEAD, rows),
            hidden === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(hidden)} more, ${context.elsewhere}.`,
            thanks(narrower)
        ]);
    };
}
function row(change, { result, repositoryUrl }) {
    const { severity, can, place, consent } = change;
    const where = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(place), (0,_text_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .permalink */ .eL)(place, repositoryUrl, result.comparison.head));
    const asked = consent === 'admin' ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`administrators of every site` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`nobody`;
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityMark */ .nU)(severity)}\u00A0${severity}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(can, MAX_TEXT)}`,
        where,
        asked
    ]);
}
function apps(changes) {
    const names = [
        ...new Set(changes.map(({ app })=>app))
    ];
    return names.length === 1 ? 'the app' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(names.length, 'app');
}
function thanks(changes) {
    if (changes.length === 0) return _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
    const shown = changes.slice(0, MAX_THANKS).map(({ permission })=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(permission, MAX_TEXT)));
    const more = changes.length - shown.length;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Takes back ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changes.length, 'permission')}, thank you: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown, ', ')}${more === 0 ? '' : ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(more)} more`}.`;
}
/** The same for a terminal: one line a change. */ function permissionLines(changes) {
    return changes.filter(({ change })=>change === 'widens').map(({ severity, can, place, consent })=>{
        const asked = consent === 'admin' ? 'administrators consent' : 'nobody is asked';
        return `${severity}: ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(can, MAX_TEXT)} (${(0,_text_locations_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(place)}, ${asked})`;
    });
}


/***/ }),

/***/ 10623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   wx: () => (/* binding */ scansSection)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71478);
/* harmony import */ var _text_fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9892);
/* harmony import */ var _text_locations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93491);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54277);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24695);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23442);







/** Most lockfiles that are listed. */ const MAX_LOCKFILES = 50;
/** What was looked at, in one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`. Scanners run side by side. */ function scannedWords({ scans }) {
    const sum = (value)=>scans.reduce((total, scan)=>total + value(scan), 0);
    const lockfiles = sum((scan)=>scan.lockfiles.length);
    // Several scanners look at the same files.
    const files = Math.max(0, ...scans.map(otherFiles));
    const packages = sum((scan)=>scan.packages ?? 0);
    const what = [
        packageWordsIn(packages, lockfiles),
        ...files === 0 ? [] : [
            (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')
        ]
    ];
    const failed = scans.filter((scan)=>scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan)=>scan.ms)))}${incomplete}`;
}
/** Files that are no lockfiles: a scanner that lists its lockfiles counts nothing else. */ function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : files ?? 0;
}
/** The scanners, their versions and results, and the lockfiles. */ function scansSection({ result }) {
    const head = [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Scanner`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Version`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Result`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Looked at`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Time`
    ];
    const ran = result.scans.filter(({ status })=>status !== 'skipped');
    const body = (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)([
        (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, ran.map(scanRow)),
        skippedWords(result.scans),
        lockfileList(result.scans)
    ]);
    return {
        title: scannedWords(result),
        body: ()=>body
    };
}
function scanRow(scan) {
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scan.scanner, 60)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scan.version, 60)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${statusWords(scan)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${lookedAtWords(scan)}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_dates_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(scan.ms)}`
    ]);
}
/** Scanners that did not run, by the reason for that: `Skipped: forge, workflows (this version does not have it yet)`. */ function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans){
        if (status !== 'skipped' || reason === null) continue;
        byReason.set(reason, [
            ...byReason.get(reason) ?? [],
            (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scanner, 60)
        ]);
    }
    const parts = [
        ...byReason
    ].map(([reason, names])=>`${names.join(', ')} (${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(reason, 500)})`);
    return parts.length === 0 ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`Skipped: ${parts.join('; ')}`;
}
/** `412 packages in 1 lockfile`, `312 files`. */ function lookedAtWords(scan) {
    const { packages, lockfiles } = scan;
    const files = otherFiles(scan);
    const parts = [
        ...packages === null ? [] : [
            packageWordsIn(packages, lockfiles.length)
        ],
        ...files === 0 ? [] : [
            (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file')
        ]
    ];
    return parts.join(', ');
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}
function statusWords({ status, reason }) {
    const word = status === 'done' ? 'complete' : 'did not complete';
    return reason === null ? word : `${word}: ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(reason, 500)}`;
}
function lockfileList(scans) {
    const all = scans.flatMap((scan)=>scan.lockfiles);
    return (0,_text_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_text_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(MAX_LOCKFILES, all, ({ path, packages })=>(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_locations_js__WEBPACK_IMPORTED_MODULE_6__/* .placeWords */ .fp)({
            path,
            line: null
        }))}: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package')}`));
}
/** What was compared, by which policy, and in which run. */ function footer({ result, selection, runUrl }) {
    const { comparison, policy } = result;
    const head = comparison.head === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`working tree` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(comparison.head));
    const trees = comparison.base === null ? head : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${head} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(comparison.base))}`;
    const from = policy.path === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`default policy` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(policy.path, 200))}${policy.ref === null ? _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)` at ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(policy.ref))}`}`;
    const parts = [
        trees,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`policy ${policy.preset}, ${from}`,
        ...selection.main.some(_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countsFromDetection */ .iQ) ? [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`days count from detection`
        ] : [],
        ...runUrl === null ? [] : [
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('run', runUrl)
        ]
    ];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`<sub>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, ' · ')}</sub>`;
}
function shortSha(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 83491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ aboutUrl),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   eL: () => (/* binding */ permalink)
/* harmony export */ });
const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;
/** Where one can read about a finding: the advisory's own page, else its first reference; null where there is neither. */ function aboutUrl(finding) {
    const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : null;
    return own ?? finding.references[0] ?? null;
}
/** The page of an advisory; null for what is no advisory's id. @see https://osv.dev */ function advisoryUrl(id) {
    if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
    return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}
/**
 * A line of a file as it is at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null outside of a repository, or where no commit was scanned
 */ function permalink(place, repositoryUrl, commit) {
    if (repositoryUrl === null || commit === null) return null;
    const line = place.line === null ? '' : `#L${place.line}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}
/** A path as the path of a URI: every segment percent-encoded. */ function encodePath(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 97909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* unused harmony export SCANNED_LANGUAGES */
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


/** Most files that a line names for one reason; more are counted. */ const NAMED = 2;
/** Most languages without a scanner that a line names. */ const MAX_LANGUAGES = 5;
/** What the code scanner reads. */ const SCANNED_LANGUAGES = [
    'JavaScript',
    'TypeScript'
];
/**
 * What was looked at and what was not, in one line that needs no explanation: `537 packages: 274 compared, 263 without a version in
 * pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no code scanner here`. Empty where no scanner can say.
 */ function coverageLine({ scans }) {
    return scans.flatMap(scanWords).join('; ');
}
function scanWords(scan) {
    const { coverage, sources, status } = scan;
    if (status === 'failed') return [
        `${nameOf(scan)}: not complete`
    ];
    if (coverage === null) return [];
    const { head } = coverage;
    if (sources.includes('dependencies')) return packageWords(head);
    if (sources.includes('code')) return [
        ...codeWords(head),
        ...languageWords(head)
    ];
    if (scan.scanner === 'sarif') return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(head.looked.files, 'SARIF file')} read`
    ];
    return fileWords(nameOf(scan), head);
}
function nameOf({ scanner, sources }) {
    return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}
/** `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`. */ function packageWords({ looked, unseen }) {
    const packages = unseen.filter(({ kind })=>kind === 'package');
    const files = unseen.filter(({ kind })=>kind === 'file');
    const all = looked.packages + packages.length;
    const compared = packages.length === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')} compared` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'package')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.packages)} compared`,
        ...packageGaps(packages)
    ])}`;
    return [
        compared,
        ...fileGaps(files)
    ];
}
const PACKAGE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'that the lockfile does not know',
    excluded: 'excluded by the policy'
};
function packageGaps(packages) {
    return [
        ...byReason(packages)
    ].map(([reason, items])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(items.length)} ${PACKAGE_WORDS[reason] ?? FILE_WORDS[reason]}${inWords(items)}`);
}
/** ` in pom.xml`, ` in 3 files`. */ function inWords(items) {
    const files = [
        ...new Set(items.map(({ where })=>where))
    ];
    return files.length <= NAMED ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(files.map((path)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, 60)))}` : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files.length)} files`;
}
const FILE_WORDS = {
    'no-version': 'without a version',
    'no-lock': 'without a lockfile',
    'out-of-step': 'out of step with the manifest',
    unreadable: 'unreadable',
    'too-large': 'too large',
    partly: 'looked at only in part',
    generated: 'generated',
    minified: 'minified',
    vendored: 'vendored or built',
    excluded: 'excluded by the policy',
    unsupported: 'of a format that is not read'
};
/** `2 files unreadable (a.json, b.json)`. */ function fileGaps(files) {
    return [
        ...byReason(files)
    ].map(([reason, items])=>{
        const names = items.length <= NAMED ? ` (${items.map(({ where })=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(where, 60)).join(', ')})` : '';
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(items.length, 'file')} ${FILE_WORDS[reason]}${names}`;
    });
}
function byReason(items) {
    const groups = new Map();
    for (const item of items)groups.set(item.reason, [
        ...groups.get(item.reason) ?? [],
        item
    ]);
    return groups;
}
/** `code: 212 of 214 JavaScript and TypeScript files (2 files minified)`. */ function codeWords({ looked, unseen }) {
    const all = looked.files + unseen.length;
    if (all === 0) return [];
    const gaps = fileGaps(unseen);
    const what = unseen.length === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(all)}`;
    return [
        `code: ${what} JavaScript and TypeScript ${all === 1 ? 'file' : 'files'}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`
    ];
}
/** Source files of languages that nothing here reads. */ function languageWords({ languages }) {
    const others = Object.entries(languages).filter(([language])=>!SCANNED_LANGUAGES.some((known)=>known === language)).sort(([a, x], [b, y])=>y - x || (a < b ? -1 : 1));
    if (others.length === 0) return [];
    const shown = others.slice(0, MAX_LANGUAGES).map(([language, files])=>`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(files)} ${language}`);
    const rest = others.slice(MAX_LANGUAGES).reduce((sum, [, files])=>sum + files, 0);
    const all = others.reduce((sum, [, files])=>sum + files, 0);
    return [
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([
            ...shown,
            ...rest === 0 ? [] : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(rest)} other`
            ]
        ])} ${all === 1 ? 'file has' : 'files have'} no code scanner here`
    ];
}
/** `secrets: 1,204 of 1,206 files (2 files unreadable)`. */ function fileWords(name, { looked, unseen }) {
    const all = looked.files + unseen.length;
    const gaps = fileGaps(unseen);
    if (all === 0) return [];
    return gaps.length === 0 ? [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')}`
    ] : [
        `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(looked.files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'file')} (${gaps.join(', ')})`
    ];
}


/***/ }),

/***/ 9892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54277);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23442);



/** GitHub refuses a longer issue or comment: "body is too long (maximum is 65536 characters)". Some room is left for what a caller adds. */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/** A step's summary may have 1 MiB. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** Share of what is left that one part may take, so that a long one leaves room for those after it. */ const SHARE = 0.6;
/**
 * Puts parts one below the other within a limit, in their order: what comes first gets its room first.
 * @param footer always shown
 */ function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part)=>{
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...shown,
        footer
    ]);
}
/** The first of `items` whose Markdown fits. */ function fitting(items, render, { room, most, measure }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)){
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0) break;
        rows.push(row);
    }
    return {
        rows,
        hidden: items.length - rows.length
    };
}
/** The first `most` items as Markdown, then how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that is the same in any room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 24967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71478);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1844);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60737);
/* harmony import */ var _sight_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36414);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23442);






/** Longest reason that a headline quotes, in characters. */ const MAX_REASON = 500;
/** The verdict in words, in one line that is fit for a log as it is: the last line of the log, the first on a terminal. */ function headline(result) {
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message, MAX_REASON)));
}
/** The same for the heading of a page, which says the rest of a reason below: only its beginning is quoted. */ function heading(result) {
    const stop = result.decision === 'error' ? /\.(?=\s+\p{Lu}|$)/u : /: |\.(?=\s+\p{Lu}|$)/u;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(words(result, (message)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(message.split(stop)[0] ?? message, MAX_REASON)));
}
function words(result, quote) {
    switch(result.decision){
        case 'error':
            return `Not judged: ${quoteReasons(result, 'error', quote)}`;
        case 'block':
            return `Blocked: ${blockedWords(result, quote)}`;
        case 'warn':
            return `Passed with a warning: ${warningWords(result, quote)}`;
        case 'pass':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .sK)(`${stateWords(result, dueWords(result))}${notShownWords(result)}`);
    }
}
/** A result for everybody says that it is not all. */ function notShownWords({ withheld }) {
    return withheld === undefined || withheld.count === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldWords */ .ZJ)(withheld.count)} not shown in public`;
}
/** The first reason of a decision that is about no finding, and how many more there are; empty where there is none. */ function quoteReasons(result, decision, quote) {
    const [first, ...more] = result.reasons.filter((reason)=>reason.decision === decision && reason.finding === undefined);
    if (first === undefined) return '';
    return `${quote(first.message)}${more.length === 0 ? '' : ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more.length, 'more reason')})`}`;
}
function blockedWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'block');
    const blocking = result.findings.filter((finding)=>ids.has(finding.id));
    const here = blocking.filter((finding)=>finding.origin !== 'existing');
    const before = blocking.filter((finding)=>finding.origin === 'existing');
    return [
        here.length === 0 ? '' : `${kinds(result, here)}${originWords(result)}`,
        before.length === 0 ? '' : `${kinds(result, before)} that ${before.length === 1 ? 'was' : 'were'} here before`,
        quoteReasons(result, 'block', quote)
    ].filter((part)=>part !== '').join('; ');
}
function originWords({ comparison }) {
    if (!comparison.compares) return '';
    return comparison.baseUnknown === null ? ' introduced here' : ', counted as introduced since the base is unknown';
}
/** `1 malicious package, 2 critical and 1 overdue findings`: every finding once, under the most pressing of its reasons. */ function kinds(result, findings) {
    const because = (kind, finding)=>result.reasons.some((reason)=>reason.kind === kind && reason.finding === finding.id);
    const malicious = findings.filter((finding)=>because('malicious', finding));
    const others = findings.filter((finding)=>!malicious.includes(finding));
    const severe = others.filter((finding)=>because('severity', finding));
    const late = others.filter((finding)=>!severe.includes(finding) && because('overdue', finding)).length;
    const hidden = others.length - severe.length - late;
    const counted = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(severe),
        ...late === 0 ? [] : [
            `${late} overdue`
        ],
        ...hidden === 0 ? [] : [
            `${hidden} no longer visible`
        ]
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([
        ...malicious.length === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(malicious.length, 'malicious package')
        ],
        ...counted.length === 0 ? [] : [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(counted)} ${others.length === 1 ? 'finding' : 'findings'}`
        ]
    ]);
}
function warningWords(result, quote) {
    const ids = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(result, 'warn');
    const warned = result.findings.filter((finding)=>ids.has(finding.id));
    const relief = result.reasons.find((reason)=>reason.kind === 'fixes-blocking');
    if (relief !== undefined) return quote(relief.message);
    const late = warned.some((finding)=>finding.sla === 'overdue');
    return [
        quoteReasons(result, 'warn', quote),
        warned.length === 0 ? '' : kinds(result, warned),
        stateWords(result, late ? '' : dueWords(result))
    ].filter((part)=>part !== '').join('; ');
}
/** What there is, in words, where nothing blocks. */ function stateWords(result, due) {
    const { main, before, waived } = (0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .L)(result);
    const open = main.length + before.length;
    const fixed = (0,_sight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .repaired */ .X9)(result.gone).length;
    const rest = [
        ...fixed === 0 ? [] : [
            `${fixed} fixed`
        ],
        ...waived.length === 0 ? [] : [
            `${waived.length} waived`
        ]
    ];
    if (open === 0) return [
        emptyWords(result),
        ...rest
    ].join(', ');
    const first = result.comparison.compares ? comparedWords(result, main) : openWords(main);
    const then = before.length === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before.length, 'finding')} ${before.length === 1 ? 'was' : 'were'} here before`;
    return `${[
        first,
        ...rest
    ].join(', ')}${then}${due}`;
}
function emptyWords({ comparison, scans, findings, gone }) {
    const done = scans.filter((scan)=>scan.status === 'done');
    const looked = done.reduce((sum, scan)=>sum + (scan.packages ?? 0) + (scan.files ?? 0), 0);
    if (findings.length + gone.length > 0 || looked > 0) return comparison.compares ? 'nothing introduced' : 'no open findings';
    if (done.length > 0) return 'nothing to scan: there is no lockfile to read';
    const skipped = scans.find((scan)=>scan.reason !== null)?.reason;
    return `nothing was scanned: ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(skipped ?? 'there is no scanner', MAX_REASON)}`;
}
function comparedWords(result, introduced) {
    if (introduced.length === 0) return 'nothing introduced';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(introduced))} ${introduced.length === 1 ? 'finding' : 'findings'}${originWords(result)}, none blocks`;
}
function openWords(open) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(open.length, 'open finding')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(open).join(', ')}), none blocks`;
}
function dueWords({ counts, nextDue }) {
    if (counts.overdue > 0) return `, ${counts.overdue} overdue`;
    return nextDue === null ? '' : `, next due ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDate */ .XV)(nextDue)}`;
}


/***/ }),

/***/ 93491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ routeWords),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   vC: () => (/* binding */ mainLocation)
/* harmony export */ });
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94132);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/** Longest path that a report shows, in characters; the end of a path says more than its beginning. */ const MAX_PATH = 160;
/** Most packages of a chain that a report shows. */ const MAX_CHAIN = 3;
/** The location that a report names first: not waived before waived, introduced before existing, worse before less bad. */ function mainLocation(finding) {
    const [first] = [
        ...finding.locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || Number(b.origin === 'introduced') - Number(a.origin === 'introduced') || (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
/** `path:line`, without the beginning of a path that is too long. */ function placeWords({ path, line }) {
    const points = Array.from((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(path));
    const shown = points.length <= MAX_PATH ? points.join('') : `…${points.slice(1 - MAX_PATH).join('')}`;
    return line === null ? shown : `${shown}:${line}`;
}
/** How a package got there: `direct`, `through express › qs`, `development only`; empty where nothing is known. */ function routeWords(at) {
    if (at === null) return '';
    const route = at.direct === true ? 'direct' : at.through.length > 0 ? `through ${chain(at.through)}` : '';
    return [
        route,
        at.dev === true ? 'development only' : ''
    ].filter((part)=>part !== '').join(', ');
}
function chain(through) {
    const names = through.map((name)=>shorten((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(name)));
    if (names.length <= MAX_CHAIN) return names.join(' › ');
    return [
        ...names.slice(0, MAX_CHAIN - 1),
        '…',
        ...names.slice(-1)
    ].join(' › ');
}
function shorten(name) {
    const points = Array.from(name);
    return points.length <= 60 ? name : `${points.slice(0, 59).join('')}…`;
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/** U+200B: shows nothing, and takes a marker apart. */ const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text as one line of the log that the runner takes for text: it looks for `::name` at the beginning of a line and for `##[name]`
 * anywhere in it. What @actions/core issues as a command it escapes by itself; this is for everything else that is printed.
 * @param text untrusted
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ function logLine(text) {
    return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`).replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 60737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26500);

/** Sorts a result's findings for the reports. */ function select(result) {
    const blocking = findingsOf(result, 'block');
    const judged = result.findings.filter(_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s);
    const open = judged.filter((finding)=>finding.waiver === null);
    const first = (finding)=>!result.comparison.compares || finding.origin === 'introduced' || blocking.has(finding.id);
    return {
        blocking,
        main: open.filter(first),
        before: open.filter((finding)=>!first(finding)),
        waived: judged.filter((finding)=>finding.waiver !== null),
        problems: result.reasons.filter((reason)=>reason.finding === undefined && reason.kind !== 'fixes-blocking')
    };
}
/** Ids of the findings that a reason of this decision names. */ function findingsOf(result, decision) {
    return new Set(result.reasons.flatMap((reason)=>reason.decision === decision && reason.finding !== undefined ? [
            reason.finding
        ] : []));
}


/***/ })

};
