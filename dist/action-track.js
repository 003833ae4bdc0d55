"use strict";
exports.id = 1682;
exports.ids = [1682];
exports.modules = {

/***/ 31682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notCurrent: () => (/* binding */ notCurrent),
  track: () => (/* binding */ track),
  writeBadge: () => (/* binding */ writeBadge)
});

// UNUSED EXPORTS: foreignWords

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(15492);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(21441);
// EXTERNAL MODULE: ./src/core/statement/statement-of.js
var statement_of = __webpack_require__(60448);
// EXTERNAL MODULE: ./src/core/statement/stands.js
var stands = __webpack_require__(77484);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(78660);
// EXTERNAL MODULE: ./src/github/write/apply.js
var apply = __webpack_require__(60055);
// EXTERNAL MODULE: ./src/github/write/store.js + 4 modules
var write_store = __webpack_require__(24364);
// EXTERNAL MODULE: ./src/report/badge/badge.js
var badge = __webpack_require__(63425);
// EXTERNAL MODULE: ./src/report/dashboard/exposed.js
var dashboard_exposed = __webpack_require__(2909);
// EXTERNAL MODULE: ./src/report/text/log-line.js
var log_line = __webpack_require__(73005);
// EXTERNAL MODULE: ./src/run/keep-issues.js + 13 modules
var keep_issues = __webpack_require__(8779);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(97202);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(72584);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(63992);
// EXTERNAL MODULE: ./src/core/statement/public.js
var statement_public = __webpack_require__(96840);
// EXTERNAL MODULE: ./src/core/statement/several.js + 1 modules
var several = __webpack_require__(41691);
// EXTERNAL MODULE: ./src/report/statement/render.js
var render = __webpack_require__(65022);
// EXTERNAL MODULE: ./src/run/other-repositories.js
var other_repositories = __webpack_require__(76120);
// EXTERNAL MODULE: ./src/run/statement-facts.js + 1 modules
var statement_facts = __webpack_require__(82741);
// EXTERNAL MODULE: ./src/run/statement-answers.js + 2 modules
var statement_answers = __webpack_require__(79238);
// EXTERNAL MODULE: ./src/run/statement-ledger.js
var statement_ledger = __webpack_require__(2880);
;// CONCATENATED MODULE: ./src/action/statement.js














