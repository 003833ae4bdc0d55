export const id = 8433;
export const ids = [8433];
export const modules = {

/***/ 61872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(99385);
// EXTERNAL MODULE: ./src/core/history/episodes.js
var episodes = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/core/ledger/plan/due-places.js
var due_places = __webpack_require__(93659);
;// CONCATENATED MODULE: ./src/core/history/weeks.js


/** Half a year. */ const MAX_WEEKS = 26;
/**
 * How many findings were open at the end of each week, including waived ones: from the week of the
 * first finding, but half a year at most. Weeks end on Sundays; the current one ends today.
 * @param timezone the time zone that decides when a day ends
 */ function weekCounts(histories, today, timezone) {
    if (histories.length === 0) return [];
    const starts = histories.flatMap(({ episodes })=>episodes.map(({ from })=>from));
    const first = starts.reduce((a, b)=>a < b ? a : b, today);
    const weeks = weekEnds(today).filter((day)=>day >= first).map((day)=>({
            day,
            critical: 0,
            high: 0,
            medium: 0,
            low: 0
        }));
    for (const history of histories)countIn(weeks, history, timezone);
    return weeks;
}
/** The last days of the weeks, oldest first. */ function weekEnds(today) {
    const sunday = (0,due_places/* lastOfWeek */.I1)(today);
    return Array.from({
        length: MAX_WEEKS
    }, (_, index)=>index === MAX_WEEKS - 1 ? today : (0,scale_day/* addDays */.fi)(sunday, (index - MAX_WEEKS + 1) * 7));
}
function countIn(weeks, { record, episodes }, timezone) {
    const changes = record.severities.map(({ at, severity })=>({
            day: (0,scale_day/* dayOf */.kb)(at, timezone),
            severity
        }));
    const severityOn = (day)=>changes.findLast((change)=>change.day <= day)?.severity ?? record.severity;
    for (const { from, ended } of episodes){
        for (const week of weeks){
            if (week.day >= from && (ended === null || week.day < ended)) week[severityOn(week.day)] += 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/core/history/metrics.js






const WINDOWS = [
    30,
    90,
    365
];
/** The number of days over which the mean time to fix is computed. */ const PACE_DAYS = 365;
const MONTHS = 12;
/** Weekly points of the burn-down chart: the first is today. */ const BURN_DOWN_POINTS = 26;
/**
 * Computes the figures behind the dashboard's charts and its table of times to fix. The same issues
 * give the same figures.
 */ function metricsOf({ records, rows, counted, policy, today }) {
    const histories = records.map((record)=>({
            record,
            episodes: (0,episodes/* episodesOf */.U2)(record, policy)
        }));
    const breaches = counted.flatMap(breachOf);
    const fixes = histories.flatMap(({ episodes })=>episodes).flatMap(fixOf);
    return {
        weeks: weekCounts(histories, today, policy.sla.timezone),
        burnDown: burnDownOf(rows, today),
        windows: windowsOf(fixes, breaches, today),
        months: monthsOf(fixes, breaches, today),
        pace: paceOf(fixes, rows, policy, today)
    };
}
/** Waived, it is accepted. */ function breachOf({ severity, due, sla, waiver }) {
    return due === null || sla !== 'overdue' || waiver !== null ? [] : [
        {
            severity,
            due
        }
    ];
}
function fixOf(episode) {
    const fixed = (0,episodes/* repairedOn */.In)(episode);
    return fixed === null ? [] : [
        {
            ...episode,
            fixed
        }
    ];
}
/**
 * How many unwaived findings remain open if each is fixed on its due date. Today's point counts all
 * of them; overdue ones are assumed to be fixed before the second point.
 */ function burnDownOf(rows, today) {
    const open = rows.filter(({ waived })=>!waived);
    if (open.length === 0) return [];
    return Array.from({
        length: BURN_DOWN_POINTS
    }, (_, index)=>{
        const day = (0,scale_day/* addDays */.fi)(today, index * 7);
        const left = open.filter(({ due })=>index === 0 || due === null || due > day);
        return {
            day,
            open: left.length
        };
    });
}
function windowsOf(fixes, breaches, today) {
    return WINDOWS.flatMap((windowDays)=>{
        const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - windowDays));
        return severity/* SEVERITIES */.oC.map((severity)=>({
                windowDays,
                severity,
                ...kept(recent.filter((fix)=>fix.severity === severity), breaches.filter((breach)=>breach.severity === severity))
            }));
    });
}
/** How many had a due date, and how many of those kept it: what is overdue did not. */ function kept(fixes, breaches) {
    const dated = fixes.flatMap(({ due, fixed })=>due === null ? [] : [
            {
                due,
                fixed
            }
        ]);
    return {
        counted: dated.length + breaches.length,
        within: dated.filter(({ due, fixed })=>fixed <= due).length
    };
}
/** The fixes on a day or after it. */ function fixedSince(fixes, first) {
    return fixes.filter(({ fixed })=>fixed >= first);
}
function monthsOf(fixes, breaches, today) {
    return lastMonths(today).map((month)=>({
            month,
            ...kept(fixes.filter(({ fixed })=>fixed.startsWith(month)), breaches.filter(({ due })=>due.startsWith(month)))
        }));
}
/** `YYYY-MM` of this month and the eleven before it, oldest first. */ function lastMonths(today) {
    const [year = '', month = ''] = today.split('-');
    return Array.from({
        length: MONTHS
    }, (_, index)=>{
        const months = Number(year) * 12 + Number(month) - MONTHS + index;
        return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(months % 12 + 1).padStart(2, '0')}`;
    });
}
function paceOf(fixes, rows, policy, today) {
    const recent = fixedSince(fixes, (0,scale_day/* addDays */.fi)(today, 1 - PACE_DAYS));
    return severity/* SEVERITIES */.oC.map((severity)=>({
            severity,
            policyDays: (0,sla_days/* slaDays */.O)(policy, severity),
            meanDaysToFix: mean(recent.filter((fix)=>fix.severity === severity).map(({ opened, fixed })=>(0,scale_day/* daysBetween */.YM)(opened, fixed))),
            oldest: oldestOf(rows.filter((row)=>row.severity === severity && !row.waived))
        }));
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value)=>sum + value, 0) / values.length;
}
function oldestOf(rows) {
    const [first] = [
        ...rows
    ].sort((a, b)=>b.ageDays - a.ageDays || (0,text_order/* compareText */.n)(a.finding, b.finding));
    return first ?? null;
}


/***/ }),

/***/ 74067:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ANSWERS_PATH),
/* harmony export */   l: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _policy_read_complaints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52751);
/* harmony import */ var _policy_read_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90118);
/* harmony import */ var _policy_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43477);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97469);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30573);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71407);






/** Where the answers are, in every repository. */ const ANSWERS_PATH = '.github/fixby-statement.yml';
/** Maximum number of errors that are reported at once. */ const MAX_ERRORS = 20;
/** What the file is, for messages. */ const KIND = {
    schema: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineAnswersSchema */ .OK,
    whole: 'the answers file'
};
/**
 * Parses and validates the vendor's answers. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param path the file's path, for errors and evidence
 */ function parseAnswers(text, path) {
    const yaml = (0,_policy_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text);
    if (!yaml.ok) return invalid(yaml.problems, path);
    const { value, positions } = yaml;
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .answersSchema */ .Vv.safeParse(value);
    if (!result.success) return invalid((0,_policy_read_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIssues */ .S)(result.error.issues, value, positions, MAX_ERRORS, KIND), path);
    const { data } = result;
    const problems = [
        ...twins(data, positions),
        ...lateDates(data, positions)
    ];
    if (problems.length > 0) return invalid(problems, path);
    const { vendor = null, apps } = data;
    return {
        ok: true,
        parsed: {
            path,
            vendor,
            apps,
            answers: answersIn(data, positions)
        }
    };
}
function invalid(problems, file) {
    const ordered = [
        ...problems
    ].sort((a, b)=>a.line - b.line || a.column - b.column);
    return {
        ok: false,
        errors: ordered.slice(0, MAX_ERRORS).map((problem)=>({
                ...problem,
                file
            }))
    };
}
function foundIn({ promises, requirements, answers }) {
    const sections = [
        {
            to: 'promises',
            path: [
                'promises'
            ],
            entries: promises
        },
        ..._statement_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUIREMENT_TABLES */ .kt.map((to)=>({
                to,
                path: [
                    'requirements',
                    to
                ],
                entries: requirements[to]
            })),
        ..._statement_js__WEBPACK_IMPORTED_MODULE_4__/* .EDITIONS */ .qR.map((to)=>({
                to,
                path: [
                    'answers',
                    to
                ],
                entries: answers[to]
            }))
    ];
    return sections.flatMap(({ to, path, entries })=>Object.entries(entries ?? {}).map(([id, written])=>({
                to,
                id,
                path: [
                    ...path,
                    id
                ],
                written
            })));
}
function answersIn(file, positions) {
    return foundIn(file).flatMap(({ to, id, path, written })=>{
        const { answer, text = '', url = null, owner, reviewed, claims = {} } = written;
        if (answer === 'not-from-here') return [];
        const place = (0,_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(positions, path);
        const after = written['review-after'] ?? file['review-after'];
        return [
            {
                to,
                id,
                answer,
                text,
                url,
                owner,
                reviewed,
                reviewAfter: lastDay(reviewed, after),
                at: place.key ?? place.value,
                claims
            }
        ];
    });
}
/** The last day on which an answer holds. @param after `365d`, or that day itself */ function lastDay(reviewed, after) {
    return after.endsWith('d') ? (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(reviewed, Number(after.slice(0, -1))) : after;
}
/** Apps that are told twice: it would be a guess which of the two holds. */ function twins({ apps }, positions) {
    return apps.flatMap((app, index)=>{
        const before = apps.findIndex((other)=>other.name === app.name || app.id !== undefined && other.id === app.id || app.key !== undefined && other.key === app.key);
        if (before === index) return [];
        const { line } = (0,_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(positions, [
            'apps',
            before
        ]).value;
        return [
            {
                ...(0,_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(positions, [
                    'apps',
                    index
                ]).value,
                message: `The app in line ${line} has the same name, id or key.`,
                fix: 'Keep one of them.'
            }
        ];
    });
}
/** Answers whose last day comes before their review. */ function lateDates(file, positions) {
    return foundIn(file).flatMap(({ path, written })=>{
        const after = written['review-after'];
        if (after === undefined || after.endsWith('d') || after >= written.reviewed) return [];
        return [
            {
                ...(0,_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(positions, [
                    ...path,
                    'review-after'
                ]).value,
                message: `"review-after" is ${after}, before the review of ${written.reviewed}.`,
                fix: 'Write the day on which it has to be looked at again.'
            }
        ];
    });
}


/***/ }),

/***/ 71407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sZ: () => (/* binding */ APP_ID),
  Vv: () => (/* binding */ answersSchema),
  OK: () => (/* binding */ inlineAnswersSchema)
});

// UNUSED EXPORTS: answersJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/core/policy/fields.js
var fields = __webpack_require__(43820);
// EXTERNAL MODULE: ./src/core/statement/questionnaires/index.js + 6 modules
var questionnaires = __webpack_require__(77042);
;// CONCATENATED MODULE: ./src/core/statement/answers/keys.js

/** Ids that an edition asks for, in its order. */ function idsOf(edition) {
    return questionnaires/* QUESTIONNAIRES */.X.filter((one)=>one.edition === edition).flatMap(({ questions })=>questions.map(({ id })=>id));
}
/** Numbers of both tables of requirements. */ const REQUIREMENT_NUMBERS = {
    'all-apps': numbers(10),
    forge: numbers(14)
};
function numbers(last) {
    return Array.from({
        length: last
    }, (_, index)=>String(index + 1));
}

// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(30573);
;// CONCATENATED MODULE: ./src/core/statement/answers/schema.js




/** How `review-after` is written as an age: a number of days. */ const REVIEW_DAYS = /^[1-9]\d{0,4}d$/;
const REVIEW_WORDS = 'must be a number of days such as 365d, or a date written YYYY-MM-DD';
/** `review-after`: an age from the review on, or the last day. */ function reviewAfter() {
    return schemas/* union */.KCZ([
        schemas/* string */.YjP().regex(REVIEW_DAYS, {
            error: REVIEW_WORDS
        }),
        (0,fields/* calendarDate */.bO)()
    ], {
        error: REVIEW_WORDS
    });
}
/** An address on the web. */ function address() {
    return schemas/* url */.OZ5({
        protocol: /^https$/u,
        error: 'must be a URL with https'
    }).max(2_000);
}
/** What an answer claims in figures: the record of findings is held against it. */ const claims = schemas/* strictObject */.rej({
    'fix-days': schemas/* partialRecord */.jgl(fields/* severityField */.Gl, (0,fields/* days */._3)()).exactOptional().describe('Days within which findings of a severity are fixed, such as { critical: 10 }.'),
    'scan-gap': (0,fields/* days */._3)().exactOptional().describe('Most days in a row that pass without a complete scan of the default branch.')
}).describe('Figures that it claims. A claim that the record contradicts is a finding.');
const answer = schemas/* strictObject */.rej({
    answer: schemas/* enum */.k5n([
        'yes',
        'no',
        'not-applicable',
        'not-from-here'
    ]).describe('The answer; `not-from-here` where nobody has answered yet.'),
    text: (0,fields/* text */.Qq)().exactOptional().describe('Why, in a sentence for whoever asks. Everybody may read it.'),
    url: address().exactOptional().describe('A page that shows it. Everybody may read it.'),
    owner: (0,fields/* text */.Qq)().describe('Who answers for it: `"@alice"`, in quotes because of the `@`.'),
    reviewed: (0,fields/* calendarDate */.bO)().meta({
        description: 'The day on which somebody last looked at it.',
        format: 'date'
    }),
    'review-after': reviewAfter().exactOptional().describe('Days from the review, such as 365d, or the last day on which it holds.'),
    claims: claims.exactOptional()
});
/** Answers by id; an id that the questionnaire has not is an error. */ function answersTo(ids, what) {
    return schemas/* strictObject */.rej(Object.fromEntries(ids.map((id)=>[
            id,
            answer.exactOptional()
        ]))).exactOptional().describe(what);
}
/** The id of a Forge app in its manifest. */ const APP_ID = /^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/iu;
const app = schemas/* strictObject */.rej({
    name: (0,fields/* text */.Qq)().describe('The name that customers know.'),
    id: (0,fields/* text */.Qq)().regex(APP_ID, {
        error: 'must be the id of a Forge app, ari:cloud:ecosystem::app/…'
    }).exactOptional().describe('Its id in the manifest.'),
    key: (0,fields/* text */.Qq)().exactOptional().describe('Its key on the Marketplace.'),
    repository: (0,fields/* repositoryName */.aR)().exactOptional().describe('The repository that it is made from, `owner/name`. Default: this one.'),
    path: (0,fields/* glob */.TI)().exactOptional().describe('The folder with its manifest. Default: the whole repository.'),
    bounty: schemas/* boolean */.zMY().default(false).describe('Whether the bug bounty covers it.'),
    'bounty-url': address().exactOptional().describe('The page of the bounty.')
});
/** The schema of the vendor's answers, from which the JSON Schema and the docs are derived. */ const answersSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this format. Must be 1.'),
    vendor: (0,fields/* text */.Qq)().exactOptional().describe('Who the statement is about.'),
    'review-after': reviewAfter().default('365d').describe('What holds for answers that do not say it themselves.'),
    apps: schemas/* array */.YOg(app).default([]).describe('The apps that the statement is about.'),
    promises: answersTo(statement/* PROMISE_IDS */.lP, 'What the vendor says of the promises of the statement.'),
    requirements: schemas/* strictObject */.rej({
        'all-apps': answersTo(REQUIREMENT_NUMBERS['all-apps'], 'Those of the table for all cloud apps, by number.'),
        forge: answersTo(REQUIREMENT_NUMBERS.forge, 'Those of the table for Forge apps, by number.')
    }).prefault({}).describe('What the vendor says of the requirements of the Marketplace.'),
    answers: schemas/* strictObject */.rej({
        'caiq-lite-3.0.1': answersTo(idsOf('caiq-lite-3.0.1'), 'CAIQ-Lite 3.0.1, by the ids of that edition.'),
        'caiq-4.0': answersTo(idsOf('caiq-4.0'), 'CAIQ 4.0, by the ids of that edition.'),
        'caiq-4.1': answersTo(idsOf('caiq-4.1'), 'CAIQ 4.1, by the ids of that edition.'),
        'caiq-lite-4.1': answersTo(idsOf('caiq-lite-4.1'), 'CAIQ-Lite 4.1, by the ids of that edition.'),
        'forge-approval': answersTo(idsOf('forge-approval'), "Atlassian's questionnaire for Forge apps, by number.")
    }).prefault({}).describe('Answers to questionnaires. The same id means different things in two editions.')
});
/** The part of it that is common to both JSON Schemas. */ function jsonSchema(reused) {
    return json_schema_processors/* toJSONSchema */.bl(answersSchema, {
        io: 'input',
        target: 'draft-07',
        reused
    });
}
/** The JSON Schema without references, for messages. */ function inlineAnswersSchema() {
    return jsonSchema('inline');
}
/** The JSON Schema for editors, and for `schema/statement-answers.schema.json`. */ function answersJsonSchema() {
    const { $schema, ...rest } = jsonSchema('ref');
    return {
        $schema,
        $id: 'urn:fixby:schema:statement-answers:1',
        title: "Fixby: a vendor's answers",
        ...rest
    };
}


/***/ }),

/***/ 85192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ notSeen),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   ne: () => (/* binding */ looked)
/* harmony export */ });
/** What was looked at by this run, in one sentence fit for a web page. */ function looked(says, text, more = {}) {
    return {
        says,
        evidence: [
            {
                kind: 'seen',
                text,
                ...more
            }
        ]
    };
}
/** What could not be looked at, in one sentence that says what would show it. */ function missing(text) {
    return {
        says: 'unseen',
        evidence: [
            {
                kind: 'missing',
                text
            }
        ]
    };
}
/**
 * The same for something of GitHub that this token does not see. Why is a detail: GitHub's answer
 * may name what is not for a web page.
 */ function notSeen(what, { permission, why }) {
    const needs = permission === null ? '' : `; a token with ${permission} would show it`;
    const text = `${what} could not be seen${needs}.`;
    return {
        says: 'unseen',
        evidence: [
            {
                kind: 'missing',
                text,
                detail: why
            }
        ]
    };
}


/***/ }),

/***/ 31583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ incidentForm),
/* harmony export */   Nl: () => (/* binding */ reviewedAnswers),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   eY: () => (/* binding */ codeOwners),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   kO: () => (/* binding */ updateTool),
/* harmony export */   pm: () => (/* binding */ securityPolicy)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94132);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85192);



/** A policy that people look after, with the days that it gives by severity. */ const policyFile = ({ result, policy })=>{
    const { path, ref } = result.policy;
    if (path === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('The repository has no policy of its own, so the defaults are in force; fixby init writes one.');
    const days = _scale_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity)=>`${severity} ${(0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity) ?? 'no'} days`);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('yes', `A policy in the repository sets what blocks a change and by when findings are fixed: ${days.join(', ')}.`, {
        detail: `${path}${ref === null ? '' : ` at commit ${ref.slice(0, 12)}`}`
    });
};
/** A SECURITY.md that says how to report. */ const securityPolicy = ({ files })=>present(files.securityPolicy?.path ?? null, 'A security policy that says how to report a weakness');
/** Owners of the code. */ const codeOwners = ({ files })=>present(files.codeowners?.path ?? null, 'A list of who owns which part of the code');
/** A form by which incidents are reported. */ const incidentForm = ({ files })=>present(files.forms.find(({ path })=>/incident/iu.test(path))?.path ?? null, 'A form to report a security incident');
/** A tool that proposes updates of packages. */ const updateTool = ({ files })=>present(files.updates[0]?.path ?? null, 'A configured tool that proposes updates of packages');
/** The review dates that the vendor's answers carry. */ const reviewedAnswers = ({ answers, today })=>{
    if (answers === null || answers.answers.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('There are no answers of the vendor with dates of review.');
    const late = answers.answers.filter(({ reviewAfter })=>reviewAfter < today);
    const count = answers.answers.length;
    const text = `${count} ${count === 1 ? 'answer of the vendor carries' : 'answers of the vendor carry'} a date of review; on ${today} ${late.length === 0 ? 'none is' : `${late.length} ${late.length === 1 ? 'is' : 'are'}`} out of date.`;
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)(late.length === 0 ? 'yes' : 'no', text, {
        detail: late.map(({ to, id })=>`${to} ${id}`).join(', ')
    });
};
function present(path, what) {
    if (path === null) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('unseen', `${what} is not in the repository.`);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('yes', `${what} is in the repository.`, {
        detail: path
    });
}
/** What manifests of Forge apps say; no app, or one that cannot be read, says nothing. */ function manifest(judge) {
    return ({ apps, brokenManifests })=>{
        if (brokenManifests.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('A manifest of a Forge app could not be read, so it is not known what the app may do.');
        if (apps.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('The repository has no manifest of a Forge app.');
        return judge(apps);
    };
}


/***/ }),

/***/ 3819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rX: () => (/* binding */ tracked),
/* harmony export */   uE: () => (/* binding */ reports),
/* harmony export */   y$: () => (/* binding */ fixTimes)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85192);

/** Whether due dates are kept: the share fixed in time over a year, and what is overdue now. */ const fixTimes = ({ ledger, result, today })=>read(ledger, ({ windows, dashboardUrl })=>{
        const year = windows.filter(({ windowDays })=>windowDays === 365);
        const counted = year.reduce((sum, window)=>sum + window.counted, 0);
        const within = year.reduce((sum, window)=>sum + window.within, 0);
        const { overdue } = result.counts;
        const share = counted === 0 ? 'In the last 365 days nothing with a due date was fixed or came due' : `In the last 365 days ${within} of ${counted} findings were fixed by their due date`;
        const text = `${share}; on ${today} ${overdue === 0 ? 'none is' : overdue === 1 ? 'one is' : `${overdue} are`} past it.`;
        const page = dashboardUrl === null ? {} : {
            url: dashboardUrl
        };
        if (overdue > 0 || within < counted) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)('no', text, page);
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(counted === 0 ? 'unseen' : 'yes', text, page);
    });
/** Whether findings are tracked to their end, each with a due date, in issues that nobody edits. */ const tracked = ({ ledger })=>read(ledger, ({ findings, dashboardUrl })=>{
        const page = dashboardUrl === null ? {} : {
            url: dashboardUrl
        };
        const text = `${countOf(findings.length, 'finding')} of the last 365 days ${findings.length === 1 ? 'is' : 'are'} on record with severity, due date and end.`;
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(findings.length === 0 && dashboardUrl === null ? 'unseen' : 'yes', text, page);
    });
/** Reports of one kind that people made with a form. */ function reports(rule, what) {
    return ({ ledger })=>read(ledger, ({ findings })=>{
            const found = findings.filter((finding)=>finding.source === 'report' && finding.rule === rule);
            return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(found.length === 0 ? 'unseen' : 'yes', reportWords(found, what));
        });
}
function reportWords(found, what) {
    const ended = found.filter(({ gone })=>gone !== null).length;
    if (found.length === 0) return `The last 365 days have no ${what} on record.`;
    return `The last 365 days have ${countOf(found.length, what)} on record, ${ended} of them closed.`;
}
function read(ledger, judge) {
    return ledger.seen ? judge(ledger.value) : (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .notSeen */ .JS)('The record of findings', ledger.missing);
}
function countOf(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 63955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ encryptedEgress),
/* harmony export */   wR: () => (/* binding */ storedOnPlatform),
/* harmony export */   y1: () => (/* binding */ dataFlows)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85192);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31583);


/** Schemes that encrypt what is sent. */ const ENCRYPTED = /^(?:https|wss):\/\//iu;
/** Any scheme at all; an address without one is reached by https only. */ const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu;
/** Whether the apps reach other servers over encrypted connections only. */ const encryptedEgress = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu)((apps)=>{
    const addresses = apps.flatMap(({ egress, remotes })=>[
            ...egress.flatMap(({ address })=>address === null ? [] : [
                    address
                ]),
            ...remotes.flatMap(({ urls })=>urls)
        ]);
    const clear = addresses.filter((address)=>SCHEME.test(address) && !ENCRYPTED.test(address));
    const unknown = apps.flatMap(({ variables })=>variables);
    const count = `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}`;
    if (clear.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('no', `Of ${count} that the manifest allows, ${clear.length} ${clear.length === 1 ? 'is' : 'are'} not encrypted.`, {
        detail: clear.join(', ')
    });
    if (unknown.length > 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('unseen', 'Some addresses in the manifest are set when the app is deployed, so they cannot be judged.', {
        detail: unknown.join(', ')
    });
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('yes', addresses.length === 0 ? 'The manifest allows no address outside the platform.' : `All of ${count} that the manifest allows are reached over encrypted connections.`);
});
/** Whether data stays on the platform, which encrypts it at rest. */ const storedOnPlatform = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu)((apps)=>{
    const stores = apps.flatMap(({ remotes })=>remotes.filter(({ stores })=>stores));
    if (stores.length === 0) return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('yes', 'No remote of the manifest stores data, so what the app stores is in storage of the platform.');
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('unseen', `The manifest names ${stores.length} ${stores.length === 1 ? 'server' : 'servers'} of the vendor that store data; how they do it is not to be seen here.`, {
        detail: stores.map(({ key })=>key).join(', ')
    });
});
/** What the manifest states of where data goes. */ const dataFlows = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .manifest */ .eu)((apps)=>{
    const remotes = apps.flatMap((app)=>app.remotes);
    const egress = apps.flatMap((app)=>app.egress);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .looked */ .ne)('yes', `The manifest names every way out: ${remotes.length} ${remotes.length === 1 ? 'server' : 'servers'} of the vendor and ${egress.length} ${egress.length === 1 ? 'entry' : 'entries'} of allowed addresses.`);
});


/***/ }),

/***/ 85720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85192);

/**
 * What a check of the repository's settings on GitHub says.
 * @param name of the check, without `posture-`
 */ function setting(name) {
    return ({ result, today })=>{
        const check = result.scans.flatMap(({ checks })=>checks ?? []).find(({ id })=>id === `posture-${name}`);
        if (check === undefined) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`The repository's settings were not looked at (${name.replaceAll('-', ' ')}); scan.posture with a token that may see them shows it.`);
        const [reason] = check.missing;
        if (check.state === 'not-visible' || reason !== undefined) return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .notSeen */ .JS)(`Whether ${check.asks}`, reason ?? {
            permission: null,
            why: 'this token does not see it'
        });
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .looked */ .ne)(SAYS[check.state], `Looked at on ${today}: ${check.asks}: ${WORDS[check.state]}.`, {
            detail: check.detail,
            url: check.url
        });
    };
}
const SAYS = {
    kept: 'yes',
    'not-kept': 'no',
    information: 'neutral'
};
const WORDS = {
    kept: 'it is so',
    'not-kept': 'it is not so',
    information: 'of no concern here, or told without being asked for'
};


