"use strict";
exports.id = 5354;
exports.ids = [5354];
exports.modules = {

/***/ 29308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ privateObservation),
/* harmony export */   c: () => (/* binding */ isPrivateReport)
/* harmony export */ });
/**
 * A private report as an observation. Its description stays where it is: whoever may read it can
 * open its page.
 */ function privateObservation(report) {
    const { id, title, word, vectors, cwe, url, created } = report;
    return {
        source: 'report',
        rule: id,
        aliases: [],
        title,
        description: '',
        fix: 'Work on it in its advisory: publish that once it is mended, or close it.',
        rating: {
            vectors,
            word,
            malicious: false,
            informational: false
        },
        cwe,
        references: [
            url
        ],
        published: created,
        place: {
            path: '',
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        subject: id,
        confidence: 'high',
        flow: []
    };
}
/** Whether a finding is what somebody reported in private, not in an issue. */ function isPrivateReport({ source, report }) {
    return source === 'report' && report === undefined;
}


/***/ }),

/***/ 77661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 43158:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ isStillStated),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   c$: () => (/* binding */ joinFates),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _told_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5677);


/** The policy's sections with an `enabled` switch, named like the sources. */ const SECTIONS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'posture',
    'activity'
];
/**
 * Decides why a location no longer shows a finding. Only a complete scan of that very location
 * counts as fixed. Decisions of the policy (disabled, excluded) are checked first, since they do
 * not depend on the tree.
 */ function fateOf(place, sight) {
    const decided = decidedBy(place, sight.policy);
    if (decided !== null) return {
        kind: 'gone',
        reason: decided
    };
    // A log is rotated away: that an episode is not in it any more says nothing of it.
    if (place.source === 'activity') return {
        kind: 'unknown'
    };
    const scan = sight.scans.find(({ sources })=>sources.includes(place.source));
    if (scan === undefined || scan.status === 'skipped' || !isInside(place.path, sight.directory)) return {
        kind: 'unknown'
    };
    // The scan failed: a location that only the issue records keeps its state, and one that the base
    // shows counts as not scanned.
    if (scan.status === 'failed') return place.path === null || sight.baseHas === null ? {
        kind: 'unknown'
    } : {
        kind: 'unseen',
        item: whyUnread({
            ...place,
            path: place.path
        }, scan)
    };
    if ((0,_told_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .tellsEnds */ .b)(scan)) return fateAsTold(place, scan);
    if (scan.coverage === null) return {
        kind: 'gone',
        reason: 'fixed'
    };
    const { head, base } = scan.coverage;
    // Without a path it may have been anywhere, so the whole tree must have been scanned.
    if (place.path === null) return isWhole(head) ? gone('fixed') : {
        kind: 'unknown'
    };
    return fateAt({
        ...place,
        path: place.path
    }, head, base, sight);
}
/**
 * A check that is no more is withdrawn; one whose rule is not recorded may only be disabled. GitHub
 * lists to each token the reports that it may see, so what it does not list says nothing.
 */ function fateAsTold({ id, ids }, scan) {
    const reason = (0,_told_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .toldEnds */ .y)(scan).get(id);
    if (reason === undefined && scan.checks !== undefined && !ids.includes('')) return gone('withdrawn');
    return reason == null ? {
        kind: 'unknown'
    } : gone(reason);
}
/** Whether nothing was left out, apart from excluded files and unsupported formats. */ function isWhole({ unseen }) {
    return unseen.every(({ reason })=>reason === 'excluded' || reason === 'unsupported');
}
function fateAt(place, head, base, sight) {
    const now = sight.moved.get(place.path) ?? place.path;
    // A lockfile like it elsewhere does not speak for the place that it left.
    const here = hiding({
        ...place,
        path: now
    }, head, base) ?? (now === place.path ? null : hiding(place, head, base));
    if (here !== null) return byItem(here);
    const detour = sight.has(now) ? null : sight.detour(now);
    if (detour !== null) return {
        kind: 'unseen',
        item: detourItem(detour)
    };
    if (!sight.has(now)) return byItem(sight.hidden.get(place.id) ?? elsewhere(place, head, base, sight)) ?? gone('removed');
    return byItem(sight.hidden.get(place.id) ?? null) ?? gone(isStillStated({
        ...place,
        path: now
    }, sight.inventory) ? 'withdrawn' : 'fixed');
}
/**
 * The item for a file that was replaced by a symbolic link or a submodule, which is not followed.
 */ function detourItem({ path, kind }) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    const detail = `${what}, which is not followed; commit the file itself`;
    return {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unsupported',
        detail
    };
}
/**
 * Joins the outcomes for several locations of one finding: it is open if one location was not
 * scanned. If all are gone, the weakest reason counts (see `WEAKEST`).
 */ function joinFates(fates) {
    const first = (kind)=>fates.find((fate)=>fate.kind === kind);
    const open = first('unseen') ?? first('unknown');
    if (open !== undefined) return open;
    const reasons = fates.flatMap((fate)=>fate.kind === 'gone' ? [
            fate.reason
        ] : []);
    const reason = WEAKEST.find((candidate)=>reasons.includes(candidate));
    return reason === undefined ? {
        kind: 'unknown'
    } : gone(reason);
}
/** Reasons in the order in which they count for the whole finding: decisions before repairs. */ const WEAKEST = [
    'disabled',
    'excluded',
    'out-of-scope',
    'false-positive',
    'declined',
    'withdrawn',
    'removed',
    'fixed'
];
/**
 * The decision of the policy that keeps a finding from being looked for at a location; null when
 * there is none.
 */ function decidedBy({ source, ids, path }, { scan }) {
    const section = SECTIONS.find((name)=>name === source);
    if (section === undefined) return null;
    if (!scan[section].enabled) return 'disabled';
    const settings = scan[section];
    const off = 'disable' in settings ? settings.disable : [];
    if (ids.some((id)=>off.includes(id))) return 'disabled';
    const globs = 'exclude' in settings ? settings.exclude : [];
    return path !== null && globs.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_1___default()([
        ...globs
    ], {
        dot: true
    })(path) ? 'excluded' : null;
}
function gone(reason) {
    return {
        kind: 'gone',
        reason
    };
}
function byItem(item) {
    if (item === null) return null;
    return item.reason === 'excluded' ? gone('excluded') : {
        kind: 'unseen',
        item
    };
}
/**
 * The unscanned item for a location in a failed scan: the one that hides it, else the failed scan
 * itself.
 */ function whyUnread(place, { scanner, coverage }) {
    const { path } = place;
    const item = coverage === null ? null : hiding(place, coverage.head, coverage.base);
    const detail = `${scanner} did not complete`;
    return item ?? {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unreadable',
        detail
    };
}
/** The unscanned item that hides a location: the file itself, or the package in it. */ function hiding(place, { unseen }, base) {
    const at = unseen.filter(({ where })=>isAt(place.path, where));
    return at.find(({ kind })=>kind === 'file') ?? at.find((item)=>isAbout(item, place)) ?? (place.package === null ? null : hidingPackage(place, unseen, base));
}
/**
 * For a package, also looks at other files of the same directory, since one file may state what
 * another one requires: the package without a version, or a lockfile that does not fit its manifest
 * and whose entries cannot be trusted. With a base, also the same package if it lost its version
 * anywhere in this change.
 */ function hidingPackage(place, unseen, base) {
    const directory = folderOf(place.path);
    const before = keysOf(base);
    return unseen.find((item)=>folderOf(item.where) === directory && (isAbout(item, place) || item.reason === 'out-of-step' || item.reason === 'no-lock')) ?? (base === null ? undefined : unseen.find((item)=>isAbout(item, place) && !before.has(keyOf(item)))) ?? null;
}
/** Whether an item is at a path, or is a directory (it then ends with `/`) that contains it. */ function isAt(path, where) {
    return where.endsWith('/') ? path.startsWith(where) : path === where;
}
function isAbout({ kind, name }, place) {
    return kind === 'package' && place.package !== null && plain(name) === plain(place.package.name);
}
/** The normalised name of a package: PyPI treats `-`, `_` and `.` as equal. */ function plain(name) {
    return name.toLowerCase().replace(/[-_.]+/gu, '-');
}
/**
 * The unscanned item that may now contain a finding whose file is gone, because the file was moved
 * there.
 */ function elsewhere(place, head, base, sight) {
    const before = keysOf(base);
    const fresh = head.unseen.filter((item)=>item.reason !== 'excluded' && !before.has(keyOf(item)));
    return fresh.find((item)=>isAbout(item, place)) ?? fresh.find((item)=>item.kind === 'file' && couldHold(item, place, sight.baseHas)) ?? head.unseen.find(({ where })=>where.endsWith('/') && wentInto(where, place, sight)) ?? null;
}
/**
 * Whether an unscanned file may be the deleted file under a new path. For a package: it is in the
 * same directory. Otherwise: it has the same name without extensions, or the base is known and does
 * not have it.
 */ function couldHold({ where }, { path, package: at }, baseHas) {
    if (at !== null) return folderOf(where) === folderOf(path);
    if (where.endsWith('/')) return baseHas !== null;
    return stemOf(where) === stemOf(path) || baseHas !== null && !baseHas(where);
}
/** Whether an unscanned directory contains a new file whose path ends like the deleted file's. */ function wentInto(folder, { path }, { has, baseHas }) {
    const parts = path.split('/');
    return parts.some((_, from)=>{
        const there = folder + parts.slice(from).join('/');
        return has(there) && baseHas?.(there) !== true;
    });
}
/** The name of a file up to its first dot; the leading dot of a hidden file does not count. */ function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/u, '');
}
/** Whether a file states the package in the version that a finding is about. */ function isStillStated({ path, package: at }, inventory) {
    return at !== null && inventory.get(path)?.(at.name).includes(at.version) === true;
}
/** Whether a path lies in a directory; `''` is the whole tree. */ function isInside(path, directory) {
    return directory === '' || path?.startsWith(`${directory}/`) === true;
}
/** A unique text for an unscanned item. */ function keyOf({ kind, name, where, reason }) {
    return JSON.stringify([
        kind,
        name,
        where,
        reason
    ]);
}
/** The keys of all unscanned items of a tree, computed once per coverage object. */ function keysOf(side) {
    if (side === null) return NONE;
    const known = keys.get(side);
    if (known !== undefined) return known;
    const made = new Set(side.unseen.map(keyOf));
    keys.set(side, made);
    return made;
}
const NONE = new Set();
const keys = new WeakMap();
/** The directory of a path; `''` for the root. */ function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 5677:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tellsEnds),
/* harmony export */   y: () => (/* binding */ toldEnds)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);

