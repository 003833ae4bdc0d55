"use strict";
exports.id = 3546;
exports.ids = [3546,4226];
exports.modules = {

/***/ 75064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   sQ: () => (/* binding */ openIn),
/* harmony export */   v9: () => (/* binding */ isDueThisWeek)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);

/** The number of days that count as "this week", today included. */ const WEEK_DAYS = 7;
/** Whether something is due today or in the six days after it. */ function isDueThisWeek({ sla, daysLeft }) {
    return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}
/** The one function behind outputs, headlines, dashboard and badge. */ function figuresOf(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const ahead = open.filter(({ sla })=>sla !== 'overdue');
    const of = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        overdue: open.length - ahead.length,
        dueThisWeek: ahead.filter(isDueThisWeek).length,
        waived: findings.length - open.length,
        nextDue: ahead.flatMap(({ due })=>due ?? []).sort()[0] ?? null
    };
}
/** How many findings are open, of every severity. */ function openIn({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/**
 * Counts the open findings of a run, those among them that it did not look for; those of low
 * confidence count nowhere.
 */ function countFindings(findings) {
    const judged = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
    const open = judged.filter(({ waiver })=>waiver === null);
    return {
        ...figuresOf(judged),
        introduced: open.filter(({ origin })=>origin === 'introduced').length
    };
}


/***/ }),

/***/ 48143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt),
/* harmony export */   Q: () => (/* binding */ LINES)
/* harmony export */ });
/** What a file shows of a place. */ /** Lines of context before and after a place; the most lines that an expression may have. */ const LINES = {
    around: 6,
    text: 9
};
/** Longest expression, and most of a line around it, in UTF-16 units. */ const MOST = {
    text: 1500,
    line: 400
};
/**
 * The expression at a place, to the bracket that ends it, and what is around it.
 * @param lines of the file
 * @param line 1-based
 * @param column 1-based; null where only the lines are known
 * @param endLine the last line, where one is known: without a column all up to it is taken
 */ function excerptAt(lines, line, column, endLine) {
    const first = lines[line - 1] ?? '';
    const start = column === null ? 0 : Math.min(column - 1, first.length);
    const last = column === null ? Math.max(line, endLine ?? line) : line + LINES.text - 1;
    const rows = lines.slice(line - 1, Math.min(last, line + LINES.text - 1));
    const rest = rows.join('\n').slice(start, start + MOST.text);
    const text = column === null ? rest : rest.slice(0, expressionEnd(rest));
    const end = line - 1 + text.split('\n').length;
    const around = [
        ...lines.slice(Math.max(0, line - 1 - LINES.around), line - 1),
        first.slice(Math.max(0, start - MOST.line), start),
        ...lines.slice(end, end + LINES.around)
    ];
    const all = lines.slice(Math.max(0, line - 1 - LINES.around), end + LINES.around);
    const short = (row)=>row.slice(0, MOST.line);
    return {
        text,
        around: around.map(short),
        whole: all.map(short).join('\n')
    };
}
/**
 * What goes on behind a bracket: a member, a call, an index; what happens later is another matter.
 */ const GOES_ON = /^\s*(?:\?\.|\.(?!\s*(?:then|catch|finally)\b)|[([])/u;
/** Where an expression ends that begins a text: an offset. */ function expressionEnd(text) {
    let depth = 0;
    let at = 0;
    for(; at < text.length; at += 1){
        const sign = text.charAt(at);
        if ('"\'`'.includes(sign)) at = quoteEnd(text, at);
        else if ('([{'.includes(sign)) depth += 1;
        else if (')]}'.includes(sign)) {
            depth -= 1;
            if (depth < 0) return at;
            if (depth === 0 && !GOES_ON.test(text.slice(at + 1, at + 40))) return at + 1;
        } else if (depth === 0 && (sign === ';' || sign === ',')) return at;
        else if (depth === 0 && sign === '\n' && isLineEnd(text, at)) return at;
    }
    return at;
}
function quoteEnd(text, start) {
    const quote = text.charAt(start);
    let at = start + 1;
    while(at < text.length && text.charAt(at) !== quote)at += text.charAt(at) === '\\' ? 2 : 1;
    return at;
}
/** Whether an expression outside of brackets ends with a line. */ function isLineEnd(text, at) {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    return !/[=+(,?:|&]$/u.test(before) && !/^\s*[.+?:|&]/u.test(text.slice(at + 1, at + 40));
}


/***/ }),

/***/ 26438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pairWeaknesses),
/* harmony export */   P: () => (/* binding */ mayHaveMoved)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40902);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80366);
/* harmony import */ var _worsened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33955);



/**
 * Joins a weakness that only the base has with one that only the head has, when it is the same one
 * after a move, and counts for no more there. It then counts as existing and keeps its former ids.
 * @param renamed base path to head path, of files that were renamed
 */ function pairWeaknesses(weaknesses, renamed) {
    const placed = weaknesses.filter(canMove);
    const gone = placed.filter(({ head })=>head.length === 0);
    const fresh = placed.filter(({ base })=>base.length === 0);
    if (gone.length === 0 || fresh.length === 0) return [
        ...weaknesses
    ];
    const others = placed.filter(({ head, base })=>head.length > 0 && base.length > 0);
    const [before, after] = [
        byId(gone),
        byId(fresh)
    ];
    const likely = (0,_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .pairMoves */ .r)({
        vanished: gone.map(moverOf),
        appeared: fresh.map(moverOf),
        others: others.map(moverOf),
        renamed,
        least: _moves_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST */ .K.gate
    });
    // What counts for more at its new place was brought there.
    const pairs = new Map([
        ...likely
    ].filter(([now, old])=>!(0,_worsened_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorse */ .B)(at(after, now), at(before, old))));
    const paired = new Set(pairs.values());
    return weaknesses.filter((weakness)=>weakness.head.length > 0 || !paired.has((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness))).map((weakness)=>joined(weakness, before.get(pairs.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness)) ?? '')));
}
function byId(weaknesses) {
    return new Map(weaknesses.map((weakness)=>[
            (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness
        ]));
}
function at(weaknesses, id) {
    const weakness = weaknesses.get(id);
    if (weakness === undefined) throw new RangeError(`a pair of what is not there: ${id}`);
    return weakness;
}
/**
 * Whether a finding that belongs to one file disappeared while another appeared. Only then does it
 * pay to ask git for renames.
 */ function mayHaveMoved(weaknesses) {
    const placed = weaknesses.filter(canMove);
    return placed.some(({ head })=>head.length === 0) && placed.some(({ base })=>base.length === 0);
}
/**
 * Whether it is in one place, and its scanner has not followed it already: that of secrets knows
 * their values, so that what it has not followed is another one.
 */ function canMove({ path, source }) {
    return path !== null && source !== 'secrets';
}
/** The part of a weakness that `pairMoves` compares. */ function moverOf(weakness) {
    const { source, rule, subject, trace, path } = weakness;
    return {
        id: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
        source,
        rule,
        subject,
        trace,
        path: path ?? ''
    };
}
function joined(weakness, before) {
    if (before === undefined) return weakness;
    const path = weakness.path ?? '';
    return {
        ...weakness,
        base: before.base.map((site)=>({
                ...site,
                place: {
                    ...site.place,
                    path
                }
            })),
        formerIds: [
            ...new Set([
                ...weakness.formerIds,
                (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(before),
                ...before.formerIds
            ])
        ].sort()
    };
}


/***/ }),

/***/ 77311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ reachKey),
/* harmony export */   _L: () => (/* binding */ furthest)
/* harmony export */ });
/* unused harmony export REACHES */
/** Whether production code imports a package, itself or through others; strongest first. */ const REACHES = [
    'imported',
    'unknown',
    'not imported'
];
/** The key of a package as one lockfile lists it. */ function reachKey(path, name) {
    return `${path}\n${name}`;
}
/** Of several places the one where most is reached; null where nothing is known of any. */ function furthest(all) {
    return [
        ...all
    ].sort((a, b)=>REACHES.indexOf(a.label) - REACHES.indexOf(b.label))[0] ?? null;
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

/***/ 39224:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ vexWaiver),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75952);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79390);
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64885);




/**
 * The waiver that VEX documents give a package in a place; of several the one that ends last. A
 * statement about a part of a product counts only where that product is the one that is judged.
 * @param ids names of the vulnerability
 * @param asOf RFC 3339: now
 */ function vexWaiver(ids, at, { statements, own }, policy, asOf) {
    if (at === null) return null;
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const known = new Set(ids.map((id)=>id.toLowerCase()));
    const [first] = statements.filter((one)=>one.ids.some((id)=>known.has(id.toLowerCase()))).filter(({ products })=>products.some((product)=>isAbout(product, at, own))).map((statement)=>({
            statement,
            expires: endOf(statement, policy, today)
        })).filter(({ expires })=>expires >= today).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.expires, a.expires));
    if (first === undefined) return null;
    const { status, justification, words, author, file } = first.statement;
    const why = [
        justification?.replaceAll('_', ' ') ?? '',
        words
    ].filter((part)=>part !== '').join(': ');
    return {
        reason: `${status === 'fixed' ? 'fixed' : 'not affected'}, says ${file}${why === '' ? '' : `: ${why}`}`,
        approvedBy: author,
        expires: first.expires,
        vex: {
            status,
            justification
        }
    };
}
/** The last day on which a statement counts; one of the future counts from today. */ function endOf({ timestamp }, policy, today) {
    const given = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(timestamp, policy.sla.timezone);
    return (0,_waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDay */ .N)(policy, given < today ? given : today);
}
function isAbout({ purl, parts }, at, own) {
    if (parts.length === 0) return covers(purl, at.purl);
    return own.some((ours)=>covers(purl, ours)) && parts.some((part)=>covers(part, at.purl));
}
/** Whether a package URL names a package: the same name, and the same version if it has one. */ function covers(wanted, actual) {
    const [a, b] = [
        partsOf(wanted),
        partsOf(actual)
    ];
    if (a === null || b === null) return false;
    return a.name === b.name && (a.version === null || a.version === b.version);
}
function partsOf(purl) {
    const parts = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlParts */ .Ei)(purl);
    if (parts === null) return null;
    const { type, namespace, name, version } = parts;
    return {
        name: [
            type,
            namespace ?? '',
            name
        ].join('/'),
        version: version ?? null
    };
}


/***/ }),

/***/ 63954:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote),
/* harmony export */   i: () => (/* binding */ isOnGitHubCom)
/* harmony export */ });
/** A repository on a GitHub, as its remote names it. */ const NAME = '([A-Za-z0-9][\\w-]*)/([\\w.-]+?)(?:\\.git)?/?$';
const ADDRESS = new RegExp(`^(?:https?|ssh|git)://(?:[^@/]*@)?([^@:/]+)(?::\\d+)?/${NAME}`, 'u');
const SCP = new RegExp(`^(?:[^@/:]+@)?([^@:/]+):/?${NAME}`, 'u');
/**
 * Reads the address of a remote: `https://host/owner/name.git`, `ssh://git@host/owner/name` or
 * `git@host:owner/name.git`. User, password and port are left out.
 * @returns null for anything else, and for a host without a dot (an alias of somebody's ssh)
 */ function parseRemote(address) {
    const [, host, owner, name] = ADDRESS.exec(address) ?? SCP.exec(address) ?? [];
    if (host === undefined || owner === undefined || name === undefined) return null;
    if (!host.includes('.') || /^\.+$/u.test(name)) return null;
    // GitHub's own host for ssh over port 443.
    const web = host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase();
    return {
        url: `https://${web}/${owner}/${name}`,
        owner,
        name
    };
}
/** Whether a repository is on github.com, and not on a GitHub of somebody's own. */ function isOnGitHubCom({ url }) {
    return url.startsWith('https://github.com/');
}


/***/ }),

/***/ 33861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** A text as a regular expression that matches just it: outside of sets, with any flag but `v`. */ function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 63546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipeline_judge),
  v: () => (/* binding */ noRecall)
});