/**
 * The statement of a run on the default branch about its own repository, and its files, which join
 * the other repositories of the answers; null for a repository that is no
 * vendor's: without a Forge app and without answers.
 * @param workflow path of the workflow file that runs this; null where nobody knows
 * @throws what reading the tree or writing the files throws
 */ async function stateRun({ context, client, policy, read, result, head, directory }, repositoryFacts, workflow) {
    const answers = await (0,statement_answers/* readAnswers */.Mr)(head, directory);
    if (!await (0,statement_facts/* isVendors */.Yv)({
        head,
        directory,
        policy,
        answers
    })) return null;
    const { owner, repo } = context.repository;
    const url = context.repositoryUrl;
    const repository = {
        name: `${owner}/${repo}`,
        url,
        public: repositoryFacts.public
    };
    const ledger = (0,ledger_read/* readLedger */.SC)(read.answers.tracker);
    const branch = repositoryFacts.defaultBranch?.name ?? '';
    const name = context.repository;
    const facts = await (0,statement_facts/* statementFacts */.Zw)({
        repository,
        policy,
        result,
        head,
        directory,
        ledger: (0,fact/* seen */.cI)((0,statement_facts/* ledgerFacts */.T_)(ledger, policy, result)),
        scanDays: await (0,statement_ledger/* scanDays */.N)({
            client,
            name,
            url,
            branch,
            ledger,
            policy,
            result,
            workflow
        }),
        answers,
        checkLinks: policy.statement['check-links']
    });
    const statement = (0,statement_of/* statementOf */.T)(facts);
    // The dashboard remembers what this repository is; joined, two would wait for each other.
    const joint = answers === null ? statement : (0,several/* overSeveral */.v)(statement, await (0,other_repositories/* readOthers */.U)(answers, {
        client,
        name
    }));
    await write(joint, context.temp);
    return statement;
}
/** Writes the statement and the one that may be published, which are two outputs. */ async function write(statement, temp) {
    const directory = (0,external_node_path_.join)(temp, `fixby-statement-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, {
        recursive: true,
        mode: 0o700
    });
    core/* setOutput */.uH('statement', await writePair(statement, (0,external_node_path_.join)(directory, 'statement')));
    const shown = (0,statement_public/* publicStatement */.r)(statement);
    core/* setOutput */.uH('statement-public', await writePair(shown, (0,external_node_path_.join)(directory, 'statement-public')));
}
/** Readable by the runner's user only, and never over a file that is there. */ const OWN_FILE = {
    mode: 0o600,
    flag: 'wx'
};
/** Writes a statement as JSON and HTML. @returns the path of the JSON */ async function writePair(statement, path) {
    for (const format of [
        'json',
        'html'
    ])await (0,promises_.writeFile)(`${path}.${format}`, await (0,render/* renderStatement */.M)(statement, format), OWN_FILE);
    return `${path}.json`;
}

;// CONCATENATED MODULE: ./src/action/track.js





















/**
 * Why this run must not change issues: it does not describe the current default branch. A run of an
 * older commit (re-run, or overtaken by a push) would close findings that are still there and
 * reopen fixed ones.
 * @returns null when the run is current
 */ function notCurrent({ defaultBranch }, commit, ref) {
    if (defaultBranch === null) return 'the repository has no branch yet';
    if (commit === null) return 'the workspace is no git checkout, so nobody can tell which commit was scanned';
    if (ref !== '' && ref !== `refs/heads/${defaultBranch.name}`) return `this run is for ${ref}, not for the default branch ${defaultBranch.name}`;
    if (commit !== defaultBranch.tip) return `the scanned commit ${commit.slice(0, 7)} is not the newest one of ${defaultBranch.name} (${defaultBranch.tip.slice(0, 7)}), whose own run keeps the issues`;
    return null;
}
/**
 * Updates the issues and the dashboard after a scan.
 * @throws FixbyError (github) that says what GitHub refused, and what to do
 */ async function track(run) {
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(run.client, run.context.repository);
    const why = notCurrent(facts, run.result.comparison.head, process.env['GITHUB_REF'] ?? '');
    if (why !== null) {
        core/* warning */.$e(`The issues were left as they are: ${why}.`);
        return null;
    }
    const { context, policy, result, head, directory, detailsUrl, read } = run;
    const workflow = workflowPath(process.env['GITHUB_WORKFLOW_REF'] ?? '');
    const stated = await statedBy(run, facts, workflow);
    const tracking = await (0,run_tracking/* trackingOf */.n)({
        policy,
        result,
        head,
        directory,
        detailsUrl,
        repositoryUrl: context.repositoryUrl,
        runUrl: context.runUrl,
        workflow,
        ...stated
    });
    const store = new write_store/* IssueStore */.d(run.client, run.name, (0,run_tracking/* renderWith */.h)(tracking.words), ()=>(0,day/* toSecond */.uI)(new Date().toISOString()));
    const kept = await attempt(()=>(0,keep_issues/* keepIssues */.y8)(store, read.tracker, read.answers.steps, tracking));
    report(kept);
    if (run.mirror !== null) await keepMirror(run.mirror, store, kept, run);
    const { exposed } = kept.data;
    if (exposed.length > 0) {
        const words = `${(0,dashboard_exposed/* exposedWords */.E)(exposed.length)} ${exposed.map(({ number })=>`#${number}`).join(', ')}`;
        core/* warning */.$e(words);
        await core/* summary */.z.addRaw(`\n\n${words}\n`).write();
    }
    const foreign = foreignWords(kept);
    if (foreign !== null) core/* warning */.$e(foreign);
    return kept;
}
/**
 * What the dashboard remembers of the statement; nothing where there is none. A statement that
 * could not be made stops nothing: what the dashboard remembers stays.
 */ async function statedBy(run, facts, workflow) {
    try {
        const statement = await stateRun(run, facts, workflow);
        if (statement === null) return {};
        return {
            promises: (0,statement_of/* promisePeriods */.G)(statement),
            stands: (0,stands/* standsOf */.dO)(statement)
        };
    } catch (error) {
        if (!(error instanceof fixby_error/* FixbyError */.$)) throw error;
        core/* warning */.$e(`No statement was made: ${error.message}`);
        const { promises, stands } = (0,own_dashboard/* ownDashboard */.Lb)((0,ledger_read/* readLedger */.SC)(run.read.tracker))?.meta ?? {};
        return {
            ...promises === undefined ? {} : {
                promises
            },
            ...stands === undefined ? {} : {
                stands
            }
        };
    }
}
/**
 * `.github/workflows/fixby.yml` of `owner/name/.github/workflows/fixby.yml@refs/heads/main`; null
 * for anything else.
 */ function workflowPath(ref) {
    return /^[^/]+\/[^/]+\/(.+)@/u.exec(ref)?.[1] ?? null;
}
async function attempt(keep) {
    try {
        return await keep();
    } catch (error) {
        const what = (0,client/* isForbidden */.US)(error) ? 'Give the job "permissions: issues: write", or set the input issues to false' : 'The next run goes on where this one stopped; if it stays so, look at githubstatus.com';
        throw new fixby_error/* FixbyError */.$('github', `the issues could not be kept in step: ${(0,client/* explainApiError */.cU)(error)}.`, `${what}.`, {
            cause: error
        });
    }
}
/** Most issues of others that are named. */ const MAX_FOREIGN = 5;
/** What to do about issues that look like ours and are by somebody else; null for none. */ function foreignWords({ foreign }) {
    if (foreign.length === 0) return null;
    const named = foreign.slice(0, MAX_FOREIGN).map(({ number, author })=>`#${number} by ${(0,log_line/* logLine */.B)(author)}`);
    const more = foreign.length > named.length ? ` and ${foreign.length - named.length} more` : '';
    const authors = [
        ...new Set(foreign.slice(0, MAX_FOREIGN).map(({ author })=>(0,log_line/* logLine */.B)(author)))
    ].join(', ');
    return `${named.join(', ')}${more} ${foreign.length === 1 ? 'has' : 'have'} Fixby's marker and another author, so nothing there counts. Where Fixby wrote under that name (another token), set "issues: { authors: [${authors}] }" in the policy; their clocks go on then.`;
}
/**
 * Logs what was written to the issues.
 * @throws FixbyError (github) when an issue could not be updated
 */ function report({ applied, plan, dashboardUrl }) {
    core/* setOutput */.uH('dashboard-url', dashboardUrl ?? '');
    for (const refused of applied.refused)core/* warning */.$e(`GitHub refused ${refused}. Everything else went on.`);
    if (plan.waiting.length > 0) log/* actionLog */.Z.info(`${plan.waiting.length} findings wait for their issue; their clocks run.`);
    if (applied.postponed > 0) core/* warning */.$e(`${applied.postponed} changes wait for the next run: GitHub lets a token create a limited number of issues and comments an hour.`);
    if (applied.failures.length > 0) {
        throw new fixby_error/* FixbyError */.$('github', `${applied.failures.length} issues could not be brought in step (${applied.failures.slice(0, 3).join('; ')}).`, `The next run tries again.`);
    }
}
/**
 * Brings Jira in line with the issues, and says on each issue which ticket it has.
 * A ticket that could not be brought in line fails the step.
 */ async function keepMirror(mirror, store, { state }, { policy, result: { asOf, today } }) {
    const { keepTickets } = await __webpack_require__.e(/* import() */ 6113).then(__webpack_require__.bind(__webpack_require__, 16113));
    const { steps, written, refused, problems } = await keepTickets(mirror, state.tracker, {
        policy,
        asOf,
        today
    });
    const applied = await (0,apply/* applySteps */.G)(store, steps, state);
    log/* actionLog */.Z.info(`Jira: ${written} changes of tickets.`);
    for (const words of refused)core/* warning */.$e((0,log_line/* logLine */.B)(words));
    const failures = [
        ...problems,
        ...applied.failures
    ];
    // The verdict and the issues do not hang on Jira: the step fails, and everything else goes on.
    if (failures.length > 0) core/* setFailed */.C1(`The tickets could not be brought in step: ${failures.slice(0, 3).map(log_line/* logLine */.B).join(' ')} The issues are kept, and their clocks run. The next run tries again.`);
}
/** Writes the badge's files, `badge.json` for shields.io and `badge.svg`, into a directory. */ async function writeBadge(directory, data, { decision }) {
    const input = {
        figures: data.figures,
        complete: decision !== 'error'
    };
    for (const name of [
        'badge.json',
        'badge.svg'
    ]){
        const link = await (0,distrusted/* linkOnTheWay */.KH)((0,external_node_path_.resolve)(directory, name));
        if (link === null) continue;
        throw new fixby_error/* FixbyError */.$('usage', `The badge was not written: ${link} is a symbolic link in the repository, and may lead anywhere.`, 'Remove the link, or name another directory.');
    }
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'badge.json'), (0,badge/* renderBadgeJson */.oS)(input));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'badge.svg'), (0,badge/* renderBadgeSvg */.go)(input));
}