/**
 * Of the checks of the posture and of what was reported in private a scan tells itself what is
 * over: what it does not show may only be out of its token's sight.
 */ function tellsEnds({ checks, ended }) {
    return checks !== undefined || ended !== undefined;
}
/**
 * Why findings are gone that such a scan does not show, by fingerprint; null for a check that could
 * not see. Of what is not among them it tells nothing.
 */ function toldEnds({ checks = [], ended = [] }) {
    return new Map([
        ...ended.map(({ id, as })=>[
                (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('report', id, id),
                as
            ]),
        ...checks.map(({ id, state })=>[
                (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('posture', id, ''),
                state === 'not-visible' ? null : 'fixed'
            ])
    ]);
}


/***/ }),

/***/ 93891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ itemWords),
/* harmony export */   Y_: () => (/* binding */ unseenReasons)
/* harmony export */ });
/* unused harmony export kindOf */
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13735);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43158);


/** Reasons for which a file of a supported format was not scanned completely. */ const BROKEN = new Set([
    'unreadable',
    'too-large',
    'partly',
    'out-of-step'
]);
/** The reasons that unscanned items give the gate. Each names the file, package or finding. */ function unseenReasons(input) {
    const { policy, scans, findings, change } = input;
    return [
        ...findings.flatMap((finding)=>hiddenFinding(finding, policy)),
        ...change === null ? [] : scans.flatMap((scan)=>changedSight(scan, change, policy, itemsTold(findings, policy))),
        ...scans.flatMap((scan)=>gapReasons(scan, policy))
    ];
}
/**
 * A finding of which a location can no longer be seen counts as hidden by this change, whatever the
 * item's own kind is.
 */ function hiddenFinding(finding, { gate }) {
    const lost = finding.locations.find(({ unseen, waiver })=>unseen?.lost === true && waiver === null);
    const decision = gate.unseen.lost;
    if (lost?.unseen === undefined || decision === 'ignore' || !(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL)(finding)) return [];
    const what = finding.package === null ? finding.title : `${finding.package.name} (${finding.rule})`;
    const message = `${what} in ${lost.path} cannot be seen any more, so it stays open: ${itemWords(lost.unseen.item)}`;
    return [
        {
            kind: 'unseen',
            decision,
            finding: finding.id,
            message
        }
    ];
}
/** The items of which findings say that they are lost there, with reasons of their own. */ function itemsTold(findings, policy) {
    const told = findings.filter((finding)=>hiddenFinding(finding, policy).length > 0);
    const lost = told.flatMap(({ locations })=>locations.flatMap(({ unseen })=>unseen ?? []));
    return new Set(lost.flatMap(({ item, lost: isLost })=>isLost ? [
            (0,_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)
        ] : []));
}
/**
 * The reasons for unscanned items of one scan, grouped by kind, file and reason.
 * @param told items of which a finding says already that this change lost it there
 */ function changedSight(scan, change, policy, told) {
    const { coverage } = scan;
    if (coverage === null) return [];
    const before = coverage.base === null ? null : beforeOf(coverage.base.unseen, change);
    const groups = new Map();
    for (const item of coverage.head.unseen){
        if (item.reason === 'excluded') continue;
        const kind = kindIn(item, before, change);
        if (kind !== 'lost' && told.has((0,_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item))) continue;
        const key = JSON.stringify([
            kind,
            item.where,
            item.reason
        ]);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, {
            kind,
            items: [
                item
            ]
        });
        else group.items.push(item);
    }
    return [
        ...groups.values()
    ].flatMap(({ kind, items })=>{
        const decision = policy.gate.unseen[kind];
        if (decision === 'ignore') return [];
        return [
            {
                kind: 'unseen',
                decision,
                scanner: scan.scanner,
                message: groupWords(kind, items, scan)
            }
        ];
    });
}
/**
 * Decides how an unscanned item came about. `lost`: the base could be scanned there and the head
 * cannot, or the change adds or edits a file of a supported format that cannot be scanned
 * completely. `introduced`: any other item that the change adds. `existing`: the rest.
 */ function kindOf(item, { base }, change) {
    return kindIn(item, base === null ? null : beforeOf(base.unseen, change), change);
}
function beforeOf(unseen, { moved }) {
    const items = unseen.map((one)=>movedItem(one, moved));
    return {
        exactly: new Set(items.map(_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)),
        somehow: new Set(items.map(thingOf))
    };
}
function kindIn(item, before, change) {
    if (BROKEN.has(item.reason) && change.edited.has(item.where)) return 'lost';
    if (before === null || change.baseHas === null) return 'introduced';
    if (before.exactly.has((0,_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item))) return 'existing';
    return !before.somehow.has(thingOf(item)) && wasSeen(item, change) ? 'lost' : 'introduced';
}
function thingOf({ kind, name, where }) {
    return JSON.stringify([
        kind,
        name,
        where
    ]);
}
/** An item of the base under its path in the head. */ function movedItem(item, moved) {
    const where = moved.get(item.where) ?? item.where;
    return {
        ...item,
        where,
        name: item.kind === 'file' ? where : item.name
    };
}
/** Whether the base had, in scanned form, what the head does not scan. */ function wasSeen(item, change) {
    if (item.kind === 'package') return lostVersion(item.name, change);
    const { baseHas, moved } = change;
    const was = [
        ...moved
    ].find(([, now])=>now === item.where)?.[0] ?? item.where;
    return item.reason !== 'unsupported' && baseHas?.(was) === true;
}
/** Whether a file of the base states a version of a package that the same file no longer does. */ function lostVersion(name, { moved, stated: { head, base } }) {
    return [
        ...base
    ].some(([path, before])=>before(name).length > 0 && (head.get(moved.get(path) ?? path)?.(name) ?? []).length === 0);
}
/** The policy's sections of scanners that it may ask for a complete look. */ const SECTIONS = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'fsrt',
    'semgrep',
    'gitleaks',
    'zizmor'
];
/** The reason to block when the policy demands complete coverage and something was not scanned. */ function gapReasons({ scanner, sources, coverage }, { scan }) {
    const section = SECTIONS.find((name)=>name === scanner || sources.includes(name));
    if (section === undefined || scan[section].coverage !== 'complete' || coverage === null) return [];
    const gaps = coverage.head.unseen.filter(({ reason })=>reason !== 'excluded');
    const [first] = gaps;
    if (first === undefined) return [];
    const more = gaps.length === 1 ? '' : ` and ${gaps.length - 1} more`;
    const message = `the policy asks for a complete ${section} scan (scan.${section}.coverage), and this was not looked at: ${itemWords(first)}${more}. Mend it, or name it in scan.${section}.exclude.`;
    return [
        {
            kind: 'coverage',
            decision: 'block',
            scanner,
            message
        }
    ];
}
/** Names that are listed in one message, at most. */ const NAMED = 5;
function groupWords(kind, items, { scanner }) {
    const [first] = items;
    if (first === undefined) throw new RangeError('a group of nothing');
    const names = items.slice(0, NAMED).map(({ name })=>name);
    const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    const what = first.kind === 'file' && items.length === 1 ? itemWords(first) : `${first.where}: ${REASON_WORDS[first.reason]}: ${names.join(', ')}${more}`;
    if (kind === 'introduced') return `new here, and not looked at by ${scanner}: ${what}`;
    if (kind === 'existing') return `not looked at by ${scanner}, as before: ${what}`;
    return `hidden from ${scanner} by this change: ${what}. Mend it, or exclude it in the policy before`;
}
/** Each reason in words; used after the name of a file or package. */ const REASON_WORDS = {
    'no-version': 'no version is stated',
    'no-lock': 'there is no lockfile for it',
    'out-of-step': 'lockfile and manifest do not agree',
    unreadable: 'it cannot be read',
    'too-large': 'it is too large',
    partly: 'only a part of it was analysed',
    generated: 'a program wrote it',
    minified: 'it is minified',
    vendored: 'it is vendored or built',
    excluded: 'the policy excludes it',
    unsupported: 'its format is not read'
};
/** One item in a few words: `src/a.js: it is minified (\u2026)`. */ function itemWords({ name, where, reason, detail }) {
    const what = name === where ? where : `${name} in ${where}`;
    return `${what}: ${REASON_WORDS[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}


/***/ }),

/***/ 96217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 85124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 26493:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79390);


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
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined) throw new RangeError('an issue about nothing');
    const [first = worst] = judged.filter(({ due })=>due !== null).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.due ?? '', b.due ?? ''));
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
        waiver: open.length > 0 ? null : waivers.sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.expires, b.expires))[0] ?? null
    };
}


/***/ }),

/***/ 59832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/core/packages/versions/semver.js


/**
 * Parses a semantic version; a leading `v` and fewer than three numbers are accepted, since OSV
 * records contain both.
 */ function parse(version) {
    const [, numbers = '', rest = ''] = /^\s*(?:[v=]+\s*)?(\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
    const padded = numbers.split('.').length < 3 ? `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}` : numbers;
    return semver_default().parse(`${padded}${rest}`, {
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
 * The version order of an OSV ecosystem, whose name may have a suffix (`Packagist:\u2026`); undefined
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

/***/ 99279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64234);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48943);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);



/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** The share of the remaining room that one part may use, so that there is room for later ones. */ const SHARE = 0.6;
/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
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
/** As many of the first `items` as fit, as Markdown, with the number of the rest. */ function fitting(items, render, { room, most, measure }) {
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
/** The first `most` items as Markdown, then a line that says how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`\u2026and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that does not depend on the room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 66934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85044);