// EXTERNAL MODULE: ./src/core/findings/counts.js
var findings_counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(40902);
// EXTERNAL MODULE: ./src/core/findings/pair-weaknesses.js
var pair_weaknesses = __webpack_require__(26438);
// EXTERNAL MODULE: ./src/core/findings/permissions.js
var findings_permissions = __webpack_require__(7118);
;// CONCATENATED MODULE: ./src/core/findings/redact-result.js
/**
 * A result without some values, wherever they stand in it: in paths, in words about them, in
 * reasons.
 * @param values not empty texts; none leaves the result as it is
 */ function redactResult(result, values) {
    if (values.length === 0) return result;
    return redacted(result, (text)=>values.reduce((clean, value)=>clean.replaceAll(value, '\u2026'), text));
}
function redacted(value, clean) {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map((item)=>redacted(item, clean));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item])=>[
            key,
            redacted(item, clean)
        ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(77661);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var findings_gone = __webpack_require__(24463);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/core/gate/cooldown.js


/**
 * What the gate says of versions that were published within the cooldown: a warning for all of
 * them, with those that mend a vulnerability named as exempt, and one for those of unknown age.
 * @param days the policy's `gate.cooldown`
 * @param asOf RFC 3339: now
 */ function cooldownReasons(versions, gone, days, asOf) {
    const young = versions.filter(({ published })=>published !== null && (0,day/* isWithinDays */.vf)(published, asOf, days));
    const exempt = young.filter((one)=>mends(one, gone));
    const early = young.filter((one)=>!exempt.includes(one));
    const undated = versions.filter(({ published })=>published === null);
    const but = exempt.length === 0 ? '' : `; exempt, since they mend a vulnerability: ${named(exempt)}`;
    return [
        ...early.length === 0 ? [] : [
            warning(`published within the cooldown of ${days} days: ${named(early)}${but}`)
        ],
        ...undated.length === 0 ? [] : [
            warning(`nobody knows when they were published, so whether the cooldown of ${days} days is over: ${named(undated)} (${undated[0]?.unknown ?? ''})`)
        ],
        ...early.length === 0 && exempt.length > 0 ? [
            warning(`published within the cooldown of ${days} days${but}`)
        ] : []
    ];
}
/** Whether a vulnerability of this package is gone, as the change has it. */ function mends({ ecosystem, name }, gone) {
    return gone.some(({ package: at, reason })=>(0,findings_gone/* isRepair */.c3)(reason) && at?.ecosystem === ecosystem && at.name === name);
}
const SHOWN = 10;
function named(versions) {
    const names = versions.map(({ name, version, published })=>`${name} ${version}${published === null ? '' : ` of ${published.slice(0, 10)}`}`);
    const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
    return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
function warning(message) {
    return {
        kind: 'cooldown',
        decision: 'warn',
        message
    };
}

;// CONCATENATED MODULE: ./src/core/findings/compare.js
/**
 * Decides for each site of a weakness in the head whether this change introduced it, file by file.
 * A version that the same file already had is `existing`, however many copies there are. A
 * vulnerable version that replaces another vulnerable version is `existing` too, since nothing got
 * worse. Every further version is `introduced`. A weakness that is not about a package is compared
 * by its number of sites in the file.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be read, so everything counts as
 *   introduced; `none`: nothing is compared
 * @returns one origin per head site, in the same order
 */ function origins(head, base, moved, baseline) {
    if (baseline === 'none') return head.map(()=>'unknown');
    if (baseline === 'unknown') return head.map(()=>'introduced');
    const before = new Set(keys(base, (path)=>moved.get(path) ?? path));
    const now = keys(head, (path)=>path);
    const replaceable = [
        ...before
    ].filter((key)=>!now.includes(key)).map(pathOf);
    const decided = new Map();
    for (const key of now){
        if (!decided.has(key)) decided.set(key, before.has(key) || takeOne(replaceable, pathOf(key)) ? 'existing' : 'introduced');
    }
    return now.map((key)=>decided.get(key) ?? 'introduced');
}
/**
 * One key per site: its path and version, or without a package its path and its index in that file.
 */ function keys(sites, rename) {
    const seen = new Map();
    return sites.map(({ place, package: at })=>{
        const path = rename(place.path);
        const count = seen.get(path) ?? 0;
        seen.set(path, count + 1);
        return JSON.stringify([
            path,
            at === null ? count : at.version
        ]);
    });
}
function pathOf(key) {
    return JSON.parse(key)[0];
}
function takeOne(paths, path) {
    const index = paths.indexOf(path);
    if (index < 0) return false;
    paths.splice(index, 1);
    return true;
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(19560);
;// CONCATENATED MODULE: ./src/core/findings/priority.js

/** What a policy can have read beside the tree: two feeds, and VEX documents. */ const FEEDS = (/* unused pure expression or super */ null && ([
    'known-exploited',
    'epss',
    'vex'
]));
/** What is known where the policy names no feed. */ const NO_INTELLIGENCE = {
    exploited: new Map(),
    epss: new Map(),
    feeds: []
};
/**
 * What a catalogue says of a vulnerability under any of its ids; of several entries the earliest.
 * @param ids its rule and aliases
 */ function exploitedAs(ids, { exploited }) {
    const listed = ids.flatMap((id)=>exploited.get(id.toUpperCase()) ?? []);
    return listed.sort((a, b)=>(0,text_order/* compareText */.n)(a.added, b.added) || (0,text_order/* compareText */.n)(a.id, b.id))[0] ?? null;
}
/** The highest EPSS of a vulnerability under any of its ids. @param ids its rule and aliases */ function epssOf(ids, { epss }) {
    const scored = ids.flatMap((id)=>epss.get(id.toUpperCase()) ?? []);
    return scored.sort((a, b)=>b.score - a.score || (0,text_order/* compareText */.n)(a.id, b.id))[0] ?? null;
}
const FEED_WORDS = {
    read: 'is whole',
    old: 'is old',
    partial: 'is damaged',
    failed: 'could not be read'
};
/** What became of a feed that is not as it should be, in a sentence. */ function feedWords({ feed, from, status, reason }) {
    const at = reason?.includes(from) === true ? '' : ` (${from})`;
    const then = status === 'failed' && feed === 'known-exploited' ? ' Nothing is known to be exploited because of that.' : '';
    return `the feed ${feed}${at} ${FEED_WORDS[status]}: ${reason ?? ''}${then}`;
}

// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(18962);
// EXTERNAL MODULE: ./src/core/findings/reachability.js
var findings_reachability = __webpack_require__(77311);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(5054);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(69859);
// EXTERNAL MODULE: ./src/core/gate/memory.js
var gate_memory = __webpack_require__(20236);
// EXTERNAL MODULE: ./src/core/gate/vex.js
var vex = __webpack_require__(39224);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(58123);
;// CONCATENATED MODULE: ./src/core/gate/locate.js









/** What comments on the issue say of a place today; null for nothing. */ function grantAt(memory, path, { policy, asOf }) {
    if (memory === null) return null;
    return (0,comment_grant/* grantFor */.O4)(memory.decisions, path, policy, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone));
}
/** One place of a finding, with its severity and the waiver that covers it. */ function locate(weakness, { site, origin, unseen }, ids, rated, memory, context) {
    const facts = {
        id: (0,merge/* idOf */.TH)(weakness),
        findingIds: ids,
        ids: (0,policy_match/* namesOf */.eZ)(weakness),
        package: site.package,
        path: site.place.path,
        fixKnown: site.package !== null && site.package.fixedVersion !== null
    };
    const override = context.policy.severity.overrides.find((candidate)=>(0,policy_match/* matches */.cK)(candidate.match, facts));
    const otherwise = override?.severity ?? rated.severity;
    const decision = memory?.decisions.severity ?? null;
    const severity = (0,gate_memory/* decidedSeverity */.A)(decision, otherwise);
    const decided = decision !== null && severity === decision.severity ? decision : null;
    return {
        ...site.place,
        package: site.package,
        flow: site.flow,
        origin,
        severity,
        override: decided !== null ? `@${decided.by} on the issue: ${decided.reason}` : override === undefined ? null : `the policy: ${override.reason}`,
        waiver: (0,gate_waiver/* waiverFor */.Qd)(facts, context.policy, context.asOf) ?? commentWaiver(memory, site.place.path, context) ?? (context.vex === undefined ? null : (0,vex/* vexWaiver */.g)(facts.ids, site.package, context.vex, context.policy, context.asOf)),
        ...unseen === undefined ? {} : {
            unseen
        }
    };
}
/**
 * The waiver that a maintainer gave by comment on the issue. It applies until the end of its last
 * day.
 */ function commentWaiver(memory, path, context) {
    const grant = grantAt(memory, path, context);
    const { policy, asOf } = context;
    return grant?.kind === 'waiver' ? (0,comment_grant/* appliedGrant */.gR)(grant, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)) : null;
}
/**
 * The location that decides the finding's severity: the worst unwaived one, or the worst one when
 * all are waived; the first among equals.
 */ function decidingLocation(locations) {
    const [first] = [
        ...locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
/** The origin of a finding: introduced where one of its places is. */ function findingOrigin(locations) {
    if (locations.some((location)=>location.origin === 'introduced')) return 'introduced';
    return locations[0]?.origin ?? 'unknown';
}
/**
 * A finding is waived only if all its locations are. Of several waivers the one that ends first is
 * shown.
 */ function wholeWaiver(locations) {
    const waivers = locations.flatMap((location)=>location.waiver === null ? [] : [
            location.waiver
        ]);
    if (waivers.length < locations.length) return null;
    return waivers.sort((a, b)=>(0,text_order/* compareText */.n)(a.expires, b.expires) || (0,text_order/* compareText */.n)(a.reason, b.reason))[0] ?? null;
}

// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/core/gate/describe.js










/** A weakness at the places where it stands, as a finding. */ function describe(weakness, standing, context) {
    const id = (0,merge/* idOf */.TH)(weakness);
    const memory = context.memory.get(id) ?? null;
    const formerIds = [
        ...new Set([
            ...weakness.formerIds,
            ...memory?.formerIds ?? []
        ])
    ].sort();
    const all = (0,finding_ids/* allIds */.C)({
        ...(0,finding_key/* keyOfWeakness */.i$)(weakness),
        formerIds
    });
    const ids = all.filter((known)=>known !== id || !context.taken.has(id));
    const reachability = reachabilityAt(standing, context);
    const rated = rateOf(weakness, reachability, context);
    const locations = standing.map((one)=>locate(weakness, one, ids, rated, memory, context));
    const deciding = decidingLocation(locations);
    // The run that loses sight on the default branch is the one that records it.
    const isHiddenNow = context.baseline === 'none' && memory?.issue != null && standing.some(({ unseen })=>unseen !== undefined);
    const first = priorityOf(weakness, deciding.package, memory, context);
    const clock = {
        firstSeen: memory?.start ?? null,
        published: weakness.published,
        previous: memory?.previous ?? [],
        triage: (0,sla_days/* triageDays */.i)(context.policy, weakness.source, weakness.rule),
        set: memory?.decisions.due ?? null,
        exploited: first.exploited?.added ?? null,
        ...first.fixSince === undefined ? {} : {
            fixSince: first.fixSince
        }
    };
    const sla = (0,gate_sla/* slaOf */.UT)(deciding.severity, clock, context.policy, context.asOf);
    return {
        id,
        source: weakness.source,
        rule: weakness.rule,
        aliases: weakness.aliases,
        title: weakness.title,
        description: weakness.description,
        fix: weakness.fix,
        severity: deciding.severity,
        severityReason: deciding.override === null ? rated.reason : `set by ${deciding.override} (otherwise ${rated.reason})`,
        score: rated.score,
        vector: rated.vector,
        malicious: weakness.rating.malicious,
        confidence: weakness.confidence,
        cwe: weakness.cwe,
        locations,
        package: deciding.package,
        references: weakness.references,
        published: weakness.published,
        origin: findingOrigin(locations),
        firstSeen: clock.firstSeen,
        due: sla.due,
        daysLeft: sla.daysLeft,
        dueReason: sla.reason,
        sla: sla.state,
        waiver: wholeWaiver(locations),
        formerIds,
        trace: weakness.trace,
        cause: (0,cause/* causeOf */.r)(weakness),
        state: locations.every(({ unseen })=>unseen !== undefined) ? 'unseen' : 'open',
        unseenSince: memory?.unseenSince ?? (isHiddenNow ? context.asOf : null),
        ...weakness.activity === undefined ? {} : {
            activity: weakness.activity
        },
        ...weakness.neverBlocks === true ? {
            neverBlocks: true
        } : {},
        ...factsOf(weakness, sla.set),
        ...reachability === null ? {} : {
            reachability
        },
        ...first
    };
}
/** What tells which of several findings comes first, and since when it can be mended. */ function priorityOf({ rule, aliases, rating }, at, memory, { intelligence = NO_INTELLIGENCE, asOf }) {
    const ids = [
        rule,
        ...aliases
    ];
    const exploited = exploitedAs(ids, intelligence);
    const epss = epssOf(ids, intelligence);
    const fixSince = at?.fixedVersion == null ? null : memory?.fixSince ?? asOf;
    return {
        ...exploited === null ? {} : {
            exploited
        },
        ...epss === null ? {} : {
            epss
        },
        ...at === null || rating.malicious ? {} : {
            fixSince
        }
    };
}
/** What only some findings have. */ function factsOf({ report }, set) {
    return {
        ...set === null ? {} : {
            dueSet: set
        },
        ...report === undefined ? {} : {
            report: {
                kind: report.kind,
                by: report.by,
                confirmed: report.confirmed
            }
        }
    };
}
/** How far production code reaches: of several places the one where it reaches furthest. */ function reachabilityAt(standing, { reachability }) {
    if (reachability === undefined) return null;
    const at = standing.map(({ site })=>reachability.get((0,findings_reachability/* reachKey */.FH)(site.place.path, site.package?.name ?? '')));
    const known = at.flatMap((one)=>one ?? []);
    // A place of which nothing is known could be where it is imported.
    return known.length < at.length ? null : (0,findings_reachability/* furthest */._L)(known);
}
/**
 * Rates a weakness. One that is known from its issue only keeps the severity that the issue states.
 * A malicious package does harm as soon as it is installed, whoever imports it.
 */ function rateOf(weakness, reachability, { policy }) {
    const rated = rateAlone(weakness, policy);
    const isLower = policy.severity.unreachable === 'lower' && reachability?.label === 'not imported';
    return isLower && !weakness.rating.malicious ? (0,rate/* lowered */.DM)(rated) : rated;
}
function rateAlone(weakness, policy) {
    const rated = (0,rate/* rate */.TS)(weakness.rating, policy.severity.unknown, weakness.source);
    const { report } = weakness;
    if (report !== undefined) return {
        ...rated,
        score: report.score,
        vector: report.vector,
        reason: report.how
    };
    return weakness.id === undefined ? rated : {
        ...rated,
        reason: 'its issue says so'
    };
}

;// CONCATENATED MODULE: ./src/core/gate/missing-sites.js

/**
 * Collects the missing locations. Those that only the issue records count when nothing is compared,
 * or when the base could not be scanned there either.
 */ function missingSites(weakness, context) {
    const { moved, baseline, memory } = context;
    const here = new Set(weakness.head.map(({ place })=>place.path));
    const away = ({ place: { path } })=>!here.has(moved.get(path) ?? path);
    const before = weakness.base.filter(away);
    const known = new Set([
        ...here,
        ...weakness.base.map(({ place })=>place.path)
    ]);
    const remembered = (memory.get((0,merge/* idOf */.TH)(weakness))?.places ?? []).filter((site)=>!known.has(site.place.path) && away(site));
    return [
        ...before.map((site)=>missingSite(weakness, site, true, context)),
        ...remembered.map((site)=>missingSite(weakness, site, baseline !== 'known', context)).filter(({ unseen })=>baseline === 'none' || counts(unseen, baseline))
    ].sort((a, b)=>(0,merge/* compareSites */.Ci)(a.site, b.site));
}
/**
 * Whether a missing location that only the issue records counts. If the base is known, it would
 * have shown the finding there, unless it could not be scanned at that location either.
 */ function counts(unseen, baseline) {
    return unseen !== null && (baseline === 'unknown' || !unseen.lost);
}
function missingSite(weakness, site, sure, context) {
    const { source, rule, aliases } = weakness;
    const at = site.package;
    const ids = [
        rule,
        ...aliases
    ];
    const fate = context.fate({
        id: (0,merge/* idOf */.TH)(weakness),
        source,
        ids,
        path: site.place.path,
        package: at
    });
    if (fate.kind !== 'unseen') return {
        site,
        fate,
        unseen: null
    };
    const lost = sure || !context.wasUnseen(source, fate.item);
    return {
        site,
        fate,
        unseen: {
            item: fate.item,
            lost
        }
    };
}

// EXTERNAL MODULE: ./src/core/gate/sight.js
var gate_sight = __webpack_require__(43158);
;// CONCATENATED MODULE: ./src/core/gate/assess.js










/**
 * Assesses every weakness: severity, origin, waiver, due date. Sorted as `compareFindings` has it.
 */ function assess(weaknesses, context) {
    const taken = formerIdsOf(weaknesses, context);
    const assessed = weaknesses.map((weakness)=>assessOne(weakness, {
            ...context,
            taken
        }));
    return {
        findings: assessed.flatMap(({ finding })=>finding ?? []).sort(compareFindings),
        gone: assessed.flatMap(({ gone })=>gone ?? []).sort(compareFindings),
        known: assessed.flatMap(({ known })=>known ?? []).sort(compareFindings)
    };
}
/**
 * Ids that findings had at places that they moved from. A waiver that names one means the finding
 * that moved, not whatever stands in its old place since.
 */ function formerIdsOf(weaknesses, { memory }) {
    return new Set(weaknesses.flatMap((weakness)=>[
            ...weakness.formerIds,
            ...memory.get((0,merge/* idOf */.TH)(weakness))?.formerIds ?? []
        ]));
}
/**
 * What became of one weakness: open, gone, or known from its issue alone where this run was not
 * about it.
 */ function assessOne(weakness, context) {
    const { baseline, moved } = context;
    const decided = origins(weakness.head, weakness.base, moved, baseline);
    const shown = weakness.head.map((site, index)=>({
            site,
            origin: decided[index] ?? 'introduced'
        }));
    const missing = missingSites(weakness, context);
    const hidden = missing.flatMap(({ site, unseen })=>unseen === null ? [] : [
            {
                site,
                unseen,
                origin: baseline === 'none' ? 'unknown' : 'existing'
            }
        ]);
    if (weakness.report !== undefined) return ruled(weakness, [
        reported(baseline)
    ], context);
    if (isLookedAt(weakness, context)) return {};
    if (shown.length + hidden.length > 0) return ruled(weakness, [
        ...shown,
        ...hidden
    ], context);
    const { source, rule, aliases } = weakness;
    const anywhere = {
        id: (0,merge/* idOf */.TH)(weakness),
        source,
        ids: [
            rule,
            ...aliases
        ],
        path: null,
        package: null
    };
    const fate = missing.length === 0 && baseline === 'none' ? context.fate(anywhere) : (0,gate_sight/* joinFates */.c$)(missing.map((one)=>one.fate));
    const sites = missing.length === 0 ? [
        NOWHERE
    ] : missing.map(({ site })=>site);
    const standing = sites.map((site)=>({
            site,
            origin: 'existing'
        }));
    // At a gate another branch may have mended it; an episode of a log is mended by no branch.
    if (fate.kind !== 'gone') return baseline === 'none' || source === 'activity' ? {
        known: describe(weakness, standing, context)
    } : {};
    return {
        gone: {
            ...describe(weakness, standing, context),
            reason: fate.reason
        }
    };
}
/** Whether an episode in a log went on no longer than until a person had looked at it. */ function isLookedAt(weakness, { memory }) {
    const at = memory.get((0,merge/* idOf */.TH)(weakness))?.lookedAt;
    return at !== undefined && weakness.activity !== undefined && weakness.activity.to <= at;
}
/** What a person reported stands in no file, and is open until a person closes it. */ function reported(baseline) {
    return {
        site: NOWHERE,
        origin: baseline === 'none' ? 'unknown' : 'existing'
    };
}
/**
 * A finding without the places that a maintainer called a false positive or out of scope: gone
 * where those are all.
 */ function ruled(weakness, standing, context) {
    const rulings = standing.map(({ site })=>rulingAt(site.place.path, weakness, context));
    const open = standing.filter((_, index)=>rulings[index] === null);
    const [ruling = null] = rulings;
    if (open.length > 0 || ruling === null) return {
        finding: describe(weakness, open, context)
    };
    const { policy, asOf } = context;
    const decision = (0,comment_grant/* appliedGrant */.gR)(ruling, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone));
    return {
        gone: {
            ...describe(weakness, standing, context),
            reason: ruling.kind,
            decision
        }
    };
}
function rulingAt(path, weakness, context) {
    const grant = grantAt(context.memory.get((0,merge/* idOf */.TH)(weakness)) ?? null, path, context);
    return grant === null || grant.kind === 'waiver' ? null : {
        ...grant,
        kind: grant.kind
    };
}
/** Placeholder location for a gone finding whose issue no longer records where it was. */ const NOWHERE = {
    place: {
        path: '',
        line: null,
        column: null,
        endLine: null
    },
    package: null,
    flow: []
};
/**
 * Sort order of findings: worst first, of these the exploited ones, then by due date (no due date
 * last), by how likely exploitation is, then by id.
 */ function compareFindings(a, b) {
    return (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || Number(a.exploited === undefined) - Number(b.exploited === undefined) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-32', b.due ?? '9999-12-32') || (b.epss?.score ?? 0) - (a.epss?.score ?? 0) || (0,text_order/* compareText */.n)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(93891);
;// CONCATENATED MODULE: ./src/core/gate/gate.js






/** Decides the gate. Every decision but `pass` has a reason. */ function decide(input) {
    const findings = [
        ...input.findings.flatMap((finding)=>judge(finding, input.policy)),
        ...(input.known ?? []).flatMap((finding)=>judgeEpisode(finding, input.policy))
    ];
    const reasons = [
        ...input.reasons,
        ...scanReasons(input),
        ...(0,unseen/* unseenReasons */.Y_)(input),
        ...feedReasons(input),
        ...(0,findings_permissions/* permissionReasons */.D)(input.permissions ?? [], input.policy),
        ...relieved(input, findings) ? relieve(findings) : findings
    ];
    const sorted = reasons.map((reason, index)=>({
            reason,
            index
        })).sort((a, b)=>WEIGHT[a.reason.decision] - WEIGHT[b.reason.decision] || a.index - b.index).map(({ reason })=>reason);
    return {
        decision: worst(sorted),
        reasons: sorted
    };
}
const WEIGHT = {
    error: 0,
    block: 1,
    warn: 2
};
function worst(reasons) {
    return reasons[0]?.decision ?? 'pass';
}
function scanReasons({ scans, policy }) {
    const failed = scans.filter((scan)=>scan.status === 'failed').map((scan)=>reason('scanner-failed', 'error', `${scan.scanner} did not complete: ${scan.reason ?? ''}`, {
            scanner: scan.scanner
        }));
    const missing = policy.scan.required.filter((source)=>!scans.some(({ sources, status })=>sources.includes(source) && status !== 'skipped')).map((source)=>{
        const why = scans.find(({ sources })=>sources.includes(source))?.reason ?? missingWords(source);
        const message = `the policy requires the ${source} scan, and it did not run: ${why}. Run it, or take it out of scan.required.`;
        return reason('scanner-required', 'error', message, {
            scanner: source
        });
    });
    return [
        ...failed,
        ...missing
    ];
}
function missingWords(source) {
    return source.startsWith('sarif:') ? 'no SARIF file that was read is of this tool' : 'there is no such scanner in this version';
}
/**
 * The reasons that one finding gives the gate. None for a waived finding or one of low confidence.
 */ function judge(finding, policy) {
    if (!(0,findings_finding/* isJudged */.sL)(finding)) return [];
    const open = finding.locations.filter((location)=>location.waiver === null);
    const reasons = [
        ...judgeSeverity(finding, open, policy),
        ...judgeMalicious(finding, open, policy),
        ...judgeOverdue(finding, open, policy),
        ...judgeExploited(finding, open, policy),
        ...judgeLicense(finding, open, policy)
    ];
    return finding.neverBlocks === true ? reasons.map(softened) : reasons;
}
function softened(found) {
    return found.decision === 'block' ? {
        ...found,
        decision: 'warn'
    } : found;
}
function judgeSeverity(finding, open, policy) {
    const failOn = policy.gate['fail-on'];
    if (failOn === 'never') return [];
    const bad = inScope(open, policy).filter((location)=>(0,severity/* atLeast */.jZ)(location.severity, failOn));
    const decision = strictest(bad, policy);
    if (decision === null) return [];
    const message = `${gate_name(finding)} is ${finding.severity}; the gate fails on ${failOn}${failOn === 'critical' ? '' : ' and above'}`;
    return [
        reason('severity', decision, message, {
            finding: finding.id
        })
    ];
}
function judgeMalicious(finding, open, policy) {
    if (!finding.malicious || policy.gate.malicious === 'ignore' || inScope(open, policy).length === 0) return [];
    const message = `${gate_name(finding)} is a malicious package: treat it as an incident`;
    return [
        reason('malicious', policy.gate.malicious, message, {
            finding: finding.id
        })
    ];
}
/**
 * An overdue finding counts even if the pull request did not introduce it. Findings that the head
 * fixes are not in this list.
 */ function judgeOverdue(finding, open, policy) {
    const strict = strictest(open, policy);
    if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
    const message = `${gate_name(finding)} was due on ${finding.due ?? ''}`;
    return [
        reason('overdue', decision, message, {
            finding: finding.id
        })
    ];
}
/**
 * An episode of abnormal behaviour whose log was rotated away: no scan can show it any more, so it
 * stays open, and becomes overdue, until a person has looked at it.
 */ function judgeEpisode(finding, policy) {
    if (finding.source !== 'activity' || !(0,findings_finding/* isJudged */.sL)(finding)) return [];
    const open = finding.locations.filter((location)=>location.waiver === null);
    return judgeOverdue(finding, open, policy).map((one)=>({
            ...one,
            message: `${one.message}, and its log is not read any more: somebody has to look at it and close its issue`
        }));
}
function judgeExploited(finding, open, policy) {
    const strict = strictest(inScope(open, policy), policy);
    const effect = policy.gate['known-exploited'];
    if (finding.exploited === undefined || strict === null || effect === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : effect;
    const message = `${gate_name(finding)} is exploited, by the catalogue that lists it since ${finding.exploited.added}`;
    return [
        reason('known-exploited', decision, message, {
            finding: finding.id
        })
    ];
}
/** Licences block by the policy's lists, whatever their severity. */ function judgeLicense(finding, open, policy) {
    const strict = strictest(inScope(open, policy), policy);
    const effect = finding.rule === 'license-unknown' ? policy.licenses.unknown : 'block';
    if (finding.source !== 'licenses' || strict === null || effect === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : effect;
    const at = finding.package;
    const where = at === null ? finding.locations[0]?.path ?? '' : `${at.name} ${at.version}`;
    return [
        reason('license', decision, `${where}: ${finding.title}`, {
            finding: finding.id
        })
    ];
}
/**
 * What a feed that is missing or old does: with `block`, nobody knows whether the gate would block.
 */ function feedReasons({ feeds = [], policy }) {
    const effect = policy.gate['known-exploited'];
    return feeds.filter(({ status })=>status !== 'read').flatMap((feed)=>{
        if (feed.feed === 'known-exploited' && effect === 'ignore') return [];
        const decision = feed.feed === 'known-exploited' && effect === 'block' ? 'error' : 'warn';
        return [
            reason('feed', decision, feedWords(feed), {})
        ];
    });
}
function inScope(open, policy) {
    return open.filter((location)=>policy.gate.scope === 'all' || location.origin !== 'existing');
}
/**
 * The strictest effect of several locations: `block`, unless all are development-only dependencies,
 * for which `gate.dev-dependencies` decides; null when none has an effect.
 */ function strictest(locations, policy) {
    const rule = policy.gate['dev-dependencies'];
    const dev = locations.filter((location)=>location.package?.dev === true);
    if (locations.length > dev.length || rule === 'same' && dev.length > 0) return 'block';
    return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}
/**
 * Whether blocking reasons are reduced to a warning: the pull request fixes at least one blocking
 * finding and introduces none. Blocking the repair would only keep the weakness in place.
 */ function relieved(input, reasons) {
    if (!input.compared || !reasons.some((candidate)=>candidate.decision === 'block')) return false;
    const introduced = new Set(input.findings.filter((finding)=>finding.origin === 'introduced').map((finding)=>finding.id));
    const blocks = (candidate)=>candidate.decision === 'block';
    if (reasons.some((candidate)=>blocks(candidate) && candidate.finding !== undefined && introduced.has(candidate.finding))) return false;
    const all = {
        ...input.policy,
        gate: {
            ...input.policy.gate,
            scope: 'all'
        }
    };
    return input.gone.some((finding)=>(0,findings_gone/* isRepair */.c3)(finding.reason) && judge(finding, all).some(blocks));
}
function relieve(reasons) {
    const remaining = reasons.filter((candidate)=>candidate.decision === 'block').length;
    const message = `fixes at least one blocking finding and introduces none; ${remaining} that blocked before remain`;
    return [
        reason('fixes-blocking', 'warn', message, {}),
        ...reasons.map((candidate)=>({
                ...candidate,
                decision: 'warn'
            }))
    ];
}
function gate_name(finding) {
    const at = finding.package;
    return at === null ? finding.title : `${at.name} ${at.version} (${finding.rule})`;
}
function reason(kind, decision, message, about) {
    return {
        kind,
        decision,
        ...about,
        message
    };
}

// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/scan-section.js
var scan_section = __webpack_require__(56683);
;// CONCATENATED MODULE: ./src/core/gate/idle-waivers.js






/**
 * The policy's waivers that match nothing in the head, those that do not count, and those that name
 * a finding by an id that it had before it moved. One is called unused only when every scan that
 * could use it was complete.
 */ function idleWaivers(input) {
    const { policy, findings, asOf } = input;
    const today = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const byStanding = (wanted)=>policy.waivers.filter((waiver)=>(0,gate_waiver/* waiverStanding */.nD)(waiver, policy, today) === wanted);
    const facts = findings.flatMap((finding)=>finding.locations.map((location)=>({
                findingIds: (0,finding_key/* idsOfFinding */.PB)(finding),
                ids: (0,policy_match/* namesOf */.eZ)(finding),
                package: location.package,
                path: location.path,
                fixKnown: location.package !== null && location.package.fixedVersion !== null
            })));
    return {
        unused: byStanding('active').filter((waiver)=>!facts.some((fact)=>(0,policy_match/* matches */.cK)(waiver.match, fact)) && isLookedFor(waiver, input)).map(idle_waivers_describe),
        mended: byStanding('active').filter((waiver)=>facts.some((fact)=>(0,gate_waiver/* isEndedByFix */.TD)(waiver, fact.fixKnown) && (0,policy_match/* matches */.cK)(waiver.match, fact))).map(idle_waivers_describe),
        expired: byStanding('expired').map(idle_waivers_describe),
        overlong: byStanding('overlong').map(idle_waivers_describe),
        unconfirmed: byStanding('unconfirmed').map(idle_waivers_describe),
        moved: findings.flatMap(({ id, locations })=>{
            const from = locations.find(({ waiver })=>waiver?.formerId !== undefined)?.waiver?.formerId;
            return from === undefined ? [] : [
                {
                    from,
                    to: id
                }
            ];
        })
    };
}
/** Whether every scan that could have used a waiver looked everywhere where that may apply. */ function isLookedFor(waiver, { scans, directory, sourcesOf }) {
    if (directory !== '') return false;
    const { rule, package: name } = waiver.match;
    const known = rule === undefined ? [] : sourcesOf(rule);
    const sources = known.length === 0 && name !== undefined ? [
        'dependencies'
    ] : known;
    return scans.filter((scan)=>mayUse(scan, sources)).every(({ status, coverage })=>{
        const unseen = coverage?.head.unseen ?? [];
        return status === 'done' && !unseen.some((item)=>mayHide(item, waiver));
    });
}
/**
 * Whether a scan may have findings of these sources, or of any for an empty list. A tool that is
 * not asked for is not missed.
 */ function mayUse({ sources: own, status }, sources) {
    if (own.some((source)=>sources.includes(source))) return true;
    const isTool = !own.some((source)=>scan_section/* SCANNERS */.K.some((name)=>name === source));
    if (isTool) return status !== 'skipped';
    return sources.length === 0;
}
function mayHide({ reason, where, kind, name }, { match }) {
    if (reason === 'excluded' || reason === 'unsupported') return false;
    const elsewhere = match.path !== undefined && !where.endsWith('/') && !(0,policy_match.matchesPath)(match.path, where);
    const another = match.package !== undefined && kind === 'package' && !match.package.endsWith(`/${name}`);
    return !elsewhere && !another;
}
function idle_waivers_describe(waiver) {
    return {
        match: (0,match_key/* describeMatch */.$X)(waiver.match),
        reason: waiver.reason,
        expires: waiver.expires
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/run/product.js
var product = __webpack_require__(4882);
;// CONCATENATED MODULE: ./src/run/read-beside.js





/**
 * Reads the feeds and the VEX documents that the policy names, each from where the policy is from.
 * Nothing is loaded where it names none.
 */ async function readBeside(input) {
    const { head, base, trusted = base ?? head, asOf } = input;
    const { policy } = input.policy;
    const intelligence = Object.keys(policy.feeds).length === 0 ? NO_INTELLIGENCE : await (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(6768)]).then(__webpack_require__.bind(__webpack_require__, 86768))).readFeeds(policy, trusted, asOf);
    if (policy.vex.files.length === 0) return {
        intelligence,
        vex: null,
        feeds: intelligence.feeds
    };
    const { readVex } = await __webpack_require__.e(/* import() */ 3067).then(__webpack_require__.bind(__webpack_require__, 73067));
    const { statements, reports } = await readVex(policy, trusted, asOf);
    const own = statements.length === 0 ? [] : await ownPurls(input, trusted);
    return {
        intelligence,
        vex: {
            statements,
            own
        },
        feeds: [
            ...intelligence.feeds,
            ...reports
        ]
    };
}
/** The package URLs of what is judged: its repository, and its package if its root is one. */ async function ownPurls({ root, head }, trusted) {
    const repository = await (0,product/* repositoryPurl */.I)(root ?? null);
    const versioned = head.commit === null ? [] : [
        `${repository ?? ''}@${head.commit}`
    ];
    const own = repository === null ? [] : [
        repository,
        ...versioned
    ];
    return trusted === null ? own : [
        ...own,
        ...await manifestPurl(trusted)
    ];
}
const manifest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().catch('')
});
async function manifestPurl(tree) {
    const path = 'package.json';
    if (!(await tree.files()).some((file)=>file.path === path && file.kind === 'file')) return [];
    try {
        const read = manifest.safeParse(JSON.parse((await tree.read(path)).toString('utf8')));
        return read.success ? [
            (0,purl/* purlOf */.VA)('npm', read.data.name, read.data.version)
        ] : [];
    } catch (error) {
        // A manifest that nobody can read names no product; scanners say what is wrong with it.
        if ((0,errors/* isError */.bJ)(error)) return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
;// CONCATENATED MODULE: ./src/core/packages/mention.js

/** Words before a version, in an entry of several lines. */ const WORDS = String.raw`\b(?:version|resolved|exact|from|tag|ref|rev|url)s?\b`;
/** Another version before more words: what follows belongs to something else. */ const OTHER = String.raw`(?<![\w.])v?\d+\.\d[\w.+-]{0,40}[^\w.+-][^\p{L}\d]{0,20}(?!${WORDS})\p{L}`;
/**
 * What may stand between a name and its version: other words of an entry, and over a line's end
 * only those that announce a version.
 */ const BETWEEN = String.raw`(?:(?!${OTHER})[^\n]){0,40}?(?:\n(?:${WORDS}|[^\n\w]){0,40}?)?`;
/**
 * What no name or version goes on with, and begins after: a scope makes it another package, and
 * Cabal says `any.` of one.
 */ const BEFORE = String.raw`(?<![\w-]|(?<!\b(?:any|setup))\.|@[\w.-]{1,60}/)`;
const AFTER_NAME = String.raw`(?!\w|-(?!v?\d))`;
/** A version that another one replaces, as overrides have it, is not asked for. */ const AFTER_VERSION = String.raw`(?!\w|\.\d|["' \d.<>=|*x~^-]{0,30}: ?["']?[~^<>=v]*\d)`;
/**
 * Makes what tells whether a text, in lower case, asks for a package; of Maven's it has the group
 * somewhere.
 */ function mentionOf({ ecosystem, name, versions }) {
    const parts = (ecosystem === 'Maven' ? name.split(':') : [
        name
    ]).map((part)=>part.toLowerCase());
    const words = parts.map((part)=>new RegExp(`(?<![\\w-])${spelled(part, ecosystem)}${AFTER_NAME}`, 'u'));
    const own = parts.at(-1) ?? '';
    const last = spelled(own, ecosystem);
    const version = `v?(?:${versions.map((one)=>(0,literal/* literal */.e)(one.toLowerCase())).join('|')})${AFTER_VERSION}`;
    const patterns = {
        entry: new RegExp(`${BEFORE}${last}${AFTER_NAME}${BETWEEN}(?<![\\w.])${version}`, 'u'),
        apart: new RegExp(`(?<![\\w.])${version}`, 'u'),
        command: new RegExp(`(?<=\\s)${last}(?:@|==)${version}`, 'u')
    };
    // A cheap look first: many files are asked for many packages.
    const [hint = ''] = ecosystem === 'PyPI' ? own.split(/[-_.]/u) : [
        own
    ];
    return (text, kind)=>text.includes(hint) && words.every((word)=>word.test(text)) && patterns[kind].test(text);
}
/** PyPI takes runs of separators for equal. */ function spelled(name, ecosystem) {
    return ecosystem === 'PyPI' ? name.split(/[-_.]+/u).map(literal/* literal */.e).join('[-_.]+') : (0,literal/* literal */.e)(name);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/unread.js + 1 modules
var unread = __webpack_require__(49855);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(75698);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(2695);
;// CONCATENATED MODULE: ./src/core/findings/holds.js


/** How much of the words must be there: of the statement, and of what stood around it. */ const LEAST = {
    statement: 0.8,
    around: 0.5
};
/** From how many lasting words on they speak for the statement. */ const ENOUGH = 3;
/**
 * Whether a text has what a finding is about, by the words of its statement and around it, wherever
 * in it and in lines of any length. It says nothing of whether it is still a weakness there: only
 * that somebody has to look.
 */ function holds(text, trace) {
    // A cheap look first: the sink's name stands in the code as it is.
    if (trace.own.length + trace.names.length === 0 || !text.toLowerCase().includes(trace.sink)) return false;
    const lines = wantedIn(text, new Set([
        ...trace.own,
        ...trace.names,
        ...trace.around
    ]));
    return lines.some((words, at)=>words.length > 0 && isHere(lines, at, trace));
}
/** The digests of each line that are among some; each word of the text is digested once. */ function wantedIn(text, wanted) {
    const known = new Map();
    const digestIn = (word)=>{
        const digest = (0,trace/* digestOf */.ol)(word);
        return wanted.has(digest) ? digest : null;
    };
    return text.split('\n').map((line)=>(0,trace/* wordsIn */.Hn)(line).flatMap((word)=>{
            if (!known.has(word)) known.set(word, digestIn(word));
            const digest = known.get(word);
            return digest ?? [];
        }));
}
function isHere(lines, at, trace) {
    const statement = new Set(lines.slice(at, at + excerpt/* LINES */.Q.text).flat());
    const nearby = new Set(lines.slice(Math.max(0, at - excerpt/* LINES */.Q.around), at + excerpt/* LINES */.Q.text + excerpt/* LINES */.Q.around).flat());
    const around = share(trace.around, nearby);
    const lasts = trace.own.length >= ENOUGH && share(trace.own, statement) === 1;
    return (lasts || share([
        ...trace.own,
        ...trace.names
    ], statement) >= LEAST.statement) && around >= LEAST.around;
}
/** The share of words that a place has; all of none. */ function share(words, here) {
    return words.length === 0 ? 1 : words.filter((word)=>here.has(word)).length / words.length;
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detect.js + 1 modules
var detect = __webpack_require__(60324);
;// CONCATENATED MODULE: ./src/run/hidden.js



/** Most bytes that are looked through; what lies beyond may hold anything. */ const MAX_BYTES = 200_000_000;
/**
 * Where findings that vanished may have gone: to files that their scanner did not look at, and that
 * have the same code, or a secret of the same kind. With a base only those that it does not have as
 * they are; without one, what vanished from a file that stays is looked for only in files that are
 * no program which people left alone on purpose (vendored, generated). Costs nothing where nothing
 * vanished.
 * @returns by fingerprint, what hides the finding
 */ async function findHidden(vanished, reports, head, base) {
    const found = new Map();
    const texts = new Texts(head, base);
    for (const source of new Set(vanished.map((one)=>one.source))){
        const own = vanished.filter((one)=>one.source === source);
        const report = reports.find(({ sources })=>sources.includes(source));
        for (const { path, item } of (await candidatesIn(report, head))){
            const left = own.filter((one)=>!found.has(one.id) && mayBeIn(one, item, base));
            const text = left.length === 0 ? '' : await texts.of(path);
            const has = text === null ? ()=>true : looker(text, path);
            for (const one of left)if (has(one)) found.set(one.id, item);
        }
    }
    return found;
}
/** Copies of own code that nobody looks at may stand there since ever. */ const COPIES = new Set([
    'vendored',
    'generated',
    'minified',
    'unsupported'
]);
function mayBeIn({ fileIsGone }, { reason }, base) {
    return fileIsGone || base !== null || !COPIES.has(reason);
}
/** Tells whether a text has what a finding is about; a secret's value is in no trace of it. */ function looker(text, path) {
    let kinds = null;
    return ({ source, rule, trace })=>{
        if (source !== 'secrets') return holds(text, trace);
        kinds ??= new Set((0,detect/* detect */.o)(text, path).map(({ detector })=>`secrets/${detector.kind}`));
        return kinds.has(rule);
    };
}
/** Files that a scanner names as not looked at, and those in folders that it names. */ async function candidatesIn(report, head) {
    const items = (report?.coverage?.head.unseen ?? []).filter(({ kind, reason })=>kind === 'file' && reason !== 'excluded');
    const files = new Map(items.map((item)=>[
            item.where,
            item
        ]));
    const folders = items.filter(({ where })=>where.endsWith('/'));
    return (await head.files()).filter(({ kind })=>kind === 'file').flatMap(({ path })=>{
        const item = files.get(path) ?? folders.find(({ where })=>path.startsWith(where));
        return item === undefined ? [] : [
            {
                path,
                item
            }
        ];
    });
}
/** The texts of files of the head that the base does not have as they are. */ class Texts {
    #head;
    #base;
    #left = MAX_BYTES;
    constructor(head, base){
        this.#head = head;
        this.#base = base;
    }
    /**
   * Empty where the base has the same, or nobody can read it; null beyond what is looked through.
   */ async of(path) {
        const now = await idIn(this.#head, path);
        if (now === null || this.#base !== null && await idIn(this.#base, path) === now) return '';
        if (this.#left <= 0) return null;
        const text = await textIn(this.#head, path);
        this.#left -= text.length;
        return text;
    }
}
/** The text of a file; empty where nobody can read it, which its scanner says, or it is larger. */ async function textIn(tree, path, maxBytes) {
    try {
        return (await tree.read(path, maxBytes)).toString('utf8');
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return '';
    }
}
/** git's id of a file's content; null for no file of that path, or one that cannot be read. */ async function idIn(tree, path) {
    try {
        return await tree.contentId(path);
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/run/asked-elsewhere.js






/** Largest file that may be a list of packages, and any other, that are looked through. */ const [MAX_LIST, MAX_FILE] = [
    20_000_000,
    2_000_000
];
/** Bytes of all files that are looked through. */ const asked_elsewhere_MAX_BYTES = 100_000_000;
/** Files that are read at the same time. */ const AT_ONCE = 32;
/**
 * What only speaks of packages: prose, licences, reports, statements, and the settings of tools
 * that watch over them. Nothing is installed from it.
 */ const SPEAKS = new RegExp([
    String.raw`\.(?:mdx?|markdown|rst|adoc|textile|csv|tsv|log|map|snap|sarif|svg|diff|po)$`,
    String.raw`(?:^|/)[^/]*(?:change|history|release|news|upgrad|licen[cs]e|notice|third[-_]?party|credits|vex|csaf|advisor|audit)(?:[^/]*\.(?:txt|html?|json|toml|xml|pdf)|[^/.]*)$`,
    String.raw`(?:^|/)[^/]*(?:changelog|licen[cs]e|vex|csaf|advisor)[^/]*\.ya?ml$`,
    String.raw`(?:^|/)(?:dependabot\.ya?ml|\.?renovate[^/]*|\.snyk|\.trivyignore|\.?grype\.ya?ml|deny\.toml|osv-scanner\.toml|fixby\.ya?ml|go(?:\.work)?\.sum)$`
].join('|'), 'iu');
/** What runs commands whatever else its name says. */ const RUNS = /(?:docker|container|make|jenkins|just)file[^/]*$/iu;
/** The findings of packages that the head's lockfiles no longer show. */ function lostPackages(weaknesses, placesOf, isStated) {
    return weaknesses.flatMap((weakness)=>{
        if (weakness.source !== 'dependencies' || weakness.head.length > 0) return [];
        const sites = placesOf(weakness);
        const packages = sites.flatMap((site)=>site.package ?? []);
        const [first] = packages;
        // What is stated still and no longer reported is no weakness any more.
        if (first === undefined || sites.some(isStated)) return [];
        const versions = [
            ...new Set(packages.map(({ version })=>version))
        ].filter((one)=>one !== '');
        const files = [
            ...new Set(sites.map(({ place })=>baseOf(place.path)))
        ];
        const { ecosystem, name } = first;
        return versions.length === 0 ? [] : [
            {
                id: (0,merge/* idOf */.TH)(weakness),
                ecosystem,
                name,
                versions,
                files
            }
        ];
    });
}
/**
 * Files that still ask for packages of which no lockfile states the vulnerable version any more,
 * and that nobody reads: a lockfile under another name, a command in a script, the head of a
 * program. With a base only those that it does not have as they are. Costs nothing where nothing
 * vanished; what lies beyond the limits is not looked through.
 * @returns by fingerprint, what hides the finding
 */ async function findAskedElsewhere(lost, { head, base, directory, policy }) {
    const found = new Map();
    if (lost.length === 0) return found;
    const excluded = picomatch_default()([
        ...policy.scan.dependencies.exclude
    ], {
        dot: true
    });
    const wanted = lost.map((one)=>({
            ...one,
            asks: mentionOf(one)
        }));
    const isList = (path)=>lost.some((one)=>mayBeList(path, one));
    const speaks = (path)=>SPEAKS.test(path) && !RUNS.test(path) && !isList(path);
    const paths = (await head.files()).flatMap(({ path, kind })=>kind === 'file' && (0,shared_wanted/* isBelow */.Yw)(directory, path) && !excluded(path) && !speaks(path) ? [
            path
        ] : []);
    let left = asked_elsewhere_MAX_BYTES;
    for(let next = 0; next < paths.length && left > 0; next += AT_ONCE){
        const texts = paths.slice(next, next + AT_ONCE).map((path)=>newText(path, isList(path) ? MAX_LIST : MAX_FILE, head, base));
        for (const { path, text } of (await Promise.all(texts))){
            left -= text.length;
            for (const one of wanted)if (!found.has(one.id) && kindsFor(path, one).some((kind)=>one.asks(text, kind))) found.set(one.id, itemFor(path, one));
        }
    }
    return found;
}
/** The text of a file in lower case; empty where the base has the same, or it is none. */ async function newText(path, maxBytes, head, base) {
    const before = base === null ? null : await idIn(base, path);
    if (before !== null && before === await idIn(head, path)) return {
        path,
        text: ''
    };
    const text = await textIn(head, path, maxBytes);
    return {
        path,
        text: text.includes('\0') ? '' : text.toLowerCase()
    };
}
/**
 * How a file may ask for a package: what is read as a list of packages is believed, but for the
 * scripts of a package.json.
 */ function kindsFor(path, lost) {
    if ((0,unread/* isListOfPackages */.F8)(path) && !(0,shared_wanted/* isInstalled */.j$)(path)) return baseOf(path) === 'package.json' ? [
        'command'
    ] : [];
    return mayBeList(path, lost) ? [
        'entry',
        'apart'
    ] : [
        'entry'
    ];
}
/** A file whose name has that of a former list of packages may be that list. */ function mayBeList(path, { files }) {
    const name = letters(baseOf(path));
    return files.some((file)=>name.includes(letters(file)));
}
function itemFor(path, { name, versions }) {
    const detail = `it asks for ${name} ${versions.join(' or ')}`;
    const reason = (0,shared_wanted/* isInstalled */.j$)(path) ? 'vendored' : 'unsupported';
    return {
        kind: 'file',
        name: path,
        where: path,
        reason,
        detail
    };
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function letters(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

// EXTERNAL MODULE: ./src/scanners/secrets/findings.js
var findings = __webpack_require__(81719);
// EXTERNAL MODULE: ./src/scanners/secrets/kept-values.js + 1 modules
var kept_values = __webpack_require__(42867);
// EXTERNAL MODULE: ./src/scanners/secrets/scan-tree.js + 1 modules
var scan_tree = __webpack_require__(14824);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
;// CONCATENATED MODULE: ./src/run/kept-secrets.js







/**
 * Secrets whose value still stands in the head, in a form that no detector knows: encoded, in
 * parts, under a name that says nothing. No value is kept anywhere, and none has to be: the commit
 * in which a run saw it last has it. Costs nothing where no secret vanished.
 * @returns by fingerprint, the file that has the value, or what kept anybody from looking
 */ async function findKeptSecrets(vanished, { head, directory, policy, past }) {
    const found = new Map();
    const wanted = (0,shared_wanted/* wantedPaths */.wG)(directory, policy.scan.secrets.exclude);
    let left = vanished;
    for(let turn = 0; left.some(({ seenIn })=>turn < seenIn.length); turn += 1){
        const next = [];
        for (const [commit, some] of byCommit(left, turn)){
            const known = await valuesIn(commit, some, past);
            if (known === null) {
                next.push(...some);
                continue;
            }
            if ('problem' in known) {
                for (const { ids, path } of some)setFirst(found, ids, unreadable(path, commit, known.problem));
                continue;
            }
            next.push(...some.filter((one)=>!known.values.has(one)));
            const items = await standingIn(head, known, wanted);
            for (const [one, hits] of known.values){
                const [item] = hits.flatMap((hit)=>items.get((0,findings/* valueKey */.zV)(hit)) ?? []);
                if (item !== undefined) setFirst(found, one.ids, item);
            }
        }
        left = next;
    }
    return found;
}
function setFirst(found, [id], item) {
    if (id !== undefined) found.set(id, item);
}
/** The secrets by the commit that has its turn; those whose commits all had one are left out. */ function byCommit(vanished, turn) {
    const groups = new Map();
    for (const one of vanished){
        const commit = one.seenIn[turn];
        if (commit !== undefined) groups.set(commit, [
            ...groups.get(commit) ?? [],
            one
        ]);
    }
    return groups;
}
/** Null where the repository does not have the commit any more. */ async function valuesIn(commit, vanished, past) {
    const values = new Map();
    try {
        const tree = await past(commit);
        // A history without the commit no longer has the secret where anybody can look for it.
        if (tree === null) return null;
        const has = new Set((await tree.files()).map(({ path })=>path));
        for (const one of vanished){
            if (!has.has(one.path)) continue;
            const hits = meantBy(one, await (0,scan_tree/* secretsAt */.lD)(tree, one.path));
            if (hits.length > 0) values.set(one, hits);
        }
        return {
            commit,
            tree,
            values
        };
    } catch (error) {
        return {
            problem: (0,errors/* messageOf */.bD)(error)
        };
    }
}
/** The secrets of its file that a finding may be: by its fingerprint, else by their kind. */ function meantBy({ ids, rules }, hits) {
    const known = (0,findings/* toObservations */.v0)(hits).map(({ source, rule, subject, place: { path } })=>({
            rule,
            id: (0,merge/* idOf */.TH)({
                source,
                rule,
                subject,
                path
            })
        }));
    const own = hits.filter((_, at)=>ids.includes(known[at]?.id ?? ''));
    return own.length > 0 ? own : hits.filter((_, at)=>rules.includes(known[at]?.rule ?? ''));
}
/**
 * The files that have the values and do not tell whose they are: by value, the first of them. One
 * that shows an issued value has a finding of the same issue, and one that always showed a value
 * has a finding of its own; a chosen one that came there under another name has left its issue.
 */ async function standingIn(head, { commit, tree, values }, wanted) {
    const items = new Map();
    const lost = {
        tree,
        hits: [
            ...values.values()
        ].flat()
    };
    for (const hit of (await (0,kept_values/* keptValues */.Z)(lost, {
        tree: head,
        hits: []
    }, wanted))){
        const key = (0,findings/* valueKey */.zV)(hit);
        if (items.has(key)) continue;
        const isKnown = hit.detector.made === 'chosen' ? await shows(head, hit, ({ value })=>value) && await shows(tree, hit, ({ value })=>value) : await shows(head, hit, findings/* valueKey */.zV);
        if (isKnown) continue;
        const detail = `it has the secret that commit ${commit.slice(0, 7)} shows, in another form or place`;
        // A path is shown in every report.
        items.set(key, (0,unseen_files/* fileItem */.qs)(hit.path.replaceAll(hit.value, '\u2026'), 'unsupported', detail));
    }
    return items;
}
/** Whether a tree has the file, and it shows the value to a detector. */ async function shows(tree, hit, keyOf) {
    if (!(await tree.files()).some(({ path, kind })=>kind === 'file' && path === hit.path)) return false;
    return (await (0,scan_tree/* secretsAt */.lD)(tree, hit.path)).some((own)=>keyOf(own) === keyOf(hit));
}
function unreadable(path, commit, problem) {
    const detail = `nobody can tell whether its value is gone: commit ${commit.slice(0, 7)}, in which it was seen, cannot be read (${problem})`;
    return (0,unseen_files/* fileItem */.qs)(path, 'unreadable', detail);
}

// EXTERNAL MODULE: ./src/scanners/forge/coverage.js
var coverage = __webpack_require__(68401);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var forge_read = __webpack_require__(87329);
;// CONCATENATED MODULE: ./src/run/orphaned-apps.js






/**
 * What hides findings of a Forge app whose manifest is gone, or no manifest any more, while its
 * code still uses Forge. The scanners name it where they are given a base; without one only the
 * findings know that there was a manifest. Costs nothing where none of them can be of an app.
 * @returns by fingerprint, what hides the finding
 */ async function findOrphaned(lost, head) {
    const mayBe = lost.filter((one)=>one.source === 'forge' || isOfHandler(one));
    if (mayBe.length === 0) return new Map();
    const { manifests: read, broken } = await (0,forge_read/* readForgeApps */.q)(head, {
        directory: '',
        exclude: []
    });
    const manifests = [
        ...read,
        ...broken
    ].map(({ path })=>manifestAt(path));
    const known = new Set(manifests.map(({ path })=>path));
    const gone = new Set(mayBe.flatMap(({ source, path })=>source === 'forge' && !known.has(path) ? [
            path
        ] : []));
    const items = await (0,coverage/* orphaned */.EO)([
        ...gone
    ].map(manifestAt), manifests, head);
    const byManifest = new Map(items.map((item)=>[
            item.where,
            item
        ]));
    const found = await Promise.all(mayBe.map(async (one)=>{
        const item = one.source === 'forge' ? byManifest.get(one.path) : await codeItem(one, manifests, head);
        return item == null ? [] : [
            [
                one.id,
                item
            ]
        ];
    }));
    return new Map(found.flat());
}
/** Rules of the code scanner that judge an app by its manifest, not the server of its remote. */ function isOfHandler({ source, rule, fileIsGone, trace }) {
    const byManifest = rule.startsWith('forge-') && !rule.startsWith('forge-remote');
    return source === 'code' && !fileIsGone && (byManifest || trace?.source === 'remote');
}
/** Its code stands where it stood, uses Forge, and no manifest says who calls it. */ async function codeItem({ path, trace }, manifests, head) {
    if (manifests.some(({ directory })=>(0,shared_wanted/* isOwn */.NP)(directory, path))) return null;
    const text = await textIn(head, path);
    if (!(0,coverage/* importsForge */.sL)(text) || trace !== null && !holds(text, trace)) return null;
    return (0,unseen_files/* fileItem */.qs)(path, 'partly', 'it imports @forge/\u2026, and no manifest tells who calls it');
}
function manifestAt(path) {
    return {
        path,
        directory: path.slice(0, Math.max(0, path.lastIndexOf('/')))
    };
}

;// CONCATENATED MODULE: ./src/run/sight-of.js







/**
 * How the judged tree was looked at, from what the scanners say and what the trees have.
 * @param moved base path to head path of files that moved, as all scanners together say
 * @param weaknesses all that the trees and the issues know
 * @param memory what the issues record of them
 */ async function sightOf(input, scans, moved, weaknesses, memory) {
    const { head, base, directory, policy, past } = input;
    const reports = scans.map(({ report })=>report);
    const before = base === null ? null : await pathsOf(base);
    const now = await pathsOf(head);
    const inventory = inventoryOf(scans, 'head');
    const placesOf = (weakness)=>base === null ? memory.get((0,merge/* idOf */.TH)(weakness))?.places ?? [] : weakness.base;
    const isStated = ({ place: { path }, package: at })=>(0,gate_sight/* isStillStated */.Gb)({
            path: moved.get(path) ?? path,
            package: at
        }, inventory);
    const lost = lostPackages(weaknesses, placesOf, isStated);
    return {
        policy: policy.policy,
        scans: reports,
        directory,
        has: (path)=>now.has(path),
        detour: await detoursOf(head),
        baseHas: before === null ? null : (path)=>before.has(path),
        moved,
        hidden: new Map([
            ...await hiddenIn(lostSight(weaknesses, moved, now), reports, head, base),
            ...await findAskedElsewhere(lost, {
                head,
                base,
                directory,
                policy: policy.policy
            }),
            ...past === undefined ? [] : await findKeptSecrets(vanishedSecrets(weaknesses, memory), {
                head,
                directory,
                policy: policy.policy,
                past
            })
        ]),
        inventory
    };
}
/** Where findings that nobody sees any more may be. */ async function hiddenIn(lost, reports, head, base) {
    const traced = lost.flatMap((one)=>one.trace === null ? [] : [
            {
                ...one,
                trace: one.trace
            }
        ]);
    return new Map([
        ...base === null ? await findOrphaned(lost, head) : [],
        ...await findHidden(traced, reports, head, base)
    ]);
}
/** Secrets that only the issues know any more. */ function vanishedSecrets(weaknesses, memory) {
    return weaknesses.flatMap((weakness)=>{
        const { rule, aliases, path, head, base, formerIds } = weakness;
        const rules = [
            rule,
            ...aliases
        ].filter((one)=>one.startsWith('secrets/'));
        if (rules.length === 0 || path === null || head.length + base.length > 0) return [];
        const known = memory.get((0,merge/* idOf */.TH)(weakness));
        const ids = [
            ...new Set([
                (0,merge/* idOf */.TH)(weakness),
                ...formerIds,
                ...known?.formerIds ?? []
            ])
        ];
        return [
            {
                ids,
                rules,
                path,
                seenIn: known?.seenIn ?? []
            }
        ];
    });
}
/**
 * The scans' reports, with what hides findings named among what was not looked at: a file that a
 * scanner reads, and does not know for what it is, is in no list of its own.
 */ function withHiding(reports, findings) {
    return reports.map((report)=>{
        const { coverage, sources } = report;
        if (coverage === null) return report;
        const own = findings.filter(({ source })=>sources.includes(source));
        const items = own.flatMap(({ locations })=>locations.flatMap(({ unseen })=>unseen?.item ?? []));
        const known = (0,gate_sight/* keysOf */.YD)(coverage.head);
        const fresh = [
            ...new Map(items.map((item)=>[
                    (0,gate_sight/* keyOf */.TN)(item),
                    item
                ])).values()
        ].filter((item)=>!known.has((0,gate_sight/* keyOf */.TN)(item)));
        if (fresh.length === 0) return report;
        const unseen = [
            ...coverage.head.unseen,
            ...fresh
        ].sort((a, b)=>(0,text_order/* compareText */.n)(a.where, b.where) || (0,text_order/* compareText */.n)(a.name, b.name));
        return {
            ...report,
            coverage: {
                ...coverage,
                head: {
                    ...coverage.head,
                    unseen
                }
            }
        };
    });
}
/** What nobody sees any more: since its file is gone, or in a file that stays. */ function lostSight(weaknesses, moved, now) {
    return weaknesses.flatMap((weakness)=>{
        const { head, base, path: known, source, rule, trace } = weakness;
        const was = base[0]?.place.path ?? known;
        if (head.length > 0 || was === null) return [];
        const path = moved.get(was) ?? was;
        return [
            {
                id: (0,merge/* idOf */.TH)(weakness),
                source,
                rule,
                trace,
                path,
                fileIsGone: !now.has(path)
            }
        ];
    });
}
/**
 * What the gate needs to tell whether this change hides something from the scanners; null when
 * nothing is compared.
 */ async function changeOf({ head, base, baseUnknown }, scans, { baseHas, moved, inventory }) {
    if (base === null && baseUnknown === null) return null;
    const paths = scans.flatMap(({ report })=>report.coverage?.head.unseen.map(({ where })=>where) ?? []);
    const edited = await Promise.all([
        ...new Set(paths)
    ].map(async (path)=>await isSame(path, head, base) ? [] : [
            path
        ]));
    const stated = {
        head: inventory,
        base: inventoryOf(scans, 'base')
    };
    return {
        baseHas,
        moved,
        edited: new Set(edited.flat()),
        stated
    };
}
/** Tells whether an item that was not scanned in the head was not scanned in the base either. */ function unseenInBase(reports) {
    const scans = reports.map(({ sources, coverage })=>({
            sources,
            keys: (0,gate_sight/* keysOf */.YD)(coverage?.base ?? null)
        }));
    return (source, item)=>scans.find(({ sources })=>sources.includes(source))?.keys.has((0,gate_sight/* keyOf */.TN)(item)) ?? false;
}
/** Looks up the symbolic link or submodule at a path or at one of its parent directories. */ async function detoursOf(tree) {
    const detours = new Map();
    for (const { path, kind } of (await tree.files()))if (kind !== 'file') detours.set(path, {
        path,
        kind
    });
    return (path)=>{
        const parts = path.split('/');
        const above = parts.map((_, index)=>parts.slice(0, index + 1).join('/'));
        return above.map((at)=>detours.get(at)).find((detour)=>detour !== undefined) ?? null;
    };
}
/**
 * Paths of the regular files of a tree. Symbolic links are left out: a target in the tree is listed
 * itself.
 */ async function pathsOf(tree) {
    const files = (await tree.files()).filter(({ kind })=>kind === 'file');
    return new Set(files.map(({ path })=>path));
}
function inventoryOf(scans, side) {
    return new Map(scans.flatMap(({ inventory })=>[
            ...inventory?.[side] ?? []
        ]));
}
/** Whether a file has the same bytes in both trees; false when one of them cannot be read. */ async function isSame(path, head, base) {
    if (base === null) return false;
    const [now, before] = await Promise.all([
        idIn(head, path),
        idIn(base, path)
    ]);
    return now !== null && now === before;
}

;// CONCATENATED MODULE: ./src/run/pipeline.js

















/** For runs that read no issues: nothing is known of the past, so every clock starts now. */ const noRecall = ()=>Promise.resolve({
        memory: new Map(),
        unfound: [],
        reasons: []
    });
/**
 * The whole run: scans head and base, merges duplicate observations, assesses the findings, decides
 * the gate, and returns the result that all reports are rendered from.
 */ async function pipeline_judge(input) {
    const { policy } = input.policy;
    const scanners = await scannersOf(input);
    const [scans, { intelligence, vex, feeds }] = await Promise.all([
        Promise.all(scanners.map((scanner)=>scanOne(scanner, input))),
        readBeside(input)
    ]);
    const moved = new Map(scans.flatMap((scan)=>[
            ...scan.moved
        ]));
    const merged = (0,merge/* mergeObservations */.AB)(scans.flatMap(({ head })=>head), scans.flatMap(({ base })=>base), moved);
    const renamed = (0,pair_weaknesses/* mayHaveMoved */.P)(merged) ? await renamesOf(input) : new Map();
    const weaknesses = (0,pair_weaknesses/* pairWeaknesses */.K)(merged, new Map([
        ...renamed,
        ...moved
    ]));
    const scanned = scans.map(({ report })=>report);
    const recalled = await input.recall(weaknesses.map(keyOf), (0,findings_result/* completeIn */.R)(scanned, input.directory));
    const comparison = comparisonOf(input);
    const candidates = [
        ...weaknesses,
        ...recalled.unfound
    ];
    const sight = await sightOf(input, scans, moved, candidates, recalled.memory);
    const reachability = await reachabilityIn(input, weaknesses);
    const { findings, gone, known } = assess(candidates, {
        policy,
        asOf: input.asOf,
        baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
        moved,
        memory: recalled.memory,
        intelligence,
        ...reachability === null ? {} : {
            reachability
        },
        ...vex === null ? {} : {
            vex
        },
        fate: (place)=>(0,gate_sight/* fateOf */._L)(place, sight),
        wasUnseen: unseenInBase(scanned)
    });
    const reports = withHiding(scanned, [
        ...findings,
        ...known
    ]);
    const permissions = (0,findings_permissions/* sortedChanges */.R)(scans.flatMap((scan)=>scan.permissions ?? []));
    const verdict = decide({
        policy,
        findings,
        gone,
        known,
        scans: reports,
        permissions,
        compared: input.base !== null,
        change: await changeOf(input, scans, sight),
        reasons: [
            ...input.policy.reasons,
            ...recalled.reasons,
            ...await cooldownIn(input, scans, gone)
        ],
        feeds
    });
    const { nextDue, ...counts } = (0,findings_counts/* countFindings */.Gt)([
        ...findings,
        ...known
    ]);
    const result = {
        ...verdict,
        asOf: input.asOf,
        today: (0,day/* dayOf */.kb)(input.asOf, policy.sla.timezone),
        comparison,
        policy: input.policy.origin,
        counts,
        nextDue,
        scans: reports,
        findings,
        gone,
        known,
        permissions,
        ...addedIn(scans),
        ...feeds.length === 0 ? {} : {
            feeds
        },
        waivers: idleWaivers({
            policy,
            // A waiver of what a comment called a false positive is no unused one.
            findings: [
                ...findings,
                ...gone.filter(({ decision })=>decision !== undefined)
            ],
            asOf: input.asOf,
            scans: reports,
            directory: input.directory,
            sourcesOf: await sourcesOf(policy)
        })
    };
    return redactResult(result, (0,redact/* secretsInPaths */.$)(await pathsIn(input)));
}
/** Which vulnerable packages production code imports; null where there are none to look for. */ async function reachabilityIn({ head }, weaknesses) {
    const isOfNpm = ({ package: at })=>at?.ecosystem === 'npm';
    if (!weaknesses.some(({ source, head: sites })=>source === 'dependencies' && sites.some(isOfNpm))) return null;
    const { npmSites, reachabilityOf } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(9370), __webpack_require__.e(3292), __webpack_require__.e(5429), __webpack_require__.e(1825), __webpack_require__.e(3221), __webpack_require__.e(9369)]).then(__webpack_require__.bind(__webpack_require__, 77523));
    return reachabilityOf(head, npmSites(weaknesses));
}
/** What the gate says of versions that are younger than the policy wants, if it wants that. */ async function cooldownIn({ policy: { policy }, asOf }, scans, gone) {
    const versions = scans.flatMap(({ newVersions = [] })=>newVersions);
    if (policy.gate.cooldown === 0 || versions.length === 0) return [];
    const { publicRoots, publishedTimes } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(8839)]).then(__webpack_require__.bind(__webpack_require__, 18839));
    const roots = policy.scan.dependencies.resolve === 'registry' ? publicRoots() : null;
    return cooldownReasons(await publishedTimes(versions, roots), gone, policy.gate.cooldown, asOf);
}
/** The packages that the change brings. */ function addedIn(scans) {
    const added = scans.flatMap((scan)=>scan.added ?? []);
    return added.length === 0 ? {} : {
        added
    };
}
/** The scanners of the run, and that of licences where the policy asks for it. */ async function scannersOf({ scanners, policy: { policy } }) {
    if (policy.licenses.allow.length + policy.licenses.deny.length === 0) return scanners;
    return [
        ...scanners,
        (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(9370), __webpack_require__.e(3292), __webpack_require__.e(1825), __webpack_require__.e(9893)]).then(__webpack_require__.bind(__webpack_require__, 91632))).licenceScanner
    ];
}
/** Every path that a report may show. */ async function pathsIn({ head, base }) {
    const trees = base === null ? [
        head
    ] : [
        head,
        base
    ];
    const files = await Promise.all(trees.map((tree)=>tree.files()));
    return files.flat().map(({ path })=>path);
}
async function renamesOf({ head, base, renames }) {
    return base === null || renames === undefined ? new Map() : renames(head, base);
}
function keyOf(weakness) {
    return {
        ...(0,finding_key/* keyOfWeakness */.i$)(weakness),
        inBase: weakness.base.length > 0
    };
}
/** Which sources may have a rule; the rules are loaded only where a waiver has to be placed. */ async function sourcesOf({ waivers }) {
    return waivers.length === 0 ? ()=>[] : (await __webpack_require__.e(/* import() */ 2684).then(__webpack_require__.bind(__webpack_require__, 82684))).sourcesOfRule;
}
function comparisonOf({ head, base, baseUnknown }) {
    return {
        head: head.commit,
        base: base?.commit ?? null,
        baseUnknown,
        compares: base !== null || baseUnknown !== null
    };
}
async function scanOne(scanner, input) {
    const { head, base, directory, scratch, log, trusted = base ?? head } = input;
    const { policy } = input.policy;
    const reason = scanner.skipped(policy);
    if (reason === null) {
        log.step?.({
            phase: scanner.name,
            state: 'running'
        });
        const found = await scanner.scan({
            head,
            base,
            trusted,
            directory,
            policy,
            scratch,
            log
        });
        log.step?.({
            phase: scanner.name,
            state: 'done'
        });
        return found;
    }
    return {
        report: (0,scan_report/* skippedReport */.VY)(scanner, reason),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 4882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repositoryPurl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63954);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);





/**
 * The package URL of the repository that is judged, without a version: `pkg:github/owner/name`;
 * null where neither the runner nor the remote `origin` tells.
 * @param root absolute path of a clone; null where there is none to ask
 */ async function repositoryPurl(root) {
    const named = process.env['GITHUB_REPOSITORY'];
    if (named !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(named)) return `pkg:github/${named.toLowerCase()}`;
    const paths = root === null ? null : (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(root, null);
    if (paths === null) return null;
    const settings = await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const remote = (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(settings.get('remote.origin.url') ?? '');
    if (remote === null || !(0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnGitHubCom */ .i)(remote)) return null;
    return `pkg:github/${remote.owner.toLowerCase()}/${remote.name.toLowerCase()}`;
}


/***/ }),

/***/ 57535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ MSBUILD),
/* harmony export */   Wd: () => (/* binding */ lockfileKind),
/* harmony export */   uE: () => (/* binding */ isDotNetProject),
/* harmony export */   uK: () => (/* binding */ GRADLE_SCRIPT)
/* harmony export */ });
/** Package managers, as far as their upgrade commands differ. */ /**
 * Files of MSBuild: projects of any kind, and what they import. Xcode's .pbxproj is none of them.
 */ const MSBUILD = /\.(?:props|targets|projitems|(?!pbxproj$)\w*proj)$/;
/**
 * Scripts of Gradle, and the sources of a build's own plugins, which stand where Gradle's manual
 * puts them.
 */ const GRADLE_SCRIPT = /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic)\/(?:.*\/)?[^/]+\.(?:kt|java|groovy)$/;
/**
 * The files that are read. Kinds that `WORKED_OUT` (read.ts) marks `instead` are read by Fixby;
 * osv-scanner 2.5.1 accepts all others with `-L :PATH` and its default plug-ins, each of which was
 * tested. A string is a whole file name; an expression is matched against the path. Case matters,
 * except for SBOMs.
 */ const ROWS = [
    [
        'package-lock.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'npm-shrinkwrap.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'yarn.lock',
        'yarn',
        'npm',
        'yarn'
    ],
    [
        'pnpm-lock.yaml',
        'pnpm',
        'npm',
        'pnpm'
    ],
    [
        'bun.lock',
        'bun',
        'npm',
        'bun'
    ],
    [
        /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.(?:txt|in)$/,
        'pip',
        'PyPI',
        'pip'
    ],
    [
        'setup.py',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'setup.cfg',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'deno.lock',
        'deno-lock',
        'npm',
        null
    ],
    [
        /(?:^|\/)(?:deno\.jsonc?|import[_-]map\.json)$/,
        'deno',
        'npm',
        null
    ],
    [
        'poetry.lock',
        'poetry',
        'PyPI',
        'poetry'
    ],
    [
        'uv.lock',
        'uv',
        'PyPI',
        'uv'
    ],
    [
        'pdm.lock',
        'pdm',
        'PyPI',
        null
    ],
    [
        'Pipfile.lock',
        'pipenv',
        'PyPI',
        'pipenv'
    ],
    [
        /(?:^|\/)pylock\.(?:[^/]*\.)?toml$/,
        'pylock',
        'PyPI',
        null
    ],
    [
        'go.mod',
        'go',
        'Go',
        'go'
    ],
    [
        'go.work',
        'go-work',
        'Go',
        'go'
    ],
    [
        'Cargo.lock',
        'cargo',
        'crates.io',
        'cargo'
    ],
    [
        'Cargo.toml',
        'cargo-toml',
        'crates.io',
        null
    ],
    [
        'pom.xml',
        'maven',
        'Maven',
        'maven'
    ],
    [
        /\.pom$/,
        'maven',
        'Maven',
        'maven'
    ],
    [
        'gradle.lockfile',
        'gradle',
        'Maven',
        'gradle'
    ],
    [
        'buildscript-gradle.lockfile',
        'gradle',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)(?:gradle\/dependency-locks\/[^/]+|settings-gradle|gradle[\w.-]+)\.lockfile$/,
        'gradle-lines',
        'Maven',
        'gradle'
    ],
    [
        GRADLE_SCRIPT,
        'gradle-script',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)gradle\/verification-metadata\.xml$/,
        'gradle-verification',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)[^/]*\.versions\.toml$/,
        'gradle-catalog',
        'Maven',
        'gradle'
    ],
    [
        'Gemfile.lock',
        'bundler',
        'RubyGems',
        'bundler'
    ],
    [
        'gems.locked',
        'bundler',
        'RubyGems',
        null
    ],
    [
        'composer.lock',
        'composer',
        'Packagist',
        'composer'
    ],
    [
        'mix.lock',
        'mix',
        'Hex',
        null
    ],
    [
        'pubspec.lock',
        'pub',
        'Pub',
        null
    ],
    [
        'conan.lock',
        'conan',
        'ConanCenter',
        null
    ],
    [
        'renv.lock',
        'renv',
        'CRAN',
        null
    ],
    [
        'packages.lock.json',
        'nuget-lock',
        'NuGet',
        'nuget'
    ],
    [
        'packages.config',
        'nuget-config',
        'NuGet',
        null
    ],
    [
        'Directory.Packages.props',
        'nuget-central',
        'NuGet',
        'nuget'
    ],
    [
        'Directory.Build.props',
        'nuget-central',
        'NuGet',
        'nuget'
    ],
    [
        /\.(?:csproj|vbproj|fsproj)$/,
        'nuget-project',
        'NuGet',
        'nuget'
    ],
    [
        MSBUILD,
        'nuget-props',
        'NuGet',
        null
    ],
    [
        /(?:^|\/)(?:dotnet-tools|global)\.json$/,
        'nuget-tools',
        'NuGet',
        null
    ],
    [
        /\.deps\.json$/,
        'nuget-deps',
        'NuGet',
        null
    ],
    [
        'Package.resolved',
        'swift',
        'SwiftURL',
        null
    ],
    [
        'cabal.project.freeze',
        'cabal',
        'Hackage',
        null
    ],
    [
        'stack.yaml.lock',
        'stack',
        'Hackage',
        null
    ],
    [
        /(?:\.cdx\.(?:json|xml)|(?:^|\/)bom\.(?:json|xml))$/i,
        'cyclonedx',
        null,
        null
    ],
    [
        /(?:^|\/)[^/]*\.spdx(?:\.(?:[^/]*\.)?(?:json|spdx|yml|rdf|xml))?$/i,
        'spdx',
        null,
        null
    ],
    [
        'osv-scanner-custom.json',
        'osv-scanner-custom',
        null,
        null
    ]
];
/**
 * JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them.
 */ const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun',
    'deno',
    'deno-lock'
]);
/**
 * The kind of lockfile, by the path alone; null when neither osv-scanner nor Fixby reads it.
 * @param path with `/`
 */ function lockfileKind(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = ROWS.find(([match])=>typeof match === 'string' ? match === file : match.test(path));
    if (!row) return null;
    const [, name, ecosystem, packageManager] = row;
    if (JAVASCRIPT.has(name) && path.split('/').includes('node_modules')) return null;
    return {
        name,
        ecosystem,
        packageManager
    };
}
/** Whether a file is a .NET project: by its ending, since its name may be any. */ function isDotNetProject(path) {
    return lockfileKind(path)?.name === 'nuget-project';
}


/***/ }),

