"use strict";
exports.id = 8755;
exports.ids = [8755,3988];
exports.modules = {

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 68755:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(92376);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(39350);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./src/report/sarif/limits.js

/**
 * GitHub's limits: it rejects a whole upload that exceeds one of them.
 * @see https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */ const SARIF_LIMITS = {
    /** Results per run. GitHub shows the 5,000 most severe. */ results: 25_000,
    shownResults: 5_000,
    /** Rules per run. */ rules: 25_000,
    /** Locations per result. GitHub accepts 1,000 and shows 100. */ locations: 100,
    /** Tags per rule. */ tags: 20,
    /** Size of the gzipped file, in bytes. */ gzipBytes: 10_000_000,
    /** Length of a rule's name, and of its short and full description, in characters. */ name: 255,
    description: 1_024
};
/**
 * The share of the allowed size that a gzipped file uses; 1 is the limit. Small files are not
 * compressed, since they cannot exceed it.
 * @param text the whole file
 * @param limit bytes
 */ function gzipShare(text, limit) {
    const bytes = Buffer.byteLength(text, 'utf8');
    // Gzip output is at most a header and five bytes per block longer than the input.
    if (bytes < limit * 0.99) return bytes / limit;
    return (0,esm/* gzipSync */.u3)(Buffer.from(text, 'utf8'), {
        level: 6,
        mtime: 0
    }).length / limit;
}

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(37588);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(67451);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(80581);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/priority-words.js
var priority_words = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(70117);
;// CONCATENATED MODULE: ./src/report/sarif/results.js










const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note'
};
/**
 * A finding as a SARIF result.
 * @param compares whether this run compares with a base
 */ function sarifResult(finding, compares) {
    return {
        ruleId: finding.rule,
        level: (0,findings_finding/* isJudged */.sL)(finding) ? LEVELS[finding.severity] : 'note',
        message: {
            text: message(finding)
        },
        locations: results_locations(finding),
        ...codeFlows(finding),
        // GitHub matches alerts by `primaryLocationLineHash` only; this value does not change when
        // lines move.
        partialFingerprints: {
            'fixby/v1': finding.id,
            primaryLocationLineHash: `${finding.id}:1`
        },
        ...compares && finding.origin !== 'unknown' ? {
            baselineState: finding.origin === 'introduced' ? 'new' : 'unchanged'
        } : {},
        ...finding.waiver === null ? {} : {
            suppressions: [
                {
                    kind: 'external',
                    status: 'accepted',
                    justification: justification(finding.waiver)
                }
            ]
        },
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            due: finding.due,
            sla: finding.sla,
            origin: finding.origin,
            ...finding.reachability === undefined ? {} : {
                reachability: finding.reachability.label
            },
            ...finding.exploited === undefined ? {} : {
                exploited: finding.exploited.added
            },
            ...finding.epss === undefined ? {} : {
                epss: finding.epss.score
            }
        }
    };
}
function justification(waiver) {
    const { reason, approvedBy, expires } = waiver;
    const by = approvedBy === null ? '' : `, approved by ${(0,approver_words/* approverWords */.J)(waiver)}`;
    return `${(0,terminal_text/* sanitise */.tB)(reason)} (until ${expires}${by})`;
}
/**
 * The message: what it is, by when and how to fix it. Brackets are escaped, since they make a link
 * in SARIF (section 3.11.6).
 */ function message(finding) {
    const route = (0,locations/* routeWords */.Jn)(finding.package);
    const due = finding.due === null ? 'no due date' : `fix by ${(0,dates/* shortDate */.XV)(finding.due)}`;
    const parts = [
        `${(0,words/* fullTitle */.Eq)(finding)} (${[
            (0,terminal_text/* clip */.$Q)(finding.rule, 100),
            route
        ].filter((part)=>part !== '').join(', ')})`,
        `${finding.severity}, ${due}`,
        ...(0,priority_words/* priorityWords */.Y0)(finding),
        ...(0,sight_words/* sightWords */.z8)(finding) === '' ? [] : [
            (0,sight_words/* sightWords */.z8)(finding)
        ],
        ...remedy(finding)
    ];
    return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
}
/** The upgrade, or how to repair this very finding; the help of a rule is the same for all. */ function remedy({ package: at, fix }) {
    const text = at === null ? fix.replace(/\s+/gu, ' ').trim() : at.upgrade ?? '';
    return text === '' ? [] : [
        (0,terminal_text/* clip */.$Q)(text, 300)
    ];
}
/** The main location first, then the others in their order. */ function results_locations(finding) {
    const first = (0,locations/* mainLocation */.vC)(finding);
    const others = finding.locations.filter((location)=>location !== first);
    return [
        first,
        ...others
    ].slice(0, SARIF_LIMITS.locations).map(toLocation);
}
/** The data flow to the main location. */ function codeFlows(finding) {
    const { flow } = (0,locations/* mainLocation */.vC)(finding);
    if (flow.length === 0) return {};
    return {
        codeFlows: [
            {
                threadFlows: [
                    {
                        locations: flow.map((step)=>({
                                location: flowLocation(step)
                            }))
                    }
                ]
            }
        ]
    };
}
function flowLocation(step) {
    return {
        ...toLocation(step),
        message: {
            text: (0,terminal_text/* clip */.$Q)(step.label, 200).replace(/[[\]\\]/gu, '\\$&')
        }
    };
}
/** A SARIF location. GitHub requires a line, so 1 is used when the scanner knows none. */ function toLocation({ path, line, column, endLine }) {
    return {
        physicalLocation: {
            artifactLocation: {
                uri: (0,addresses/* encodePath */.O0)(path),
                uriBaseId: '%SRCROOT%'
            },
            region: {
                startLine: line ?? 1,
                ...line === null || column === null ? {} : {
                    startColumn: column
                },
                ...line === null || endLine === null || endLine < line ? {} : {
                    endLine
                }
            }
        }
    };
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
;// CONCATENATED MODULE: ./src/report/sarif/rules.js







/** Maximum length of an advisory's own text in a rule's Markdown help, in characters. */ const MAX_TEXT = 2_000;
/** Maximum length in the plain text help, which GitHub does not show. */ const MAX_PLAIN_TEXT = 300;
/**
 * A score for a severity without one: the lowest of its band, from which GitHub derives the same
 * severity.
 */ const LOWEST = {
    critical: 9,
    high: 7,
    medium: 4,
    low: 0.1
};
/**
 * One SARIF rule per rule id, in the order of the findings.
 * @param textOf the rules' own texts; the first finding's stands in for those without
 */ function sarifRules(findings, textOf) {
    const groups = new Map();
    for (const finding of findings){
        const group = groups.get(finding.rule);
        if (group === undefined) groups.set(finding.rule, [
            finding
        ]);
        else group.push(finding);
    }
    return [
        ...groups.values()
    ].map((group)=>toRule(group, textOf(group[0].rule)));
}
/**
 * GitHub takes a result's severity from its rule, so the rule gets the worst severity of its
 * findings.
 */ function toRule([first, ...others], own) {
    const worst = others.reduce((a, b)=>(0,scale_severity/* atLeast */.jZ)(a.severity, b.severity) ? a : b, first);
    const url = (0,addresses/* aboutUrl */.Hs)(first);
    const helpUri = url === null ? null : (0,addresses/* webUri */.j7)(url);
    return {
        id: first.rule,
        name: (0,terminal_text/* clip */.$Q)(first.rule, SARIF_LIMITS.name),
        shortDescription: {
            text: (0,terminal_text/* clip */.$Q)(own?.title ?? (0,words/* shortTitle */.HV)(first), SARIF_LIMITS.description)
        },
        fullDescription: {
            text: fullText(first, own)
        },
        help: help(first, own, helpUri),
        ...helpUri === null ? {} : {
            helpUri
        },
        properties: {
            'security-severity': securitySeverity(worst),
            precision: precisionOf([
                first,
                ...others
            ]),
            tags: tags([
                first,
                ...others
            ])
        }
    };
}
function fullText({ title, rule }, own) {
    const text = own?.why ?? title;
    return (0,terminal_text/* sanitise */.tB)(text) === '' ? rule : (0,terminal_text/* clip */.$Q)(text, SARIF_LIMITS.description);
}
/**
 * The rule's precision as GitHub shows it: by the lowest confidence of its findings. Those that
 * scanners of ours did not reason about (a version in a lockfile, a key of a known form) are sure.
 */ function precisionOf(findings) {
    const lowest = CONFIDENCES.find((level)=>findings.some(({ confidence })=>confidence === level));
    const reasoned = findings.some(({ source })=>REASONING.includes(source));
    return lowest === undefined || lowest === 'high' && !reasoned ? 'very-high' : lowest;
}
/** The lowest first. */ const CONFIDENCES = [
    'low',
    'medium',
    'high'
];
/** Scanners that follow data and settings, and may err where they are sure. */ const REASONING = [
    'code',
    'forge',
    'workflows'
];
/**
 * The finding's score if it lies in the band of its severity, else the lowest of that band (the
 * policy may have changed the severity).
 */ function securitySeverity({ score, severity }) {
    const fits = score !== null && (0,scale_severity/* severityOfScore */.FL)(score) === severity;
    return (fits ? score : LOWEST[severity]).toFixed(1);
}
function help(finding, own, url) {
    const title = (0,terminal_text/* clip */.$Q)(own?.title ?? finding.title, SARIF_LIMITS.description);
    const description = own === null ? finding.description : `${own.why}\n\n${own.fix}`.trim();
    return {
        text: [
            title,
            (0,terminal_text/* clip */.$Q)(description, MAX_PLAIN_TEXT),
            url ?? ''
        ].filter((part)=>part !== '').join('\n\n'),
        markdown: (0,markdown_blocks/* blocks */.Bv)([
            url === null ? (0,markdown/* markup */.PT)`**${title}**` : (0,markdown/* markup */.PT)`**${title}** (${(0,markdown/* link */.nf)(finding.rule, url)})`,
            (0,markdown_blocks/* quote */.hD)(description, MAX_TEXT)
        ]).toString()
    };
}
/**
 * The tags: `security`, then `external/cwe/cwe-79` for each CWE, which GitHub shows and filters by.
 */ function tags(findings) {
    const numbers = findings.flatMap((finding)=>finding.cwe).flatMap((cwe)=>/^CWE-(\d{1,6})$/u.exec(cwe)?.slice(1) ?? []);
    const all = [
        'security',
        ...new Set(numbers.map((id)=>`external/cwe/cwe-${id}`))
    ];
    return all.slice(0, SARIF_LIMITS.tags);
}

;// CONCATENATED MODULE: ./src/report/sarif/sarif.js







/**
 * Renders the findings as SARIF 2.1.0 within GitHub's limits; a notification says what had to be
 * left out. Fixed findings are not included: GitHub ignores `baselineState` and would show them as
 * open alerts.
 * @param tool this program, and what its rules say of themselves
 * @param gzipBytes maximum size of the compressed file
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */ function renderSarif(result, tool, gzipBytes = SARIF_LIMITS.gzipBytes) {
    const placed = result.findings.filter(isInFile);
    const ranked = [
        ...placed.filter((finding)=>finding.waiver === null),
        ...placed.filter((finding)=>finding.waiver !== null)
    ];
    let kept = ranked.slice(0, SARIF_LIMITS.results);
    let text = render(kept, result, tool);
    for(let share = gzipShare(text, gzipBytes); share > 1; share = gzipShare(text, gzipBytes)){
        kept = kept.slice(0, Math.floor(kept.length / share * 0.95));
        text = render(kept, result, tool);
    }
    return text;
}
/** SARIF knows files only: a setting of the repository on GitHub is in none. */ function isInFile({ source, locations }) {
    return source !== 'posture' || locations.some(({ path })=>path !== '');
}
function render(kept, result, tool) {
    const rules = sarifRules(kept, tool.ruleText);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'fixby',
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules
                    }
                },
                automationDetails: {
                    id: 'fixby/'
                },
                originalUriBaseIds: {
                    '%SRCROOT%': {
                        description: {
                            text: 'The root of the scanned repository.'
                        }
                    }
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    invocation(result, kept.length)
                ],
                results: kept.map((finding)=>sarifResult(finding, result.comparison.compares))
            }
        ]
    };
    return (0,json_text/* jsonText */.s)(log);
}
function invocation(result, kept) {
    return {
        executionSuccessful: result.decision !== 'error',
        toolExecutionNotifications: [
            ...coverage(result),
            ...truncation(result.findings.filter(isInFile), kept),
            ...result.reasons.filter((reason)=>reason.decision === 'error').map((reason)=>notify('error', reason.message)),
            ...result.scans.filter((scan)=>scan.status === 'skipped' && scan.reason !== null).map((scan)=>notify('note', `${scan.scanner} was skipped: ${scan.reason ?? ''}`)),
            ...result.scans.flatMap((scan)=>scan.notes.map((note)=>notify('note', note)))
        ]
    };
}
/** What was looked at, in the words of every report. */ function coverage(result) {
    const line = (0,coverage_words/* coverageLine */.v)(result);
    return line === '' ? [] : [
        notify('note', (0,words/* capitalise */.sK)(line))
    ];
}
function truncation(findings, kept) {
    const { results, shownResults, locations } = SARIF_LIMITS;
    const dropped = findings.filter(({ report })=>report === undefined).length - kept;
    const long = findings.filter((finding)=>finding.locations.length > locations).length;
    return [
        ...dropped > 0 ? [
            `${(0,words/* number */.ai)(dropped)} of ${(0,words/* number */.ai)(findings.length)} findings, the least severe, are left out: GitHub takes ${(0,words/* number */.ai)(results)} results and 10 MB. The JSON report has all.`
        ] : [],
        ...kept > shownResults ? [
            `GitHub shows the ${(0,words/* number */.ai)(shownResults)} most severe of ${(0,words/* number */.ai)(kept)} results.`
        ] : [],
        ...long > 0 ? [
            `${(0,words/* number */.ai)(long)} findings have more than ${(0,words/* number */.ai)(locations)} locations; the first ${(0,words/* number */.ai)(locations)} are given.`
        ] : []
    ].map((text)=>notify('warning', text));
}
function notify(level, text) {
    return {
        level,
        message: {
            text: (0,terminal_text/* sanitise */.tB)(text).replace(/[[\]\\]/gu, '\\$&')
        }
    };
}


