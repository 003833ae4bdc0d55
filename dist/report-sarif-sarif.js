export const id = 4838;
export const ids = [4838];
export const modules = {

/***/ 24838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./src/report/text/coverage-words.js
var coverage_words = __webpack_require__(97909);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(29529);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(23442);
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
var findings_finding = __webpack_require__(26500);
// EXTERNAL MODULE: ./src/report/text/addresses.js
var addresses = __webpack_require__(83491);
// EXTERNAL MODULE: ./src/report/text/approver-words.js
var approver_words = __webpack_require__(66878);
// EXTERNAL MODULE: ./src/report/text/dates.js
var dates = __webpack_require__(71478);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(93491);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
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
        level: (0,findings_finding/* isJudged */.s)(finding) ? LEVELS[finding.severity] : 'note',
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
            origin: finding.origin
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
        ...(0,sight_words/* sightWords */.z8)(finding) === '' ? [] : [
            (0,sight_words/* sightWords */.z8)(finding)
        ],
        ...finding.package?.upgrade == null ? [] : [
            (0,terminal_text/* clip */.$Q)(finding.package.upgrade, 300)
        ]
    ];
    return parts.join('. ').replace(/[[\]\\]/gu, '\\$&');
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
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(58066);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(54277);
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
/** One SARIF rule per rule id, in the order of the findings. */ function sarifRules(findings) {
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
    ].map(toRule);
}
/**
 * GitHub takes a result's severity from its rule, so the rule gets the worst severity of its
 * findings.
 */ function toRule([first, ...others]) {
    const worst = others.reduce((a, b)=>(0,scale_severity/* atLeast */.jZ)(a.severity, b.severity) ? a : b, first);
    const url = (0,addresses/* aboutUrl */.Hs)(first);
    const helpUri = url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url).href : null;
    return {
        id: first.rule,
        name: (0,terminal_text/* clip */.$Q)(first.rule, SARIF_LIMITS.name),
        shortDescription: {
            text: (0,terminal_text/* clip */.$Q)((0,words/* shortTitle */.HV)(first), SARIF_LIMITS.description)
        },
        fullDescription: {
            text: (0,terminal_text/* sanitise */.tB)(first.title) === '' ? first.rule : (0,terminal_text/* clip */.$Q)(first.title, SARIF_LIMITS.description)
        },
        help: help(first, helpUri),
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
/** The rule's precision as GitHub shows it: by the lowest confidence of its findings. */ function precisionOf(findings) {
    if (findings.every(({ source })=>source !== 'code' && source !== 'workflows')) return 'very-high';
    return findings.some((finding)=>finding.confidence !== 'high') ? 'medium' : 'high';
}
/**
 * The finding's score if it lies in the band of its severity, else the lowest of that band (the
 * policy may have changed the severity).
 */ function securitySeverity({ score, severity }) {
    const fits = score !== null && (0,scale_severity/* severityOfScore */.FL)(score) === severity;
    return (fits ? score : LOWEST[severity]).toFixed(1);
}
function help(finding, url) {
    const title = (0,terminal_text/* clip */.$Q)(finding.title, SARIF_LIMITS.description);
    return {
        text: [
            title,
            (0,terminal_text/* clip */.$Q)(finding.description, MAX_PLAIN_TEXT),
            url ?? ''
        ].filter((part)=>part !== '').join('\n\n'),
        markdown: (0,markdown_blocks/* blocks */.Bv)([
            url === null ? (0,markdown/* markup */.PT)`**${title}**` : (0,markdown/* markup */.PT)`**${title}** (${(0,markdown/* link */.nf)(finding.rule, url)})`,
            (0,markdown_blocks/* quote */.hD)(finding.description, MAX_TEXT)
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
 * @param tool this program
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
    const rules = sarifRules(kept);
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

/***/ 66878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ approverWords)
/* harmony export */ });
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71191);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);


/** Longest names of those who approved, in characters. */ const MAX_NAMES = 60;
/**
 * `@alice, confirmed`: who approved it, and whether GitHub shows it; empty where nobody is named.
 */ function approverWords({ approvedBy, confirmed = [] }) {
    if (approvedBy === null) return '';
    return `${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(approvedBy, MAX_NAMES)}, ${(0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .x)(approvedBy, confirmed) ?? 'claimed'}`;
}


/***/ }),

/***/ 29529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters, and `##[`.
 */ const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that is safe to print. Invisible characters are written as `\u…`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */ function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as a JSON escape. Line breaks between JSON tokens are kept. */ function escapeCharacter(character) {
    if (character === '\n') return character;
    return Array.from({
        length: character.length
    }, (_, index)=>unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ })

};