/***/ 49855:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ isCovered),
  F8: () => (/* binding */ isListOfPackages),
  b: () => (/* binding */ unreadLockfile)
});

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/archives.js
/**
 * What package managers and builds pack packages into, and what anybody may pack them into.
 */ const ARCHIVE = /\.(?:jar|war|ear|aar|jmod|whl|egg|pyz|pex|gem|s?nupkg|crate|phar|conda|apk|aab|zip|7z|rar|t(?:gz|bz2?|xz|zst)|tar(?:\.(?:gz|bz2|xz|zst|lzma|br|Z))?)$/i;
/** Yarn's own copies of what its lockfile lists with checksums. */ const CACHED = /(?:^|\/)\.yarn\/(?:cache|offline)\//;
/** Whether a file is, by its name, an archive, of a package or of anything else. */ function isArchive(path) {
    return ARCHIVE.test(path) && !CACHED.test(path);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(57535);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/unread.js


/**
 * Lockfiles and manifests that neither osv-scanner 2.5.1 nor Fixby reads, with what reports say.
 */ const UNREAD = new Map([
    [
        'Podfile.lock',
        'osv-scanner does not read CocoaPods lockfiles'
    ],
    [
        'Cartfile.resolved',
        'osv-scanner does not read Carthage lockfiles'
    ],
    [
        'bun.lockb',
        'osv-scanner does not read the binary format of Bun; migrate to bun.lock'
    ],
    [
        'paket.dependencies',
        'Paket files are not read'
    ],
    [
        'paket.lock',
        'osv-scanner does not read Paket lockfiles'
    ],
    [
        'project.assets.json',
        'osv-scanner does not read it; commit packages.lock.json'
    ],
    [
        'rebar.lock',
        'osv-scanner does not read rebar3 lockfiles'
    ],
    [
        'manifest.toml',
        'osv-scanner does not read Gleam manifests'
    ],
    [
        'Manifest.toml',
        'osv-scanner does not read Julia manifests'
    ],
    [
        'flake.lock',
        'osv-scanner does not read Nix lockfiles'
    ],
    [
        'vcpkg.json',
        'osv-scanner does not read vcpkg manifests'
    ],
    [
        'vcpkg-lock.json',
        'osv-scanner does not read vcpkg lockfiles'
    ],
    [
        'environment.yml',
        'osv-scanner does not read Conda environments'
    ],
    [
        'conda-lock.yml',
        'osv-scanner does not read Conda lockfiles'
    ],
    [
        'pixi.lock',
        'osv-scanner does not read Pixi lockfiles'
    ],
    [
        'pixi.toml',
        'Pixi projects are not read'
    ],
    [
        'tox.ini',
        'what tox installs is not read'
    ],
    [
        'package.yaml',
        'manifests in YAML are not read; use package.json'
    ],
    [
        'package.json5',
        'manifests in JSON5 are not read; use package.json'
    ],
    [
        'requirements.lock',
        'osv-scanner does not read Rye lockfiles; name it *requirements*.txt or use uv.lock'
    ],
    [
        'dependencies.lock',
        'lockfiles of Nebula are not read; use dependency locking of Gradle'
    ],
    [
        'versions.lock',
        'lockfiles of gradle-consistent-versions are not read'
    ],
    [
        'rush-lock.json',
        'osv-scanner does not read it'
    ],
    [
        'build.sbt',
        'sbt builds are not read'
    ],
    [
        'ivy.xml',
        'Ivy files are not read'
    ],
    [
        'project.clj',
        'Leiningen projects are not read'
    ],
    [
        'deps.edn',
        'Clojure dependencies are not read'
    ],
    [
        'Podfile',
        'Podfiles are not read'
    ],
    [
        'Cartfile',
        'Cartfiles are not read'
    ],
    [
        'shard.lock',
        'Crystal lockfiles are not read'
    ],
    [
        'elm.json',
        'Elm projects are not read'
    ],
    [
        'cpanfile',
        'cpanfiles are not read'
    ],
    [
        'cpanfile.snapshot',
        'Carton lockfiles are not read'
    ],
    [
        'dub.selections.json',
        'D lockfiles are not read'
    ],
    [
        'conanfile.txt',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'conanfile.py',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'bower.json',
        'Bower files are not read'
    ],
    [
        'MODULE.bazel',
        'Bazel modules are not read'
    ],
    [
        'maven_install.json',
        'lockfiles of rules_jvm_external are not read'
    ],
    [
        'environment.yaml',
        'osv-scanner does not read Conda environments'
    ],
    [
        '.terraform.lock.hcl',
        'osv-scanner does not read Terraform lockfiles'
    ]
]);
const PYTHON_LOCKS = [
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock'
];
/**
 * Manifests whose dependencies are analysed only if one of these lockfiles is in their directory or
 * above.
 */ const MANIFESTS = new Map([
    [
        'package.json',
        [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock'
        ]
    ],
    [
        'pyproject.toml',
        [
            ...PYTHON_LOCKS,
            'requirements.txt'
        ]
    ],
    [
        'Pipfile',
        [
            'Pipfile.lock'
        ]
    ],
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
    [
        'Gemfile',
        [
            'Gemfile.lock'
        ]
    ],
    [
        'gems.rb',
        [
            'gems.locked'
        ]
    ],
    [
        'composer.json',
        [
            'composer.lock'
        ]
    ],
    [
        'mix.exs',
        [
            'mix.lock'
        ]
    ],
    [
        'pubspec.yaml',
        [
            'pubspec.lock'
        ]
    ],
    [
        'build.gradle',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'build.gradle.kts',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'Package.swift',
        [
            'Package.resolved'
        ]
    ],
    [
        'libs.versions.toml',
        [
            'gradle.lockfile'
        ]
    ]
]);
/** A lockfile of Gradle is that of the project beside it, and of none below. */ const BESIDE_ONLY = new Set([
    'build.gradle',
    'build.gradle.kts'
]);
/**
 * Why a file that lists dependencies is not analysed; null when it does not list any, or a lockfile
 * covers it.
 * @param path relative to the repository, with `/`
 * @param exists tells whether the repository has a file at a path
 */ function unreadLockfile(path, exists = ()=>false) {
    if (path.split('/').includes('node_modules')) return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const unread = UNREAD.get(file);
    if (unread !== undefined) return {
        reason: 'unsupported',
        detail: unread
    };
    if (isArchive(path)) return {
        reason: 'unsupported',
        detail: 'an archive: what is in it is not looked at'
    };
    const lockfiles = MANIFESTS.get(file);
    if (lockfiles === undefined) return null;
    const above = BESIDE_ONLY.has(file) ? [] : directoriesOf(path).slice(1);
    const folders = [
        path.slice(0, path.length - file.length),
        ...above
    ];
    if (folders.some((at)=>lockfiles.some((name)=>exists(at + name)))) return null;
    const where = BESIDE_ONLY.has(file) ? 'beside it' : 'beside it or above';
    return {
        reason: 'no-lock',
        detail: `no ${listed(lockfiles.slice(0, 3))} ${where}`
    };
}
/** `a`, `a or b`, `a, b or c`. */ function listed(names) {
    return names.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
/** Whether a file is, by its name, a lockfile or manifest that is read, alone or with another. */ function isListOfPackages(path) {
    return (0,kinds/* lockfileKind */.Wd)(path) !== null || MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
}
/** The directory of a path and its parents, each with a trailing `/`; `''` is the repository. */ function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index)=>`${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
/** Manifests that are read only when no lockfile covers them. */ const COVERED = new Map([
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
    [
        'setup.py',
        PYTHON_LOCKS
    ],
    [
        'setup.cfg',
        PYTHON_LOCKS
    ],
    [
        'deno.json',
        [
            'deno.lock'
        ]
    ],
    [
        'deno.jsonc',
        [
            'deno.lock'
        ]
    ],
    [
        'import_map.json',
        [
            'deno.lock'
        ]
    ],
    [
        'import-map.json',
        [
            'deno.lock'
        ]
    ]
]);
/** Whether a lockfile in its directory or above covers a manifest. */ function isCovered(path, exists) {
    const locks = COVERED.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return directoriesOf(path).some((at)=>locks.some((name)=>exists(at + name)));
}


/***/ }),

/***/ 68731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sourcePaths),
/* harmony export */   w: () => (/* binding */ readSide)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _shared_forge_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12641);
/* harmony import */ var _shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87329);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75698);




const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;
/** Directories with generated files. */ const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;
/** Maximum number and size in bytes of source files of an app that are searched for words. */ const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;
/** Reads the apps of a tree. @param withSources whether any rule needs the texts of their code */ async function readSide(tree, scope, known, withSources) {
    const read = await (0,_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readForgeApps */ .q)(tree, scope, known);
    if (read.manifests.length === 0) return {
        ...read,
        apps: []
    };
    const paths = (await tree.files()).map(({ path })=>path);
    const all = new Set(paths);
    const apps = await Promise.all(read.manifests.map(async (manifest)=>{
        const wanted = withSources ? sourcePaths(manifest, read.manifests, paths) : [];
        return {
            manifest,
            entries: (0,_shared_forge_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .M)(manifest, (path)=>all.has(path)),
            ...await textsOf(tree, wanted)
        };
    }));
    return {
        ...read,
        apps
    };
}
/** The app's source files, without those of another app inside its directory. */ function sourcePaths({ directory, path: own }, manifests, paths) {
    const inner = manifests.filter((other)=>other.path !== own && isBelow(other.directory, directory) && other.directory !== directory).map((other)=>other.directory);
    return paths.filter((path)=>SOURCE.test(path) && isBelow(path, directory) && !BUILT.test(path) && !(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstalled */ .j$)(path) && !inner.some((other)=>isBelow(path, other)));
}
/** Whether a path lies in a directory; `''` is the root. */ function isBelow(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
async function textsOf(tree, paths) {
    if (paths.length > MAX_SOURCES) return {
        sources: [],
        sourcesWhole: false
    };
    const read = await Promise.all(paths.map(async (path)=>{
        try {
            return {
                text: (await tree.read(path, MAX_SOURCE)).toString('utf8'),
                problem: null
            };
        } catch (error) {
            return {
                text: '',
                problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            };
        }
    }));
    return {
        sources: read.map(({ text })=>text),
        sourcesWhole: read.every(({ problem })=>problem === null)
    };
}


/***/ }),

/***/ 68401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ orphaned),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   sL: () => (/* binding */ importsForge)
/* harmony export */ });
/* harmony import */ var _shared_forge_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68731);


/**
 * The coverage of both trees: manifests that were read, and those that were not or not completely.
 */ function coverageOf(head, base, lost) {
    return {
        head: sideOf(head, lost),
        base: base === null ? null : sideOf(base, [])
    };
}
function sideOf({ manifests, unseen }, more) {
    const all = [
        ...unseen,
        ...more,
        ...manifests.flatMap(undecided)
    ];
    return {
        looked: {
            files: manifests.length,
            packages: 0
        },
        languages: {},
        unseen: all.sort((a, b)=>compare(a.where, b.where) || compare(a.name, b.name))
    };
}
/** An item for each `${VAR}` placeholder, whose value cannot be judged. */ function undecided({ path, variables }) {
    const names = [
        ...new Set(variables.flatMap(({ text })=>(0,_shared_forge_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesIn */ .DF)(text)))
    ];
    if (names.length === 0) return [];
    const detail = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', \u2026' : ''}: filled in when it is deployed`;
    return [
        {
            kind: 'file',
            name: path,
            where: path,
            reason: 'partly',
            detail
        }
    ];
}
/** Bytes of a file that are searched for imports, at most. */ const MAX_SOURCE = 1_000_000;
/** Maximum number of files that are searched for signs of an app without a manifest. */ const MAX_FILES = 200;
/**
 * Items for apps whose manifest is gone, or something else, while their code remains: their
 * findings must not count as fixed.
 * @param gone former manifests that the head does not have, not even elsewhere
 * @param manifests those of the head
 */ async function orphaned(gone, manifests, tree) {
    const paths = gone.length === 0 ? [] : (await tree.files()).map(({ path })=>path);
    const found = await Promise.all(gone.map(async (manifest)=>{
        const files = (0,_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePaths */ .K)(manifest, manifests, paths).slice(0, MAX_FILES);
        const importing = await firstImporting(tree, files);
        if (importing === null) return [];
        const what = paths.includes(manifest.path) ? 'it is no manifest any more' : 'it is gone';
        const detail = `${what}, and ${importing} still imports @forge/\u2026`;
        return [
            {
                kind: 'file',
                name: manifest.path,
                where: manifest.path,
                reason: 'unreadable',
                detail
            }
        ];
    }));
    return found.flat();
}
async function firstImporting(tree, paths) {
    for (const path of paths){
        // An unreadable file counts as no sign; the code scanner reports it as not scanned.
        const bytes = await tree.read(path, MAX_SOURCE).catch(()=>Buffer.alloc(0));
        if (importsForge(bytes.toString('utf8'))) return path;
    }
    return null;
}
/** Whether the text of a file names a package of Forge. */ function importsForge(text) {
    return /['"]@forge\//u.test(text);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 21095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ packedWords)
});