/***/ }),

/***/ 37588:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ aboutUrl),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   j7: () => (/* binding */ webUri)
/* harmony export */ });
const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;
/** Sources whose rules have a page each in `docs/rules`. */ const WITH_PAGES = [
    'code',
    'forge',
    'workflows'
];
/**
 * A page about a finding: the advisory's own, or the rule's; else the first reference; null when
 * there is none of these.
 * @param docsUrl address of Fixby's `docs` folder; null where it is not known
 */ function aboutUrl(finding, docsUrl = null) {
    const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : ruleUrl(finding, docsUrl);
    return own ?? finding.references[0] ?? null;
}
/** The page of one of our own rules; null where it has none. */ function ruleUrl({ source, rule }, docsUrl) {
    const hasPage = docsUrl !== null && WITH_PAGES.includes(source) && /^[a-z0-9-]+$/u.test(rule);
    return hasPage ? `${docsUrl}/rules/${rule}.md` : null;
}
/** The page of an advisory; null when the id is not an advisory's. @see https://osv.dev */ function advisoryUrl(id) {
    if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
    return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}
/**
 * Address of a line of a file at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null without a repository, or when no commit was scanned
 */ function permalink(place, repositoryUrl, commit) {
    if (repositoryUrl === null || commit === null) return null;
    const line = place.line === null ? '' : `#L${place.line}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}
/** What RFC 3986 lets stand in a path, a query or a fragment, and escapes; browsers take more. */ const NOT_IN_URI = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;
/** What it lets stand in no host, where nothing can be escaped: that would be another host. */ const NOT_IN_ORIGIN = /[^\w\-.~:/!$&'()*+,;=%[\]]/u;
/**
 * An address of the web as a strict URI, without user and password; null for any other text, and
 * where no such URI names its host.
 */ function webUri(text) {
    if (!/^https?:/iu.test(text) || !URL.canParse(text)) return null;
    const { origin, pathname, search, hash } = new URL(text);
    if (NOT_IN_ORIGIN.test(origin)) return null;
    const escaped = (part)=>part.replace(NOT_IN_URI, encodeURIComponent);
    const fragment = hash === '' ? '' : `#${escaped(hash.slice(1))}`;
    return `${origin}${escaped(pathname)}${escaped(search)}${fragment}`;
}
/** A path for use in a URI, with each segment percent-encoded. */ function encodePath(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 67451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ approverWords)
/* harmony export */ });
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13988);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);