const MAX_STEPS = 8;
/** The steps of one data flow with their locations; of a long one its beginning and its end. */ function flowWords(flow, repositoryUrl, commit) {
    const step = (one)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(one.label, 80))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(one), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS ? flow.map(step) : [
        ...flow.slice(0, MAX_STEPS - 3).map(step),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`\u2026`,
        ...flow.slice(-2).map(step)
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ' \u2192 ');
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

/***/ 28352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37588);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84008);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48943);



/** A location as code, linked to its line at a commit when both are known. */ function placeLink(location, repositoryUrl, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(location)), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .permalink */ .eL)(location, repositoryUrl, commit));
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


/***/ }),

/***/ 76936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85044);

/** Maximum length of a value, in characters. */ const MAX_VALUE = 200;
/** Maximum number of paths that get a waiver in the example. */ const MAX_PATHS = 10;
/**
 * The lines of a policy that waive exactly this finding: its id, its rule for the reader's
 * information, and for a package the path of each lockfile. Reason and approver are left for a
 * person to fill in.
 * @param earliest the earliest day on which the waiver may end; null for a placeholder, where a
 *   real date would become outdated
 */ function waiverLines(finding, earliest) {
    const { id, rule, package: at, due, locations } = finding;
    const paths = [
        ...new Set(locations.map(({ path })=>path))
    ].slice(0, MAX_PATHS);
    const places = at === null ? [
        []
    ] : paths.map((path)=>[
            `      path: ${scalar(globOf(path))}`
        ]);
    return [
        'waivers:',
        ...places.flatMap((place)=>[
                '  - match:',
                `      id: ${JSON.stringify(id)}`,
                `      rule: ${scalar(rule)}`,
                ...place,
                '    reason: why this is acceptable until then',
                '    approved-by: "@who-decided"',
                `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`
            ])
    ];
}
/**
 * A glob that matches only this path. Brackets are escaped, since they are common in the names of
 * routes.
 */ function globOf(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}
