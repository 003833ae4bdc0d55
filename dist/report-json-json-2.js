export const id = 8630;
export const ids = [8630];
export const modules = {

/***/ 68630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71191);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29529);


/**
 * Renders the JSON report, version 1. The same result gives the same bytes. Its schema is in
 * schema.ts.
 */ function renderJson(result) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(toReport(result));
}
/** Converts a result to the structure of the JSON report. */ function toReport(result) {
    const { path, ref, preset } = result.policy;
    const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
    return {
        version: 1,
        decision: result.decision,
        reasons: result.reasons.map(toReason),
        asOf: result.asOf,
        policy: {
            path,
            ref,
            preset
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
        gone: result.gone.map((finding)=>({
                ...toFinding(finding),
                reason: finding.reason,
                decision: toWaiver(finding.decision ?? null)
            })),
        known: result.known.map(toFinding),
        permissions: result.permissions.map(toPermission),
        waivers: {
            unused: result.waivers.unused.map(toIdleWaiver),
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
        }
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
    const { purl, name, ecosystem, version, fixedVersion, direct, through, dev, upgrade } = at;
    return {
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
    };
}
function toWaiver(waiver) {
    if (waiver === null) return null;
    const { reason, approvedBy, confirmed = [], expires } = waiver;
    return {
        reason,
        approvedBy,
        approval: (0,_core_policy_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalOf */ .x)(approvedBy, confirmed),
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