;// CONCATENATED MODULE: ./src/scanners/secrets/pdf-streams.js
/** Length of what is read before a stream to know of what kind it is, in characters. */ const DICTIONARY = 400;
/** The texts of the streams of a PDF that are deflated; pictures have none. */ function pdfWords(bytes, unpacking) {
    const words = [];
    const all = bytes.toString('latin1');
    let end = 0;
    for (const { index, 0: head } of all.matchAll(/(?<!end)stream\r?\n/gu)){
        const start = index + head.length;
        // What begins within a stream is a part of it.
        const headed = isDeflated(bytes, start);
        const before = dictionaryOf(all, index);
        if (start <= end || !(headed || /\/(?:FlateDecode|Fl)\b/u.test(before)) || isPicture(before)) continue;
        end = endOf(all, start);
        // Readers are lenient where the header is missing.
        const stream = unpacking.inflated(bytes.subarray(start, end), !headed)?.toString('latin1');
        if (stream !== undefined) words.push(stream, shownIn(stream));
    }
    return words.join('\n');
}
function endOf(all, start) {
    const end = all.indexOf('endstream', start);
    return end < 0 ? all.length : end;
}
/**
 * Whether two bytes are the header of zlib.
 * @see https://www.rfc-editor.org/rfc/rfc1950#section-2.2
 */ function isDeflated(bytes, at) {
    const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
    return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}