/***/ }),

/***/ 35210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ss: () => (/* binding */ scannedWithin),
/* harmony export */   TD: () => (/* binding */ noneOverdue),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97469);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92717);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83227);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85192);




/** What each scan is about, by the source of its findings. */ const ABOUT = {
    dependencies: 'the scan of third-party packages for known vulnerabilities',
    code: 'the scan of the source code for weaknesses',
    secrets: 'the scan for credentials in the source',
    forge: 'the check of the Forge manifests',
    workflows: 'the check of the build workflows',
    activity: 'the look for abnormal behaviour in logs'
};
/** Whether a scan ran over the whole tree, and left nothing out. */ function scanned(source) {
    return (facts)=>{
        const gap = gapOf(facts, source);
        const scan = scanOf(facts, source);
        return gap ?? (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('yes', `${capitalise(ABOUT[source])} was complete on ${facts.today}${countsOf(scan)}.`);
    };
}
/** Whether a complete scan leaves no finding that is past its due date. */ function noneOverdue(source) {
    return overFindings(source, ({ sla })=>sla === 'overdue', 'past the due date');
}
/** Whether a complete scan shows no finding of some rules; a waived one is there all the same. */ function noneOf(source, rules, what) {
    return overFindings(source, ({ rule })=>rules.includes(rule), what, rules);
}
/**
 * Whether the default branch was scanned without a gap that is longer than some days.
 * @param atMost days without a complete scan
 */ function scannedWithin(atMost) {
    return ({ scanDays })=>{
        if (!scanDays.seen) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .notSeen */ .JS)('On which days was scanned', scanDays.missing);
        const { since, until, days, scannedDays, gaps, url } = scanDays.value;
        const longest = Math.max(0, ...gaps.map((gap)=>gap.days));
        const text = `From ${since} to ${until} a scan of the default branch was complete on ${scannedDays} of ${days} days; the longest gap is ${longest} ${longest === 1 ? 'day' : 'days'}.`;
        if ((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, until) + 1 < atMost && longest <= atMost) return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('unseen', text, {
            url
        });
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)(longest <= atMost ? 'yes' : 'no', text, {
            url
        });
    };
}
function overFindings(source, counts, what, rules = []) {
    return (facts)=>{
        const found = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(facts, (finding)=>finding.source === source && counts(finding));
        if (found.length > 0) return {
            says: 'no',
            evidence: [
                (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBy */ .RA)(found, what, what)
            ]
        };
        return gapOf(facts, source, rules) ?? (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .looked */ .ne)('yes', `${capitalise(ABOUT[source])} on ${facts.today} shows no finding ${what}.`);
    };
}
function scanOf({ result }, source) {
    return result.scans.find(({ sources })=>sources.includes(source));
}
/** Why a scan says nothing; null where it ran to its end and left nothing out. */ function gapOf(facts, source, rules = []) {
    if (source === 'activity') return activityGap(scanOf(facts, source));
    const [first, ...more] = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .vY)(facts, [
        source
    ], rules);
    return first === undefined ? null : {
        says: 'unseen',
        evidence: [
            first,
            ...more
        ]
    };
}
function activityGap(scan) {
    if (scan?.status === 'done') return null;
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(scan?.status === 'failed' ? 'The look for abnormal behaviour did not come to its end.' : 'No logs were looked at for abnormal behaviour; scan.activity of the policy names them.');
}
function countsOf(scan) {
    const { packages = null, files = null } = scan ?? {};
    if (packages !== null) return `: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package', 'packages')}`;
    return files === null ? '' : `: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files, 'file', 'files')}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 14523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/** A question that a repository answers. */ function whole(id, about, ...looks) {
    return {
        id,
        about,
        responsibility: 'vendor',
        reach: 'whole',
        looks
    };
}
/** A question of which a repository shows a part. */ function part(id, about, responsibility, ...looks) {
    return {
        id,
        about,
        responsibility,
        reach: 'part',
        looks
    };
}
/** A question that no repository answers. */ function asked(id, about, responsibility = 'vendor') {
    return {
        id,
        about,
        responsibility,
        reach: 'none',
        looks: []
    };
}


/***/ }),

/***/ 43747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* unused harmony export ROWS_4 */
/* harmony import */ var _looks_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31583);
/* harmony import */ var _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3819);
/* harmony import */ var _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63955);
/* harmony import */ var _looks_posture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85720);
/* harmony import */ var _looks_scans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35210);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14523);






/** The same id in both versions. */ function both(id, lite = true) {
    return {
        v40: id,
        v41: id,
        lite
    };
}
function in41(v41, lite = true) {
    return {
        v40: null,
        v41,
        lite
    };
}
function moved(v40, v41, lite = true) {
    return {
        v40,
        v41,
        lite
    };
}
const of = (ids, row)=>({
        ...ids,
        row
    });
/** The questions of which the ids are known. */ const ROWS_4 = [
    of(in41('A&A-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'Independent audits are done by relevant standards every year')),
    of(in41('A&A-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'Independent audits follow plans that are based on risk')),
    of(in41('A&A-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'It is verified that standards, laws and contracts are met')),
    of(in41('A&A-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'What audits find is mended by a plan that is based on risk, and reported', 'vendor', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .tracked */ .rX)),
    of(both('AIS-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Baseline security requirements for applications are set and kept', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'))),
    of(both('AIS-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'The life cycle of applications has security in design, build and release', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-reviews'))),
    of(both('AIS-05.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'A strategy of tests with criteria for acceptance is in place', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'))),
    of(both('AIS-05.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Security tests run automatically where that is possible', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'))),
    of(both('AIS-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Applications are deployed in a secure, standard and automated way', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('workflows'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('environment-reviewers'))),
    of(both('AIS-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Weaknesses of applications are mended by a set process, automated where possible', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .fixTimes */ .y$)),
    of(in41('AIS-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Interfaces are secured by technical measures', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('code', [
        'forge-webtrigger-authentication',
        'forge-permission-check',
        'forge-remote-token',
        'forge-unchecked-as-app'
    ], 'about an entry that checks no permission'))),
    of(both('CCC-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Changes are approved and tested by a set process', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-reviews'))),
    of(both('CCC-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Changes by people without authority are prevented', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-reviews'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('force-pushes'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('bypass'))),
    of(both('CCC-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Deviations from the baseline are detected, and people told', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('policy-protected'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .tracked */ .rX)),
    of(both('CCC-09.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Changes can be rolled back to a state that is known to be good', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('deletion'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('force-pushes'))),
    of(in41('CEK-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Data is encrypted in transit and where it is stored', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encryptedEgress */ .cN)),
    of(both('DSP-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'It is documented where data flows, and reviewed', 'vendor', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFlows */ .y1)),
    of(both('DSP-10.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Transfers of personal data are protected and stay in their scope', 'vendor', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encryptedEgress */ .cN, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('forge', [
        'forge-wildcard-egress',
        'forge-cleartext-egress',
        'forge-cleartext-remote',
        'forge-undeclared-data'
    ], 'about where data may go'))),
    of(both('IAM-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Access to systems follows least privilege', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('workflow-token'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('forge', [
        'forge-broad-scope',
        'forge-admin-scope',
        'forge-unneeded-scope',
        'forge-impersonation-scope'
    ], 'about a scope wider than needed'))),
    of(moved('IVS-06.1', 'I&S-06.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Customers are kept apart from each other', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('code', [
        'forge-shared-state'
    ], 'about state that customers could share'))),
    of(both('LOG-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Audit logs are watched for what is out of the ordinary', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(7))),
    of(both('LOG-05.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'What is out of the ordinary in audit logs is acted upon', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOverdue */ .TD)('activity'))),
    of(in41('LOG-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Sensitive data is kept out of logs', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('code', [
        'clear-text-logging',
        'forge-user-data-in-logs'
    ], 'about sensitive data in logs'))),
    of(both('SEF-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'A plan for incidents says who has to be told', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(in41('SEF-04.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'The plan for incidents is tested', 'vendor', (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .reports */ .uE)('incident', 'incident'))),
    of(in41('SEF-07.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Incidents are handled in time, by category and severity', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B, (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .reports */ .uE)('incident', 'incident'))),
    of(moved('SEF-07.1', 'SEF-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Breaches are notified by a set process and as law demands', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B)),
    of({
        v40: 'SEF-08.1',
        v41: null,
        lite: false
    }, (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Points of contact for authorities are kept', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(in41('STA-01.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(in41('STA-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(in41('STA-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .asked */ .NZ)('', 'A row on shared duties along the supply chain; its subject was not verified here')),
    of(moved('STA-07.1', 'STA-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'There is an inventory of who and what the supply chain consists of', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY)),
    of(both('TVM-01.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'A policy says how weaknesses are found, reported and mended', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm)),
    of(both('TVM-01.2', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'That policy is reviewed at least once a year', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedAnswers */ .Nl)),
    of(in41('TVM-02.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Malicious software and malicious instructions are kept out', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'))),
    of(moved('TVM-07.1', 'TVM-03.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Weaknesses are looked for at least once a month', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(31))),
    of(moved('TVM-04.1', 'TVM-05.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'What detects weaknesses is brought up to date every week or oftener', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(7))),
    of(moved('TVM-05.1', 'TVM-06.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Third-party and open-source libraries are found and brought up to date', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .updateTool */ .kO, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOverdue */ .TD)('dependencies'))),
    of(moved('TVM-06.1', 'TVM-07.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Independent people test by attack at regular times', 'vendor', (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .reports */ .uE)('bounty', 'finding of the bug bounty'))),
    of(moved('TVM-03.1', 'TVM-08.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Weaknesses are mended by schedule and in emergencies, by risk', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .fixTimes */ .y$)),
    of(moved('TVM-08.1', 'TVM-09.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Weaknesses are ranked by a recognised scale', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .tracked */ .rX)),
    of(in41('TVM-10.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .part */ .y_)('', 'Threats are ranked by a recognised scale, and met by that rank', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd)),
    of(moved('TVM-09.1', 'TVM-11.1'), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Weaknesses are tracked to their end, and people are told', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .tracked */ .rX)),
    of(moved('TVM-10.1', 'TVM-12.1', false), (0,_row_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)('', 'Figures on weaknesses are kept and reported at regular times', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .tracked */ .rX, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(31)))
];
/** The rows of one version, in the order of their ids. */ function rowsOf(idOf) {
    return ROWS_4.flatMap((versioned)=>{
        const id = idOf(versioned);
        return id === null ? [] : [
            {
                ...versioned.row,
                id
            }
        ];
    }).sort((a, b)=>a.id < b.id ? -1 : 1);
}


/***/ }),

/***/ 28328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ LITE_301_ROWS)
/* harmony export */ });
/* harmony import */ var _looks_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31583);
/* harmony import */ var _looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3819);
/* harmony import */ var _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63955);
/* harmony import */ var _looks_posture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85720);
/* harmony import */ var _looks_scans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35210);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14523);






const INCIDENTS = (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .reports */ .uE)('incident', 'incident');
/** All 71 questions, in the order of the edition. The words are ours. */ const LITE_301_ROWS = [
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('AIS-01.2', 'Code is analysed automatically for security defects before it is released', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(31)),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('AIS-01.5', 'Weaknesses of an application are found and fixed before it goes into production', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-check'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .fixTimes */ .y$),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('AIS-02.1', 'What access by customers requires is agreed and met before they get it'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('AIS-03.1', 'Input and output are checked so that data stays whole', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('code'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOverdue */ .TD)('code')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('AAC-02.1', 'Customers may see reports of independent audits'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('AAC-02.2', 'The network is tested by attack at least once a year', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('AAC-02.3', 'Applications are tested by attack regularly', 'vendor', (0,_looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .reports */ .uE)('bounty', 'finding of the bug bounty')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('AAC-03.1', 'Changes of law and regulation are watched and followed'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('BCR-02.1', 'Plans to keep the business going are tested', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('BCR-10.1', 'Operating procedures are available to those who need them'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('BCR-11.1', "A customer's rules on how long data is kept can be enforced", 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('BCR-11.3', 'Backup and recovery meet what law and contracts ask for', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('BCR-11.7', 'Backup and redundancy are tested at least once a year', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('CCC-04.1', 'Installing software that nobody approved is restricted and watched', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('allowed-actions'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-reviews'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('workflows', [
        'workflow-unpinned-action'
    ], 'in a workflow that pins nothing')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('DSI-03.1', 'Data of customers is encrypted by an open standard on public networks', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encryptedEgress */ .cN, (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('code', [
        'clear-text-transmission',
        'weak-tls',
        'disabled-certificate-check'
    ], 'about data sent without proper encryption')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('DSI-03.2', 'Own components encrypt what they send each other over public networks', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encryptedEgress */ .cN),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('DSI-05.1', 'Production data is used nowhere but in production'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('DSI-07.1', 'Archived and saved data of a customer can be deleted for good', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('DSI-07.2', 'What happens to data at the end of a contract is published, and it is wiped afterwards'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('DCS-01.2', 'There is an inventory of what is critical, with an owner for each item', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('DCS-02.1', 'Buildings with data are protected by physical barriers', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('DCS-09.1', 'Only some people may enter rooms with data', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('EKM-02.1', 'Keys can be had for each customer', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('EKM-03.1', 'Data of customers is encrypted where it is stored', 'shared', _looks_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .storedOnPlatform */ .wR),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('GRM-01.1', 'A security baseline is written down for each component', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('policy-protected')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('GRM-06.1', 'Security policies are available to everybody concerned', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('GRM-07.1', 'Breaking a security policy has consequences that people know'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('GRM-09.1', 'Customers are told of material changes of policies'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('GRM-09.2', 'Policies are reviewed at least once a year', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedAnswers */ .Nl),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('HRS-01.1', 'Whoever leaves returns what belongs to the organization'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('HRS-02.1', 'People are checked before they are employed'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('HRS-03.1', 'Contracts of employment name duties of security'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('HRS-04.1', 'What happens when employment changes or ends is written down'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('HRS-09.5', 'Everybody is trained in security every year'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-01.1', 'Access to the systems that guard security is restricted, logged and watched', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('bypass'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('admins')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-01.2', 'Privileged access to these systems is logged', 'shared', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('bypass')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-02.1', 'Access that is no longer needed is removed in time', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('outside-collaborators'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('deploy-key-owners')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-04.1', 'Who has which access is on record', 'vendor', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('admins'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('shared-accounts')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('IAM-06.1', 'Own source code is open to authorised people only', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('required-reviews'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('two-factor'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('outside-collaborators'), (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('force-pushes')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IAM-06.2', "Customers' source code is open to authorised people only"),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-08.1', 'Who may read credentials of customers is settled by least privilege', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('forge', [
        'forge-broad-scope',
        'forge-admin-scope',
        'forge-unneeded-scope',
        'forge-impersonation-scope'
    ], 'about a scope wider than needed')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IAM-10.1', 'Rights of users and administrators are reviewed at least once a year', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedAnswers */ .Nl),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IAM-11.1', 'Access ends in time when somebody changes role or leaves'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IVS-01.1', 'Changes of systems and intrusions are detected', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('activity')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-01.2', 'Audit logs are open to authorised people only', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('IVS-01.5', 'Audit logs are reviewed regularly, with tools', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('activity'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scannedWithin */ .Ss)(7)),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-03.1', 'All systems agree on the time', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IVS-07.1', 'Operating systems have only what they need', 'platform', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('forge', [
        'forge-runtime'
    ], 'about a runtime without support')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-08.1', 'Customers get an environment of their own for tests', 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('IVS-08.3', 'Production is kept apart from other environments', 'shared', (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('environment-reviewers')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-09.1', 'Systems and networks are behind firewalls', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-11.1', 'Consoles that administer virtual systems follow least privilege', 'platform'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-12.1', 'Wireless networks are closed off and protected'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-12.2', 'Wireless networks are encrypted, with no setting left as delivered'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IVS-12.3', 'Wireless devices that do not belong are found'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('IPY-01.1', 'A list of all interfaces of the service is published'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('MOS-03.1', 'Mobile devices take approved applications only'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('SEF-02.1', 'There is a written plan for security incidents', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('SEF-02.4', 'The plan for incidents was tested within the last year', 'vendor', INCIDENTS),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('SEF-03.1', 'Staff and partners know that and how they have to report events', 'vendor', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('SEF-03.2', 'There are set channels to report a security event', _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .pm, _looks_files_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentForm */ .$B, (0,_looks_posture_js__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .P)('private-reporting')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('SEF-04.4', "In a legal request one customer's data is kept apart from the others'"),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('STA-02.1', 'Those affected by an incident are told of it', 'vendor', INCIDENTS),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('STA-03.1', 'Capacity and use of the service are measured', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('activity')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('STA-05.4', 'Contracts with third parties cover security'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('STA-05.5', "One customer's data can be recovered by itself", 'shared'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('STA-07.4', 'Customers can see how service levels are kept', 'vendor', _looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .tracked */ .rX),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .asked */ .NZ)('STA-09.1', 'Third parties are reviewed every year'),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('TVM-01.1', 'Malicious software is kept off every component that supports the service', 'shared', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies')),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)('TVM-02.5', 'Known weaknesses can be patched everywhere, in time', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .scanned */ .zi)('dependencies'), _looks_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .fixTimes */ .y$),
    (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .part */ .y_)('TVM-03.1', 'Code that is loaded from elsewhere is approved before it runs', 'vendor', (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('forge', [
        'forge-unsafe-scripts',
        'forge-wildcard-content'
    ], 'about scripts from anywhere'), (0,_looks_scans_js__WEBPACK_IMPORTED_MODULE_3__/* .noneOf */ .kO)('code', [
        'untrusted-module',
        'missing-integrity'
    ], 'about a script without a checksum'))
];


/***/ }),

/***/ 92717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   RA: () => (/* binding */ brokenBy),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   vY: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26500);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83227);


const NAMES = {
    dependencies: 'The scan of dependencies',
    code: 'The scan of the code',
    secrets: 'The scan for secrets',
    forge: "The scan of the Forge apps' manifests",
    workflows: 'The scan of the workflows',
    'sarif:FSRT': "Atlassian's FSRT"
};
/** What a scan has to find at least one of: that nothing is wrong with none shows nothing. */ const NOTHING = {
    dependencies: {
        of: 'packages',
        word: 'package'
    },
    code: {
        of: 'files',
        word: 'file in a language that it reads'
    }
};
/** Languages that the code scanner reads. */ const READ = new Set([
    'JavaScript',
    'TypeScript'
]);
/**
 * Why the scans of some sources do not show that something is not there: they did not run, did not
 * complete, left something out, or looked without some of the rules. Empty where they do show it.
 * @param rules ids of the rules that have to look; empty where none is named
 */ function gapsIn(facts, sources, rules = []) {
    return sources.flatMap((source)=>[
            ...gapsOfSource(facts, source),
            ...disabledRules(facts, source, rules)
        ]);
}
function gapsOfSource({ result }, source) {
    const reports = result.scans.filter(({ sources })=>sources.includes(source));
    if (reports.length === 0) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not run.`)
    ];
    return reports.flatMap((report)=>gapsOfReport(report, source));
}
function gapsOfReport({ status, reason, coverage }, source) {
    const why = reason === null ? {} : {
        detail: reason
    };
    if (status === 'failed') return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not complete.`, why)
    ];
    if (status === 'skipped') return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} did not run.`, why)
    ];
    // FSRT counts nothing; a run of it that left something out has failed.
    if (coverage === null) return source === 'sarif:FSRT' ? [] : [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} does not say what it looked at.`)
    ];
    const { unseen, languages, looked } = coverage.head;
    const nothing = NOTHING[source];
    if (nothing !== undefined && unseen.length === 0 && looked[nothing.of] === 0) return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} found no ${nothing.word} to look at.`)
    ];
    const foreign = source === 'code' ? Object.keys(languages).filter((name)=>!READ.has(name)) : [];
    return [
        ...unseen.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} could not look at ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unseen.length, 'item', 'items')} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([
                ...new Set(unseen.map((item)=>item.reason))
            ])}).`, {
                detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(unseen.map(({ name })=>name))
            })
        ],
        ...foreign.length === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`${NAMES[source]} does not read ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(foreign)}.`)
        ]
    ];
}
function disabledRules({ policy }, source, rules) {
    const off = rules.filter((rule)=>disabledIn(policy, source).includes(rule));
    if (off.length === 0) return [];
    return [
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`The policy switches off ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(off.length, 'rule', 'rules')} that would look at this.`, {
            detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(off)
        })
    ];
}
function disabledIn({ scan }, source) {
    if (source === 'code' || source === 'forge' || source === 'workflows') return scan[source].disable;
    return source === 'sarif:FSRT' ? scan.fsrt.disable : [];
}
/**
 * The open findings of some rules, waived ones and those that cannot be seen any more too: what is
 * accepted is still there.
 */ function findingsOf({ result }, is) {
    return [
        ...result.findings,
        ...result.known
    ].filter((finding)=>(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(finding) && is(finding));
}
/** Findings as evidence that something is not so. */ function brokenBy(findings, one, many) {
    const waived = findings.filter(({ waiver })=>waiver !== null).length;
    const accepted = waived === 0 ? '' : `, of which ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waived, 'is', 'are')} accepted by a waiver`;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, `open finding ${one}`, `open findings ${many}`)}${accepted}.`, {
        detail: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .few */ .H$)(findings.map(({ id, rule, locations })=>`${rule} in ${locations[0]?.path ?? '?'} (${id.slice(0, 8)})`))
    });
}
/** How much the scans of some sources looked at. */ function lookedAt({ result }, sources) {
    const all = result.scans.filter((scan)=>sources.some((source)=>scan.sources.includes(source)));
    const looked = all.flatMap(({ coverage })=>coverage === null ? [] : [
            coverage.head.looked
        ]);
    const files = Math.max(0, ...looked.map((one)=>one.files));
    const packages = Math.max(0, ...looked.map((one)=>one.packages));
    const parts = [
        ...files === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file', 'files')
        ],
        ...packages === 0 ? [] : [
            (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package', 'packages')
        ]
    ];
    return parts.length === 0 ? 'the whole repository' : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts);
}