/***/ }),

/***/ 96840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ publicStatement)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77994);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);


/**
 * A statement for a web page: every promise with how it stands, the requirements that are kept, and
 * the questionnaires that the vendor answers. It has no finding, no count of what is open, no path,
 * no name of a person, no page that only some may open, and nothing that is meant for whoever runs
 * Fixby. It has the digest of the whole one, which the vendor keeps and can show.
 */ function publicStatement(statement) {
    const { version, asOf, about, requirements, questionnaires, digest: evidenceDigest } = statement;
    const body = {
        version,
        asOf,
        about: {
            vendor: about.vendor,
            apps: about.apps,
            repository: about.public ? about.repository : null,
            public: about.public,
            directory: '',
            commit: null
        },
        promises: statement.promises.map(openPromise),
        requirements: requirements.filter(({ status })=>status === 'kept').map(openPart),
        questionnaires: published(questionnaires).map(openPart),
        evidenceDigest
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(body);
}
/** What stands in public for evidence that is not for everybody. */ const INSTEAD = {
    kept: 'It was looked at, and it is so.',
    'not-kept': 'It was looked at, and it is not so at present.',
    'not-from-here': 'What was looked at for this statement does not show it.'
};
/**
 * Why and since when a promise is not kept, or was not before, is the vendor's to tell: only its
 * own words are shown of it.
 */ function openPromise(promise) {
    const { status } = promise;
    const shown = open(promise.evidence).filter(({ kind })=>status === 'kept' || kind === 'said');
    const instead = {
        kind: status === 'not-from-here' ? 'missing' : 'seen',
        text: INSTEAD[status]
    };
    const evidence = speaksForItself(promise) && shown.length > 0 ? shown : [
        instead,
        ...shown
    ];
    return {
        ...promise,
        since: status === 'kept' ? promise.since : null,
        history: [],
        evidence
    };
}
/**
 * Whether what is shown needs no word on what was looked at: nothing was, where the vendor's no is
 * all there is.
 */ function speaksForItself({ status, evidence }) {
    return status === 'kept' || status === 'not-kept' && !(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'seen');
}
/**
 * The answers of the questionnaires in which the vendor answers something itself: nobody else asked
 * for the others. An answer that tells of something open, or that nobody has given, is left out.
 */ function published(answers) {
    const own = new Set(answers.filter(_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isSaid */ .QV).map(({ edition })=>edition));
    return answers.filter(({ edition, answer, evidence })=>own.has(edition) && answer !== 'not-from-here' && evidence.every(({ inside })=>inside === undefined) && open(evidence).length > 0);
}
function openPart(part) {
    return {
        ...part,
        evidence: open(part.evidence)
    };
}
/** What stands in public for all that was missing where the vendor's word has to fill the gap. */ const BY_WORD = {
    kind: 'missing',
    text: 'For the rest there is the vendor\u2019s word.'
};
/**
 * What everybody may read: no details, nothing that is open, and no word of what is missing but
 * that the vendor's word stands for it.
 */ function open(evidence) {
    const shown = openOnly(evidence);
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'missing') && (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(evidence, 'said') && (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKind */ .d0)(shown, 'seen') ? [
        ...shown,
        BY_WORD
    ] : shown;
}
function openOnly(evidence) {
    return evidence.filter(({ kind, inside })=>kind !== 'missing' && inside === undefined).map(({ kind, text, date, url, open: isOpen })=>({
            kind,
            text,
            ...date === undefined ? {} : {
                date
            },
            ...url === undefined || isOpen !== true ? {} : {
                url,
                open: isOpen
            }
        }));
}


/***/ }),