/** A YAML scalar: unquoted when that is safe, else quoted as JSON, which is valid YAML too. */ function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ }),

/***/ 97202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issueWordsFor: () => (/* binding */ issueWordsFor),
  h: () => (/* binding */ renderWith),
  n: () => (/* binding */ trackingOf)
});

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(77661);
// EXTERNAL MODULE: ./src/core/gate/sight.js
var sight = __webpack_require__(43158);
// EXTERNAL MODULE: ./src/core/gate/told-ends.js
var told_ends = __webpack_require__(5677);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/report/issue/words.js + 15 modules
var words = __webpack_require__(2501);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(85124);
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
    return {
        ...scan,
        words: issueWordsFor(policy, result.policy.path, result.today, repositoryUrl, checks),
        owners: await readOwners(head),
        complete: (0,findings_result/* completeIn */.R)(result.scans, directory),
        namelessAs: namelessIn(result.scans, directory)
    };
}
/**
 * What a whole scan does not show is fixed, but where a scan tells itself what is over: nothing of
 * a source is left out then but exclusions of the policy and unsupported formats.
 */ function namelessIn(scans, directory) {
    const whole = (0,findings_result/* completeIn */.R)(scans.filter((scan)=>!(0,told_ends/* tellsEnds */.b)(scan) && (scan.coverage === null || (0,sight/* isWhole */.wP)(scan.coverage.head))), directory);
    const told = new Map(scans.filter(({ status })=>status === 'done').flatMap((scan)=>[
            ...(0,told_ends/* toldEnds */.y)(scan)
        ]));
    return (id, source)=>told.get(id) ?? (whole(source) ? 'fixed' : null);
}
/** Renders the text of a comment with the given words. */ function renderWith(words) {
    return ({ comment, marker, withheld })=>withheld === true ? words.withheldComment(marker) : words.comment(comment, marker);
}


/***/ })

};
;