/***/ }),

/***/ 77042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ QUESTIONNAIRES)
});

// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(32244);
;// CONCATENATED MODULE: ./src/core/statement/caiq/answer.js

/** Makes a questionnaire of its rows. */ function caiq(edition, title, { whole, rows }) {
    return {
        edition,
        title,
        whole,
        questions: rows.map(({ id, about, responsibility })=>({
                id,
                about,
                responsibility
            })),
        answer: (facts)=>rows.map((row)=>answerOf(edition, row, facts))
    };
}
/**
 * The answer to one question. What was seen and speaks against it outweighs the vendor's word; the
 * vendor's word, while it holds, outweighs what was seen and speaks for it.
 */ function answerOf(edition, row, facts) {
    const seen = row.looks.map((look)=>look(facts));
    const word = (0,vendor/* vendorWord */.P)(facts, edition, row.id);
    const evidence = [
        ...seen.flatMap((one)=>one.evidence),
        ...word === null ? unsaid(row) : [
            word.evidence
        ]
    ];
    return {
        edition,
        id: row.id,
        answer: decide(row, seen, word),
        evidence: onlyOnce(evidence)
    };
}
function decide({ reach }, seen, word) {
    const said = word?.current === true ? word.answer : null;
    if (said === 'no' || seen.some(({ says })=>says === 'no')) return 'no';
    if (said === 'not-applicable') return said;
    if (reach === 'whole' && isShown(seen)) return 'yes';
    return said ?? 'not-from-here';
}
/** Without what another look said in the same words. */ function onlyOnce(evidence) {
    return evidence.filter(({ text, detail }, index)=>evidence.findIndex((other)=>other.text === text && other.detail === detail) === index);
}
/** Whether what was seen speaks for it, and all of it was seen. */ function isShown(seen) {
    return seen.some(({ says })=>says === 'yes') && seen.every(({ says })=>says === 'yes' || says === 'neutral');
}
function unsaid({ reach, responsibility }) {
    if (reach === 'whole') return [];
    const what = reach === 'part' ? 'What a repository shows is a part of it' : 'Nothing in a repository shows it';
    const who = responsibility === 'platform' ? 'the platform answers it, and the vendor may say where' : 'the vendor has not answered it yet';
    return [
        {
            kind: 'missing',
            text: `${what}; ${who}.`
        }
    ];
}

