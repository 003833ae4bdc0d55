"use strict";
exports.id = 1003;
exports.ids = [1003];
exports.modules = {

/***/ 93641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetEvidence: () => (/* binding */ fleetEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/fleet/fleet.js
var fleet_fleet = __webpack_require__(16604);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(77994);
// EXTERNAL MODULE: ./src/core/fleet/evidence.js
var evidence = __webpack_require__(12843);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/github/read/scan-days.js
var scan_days = __webpack_require__(72071);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/fleet/batches.js
var batches = __webpack_require__(29896);
;// CONCATENATED MODULE: ./src/fleet/evidence.js








/**
 * The evidence of a repository of a fleet: its findings of the period, by its issues, and the days
 * with a complete scan. Waivers are those that its policy has now, and comments gave.
 */ async function evidenceIn(client, { about, policy, tracker, branch }, { since, until, asOf }) {
    const { timezone } = policy.sla;
    const today = (0,day/* dayOf */.kb)(asOf, timezone);
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const period = {
        since,
        until: until === null || until > today ? today : until,
        timezone
    };
    const workflow = (0,own_dashboard/* ownDashboard */.Lb)(ledger)?.meta.workflow ?? null;
    const scans = await scanDays(client, about.name, branch, workflow, period);
    return {
        evidence: (0,evidence/* repositoryEvidence */.A)({
            about,
            policy,
            ledger
        }, {
            since,
            until: period.until,
            asOf,
            scannedDays: scans.days
        }),
        unknownScans: scans.unknown
    };
}
/** Days without a scan that is known of are gaps: nothing is called scanned that was not seen. */ async function scanDays(client, name, branch, workflow, period) {
    if (branch === null || workflow === null) return {
        days: new Set(),
        unknown: 'no dashboard says which workflow scans the default branch'
    };
    try {
        return {
            days: await (0,scan_days/* readScanDays */.F)(client, (0,batches/* nameOf */.V)(name), branch, workflow, period),
            unknown: null
        };
    } catch (error) {
        if (!(error instanceof fixby_error/* FixbyError */.$)) throw error;
        return {
            days: new Set(),
            unknown: (0,errors/* messageOf */.bD)(error)
        };
    }
}

// EXTERNAL MODULE: ./src/fleet/readings.js + 9 modules
var fleet_readings = __webpack_require__(17214);
// EXTERNAL MODULE: ./src/report/evidence/evidence.js + 3 modules
var evidence_evidence = __webpack_require__(19910);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/fleet/evidence.js





/**
 * The list of the evidence over many repositories: a file each, with the hash of its bytes, and
 * every repository that has none, with the reason. The last line is the hash of all before it.
 */ function renderEvidenceIndex(scope, period, written, missing) {
    const heads = [
        'Repository',
        'Findings',
        'In time',
        'Overdue or late',
        'Days scanned',
        'File',
        'SHA-256'
    ];
    const text = (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`# Evidence of ${(0,terminal_text/* clip */.$Q)(scope, 140)}`,
        (0,markdown/* markup */.PT)`${period.since} to ${period.until}, read at ${period.asOf}. ${(0,words/* count */.U9)(written.length, 'repository', 'repositories')} with evidence, ${(0,words/* number */.ai)(missing.length)} without.`,
        (0,markdown_blocks/* table */.tp)(heads.map((head)=>(0,markdown/* markup */.PT)`${head}`), written.map(evidenceRow)),
        ...missing.length === 0 ? [] : [
            (0,markdown/* markup */.PT)`## Without evidence`,
            (0,markdown_blocks/* table */.tp)([
                (0,markdown/* markup */.PT)`Repository`,
                (0,markdown/* markup */.PT)`Why`
            ], missing.map(({ name, reason })=>(0,markdown_blocks/* tableRow */.jD)([
                    (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(name, 140)}`,
                    (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(reason ?? '', 300)}`
                ])))
        ]
    ]);
    const content = `${text.toString()}\n\n`;
    return `${content}SHA-256 of everything above this line: ${(0,digest/* sha256 */.sc)(content)}\n`;
}
function evidenceRow({ evidence, unknownScans, file, hash }) {
    const { findings, scannedDays, days } = evidence;
    const within = findings.filter(({ withinSla })=>withinSla === true).length;
    const late = findings.filter(({ withinSla })=>withinSla === false).length;
    return (0,markdown_blocks/* tableRow */.jD)([
        (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(evidence.repository, 140)}`,
        (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(findings.length)}`,
        (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(within)}`,
        (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(late)}`,
        unknownScans === null ? (0,markdown/* markup */.PT)`${(0,words/* number */.ai)(scannedDays)} of ${(0,words/* number */.ai)(days)}` : (0,markdown/* markup */.PT)`not known: ${(0,terminal_text/* clip */.$Q)(unknownScans, 200)}`,
        (0,markdown/* code */.aY)(file),
        (0,markdown/* code */.aY)(hash)
    ]);
}

// EXTERNAL MODULE: ./src/cli/day-option.js
var day_option = __webpack_require__(16232);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(98316);
;// CONCATENATED MODULE: ./src/cli/fleet-evidence.js











/**
 * Reads a fleet, and writes the evidence of each repository into a directory: a file each, and a
 * list of all, which names those without any.
 * @throws FixbyError
 */ async function fleetEvidence(wish, { directory, since, until }) {
    if (since === undefined) throw new fixby_error/* FixbyError */.$('usage', 'evidence is for a period.', 'Name its first day: --since 2026-01-01');
    const period = {
        since: (0,day_option/* dayOption */.S)('--since', since),
        until: until === undefined ? null : (0,day_option/* dayOption */.S)('--until', until),
        asOf: wish.now
    };
    if (period.since > (period.until ?? wish.now.slice(0, 10))) throw new fixby_error/* FixbyError */.$('usage', `--since is ${period.since}, after the end of the period.`);
    const found = [];
    const readings = await (0,fleet_readings/* fleetReadings */.S)({
        ...wish,
        state: null,
        each: async (read)=>{
            found.push(await evidenceIn(wish.client, read, period));
        }
    });
    const written = [];
    for (const one of found.sort((a, b)=>(0,text_order/* compareText */.n)(a.evidence.repository, b.evidence.repository))){
        const file = `${one.evidence.repository.replace('/', '+')}.json`;
        const text = (0,evidence_evidence/* renderEvidence */.o)(one.evidence, 'json');
        await (0,write_report/* writeReport */.u)((0,external_node_path_.join)(directory, file), text, 'owner');
        written.push({
            ...one,
            file,
            hash: (0,digest/* sha256 */.sc)(text)
        });
    }
    const names = new Set(written.map(({ evidence })=>evidence.repository));
    const fleet = (0,fleet_fleet/* fleetOf */.aP)(readings.scope, readings.asOf, readings.readings);
    const missing = fleet.repositories.filter(({ name })=>!names.has(name));
    const end = period.until ?? fleet.today;
    const list = renderEvidenceIndex(fleet.scope, {
        ...period,
        until: end
    }, written, missing);
    await (0,write_report/* writeReport */.u)((0,external_node_path_.join)(directory, 'index.md'), list, 'owner');
    return readings;
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


/***/ })

};
;