/** What stands of a stream's object before it. */ function dictionaryOf(all, at) {
    const before = all.slice(Math.max(0, at - DICTIONARY), at);
    return before.slice(before.lastIndexOf('endobj') + 1);
}
function isPicture(dictionary) {
    return /\/Subtype\s?\/Image\b/u.test(dictionary);
}
/** The texts in a stream that are shown, `[(Pass) -3 (word)] TJ`, one after the other. */ function shownIn(stream) {
    let words = '';
    let open = stream.indexOf('(');
    while(open >= 0){
        const close = closingOf(stream, open + 1);
        if (close < 0) break;
        words += stream.slice(open + 1, close);
        open = stream.indexOf('(', close + 1);
    }
    return words;
}
/** Where a text ends; -1 when it does not. */ function closingOf(stream, from) {
    for(let at = from; at < stream.length; at += 1){
        if (stream[at] === '\\') at += 1;
        else if (stream[at] === ')') return at;
    }
    return -1;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/scanners/secrets/unpacking.js

/** Most that is unpacked of one document, in bytes. */ const MOST = 16 * 1024 * 1024;
/** A deflated byte becomes at most so many: 258 bytes take two bits. */ const GROWTH = 1032;
/** Unpacks the parts of one document, up to a sum, and remembers whether it got all of them. */ class Unpacking {
    #left = MOST;
    #whole = true;
    /** Whether nothing was too much, and nothing broken, so far. */ get whole() {
        return this.#whole;
    }
    /** Says that there is something in the document that was not looked at. */ miss() {
        this.#whole = false;
    }
    /** A part that is not packed; null where that would be too much. */ stored(part) {
        return this.#took(part.length <= this.#left ? part : null, part.length);
    }
    /** A part that is deflated, with the header of zlib or without; null where it does not unpack. */ inflated(part, isRaw) {
        return this.#took(this.#left === 0 ? null : inflated(part, isRaw, this.#left), // What failed has cost no more than this.
        part.length * GROWTH);
    }
    #took(part, most) {
        if (part === null) this.miss();
        this.#left = Math.max(0, this.#left - (part?.length ?? most));
        return part;
    }
}
function inflated(part, isRaw, most) {
    const options = {
        maxOutputLength: most,
        finishFlush: 2
    };
    try {
        return isRaw ? (0,external_node_zlib_.inflateRawSync)(part, options) : (0,external_node_zlib_.inflateSync)(part, options);
    } catch  {
        // Too much, or not deflated: the document is named as not looked at.
        return null;
    }
}

// EXTERNAL MODULE: ./src/scanners/shared/utf16.js
var utf16 = __webpack_require__(4635);
;// CONCATENATED MODULE: ./src/scanners/secrets/zip-parts.js

/** Parts of a document of an office program that have words. */ const WORDED = /\.(?:xml|rels|txt|html?|csv|json)$/iu;
/** Where a paragraph, a row or a shared text ends; everything else is markup within a word. */ const LINE_ENDS = new Set([
    'w:p',
    'a:p',
    'text:p',
    'text:h',
    'row',
    'si',
    'table:table-row'
]);
/** Length of the record at the end of an archive, and of the longest comment after it, in bytes. */ const [END, COMMENT] = [
    22,
    0xffff
];
/** What the parts of an archive say that have words, without their markup. */ function zipWords(bytes, unpacking) {
    const words = [];
    const seen = new Set();
    let packed = 0;
    try {
        for (const entry of entriesOf(bytes)){
            if (!WORDED.test(entry.name)) continue;
            packed += entry.size;
            // Entries that share their bytes are how a small archive becomes endless.
            if (seen.has(entry.at) || packed > bytes.length) unpacking.miss();
            else words.push(wordsOf(bytes, entry, unpacking));
            seen.add(entry.at);
        }
    } catch  {
        // It begins like an archive and is none, or has a directory that leads out of the file.
        unpacking.miss();
    }
    return words.join('\n');
}
/**
 * The directory at the end of an archive.
 * @throws Error when it is not one
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 and 4.3.16
 */ function* entriesOf(bytes) {
    const tail = Math.max(0, bytes.length - END - COMMENT);
    const end = tail + bytes.subarray(tail).lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < tail) throw new Error('The archive has no directory.');
    let at = bytes.readUInt32LE(end + 16);
    for(let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1){
        expect(bytes, at, 'PK\x01\x02');
        const name = bytes.readUInt16LE(at + 28);
        yield {
            name: bytes.toString('utf8', at + 46, at + 46 + name),
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            size: bytes.readUInt32LE(at + 20),
            unpacked: bytes.readUInt32LE(at + 24),
            at: bytes.readUInt32LE(at + 42)
        };
        at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
}
function wordsOf(bytes, entry, unpacking) {
    const { flags, method, size, unpacked, at } = entry;
    expect(bytes, at, 'PK\x03\x04');
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if ((flags & 1) === 1 || start + size > bytes.length || method !== 0 && method !== 8) {
        unpacking.miss();
        return '';
    }
    const part = bytes.subarray(start, start + size);
    const text = method === 0 ? unpacking.stored(part) : unpacking.inflated(part, true);
    // A directory that is wrong about one part may have left out others.
    if (text?.length !== unpacked) unpacking.miss();
    return text === null ? '' : withoutMarkup((0,utf16/* utf16Text */.w)(text) ?? text.toString('utf8'));
}
function expect(bytes, at, mark) {
    if (bytes.toString('latin1', at, at + mark.length) !== mark) throw new Error(`The archive has no header at byte ${at}.`);
}
function withoutMarkup(text) {
    let words = '';
    let from = 0;
    for(;;){
        const open = text.indexOf('<', from);
        const close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) return words + text.slice(from);
        words += text.slice(from, open);
        if (text[open + 1] === '/' && LINE_ENDS.has(text.slice(open + 2, close))) words += '\n';
        from = close + 1;
    }
}

;// CONCATENATED MODULE: ./src/scanners/secrets/documents.js



/**
 * What a document of an office program or a PDF says in its packed parts. The time it takes grows
 * with the size of the document and has a bound, whatever it claims to have in it.
 * @returns no words for a file of another kind
 */ function packedWords(bytes) {
    const start = bytes.toString('latin1', 0, 4);
    const unpack = start === '%PDF' ? pdfWords : start === 'PK\x03\x04' ? zipWords : null;
    if (unpack === null) return {
        words: '',
        whole: true
    };
    const unpacking = new Unpacking();
    const words = unpack(bytes, unpacking);
    return {
        words,
        whole: unpacking.whole
    };
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

/***/ 42867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ keptValues)
});

// EXTERNAL MODULE: ./src/system/batches.js
var batches = __webpack_require__(50181);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/unfold.js
var unfold = __webpack_require__(71331);
;// CONCATENATED MODULE: ./src/scanners/secrets/clothes.js
/** What lines, lists, quotations and dashes put in between says nothing of a value. */ const BETWEEN = /\\[nr]|[\s"'`+,\\>[\]-]/gu;
/** Shortest part of a value that stands in a text by itself, in characters, and most of them. */ const [LEAST_PART, MOST_PARTS] = [
    6,
    4
];
/** A text without what lines, lists, quotations and dashes put in between. */ function bare(text) {
    return text.replace(BETWEEN, '');
}
/**
 * Tells of bare texts whether they have a value: as it is, in a form that a program turns back, or
 * in parts. The value is known, so it is the value that is encoded: what a text may decode to would
 * have to be guessed.
 */ function wearerOf(value) {
    const plain = bare(value);
    const isEncodedIn = encoderOf(value);
    return (text)=>text.includes(plain) || isEncodedIn(text) || isInParts(plain, text);
}
/** As `wearerOf`, without what has the value openly. */ function disguiseOf(value) {
    const plain = bare(value);
    const isEncodedIn = encoderOf(value);
    return (text)=>isEncodedIn(text) || !text.includes(plain) && isInParts(plain, text);
}
/** As `wearerOf`, only where the value stands in a form that a program turns back. */ function encoderOf(value) {
    const plain = bare(value);
    const forms = [
        ...formsOf(value),
        ...formsOf(plain)
    ].map(bare);
    const coded = [
        ...codesOf(value),
        ...codesOf(plain)
    ].map(bare);
    return (text)=>forms.some((form)=>text.includes(form)) || hasDigits(text, coded);
}
/** The value in letters of another order or alphabet. */ function formsOf(value) {
    const bytes = Buffer.from(value);
    return [
        Array.from(value).reverse().join(''),
        value.replace(/[a-z]/giu, (letter)=>String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13))),
        ...base64Of(bytes),
        ...base64Of(Buffer.from(bytes.toString('base64')))
    ];
}
/** Base64 of bytes that stand anywhere in others: without the characters that these decide on. */ function base64Of(bytes) {
    return [
        0,
        1,
        2
    ].flatMap((before)=>{
        const whole = Buffer.concat([
            Buffer.alloc(before),
            bytes
        ]).toString('base64');
        const rest = (before + bytes.length) % 3;
        const inner = whole.replace(/=+$/u, '');
        const form = inner.slice(before === 0 ? 0 : before + 1, rest === 0 ? undefined : -1);
        return [
            form,
            form.replaceAll('/', '_')
        ];
    });
}
/** The numbers of the value's bytes, in digits; letters of hexadecimal ones are small. */ function codesOf(value) {
    const bytes = [
        ...Buffer.from(value)
    ];
    const hex = bytes.map((byte)=>byte.toString(16).padStart(2, '0'));
    return [
        bytes.join(''),
        hex.join(''),
        hex.map((byte)=>`0x${byte}`).join('')
    ];
}
function hasDigits(text, codes) {
    const small = text.toLowerCase();
    return codes.some((code)=>small.includes(code));
}
/** Whether a value can be put together of parts that stand in a text, each long enough. */ function isInParts(value, text) {
    let rest = value;
    for(let count = 0; count < MOST_PARTS && rest !== ''; count += 1){
        const length = longestPart(rest, text);
        if (length < LEAST_PART) return false;
        rest = rest.slice(length);
    }
    return rest === '';
}
/** Length of the longest beginning that a text has, leaving enough for the part after it. */ function longestPart(value, text) {
    let [has, most] = [
        0,
        value.length
    ];
    while(has < most){
        const middle = has + most + 1 >> 1;
        if (text.includes(value.slice(0, middle))) has = middle;
        else most = middle - 1;
    }
    return has === value.length ? has : Math.min(has, Math.max(LEAST_PART, value.length - LEAST_PART));
}

// EXTERNAL MODULE: ./src/scanners/secrets/findings.js
var findings = __webpack_require__(81719);
// EXTERNAL MODULE: ./src/scanners/secrets/documents.js + 3 modules
var documents = __webpack_require__(21095);
// EXTERNAL MODULE: ./src/scanners/secrets/text.js
var secrets_text = __webpack_require__(5666);
;// CONCATENATED MODULE: ./src/scanners/secrets/kept-values.js






/** Shorter values stand in texts that have nothing to do with them, in characters. */ const LEAST = 10;
/** Most of a file that is searched for values, in bytes: what is larger is named as too large. */ const MAX_BYTES = 16 * 1024 * 1024;
/** Files that are read at the same time. */ const AT_ONCE = 64;
/**
 * Secrets of the base that no detector finds in the head any more, and that a file has all the
 * same: under another name, in a file of another kind, in parts, encoded, or as the name of a file.
 * Whoever knows the value sees it; the secret is as public as before. What somebody chose may be an
 * ordinary word, of which parts stand anywhere; and what stands openly in a file that stays as it
 * is was no finding there before.
 */ async function keptValues(base, head, wanted) {
    const found = new Set(head.hits.map(findings/* valueKey */.zV));
    const lost = base.hits.filter((hit)=>hit.value.length >= LEAST && !found.has((0,findings/* valueKey */.zV)(hit))).map(lostOf);
    if (lost.length === 0) return [];
    const before = new Set((await base.tree.files()).map(({ path })=>path));
    const files = (await head.tree.files()).filter(({ path, kind })=>kind === 'file' && wanted(path));
    const kept = await (0,batches/* inBatches */.o)(files, AT_ONCE, async ({ path })=>{
        const text = await textIn(base.tree, head.tree, path, before.has(path));
        return text === null ? [] : valuesIn(text, path, lost);
    });
    return kept.flat();
}
function lostOf(hit) {
    const oldOf = hit.detector.made === 'issued' ? disguiseOf : encoderOf;
    return {
        hit,
        isWornBy: wearerOf(hit.value),
        isWornByOld: oldOf(hit.value)
    };
}
/** What a file of the head says; null where nobody can read it. */ async function textIn(base, head, path, inBase) {
    try {
        const isOld = inBase && await base.contentId(path) === await head.contentId(path);
        const bytes = await head.read(path, MAX_BYTES);
        const text = (0,secrets_text/* textOf */.b)(bytes, path);
        const packed = (0,documents/* packedWords */.C)(bytes).words;
        if (text !== null && packed === '') return {
            words: text,
            isText: true,
            isOld
        };
        return {
            words: `${bytes.toString('latin1').replaceAll('\0', '')}\n${packed}`,
            isText: false,
            isOld
        };
    } catch  {
        // The search of all files has named it among what was not looked at.
        return null;
    }
}
function valuesIn({ words, isText, isOld }, path, lost) {
    // Read backwards twice, what stands openly would look like a disguise.
    const decoded = isOld ? [] : (0,unfold/* unfold */.t)(words).map((part)=>part.text);
    const said = [
        words,
        path,
        ...decoded
    ].map(bare);
    const here = lost.filter(({ isWornBy, isWornByOld })=>said.some(isOld ? isWornByOld : isWornBy)).map(({ hit })=>hit);
    const once = new Map(here.map((hit)=>[
            (0,findings/* valueKey */.zV)(hit),
            hit
        ]));
    return [
        ...once.values()
    ].map((hit)=>{
        const line = isText ? lineOf(words, hit.value) : 1;
        return {
            ...hit,
            path,
            line,
            column: 1,
            endLine: line,
            around: []
        };
    });
}
/** 1-based; the first line where the value is not written as it is. */ function lineOf(text, value) {
    const at = text.indexOf(value);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}


/***/ }),

/***/ 14824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ce: () => (/* binding */ Memory),
  vL: () => (/* binding */ searchTree),
  lD: () => (/* binding */ secretsAt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(23690);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/detect.js + 1 modules
var detect = __webpack_require__(60324);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
;// CONCATENATED MODULE: ./src/scanners/secrets/binary.js
/** Runs of printable characters that are long enough for a secret with what stands around it. */ const WORDS = /[\t\n\r\x20-\x7e]{16,}/gu;
/** What can be read in a binary file, as `strings` would show it. */ function wordsIn(bytes) {
    return (bytes.toString('latin1').match(WORDS) ?? []).join('\n');
}
/** How files of formats that are no text begin, or go on at an offset; by their endings. */ const BEGINNINGS = [
    [
        'png icns',
        [
            '\x89PNG',
            'icns'
        ]
    ],
    [
        'jpg jpeg',
        [
            '\xff\xd8\xff'
        ]
    ],
    [
        'gif',
        [
            'GIF8'
        ]
    ],
    [
        'webp wav avi',
        [
            'RIFF'
        ]
    ],
    [
        'avif heic mp4 m4a m4v mov',
        [
            'ftyp',
            'moov',
            'mdat',
            'wide',
            'free'
        ],
        4
    ],
    [
        'ico cur',
        [
            '\0\0\x01\0',
            '\0\0\x02\0',
            '\x89PNG'
        ]
    ],
    [
        'bmp',
        [
            'BM'
        ]
    ],
    [
        'tif tiff',
        [
            'II*\0',
            'MM\0*'
        ]
    ],
    [
        'psd',
        [
            '8BPS'
        ]
    ],
    [
        'svgz',
        [
            '\x1f\x8b'
        ]
    ],
    [
        'woff woff2',
        [
            'wOFF',
            'wOF2'
        ]
    ],
    [
        'ttf otf',
        [
            '\0\x01\0\0',
            'OTTO',
            'true',
            'ttcf'
        ]
    ],
    [
        'mp3',
        [
            'ID3',
            '\xff'
        ]
    ],
    [
        'ogg',
        [
            'OggS'
        ]
    ],
    [
        'flac',
        [
            'fLaC'
        ]
    ],
    [
        'mkv webm',
        [
            '\x1aE\xdf\xa3'
        ]
    ],
    [
        'pdf ai',
        [
            '%PDF',
            '%!PS'
        ]
    ],
    [
        'docx xlsx pptx odt ods odp sketch',
        [
            'PK'
        ]
    ],
    [
        'doc xls ppt',
        [
            '\xd0\xcf\x11\xe0'
        ]
    ],
    [
        'class dylib',
        [
            '\xca\xfe\xba\xbe',
            '\xcf\xfa\xed\xfe',
            '\xfe\xed\xfa'
        ]
    ],
    [
        'o so',
        [
            '\x7fELF',
            '\xcf\xfa\xed\xfe'
        ]
    ],
    [
        'a',
        [
            '!<arch>'
        ]
    ],
    [
        'exe dll',
        [
            'MZ'
        ]
    ],
    [
        'wasm',
        [
            '\0asm'
        ]
    ],
    [
        'pyc',
        [
            '\r\n'
        ],
        2
    ],
    [
        'mo gmo',
        [
            '\xde\x12\x04\x95',
            '\x95\x04\x12\xde'
        ]
    ],
    [
        'eot',
        [
            'LP'
        ],
        34
    ]
];
/** Whether a binary file begins as its name says: a picture is a picture, and no text is lost. */ function isWhatItsNameSays(bytes, path) {
    const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
    return BEGINNINGS.some(([endings, beginnings, offset = 0])=>endings.split(' ').includes(ending) && beginnings.some((text)=>bytes.toString('latin1', offset, offset + text.length) === text));
}

// EXTERNAL MODULE: ./src/scanners/secrets/findings.js
var findings = __webpack_require__(81719);
// EXTERNAL MODULE: ./src/scanners/secrets/documents.js + 3 modules
var documents = __webpack_require__(21095);
// EXTERNAL MODULE: ./src/scanners/secrets/text.js
var secrets_text = __webpack_require__(5666);
;// CONCATENATED MODULE: ./src/scanners/secrets/scan-tree.js








/**
 * Number of files that are read at once: each batch costs one git process, and its contents are in
 * memory together.
 */ const BATCH = 256;
/**
 * Caches the hits of contents by blob id and file name, so that equal contents in both trees are
 * searched once.
 */ class Memory {
    #hits = new Map();
    /**
   * The hits in a content, from the cache if possible.
   * @param id git's blob id; null where it is not known
   */ search(bytes, path, id) {
        const key = id === null ? null : keyOf(id, path);
        const known = key === null ? undefined : this.#hits.get(key);
        if (known !== undefined) return known;
        const hits = hitsIn(bytes, path);
        if (key !== null) this.#hits.set(key, hits);
        return hits;
    }
    /** The cached hits of a content; undefined when it was not searched yet. */ recall(id, path) {
        return this.#hits.get(keyOf(id, path));
    }
}
function hitsIn(bytes, path) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes)) return {
        notText: lfs_pointer/* LFS_POINTER */.g
    };
    const text = (0,secrets_text/* textOf */.b)(bytes, path);
    const packed = (0,documents/* packedWords */.C)(bytes);
    const hits = text === null ? formsIn(`${wordsIn(bytes)}\n${packed.words}`, path) : [
        ...(0,detect/* detect */.o)(text, path),
        ...formsIn(packed.words, path)
    ];
    if (hits.length > 0 || text !== null && packed.whole) return hits;
    return {
        notText: 'binary',
        ...packed.whole && isWhatItsNameSays(bytes, path) ? {
            asNamed: true
        } : {}
    };
}
/**
 * What in the words of a binary file, or packed in a document, has a provider's form: names alone
 * say too little among its bytes, and there are no lines.
 */ function formsIn(words, path) {
    return (0,detect/* detect */.o)(words, path).filter(({ detector })=>detector.byName !== true && detector.general !== true).map((hit)=>({
            ...hit,
            line: 1,
            column: 1,
            endLine: 1,
            around: []
        }));
}
/** The key contains the file's name, since that affects how the text is searched. */ function keyOf(id, path) {
    return `${id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
/** Searches all files of a tree. @throws Error when its files cannot be listed */ async function searchTree(tree, wanted, memory, { excluded, below }, onFile = ()=>undefined) {
    const all = await tree.files();
    const entries = all.filter(({ path })=>wanted(path));
    const paths = entries.filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const hits = [];
    const unseen = [
        ...all.filter(({ path })=>excluded(path)).map(({ path })=>(0,unseen_files/* fileItem */.qs)(path, 'excluded')),
        ...(0,unseen_files/* installedItems */.xF)(all.filter(({ path })=>below(path))),
        ...entries.flatMap(({ path, kind })=>kind === 'submodule' ? [
                (0,unseen_files/* submoduleItem */._5)(path)
            ] : [])
    ];
    let files = 0;
    for(let from = 0; from < paths.length; from += BATCH){
        const found = await Promise.all(paths.slice(from, from + BATCH).map(async (path)=>{
            const searched = await searchOrSayWhyNot(tree, path, memory);
            onFile(path);
            return searched;
        }));
        for (const one of found){
            if (one === null) continue;
            if ('reason' in one) unseen.push(one);
            else {
                files += 1;
                hits.push(...one);
            }
        }
    }
    return {
        hits,
        files,
        submodules: entries.filter(({ kind })=>kind === 'submodule').map(({ path })=>path),
        unseen: unseen.sort((a, b)=>a.where < b.where ? -1 : 1)
    };
}
/**
 * The secrets that one file shows; none where there is no text in it.
 * @throws what reading it throws
 */ async function secretsAt(tree, path) {
    const found = await searchFile(tree, path, new Memory());
    return found === null || 'reason' in found ? [] : found;
}
/** A file that cannot be read is reported as not scanned; the others are still searched. */ async function searchOrSayWhyNot(tree, path, memory) {
    try {
        return await searchFile(tree, path, memory);
    } catch (error) {
        return (0,secrets_text/* isNeverText */.M)(path) ? null : (0,unseen_files/* unreadItem */.rN)(path, error);
    }
}
/** Null for a file in which there is no text, as its name says. */ async function searchFile(tree, path, memory) {
    const id = tree.commit === null ? null : await tree.contentId(path);
    const known = id === null ? undefined : memory.recall(id, path);
    const hits = known === undefined ? await readAndSearch(tree, path, id, memory) : known;
    if ('notText' in hits) return hits.asNamed === true ? null : (0,unseen_files/* fileItem */.qs)(path, 'unsupported', hits.notText);
    return hits.map((hit)=>(0,findings/* placed */.GS)(hit, path, null));
}
async function readAndSearch(tree, path, id, memory) {
    const bytes = await tree.read(path);
    // For a working tree the id is computed from the bytes at hand, which is cheaper than reading the
    // file again.
    return memory.search(bytes, path, id ?? blobId(bytes));
}
/**
 * Git's blob id of a content in a SHA-1 repository. In a SHA-256 repository it never matches, so
 * the content is searched again.
 */ function blobId(bytes) {
    // fixby-ignore weak-hash 0e17693ba3f2: git names its objects by SHA-1, and this is such a name.
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 5666:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNeverText),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_utf16_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4635);


/**
 * Bytes at the beginning of a file in which a NUL byte is looked for; the same number as in git.
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */ const SNIFFED = 8_000;
/**
 * Files that are searched as text whatever bytes they contain: a NUL byte in source code must not
 * hide a secret.
 */ const ALWAYS_TEXT = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|s[ac]ss|json[c5]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|md|rst|txt|csv|log|sql|py|pyw|rb|erb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|c|h|cc|cpp|hpp|cs|fs|vb|swift|m|mm|dart|exs?|erl|hs|lua|p[lm]|r|jl|sh|bash|zsh|ps1|psm1|bat|cmd|tf|tfvars|hcl|proto|graphql|ipynb|lock)$|(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|Dockerfile|Makefile|Jenkinsfile|Procfile)$/iu;
/** Files that never contain text: which of them nobody can read need not be said. */ const NEVER_TEXT = /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svgz|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|pdf|docx?|xlsx?|pptx?|od[tsp]|class|pyc|o|a|so|dylib|dll|exe|wasm|mo|gmo|heic|ai|sketch|fig)$/iu;
/** Whether a file never contains text, by its name. */ function isNeverText(path) {
    return NEVER_TEXT.test(path);
}
/**
 * The text of a file; null for a binary one. UTF-16 is recognised by its byte order mark. A file
 * with a NUL byte is still text if its name says so, or if the rest is valid UTF-8.
 */ function textOf(bytes, path) {
    const utf16 = (0,_shared_utf16_js__WEBPACK_IMPORTED_MODULE_1__/* .utf16Text */ .w)(bytes);
    // UTF-32 begins with the mark of UTF-16, and has a zero beside each character.
    if (utf16 !== null) return utf16.replaceAll('\0', '');
    const start = bytes.subarray(0, SNIFFED);
    if (!start.includes(0)) return bytes.toString('utf8');
    const isText = ALWAYS_TEXT.test(path) || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(wholeCharacters(start));
    return isText ? bytes.toString('utf8').replaceAll('\0', '') : null;
}
/** Drops an incomplete UTF-8 character at the end of the cut. */ function wholeCharacters(bytes) {
    let end = bytes.length;
    while(end > 0 && bytes.length - end < 4 && (bytes[end - 1] ?? 0) >= 0x80)end -= 1;
    return bytes.subarray(0, end);
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

/***/ 12641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
const EXTENSIONS = [
    'ts',
    'tsx',
    'js',
    'jsx',
    'mjs',
    'cjs',
    'mts',
    'cts'
];
/**
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
 */ function entriesOf(manifest, has) {
    const byFunction = new Map();
    for (const reference of manifest.references){
        const list = byFunction.get(reference.function) ?? [];
        byFunction.set(reference.function, list);
        list.push(reference);
    }
    return manifest.functions.map(({ key, handler })=>{
        const references = byFunction.get(key) ?? [];
        const dot = handler.lastIndexOf('.');
        return {
            key,
            handler,
            file: dot < 0 ? null : fileOf(manifest.directory, handler.slice(0, dot), has),
            export: dot < 0 ? '' : handler.slice(dot + 1),
            callers: new Set(references.map(({ caller })=>caller)),
            references
        };
    });
}
/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */ function fileOf(directory, name, has) {
    const below = directory === '' ? '' : `${directory}/`;
    const stems = [
        `${below}src/${name}`,
        `${below}${name}`
    ].flatMap((stem)=>[
            stem,
            `${stem}/index`
        ]);
    return stems.flatMap((stem)=>EXTENSIONS.map((extension)=>`${stem}.${extension}`)).find((path)=>has(path)) ?? null;
}


/***/ }),

/***/ 23690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   g: () => (/* binding */ LFS_POINTER)
/* harmony export */ });
/** The beginning of a Git LFS pointer, which is committed instead of the real file. */ const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/');
/**
 * Whether a file is a Git LFS pointer, whose real content is not in the repository. Scanned as text
 * it would look harmless.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer
 */ function isLfsPointer(bytes) {
    return bytes.subarray(0, BEGINNING.length).equals(BEGINNING);
}
/** The reason why a pointer is not scanned. */ const LFS_POINTER = 'a Git LFS pointer: the file itself is not in the repository';


/***/ }),

/***/ 16635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   e8: () => (/* binding */ emptyCoverage)
/* harmony export */ });
/** The report of a scan that ran; `failed` if there is any problem. */ function reportOf(scanner, { problems, ...parts }) {
    const failed = problems.length > 0;
    return {
        ...blank(scanner),
        status: failed ? 'failed' : 'done',
        reason: failed ? problems.join('; ') : null,
        ...parts
    };
}
/** The coverage of trees that have nothing for a scanner to look at. */ function emptyCoverage({ base }) {
    const side = {
        looked: {
            files: 0,
            packages: 0
        },
        languages: {},
        unseen: []
    };
    return {
        head: side,
        base: base === null ? null : side
    };
}
/** The reason for skipping a scanner that the policy does not enable. */ const NOT_ASKED = 'not asked for under scan in the policy';
/** The report of a scanner that did not run. */ function skippedReport(scanner, reason) {
    return {
        ...blank(scanner),
        status: 'skipped',
        reason
    };
}
/** Runs a scan and adds its wall time, in milliseconds, to the report. */ async function timed(scan) {
    const started = performance.now();
    const result = await scan();
    return {
        ...result,
        report: {
            ...result.report,
            ms: Math.round(performance.now() - started)
        }
    };
}
function blank({ name, sources }) {
    return {
        scanner: name,
        sources,
        version: '',
        notes: [],
        packages: null,
        files: null,
        lockfiles: [],
        coverage: null,
        ms: 0
    };
}


/***/ }),

/***/ 60324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/detector.js
var detectors_detector = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/index.js + 8 modules
var detectors = __webpack_require__(98380);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/names.js
/** Bounds on work: most names that are remembered, and most places where some are put together. */ const MOST = 2_000;
/** A name that is given a text: `const a = 'x'`, `A=x`, `a: "x"`. */ const GIVEN = /(?<![\w$.])\$?(?<name>[A-Za-z_]\w{0,60})["']?[ \t]{0,9}(?::=|[=:])[ \t]{0,9}(?:(?<quote>["'`])(?<quoted>[^"'`\n]{3,400})\k<quote>|(?<bare>[\w+/.=-]{3,400})(?=[\s;&|)]|$))/gmu;
const NAME = String.raw`\$?[A-Za-z_]\w{0,60}`;
const PIECE = String.raw`(?:${NAME}|"[^"\n]{1,200}"|'[^'\n]{1,200}')`;
/** A single dot without blanks around it leads to a property. */ const SIGN = String.raw`(?:[ \t]{0,9}(?:\+|\.\.)[ \t]{0,9}|[ \t]{1,9}\.[ \t]{1,9})`;
/** Pieces put together by signs, as elements of a list, by a method, or by standing in one text. */ const TOGETHER = new RegExp([
    String.raw`(?<![\w$.])${NAME}\.concat\(\s{0,9}${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){0,20}`,
    String.raw`(?<![\w$.'"])${PIECE}(?:${SIGN}${PIECE}){1,20}`,
    String.raw`(?<=\[\s{0,9})${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){1,20}(?=\s{0,9},?\s{0,9}\]\.join\()`,
    String.raw`(?:\$\{${NAME}\}|\$[A-Za-z_]\w{0,60}|\{${NAME}\}){2,20}`
].join('|'), 'gu');
/**
 * What a text says where names are put together that it gives parts to: `a + b`, `$A$B`,
 * `${a}${b}`, `[a, b].join('')`. Each once, in quotes, after what stands before it on its line.
 */ function namesTogether(text) {
    const values = valuesIn(text);
    if (values.size === 0) return [];
    const found = [];
    for (const { 0: whole, index } of text.matchAll(TOGETHER)){
        if (found.length >= MOST) break;
        const said = saidBy(whole, values);
        if (said === null) continue;
        const before = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 200), index);
        const after = text.slice(index + whole.length, index + whole.length + 200).split('\n')[0] ?? '';
        found.push({
            text: `${before}${said}${after}`,
            origin: ()=>index
        });
    }
    return found;
}
function valuesIn(text) {
    const values = new Map();
    for (const { groups = {} } of text.matchAll(GIVEN)){
        if (values.size >= MOST) break;
        const { name = '', quoted, bare = '' } = groups;
        values.set(name, quoted ?? bare);
    }
    return values;
}
/** The text of all pieces; null where one of the names is given none. */ function saidBy(together, values) {
    const pieces = together.match(/"[^"\n]*"|'[^'\n]*'|[A-Za-z_]\w*/gu)?.filter((word)=>word !== 'concat');
    const said = (pieces ?? []).map((piece)=>/^["']/u.test(piece) ? piece.slice(1, -1) : values.get(piece) ?? null);
    const names = (pieces ?? []).filter((piece)=>!/^["']/u.test(piece));
    if (names.length === 0 || said.includes(null)) return null;
    return /^\$|^\{/u.test(together) ? said.join('') : `"${said.join('')}"`;
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/placeholder.js
var placeholder = __webpack_require__(30442);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/unfold.js
var unfold = __webpack_require__(71331);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detect.js







/**
 * For each keyword the detectors to try at its occurrences, including those of keywords that it
 * begins with.
 */ const BY_KEYWORD = byKeyword();
/** Matches any keyword, so that one pass over a text finds all. Longer keywords are tried first. */ const KEYWORDS = new RegExp([
    ...BY_KEYWORD.keys()
].sort((a, b)=>b.length - a.length).map(literal/* literal */.e).join('|'), 'g');
function byKeyword() {
    const all = new Set(detectors/* DETECTORS */.c.flatMap((detector)=>detector.keywords));
    const ranks = (keyword)=>detectors/* DETECTORS */.c.flatMap((detector, rank)=>detector.keywords.some((own)=>keyword.startsWith(own)) ? [
                rank
            ] : []);
    return new Map([
        ...all
    ].map((keyword)=>[
            keyword,
            ranks(keyword)
        ]));
}
/** Files in which values are written without quotes. */ const CONFIGURATION = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.s3cfg|credentials|config|Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tfvars|env|sh|bash|zsh|bat|ps1|service|cnf|txt))$/i;
/**
 * Finds the secrets in a text, in order of position.
 * @param path decides whether values may be unquoted
 * @param wherever true to skip the `near` check of detectors whose format is ambiguous
 */ function detect(text, path, wherever = false) {
    const plain = spansOf(text, path, wherever);
    const spans = [
        ...plain,
        ...unfoldedSpans(text, path, plain)
    ];
    return spans.length === 0 ? [] : place(text, withoutOverlaps(spans));
}
/**
 * Secrets of a provider's form in what a text says once it is put together and decoded: whoever
 * writes one in parts has it committed all the same. Names alone say too little there.
 */ function unfoldedSpans(text, path, plain) {
    const known = new Set(plain.map(({ value })=>value));
    return [
        ...(0,unfold/* unfold */.t)(text),
        ...namesTogether(text)
    ].flatMap(({ text: said, origin })=>spansOf(said, path, false).filter(({ detector, value })=>detector.byName !== true && !known.has(value)).map((span)=>({
                ...span,
                start: origin(span.start),
                end: origin(span.end - 1) + 1
            })));
}
function spansOf(text, path, wherever) {
    const configuration = CONFIGURATION.test(path);
    const found = [];
    KEYWORDS.lastIndex = 0;
    for(let match = KEYWORDS.exec(text); match !== null; match = KEYWORDS.exec(text)){
        for (const rank of BY_KEYWORD.get(match[0]) ?? []){
            const span = spanAt({
                text,
                path,
                configuration,
                wherever
            }, match.index, rank);
            if (span !== null) found.push(span);
        }
        // Keywords may overlap.
        KEYWORDS.lastIndex = match.index + 1;
    }
    return found;
}
function isNear({ near }, around) {
    return near === undefined || near.test(around);
}
function spanAt({ text, path, configuration, wherever }, at, rank) {
    const detector = detectors/* DETECTORS */.c[rank];
    if (detector === undefined || detector.configurationOnly === true && !configuration) return null;
    for (const before of detector.before){
        if (before > at) continue;
        detector.pattern.lastIndex = at - before;
        const match = detector.pattern.exec(text);
        const value = match?.groups?.['value'];
        if (match === null || value === undefined) continue;
        const context = `${match.groups?.['context'] ?? ''}${match.groups?.['rest'] ?? ''}`;
        const around = text.slice(Math.max(0, at - detectors_detector/* AROUND */.WM), at + match[0].length + detectors_detector/* AROUND */.WM);
        if (!wherever && !isNear(detector, around)) continue;
        if (!isSecret(detector, {
            value,
            context,
            path,
            around
        })) continue;
        const start = match.indices?.groups?.['value']?.[0] ?? match.index + match[0].lastIndexOf(value);
        return {
            detector,
            rank,
            value,
            context,
            start,
            end: start + value.length
        };
    }
    return null;
}
function isSecret(detector, candidate) {
    if (detector.accepts !== undefined) return detector.accepts(candidate);
    const { value } = candidate;
    return !(0,placeholder/* isTokenPlaceholder */.X2)(value.startsWith(detector.shown) ? value.slice(detector.shown.length) : value);
}
/** Removes overlapping spans; the one of the detector with the highest rank is kept. */ function withoutOverlaps(spans) {
    const kept = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>a.start - b.start || a.rank - b.rank)){
        const last = kept.at(-1);
        if (last === undefined || span.start >= last.end) kept.push(span);
        else if (span.rank < last.rank) kept[kept.length - 1] = span;
    }
    return kept;
}
/** Computes lines and columns in a single pass over the text. */ function place(text, spans) {
    let line = 1;
    let lineStart = 0;
    // Kept between spans, since one line may be as long as the file and contain thousands of them.
    let lineEnd = text.indexOf('\n');
    const advance = (to)=>{
        while(lineEnd >= 0 && lineEnd < to){
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
    };
    const hits = spans.map(({ detector, value, context, start })=>{
        advance(start);
        const endLine = line + (value.match(/\n/g)?.length ?? 0);
        return {
            detector,
            value,
            context,
            line,
            column: start - lineStart + 1,
            endLine
        };
    });
    return withSurroundings(hits, text);
}
/**
 * Adds the surrounding lines to hits, without values and without lines that contain a secret
 * themselves.
 */ function withSurroundings(hits, text) {
    const names = text.split('\n').map(namesIn);
    for (const { line, endLine } of hits)names.fill('', line - 1, endLine);
    return hits.map((hit)=>({
            ...hit,
            around: (0,excerpt/* excerptAt */.L)(names, hit.line, null, hit.endLine).around
        }));
}
/** Maximum length of a line that is considered, in characters. */ const MAX_LINE = 400;
/** A line without values: quoted text and everything after an assignment are removed. */ function namesIn(line) {
    return line.slice(0, MAX_LINE).replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '');
}


/***/ }),