// EXTERNAL MODULE: ./src/core/statement/caiq/rows-4.js
var rows_4 = __webpack_require__(43747);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-4-0.js


/** The questions of CAIQ 4.0 that a repository can say something about. */ const caiq40 = caiq('caiq-4.0', 'CAIQ 4.0, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v40 })=>v40)
});

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-4-1.js


/** The questions of CAIQ 4.1 that a repository can say something about. */ const caiq41 = caiq('caiq-4.1', 'CAIQ 4.1, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v41 })=>v41)
});

// EXTERNAL MODULE: ./src/core/statement/caiq/rows-lite-3-0-1.js
var rows_lite_3_0_1 = __webpack_require__(28328);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-lite-3-0-1.js


/** CAIQ-Lite 3.0.1, the edition that statements of Marketplace vendors publish. */ const caiqLite301 = caiq('caiq-lite-3.0.1', 'CAIQ-Lite 3.0.1', {
    whole: true,
    rows: rows_lite_3_0_1/* LITE_301_ROWS */.y
});

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/caiq-lite-4-1.js


/** Those of them that the Lite selection of 4.1 is said to have; one source alone says so. */ const caiqLite41 = caiq('caiq-lite-4.1', 'CAIQ-Lite 4.1, in part', {
    whole: false,
    rows: (0,rows_4/* rowsOf */.R)(({ v41, lite })=>lite ? v41 : null)
});

// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(92717);
// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(95748);
// EXTERNAL MODULE: ./src/core/statement/requirements/rules.js
var rules = __webpack_require__(90026);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(83227);
;// CONCATENATED MODULE: ./src/core/statement/questionnaires/forge-approval.js





function asked(id, about, effect, tell = null) {
    const [of, does] = (effect ?? '').split(' ');
    const responsibility = 'vendor';
    return {
        id,
        about,
        responsibility,
        ...effect === null ? {} : {
            effect: {
                of,
                does
            }
        },
        tell
    };
}
/** @see https://developer.atlassian.com/platform/marketplace/app-approval-guidelines/ */ const QUESTIONS = [
    asked('1', 'The app shows something to users', null, (facts)=>has(facts, facts.apps.some(({ ui })=>ui), 'a module that shows something to users')),
    asked('1a', 'What users do happens with their own rights', 'no warns', (facts)=>withPart(facts, facts.apps.some(({ ui })=>ui), 'a module that shows something to users', ()=>clean(facts, [
                'code',
                'forge'
            ], [
                'forge-unchecked-as-app'
            ]))),
    asked('2', 'The app calls servers of the vendor (Forge Remote)', null, (facts)=>has(facts, hasRemotes(facts), 'a remote')),
    asked('2a', 'The server verifies the token of every call', 'no fails', (facts)=>withPart(facts, hasRemotes(facts), 'a remote', ()=>remoteServer(facts, [
                'forge-remote-token',
                'jwt-verification'
            ]))),
    asked('2b', 'The server checks the permissions of the user', 'no fails', (facts)=>withPart(facts, hasRemotes(facts), 'a remote', ()=>untold('Which permissions a server checks is not looked at.'))),
    asked('3', 'Permissions are checked before the app acts with its own rights', 'no fails', (facts)=>ofApp(facts, ()=>clean(facts, [
                'code',
                'forge'
            ], rules/* AS_APP_RULES */.Hh))),
    asked('4', 'The app has web triggers', null, (facts)=>has(facts, hasTriggers(facts), 'a web trigger')),
    asked('4a', 'Web triggers check who calls', 'no warns', (facts)=>withPart(facts, hasTriggers(facts), 'a web trigger', ()=>clean(facts, [
                'code'
            ], [
                'forge-webtrigger-authentication'
            ]))),
    asked('5', 'Modules have display conditions', null, (facts)=>has(facts, hasConditions(facts), 'a display condition')),
    asked('5a', 'Display conditions alone keep users out', 'yes warns', (facts)=>withPart(facts, hasConditions(facts), 'a display condition', ()=>opposite(clean(facts, [
                'code',
                'forge'
            ], rules/* AS_APP_RULES */.Hh)))),
    asked('6', 'The app sends to, or loads from, other hosts', null, (facts)=>has(facts, hasEgress(facts), 'an address or a remote')),
    asked('6a', 'Some of these addresses are wildcards', 'yes warns', (facts)=>withPart(facts, hasEgress(facts), 'an address or a remote', ()=>opposite(clean(facts, [
                'forge'
            ], [
                'forge-wildcard-egress',
                'forge-wildcard-content'
            ])))),
    asked('6b', 'Connections use TLS 1.2 or later', 'no fails', (facts)=>withPart(facts, hasEgress(facts), 'an address or a remote', ()=>schemes(facts))),
    asked('6c', 'Domains and certificates are renewed in time', 'no warns'),
    asked('6d', 'Data at rest is protected outside Atlassian', 'no warns'),
    asked('7', 'The app asks for the scopes that it needs and no more', 'no warns', (facts)=>ofApp(facts, ()=>clean(facts, [
                'forge'
            ], rules/* SCOPE_RULES */.Nd))),
    asked('8', 'Logs have sensitive data', 'yes warns', (facts)=>ofApp(facts, ()=>opposite(clean(facts, [
                'code'
            ], rules/* LOG_RULES */.lc)))),
    asked('9', 'Input is validated', 'no warns', (facts)=>clean(facts, [
            'code'
        ], rules/* INPUT_RULES */.bK)),
    asked('9a', 'How input is validated', null),
    asked('10', 'Dependencies are scanned and current', 'no fails', dependencies),
    asked('11', 'The app collects Atlassian credentials', 'yes fails', (facts)=>ofApp(facts, ()=>opposite(clean(facts, [
                'code'
            ], [
                'forge-atlassian-credentials'
            ])))),
    asked('12', 'The app collects credentials of other services', 'yes informs'),
    asked('12a', 'How these are kept', null),
    asked('13', 'Secrets are exposed', 'yes fails', (facts)=>opposite(clean(facts, [
            'secrets',
            'code',
            'forge'
        ], rules/* SECRET_RULES */.vt, 'secrets'))),
    asked('14', 'Scanners are used (SCA, SAST, DAST)', 'no informs', scanners),
    asked('14a', 'Which scanners are used', null, scanners),
    asked('15', 'The security bug fix policy has been read', null),
    asked('16', 'Customers and Atlassian will be told of incidents', null),
    asked('17', 'There is a security contact with an account at Atlassian', 'no informs')
];
/** The questionnaire of the approval of Forge apps: 17 questions with their parts. */ const forgeApproval = {
    edition: 'forge-approval',
    title: 'Questionnaire of the approval of Forge apps',
    whole: true,
    questions: QUESTIONS,
    answer: (facts)=>QUESTIONS.map((question)=>forge_approval_answerOf(question, facts))
};
function forge_approval_answerOf({ id, tell }, facts) {
    const { answer, evidence, untold: open } = tell?.(facts) ?? untold('No repository tells this.');
    const word = answer === 'not-from-here' ? (0,vendor/* vendorWord */.P)(facts, 'forge-approval', id) : null;
    const edition = 'forge-approval';
    if (word === null) return {
        edition,
        id,
        answer,
        evidence
    };
    const counts = open === true && word.current;
    return {
        edition,
        id,
        answer: counts ? word.answer : answer,
        evidence: [
            ...evidence,
            word.evidence
        ]
    };
}
function untold(text) {
    return {
        answer: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)(text)
        ],
        untold: true
    };
}
function hasRemotes({ apps }) {
    return apps.some(({ remotes })=>remotes.length > 0);
}
function hasTriggers({ apps }) {
    return apps.some(({ webTriggers })=>webTriggers.length > 0);
}
function hasConditions({ apps }) {
    return apps.some(({ displayConditions })=>displayConditions);
}
function hasEgress(facts) {
    return hasRemotes(facts) || facts.apps.some(({ egress })=>egress.length > 0);
}
/** What only a Forge app can be asked. */ function ofApp(facts, tell) {
    const unread = (0,requirements/* unreadManifests */.O0)(facts);
    if (unread.length > 0) return {
        answer: 'not-from-here',
        evidence: unread
    };
    return facts.apps.length === 0 ? untold('There is no manifest of a Forge app here.') : tell();
}
/** Whether the manifests name something. */ function has(facts, yes, what) {
    return ofApp(facts, ()=>({
            answer: yes ? 'yes' : 'no',
            evidence: [
                (0,say/* seen */.cI)(`${yes ? 'A manifest names' : 'No manifest names'} ${what}.`, {
                    detail: (0,say/* few */.H$)(facts.apps.map(({ path })=>path))
                })
            ]
        }));
}
/** A part of a question, which does not apply where the answer to the question is no. */ function withPart(facts, yes, what, tell) {
    return ofApp(facts, ()=>yes ? tell() : {
            answer: 'not-applicable',
            evidence: [
                (0,say/* seen */.cI)(`No manifest names ${what}.`)
            ]
        });
}
/** Yes where the scans of some sources found nothing by some rules. */ function clean(facts, sources, rules, every = null) {
    const found = (0,look/* findingsOf */.WX)(facts, ({ rule, source })=>rules.includes(rule) || source === every);
    if (found.length > 0) return {
        answer: 'no',
        evidence: [
            (0,look/* brokenBy */.RA)(found, 'speaks against it', 'speak against it')
        ]
    };
    const gaps = (0,look/* gapsIn */.vY)(facts, sources, rules);
    if (gaps.length > 0) return {
        answer: 'not-from-here',
        evidence: gaps
    };
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`The scans looked at ${(0,look/* lookedAt */.O1)(facts, sources)} with ${(0,say/* count */.U9)(rules.length, 'rule', 'rules')} about this and found nothing that speaks against it.`, {
                date: facts.today
            })
        ]
    };
}
/** The answer to a question that asks for the bad thing. */ function opposite({ answer, evidence }) {
    const turned = {
        yes: 'no',
        no: 'yes',
        'not-applicable': 'not-applicable',
        'not-from-here': 'not-from-here'
    };
    return {
        answer: turned[answer],
        evidence: evidence.map(({ text, ...rest })=>({
                ...rest,
                text: text.replace('speak against it', 'show it').replace('speaks against it', 'shows it')
            }))
    };
}
/** A finding in a server that is here speaks against it; that none is found shows nothing. */ function remoteServer(facts, rules) {
    const told = clean(facts, [
        'code'
    ], rules);
    if (told.answer !== 'yes') return told;
    return untold('Nothing found in this repository, and it does not show every server of the remotes.');
}
function schemes(facts) {
    const told = clean(facts, [
        'forge'
    ], [
        'forge-cleartext-egress',
        'forge-cleartext-remote'
    ]);
    if (told.answer !== 'yes') return told;
    return untold('All addresses of the manifests use TLS; which version is not in a repository.');
}
function dependencies(facts) {
    const found = (0,look/* findingsOf */.WX)(facts, ({ source, sla, severity })=>source === 'dependencies' && (sla === 'overdue' || severity === 'critical' || severity === 'high'));
    if (found.length > 0) return {
        answer: 'no',
        evidence: [
            (0,look/* brokenBy */.RA)(found, 'in dependencies is critical, high or overdue', 'in dependencies are critical, high or overdue')
        ]
    };
    const gaps = (0,look/* gapsIn */.vY)(facts, [
        'dependencies'
    ]);
    if (gaps.length > 0) return {
        answer: 'not-from-here',
        evidence: gaps
    };
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`The scan of dependencies looked at ${(0,look/* lookedAt */.O1)(facts, [
                'dependencies'
            ])}: nothing known is critical, high or overdue.`, {
                date: facts.today
            })
        ]
    };
}
function scanners({ result, today }) {
    const done = result.scans.filter(({ status, sources })=>status === 'done' && sources.some((one)=>one !== 'posture' && one !== 'activity'));
    if (done.length === 0) return {
        answer: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('No scanner completed in this run.')
        ]
    };
    return {
        answer: 'yes',
        evidence: [
            (0,say/* seen */.cI)(`These scanners completed in this run: ${(0,say/* listed */.KE)(done.map(({ scanner })=>scanner))}.`, {
                date: today
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/questionnaires/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.





/** Every questionnaire, one file for each edition. */ const QUESTIONNAIRES = [
    caiq40,
    caiq41,
    caiqLite301,
    caiqLite41,
    forgeApproval
];


/***/ }),

/***/ 95748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dq: () => (/* binding */ REQUIREMENTS),
  WY: () => (/* binding */ judgeRequirements),
  O0: () => (/* binding */ unreadManifests)
});

// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(92717);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(83227);
// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(32244);
;// CONCATENATED MODULE: ./src/core/statement/requirement.js



/**
 * How a requirement stands. What a scan found breaks it; what a scan did not look at leaves it
 * unknown, whatever the vendor says; the vendor's word stands for what no scan can see.
 */ function judgeRequirement(requirement, facts) {
    const { table, number } = requirement;
    const { scans } = requirement;
    const as = (status, evidence)=>({
            table,
            number,
            status,
            evidence
        });
    const broken = scans === null ? [] : breaking(scans, facts);
    if (broken.length > 0) return as('not-kept', [
        (0,look/* brokenBy */.RA)(broken, 'breaks it', 'break it')
    ]);
    const word = (0,vendor/* vendorWord */.P)(facts, table, String(number));
    if (word?.current === true && word.answer === 'no') return as('not-kept', [
        word.evidence
    ]);
    const gaps = scans === null ? [] : (0,look/* gapsIn */.vY)(facts, scans.sources, scans.rules);
    if (gaps.length > 0) return as('unknown', gaps);
    const looked = scans === null ? [] : [
        cleanWords(scans, facts)
    ];
    const beyond = requirement.beyond(facts);
    const { shown } = requirement;
    if (beyond === null) return as('kept', shown === undefined ? looked : [
        ...looked,
        (0,say/* seen */.cI)(shown)
    ]);
    if (word?.current === true) return as('kept', [
        ...looked,
        word.evidence
    ]);
    return as('unknown', [
        ...looked,
        (0,say/* missing */.LO)(beyond),
        word?.evidence ?? (0,say/* missing */.LO)("The vendor's own answer would tell.")
    ]);
}
function breaking({ rules, every, severe, justified }, facts) {
    return (0,look/* findingsOf */.WX)(facts, ({ source, rule, severity, malicious, waiver })=>(justified === undefined || waiver === null) && (rules.includes(rule) || source === every || source === severe && (malicious || severity === 'critical' || severity === 'high')));
}
function cleanWords(scans, facts) {
    const { sources, rules, severe } = scans;
    const found = severe === undefined ? 'nothing that breaks it' : 'no known critical or high vulnerability';
    const by = rules.length === 0 ? '' : ` with ${(0,say/* count */.U9)(rules.length, 'rule', 'rules')} about this`;
    return (0,say/* seen */.cI)(`The scans looked at ${(0,look/* lookedAt */.O1)(facts, sources)}${by} and found ${found}.`, {
        date: facts.today
    });
}

;// CONCATENATED MODULE: ./src/core/statement/requirements/beyond.js

/** All of it is in the repository. */ function nothingBeyond() {
    return null;
}
/** What a repository cannot show of an app that is not Forge alone; null where it is. */ function beyondForge(what) {
    return ({ apps })=>{
        if (apps.length === 0) return `There is no Forge app here, and a repository does not show ${what}.`;
        const servers = apps.flatMap(({ remotes })=>remotes).length;
        if (servers === 0) return null;
        return `The manifests name ${(0,say/* count */.U9)(servers, 'remote', 'remotes')}, and a repository does not show ${what}.`;
    };
}
/** What a table about Forge apps says where there is none. */ function needsApp(facts) {
    return facts.apps.length === 0 ? 'There is no manifest of a Forge app here.' : null;
}

// EXTERNAL MODULE: ./src/core/statement/requirements/rules.js
var rules = __webpack_require__(90026);
;// CONCATENATED MODULE: ./src/core/statement/requirements/all-apps.js



/**
 * The requirements for all cloud apps, 1 to 10.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */ const ALL_APPS = [
    {
        table: 'all-apps',
        number: 1,
        words: 'Every request to every endpoint is authenticated and authorised',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            rules: rules/* ACCESS_RULES */.Xu
        },
        beyond: beyondForge('every endpoint of a server and who may call it')
    },
    {
        table: 'all-apps',
        number: 2,
        words: 'End-user data outside Atlassian is encrypted at rest, and access to it is authorised',
        scans: null,
        beyond: dataOutside,
        shown: 'By the manifests no remote and no address gets end-user data.'
    },
    {
        table: 'all-apps',
        number: 3,
        words: 'Connections use TLS 1.2 or later, and servers tell browsers to stay with it',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            rules: rules/* TLS_RULES */.Sb
        },
        beyond: beyondForge('which version of TLS a server speaks')
    },
    {
        table: 'all-apps',
        number: 4,
        words: 'An app asks for no more scopes than it needs',
        scans: {
            sources: [
                'forge'
            ],
            rules: rules/* SCOPE_RULES */.Nd,
            justified: true
        },
        beyond: ({ apps })=>apps.length === 0 ? 'There is no Forge app here whose scopes could be looked at.' : null
    },
    {
        table: 'all-apps',
        number: 5,
        words: 'Secrets are in no source, address, referrer or log',
        scans: {
            sources: [
                'secrets',
                'code',
                'forge'
            ],
            rules: rules/* SECRET_RULES */.vt,
            every: 'secrets'
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 6,
        words: "The app's domains belong to the vendor and are looked after",
        scans: null,
        beyond: ()=>'A repository does not show who owns a domain.'
    },
    {
        table: 'all-apps',
        number: 7,
        words: 'Answers have security headers, and cookies their attributes',
        scans: {
            sources: [
                'code',
                'forge'
            ],
            rules: rules/* HEADER_RULES */.kD
        },
        beyond: beyondForge('which headers a server sends')
    },
    {
        table: 'all-apps',
        number: 8,
        words: 'Untrusted data is validated and sanitised',
        scans: {
            sources: [
                'code'
            ],
            rules: rules/* INPUT_RULES */.bK
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 9,
        words: 'No library of others has a known critical or high vulnerability',
        scans: {
            sources: [
                'dependencies'
            ],
            rules: [],
            severe: 'dependencies'
        },
        beyond: nothingBeyond
    },
    {
        table: 'all-apps',
        number: 10,
        words: "Users' Atlassian passwords and API tokens are never collected or kept",
        scans: {
            sources: [
                'code'
            ],
            rules: [
                'forge-atlassian-credentials'
            ]
        },
        beyond: ({ apps })=>apps.length === 0 ? 'There is no Forge app here, and only the code of one is looked at for this.' : null
    }
];
/** Where end-user data may be besides Atlassian's own storage. */ function dataOutside({ apps }) {
    if (apps.length === 0) return 'There is no Forge app here, and a repository does not show where data is kept.';
    const remotes = apps.flatMap((app)=>app.remotes).length;
    const hosts = apps.flatMap(({ egress })=>egress).filter(({ inScopeEUD })=>inScopeEUD !== false).length;
    if (remotes + hosts === 0) return null;
    return `The manifests let end-user data go to ${(0,say/* count */.U9)(remotes, 'remote', 'remotes')} and ${(0,say/* count */.U9)(hosts, 'address', 'addresses')}, and no repository shows how it is kept there.`;
}

;// CONCATENATED MODULE: ./src/core/statement/requirements/forge.js


function ofForge(number, words, scans, beyond = needsApp) {
    return {
        table: 'forge',
        number,
        words,
        scans,
        beyond
    };
}
/** A number whose words were not seen on Atlassian's own page: no scan calls it kept. */ function unverified(number) {
    return {
        table: 'forge',
        number,
        words: 'Not verified here: see the page of the requirements',
        scans: null,
        beyond: ()=>`What number ${number} of the Forge table asks for is not verified here.`
    };
}
/**
 * The requirements for Forge apps, 1 to 14: a table of its own, whose numbers are not those of the
 * table for all apps.
 * @see https://developer.atlassian.com/platform/marketplace/security-requirements/
 */ const FORGE = [
    ofForge(1, 'What a user asks for is done with the rights of that user', {
        sources: [
            'code',
            'forge'
        ],
        rules: [
            'forge-unchecked-as-app'
        ]
    }),
    ofForge(2, 'Before the app acts with its own rights, those of the user are checked', {
        sources: [
            'code',
            'forge'
        ],
        rules: rules/* AS_APP_RULES */.Hh
    }),
    unverified(3),
    unverified(4),
    ofForge(5, 'Secrets are in the secret store or in encrypted variables', {
        sources: [
            'secrets',
            'code',
            'forge'
        ],
        rules: rules/* SECRET_RULES */.vt,
        every: 'secrets'
    }),
    ofForge(6, 'Logs have no personal data and no credentials', {
        sources: [
            'code'
        ],
        rules: rules/* LOG_RULES */.lc
    }),
    ofForge(7, 'Tenants are kept apart while the app runs', {
        sources: [
            'code'
        ],
        rules: [
            'forge-shared-state'
        ]
    }),
    unverified(8),
    ofForge(9, 'The content policy lets no unsafe script run', {
        sources: [
            'forge'
        ],
        rules: [
            'forge-unsafe-scripts'
        ]
    }),
    ofForge(10, 'Input is validated and sanitised, and never run as code', {
        sources: [
            'code'
        ],
        rules: rules/* INPUT_RULES */.bK
    }),
    unverified(11),
    unverified(12),
    ofForge(13, "A Rovo action trusts none of its input and checks the user's permissions", {
        sources: [
            'code',
            'forge'
        ],
        rules: [
            ...rules/* AS_APP_RULES */.Hh,
            'forge-route-injection'
        ]
    }),
    ofForge(14, 'A Rovo action says truly whether it creates, changes, deletes or only reads', {
        sources: [
            'code',
            'forge'
        ],
        rules: [
            'forge-action-verb'
        ]
    })
];

;// CONCATENATED MODULE: ./src/core/statement/requirements/requirements.js




/** Both tables, in their order. */ const REQUIREMENTS = [
    ...ALL_APPS,
    ...FORGE
];
/** How every requirement stands. A manifest that cannot be read leaves all of them unknown. */ function judgeRequirements(facts) {
    return REQUIREMENTS.map((requirement)=>{
        const judged = judgeRequirement(requirement, facts);
        const unread = facts.brokenManifests.length > 0 && judged.status === 'kept';
        return unread ? {
            ...judged,
            status: 'unknown',
            evidence: unreadManifests(facts)
        } : judged;
    });
}
/** Manifests that could not be read, as what is missing. */ function unreadManifests({ brokenManifests }) {
    return brokenManifests.map(({ problem })=>(0,say/* missing */.LO)('A manifest of a Forge app could not be read.', {
            detail: problem
        }));
}


/***/ }),

