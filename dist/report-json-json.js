"use strict";
exports.id = 2427;
exports.ids = [2427,3988,4808];
exports.modules = {

/***/ 24225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planFixes)
/* harmony export */ });
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59832);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _merge_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27277);




/** Maximum number of packages that are named before a note. */ const MAX_NAMED = 3;
/**
 * Plans the upgrades. Waived findings, malicious packages (to be removed, not upgraded) and those
 * that nobody judges are left out. Where advisories of one package lead to different versions, the
 * highest covers them all.
 */ function planFixes(findings) {
    const open = findings.filter((finding)=>finding.source === 'dependencies' && finding.waiver === null && !finding.malicious).filter((finding)=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(finding) && finding.package !== null);
    const best = highest(open);
    const commandsOf = (finding)=>finding.locations.flatMap(({ path, package: at })=>at === null || at.fixedVersion === null ? [] : [
                best.get(keyOf(path, at))?.command ?? null
            ]);
    const ordered = [
        ...open
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity));
    const commands = [
        ...new Set(ordered.flatMap((finding)=>commandsOf(finding).filter((one)=>one !== null)))
    ];
    const steps = (0,_merge_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCommands */ .B)(commands).map(({ command, of })=>{
        const own = new Set(of.map((number)=>commands[number]));
        const mends = ordered.filter((finding)=>commandsOf(finding).some((one)=>one !== null && own.has(one)));
        return {
            command,
            mends,
            notes: notesOf(mends, own)
        };
    });
    const hasFix = ordered.filter((finding)=>commandsOf(finding).length > 0);
    return {
        steps,
        left: hasFix.filter((finding)=>commandsOf(finding).includes(null)).map((finding)=>({
                finding,
                why: whyLeft(finding)
            })),
        unfixed: ordered.length - hasFix.length
    };
}
/** For each package at each place the command to the highest fixed version. */ function highest(findings) {
    const best = new Map();
    for (const { path, package: at } of findings.flatMap(({ locations })=>locations)){
        if (at === null || at.upgrade === null) continue;
        const known = best.get(keyOf(path, at))?.at.fixedVersion ?? null;
        const higher = known === null || ((0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(at.ecosystem, at.fixedVersion ?? '', known) ?? 0) > 0;
        if (higher) best.set(keyOf(path, at), {
            at,
            command: at.upgrade
        });
    }
    return best;
}
function keyOf(path, { ecosystem, name, version }) {
    return JSON.stringify([
        path,
        ecosystem,
        name,
        version
    ]);
}
/** Each note once, after the packages that it is about. */ function notesOf(findings, commands) {
    const packages = findings.flatMap(({ locations })=>locations.flatMap((location)=>location.package ?? []));
    const byNote = new Map();
    for (const { name, version, upgrade, upgradeNote } of packages){
        if (upgrade === null || upgradeNote === undefined || !commands.has(upgrade)) continue;
        byNote.set(upgradeNote, (byNote.get(upgradeNote) ?? new Set()).add(`${name} ${version}`));
    }
    return [
        ...byNote
    ].map(([note, names])=>`${fewOf([
            ...names
        ])}: ${note}`);
}
function fewOf(names) {
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function whyLeft({ locations }) {
    const at = locations.map((location)=>location.package).find((one)=>one?.upgrade === null && one.fixedVersion !== null);
    return at?.upgradeNote ?? `upgrade to ${at?.fixedVersion ?? 'the fixed version'} by hand`;
}


/***/ }),

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