/***/ 7077:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   WM: () => (/* binding */ AROUND),
/* harmony export */   Xu: () => (/* binding */ surestFirst)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30442);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56414);


/** Length of the surrounding text of a candidate on each side, in characters. */ const AROUND = 200;
/**
 * A token must not be preceded by a word character, unless that ends an escape in a string (`\n`).
 */ const BEFORE = String.raw`(?<![A-Za-z0-9_](?<!\\[nrt]))`;
/** A token must not be followed by a letter or digit. */ const AFTER = '(?![A-Za-z0-9])';
/**
 * A detector for tokens with a fixed prefix.
 * @param prefix literal text
 * @param rest source of a regular expression for what follows
 */ function token(kind, name, prefix, rest, extra = {}) {
    return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
        keywords: [
            prefix
        ],
        shown: prefix,
        ...extra
    });
}
/** A detector for tokens that match a pattern; `keywords` says where to try it. */ function pattern(kind, name, source, { severity = 'critical', keywords = [], before = [
    0
], shown = '', inside = false, near, checksum }) {
    const whole = source.includes('(?<value>') ? source : `(?<value>${source})`;
    return {
        kind,
        name,
        severity,
        keywords,
        before,
        pattern: new RegExp(`${inside ? '' : BEFORE}${whole}${AFTER}`, 'y'),
        shown,
        made: 'issued',
        ...near === undefined ? {} : {
            near
        },
        ...checksum === undefined ? {} : {
            checksum
        }
    };
}
/**
 * A detector for tokens without a fixed prefix, recognised by the name that they are assigned to.
 * @param names source of a regular expression
 */ function named(kind, name, names, value, keywords) {
    const assigned = String.raw`[\w-]{0,30}["'\x60]?\]?[ \t]{0,20}(?::=|=>|[:=,])[ \t]{0,20}["'\x60]?`;
    return {
        kind,
        name,
        severity: 'critical',
        keywords,
        before: [
            0
        ],
        pattern: new RegExp(`(?:${names})${assigned}(?<value>${value})(?![A-Za-z0-9+/_-])`, 'iy'),
        shown: '',
        made: 'issued',
        // Without a prefix, a word of the same length looks the same.
        accepts: (candidate)=>/\d/.test(candidate.value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenPlaceholder */ .X2)(candidate.value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordy */ .yY)(candidate.value)
    };
}
/** Sorts detectors by how reliable they are: a provider's format before the name of a variable. */ function surestFirst(detectors) {
    const nameOnly = ({ byName })=>byName === true;
    return [
        ...detectors.filter((one)=>!nameOnly(one)),
        ...detectors.filter(nameOnly)
    ];
}


/***/ }),

/***/ 98380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DETECTORS)
});

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/detector.js
var detector = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/public-values.js
var public_values = __webpack_require__(23249);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/strength.js
var strength = __webpack_require__(56414);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/assignments.js


/**
 * Endings of names for properties of a secret (its length, its URL) that are not the secret itself.
 */ const ABOUT = /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;