/***/ 41691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ otherRepositories),
  v: () => (/* binding */ overSeveral)
});

// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(77994);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/core/statement/other-repository.js

/** Days after its last complete scan for which a record shows that something is kept. */ const RECORD_DAYS = 7;
/** Whether a record is too old to show that something is kept, or of a day to come. */ function isStale({ lastScan }, today) {
    if (lastScan === null) return true;
    const age = (0,day/* daysBetween */.YM)(lastScan, today);
    // Its day may be that of another time zone.
    return age > RECORD_DAYS || age < -1;
}
/**
 * A record as it counts on a day: one that is stale shows no more that something is kept. What it
 * has as broken stays so, until a run there says otherwise.
 */ function asOfDay(other, today) {
    if (!isStale(other, today)) return other;
    const { lastScan, promises, stands } = other;
    const ended = lastScan === null || lastScan > today ? today : (0,day/* addDays */.fi)(lastScan, RECORD_DAYS + 1);
    return {
        ...other,
        promises: promises.seen ? {
            ...promises,
            value: promises.value.flatMap((one)=>endedOn(one, ended))
        } : promises,
        stands: stands.seen ? {
            ...stands,
            value: {
                ...stands.value,
                kept: [],
                yes: [],
                'not-applicable': [],
                'by-word': []
            }
        } : stands
    };
}
/** A period that went on as kept, until a day from which nobody knows. */ function endedOn(period, day) {
    if (period.to !== null || period.status !== 'kept') return [
        period
    ];
    if (period.from >= day) return [
        {
            ...period,
            status: 'not-from-here'
        }
    ];
    return [
        {
            ...period,
            to: day
        },
        {
            ...period,
            status: 'not-from-here',
            from: day,
            to: null
        }
    ];
}

// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/stands.js
var stands = __webpack_require__(77484);
;// CONCATENATED MODULE: ./src/core/statement/several.js




/** Repositories that the answers name besides this one, with the apps that are made from each. */ function otherRepositories({ apps }, own) {
    const byName = new Map();
    for (const { name, repository } of apps){
        if (repository === undefined || repository.toLowerCase() === own?.toLowerCase()) continue;
        byName.set(repository, [
            ...byName.get(repository) ?? [],
            name
        ]);
    }
    return [
        ...byName
    ].map(([repository, names])=>({
            repository,
            apps: names
        }));
}
/**
 * One statement over several repositories: a promise or a requirement is kept only where it is kept
 * in all of them. What the vendor answers to a questionnaire it answers for all; what only the
 * repository shows has to be shown by all. The form of an app's approval stays that of this one.
 */ function overSeveral(statement, recorded) {
    const { version, asOf, about } = statement;
    const today = asOf.slice(0, 10);
    const others = recorded.map((other)=>({
            ...asOfDay(other, today),
            stale: isStale(other, today)
        }));
    const promises = statement.promises.map((promise)=>joined(promise, others));
    const requirements = statement.requirements.map((one)=>others.reduce(requirementWith, one));
    const questionnaires = statement.questionnaires.map((one)=>others.reduce(answerWith, one));
    return (0,digest/* sealed */.JW)({
        version,
        asOf,
        about,
        promises,
        requirements,
        questionnaires
    });
}
function requirementWith(requirement, other) {
    const { applies, byWord, ...ours } = requirement;
    const key = (0,stands/* requirementKey */.D8)(requirement);
    const theirs = statusIn(other, key, [
        'kept',
        'not-kept',
        'not-applicable'
    ]);
    const there = theirs === 'not-applicable' ? 'kept' : theirs ?? 'unknown';
    const joint = [
        'not-kept',
        'unknown'
    ].find((bad)=>ours.status === bad || there === bad);
    return {
        ...ours,
        ...applies === false && theirs === 'not-applicable' ? {
            applies
        } : {},
        ...joint === undefined && (byWord === true || restsOnWord(other, key)) ? {
            byWord: true
        } : {},
        status: joint ?? 'kept',
        evidence: [
            ...ours.evidence,
            standsEvidence(other, theirs, restsOnWord(other, key))
        ]
    };
}
/** Whether what another repository has on record rests on the vendor's word there. */ function restsOnWord({ stands }, key) {
    return stands.seen && stands.value['by-word'].includes(key);
}
function answerWith(one, other) {
    if ((0,stands/* isOfOneApp */.Nz)(one) || one.answer === 'no') return one;
    const key = (0,stands/* answerKey */.q7)(one);
    const theirs = statusIn(other, key, [
        'yes',
        'no',
        'not-applicable'
    ]);
    const said = (0,say/* isSaid */.QV)(one);
    const theirWord = restsOnWord(other, key);
    if (theirs === null ? said && (0,say/* isByWord */.aU)(one) : theirs === one.answer && (!theirWord || (0,say/* isByWord */.aU)(one))) return one;
    const { byWord, ...ours } = one;
    const answer = jointAnswer(one.answer, theirs, said);
    // Where nothing is seen there, nothing but the word stands for it, whatever was seen here.
    const onWord = byWord === true || theirWord || theirs === null;
    const rests = answer !== 'no' && answer !== 'not-from-here' && onWord;
    return {
        ...ours,
        answer,
        ...rests ? {
            byWord: true
        } : {},
        evidence: [
            ...one.evidence,
            standsEvidence(other, theirs, theirWord)
        ]
    };
}
function jointAnswer(ours, theirs, said) {
    if (theirs === 'no') return 'no';
    if (said) return ours;
    if (theirs === null || ours === 'not-from-here') return 'not-from-here';
    return 'yes';
}
/** Which of some lists of another repository's record has an id; null for none, or no record. */ function statusIn({ stands }, key, lists) {
    return (stands.seen ? lists.find((list)=>stands.value[list].includes(key)) : null) ?? null;
}
function standsEvidence(other, status, theirWord) {
    const { repository, stands } = other;
    const which = appsWords(other);
    if (status === null) return stands.seen && other.stale ? staleEvidence(other) : noRecord(other);
    const words = status === 'not-kept' ? 'not kept' : status === 'not-applicable' ? 'not applying' : status;
    const inside = status === 'not-kept' || status === 'no' ? {
        inside: true
    } : {};
    return (0,say/* seen */.cI)(`For ${which} its own runs record this as ${words}${theirWord ? BY_WORD : ''}.`, {
        detail: repository,
        ...inside,
        ...scannedOn(other)
    });
}
const BY_WORD = " by the vendor's word";
function noRecord(other) {
    const { repository, stands } = other;
    return (0,say/* missing */.LO)(`For ${appsWords(other)} there is no record of this that could be read.`, {
        detail: stands.seen ? repository : `${repository}: ${stands.missing.why}`
    });
}
/** What stands for a record that is too old, with its day. */ function staleEvidence(other) {
    const { lastScan, repository } = other;
    const last = lastScan === null ? 'there is no complete scan on record' : `the last complete scan was on ${lastScan}`;
    return (0,say/* missing */.LO)(`For ${appsWords(other)} ${last}; one within ${RECORD_DAYS} days would show it.`, {
        detail: repository,
        ...scannedOn(other)
    });
}
/** The day on which a repository looked last, as that of the evidence. */ function scannedOn({ lastScan }) {
    return lastScan === null ? {} : {
        date: lastScan
    };
}
function appsWords({ apps }) {
    return `the apps from another repository (${apps.join(', ')})`;
}
function joined(promise, others) {
    if (others.length === 0) return promise;
    const told = others.map((other)=>tell(promise.id, other));
    const history = jointHistory([
        promise.history,
        ...told.map((one)=>one.history)
    ]);
    const { id, covers, byWord } = promise;
    const status = worst([
        promise.status,
        ...told.map((one)=>one.status)
    ]);
    const rests = byWord === true || told.some((one)=>one.byWord);
    return {
        id,
        status,
        ...status === 'kept' && rests ? {
            byWord: true
        } : {},
        ...status === 'kept' && covers !== undefined ? {
            covers
        } : {},
        since: history.at(-1)?.from ?? null,
        evidence: [
            ...promise.evidence,
            ...told.map(({ evidence })=>evidence)
        ],
        history
    };
}
/** How a promise stands that several repositories give together. */ function worst(statuses) {
    return [
        'not-kept',
        'not-from-here'
    ].find((bad)=>statuses.includes(bad)) ?? 'kept';
}
/** How it stood over all of them, from the first day of which each has a record; `[]` for none. */ function jointHistory(each) {
    const days = new Set(each.flatMap((periods)=>periods.map(({ from })=>from)));
    const stood = [
        ...days
    ].sort().flatMap((from)=>{
        const statuses = each.map((periods)=>periods.findLast((period)=>period.from <= from)?.status);
        const known = statuses.filter((status)=>status !== undefined);
        return known.length === each.length ? [
            {
                status: worst(known),
                from
            }
        ] : [];
    });
    const turns = stood.filter(({ status }, index)=>stood[index - 1]?.status !== status);
    return turns.map((one, index)=>({
            ...one,
            to: turns[index + 1]?.from ?? null
        }));
}
function tell(id, other) {
    const { repository, promises } = other;
    const which = appsWords(other);
    const detail = promises.seen ? repository : `${repository}: ${promises.missing.why}`;
    const periods = promises.seen ? promises.value.filter((period)=>period.id === id) : [];
    const history = periods.map(({ status, from, to })=>({
            status,
            from,
            to
        }));
    const last = periods.at(-1);
    const byWord = last?.status === 'kept' && last.byWord === true;
    if (last === undefined) return {
        status: 'not-from-here',
        byWord,
        history,
        evidence: (0,say/* missing */.LO)(`For ${which} there is no record that could be read; a token that may read its issues and a run there show it.`, {
            detail
        })
    };
    if (other.stale && last.status === 'not-from-here') return {
        status: last.status,
        byWord,
        history,
        evidence: staleEvidence(other)
    };
    const words = {
        kept: 'kept',
        'not-kept': 'not kept',
        'not-from-here': 'not to be seen'
    }[last.status];
    return {
        status: last.status,
        byWord,
        history,
        evidence: (0,say/* seen */.cI)(`For ${which} its own runs record it as ${words}${byWord ? BY_WORD : ''} since ${last.from}.`, {
            detail,
            ...scannedOn(other)
        })
    };
}