/** Longest names of those who approved, in characters. */ const MAX_NAMES = 60;
/**
 * `@alice, confirmed`: who approved it, and whether GitHub shows it; empty where nobody is named.
 */ function approverWords({ approvedBy, confirmed = [] }) {
    if (approvedBy === null) return '';
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(approvedBy, MAX_NAMES)}, ${(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .x)(approvedBy, confirmed) ?? 'claimed'}`;
}


/***/ }),

/***/ 92376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/** Maximum number of files that are named for one reason; with more, only their number is given. */ const NAMED = 2;
/** Maximum number of languages that are named. */ const MAX_LANGUAGES = 5;
/** The languages that the code scanner supports. */ const SCANNED_LANGUAGES = [
    'JavaScript',
    'TypeScript'
];
/**
 * What was scanned and what was not, on one line: `537 packages: 274 compared, 263 without a
 * version in pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no
 * code scanner here`. Empty when no scanner reports coverage.
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
        [
            `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(head.looked.files, 'SARIF file')} read`,
            ...fileGaps(head.unseen)
        ].join(', ')
    ];
    return fileWords(nameOf(scan), head);
}
function nameOf({ scanner, sources }) {
    return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}
/**
 * `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`.
 */ function packageWords({ looked, unseen }) {
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
/** Numbers of source files in languages that no scanner supports. */ function languageWords({ languages }) {
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

/***/ 80581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];
/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
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


/***/ }),

/***/ 64234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xl: () => (/* binding */ callout),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> \u2026`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 48943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return join(pieces.map((piece, index)=>index % 2 === 1 ? code(piece) : spaced(piece)), '');
}
/** Escaped text that keeps one space at each end where there was one. */ function spaced(text) {
    const [start, end] = [
        /^\s/u.test(text) ? ' ' : '',
        /\S\s$/u.test(text) ? ' ' : ''
    ];
    return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 47218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ reachWords),
