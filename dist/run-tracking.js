export const id = 4471;
export const ids = [4471];
export const modules = {

/***/ 60356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ completeIn)
/* harmony export */ });
/**
 * Tells whether a source was scanned completely over the whole tree. Only then is a finding gone
 * when it is not reported.
 * @param directory the scanned directory; `''` for the whole tree
 */ function completeIn(scans, directory) {
    const done = new Set(scans.flatMap(({ status, sources })=>status === 'done' ? sources : []));
    return (source)=>directory === '' && done.has(source);
}


/***/ }),

/***/ 63842:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isBoard),
/* harmony export */   m: () => (/* binding */ boardOf)
/* harmony export */ });
/** The key of the issue about the repository's posture. */ const POSTURE = 'posture:repository';
/**
 * The key of the issue that all findings of a source share, each with a clock of its own: a row's
 * clock is the creation of the issue, or of our comment that the row joined. Null for a source
 * without such an issue.
 */ function boardOf(source) {
    return source === 'posture' ? POSTURE : null;
}
/** Whether an issue is one that all findings of its source share. */ function isBoard(key) {
    return key === POSTURE;
}


/***/ }),

/***/ 14277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 56971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Rj: () => (/* binding */ absentMembers),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   o2: () => (/* binding */ presentIds),
/* harmony export */   xW: () => (/* binding */ targetMetadata),
/* harmony export */   yY: () => (/* binding */ unseenOf)
/* harmony export */ });
/* harmony import */ var _findings_cause_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11598);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26500);
/* harmony import */ var _findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73510);
/* harmony import */ var _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10682);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94132);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99385);
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43280);
/* harmony import */ var _account_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99796);
/* harmony import */ var _board_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63842);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98644);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2009);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65793);













/**
 * Maximum number of findings that share an issue, since its body has to store each. Further ones
 * get an issue of their own.
 */ const MAX_SHARED = 200;
/**
 * What a run knows of the findings that issues remember. One that a comment rules out (false
 * positive, out of scope) does not count as gone: it stays on the issue that says so, since a
 * ruling ends and the finding is then back.
 */ function seenOf(findings, { goneAs, ruled }) {
    const here = new Set(findings.map(({ id })=>id));
    return {
        isHere: (id)=>here.has(id),
        isGone: (id)=>goneAs(id) !== null && !ruled.has(id)
    };
}
/**
 * The issues that the findings need, in the order of the findings: one each, or one for each
 * package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end: only then can something have moved
 */ function targetsOf(findings, ledger, policy, asOf, seen, complete) {
    const accounts = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_5__/* .accountsOf */ .s)(ledger, findings.map(_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfFinding */ .q3), complete);
    const groups = new Map();
    for (const finding of findings){
        const key = groupKey(finding, groups, policy);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [
            finding
        ]);
        else group.push(finding);
    }
    const byKey = new Map(ledger.issues.map((entry)=>[
            entry.meta.key,
            entry
        ]).reverse());
    // Where a recovered issue may be about several targets, the first one gets it.
    const taken = new Set();
    return [
        ...groups
    ].map(([key, members])=>{
        const found = entryFor(key, members, byKey, accounts);
        const entry = found === null || taken.has(found) ? null : found;
        if (entry !== null) taken.add(entry);
        const own = new Map(members.map(({ id })=>[
                id,
                accounts.get(id) ?? []
            ]));
        return {
            key,
            findings: members.map((finding)=>started(finding, policy, asOf)),
            entry,
            accounts: own,
            unseen: entry === null ? [] : unseenOf(entry, members, own, seen)
        };
    });
}
/**
 * The findings that an issue lists besides the given ones, and that are neither known to be gone
 * nor in the scanned tree.
 */ function unseenOf(entry, findings, accounts, { isHere, isGone }) {
    return absentMembers(entry, presentIds(findings, accounts)).filter(({ id })=>!isGone(id) && !isHere(id));
}
/** The fingerprints of findings, including those under which their issues list them. */ function presentIds(findings, accounts) {
    const remembered = [
        ...accounts.values()
    ].flatMap((own)=>own.flatMap(({ member: { id, former = [] } })=>[
                id,
                ...former
            ]));
    return new Set([
        ...findings.map(({ id })=>id),
        ...remembered
    ]);
}
/** The findings that an issue lists and that are not among those present. */ function absentMembers({ meta }, present) {
    return meta.findings.filter(({ id })=>!present.has(id));
}
/** The key of a package's issue. */ function packageKey(source, { ecosystem, name }) {
    return `${source}:${ecosystem}/${name}`;
}
function groupKey(finding, groups, policy) {
    const at = finding.package;
    const shared = policy.issues['group-by'] === 'package' && at !== null;
    const common = finding.cause ?? (0,_board_js__WEBPACK_IMPORTED_MODULE_8__/* .boardOf */ .m)(finding.source);
    const key = common ?? (shared ? packageKey(finding.source, at) : finding.id);
    return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}