/***/ }),

/***/ 77484:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ requirementKey),
/* harmony export */   Nz: () => (/* binding */ isOfOneApp),
/* harmony export */   dO: () => (/* binding */ standsOf),
/* harmony export */   q7: () => (/* binding */ answerKey)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47614);

/** `all-apps/5` */ function requirementKey({ table, number }) {
    return `${table}/${number}`;
}
/** `caiq-4.1 TVM-06.1` */ function answerKey({ edition, id }) {
    return `${edition} ${id}`;
}
/** The questionnaire of one app, which says nothing of another. */ function isOfOneApp({ edition }) {
    return edition === 'forge-approval';
}
/** How a requirement is recorded: what does not apply is not what is kept. */ function recordedAs({ status, applies }) {
    return applies === false ? 'not-applicable' : status;
}
/** What a dashboard remembers of a statement for those of other repositories. */ function standsOf({ requirements, questionnaires }) {
    const asked = questionnaires.filter((one)=>!isOfOneApp(one));
    const listed = (status)=>[
            ...requirements.filter((one)=>recordedAs(one) === status).map(requirementKey),
            ...asked.filter(({ answer })=>answer === status).map(answerKey)
        ];
    return {
        kept: listed('kept'),
        'not-kept': listed('not-kept'),
        yes: listed('yes'),
        no: listed('no'),
        'not-applicable': listed('not-applicable'),
        'by-word': [
            ...requirements.filter(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isByWord */ .aU).map(requirementKey),
            ...asked.filter(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isByWord */ .aU).map(answerKey)
        ]
    };
}