/** Names of values that are public. */ const PUBLIC = /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;
/** A quote, possibly escaped, for strings inside strings (a notebook, a source map). */ const QUOTE = String.raw`\\{0,3}["'\x60]`;
const ASSIGN = String.raw`(?:${QUOTE})?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
const COMMA = String.raw`(?:\s|\\[nrt]){0,40},(?:\s|\\[nrt]){0,40}`;
const COLON = '[ \\t]{0,20}:[ \\t]{0,20}';
/** Other members of a pair: its type, whether it is enabled. */ const MEMBERS = String.raw`(?:${QUOTE}\w{1,20}${QUOTE}${COLON}(?:${QUOTE}[^"'\x60\n]{0,80}${QUOTE}|\w{1,10})${COMMA}){0,3}`;
/** An assignment in a list of pairs: `{"key":"password","value":"\u2026"}`. */ const PAIR = String.raw`${QUOTE}${COMMA}${MEMBERS}${QUOTE}value${QUOTE}${COLON}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
/** The same pair in YAML: `- name: PASSWORD` and `value: \u2026` in the next line. */ const NEXT_LINE = String.raw`(?:${QUOTE})?[ \t]{0,20}\r?\n[ \t]{1,60}value[ \t]{0,20}:[ \t]{1,20}`;
/** The same pair, value first: `{"value":"\u2026","key":"password"}`. */ const VALUE_FIRST = String.raw`${QUOTE}value${QUOTE}${COLON}${QUOTE}(?<value>[^"'\x60\s\\]{6,4096})${QUOTE}${COMMA}${MEMBERS}${QUOTE}(?:key|name)${QUOTE}${COLON}${QUOTE}`;
/** Without quotes, or with one behind it that began before the name: `- "NAME=value"`. */ const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=["'\x60]?[ \t]*(?:$|[\r\n#;,\]]))`;
/** What is taken where a variable is not set: `${NAME:-value}`. */ const FALLBACK = String.raw`:?[-=](?<value>[^\s"'\x60{}$]{6,200})\}`;
/** Set for one command: `NAME=value psql \u2026`. */ const FOR_COMMAND = String.raw`=(?<quote>["']?)(?<value>[^\s"'\x60#;,<>{}()[\]$%|&]{6,200})\k<quote>[ \t]{1,8}(?=[\w./-])`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,4096})<\/`;
/** Values that bring what stands between them and their name. */ const OWN_SIGN = new Set([
    ELEMENT,
    FALLBACK,
    FOR_COMMAND
]);
const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
/** Names that are as short as words: they count only where they end the name. */ const SHORT = '(?:pass|pin|[ht]?otp)(?:_?code)?(?=[\\s"\'\x60\\\\:=\\]>])';
const SHORT_NAME = /(?:^|[^A-Za-z])(?:pass|pin|[ht]?otp|Pass|Pin|[HT]?otp|Otp|PASS|PIN|[HT]?OTP)(?:_?code|Code|_?CODE)?$|[a-z](?:Pass|Pin|[HT]?otp|Otp|PIN|OTP)(?:Code)?$/;
/** A number that unlocks something, and the seed of one-time passwords in Base32. */ const DIGITS = String.raw`(?<quote>${QUOTE})(?<value>\d{4,12}|[A-Z2-7]{16,128})={0,6}\k<quote>`;
const BARE_DIGITS = String.raw`(?<value>\d{4,12}|[A-Z2-7]{16,128})(?==*[ \t]*(?:$|[\r\n#;,]))`;
const SECRET = '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';
/** Atlassian Connect: the client key names a site, and the UUID in it is no secret. */ function isClientKey({ context, value }) {
    return /client_?-?key$/i.test(context) && /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
/** A digest in hexadecimal, as tables of users hold it, where no credential is used. */ function isStoredHash(candidate) {
    return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(candidate.value) && !isInPosition(candidate);
}
/** Lockfiles: their keys are package names and their values digests. */ const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;
/** Texts that people read, by language. */ const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang(?:uages?)?|nls)\/|(?:^|\/)(?:messages?|strings|labels|translations?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.\w+$|\.(?:po|xlf|xliff|arb|strings|resx)$/i;
/** Configuration files with one setting per line. */ const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.(?:env|properties|ini|tfvars|cnf|conf|cfg))$/i;
/** What surrounds the password of a connection: a host, or the call that connects. */ const CONNECTION = /["'\x60]?(?:host(?:name)?|server|database|port|auth|dsn)["'\x60]?\s*[:=]|(?:connect|createConnection|createPool|createTransport|createClient|Pool|login|authenticate|signIn)\s*\(/i;
/**
 * Whether a candidate is used as a credential: it is an environment variable's value, or part of a
 * connection.
 */ function isInPosition({ path, context, around }) {
    return SETTINGS.test(path) || /(?:^|[^a-z])[A-Z0-9]+_[A-Z0-9_]+$/.test(context) || CONNECTION.test(around);
}
function cased(...words) {
    return words.flatMap((word)=>[
            word,
            word.toUpperCase(),
            word.charAt(0).toUpperCase() + word.slice(1)
        ]);
}
/** What may end a short name, so that `typing` and `passes` are not tried. */ const SHORT_WORDS = cased('pass', 'pin', 'otp', 'totp', 'hotp').flatMap((word)=>Array.from(':= "\'\x60\\_').map((end)=>word + end).concat(`${word}code`, `${word}Code`));
const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase', 'passcode');
const SECRET_WORDS = [
    ...cased('secret', 'token', 'credential'),
    ...cased('api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master').flatMap((word)=>{
        const key = word === word.toUpperCase() ? 'KEY' : 'key';
        return [
            `${word}${key}`,
            `${word}_${key}`,
            `${word}-${key}`,
            `${word}Key`
        ];
    })
];
function row(base, names, value, accepts, extra = {}) {
    const assigned = OWN_SIGN.has(value) ? '' : `(?:${ASSIGN}|${PAIR}|${NEXT_LINE})`;
    // The context is the whole name, including what precedes the keyword.
    const before = value === VALUE_FIRST ? `(?<=${VALUE_FIRST}(?<context>[\\w.-]{0,60}))` : '(?<=(?<context>[\\w.-]{0,60}))';
    const after = value === VALUE_FIRST ? QUOTE : `${assigned}${value}`;
    return {
        ...base,
        severity: 'high',
        before: [
            0
        ],
        shown: '',
        pattern: new RegExp(`${before}(?<rest>${names}[\\w-]{0,40})${after}`, 'dimy'),
        accepts: (candidate)=>!ABOUT.test(candidate.context) && !PUBLIC.test(candidate.context) && !(0,public_values/* isPublicByDesign */.z)(candidate.value) && !isClientKey(candidate) && !GENERATED.test(candidate.path) && accepts(candidate),
        byName: true,
        ...extra
    };
}
const assignments_password = {
    kind: 'password',
    name: 'Password',
    keywords: PASSWORD_WORDS,
    made: 'chosen'
};
const assignments_short = {
    ...assignments_password,
    keywords: SHORT_WORDS
};
const secret = {
    kind: 'generic-secret',
    name: 'Secret or API key',
    keywords: SECRET_WORDS,
    made: 'issued'
};
const acceptDrawn = (candidate)=>(0,strength/* isDrawn */.tl)(candidate.value) && !isStoredHash(candidate);
/** In YAML and shell a value without quotes is a setting, whatever stands around it. */ const acceptBare = ({ value })=>(0,strength/* isDrawn */.tl)(value);
/** A password that a person chose is reported only where it is used as one. */ const acceptWeak = (candidate)=>(0,strength/* isWeak */.FI)(candidate.value) && isInPosition(candidate) && !TRANSLATIONS.test(candidate.path);
const acceptShort = (candidate)=>/pass$/i.test(candidate.context) && SHORT_NAME.test(candidate.context) && (SETTINGS.test(candidate.path) || /user|login|auth/i.test(candidate.around)) && acceptWeak(candidate);
const acceptDigits = (candidate)=>SHORT_NAME.test(candidate.context) && (/^\d+$/.test(candidate.value) ? (0,strength/* isUnguessedNumber */.$_)(candidate.value) && (candidate.value.length >= 6 || isInPosition(candidate)) : (0,strength/* isSeed */.Ub)(candidate.value)) && !/city|postal|zip|pincode|gpio/i.test(candidate.around);
/** Whether a name is that of an environment variable. */ const isVariable = ({ context })=>/^[A-Z][A-Z0-9_]*$/.test(context);
const acceptVariable = (candidate)=>isVariable(candidate) && (0,strength/* isWeak */.FI)(candidate.value);
const acceptSecret = ({ value })=>(0,strength/* isRandom */.oe)(value, 20);
/**
 * Values that are assigned to names such as `password`. They come last, so that a secret with a
 * provider's format is reported as such.
 */ const ASSIGNMENTS = [
    row(assignments_password, PASSWORD, QUOTED, acceptDrawn),
    row(assignments_password, PASSWORD, ELEMENT, acceptDrawn),
    row(assignments_password, PASSWORD, BARE, acceptBare, {
        configurationOnly: true
    }),
    row(assignments_password, PASSWORD, QUOTED, acceptWeak, {
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, BARE, acceptWeak, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, FALLBACK, acceptVariable, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, FOR_COMMAND, acceptVariable, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, VALUE_FIRST, acceptDrawn),
    row(assignments_short, SHORT, QUOTED, acceptShort, {
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, BARE, acceptShort, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, DIGITS, acceptDigits, {
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, BARE_DIGITS, acceptDigits, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(secret, SECRET, QUOTED, acceptSecret),
    row(secret, SECRET, ELEMENT, acceptSecret),
    row(secret, SECRET, BARE, acceptSecret, {
        configurationOnly: true
    }),
    row(secret, SECRET, VALUE_FIRST, acceptSecret)
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/atlassian.js

/** Atlassian: API tokens, OAuth, Bitbucket, Forge. */ const ATLASSIAN = [
    (0,detector/* token */.Sh)('atlassian-api-token', 'Atlassian API token', 'ATATT3x', '[A-Za-z0-9_=-]{60,400}'),
    (0,detector/* token */.Sh)('atlassian-access-token', 'Bitbucket or Atlassian access token', 'ATCTT3x', '[A-Za-z0-9_=-]{60,400}'),
    (0,detector/* token */.Sh)('atlassian-oauth-secret', 'Atlassian OAuth client secret', 'ATOA', '[A-Za-z0-9_=-]{60,100}'),
    (0,detector/* token */.Sh)('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9]{32}'),
    (0,detector/* named */.KT)('atlassian-legacy-token', 'Atlassian API token', String.raw`(?:atlassian|jira|confluence)[\w-]{0,20}(?:token|key|secret|password)`, '[A-Za-z0-9]{24}', [
        'atlassian',
        'ATLASSIAN',
        'Atlassian',
        'jira',
        'JIRA',
        'Jira',
        'confluence',
        'CONFLUENCE',
        'Confluence'
    ]),
    (0,detector/* token */.Sh)('bitbucket-data-center-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/]{43,44}'),
    (0,detector/* named */.KT)('bitbucket-oauth-secret', 'Bitbucket OAuth consumer secret', String.raw`bitbucket[\w-]{0,20}(?:secret|key|password)`, '[A-Za-z0-9]{32}', [
        'bitbucket',
        'BITBUCKET',
        'Bitbucket'
    ]),
    (0,detector/* named */.KT)('forge-api-token', 'Forge deployment token', 'FORGE_API_TOKEN', '[A-Za-z0-9_=-]{24,400}', [
        'FORGE_API_TOKEN'
    ])
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/checksums.js
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** The reflected CRC-32 of IEEE 802.3 of an ASCII text, as an unsigned number. */ function crc32(text) {
    let rest = 0xffffffff;
    for (const byte of Buffer.from(text, 'latin1')){
        rest ^= byte;
        for(let bit = 0; bit < 8; bit += 1)rest = rest >>> 1 ^ 0xedb88320 & -(rest & 1);
    }
    return ~rest >>> 0;
}
/** A number in Base62, six digits long, as GitHub and npm write their checksums. */ function base62(number) {
    const digits = Array.from({
        length: 6
    }, (_, at)=>BASE62.charAt(Math.floor(number / 62 ** at) % 62));
    return digits.reverse().join('');
}
/**
 * Whether the last six of the 36 characters after the prefix are the checksum of the others.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */ function hasBase62Checksum(token) {
    const body = token.slice(-36);
    return body.slice(30) === base62(crc32(body.slice(0, 30)));
}
/** Whether the eight hexadecimal digits at the end are the checksum of what precedes their `_`. */ function hasHexChecksum(token) {
    const digits = Buffer.alloc(4);
    digits.writeUInt32LE(crc32(token.slice(0, -9)));
    return token.slice(-8) === digits.toString('hex');
}
/**
 * Whether a Bech32 text, in one case, ends with its checksum.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */ function hasBech32Checksum(text) {
    const lower = text.toLowerCase();
    const end = lower.lastIndexOf('1');
    const prefix = Array.from(lower.slice(0, end), (one)=>one.charCodeAt(0));
    const data = Array.from(lower.slice(end + 1), (one)=>BECH32.indexOf(one));
    return polymod([
        ...prefix.map((code)=>code >> 5),
        0,
        ...prefix.map((code)=>code & 31),
        ...data
    ]) === 1;
}
/** The remainder of Bech32's code, over groups of five bits. */ function polymod(groups) {
    const generator = [
        0x3b6a57b2,
        0x26508e6d,
        0x1ea119fa,
        0x3d4233dd,
        0x2a1462b3
    ];
    return groups.reduce((rest, group)=>{
        const shifted = (rest & 0x1ffffff) << 5 ^ group;
        return generator.reduce((sum, term, at)=>sum ^ (rest >> 25 + at & 1 ? term : 0), shifted);
    }, 1);
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/cloud.js


const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Cloud providers and services that build on them. */ const CLOUD = [
    (0,detector/* pattern */.T1)('aws-access-key', 'AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', {
        keywords: [
            'AKIA',
            'ASIA',
            'ABIA',
            'ACCA'
        ],
        shown: 'A'
    }),
    (0,detector/* named */.KT)('aws-secret-key', 'AWS secret access key', String.raw`aws[\w.-]{0,20}secret[\w-]{0,20}`, '[A-Za-z0-9/+]{40}', [
        'aws',
        'AWS',
        'Aws'
    ]),
    (0,detector/* named */.KT)('aws-secret-key', 'AWS secret access key', 'secret_?access_?key', '[A-Za-z0-9/+]{40}', [
        'secretAccessKey',
        'SecretAccessKey',
        'secret_access_key',
        'SECRET_ACCESS_KEY'
    ]),
    (0,detector/* token */.Sh)('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{100,160}={0,2}'),
    (0,detector/* token */.Sh)('google-api-key', 'Google API key', 'AIza', String.raw`[\w-]{35}`, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', String.raw`[\w-]{28}`),
    (0,detector/* token */.Sh)('google-access-token', 'Google OAuth access token', 'ya29.', String.raw`[\w-]{30,1000}`),
    (0,detector/* token */.Sh)('google-refresh-token', 'Google OAuth refresh token', '1//0', String.raw`[\w-]{40,200}`),
    (0,detector/* token */.Sh)('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA', String.raw`[\w-]{7}:[\w-]{140}`),
    (0,detector/* token */.Sh)('azure-storage-key', 'Azure storage account or Cosmos DB key', 'AccountKey=', '(?<value>[A-Za-z0-9+/]{86}==)'),
    (0,detector/* token */.Sh)('azure-shared-access-key', 'Azure Service Bus or Event Hubs key', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
    (0,detector/* pattern */.T1)('azure-client-secret', 'Microsoft Entra client secret', String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`, {
        keywords: [
            'Q~'
        ],
        before: [
            4
        ]
    }),
    (0,detector/* pattern */.T1)('azure-devops-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', {
        keywords: [
            'AZDO'
        ],
        before: [
            76
        ]
    }),
    (0,detector/* pattern */.T1)('azure-sas-signature', 'Azure shared access signature', // The query parameters may be in any order; a Logic App omits the padding.
    String.raw`[?& ]sig=(?<value>[A-Za-z0-9%+/_-]{43,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/_=-])`, {
        keywords: [
            '?sig=',
            '&sig=',
            ' sig='
        ],
        severity: 'high',
        inside: true,
        near: /[?& ]s(?:[evrp]|kn)=/
    }),
    (0,detector/* token */.Sh)('digitalocean-token', 'DigitalOcean personal access token', 'dop_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('heroku-key', 'Heroku API key', 'HRKU-', String.raw`[\w-]{36,80}`),
    (0,detector/* named */.KT)('heroku-legacy-key', 'Heroku API key', String.raw`heroku[\w-]{0,20}(?:key|token|secret)`, UUID, [
        'heroku',
        'HEROKU',
        'Heroku'
    ]),
    (0,detector/* token */.Sh)('cloudflare-ca-key', 'Cloudflare Origin CA key', 'v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
    (0,detector/* named */.KT)('cloudflare-token', 'Cloudflare API token', String.raw`(?:cloudflare|cf)[\w-]{0,20}(?:token|key)`, String.raw`[\w-]{37,40}`, [
        'cloudflare',
        'CLOUDFLARE',
        'Cloudflare',
        'CF_API'
    ]),
    (0,detector/* token */.Sh)('fly-token', 'Fly.io token', 'FlyV1 ', '(?:fm[12][ar]?_[A-Za-z0-9+/=,_]{100,2000})'),
    (0,detector/* token */.Sh)('netlify-token', 'Netlify personal access token', 'nfp_', '[A-Za-z0-9]{36}'),
    (0,detector/* token */.Sh)('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
    (0,detector/* token */.Sh)('render-key', 'Render API key', 'rnd_', '[A-Za-z0-9]{32}'),
    (0,detector/* token */.Sh)('alibaba-key', 'Alibaba Cloud access key', 'LTAI', '[A-Za-z0-9]{17,26}'),
    (0,detector/* token */.Sh)('tencent-key', 'Tencent Cloud secret id', 'AKID', '[A-Za-z0-9]{32}'),
    (0,detector/* pattern */.T1)('terraform-token', 'Terraform Cloud token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`, {
        keywords: [
            '.atlasv1.'
        ],
        before: [
            14
        ]
    }),
    (0,detector/* token */.Sh)('vault-token', 'HashiCorp Vault service token', 'hvs.', String.raw`[\w-]{24,300}`),
    (0,detector/* token */.Sh)('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', String.raw`[\w-]{100,500}`),
    (0,detector/* token */.Sh)('pulumi-token', 'Pulumi access token', 'pul-', '[0-9a-f]{40}'),
    (0,detector/* pattern */.T1)('doppler-token', 'Doppler token', String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`, {
        keywords: [
            'dp.'
        ],
        shown: 'dp.'
    }),
    (0,detector/* token */.Sh)('infracost-key', 'Infracost API key', 'ico-', '[A-Za-z0-9]{32}', {
        near: /infracost/i
    }),
    (0,detector/* token */.Sh)('planetscale-token', 'PlanetScale token', 'pscale_tkn_', String.raw`[\w=.-]{32,64}`),
    (0,detector/* token */.Sh)('planetscale-password', 'PlanetScale password', 'pscale_pw_', String.raw`[\w=.-]{32,64}`),
    (0,detector/* token */.Sh)('supabase-token', 'Supabase access token', 'sbp_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('supabase-secret-key', 'Supabase secret key', 'sb_secret_', String.raw`[\w-]{28,40}`),
    (0,detector/* token */.Sh)('neon-key', 'Neon API key', 'napi_', '[a-z0-9]{64}'),
    (0,detector/* token */.Sh)('databricks-token', 'Databricks access token', 'dapi', String.raw`[0-9a-f]{32}(?:-\d)?`),
    (0,detector/* token */.Sh)('age-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', {
        checksum: hasBech32Checksum
    }),
    (0,detector/* token */.Sh)('tailscale-key', 'Tailscale key', 'tskey-', '(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}'),
    (0,detector/* token */.Sh)('onepassword-token', '1Password service account token', 'ops_eyJ', '[A-Za-z0-9+/_-]{200,1500}={0,2}')
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/services.js


const services_UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/**
 * Payment, shops and logistics. Keys of test modes (`sk_test_\u2026`) are left out, since no money can
 * be moved with them.
 */ const PAYMENT = [
    (0,detector/* token */.Sh)('stripe-key', 'Stripe secret key', 'sk_live_', '[A-Za-z0-9]{20,247}'),
    (0,detector/* token */.Sh)('stripe-restricted-key', 'Stripe restricted key', 'rk_live_', '[A-Za-z0-9]{20,247}'),
    (0,detector/* token */.Sh)('stripe-webhook-secret', 'Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{32,64}', {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('square-token', 'Square access token', 'sq0atp-', String.raw`[\w-]{22}`),
    (0,detector/* token */.Sh)('square-secret', 'Square OAuth secret', 'sq0csp-', String.raw`[\w-]{43}`),
    (0,detector/* token */.Sh)('braintree-token', 'Braintree access token', 'access_token$production$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
    (0,detector/* token */.Sh)('shopify-token', 'Shopify access token', 'shpat_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-custom-app-token', 'Shopify custom app token', 'shpca_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-private-app-token', 'Shopify private app password', 'shppa_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-secret', 'Shopify shared secret', 'shpss_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('plaid-token', 'Plaid access token', 'access-production-', services_UUID),
    (0,detector/* token */.Sh)('flutterwave-key', 'Flutterwave secret key', 'FLWSECK-', '[0-9a-z]{32}-X'),
    (0,detector/* token */.Sh)('easypost-key', 'EasyPost API key', 'EZAK', '[A-Za-z0-9]{54}'),
    (0,detector/* token */.Sh)('shippo-key', 'Shippo API key', 'shippo_live_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('duffel-key', 'Duffel API key', 'duffel_live_', String.raw`[\w=-]{43}`)
];
/** Mail and messages. */ const MESSAGING = [
    (0,detector/* token */.Sh)('slack-bot-token', 'Slack bot token', 'xoxb-', String.raw`\d{8,14}-\d{8,14}-[A-Za-z0-9]{18,34}`),
    (0,detector/* token */.Sh)('slack-user-token', 'Slack user token', 'xoxp-', String.raw`(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}`),
    (0,detector/* token */.Sh)('slack-app-token', 'Slack app-level token', 'xapp-', String.raw`\d-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-z]{40,70}`),
    (0,detector/* pattern */.T1)('slack-legacy-token', 'Slack token', String.raw`xox[aosrec](?:\.xox[bp])?-(?:\d{1,14}-){1,4}[A-Za-z0-9-]{20,250}`, {
        keywords: [
            'xoxa-',
            'xoxo-',
            'xoxs-',
            'xoxr-',
            'xoxe-',
            'xoxe.',
            'xoxc-'
        ],
        shown: 'xox'
    }),
    (0,detector/* pattern */.T1)('slack-session-cookie', 'Slack session cookie', String.raw`xoxd-(?:[A-Za-z0-9+/]|%2[BFbf]){40,400}(?:%3[Dd]|=){0,2}`, {
        keywords: [
            'xoxd-'
        ],
        shown: 'xoxd-'
    }),
    (0,detector/* token */.Sh)('slack-webhook', 'Slack webhook', 'hooks.slack.com/', String.raw`(?:services|workflows|triggers)/[A-Z0-9]{8,14}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,64}`, {
        severity: 'high'
    }),
    (0,detector/* pattern */.T1)('discord-webhook', 'Discord webhook', String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}`, {
        keywords: [
            'discord.com/api/',
            'discordapp.com/api/'
        ],
        shown: 'discord.com/api/webhooks/',
        severity: 'high'
    }),
    (0,detector/* named */.KT)('discord-token', 'Discord bot token', String.raw`discord[\w-]{0,20}token`, String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}`, [
        'discord',
        'DISCORD',
        'Discord'
    ]),
    (0,detector/* pattern */.T1)('telegram-token', 'Telegram bot token', String.raw`\d{8,10}:AA[\w-]{33}`, {
        keywords: [
            ':AA'
        ],
        before: [
            10,
            9,
            8
        ]
    }),
    (0,detector/* token */.Sh)('teams-webhook', 'Microsoft Teams webhook', 'webhook.office.com/webhookb2/', `${services_UUID}@${services_UUID}/IncomingWebhook/[0-9a-f]{32}/${services_UUID}`, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('sendgrid-key', 'SendGrid API key', 'SG.', String.raw`[\w-]{22}\.[\w-]{43}`),
    (0,detector/* token */.Sh)('mailgun-key', 'Mailgun API key', 'key-', '[0-9a-f]{32}', {
        near: /mailgun/i
    }),
    (0,detector/* pattern */.T1)('mailchimp-key', 'Mailchimp API key', String.raw`[0-9a-f]{32}-us\d{1,2}`, {
        keywords: [
            '-us'
        ],
        before: [
            32
        ]
    }),
    (0,detector/* token */.Sh)('brevo-key', 'Brevo API key', 'xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    (0,detector/* token */.Sh)('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    (0,detector/* token */.Sh)('resend-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
    (0,detector/* token */.Sh)('twilio-key', 'Twilio API key', 'SK', '[0-9a-f]{32}'),
    (0,detector/* named */.KT)('twilio-token', 'Twilio auth token', String.raw`twilio[\w-]{0,20}(?:token|secret)`, '[0-9a-f]{32}', [
        'twilio',
        'TWILIO',
        'Twilio'
    ]),
    (0,detector/* token */.Sh)('mailersend-key', 'MailerSend API key', 'mlsn.', '[0-9a-f]{64}')
];
/** Language models. */ const MODELS = [
    (0,detector/* pattern */.T1)('openai-key', 'OpenAI API key', String.raw`sk-(?:proj|svcacct|admin)-[\w-]{40,200}`, {
        keywords: [
            'sk-proj-',
            'sk-svcacct-',
            'sk-admin-'
        ],
        shown: 'sk-'
    }),
    (0,detector/* pattern */.T1)('openai-legacy-key', 'OpenAI API key', 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
        keywords: [
            'T3BlbkFJ'
        ],
        before: [
            23
        ],
        shown: 'sk-'
    }),
    (0,detector/* token */.Sh)('anthropic-key', 'Anthropic API key', 'sk-ant-', String.raw`(?:api|admin|oat|ort)\d{2}-[\w-]{80,120}`),
    (0,detector/* token */.Sh)('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('huggingface-token', 'Hugging Face token', 'hf_', '[A-Za-z0-9]{34,40}'),
    (0,detector/* token */.Sh)('replicate-token', 'Replicate API token', 'r8_', '[A-Za-z0-9]{37}'),
    (0,detector/* token */.Sh)('groq-key', 'Groq API key', 'gsk_', '[A-Za-z0-9]{52}'),
    (0,detector/* token */.Sh)('perplexity-key', 'Perplexity API key', 'pplx-', '[A-Za-z0-9]{48}'),
    (0,detector/* token */.Sh)('xai-key', 'xAI API key', 'xai-', '[A-Za-z0-9]{80}'),
    (0,detector/* token */.Sh)('langsmith-key', 'LangSmith API key', 'lsv2_', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
    (0,detector/* token */.Sh)('pinecone-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}')
];
/** Monitoring, documentation, identity and other services. */ const TOOLS = [
    (0,detector/* token */.Sh)('newrelic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
    (0,detector/* pattern */.T1)('newrelic-license-key', 'New Relic license key', '[0-9a-f]{32,36}(?:FFFF)?NRAL', {
        keywords: [
            'NRAL'
        ],
        before: [
            36
        ],
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,2}'),
    (0,detector/* token */.Sh)('grafana-service-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}', {
        checksum: hasHexChecksum
    }),
    (0,detector/* token */.Sh)('sentry-org-token', 'Sentry organization token', 'sntrys_', 'eyJ[A-Za-z0-9+/=_-]{60,400}'),
    (0,detector/* token */.Sh)('sentry-user-token', 'Sentry user token', 'sntryu_', '[0-9a-f]{64}'),
    (0,detector/* named */.KT)('datadog-key', 'Datadog API or application key', String.raw`(?:datadog|dd)[\w-]{0,20}key`, '(?:[0-9a-f]{40}|[0-9a-f]{32})', [
        'datadog',
        'DATADOG',
        'Datadog',
        'DD_API',
        'DD_APP',
        'dd_api',
        'dd_app'
    ]),
    (0,detector/* token */.Sh)('dynatrace-token', 'Dynatrace token', 'dt0', String.raw`[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
    (0,detector/* token */.Sh)('postman-key', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
    (0,detector/* token */.Sh)('launchdarkly-key', 'LaunchDarkly SDK key', 'sdk-', services_UUID, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('linear-key', 'Linear API key', 'lin_api_', '[A-Za-z0-9]{40}'),
    (0,detector/* token */.Sh)('notion-token', 'Notion integration token', 'ntn_', String.raw`\d{11}[A-Za-z0-9]{35}`),
    (0,detector/* token */.Sh)('notion-legacy-token', 'Notion integration token', 'secret_', '[A-Za-z0-9]{43}'),
    (0,detector/* token */.Sh)('figma-token', 'Figma personal access token', 'figd_', String.raw`[\w-]{40,44}`),
    (0,detector/* token */.Sh)('airtable-token', 'Airtable personal access token', 'pat', String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}`, {
        shown: 'pat'
    }),
    (0,detector/* pattern */.T1)('hubspot-token', 'HubSpot private app token', `pat-(?:na|eu|ap)\\d-${services_UUID}`, {
        keywords: [
            'pat-na',
            'pat-eu',
            'pat-ap'
        ],
        shown: 'pat-'
    }),
    (0,detector/* token */.Sh)('readme-key', 'ReadMe API key', 'rdme_', '[0-9a-z]{70}'),
    (0,detector/* token */.Sh)('contentful-token', 'Contentful management token', 'CFPAT-', String.raw`[\w-]{43}`),
    (0,detector/* token */.Sh)('prefect-key', 'Prefect API key', 'pnu_', '[A-Za-z0-9]{36}'),
    (0,detector/* token */.Sh)('typeform-token', 'Typeform token', 'tfp_', String.raw`[\w-]{44}_[\w-]{14}`),
    (0,detector/* token */.Sh)('mapbox-token', 'Mapbox secret token', 'sk.eyJ', String.raw`[\w-]{40,200}\.[\w-]{22}`),
    (0,detector/* token */.Sh)('dropbox-token', 'Dropbox access token', 'sl.', String.raw`(?:u\.)?[\w-]{130,1500}`),
    (0,detector/* named */.KT)('okta-token', 'Okta API token', String.raw`okta[\w-]{0,20}token`, String.raw`00[\w-]{40}`, [
        'okta',
        'OKTA',
        'Okta'
    ]),
    (0,detector/* token */.Sh)('twitter-bearer-token', 'X (Twitter) bearer token', 'AAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'),
    (0,detector/* named */.KT)('facebook-token', 'Facebook access token', String.raw`(?:facebook|fb|meta|instagram|whatsapp)[\w-]{0,20}token`, 'EAA[A-Za-z0-9]{80,300}', [
        'facebook',
        'FACEBOOK',
        'Facebook',
        'fb_',
        'FB_',
        'meta_',
        'META_',
        'instagram',
        'INSTAGRAM',
        'whatsapp',
        'WHATSAPP'
    ])
];
/** All services in this file. */ const SERVICES = [
    ...PAYMENT,
    ...MESSAGING,
    ...MODELS,
    ...TOOLS
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/source-control.js


/** Code hosting, build services and package registries. */ const SOURCE_CONTROL = [
    (0,detector/* token */.Sh)('github-personal-token', 'GitHub personal access token', 'ghp_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* token */.Sh)('github-oauth-token', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* token */.Sh)('github-user-token', 'GitHub App user token', 'ghu_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    // Since 2026 the token may also consist of the app's number and a signed token.
    (0,detector/* token */.Sh)('github-app-token', 'GitHub App installation token', 'ghs_', String.raw`(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})`, {
        checksum: (value)=>value.includes('.') || hasBase62Checksum(value)
    }),
    (0,detector/* token */.Sh)('github-refresh-token', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9]{36,76}'),
    (0,detector/* token */.Sh)('github-fine-grained-token', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
    (0,detector/* token */.Sh)('gitlab-personal-token', 'GitLab personal access token', 'glpat-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    (0,detector/* token */.Sh)('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', String.raw`[\w-]{20,64}`),
    (0,detector/* token */.Sh)('gitlab-runner-token', 'GitLab runner token', 'glrt-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    (0,detector/* token */.Sh)('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', '[0-9a-f]{40}'),
    ...[
        'glft-',
        'glimt-',
        'glsoat-',
        'glcbt-',
        'gloas-',
        'glffct-',
        'glrtr-',
        'glwt-'
    ].map((prefix)=>(0,detector/* token */.Sh)('gitlab-other-token', 'GitLab token', prefix, String.raw`[\w-]{20,300}(?:\.[0-9a-z.]{2,12})?`)),
    (0,detector/* token */.Sh)('gitlab-agent-token', 'GitLab agent token', 'glagent-', String.raw`[\w-]{50,64}`),
    (0,detector/* token */.Sh)('circleci-token', 'CircleCI token', 'CCIPAT_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('circleci-project-token', 'CircleCI project token', 'CCIPRJ_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('buildkite-token', 'Buildkite API token', 'bkua_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('sourcegraph-token', 'Sourcegraph access token', 'sgp_', '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('npm-token', 'npm access token', 'npm_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* named */.KT)('npm-legacy-token', 'npm registry token', '_authToken', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        '_authToken'
    ]),
    (0,detector/* token */.Sh)('pypi-token', 'PyPI API token', 'pypi-', String.raw`AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,500}`),
    (0,detector/* token */.Sh)('rubygems-key', 'RubyGems API key', 'rubygems_', '[0-9a-f]{48}'),
    (0,detector/* token */.Sh)('nuget-key', 'NuGet API key', 'oy2', '[a-z0-9]{43}'),
    (0,detector/* token */.Sh)('crates-token', 'crates.io token', 'cio', '[A-Za-z0-9]{32}'),
    (0,detector/* token */.Sh)('docker-token', 'Docker Hub access token', 'dckr_pat_', String.raw`[\w-]{27,64}`),
    (0,detector/* token */.Sh)('docker-organization-token', 'Docker Hub organization token', 'dckr_oat_', String.raw`[\w-]{27,64}`),
    (0,detector/* token */.Sh)('jfrog-key', 'JFrog API key', 'AKCp', '[A-Za-z0-9]{69}'),
    (0,detector/* token */.Sh)('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtuO', '[A-Za-z0-9]{55}'),
    (0,detector/* token */.Sh)('clojars-token', 'Clojars deploy token', 'CLOJARS_', '[0-9a-z]{60}'),
    (0,detector/* token */.Sh)('sonar-token', 'SonarQube token', 'sqp_', '[0-9a-f]{40}'),
    (0,detector/* pattern */.T1)('sonar-user-token', 'SonarQube user or analysis token', 'sq[au]_[0-9a-f]{40}', {
        keywords: [
            'squ_',
            'sqa_'
        ]
    }),
    (0,detector/* named */.KT)('snyk-token', 'Snyk token', String.raw`snyk[\w-]{0,20}(?:token|key)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        'snyk',
        'SNYK',
        'Snyk'
    ])
];

// EXTERNAL MODULE: ./src/scanners/shared/secrets/placeholder.js
var placeholder = __webpack_require__(30442);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/local-host.js
/**
 * Host names of the local machine, and those reserved for examples.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */ const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;
/** Whether a credential for this host is harmless, since nobody else can reach it. */ function isLocalHost(host) {
    return LOCAL.test(host.replace(/\.$/, ''));
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/structured.js



function shape(row) {
    return {
        before: [
            0
        ],
        shown: '',
        general: true,
        ...row
    };
}
/** Whether a text really is a JSON Web Token: its first part decodes to a JSON object. */ function hasJwtHeader({ value }) {
    if ((0,placeholder/* isTokenPlaceholder */.X2)(value)) return false;
    const header = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('utf8');
    return /^\{.*"alg"\s*:/s.test(header) && !/"alg"\s*:\s*"none"/.test(header);
}
/** Whether a text is Base64 of `user:password`. */ function isBasicCredential({ value }) {
    const [, user, password] = /^([\x21-\x7e]{0,100}?):([\x21-\x7e]{1,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? [];
    return user !== undefined && password !== undefined && (0,strength/* isChosen */.lf)(password);
}
/** Whether a request beside it goes to the machine that it is made on. */ function isSentHome({ around }) {
    const hosts = [
        ...around.matchAll(/https?:\/\/(?<host>[\w.-]+)/g)
    ].map(({ groups })=>groups?.['host'] ?? '');
    return hosts.length > 0 && hosts.every(isLocalHost);
}
/**
 * Whether the Base64 between the markers is as varied as a real key; documentation shows dots, or
 * one character repeated.
 */ function isKeyBody({ value }) {
    const body = value.replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
    return body.length >= 60 && (0,strength/* entropy */.Ue)(body) >= 4.2;
}
/** Options of a command line before the one with the password. */ const OPTIONS = String.raw`[^\r\n|;&]{0,160}?[ \t]`;
/** Programs that are given a password on their command line, and the option that it follows. */ const COMMANDS = [
    {
        keywords: [
            'sshpass '
        ],
        source: String.raw`sshpass[ \t]{1,8}-p[ \t]{0,8}`
    },
    {
        keywords: [
            'docker login ',
            'podman login ',
            'buildah login ',
            'skopeo login ',
            'oras login '
        ],
        source: String.raw`[a-z]{4,7} login${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`
    },
    {
        keywords: [
            'az login ',
            'oc login ',
            'helm registry login ',
            'helm repo add ',
            'cf login '
        ],
        source: String.raw`[a-z]{2,4}[a-z ]{0,10} (?:login|add)${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`
    },
    {
        keywords: [
            'mysql ',
            'mysqldump ',
            'mysqladmin ',
            'mariadb '
        ],
        source: String.raw`(?:mysql(?:dump|admin)?|mariadb)(?=[ \t])${OPTIONS}(?:-p|--password=)`
    },
    {
        keywords: [
            'redis-cli '
        ],
        source: String.raw`redis-cli(?=[ \t])${OPTIONS}(?:-a[ \t]|--pass[ \t])`
    }
];
const BASE64 = '[A-Za-z0-9+/]';
/** Secrets with a standard format, independent of a provider. */ const STRUCTURED = [
    shape({
        kind: 'private-key',
        name: 'Private key',
        severity: 'critical',
        keywords: [
            '-----BEGIN '
        ],
        // The body must be at least as long as that of the shortest key (Ed25519); line ends may be
        // escaped, as in JSON, and lines quoted, as in a mail, a comment or a list.
        pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[nr]|[A-Za-z0-9+/=:,."'>#*|]|-(?!-)){60,20000}?)-----END (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY/y,
        shown: '-----BEGIN',
        made: 'issued',
        accepts: isKeyBody
    }),
    shape({
        kind: 'putty-private-key',
        name: 'PuTTY private key',
        severity: 'critical',
        keywords: [
            'PuTTY-User-Key-File-'
        ],
        pattern: /PuTTY-User-Key-File-\d: [\s\S]{10,4000}?Private-Lines: \d{1,4}\s+(?<value>(?:[A-Za-z0-9+/=]{4,64}\s{1,2}){1,200})/y,
        shown: 'PuTTY-User-Key-File',
        made: 'issued'
    }),
    shape({
        kind: 'jwt',
        name: 'JSON Web Token',
        severity: 'medium',
        keywords: [
            'eyJ'
        ],
        pattern: /(?<![A-Za-z0-9_.+/-])(?<value>eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700})(?![\w.-])/y,
        shown: 'eyJ',
        made: 'issued',
        accepts: hasJwtHeader
    }),
    shape({
        kind: 'url-password',
        name: 'Password in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /:\/\/[^\s:@/"'`<>\\]{0,100}:(?<value>[^\s@/"'`<>\\]{3,200})@(?<context>\[[0-9a-fA-F:]{2,39}\]|[\w.-]{1,253})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!isLocalHost(context) && (0,strength/* isChosen */.lf)(safeDecode(value))
    }),
    shape({
        kind: 'one-time-password-seed',
        name: 'Seed of one-time passwords',
        severity: 'high',
        keywords: [
            'otpauth://'
        ],
        pattern: /otpauth:\/\/[ht]otp\/[^\s"'`<>?]{0,200}\?(?:[^\s"'`<>&]{0,200}&){0,6}secret=(?<value>[A-Z2-7]{16,128})/y,
        made: 'issued',
        accepts: ({ value })=>(0,strength/* isSeed */.Ub)(value)
    }),
    shape({
        kind: 'url-token',
        name: 'Token in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /(?<=https?):\/\/(?<value>[A-Za-z0-9_-]{20,200})(?::x-oauth-basic|:)?@(?<context>[\w.-]{1,253})/y,
        made: 'issued',
        // The key in a Sentry DSN is public, since every client contains it.
        accepts: ({ value, context })=>!isLocalHost(context) && !/(?:^|\.)sentry\.io$/.test(context) && (0,strength/* isRandom */.oe)(value, 20)
    }),
    shape({
        kind: 'connection-string',
        name: 'Password in a connection string',
        severity: 'high',
        keywords: [
            'Password=',
            'password=',
            'Pwd=',
            'pwd=',
            'PWD='
        ],
        pattern: /(?<=(?:[Ss]erver|[Hh]ost|Data Source|DATA SOURCE|[Dd]atabase|[Uu]ser(?: ?[Ii][Dd])?|U[Ii][Dd]|uid)=[^\r\n"'`]{1,200})(?:[Pp]assword|[Pp]wd|PWD)=(?<value>[^;\s"'`&<>]{6,128})(?=[;"'`&\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>(0,strength/* isChosen */.lf)(value)
    }),
    shape({
        kind: 'bearer-token',
        name: 'Bearer token',
        severity: 'high',
        keywords: [
            'Bearer ',
            'bearer ',
            'Token '
        ],
        pattern: /(?:[Bb]earer|Token) (?<value>[A-Za-z0-9_~+/.-]{20,500}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'issued',
        accepts: ({ value })=>(0,strength/* isRandom */.oe)(value, 20)
    }),
    shape({
        kind: 'basic-authorization',
        name: 'Basic authorization header',
        severity: 'high',
        keywords: [
            'Basic ',
            'basic '
        ],
        pattern: /[Bb]asic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'chosen',
        accepts: (candidate)=>isBasicCredential(candidate) && !isSentHome(candidate)
    }),
    shape({
        kind: 'curl-user',
        name: 'Password on a command line',
        severity: 'high',
        keywords: [
            'curl ',
            'wget '
        ],
        pattern: /(?:curl|wget) [^\r\n]{0,120}?(?:-u|--user)[ =]["']?[^\s:"']{1,40}:(?<value>[^\s"'$]{6,128})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: (candidate)=>(0,strength/* isChosen */.lf)(candidate.value) && !isSentHome(candidate)
    }),
    ...COMMANDS.map(({ keywords, source })=>shape({
            kind: 'command-password',
            name: 'Password on a command line',
            severity: 'high',
            keywords,
            pattern: new RegExp(`${source}["']?(?<value>[^\\s"'$\x60<>]{6,128})(?=["'\\s]|$)`, 'y'),
            made: 'chosen',
            confidence: 'medium',
            accepts: ({ value })=>(0,strength/* isWeak */.FI)(value)
        })),
    shape({
        kind: 'docker-auth',
        name: 'Docker registry credential',
        severity: 'high',
        keywords: [
            '"auth"'
        ],
        pattern: new RegExp(`"auth"\\s{0,8}:\\s{0,8}"(?<value>${BASE64}{12,600}={0,2})"`, 'y'),
        made: 'chosen',
        accepts: isBasicCredential
    }),
    shape({
        kind: 'npmrc-password',
        name: 'npm registry credential',
        severity: 'high',
        keywords: [
            ':_auth=',
            ':_auth =',
            '_auth=',
            '_password='
        ],
        pattern: new RegExp(`:?_(?:auth|password) ?= ?"?(?<value>${BASE64}{8,600}={0,2})"?(?=\\s|$)`, 'y'),
        made: 'chosen',
        accepts: (candidate)=>isBasicCredential(candidate) || (0,strength/* isChosen */.lf)(Buffer.from(candidate.value, 'base64').toString('latin1'))
    }),
    shape({
        kind: 'netrc-password',
        name: 'Password in a .netrc line',
        severity: 'high',
        keywords: [
            'machine '
        ],
        pattern: /machine\s+(?<context>[\w.-]{1,253})\s+login\s+\S{1,100}\s+password\s+(?<value>\S{6,200})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!isLocalHost(context) && (0,strength/* isChosen */.lf)(value)
    }),
    shape({
        kind: 'forge-variable',
        name: 'Forge variable with its value',
        severity: 'high',
        keywords: [
            'forge variables',
            'FORGE_USER_VAR_'
        ],
        pattern: /(?:forge variables(?::set| set)(?: --?[\w-]{1,30}(?:[= ](?:development|staging|production))?){0,4} (?<context>[A-Za-z_]\w{0,80}) ["']?|FORGE_USER_VAR_\w{1,80}\s{0,4}=\s{0,4}["']?)(?<value>[^\s"'`<>]{8,300})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>(0,strength/* isChosen */.lf)(value)
    })
];
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    } catch (error) {
        if (error instanceof URIError) return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.







/** All detectors. Where two match the same characters, the earlier one names them. */ const DETECTORS = (0,detector/* surestFirst */.Xu)([
    ...ASSIGNMENTS,
    ...ATLASSIAN,
    ...CLOUD,
    ...SERVICES,
    ...SOURCE_CONTROL,
    ...STRUCTURED
]);


/***/ }),

/***/ 30442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ standsForOne),
/* harmony export */   X2: () => (/* binding */ isTokenPlaceholder),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Words in placeholders for a secret. */ const WORDS = /example|sample|placeholder|dummy|fake|mock|change[-_]?(?:me|it|this)|replace|redacted|removed|insert|your|my[-_]?(?:secret|token|pass|key|api)|some[-_]?(?:secret|token|pass|key)|passw(?:or)?d|passwort|passphrase|secret|t0ken|token(?![a-z0-9])|todo|fixme|default|undefined|null|true|false|xxxx|\.{3}|\u2026|\*{3}|-{4}|_{4}|foobar|foo[-_]?bar|lorem|test(?:ing)?(?:[-_\d]|$)|^test|s[e3]cr[e3]t|p[a@]ss(?:w[o0^]rd|wd|[^a-z]|$)/i;
/** Passwords that everybody guesses: no machine made them, but people do use them. */ const GUESSABLE = /qwert|asdf|admin123|letmein|hunter2/i;
/** "Password", "key" and "secret" in other languages. */ const FOREIGN_WORDS = /kennwort|wachtwoord|mot[-_ ]?de[-_ ]?passe|contrase[n\u00f1]|senha|has[l\u0142]o|[s\u015f]ifre|parola|l[o\u00f6]senord|adgangskode|passord|salasana|jelsz[o\u00f3]|heslo|lozinka|geslo|kata[-_ ]?sandi|m[a\u1ead]t[-_ ]?kh[a\u1ea9]u|schl(?:\u00fc|ue)ssel|geheim|chiave|(?:^|[-_])(?:cl[e\u00e9]|clave|chave|klucz|sleutel|avain|anahtar)(?:[-_\d]|$)|\u043f\u0430\u0440\u043e\u043b|\u043a\u043b\u044e\u0447|\u0441\u0435\u043a\u0440\u0435\u0442|\u03ba\u03c9\u03b4\u03b9\u03ba/i;
/**
 * Hashes of passwords as libraries store them (crypt's `$id$\u2026`, Django's `algorithm$\u2026`, Werkzeug's
 * `algorithm:\u2026`, LDAP's `{SCHEME}\u2026`): nobody can log in with one.
 */ const HASHED = /^\$(?:2[abxy]?|argon2\w*|[1567]|y|gy|apr1|scrypt|bcrypt\S*|pbkdf2\S*|sha\S*|P|H)\$|^(?:pbkdf2|scrypt|bcrypt|argon2|sha\d*|md5|sm3)\w*[$:]|^\{(?:S?SHA\d*|S?MD5|CRYPT|ARGON2|PBKDF2[\w-]*|bcrypt|scrypt|pbkdf2|noop)\}/i;
/** References to a value that is defined elsewhere. */ const VARIABLE = /\$\{|\$\(|\{\{|<%|#\{|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^<.*>$|^\[.*\]$|^@.*@$|^__\w+__$|%[sdv]|\{[\w.]*\}|^process\.env|^os\.environ|^env[.:[(]|^vault:|^secret:|^ref\+|^!|^op:\/\//;
/**
 * Values that are encrypted in order to be committed: dotenvx, SOPS, Jasypt, Spring, Maven,
 * Ansible Vault, Sealed Secrets.
 */ const ENCRYPTED = /^encrypted:|^ENC[[(]|^\{cipher\}|^\{[A-Za-z0-9+/]{22,}={0,2}\}$|^\$ANSIBLE_VAULT|^Ag[A-Za-z0-9+/]{200,}={0,2}$/;
/** Longer values hold a short word by chance. In characters. */ const LONG = 120;
/** Sequences of neighbouring characters, which a person types but a machine hardly draws. */ const SEQUENCES = 'abcdefghijklmnopqrstuvwxyz0123456789|01234567890|9876543210|zyxwvutsrqponmlkjihgfedcba';
/**
 * Digests of values in providers' documentation and emulators: the first 16 hex digits of their
 * SHA-256.
 */ const DOCUMENTED = new Set([
    // GitHub's documentation, with any prefix.
    '7e498f91828a193c',
    // The storage account of the emulator Azurite.
    '0011cc25eb432071',
    // The Cosmos DB emulator.
    'aa6547439583c3a2',
    // jwt.io.
    '7f75367e78812551',
    // jwt.io, the older one.
    'da816f9f2c16e6c5',
    // Google's description of otpauth addresses.
    '8be5d113c0871ce1'
]);
/**
 * Whether a value only stands for a secret: a variable, a placeholder word, a documented example, a
 * sequence of characters.
 */ function isPlaceholder(value) {
    return GUESSABLE.test(value) || standsForOne(value);
}
/**
 * As `isPlaceholder`, for a value where a credential is used: a password that everybody guesses
 * opens that door too.
 */ function standsForOne(value) {
    return VARIABLE.test(value) || ENCRYPTED.test(value) || HASHED.test(value) || value.length < LONG && (WORDS.test(value) || FOREIGN_WORDS.test(value)) || hasPattern(value) || isDocumented(value) || isEncodedPlaceholder(value);
}
/**
 * As `isPlaceholder`, for a token with a fixed prefix: its other characters are random and may
 * contain a short word by chance.
 */ function isTokenPlaceholder(value) {
    return /example|x{5,}|placeholder|redacted|dummy|your|changeme|\.{3}|\*{3}/i.test(value) || hasPattern(value) || isDocumented(value);
}
/**
 * Whether a value has six equal characters in a row, a sequence of eight or more, or repeats the
 * same few characters.
 */ function hasPattern(value) {
    if (/(.)\1{5,}/.test(value) || /^(.{1,8})\1{2,}.{0,8}$/.test(value)) return true;
    const lower = value.toLowerCase();
    for(let at = 0; at + 8 <= lower.length; at += 1)if (SEQUENCES.includes(lower.slice(at, at + 8))) return true;
    return false;
}
/** Whether a value is Base64 of a readable placeholder: `{"Password":"defaultPassword"}`. */ function isEncodedPlaceholder(value) {
    if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^[\x20-\x7e]+$/.test(text) && WORDS.test(text);
}
function isDocumented(value) {
    return DOCUMENTED.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, 16));
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


/***/ }),

/***/ 86762:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretsInPaths),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60324);

/** Removes secrets from another tool's text: some tools quote the line in which they found one. */ function redact(text) {
    const known = KNOWN.get(text);
    if (known !== undefined) return known;
    if (KNOWN.size >= MOST) KNOWN.clear();
    const clean = withoutSecrets(text);
    // What is long comes once; the lines around findings come with each of them.
    if (text.length <= LONGEST) KNOWN.set(text, clean);
    return clean;
}
/** How many texts are remembered, and of how many characters each at most. */ const MOST = 5_000;
const LONGEST = 500;
const KNOWN = new Map();
function withoutSecrets(text) {
    // The text is searched like a configuration file, so that unquoted values are found too.
    const values = new Set((0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(text, 'text.env', true).map(({ value })=>value));
    return [
        ...values
    ].reduce((clean, value)=>clean.replaceAll(value, '\u2026'), text);
}
/**
 * The issued secrets in names of files: a path is shown in every report. What people chose or what
 * is known by the name beside it is left alone, since paths are full of such words.
 */ function secretsInPaths(paths) {
    const hits = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(paths.join('\n'), 'paths.txt');
    const issued = hits.filter(({ detector: { made, byName } })=>made === 'issued' && byName !== true);
    return [
        ...new Set(issued.map(({ value })=>value))
    ];
}


/***/ }),

/***/ 56414:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ isUnguessedNumber),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   Ub: () => (/* binding */ isSeed),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   lf: () => (/* binding */ isChosen),
/* harmony export */   oe: () => (/* binding */ isRandom),
/* harmony export */   tl: () => (/* binding */ isDrawn),
/* harmony export */   yY: () => (/* binding */ isWordy)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30442);

/**
 * Shannon entropy in bits per character: 0 for one repeated character, about 4 for random
 * hexadecimal digits, up to 6 for long random Base64.
 */ function entropy(text) {
    const counts = new Map();
    for (const character of text)counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())bits -= count / text.length * Math.log2(count / text.length);
    return bits;
}
/**
 * Minimum entropy of random values, in bits per character; words, counters and repetitions are
 * below.
 */ const LEAST_ENTROPY = {
    hex: 2.8,
    other: 3.4
};
/** Maximum share of a random value that may look like words. */ const MOST_WORDS = 0.5;
/**
 * Whether a value looks machine-generated: at least `length` characters that tokens consist of,
 * letters and digits, a higher entropy than words have, and at most half of it in runs that look
 * like words.
 * @see docs/secrets.md for a description of the measure
 */ function isRandom(value, length) {
    if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value)) return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value)) return false;
    const hex = /^[0-9a-fA-F-]+$/.test(value);
    if (!hex && (isPhrase(value) || isNumberedName(value))) return false;
    const least = hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other;
    return entropy(value) >= least && (hex || wordShare(value, 5) <= MOST_WORDS);
}
/**
 * Whether a value may be a password, given that its position suggests one: it is not a variable,
 * placeholder, word or name, and has at least two kinds of characters, one of them a digit or a
 * punctuation mark. Letters with accents or of other alphabets do not count as punctuation.
 */ function isChosen(value) {
    return !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) && hasPasswordForm(value);
}
/**
 * Whether a value may be a weak password, given that a credential is used at its position:
 * `winter2024`, `letmein9`. Words of another script or joined to a sentence are a text.
 */ function isWeak(value) {
    return /\d/.test(value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .standsForOne */ .Lt)(value) && hasPasswordForm(value);
}
/** Whether at least half of the letters are of another script than Latin: a text to read. */ function isForeign(value) {
    const letters = value.match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter)=>!/\p{Script=Latin}/u.test(letter));
    return foreign.length * 2 >= Math.max(1, letters.length);
}
function hasPasswordForm(value) {
    if (value.length < 6 || isReference(value) || isRepetitive(value)) return false;
    if (isDuration(value) || isForeign(value) || isRuleList(value) || isSentence(value)) return false;
    const kinds = [
        /\p{Ll}|\p{Lo}/u,
        /\p{Lu}/u,
        /\d/,
        /[^\p{L}\p{M}\w\s.-]/u
    ];
    const has = kinds.filter((kind)=>kind.test(value)).length;
    // Only letters, dots and dashes: an identifier (`login-form.input`), not a password.
    return has >= 2 && !/^[\p{L}\p{M}_.-]+$/u.test(value);
}
/**
 * Whether a value looks like a password at any position: it satisfies `isChosen`, contains a digit,
 * and less than half of it is in runs of four or more letters that look like words.
 */ function isDrawn(value) {
    return value.length >= 8 && isChosen(value) && /\d/.test(value) && !isWordy(value);
}
/** Whether digits may be a PIN or a one-time password that someone drew: no `1234`, no `0000`. */ function isUnguessedNumber(digits) {
    return new Set(digits).size >= 3 && !'01234567890 09876543210'.includes(digits);
}
/** Whether a value may be the seed of one-time passwords: 16 and more Base32 digits, no word. */ function isSeed(value) {
    return /^[A-Z2-7]{16,}$/.test(value) && /\d/.test(value) && entropy(value) >= 2.8 && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenPlaceholder */ .X2)(value);
}
/** Whether at least half of a value is in runs of letters that look like words. */ function isWordy(value) {
    return wordShare(value, 4) >= MOST_WORDS;
}
/**
 * Whether a value refers to a secret instead of being one: a path, URL, e-mail address, call,
 * property or selector.
 */ function isReference(value) {
    return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) || /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) || /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) || /^[A-Za-z_$][\w$.]*\(.*$/.test(value) || /^[.#][a-z]+(?:[-_]{1,2}[a-z0-9]+)*$/.test(value) || // How tests say by what an element is found.
    /^(?:css|xpath|id|name|text|role|link|data-[\w-]+)=/.test(value) || // A pattern to check a value against.
    /^\^.*\$$|\(\?[=!:]|\[(?:a-z|0-9)/i.test(value) || /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value);
}
/** Whether a value is a time span, in ISO 8601 or in words: `PT24H30M`, `7d12h`, `90days`. */ function isDuration(value) {
    return /^P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i.test(value) || /^(?:\d+(?:ms|s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|y(?:ears?)?))+$/i.test(value);
}
/** Whether a value is a list of validation rules: `min:8,max:64`, `required|digits:6`. */ function isRuleList(value) {
    return /^[a-z_]{2,}(?:[:=][\w-]{1,12})?(?:[|,&;][a-z_]{2,}(?:[:=][\w-]{1,12})?)+$/i.test(value);
}
/** Whether a value is words of letters with a number behind them: `LoginScreenTitle2024`. */ function isNumberedName(value) {
    return /^[A-Za-z]+\d{1,4}$/.test(value) && wordShare(value, 3) > MOST_WORDS;
}
/** Whether a value is at least three words of letters: `trage-hier-etwas-ein-1`. */ function isSentence(value) {
    return value.split(/[-_. ]/).filter((part)=>/^\p{Ll}{2,}\d?$/u.test(part)).length >= 3;
}
function isRepetitive(value) {
    return new Set(value).size < Math.min(5, value.length);
}
/**
 * Whether a value consists of words and numbers joined by dashes, dots or underscores:
 * `acme-customer-id-2026`.
 */ function isPhrase(value) {
    const parts = value.split(/[-_.]/);
    return parts.length >= 3 && parts.every((part)=>/^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}
/** The share of a value in runs of at least `least` letters of one case that contain a vowel. */ function wordShare(value, least) {
    const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
    const runs = plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}{2,}|\p{Lo}+/gu) ?? [];
    const words = runs.filter((run)=>run.length >= least && /[aeiouy]|[^\p{ASCII}]/iu.test(run));
    return words.reduce((sum, run)=>sum + run.length, 0) / plain.length;
}


/***/ }),