/**
 * The existing issue with this key; for an issue about a single finding, also one that lists it
 * under a former identity.
 */ function entryFor(key, [first], byKey, accounts) {
    const same = byKey.get(key);
    if (first === undefined) return null;
    if ((0,_findings_cause_js__WEBPACK_IMPORTED_MODULE_9__/* .isCauseKey */ .v)(key)) return same ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_7__/* .holderOf */ .Kd)((accounts.get(first.id) ?? []).filter(isOfCauseOrLost))?.entry ?? null;
    if (key !== first.id) return same ?? recoveredFor(accounts.get(first.id) ?? []);
    const own = (accounts.get(key) ?? []).filter(({ entry, member })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnIssue */ .S9)(entry.meta, member));
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_7__/* .holderOf */ .Kd)(own)?.entry ?? same ?? null;
}
function isOfCauseOrLost(account) {
    return (0,_account_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfCause */ .x7)(account) || (0,_lost_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecovered */ .W9)(account.entry.meta);
}
/** The issue of a package that is known by its title alone. */ function recoveredFor(accounts) {
    const lost = accounts.filter(({ entry })=>(0,_lost_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecoveredPackage */ .mV)(entry.meta));
    return (0,_recall_js__WEBPACK_IMPORTED_MODULE_7__/* .holderOf */ .Kd)(lost)?.entry ?? null;
}
/** The finding with a running clock: that of a new one starts now. */ function started(finding, policy, asOf) {
    if (finding.firstSeen !== null) return finding;
    const { published, exploited, fixSince } = finding;
    const clock = {
        firstSeen: asOf,
        published,
        exploited: exploited?.added ?? null,
        ...fixSince === undefined ? {} : {
            fixSince
        }
    };
    const { due, daysLeft, reason, state } = (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaOf */ .UT)(finding.severity, clock, policy, asOf);
    return {
        ...finding,
        due,
        daysLeft,
        dueReason: reason,
        sla: state
    };
}
const SLA_ORDER = [
    'overdue',
    'due-soon',
    'on-track',
    'none'
];
/**
 * The worst severity and the earliest due date of the unwaived findings; of all findings when each
 * is waived.
 * @param findings not empty
 * @throws RangeError when it is empty
 */ function summarise(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const judged = open.length > 0 ? open : findings;
    const [worst] = [
        ...judged
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_10__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_10__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined) throw new RangeError('an issue about nothing');
    const [first = worst] = judged.filter(({ due })=>due !== null).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(a.due ?? '', b.due ?? ''));
    const waivers = findings.flatMap(({ waiver })=>waiver === null ? [] : [
            waiver
        ]);
    return {
        severity: worst.severity,
        due: first.due,
        daysLeft: first.daysLeft,
        sla: SLA_ORDER.find((state)=>judged.some(({ sla })=>sla === state)) ?? 'none',
        source: worst.source,
        waived: open.length === 0,
        waiver: open.length > 0 ? null : waivers.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(a.expires, b.expires))[0] ?? null
    };
}
/**
 * Path and trace for recognising the finding after a move; nothing for a finding about a package.
 */ function placeOf({ source, locations: [at], trace }) {
    if (!(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .isPlaced */ .A)(source) || at === undefined) return {};
    const kept = trace === null ? null : {
        ...trace,
        own: [
            ...trace.own
        ],
        names: [
            ...trace.names
        ],
        way: [
            ...trace.way
        ],
        around: [
            ...trace.around
        ]
    };
    return {
        place: {
            path: at.path,
            trace: kept
        }
    };
}
/**
 * The metadata that the issue of a target is to store.
 * @param commit the commit that links in the body point to
 * @param since the start of a finding's clock by GitHub's times, when the issue has to store it
 * @param raised severities that the dashboard remembers
 */ function targetMetadata({ key, findings, unseen = [], entry = null, accounts = new Map() }, policy, commit, since, raised = []) {
    const at = findings[0]?.package ?? null;
    const members = findings.map((finding)=>({
            id: finding.id,
            rule: finding.rule,
            title: finding.title,
            places: placesOf(finding),
            aliases: [
                ...finding.aliases
            ],
            severity: finding.severity,
            due: finding.due,
            basis: finding.dueSet === undefined ? (0,_gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .slaBasis */ .XR)(policy, finding.severity) : _gate_sla_js__WEBPACK_IMPORTED_MODULE_1__/* .SET_BASIS */ .Qk,
            since: since(finding),
            ...finding.fixSince == null ? {} : {
                fix: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .uI)(finding.fixSince)
            },
            ...finding.exploited === undefined ? {} : {
                exploited: finding.exploited.added
            },
            ...finding.formerIds.length === 0 ? {} : {
                former: [
                    ...finding.formerIds
                ]
            },
            ...decidedOf(finding, accounts.get(finding.id) ?? [], raised),
            ...datedOf(accounts.get(finding.id) ?? []),
            ...placeOf(finding)
        }));
    const answers = entry === null ? undefined : (0,_decisions_js__WEBPACK_IMPORTED_MODULE_6__/* .answersOf */ .Bw)(entry);
    return {
        key,
        source: findings[0]?.source ?? '',
        package: at === null ? null : {
            ecosystem: at.ecosystem,
            name: at.name
        },
        commit,
        field: policy.issues['due-field'] ?? null,
        ...answers === undefined ? {} : {
            answers
        },
        findings: [
            ...members,
            ...unseen
        ].sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_11__/* .compareText */ .n)(a.id, b.id))
    };
}
/** What an issue is to remember of severities that comments set, also on an issue that is gone. */ function decidedOf(finding, accounts, raised) {
    const ids = (0,_findings_finding_key_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOfFinding */ .PB)(finding);
    const before = raised.find(({ id })=>ids.includes(id));
    const last = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_6__/* .lastDecided */ .ZH)(accounts) ?? before;
    if (last === undefined) return {};
    const { severity, by, reason, answer } = last;
    return {
        decided: {
            severity,
            by,
            reason,
            answer
        }
    };
}
/** What an issue is to remember of due dates that comments set. */ function datedOf(accounts) {
    const dated = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_6__/* .lastDated */ .xB)(accounts);
    return dated === undefined ? {} : {
        dated
    };
}
/** The paths of a finding with the package's version, without repetitions. */ function placesOf({ locations }) {
    const places = locations.map(({ path, package: at })=>({
            path,
            version: at?.version ?? null
        }));
    return [
        ...new Map(places.map((place)=>[
                JSON.stringify(place),
                place
            ])).values()
    ];
}