/***/ 72840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ fixPlanJson),
/* harmony export */   q8: () => (/* binding */ toFixPlan)
/* harmony export */ });
/* unused harmony export fixPlan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39350);


/** A plan of fixes, in the JSON report and of `fixby fix --format json`. */ const fixPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('For a POSIX shell in the root of the repository; nothing ran it.'),
        mends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of the findings that it mends, worst first.'),
        notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What to know before it is run.')
    })),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })).describe('Findings with a fixed version that no command reaches everywhere, and what to do.'),
    unfixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('How many findings of packages have no fixed version.')
}).meta({
    id: 'fixPlan',
    description: 'The fewest commands that mend the most, in order.'
});
/** Converts a plan to its structure in JSON. */ function toFixPlan({ steps, left, unfixed }) {
    return {
        steps: steps.map(({ command, mends, notes })=>({
                command,
                mends: mends.map(({ id })=>id),
                notes: [
                    ...notes
                ]
            })),
        left: left.map(({ finding, why })=>({
                finding: finding.id,
                why
            })),
        unfixed
    };
}
/** What `fixby fix --format json` prints. */ function fixPlanJson(plan) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(toFixPlan(plan));
}


/***/ }),

/***/ 62427:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _core_findings_fix_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24225);
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13988);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39350);
/* harmony import */ var _fix_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72840);