/***/ 90026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ AS_APP_RULES),
/* harmony export */   Nd: () => (/* binding */ SCOPE_RULES),
/* harmony export */   Sb: () => (/* binding */ TLS_RULES),
/* harmony export */   Xu: () => (/* binding */ ACCESS_RULES),
/* harmony export */   bK: () => (/* binding */ INPUT_RULES),
/* harmony export */   kD: () => (/* binding */ HEADER_RULES),
/* harmony export */   lc: () => (/* binding */ LOG_RULES),
/* harmony export */   vt: () => (/* binding */ SECRET_RULES)
/* harmony export */ });
/** Rules about input that is used without a check. */ const INPUT_RULES = [
    'code-injection',
    'command-injection',
    'dom-xss',
    'dynamic-method',
    'forge-route-injection',
    'forge-webtrigger-html',
    'header-injection',
    'ldap-injection',
    'nosql-injection',
    'open-redirect',
    'client-open-redirect',
    'path-traversal',
    'prototype-pollution-assignment',
    'prototype-pollution-function',
    'prototype-pollution-merge',
    'regex-injection',
    'second-order-command-injection',
    'sql-injection',
    'ssrf',
    'stored-xss',
    'template-injection',
    'unsafe-deserialization',
    'untrusted-module',
    'upload-filename',
    'xpath-injection',
    'xss',
    'xss-through-dom',
    'xxe',
    'zip-slip',
    'react-unsafe-html',
    'vue-unsafe-html',
    'angular-bypass-security',
    'unescaped-template-output'
];
/** Rules about who may call what. */ const ACCESS_RULES = [
    'forge-webtrigger-authentication',
    'forge-unchecked-as-app',
    'forge-permission-check',
    'forge-remote-token',
    'forge-api-route-scopes',
    'forge-app-managed',
    'user-controlled-bypass',
    'missing-await',
    'jwt-verification',
    'case-sensitive-path'
];
/** Rules about requests that the app makes as itself. */ const AS_APP_RULES = [
    'forge-unchecked-as-app',
    'forge-permission-check',
    'forge-app-managed'
];
/** Rules about secrets where they do not belong; detectors of secrets come on top. */ const SECRET_RULES = [
    'hardcoded-credentials',
    'hardcoded-key',
    'forge-literal-secret',
    'forge-oauth-token-in-url',
    'forge-secret-leaves',
    'secret-in-url',
    'clear-text-logging',
    'clear-text-storage',
    'sensitive-response'
];
/** Rules about connections without TLS. */ const TLS_RULES = [
    'forge-cleartext-egress',
    'forge-cleartext-remote',
    'clear-text-transmission',
    'disabled-certificate-check',
    'weak-tls'
];
/** Rules about scopes. */ const SCOPE_RULES = [
    'forge-admin-scope',
    'forge-broad-scope',
    'forge-impersonation-scope',
    'forge-unneeded-scope'
];
/** Rules about what is logged. */ const LOG_RULES = [
    'forge-user-data-in-logs',
    'clear-text-logging',
    'forge-secret-leaves'
];
/** Rules about cookies and headers. */ const HEADER_RULES = [
    'insecure-cookie',
    'weakened-security-headers',
    'cors-misconfiguration',
    'forge-unsafe-scripts',
    'forge-wildcard-content'
];


/***/ }),

/***/ 83227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ few),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cI: () => (/* binding */ seen)
/* harmony export */ });
/** What this run saw. */ function seen(text, more = {}) {
    return {
        kind: 'seen',
        text,
        ...more
    };
}
/** What could not be looked at, and what would show it. */ function missing(text, more = {}) {
    return {
        kind: 'missing',
        text,
        ...more
    };
}
/** `1 remote keeps`, `3 remotes keep`. */ function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/** `a, b and c`. */ function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
/** A few untrusted names for a detail: `a, b and 3 more`. */ function few(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}


/***/ }),

/***/ 30573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kt: () => (/* binding */ REQUIREMENT_TABLES),
/* harmony export */   lP: () => (/* binding */ PROMISE_IDS),
/* harmony export */   qR: () => (/* binding */ EDITIONS)
/* harmony export */ });
/** What a vendor's security statement promises, in the order in which it is read. */ const PROMISE_IDS = [
    'hosting',
    'access',
    'severity-levels',
    'requirements',
    'incident-contact',
    'abnormal-behaviour',
    'bug-bounty',
    'scanning',
    'fix-times',
    'privacy-policy',
    'caiq'
];
/** Editions of questionnaires. The same id means different things in two of them. */ const EDITIONS = [
    'caiq-lite-3.0.1',
    'caiq-4.0',
    'caiq-4.1',
    'caiq-lite-4.1',
    'forge-approval'
];
/** The two tables of Marketplace requirements, which count for themselves. */ const REQUIREMENT_TABLES = [
    'all-apps',
    'forge'
];


/***/ }),

/***/ 32244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ vendorWord)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83227);

/** What the vendor answers to a question, a requirement or a promise; null for nothing. */ function vendorWord({ answers, today }, to, id) {
    const found = answers?.answers.find((one)=>one.to === to && one.id === id);
    if (found === undefined) return null;
    const current = today <= found.reviewAfter && found.reviewed <= today;
    if (!current) return {
        answer: found.answer,
        current,
        evidence: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`The vendor's answer was reviewed on ${found.reviewed} and had to be looked at again by ${found.reviewAfter}.`, {
            detail: `Owner: ${found.owner}`,
            date: found.reviewed
        })
    };
    return {
        answer: found.answer,
        current,
        evidence: saidBy(found)
    };
}
function saidBy({ answer, text, url, owner, reviewed }) {
    const words = {
        yes: 'yes',
        no: 'no',
        'not-applicable': 'does not apply'
    }[answer];
    return {
        kind: 'said',
        text: `The vendor answers ${words}${text === '' ? '.' : `: ${sentence(text)}`}`,
        detail: `Owner: ${owner}`,
        date: reviewed,
        ...url === null ? {} : {
            url,
            open: true
        }
    };
}
/** A text on one line with a full stop at its end. */ function sentence(text) {
    const line = text.trim().replace(/\s+/gu, ' ');
    return /[.!?]$/u.test(line) ? line : `${line}.`;
}


/***/ }),

/***/ 44425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ hasAnswers),
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   VZ: () => (/* binding */ answersIn)
/* harmony export */ });
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15924);
/* harmony import */ var _core_statement_answers_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74067);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);




/** The ending under which the answers would be ignored in silence. */ const MISSPELT = '.github/fixby-statement.yaml';
/** Bytes that are read at most; the parser has a far lower limit, with a message of its own. */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The vendor's answers that hold for a directory: its own where it has some, as an app of a
 * monorepo may, else those of the whole repository; null for none. Like the policy they are read
 * from the default branch, or the base of a pull request, never from a head that is judged.
 * @param directory relative to the tree's root; `''` for all of it
 * @throws FixbyError (policy) where they are invalid, a line for each mistake
 */ async function readAnswers(tree, directory) {
    const entry = await answersEntry(tree, directory);
    if (entry === null) return null;
    const { path, kind } = entry;
    if (path.endsWith(MISSPELT)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('policy', `Statement error: there is a ${path}, and the answers are read from ${path.replace(MISSPELT, _core_statement_answers_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERS_PATH */ .G)}.`, 'Rename it.');
    if (kind !== 'file') throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('policy', `Statement error in ${path}: it is a ${kind}, and links are not followed.`, 'Commit the file itself.');
    return answersIn((await contentOf(tree, path)).toString('utf8'), path);
}
/** Whether there are answers for a directory, its own or the repository's, whatever the ending. */ async function hasAnswers(tree, directory) {
    return await answersEntry(tree, directory) !== null;
}
/** Where the answers are read from; a misspelt file comes before the right one beside it. */ async function answersEntry(tree, directory) {
    const files = new Map((await tree.files()).map((file)=>[
            file.path,
            file
        ]));
    const prefixes = directory === '' ? [
        ''
    ] : [
        `${directory}/`,
        ''
    ];
    const paths = prefixes.flatMap((prefix)=>[
            prefix + MISSPELT,
            prefix + _core_statement_answers_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ANSWERS_PATH */ .G
        ]);
    return paths.map((path)=>files.get(path)).find((file)=>file !== undefined) ?? null;
}
/** Answers from their text. @throws FixbyError (policy) with a line for each mistake */ function answersIn(text, path) {
    const result = (0,_core_statement_answers_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAnswers */ .l)(text, path);
    if (result.ok) return result.parsed;
    const lines = result.errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPolicyError */ .i)(error, 'error', 'Statement'));
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('policy', lines.join('\n'));
}
async function contentOf(tree, path) {
    try {
        return await tree.read(path, MAX_BYTES);
    } catch (error) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('policy', `Statement error in ${path}: it cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`, 'Put a file there, or remove what is.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 18528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forgeFacts)
/* harmony export */ });
/* harmony import */ var _scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53964);