/* harmony export */   TM: () => (/* binding */ percentileWords),
/* harmony export */   US: () => (/* binding */ exploitedWords),
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Zf: () => (/* binding */ epssWords)
/* harmony export */ });
/** `exploited, listed 2026-03-02, used by ransomware`. */ function exploitedWords({ added, ransomware }) {
    return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}
/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */ function epssWords({ score, date }) {
    return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}
/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */ function percentileWords({ percentile }) {
    return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}
function share(value) {
    return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}
/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */ function reachWords({ label, at, through, reason }) {
    if (at !== null) return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
    return label === 'unknown' ? `unknown whether it is imported: ${reason ?? ''}` : `${label} from production code`;
}
/** What tells that one comes before others; empty where nothing does. */ function priorityWords({ exploited, epss, reachability }) {
    return [
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            reachWords(reachability)
        ],
        ...exploited === undefined ? [] : [
            exploitedWords(exploited)
        ],
        ...epss === undefined ? [] : [
            epssWords(epss)
        ]
    ];
}


/***/ }),

/***/ 70117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13735);
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93891);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);





/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings \u2026`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    declined: 'closed on GitHub, where its advisory is not published',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/**
 * The findings that are gone without a repair, grouped by reason. What had too little confidence to
 * be shown is left out.
 */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired, of those that had been shown. */ function repaired(gone) {
    return gone.filter((finding)=>(0,_core_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .sL)(finding) && (0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(finding.reason));
}


/***/ })

};
;