/**
 * Renders the JSON report, version 1. The same result gives the same bytes. Its schema is in
 * schema.ts.
 */ function renderJson(result) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(toReport(result));
}
/** Converts a result to the structure of the JSON report. */ function toReport(result) {
    const { path, ref, preset, extends: base } = result.policy;
    const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
    return {
        version: 1,
        decision: result.decision,
        reasons: result.reasons.map(toReason),
        asOf: result.asOf,
        policy: {
            path,
            ref,
            preset,
            ...base === undefined ? {} : {
                extends: base
            }
        },
        counts: {
            critical,
            high,
            medium,
            low,
            introduced,
            overdue,
            waived
        },
        scans: result.scans.map(toScan),
        findings: result.findings.map(toFinding),
        fixPlan: (0,_fix_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixPlan */ .q8)((0,_core_findings_fix_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFixes */ .T)(result.findings)),
        gone: result.gone.map((finding)=>({
                ...toFinding(finding),
                reason: finding.reason,
                decision: toWaiver(finding.decision ?? null)
            })),
        known: result.known.map(toFinding),
        permissions: result.permissions.map(toPermission),
        ...result.added === undefined ? {} : {
            added: result.added.map((one)=>({
                    ...one,
                    through: [
                        ...one.through
                    ]
                }))
        },
        ...result.feeds === undefined ? {} : {
            feeds: result.feeds.map((feed)=>({
                    ...feed
                }))
        },
        waivers: {
            unused: result.waivers.unused.map(toIdleWaiver),
            mended: result.waivers.mended.map(toIdleWaiver),
            expired: result.waivers.expired.map(toIdleWaiver),
            overlong: result.waivers.overlong.map(toIdleWaiver),
            unconfirmed: result.waivers.unconfirmed.map(toIdleWaiver),
            moved: result.waivers.moved.map(({ from, to })=>({
                    from,
                    to
                }))
        }
    };
}
function toReason({ kind, finding, scanner, message }) {
    return {
        kind,
        ...finding === undefined ? {} : {
            finding
        },
        ...scanner === undefined ? {} : {
            scanner
        },
        message
    };
}
function toScan(scan) {
    const { scanner, version, status, reason, notes, packages, files, lockfiles, coverage, checks, ms } = scan;
    return {
        scanner,
        version,
        status,
        ...reason === null ? {} : {
            reason
        },
        notes: [
            ...notes
        ],
        ...packages === null ? {} : {
            packages
        },
        ...files === null ? {} : {
            files
        },
        lockfiles: lockfiles.map((lockfile)=>({
                path: lockfile.path,
                packages: lockfile.packages
            })),
        ...coverage === null ? {} : {
            coverage: {
                head: toSide(coverage.head),
                base: coverage.base === null ? null : toSide(coverage.base)
            }
        },
        ...checks === undefined ? {} : {
            checks: checks.map(toCheck)
        },
        ms
    };
}
function toCheck({ id, asks, state, detail, missing, url }) {
    const needs = missing.map(({ permission, why })=>({
            permission,
            why
        }));
    return {
        id,
        asks,
        state,
        detail,
        missing: needs,
        url
    };
}
function toSide({ looked, languages, unseen }) {
    return {
        looked: {
            files: looked.files,
            packages: looked.packages
        },
        languages: {
            ...languages
        },
        unseen: unseen.map(toUnseen)
    };
}
function toUnseen({ kind, name, where, reason, detail }) {
    return {
        kind,
        name,
        where,
        reason,
        ...detail === undefined ? {} : {
            detail
        }
    };
}
function toFinding(finding) {
    return {
        id: finding.id,
        source: finding.source,
        rule: finding.rule,
        aliases: [
            ...finding.aliases
        ],
        title: finding.title,
        fix: finding.fix,
        severity: finding.severity,
        score: finding.score,
        vector: finding.vector,
        confidence: finding.confidence,
        cwe: [
            ...finding.cwe
        ],
        locations: finding.locations.map(toLocation),
        package: toPackage(finding.package),
        references: [
            ...finding.references
        ],
        firstSeen: finding.firstSeen,
        due: finding.due,
        sla: finding.sla,
        waiver: toWaiver(finding.waiver),
        origin: finding.origin,
        state: finding.state,
        ...finding.unseenSince === null ? {} : {
            unseenSince: finding.unseenSince
        },
        ...finding.activity === undefined ? {} : {
            activity: toActivity(finding.activity)
        },
        ...finding.dueSet === undefined ? {} : {
            dueSet: {
                ...finding.dueSet
            }
        },
        ...finding.report === undefined ? {} : {
            report: {
                ...finding.report
            }
        },
        ...finding.reachability === undefined ? {} : {
            reachability: toReachability(finding.reachability)
        },
        ...finding.exploited === undefined ? {} : {
            exploited: {
                ...finding.exploited
            }
        },
        ...finding.epss === undefined ? {} : {
            epss: {
                ...finding.epss
            }
        },
        ...finding.fixSince === undefined ? {} : {
            fixKnown: finding.fixSince !== null
        }
    };
}
function toReachability(reachability) {
    const { label, at, through, reason } = reachability;
    return {
        label,
        at: at === null ? null : {
            ...at
        },
        through: [
            ...through
        ],
        reason
    };
}
function toActivity(activity) {
    const { subject, name, kind, from, to, observed, expected } = activity;
    return {
        subject,
        name,
        kind,
        from,
        to,
        observed,
        expected
    };
}
function toLocation(location) {
    const { path, line, column, endLine, severity, origin } = location;
    return {
        path,
        line,
        column,
        endLine,
        package: toPackage(location.package),
        flow: location.flow.map(({ path: at, line: row, column: start, endLine: end, label })=>({
                path: at,
                line: row,
                column: start,
                endLine: end,
                label
            })),
        severity,
        origin,
        waiver: toWaiver(location.waiver),
        ...location.unseen === undefined ? {} : {
            unseen: toUnseen(location.unseen.item)
        }
    };
}
function toPackage(at) {
    if (at === null) return null;
    const { purl, name, ecosystem, version, fixedVersion, direct, through, dev, upgrade, upgradeNote } = at;
    return {
        ...{
            purl,
            name,
            ecosystem,
            version,
            fixedVersion,
            direct,
            through: [
                ...through
            ],
            dev,
            upgrade
        },
        ...upgradeNote === undefined ? {} : {
            upgradeNote
        }
    };
}
function toWaiver(waiver) {
    if (waiver === null) return null;
    const { reason, approvedBy, confirmed = [], expires } = waiver;
    return {
        reason,
        approvedBy,
        approval: (0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalOf */ .x)(approvedBy, confirmed),
        expires
    };
}
function toIdleWaiver({ match, reason, expires }) {
    return {
        match,
        reason,
        expires
    };
}
function toPermission({ place, ...change }) {
    return {
        ...change,
        path: place.path,
        line: place.line
    };
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


/***/ })

};
;