/**
 * The Forge apps of a tree as plain data, and the manifests that nobody looked at.
 * @param exclude globs of the policy, relative to the tree
 */ async function forgeFacts(tree, exclude) {
    const { manifests, broken, unseen } = await (0,_scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readForgeApps */ .q)(tree, {
        directory: '',
        exclude
    });
    const known = new Set(broken.map(({ path })=>path));
    const forge = new Set((0,_scanners_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestPaths */ .U)(await tree.files(), {
        directory: '',
        exclude: []
    }).map(({ path })=>path));
    const skipped = unseen.filter(({ where })=>forge.has(where) && !known.has(where));
    return {
        apps: manifests.map(appOf),
        brokenManifests: [
            ...broken,
            ...skipped.map(({ where, reason })=>({
                    path: where,
                    problem: `${where} was not read (${reason})`
                }))
        ]
    };
}
function appOf(manifest) {
    const { path, id, runtime, modules, scopes, remotes, egress, content, variables, connect } = manifest;
    return {
        path,
        id,
        runtime: runtime?.text ?? null,
        modules: [
            ...new Set(modules.map(({ type })=>type))
        ].sort(),
        ui: modules.some(({ node })=>shows(node, 0)),
        webTriggers: modules.filter(({ type })=>type === 'webtrigger').map(({ key })=>key),
        displayConditions: modules.some(({ node })=>node.get('displayConditions').exists),
        scopes: scopes.map(({ text })=>text),
        remotes: remotes.map(({ key, urls, operations, stores, storesEUD })=>({
                key,
                urls: urls.map(({ url })=>url),
                operations,
                stores,
                storesEUD
            })),
        egress: egress.map(({ kind, address, remote, inScopeEUD })=>({
                kind,
                address,
                remote,
                inScopeEUD
            })),
        contentScripts: content.filter(({ kind })=>kind === 'scripts').map(({ text })=>text),
        variables: variables.map(({ text })=>text),
        connect: connect.length > 0
    };
}
/** Depth at which modules name what they show: `view.resource` of a custom field. */ const MAX_DEPTH = 3;
/** Whether a module shows something: it names a resource, or renders by itself. */ function shows(node, depth) {
    if (node.get('resource').exists || node.get('render').exists) return true;
    return depth < MAX_DEPTH && node.entries.some(([, value])=>shows(value, depth + 1));
}


/***/ }),

/***/ 68100:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uv: () => (/* binding */ firstScanDay),
  Yv: () => (/* binding */ isVendors),
  T_: () => (/* binding */ ledgerFacts),
  wk: () => (/* binding */ scanDaysOf),
  Zw: () => (/* binding */ statementFacts),
  pj: () => (/* binding */ yearOfFindings)
});

// EXTERNAL MODULE: ./src/core/history/evidence-of.js
var evidence_of = __webpack_require__(83832);
// EXTERNAL MODULE: ./src/core/history/metrics.js + 1 modules
var metrics = __webpack_require__(61872);
// EXTERNAL MODULE: ./src/core/history/policy-waivers.js
var policy_waivers = __webpack_require__(18463);
// EXTERNAL MODULE: ./src/core/history/records.js + 3 modules
var records = __webpack_require__(68406);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(30573);
// EXTERNAL MODULE: ./src/scanners/posture/files.js
var posture_files = __webpack_require__(11974);
// EXTERNAL MODULE: ./src/run/statement-apps.js
var statement_apps = __webpack_require__(18528);
;// CONCATENATED MODULE: ./src/run/tree-below.js
/** A directory of a tree as a tree of its own; `''` for the tree itself. */ function below(tree, directory) {
    if (directory === '') return tree;
    const prefix = `${directory}/`;
    return {
        commit: tree.commit,
        files: async ()=>(await tree.files()).flatMap((file)=>file.path.startsWith(prefix) ? [
                    {
                        ...file,
                        path: file.path.slice(prefix.length)
                    }
                ] : []),
        contentId: (path)=>tree.contentId(prefix + path),
        read: (path, maxBytes)=>tree.read(prefix + path, maxBytes)
    };
}

;// CONCATENATED MODULE: ./src/run/statement-facts.js










/**
 * Collects everything that a statement looks at.
 * @throws what reading the tree throws
 */ async function statementFacts(input) {
    const { head, directory, ...rest } = input;
    const tree = below(head, directory);
    const files = await (0,posture_files/* readFileFacts */.E)(tree);
    const forge = await (0,statement_apps/* forgeFacts */.j)(tree, excludedBelow(rest.policy, directory));
    return {
        ...rest,
        directory,
        asOf: rest.result.asOf,
        today: rest.result.today,
        ...forge,
        files: {
            ...files,
            forms: await formsOf(tree)
        }
    };
}
/** Whether a repository is a vendor's: it has a Forge app, or answers of a vendor. */ async function isVendors({ head, directory, policy, answers }) {
    if (answers !== null) return true;
    const { apps } = await (0,statement_apps/* forgeFacts */.j)(below(head, directory), excludedBelow(policy, directory));
    return apps.length > 0;
}
/** The policy's globs, as seen from a directory: those that are about something else stay. */ function excludedBelow({ scan }, directory) {
    const prefix = `${directory}/`;
    return directory === '' ? scan.forge.exclude : scan.forge.exclude.flatMap((glob)=>glob.startsWith(prefix) ? [
            glob.slice(prefix.length)
        ] : []);
}
const FORM = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.ya?ml$/u;
const MAX_FORM = 262_144;
async function formsOf(tree) {
    const paths = (await tree.files()).filter(({ path, kind })=>kind === 'file' && FORM.test(path));
    return Promise.all(paths.map(async ({ path })=>({
            path,
            text: (await tree.read(path, MAX_FORM)).toString('utf8')
        })));
}
/** Days of the past over which findings count. */ const YEAR = 365;
/** What a ledger tells of the last 365 days. */ function ledgerFacts(ledger, policy, result) {
    const { today } = result;
    const records = countedRecords(ledger, policy, result.asOf);
    const dashboard = (0,own_dashboard/* ownDashboard */.L)(ledger);
    const { windows } = (0,metrics/* metricsOf */.P)({
        records,
        rows: [],
        counted: result.findings,
        policy,
        today
    });
    return {
        dashboardUrl: dashboard?.issue.url ?? null,
        findings: yearOfFindings(ledger, policy, result),
        windows,
        scans: dashboard?.meta.scans ?? [],
        promises: (dashboard?.meta.promises ?? []).flatMap(({ id, ...period })=>{
            const known = statement/* PROMISE_IDS */.lP.find((one)=>one === id);
            return known === undefined ? [] : [
                {
                    id: known,
                    ...period
                }
            ];
        })
    };
}
/** All records but of what people reported and nobody confirmed. */ function countedRecords(ledger, policy, asOf) {
    return (0,records/* recordsOf */.M$)(ledger, policy, asOf).filter(({ report })=>report?.confirmed !== false);
}
/** Every finding of the last 365 days. */ function yearOfFindings(ledger, policy, { asOf, today }) {
    const { findings } = (0,evidence_of/* evidenceOf */.X)({
        repository: '',
        since: (0,day/* addDays */.fi)(today, 1 - YEAR),
        until: today,
        asOf,
        records: countedRecords(ledger, policy, asOf),
        policy,
        policyWaivers: (0,policy_waivers/* currentWaivers */.X)(policy, today),
        policyPath: null,
        policyRef: null,
        scannedDays: [],
        permissions: null
    });
    return findings;
}
/** Days of the past over which scans are counted. */ const SCAN_DAYS = 90;
/**
 * The first day over which scans are counted: that of the first run, where it is later; null where
 * there was none yet.
 */ function firstScanDay(ledger, today, timezone) {
    const dashboard = (0,own_dashboard/* ownDashboard */.L)(ledger);
    if (dashboard === null) return null;
    const first = (0,day/* addDays */.fi)(today, 1 - SCAN_DAYS);
    const created = (0,day/* dayOf */.kb)(dashboard.issue.createdAt, timezone);
    return created > first ? created : first;
}
/** How often was scanned over a period, without and with gaps. */ function scanDaysOf(scanned, since, { policy, result, url }) {
    const { asOf, today: until } = result;
    const { days, scannedDays, gaps } = (0,evidence_of/* evidenceOf */.X)({
        repository: '',
        since,
        until,
        asOf,
        records: [],
        policy,
        policyWaivers: [],
        policyPath: null,
        policyRef: null,
        scannedDays: scanned,
        permissions: null
    });
    return {
        since,
        until,
        days,
        scannedDays,
        gaps,
        url
    };
}


/***/ }),

/***/ 8361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scanDays)
/* harmony export */ });
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76219);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82659);
/* harmony import */ var _github_read_scan_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53708);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13113);
/* harmony import */ var _statement_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68100);






/**
 * On which days a scan of the default branch was complete; why nobody can tell where the token may
 * not see it.
 */ async function scanDays(question) {
    const { client, name, url, branch, ledger, policy, result } = question;
    const workflow = question.workflow ?? (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDashboard */ .L)(ledger)?.meta.workflow ?? null;
    if (branch === '') return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'the repository has no branch yet');
    if (workflow === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'no dashboard says which workflow scans the default branch');
    const { timezone } = policy.sla;
    const since = (0,_statement_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .firstScanDay */ .uv)(ledger, result.today, timezone);
    if (since === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)(null, 'no run has kept issues here yet');
    try {
        const period = {
            since,
            until: result.today,
            timezone
        };
        const days = await (0,_github_read_scan_days_js__WEBPACK_IMPORTED_MODULE_1__/* .readScanDays */ .F)(client, name, branch, workflow, period);
        const page = `${url}/actions/workflows/${workflow.replace(/^.*\//u, '')}`;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .seen */ .cI)((0,_statement_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .scanDaysOf */ .wk)(days, since, {
            policy,
            result,
            url: page
        }));
    } catch (error) {
        if ((0,_system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failureKind */ .z)(error) !== 'github') throw error;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unseen */ .nv)('actions=read', (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}


/***/ }),

/***/ 11974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readFileFacts)
/* harmony export */ });
/* harmony import */ var _core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14277);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);


/** Where GitHub looks for SECURITY.md, in this order. */ const SECURITY_PATHS = [
    '.github/SECURITY.md',
    'SECURITY.md',
    'docs/SECURITY.md'
];
/** Where Dependabot and Renovate look for their configuration. */ const UPDATE_PATHS = new Set([
    '.github/dependabot.yml',
    '.github/dependabot.yaml',
    'renovate.json',
    'renovate.json5',
    '.github/renovate.json',
    '.github/renovate.json5',
    '.renovaterc',
    '.renovaterc.json'
]);
const DOCUMENT = /^(?:\.github\/|docs\/)?(?:README|PRIVACY|SECURITY|SUPPORT)[^/]*$/iu;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Maximum size of a file, in bytes. */ const MAX_BYTES = 1_048_576;
/**
 * Reads what the default branch itself says.
 * @throws what reading a file throws
 */ async function readFileFacts(tree) {
    const paths = (await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const read = (path)=>readOne(tree, path);
    const first = async (candidates)=>{
        const found = candidates.find((path)=>paths.includes(path));
        return found === undefined ? null : read(found);
    };
    return {
        securityPolicy: await first(SECURITY_PATHS),
        codeowners: await first(_core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .CODEOWNERS_PATHS */ .xn),
        documents: await Promise.all(paths.filter((path)=>DOCUMENT.test(path)).map(read)),
        workflows: await Promise.all(paths.filter((path)=>WORKFLOW.test(path)).map(read)),
        updates: await Promise.all(paths.filter((path)=>UPDATE_PATHS.has(path)).map(read)),
        policyPath: _core_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY_PATH */ .l
    };
}
async function readOne(tree, path) {
    return {
        path,
        text: (await tree.read(path, MAX_BYTES)).toString('utf8')
    };
}


/***/ })

};