/***/ }),

/***/ 54013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  uT: () => (/* binding */ lowestFix)
});

// UNUSED EXPORTS: isAffected

;// CONCATENATED MODULE: ./src/core/packages/versions/numbers.js
/** Orders two numbers of any length, written in decimal digits. */ function compareNumbers(a, b) {
    const [left, right] = [
        a.replace(/^0+(?=\d)/, ''),
        b.replace(/^0+(?=\d)/, '')
    ];
    return left.length - right.length || compareTexts(left, right);
}
/** Orders two texts by code unit. */ function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Compares two lists of numbers; the shorter one is padded with zeros. */ function compareLists(a, b) {
    for(let index = 0; index < Math.max(a.length, b.length); index += 1){
        const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0) return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/core/packages/versions/composer.js

/** Stability suffixes of a Composer version, least stable first; no suffix means stable. */ const STABILITY = [
    'dev',
    'alpha',
    'beta',
    'rc',
    '',
    'patch'
];
const COMPOSER = /^v?(\d+(?:\.\d+){0,3})(?:[-._]?(stable|beta|b|rc|alpha|a|patch|pl|p)[.-]?(\d*))?([.-]?dev)?$/i;
/**
 * Composer's order.
 * @see https://getcomposer.org/doc/articles/versions.md
 */ const composer = {
    compare: (a, b)=>{
        const [left, right] = [
            composerParts(a),
            composerParts(b)
        ];
        if (!left || !right) return null;
        return compareLists(left.numbers, right.numbers) || left.rank - right.rank || compareLists(left.count, right.count);
    },
    isPrerelease: (version)=>(composerParts(version)?.rank ?? 0) < STABILITY.indexOf('')
};
function composerParts(version) {
    const [, numbers, label = '', count = '', dev] = COMPOSER.exec(version.trim()) ?? [];
    if (numbers === undefined) return null;
    const short = label.toLowerCase();
    const long = {
        a: 'alpha',
        b: 'beta',
        p: 'patch',
        pl: 'patch',
        stable: ''
    }[short] ?? short;
    return {
        numbers: numbers.split('.'),
        rank: STABILITY.indexOf(dev === undefined ? long : 'dev'),
        count: [
            count || '0'
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/packages/versions/maven.js

/** Qualifiers with a rank of their own, lowest first; the empty one is the release. */ const RANKED = [
    'alpha',
    'beta',
    'milestone',
    'rc',
    'snapshot',
    '',
    'sp'
];
const SYNONYMS = new Map([
    [
        'cr',
        'rc'
    ],
    [
        'ga',
        ''
    ],
    [
        'final',
        ''
    ],
    [
        'release',
        ''
    ]
]);
/** Short forms of qualifiers; valid only directly before a number. */ const SHORT = new Map([
    [
        'a',
        'alpha'
    ],
    [
        'b',
        'beta'
    ],
    [
        'm',
        'milestone'
    ]
]);
/**
 * Orders two Maven versions.
 * @returns negative, zero or positive
 * @see https://maven.apache.org/pom.html#version-order-specification
 */ function compareMaven(a, b) {
    const [left, right] = [
        tokens(a),
        tokens(b)
    ];
    for(let index = 0; index < Math.max(left.length, right.length); index += 1){
        const [mine, other] = [
            left[index],
            right[index]
        ];
        const order = compareTokens(mine ?? padding(other), other ?? padding(mine));
        if (order !== 0) return order;
    }
    return 0;
}
/**
 * The token that a shorter version is padded with: `0` when compared with a number after a dot,
 * else the release qualifier.
 */ function padding(other) {
    const separator = other?.separator ?? '.';
    return {
        separator,
        text: separator === '.' && isNumber(other?.text ?? '0') ? '0' : ''
    };
}
function tokens(version) {
    const found = [];
    const parts = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
    let separator = null;
    let open = true;
    for (const [index, part] of parts.entries()){
        if (part === '.' || part === '-') {
            if (open) found.push({
                separator: separator ?? '.',
                text: '0'
            });
            [separator, open] = [
                part,
                true
            ];
            continue;
        }
        const text = canonical(part, /^\d/.test(parts[index + 1] ?? ''));
        // A change between digits and letters counts as a hyphen; so does a dot before a qualifier.
        const implied = found.length === 0 ? '.' : '-';
        found.push({
            separator: isNumber(part) ? separator ?? implied : '-',
            text
        });
        [separator, open] = [
            null,
            false
        ];
    }
    if (open) found.push({
        separator: separator ?? '.',
        text: '0'
    });
    return trimmed(found);
}
function canonical(part, followedByNumber) {
    if (isNumber(part)) return part.replace(/^0+(?=\d)/, '');
    return (followedByNumber ? SHORT.get(part) : undefined) ?? SYNONYMS.get(part) ?? part;
}
/** Drops null values at the end and before each hyphen. */ function trimmed(all) {
    const kept = [];
    for (const token of all){
        if (token.separator === '-') dropNulls(kept);
        kept.push(token);
    }
    dropNulls(kept);
    return kept;
}
function dropNulls(kept) {
    while(kept.length > 0 && [
        '0',
        ''
    ].includes(kept.at(-1)?.text ?? ''))kept.pop();
}
function isNumber(text) {
    return /^\d+$/.test(text);
}
/** Rank of a token's kind: qualifiers, then numbers after a hyphen, then numbers after a dot. */ function kindOf({ separator, text }) {
    if (!isNumber(text)) return 0;
    return separator === '-' ? 1 : 2;
}
function compareTokens(a, b) {
    if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b);
    if (isNumber(a.text)) return compareNumbers(a.text, b.text);
    return compareQualifiers(a.text, b.text);
}
function compareQualifiers(a, b) {
    const [left, right] = [
        RANKED.indexOf(a),
        RANKED.indexOf(b)
    ];
    if (left >= 0 && right >= 0) return left - right;
    // Unknown qualifiers rank after the known ones, alphabetically.
    if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1;
    return compareTexts(a, b);
}
/** Maven's order. It accepts any text as a version. */ const maven = {
    compare: compareMaven,
    isPrerelease: (version)=>tokens(version).some(({ text })=>RANKED.slice(0, RANKED.indexOf('')).includes(text) || /^(?:pre|preview|dev|ea)$/.test(text))
};

;// CONCATENATED MODULE: ./src/core/packages/versions/numeric.js

/**
 * For versions that are lists of numbers only: Haskell's PVP and R.
 * @see https://pvp.haskell.org/
 * @see Writing R Extensions, "The DESCRIPTION file"
 */ const numeric = {
    compare: (a, b)=>{
        if (![
            a,
            b
        ].every((version)=>/^\d+(?:[.-]\d+)*$/.test(version))) return null;
        const [left, right] = [
            a.split(/[.-]/),
            b.split(/[.-]/)
        ];
        // In these ecosystems `1.0` is lower than `1.0.0`.
        return compareLists(left, right) || left.length - right.length;
    },
    isPrerelease: ()=>false
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./src/core/packages/versions/pep440.js

/**
 * Python's order.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */ const pep440_pep440 = {
    compare: (a, b)=>(0,pep440.valid)(a) !== null && (0,pep440.valid)(b) !== null ? (0,pep440.compare)(a, b) : null,
    isPrerelease: (version)=>{
        const parts = (0,pep440.explain)(version);
        return parts !== null && (parts.is_prerelease || parts.is_devrelease);
    }
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/ruby-semver/dist/index.js
var dist = __webpack_require__(84382);
;// CONCATENATED MODULE: ./src/core/packages/versions/rubygems.js

/**
 * RubyGems' order: segments of numbers and letters; letters rank before numbers.
 * @see https://docs.ruby-lang.org/en/master/Gem/Version.html
 */ const rubygems = {
    compare: (a, b)=>{
        if (!isVersion(a) || !isVersion(b)) return null;
        if ((0,dist.lt)(a, b)) return -1;
        return (0,dist.gt)(a, b) ? 1 : 0;
    },
    isPrerelease: (version)=>isVersion(version) && ((0,dist/* prerelease */.Rt)(version)?.length ?? 0) > 0
};
/** RubyGems reads an empty text as version 0; in an advisory it is a missing version. */ function isVersion(version) {
    return version.trim() !== '' && (0,dist/* valid */.rZ)(version) !== null;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.js


/**
 * Parses a semantic version; a leading `v` and fewer than three numbers are accepted, since OSV
 * records contain both.
 */ function parse(version) {
    const [, numbers = '', rest = ''] = /^\s*(?:[v=]+\s*)?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    const padded = numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
    return semver.parse(`${padded}${rest}`, {
        loose: true
    });
}
function order(compare) {
    return {
        compare: (a, b)=>{
            const [left, right] = [
                parse(a),
                parse(b)
            ];
            return left && right && compare(left, right);
        },
        isPrerelease: (version)=>(parse(version)?.prerelease.length ?? 0) > 0
    };
}
/**
 * The order of semantic versioning.
 * @see https://semver.org/#spec-item-11
 */ const semantic = order((a, b)=>a.compare(b));
/**
 * As semantic versioning, but build metadata is compared too.
 * @see https://github.com/dart-lang/pub_semver#semantics
 */ const pub = order((a, b)=>a.compare(b) || a.compareBuild(b));
/**
 * NuGet's order: up to four numbers, and a prerelease label that ignores case.
 * @see https://learn.microsoft.com/nuget/concepts/package-versioning
 */ const nuget = {
    compare: (a, b)=>{
        const [left, right] = [
            nugetParts(a),
            nugetParts(b)
        ];
        if (!left || !right) return null;
        const numbers = compareLists(left.numbers, right.numbers);
        return numbers === 0 ? semantic.compare(`0.0.0${left.label}`, `0.0.0${right.label}`) : numbers;
    },
    isPrerelease: (version)=>(nugetParts(version)?.label ?? '') !== ''
};
function nugetParts(version) {
    const [, numbers, label = ''] = /^v?(\d+(?:\.\d+){0,3})(-[0-9a-z.-]+)?(?:\+.*)?$/i.exec(version.trim()) ?? [];
    return numbers === undefined ? null : {
        numbers: numbers.split('.'),
        label: label.toLowerCase()
    };
}

;// CONCATENATED MODULE: ./src/core/packages/versions.js






const ORDERS = new Map([
    ...[
        'npm',
        'crates.io',
        'Go',
        'Hex',
        'SwiftURL',
        'GitHub Actions',
        'ConanCenter'
    ].map((name)=>[
            name,
            semantic
        ]),
    [
        'Pub',
        pub
    ],
    [
        'NuGet',
        nuget
    ],
    [
        'PyPI',
        pep440_pep440
    ],
    [
        'Maven',
        maven
    ],
    [
        'RubyGems',
        rubygems
    ],
    [
        'Packagist',
        composer
    ],
    [
        'Hackage',
        numeric
    ],
    [
        'CRAN',
        numeric
    ]
]);
/**
 * The version order of an OSV ecosystem, whose name may have a suffix (`Packagist:…`); undefined
 * when it is not supported.
 */ function orderOf(ecosystem) {
    return ORDERS.get(ecosystem.split(':')[0] ?? '');
}
/**
 * Compares two versions of an OSV ecosystem.
 * @returns negative, zero or positive; null when they cannot be compared
 */ function compareVersions(ecosystem, a, b) {
    return orderOf(ecosystem)?.compare(a, b) ?? null;
}
/**
 * Whether an advisory covers a version. A version that cannot be compared counts as affected, so
 * that it is never recommended. Ranges of git commits are ignored.
 * @see https://ossf.github.io/osv-schema/#evaluation
 */ function isAffected(ecosystem, version, advisory) {
    return advisory.some(({ ranges, versions })=>versions.some((listed)=>isSame(ecosystem, listed, version)) || ranges.some((range)=>range.type !== 'GIT' && inRange(ecosystem, version, range)));
}
/**
 * Whether two versions are equal. Texts that differ in their first two numbers are rejected without
 * the expensive comparison, since lists have hundreds of versions.
 */ function isSame(ecosystem, a, b) {
    if (a === b) return true;
    const [left, right] = [
        releaseOf(a),
        releaseOf(b)
    ];
    if (left && right && (left[0] !== right[0] || left[1] !== right[1])) return false;
    return compareVersions(ecosystem, a, b) === 0;
}
/**
 * The order of events at the same version; the last one decides. The version may be the fix of one
 * range and the start of the next; `last_affected` ends it afterwards.
 */ const RANK = {
    fixed: 0,
    introduced: 1,
    last_affected: 2
};
/** Whether a range covers a version: the last event at or before the version decides. */ function inRange(ecosystem, version, range) {
    let last = null;
    for (const { kind, at } of range.events.flatMap(eventsOf)){
        const order = at === '0' ? 1 : compareVersions(ecosystem, version, at);
        if (order === null) return true;
        if (kind === 'last_affected' ? order <= 0 : order < 0) continue;
        const later = last === null ? 1 : laterThan(ecosystem, at, last.at) || RANK[kind] - RANK[last.kind];
        if (later > 0) last = {
            at,
            kind
        };
    }
    return last?.kind === 'introduced';
}
function eventsOf({ introduced, fixed, last_affected }) {
    return [
        ...introduced === undefined ? [] : [
            {
                kind: 'introduced',
                at: introduced
            }
        ],
        ...fixed === undefined ? [] : [
            {
                kind: 'fixed',
                at: fixed
            }
        ],
        ...last_affected === undefined ? [] : [
            {
                kind: 'last_affected',
                at: last_affected
            }
        ]
    ];
}
/**
 * Compares events of a range; `0` is before every version. Both are comparable with the version in
 * question, hence with each other.
 */ function laterThan(ecosystem, a, b) {
    if (a === '0' || b === '0') return a === b ? 0 : a === '0' ? -1 : 1;
    return compareVersions(ecosystem, a, b) ?? 0;
}
/**
 * The lowest version above `current` that no advisory covers, i.e. the smallest upgrade that fixes
 * everything. A release line with its own fix is not left, since that fix is the lowest.
 * Prereleases are chosen only when there is nothing else.
 * @param advisories for each advisory its `affected` entries about this package
 * @returns null when no advisory names such a version
 */ function lowestFix(ecosystem, current, advisories) {
    const order = orderOf(ecosystem);
    if (!order) return null;
    const fixes = advisories.flat().flatMap(({ ranges })=>ranges.flatMap(({ type, events })=>type === 'GIT' ? [] : events.flatMap(({ fixed })=>fixed ?? [])));
    const above = [
        ...new Set(fixes)
    ].filter((fix)=>(order.compare(fix, current) ?? 0) > 0)// Equal versions may be spelled differently: order them by text, so that the order of the
    // advisories does not matter.
    .sort((a, b)=>(order.compare(a, b) ?? 0) || (a < b ? -1 : 1));
    const isFree = (fix)=>!advisories.some((advisory)=>isAffected(ecosystem, fix, advisory));
    return above.find((fix)=>!order.isPrerelease(fix) && isFree(fix)) ?? above.find(isFree) ?? null;
}
function releaseOf(version) {
    const [, major, minor = '0', patch = '0'] = /^v?(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version.trim()) ?? [];
    return major === undefined ? null : [
        Number(major),
        Number(minor),
        Number(patch)
    ];
}


/***/ }),

/***/ 12373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  TJ: () => (/* binding */ lastScanOf),
  hc: () => (/* binding */ renderWith),
  np: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(60356);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(18881);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(68752);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(14277);
;// CONCATENATED MODULE: ./src/run/owners.js

/** Bytes that are read of a CODEOWNERS file at most: GitHub ignores one over 3 MB. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks up the owners of files in the tree's CODEOWNERS file; nobody owns anything when there is
 * none.
 */ async function readOwners(tree) {
    const files = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((candidate)=>files.get(candidate) === 'file');
    if (path === undefined) return ()=>[];
    return (0,codeowners/* parseCodeowners */.BW)((await tree.read(path, MAX_BYTES)).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/run/tracking.js






/**
 * Creates the texts of issue bodies and comments.
 * @param repositoryUrl `https://github.com/owner/name` of the scanned repository
 * @param checks what the checks of the posture say; none where only comments are written
 */ function issueWordsFor(policy, policyPath, today, repositoryUrl, checks = []) {
    return (0,words/* createIssueWords */.f)({
        checks,
        repositoryUrl,
        policyPath: policyPath ?? path/* DEFAULT_POLICY_PATH */.l,
        today,
        timezone: policy.sla.timezone
    });
}
/**
 * Adds to a scan what planning needs: the texts, the code owners and which sources were complete.
 * @throws what reading the CODEOWNERS file throws
 */ async function trackingOf({ head, directory, ...scan }) {
    const { policy, result, repositoryUrl } = scan;
    const checks = result.scans.flatMap((scan)=>scan.checks ?? []);
    const seen = result.scans.filter(({ coverage })=>coverage === null || (0,sight/* isWhole */.wP)(coverage.head));
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        whole: (0,findings_result/* completeIn */.R)(seen, directory)
    };
}
/**
 * RFC 3339 time of the last complete scan that the dashboard records; null when it records none.
 */ function lastScanOf(ledger) {
    const scans = (0,own_dashboard/* ownDashboard */.L)(ledger)?.meta.scans ?? [];
    return scans.map(({ lastComplete })=>lastComplete).sort().at(-1) ?? null;
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker })=>words.comment(comment, marker);
}


/***/ })

};
