"use strict";
exports.id = 9125;
exports.ids = [9125];
exports.modules = {

/***/ 71506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetJson: () => (/* binding */ fleetJson),
/* harmony export */   fleetJsonSchema: () => (/* binding */ fleetJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);


const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/u);
const kept = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    within: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
}).describe('Of the last 90 days: how many were due, and how many of them were mended in time.');
const team = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Of the topic `team-<name>`; null without one.');
const figures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    critical: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    medium: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    overdue: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    dueThisWeek: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    nextDue: day.nullable()
});
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sight: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'read',
        'hidden',
        'forbidden',
        'failed',
        'issues-off'
    ]).describe('Only of one that was read anything is known; the others are in no figure.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Why it was not read.'),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    team,
    tracker: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Where its issues are, when that is another repository.'),
    countedIn: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('A repository that keeps its issues in the same place.'),
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'required',
            'other',
            'not-visible'
        ]).describe('`not-visible` where no required check is seen: never that there is none.'),
        checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The base policy, at a commit.'),
        preset: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        invalid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        weaker: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Keys that are weaker than in the policy held against.')
    }),
    lastScan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('RFC 3339: the last complete scan.'),
    foreign: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Other accounts whose issues have the marker of Fixby.'),
    figures,
    kept
});
const row = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    team,
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    }).nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_core_scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    sla: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'on-track',
        'due-soon',
        'overdue',
        'none'
    ]),
    due: day.nullable(),
    daysLeft: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable().describe('Negative when overdue.'),
    ageDays: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    exploited: day.nullable(),
    confidential: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether readers of a public page may not see it.')
});
const teamFigures = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    team,
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    read: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    overdue: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    kept
});
/** What `fixby fleet --format json` prints. */ const fleetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    asOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    today: day,
    total: teamFigures,
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(teamFigures),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        concern: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'unread',
            'foreign',
            'no-gate',
            'no-scan',
            'old-scan',
            'policy-invalid',
            'policy-weaker',
            'archived'
        ]),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })),
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(repository),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(row).describe('Open findings: late first.'),
    withheld: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    }).nullable()
});
/** The JSON Schema, for `schema/fleet.schema.json`. */ function fleetJsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(fleetSchema, {
        target: 'draft-07'
    });
    return {
        $schema,
        $id: 'urn:fixby:schema:fleet:1',
        title: 'All repositories, by Fixby',
        ...rest
    };
}
/** The fleet in the order of the schema. */ function fleetJson({ scope, asOf, today, total, teams, notices, repositories, rows, withheld }) {
    return {
        version: 1,
        scope,
        asOf,
        today,
        total,
        teams: [
            ...teams
        ],
        notices: [
            ...notices
        ],
        repositories: repositories.map((one)=>({
                ...one,
                foreign: [
                    ...one.foreign
                ],
                gate: {
                    ...one.gate,
                    checks: [
                        ...one.gate.checks
                    ]
                },
                policy: {
                    ...one.policy,
                    weaker: [
                        ...one.policy.weaker
                    ]
                }
            })),
        findings: [
            ...rows
        ],
        withheld
    };
}


/***/ })

};
;