/***/ }),

/***/ 63425:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75064);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);


/**
 * Background colours with a contrast to white text of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */ const COLOURS = {
    red: 'c62828',
    orange: 'b45309',
    green: '2e7d32',
    grey: '616161'
};
const LABEL_COLOUR = '444444';
const LABEL = 'security';
/** Text and colour of the badge. After an incomplete scan it is never green. */ function badge(input) {
    const [message, color] = judge(input);
    return {
        schemaVersion: 1,
        label: LABEL,
        message,
        color
    };
}
function judge({ figures, complete }) {
    const { critical, overdue } = figures;
    const total = (0,_core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .openIn */ .sQ)(figures);
    if (overdue > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(overdue)} overdue`,
        COLOURS.red
    ];
    if (!complete) return [
        'scan incomplete',
        COLOURS.grey
    ];
    if (critical > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(critical)} critical`,
        COLOURS.orange
    ];
    if (total > 0) return [
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(total)} open, none overdue`,
        COLOURS.green
    ];
    return [
        'no open findings',
        COLOURS.green
    ];
}
/** The badge as JSON for shields.io. */ function renderBadgeJson(input) {
    return `${JSON.stringify(badge(input), null, 2)}\n`;
}
/**
 * Width in pixels that is reserved per character at 11 px: that of Verdana's widest lower-case
 * letters, so that the text fits in other fonts too.
 */ const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;
/** The badge as an SVG image without fonts, scripts or external references. */ function renderBadgeSvg(input) {
    const { label, message, color } = badge(input);
    const left = boxWidth(label);
    const right = boxWidth(message);
    const width = left + right;
    const alt = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
        `  <title>${alt}</title>`,
        `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#round)">',
        `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
        `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
        `    <text x="${left / 2}" y="14">${label}</text>`,
        `    <text x="${left + right / 2}" y="14">${message}</text>`,
        '  </g>',
        '</svg>',
        ''
    ].join('\n');
}
/**
 * Width in pixels of the box around a text.
 * @param text one of our own: ASCII, without characters that XML escapes
 */ function boxWidth(text) {
    return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}


/***/ }),

/***/ 65022:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement)
/* harmony export */ });
/* harmony import */ var _core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77994);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39350);