/***/ 71331:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfold)
/* harmony export */ });
/** What a text, or a part of it, says once it is put together and decoded. */ /**
 * Most parts of one text that are decoded, and the longest of them, in characters: bounds on work.
 */ const MOST_PARTS = 2_000;
/** Where a literal ends and the next goes on with it, or a line goes on, or nothing is inserted. */ const SEAM = String.raw`["'\x60]\s{0,200}(?:/\*[^*]{0,200}\*/\s{0,200})?(?:\+|\.\.)\s{0,200}["'\x60]|["'\x60]\.concat\(\s{0,200}["'\x60]|["'\x60]\s{0,200},\s{0,200}["'\x60](?=[^\n]{0,400}\]\.join\()|(?<=[\w-])(?:""|'')(?=[\w-])|\\\r?\n[ \t]{0,200}|(?<=\w)=\r?\n(?=\w)|\$\{(?:''|""|\x60\x60)\}`;
/** A character as programs, settings, addresses and markup write it. */ const ESCAPE = String.raw`\\x(?<x>[0-9a-f]{2})|\\u(?<u>[0-9a-f]{4})|\\u\{(?<point>[0-9a-f]{1,5})\}|%(?<percent>[2-7][0-9a-f])|&#x(?<entity>[0-9a-f]{2,5});|&#(?<decimal>\d{2,6});`;
/** Letters twice as wide, spaces that look like others; and characters that nobody sees. */ const ODD = String.raw`(?<wide>[\uff01-\uff5e])|(?<odd>[\u00a0\u2000-\u200a\u202f\u3000])|[\u00ad\u200b-\u200f\u2060-\u2064]`;
/** How far a wide letter stands from its plain one. */ const WIDE = 0xfee0;
const FOLD = new RegExp(`${SEAM}|${ESCAPE}|${ODD}`, 'giu');
/** Base64 or hexadecimal digits over lines of one length, as mails and dumps have them. */ const WRAPPED = /(?:^|(?<=\n))[A-Za-z0-9+/]{16,128}\r?\n(?:[A-Za-z0-9+/]{16,128}\r?\n){0,4000}[A-Za-z0-9+/]{1,128}={0,2}/gu;
/** Runs that may hold text: character codes, hexadecimal digits, Base64. Longest form first. */ const RUN = /(?<codes>(?:\b\d{2,3}\s?,\s?){15,4000}\d{2,3}\b)|\b(?<hex>(?:[0-9a-f]{2}){16,5000})\b|(?<base64>[A-Za-z0-9+/_-]{20,20000}={0,2})/giu;
/**
 * What a text says in other words: with escapes read, odd spaces plain and literals that belong
 * together joined; and what its runs of Base64, hexadecimal digits and character codes decode to,
 * and its Base64-like runs read backwards. Only what differs from the text itself.
 */ function unfold(text) {
    const whole = joined(text);
    return [
        ...whole === null ? [] : [
            whole
        ],
        ...decodedRuns(text)
    ];
}
/** The whole text without its folds; null where it has none. */ function joined(text) {
    const parts = [];
    const starts = [];
    let length = 0;
    let last = 0;
    for (const match of text.matchAll(FOLD)){
        const kept = text.slice(last, match.index) + plainOf(match.groups ?? {});
        last = match.index + match[0].length;
        length += kept.length;
        parts.push(kept);
        starts.push({
            now: length,
            then: last
        });
    }
    if (starts.length === 0) return null;
    return {
        text: parts.join('') + text.slice(last),
        origin: (index)=>originOf(starts, index)
    };
}
/** The last fold before an index says how far the rest is shifted. */ function originOf(starts, index) {
    let [low, high] = [
        0,
        starts.length
    ];
    while(low < high){
        const middle = low + high >> 1;
        if ((starts[middle]?.now ?? 0) <= index) low = middle + 1;
        else high = middle;
    }
    const start = starts[low - 1];
    return start === undefined ? index : index - start.now + start.then;
}
function plainOf(groups) {
    const { x, u, point, percent, entity, decimal, odd, wide } = groups;
    if (wide !== undefined) return String.fromCharCode(wide.charCodeAt(0) - WIDE);
    const hex = x ?? u ?? point ?? percent ?? entity;
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return odd === undefined ? '' : ' ';
}
/** Unicode ends at U+10FFFF: a higher number is no character. */ function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
function decodedRuns(text) {
    const found = [];
    for (const { index, 0: lines } of text.matchAll(WRAPPED)){
        if (found.length >= MOST_PARTS) break;
        const run = lines.replaceAll(/\s/gu, '');
        const decoded = readable(Buffer.from(run, /^[0-9a-f]+$/iu.test(run) ? 'hex' : 'base64'));
        for (const one of decoded)found.push({
            text: one,
            origin: ()=>index
        });
    }
    for (const match of text.matchAll(RUN)){
        if (found.length >= MOST_PARTS) break;
        const origin = ()=>match.index;
        for (const decoded of decodings(match.groups ?? {}))found.push({
            text: decoded,
            origin
        });
    }
    return found;
}
function decodings({ codes, hex, base64 }) {
    if (codes !== undefined) return [
        codes.split(',').map((code)=>character(Number(code))).join('')
    ];
    if (hex !== undefined) return readable(Buffer.from(hex, 'hex'));
    if (base64 === undefined) return [];
    return [
        ...readable(Buffer.from(base64, 'base64')),
        Array.from(base64).reverse().join('')
    ];
}
/** Text that a person could have written; random bytes are none. */ function readable(bytes) {
    const text = bytes.toString('latin1');
    return text.length >= 12 && /^[\x20-\x7e\s]+$/u.test(text) ? [
        text
    ] : [];
}


/***/ }),

/***/ 4635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf16Text)
/* harmony export */ });
/**
 * Decodes UTF-16, which is recognised by its byte order mark; null for other encodings. An odd byte
 * at the end is dropped.
 */ function utf16Text(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
    if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return null;
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2)).swap16();
    return swapped.toString('utf16le');
}


/***/ }),

/***/ 50181:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inBatches)
/* harmony export */ });
/**
 * Does work on items, so many of them at the same time.
 * @returns what came of each, in their order
 * @throws what the work throws first
 */ async function inBatches(items, size, work) {
    const results = [];
    for(let next = 0; next < items.length; next += size)results.push(...await Promise.all(items.slice(next, next + size).map(work)));
    return results;
}


/***/ })

};
;