/** Renders a statement. The same statement gives the same bytes. */ async function renderStatement(statement, format) {
    switch(format){
        case 'json':
            return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(statement);
        case 'html':
            return withHash((await __webpack_require__.e(/* import() */ 2644).then(__webpack_require__.bind(__webpack_require__, 32644))).renderStatementHtml(statement), '<!-- ', ' -->');
        case 'markdown':
            return withHash((await __webpack_require__.e(/* import() */ 6987).then(__webpack_require__.bind(__webpack_require__, 76987))).renderStatementMarkdown(statement));
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 8508).then(__webpack_require__.bind(__webpack_require__, 8508))).renderStatementCsv(statement);
        case 'text':
            return withHash((await __webpack_require__.e(/* import() */ 5409).then(__webpack_require__.bind(__webpack_require__, 25409))).renderStatementText(statement));
    }
}
/** A report with the line by which `fixby verify` tells whether it was changed. */ function withHash(report, before = '', after = '') {
    const content = `${report.trimEnd()}\n\n`;
    return `${content}${before}SHA-256 of everything above this line: ${(0,_core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)}${after}\n`;
}


/***/ }),

/***/ 76120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readOthers)
/* harmony export */ });
/* harmony import */ var _core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21441);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63992);
/* harmony import */ var _core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _core_statement_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84020);
/* harmony import */ var _core_statement_several_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41691);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84356);
/* harmony import */ var _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55717);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78660);
/* harmony import */ var _github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72508);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90636);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2891);
/* harmony import */ var _read_ledger_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53612);













/**
 * What the other repositories of the answers have on their dashboards.
 * @param own the repository that is scanned; null where there is no token to read others with
 */ async function readOthers(answers, own) {
    const self = own === null ? null : `${own.name.owner}/${own.name.repo}`;
    return Promise.all((0,_core_statement_several_js__WEBPACK_IMPORTED_MODULE_4__/* .otherRepositories */ .F)(answers, self).map(async (other)=>{
        const recorded = own === null ? (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'there is no token') : await recordOf(own.client, other.repository);
        return {
            ...other,
            lastScan: recorded.seen ? recorded.value.lastScan : null,
            promises: promisesIn(recorded),
            stands: standsIn(recorded)
        };
    }));
}
async function recordOf(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    try {
        return await dashboardOf(client, {
            owner,
            repo
        });
    } catch (error) {
        if ((0,_system_fixby_error_js__WEBPACK_IMPORTED_MODULE_9__/* .failureKind */ .z)(error) === null && !(0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isRequestError */ .eK)(error)) throw error;
        return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)('issues=read', (0,_github_client_js__WEBPACK_IMPORTED_MODULE_5__/* .explainApiError */ .cU)(error));
    }
}
async function dashboardOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'the repository has no branch yet');
    const tree = new _github_read_api_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .ApiTree */ .P(client, name, defaultBranch.tip);
    const { policy } = await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__/* .policyOf */ .US)(tree, {
        path: null,
        failOn: null
    });
    const tracker = await (0,_github_read_tracker_js__WEBPACK_IMPORTED_MODULE_8__/* .readTracker */ .T_)(client, (0,_read_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .trackerName */ .c9)(policy, name), policy.issues.authors);
    const ledger = (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(tracker);
    const dashboard = (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDashboard */ .Lb)(ledger);
    if (dashboard === null) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'no run has kept issues there yet');
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)({
        ...dashboard.meta,
        lastScan: lastScanDay(ledger, policy.sla.timezone)
    });
}
/** The day of the last complete scan; null where the dashboard, which people can edit, has none. */ function lastScanDay(ledger, timezone) {
    const last = (0,_core_ledger_own_dashboard_js__WEBPACK_IMPORTED_MODULE_0__/* .lastScanOf */ .TJ)(ledger);
    return last !== null && (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstant */ .uZ)(last) ? (0,_core_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(last, timezone) : null;
}
function promisesIn(recorded) {
    if (!recorded.seen) return recorded;
    if ((recorded.value.promises ?? []).length === 0) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'its dashboard has no record of promises');
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)((0,_core_statement_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedPromises */ .Xy)(recorded.value));
}
/** Of what is not public, only a private tracker keeps a record. */ function standsIn(recorded) {
    if (!recorded.seen) return recorded;
    const { stands } = recorded.value;
    if (stands !== undefined) return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .seen */ .cI)(stands);
    return (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_12__/* .unseen */ .nv)(null, 'its dashboard has no record of requirements; one that everybody reads keeps none');
}


/***/ })

};
;