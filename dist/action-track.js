export const id = 2884;
export const ids = [2884];
export const modules = {

/***/ 12884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  track: () => (/* binding */ track),
  writeBadge: () => (/* binding */ writeBadge)
});

// UNUSED EXPORTS: foreignWords

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/ledger/own-dashboard.js
var own_dashboard = __webpack_require__(76219);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var ledger_read = __webpack_require__(19420);
// EXTERNAL MODULE: ./src/core/statement/statement-of.js
var statement_of = __webpack_require__(51735);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(20317);
// EXTERNAL MODULE: ./src/github/write/store.js + 4 modules
var write_store = __webpack_require__(50510);
// EXTERNAL MODULE: ./src/report/badge/badge.js
var badge = __webpack_require__(77492);
// EXTERNAL MODULE: ./src/report/dashboard/exposed.js
var dashboard_exposed = __webpack_require__(95612);
// EXTERNAL MODULE: ./src/report/text/log-line.js
var log_line = __webpack_require__(1844);
// EXTERNAL MODULE: ./src/run/keep-issues.js + 14 modules
var keep_issues = __webpack_require__(88045);
// EXTERNAL MODULE: ./src/run/tracking.js + 1 modules
var run_tracking = __webpack_require__(12373);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(68501);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/action/log.js
var log = __webpack_require__(42193);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(82659);
// EXTERNAL MODULE: ./src/report/statement/render.js
var render = __webpack_require__(57965);
// EXTERNAL MODULE: ./src/run/statement-facts.js + 1 modules
var statement_facts = __webpack_require__(68100);
// EXTERNAL MODULE: ./src/run/statement-answers.js
var statement_answers = __webpack_require__(44425);
// EXTERNAL MODULE: ./src/run/statement-ledger.js
var statement_ledger = __webpack_require__(8361);
;// CONCATENATED MODULE: ./src/action/statement.js











/**
 * The statement of a run on the default branch, and its files; null for a repository that is no
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
        answers
    });
    const statement = (0,statement_of/* statementOf */.T)(facts);
    await write(statement, context.temp);
    return statement;
}
/** Readable by the runner's user only, and never over a file that is there. */ const OWN_FILE = {
    mode: 0o600,
    flag: 'wx'
};
async function write(statement, temp) {
    const directory = (0,external_node_path_.join)(temp, `fixby-statement-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(directory, {
        recursive: true,
        mode: 0o700
    });
    const path = (0,external_node_path_.join)(directory, 'statement.json');
    await (0,promises_.writeFile)(path, await (0,render/* renderStatement */.M)(statement, 'json'), OWN_FILE);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'statement.html'), await (0,render/* renderStatement */.M)(statement, 'html'), OWN_FILE);
    core/* setOutput */.uH('statement', path);
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
    const promises = await promisesOf(run, facts, workflow);
    const tracking = await (0,run_tracking/* trackingOf */.np)({
        policy,
        result,
        head,
        directory,
        detailsUrl,
        repositoryUrl: context.repositoryUrl,
        runUrl: context.runUrl,
        workflow,
        ...promises === undefined ? {} : {
            promises
        }
    });
    const store = new write_store/* IssueStore */.d(run.client, run.name, (0,run_tracking/* renderWith */.hc)(tracking.words), ()=>(0,day/* toSecond */.uI)(new Date().toISOString()));
    const kept = await attempt(()=>(0,keep_issues/* keepIssues */.y8)(store, read.tracker, read.answers.steps, tracking));
    report(kept);
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
 * How the promises of the statement stand; undefined for none. A statement that could not be made
 * stops nothing: what the dashboard remembers stays.
 */ async function promisesOf(run, facts, workflow) {
    try {
        const statement = await stateRun(run, facts, workflow);
        return statement === null ? undefined : (0,statement_of/* promisePeriods */.G)(statement);
    } catch (error) {
        if (!(error instanceof fixby_error/* FixbyError */.$)) throw error;
        core/* warning */.$e(`No statement was made: ${error.message}`);
        return (0,own_dashboard/* ownDashboard */.L)((0,ledger_read/* readLedger */.SC)(run.read.tracker))?.meta.promises;
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

/***/ 87666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  CI: () => (/* binding */ partsOf),
  JW: () => (/* binding */ sealed),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/statement/canonical-json.js
/**
 * A value as canonical JSON: no white space, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Two programs that read the same data write the same bytes.
 * @param value plain data, as `JSON.parse` gives it; keys whose value is undefined are left out
 * @throws RangeError for what JSON has no form for: a number that is not finite, half a surrogate
 *   pair, a function
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */ function canonicalJson(value) {
    if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, part])=>part !== undefined).sort(([a], [b])=>a < b ? -1 : 1);
        return `{${entries.map(([key, part])=>`${textOf(key)}:${canonicalJson(part)}`).join(',')}}`;
    }
    return typeof value === 'string' ? textOf(value) : scalarOf(value);
}
/** Half of a surrogate pair: no text in any encoding. */ const HALF = /\p{Surrogate}/u;
function textOf(text) {
    if (HALF.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
    return JSON.stringify(text);
}
function scalarOf(value) {
    if (typeof value === 'number' ? Number.isFinite(value) : value === null || typeof value === 'boolean') return JSON.stringify(value);
    throw new RangeError(`${typeof value === 'number' ? String(value) : typeof value} has no canonical form`);
}

;// CONCATENATED MODULE: ./src/core/statement/digest.js


/** The document with its digests. Its texts lose halves of surrogate pairs, as the digests do. */ function sealed(document) {
    const whole = wellFormed(document);
    const withParts = {
        ...whole,
        parts: partsOf(whole)
    };
    return {
        ...withParts,
        digest: digestOf(withParts)
    };
}
/** The digest of each property of a document. */ function partsOf(document) {
    return Object.fromEntries(Object.entries(document).filter(([, part])=>part !== undefined).map(([key, part])=>[
            key,
            digestOf(part)
        ]));
}
/** `sha256:<hex>` of a value's canonical JSON, which `fixby verify` computes again. */ function digestOf(value) {
    return `sha256:${sha256(canonicalJson(wellFormed(value)))}`;
}
/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */ function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}
const HALVES = /\p{Surrogate}/gu;
/**
 * The value with U+FFFD for halves of surrogate pairs, which text from GitHub may have where it was
 * cut, and for which canonical JSON has no form.
 */ function wellFormed(value) {
    if (typeof value === 'string') return value.replace(HALVES, '\uFFFD');
    if (Array.isArray(value)) return value.map(wellFormed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part])=>[
            key.replace(HALVES, '\uFFFD'),
            wellFormed(part)
        ]));
}


/***/ }),

/***/ 43358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ PROMISES)
});

// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(83227);
// EXTERNAL MODULE: ./src/core/statement/vendor.js
var vendor = __webpack_require__(32244);
;// CONCATENATED MODULE: ./src/core/statement/settle.js

/**
 * What nothing here can see: the vendor's own word where there is one that still holds, else not
 * from here. Never used for what a scan did not complete or a token could not see.
 */ function orVendor(facts, id, evidence) {
    const word = (0,vendor/* vendorWord */.P)(facts, 'promises', id);
    if (word === null) return {
        status: 'not-from-here',
        evidence
    };
    const all = [
        ...evidence,
        word.evidence
    ];
    if (!word.current) return {
        status: 'not-from-here',
        evidence: all
    };
    if (word.answer === 'not-applicable') return {
        status: 'not-from-here',
        evidence: all
    };
    return {
        status: word.answer === 'yes' ? 'kept' : 'not-kept',
        evidence: all
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/abnormal-behaviour.js


/** Whether anybody watches. */ const abnormalBehaviour = {
    id: 'abnormal-behaviour',
    words: 'Abnormal behaviour is watched for',
    checks: 'The scan of access logs that the policy names, and whether what it found is answered in time.',
    kept: 'Kept where the logs were read completely and no finding about them is past its due date. Not kept where one is.',
    cannotKnow: 'What is in logs that the policy does not name, and what another system watches: for that the vendor’s own answer stands.',
    judge
};
function judge(facts) {
    const { result } = facts;
    const late = [
        ...result.findings,
        ...result.known
    ].filter(({ source, sla })=>source === 'activity' && sla === 'overdue');
    if (late.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(late.length, 'episode', 'episodes')} of abnormal behaviour ${late.length === 1 ? 'is' : 'are'} past the day by which somebody had to look.`, {
                detail: (0,say/* few */.H$)(late.map(({ rule, id })=>`${rule} (${id.slice(0, 8)})`))
            })
        ]
    };
    const scan = result.scans.find(({ sources })=>sources.includes('activity'));
    if (scan === undefined || scan.status === 'skipped') return orVendor(facts, 'abnormal-behaviour', [
        (0,say/* missing */.LO)('The policy names no logs to look at.')
    ]);
    if (scan.status === 'failed') return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The scan of the logs did not complete.', scan.reason === null ? {} : {
                detail: scan.reason
            })
        ]
    };
    if ((scan.files ?? 0) === 0) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The scan of the logs had no log to look at.')
        ]
    };
    const open = result.findings.filter(({ source })=>source === 'activity').length;
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(scan.files ?? 0, 'log was', 'logs were')} read completely; ${(0,say/* count */.U9)(open, 'episode is', 'episodes are')} open, none past its due date.`, {
                date: facts.today
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/checks.js

/** The outcome of a check of the posture; null where nobody looked, or it is switched off. */ function checkOf({ result }, id) {
    const posture = result.scans.find(({ sources, status })=>sources.includes('posture') && status === 'done');
    return posture?.checks?.find((check)=>check.id === id) ?? null;
}
/** Why the posture tells nothing. */ function noPosture({ result }) {
    const reason = result.scans.find(({ sources })=>sources.includes('posture'))?.reason ?? null;
    return (0,say/* missing */.LO)("The repository's settings on GitHub were not looked at: fixby statement with a token does, and a run whose policy has scan.posture.", reason === null ? {} : {
        detail: reason
    });
}
/** A check as evidence: what it asks for, and what was seen of it. */ function checkEvidence({ asks, state, detail, missing: unseen, url }) {
    if (state === 'not-visible') {
        const wants = unseen.flatMap(({ permission })=>permission === null ? [] : [
                permission
            ]);
        const needs = wants.length === 0 ? '' : `; a token with ${wants.join(' or ')} sees it`;
        return (0,say/* missing */.LO)(`Not visible to this token: ${lower(asks)}${needs}.`, {
            detail: unseen.map(({ why })=>why).join(', '),
            url
        });
    }
    if (state === 'kept') return (0,say/* seen */.cI)(`${asks}.`, {
        detail,
        url
    });
    if (state === 'not-kept') return (0,say/* seen */.cI)(`Not so: ${lower(asks)}.`, {
        detail,
        url
    });
    return (0,say/* missing */.LO)(`Not settled: ${lower(asks)}.`, {
        detail,
        url
    });
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/core/statement/promises/access.js


/** Checks of the posture that together say who has access. */ const CHECKS = [
    'posture-outside-collaborators',
    'posture-two-factor',
    'posture-shared-accounts',
    'posture-deploy-keys',
    'posture-deploy-key-owners'
];
/** Who may reach the code. */ const access = {
    id: 'access',
    words: 'Only authorised employees have access',
    checks: `The repository's settings on GitHub: ${CHECKS.join(', ')}.`,
    kept: 'Kept where every one of these checks is seen to hold. Not kept where one is seen not to.',
    cannotKnow: 'Who is employed, who may only read, and who has access to production: Forge gives it to the contributors of the app. A check that the token does not see leaves the promise open, whatever the vendor says.',
    judge: access_judge
};
function access_judge(facts) {
    const checks = CHECKS.map((id)=>checkOf(facts, id));
    const known = checks.filter((check)=>check !== null);
    const evidence = [
        ...known.map(checkEvidence),
        ...known.length === 0 ? [
            noPosture(facts)
        ] : [],
        ...known.length > 0 && known.length < CHECKS.length ? [
            (0,say/* missing */.LO)('The policy switches off some of the checks of who has access.')
        ] : []
    ];
    if (known.some(({ state })=>state === 'not-kept')) return {
        status: 'not-kept',
        evidence
    };
    const all = known.length === CHECKS.length && known.every(({ state })=>state === 'kept');
    return {
        status: all ? 'kept' : 'not-from-here',
        evidence
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/bug-bounty.js


/** Whether people are paid to look. */ const bugBounty = {
    id: 'bug-bounty',
    words: 'The apps take part in a bug bounty programme',
    checks: "Reports of the bounty among the issues of the last 365 days, and the vendor's own answer.",
    kept: 'Kept where a maintainer confirmed such a report within 365 days, or the vendor says so. Not kept where the vendor says no.',
    cannotKnow: 'Which apps a programme covers, and whether it is still open: its own page shows that.',
    judge: bug_bounty_judge
};
function bug_bounty_judge(facts) {
    const { ledger } = facts;
    const reports = ledger.seen ? ledger.value.findings.filter(({ source, rule, report })=>source === 'report' && rule === 'bounty' && report?.confirmed === true) : [];
    if (reports.length === 0) return orVendor(facts, 'bug-bounty', [
        (0,say/* missing */.LO)(ledger.seen ? 'No issue of the last 365 days is a confirmed report of a bounty.' : 'The issues, which have reports of a bounty, could not be read.')
    ]);
    const last = reports.map(({ opened })=>opened).sort().at(-1);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(reports.length, 'report', 'reports')} of the bug bounty came in within 365 days and ${reports.length === 1 ? 'was' : 'were'} confirmed.`, last === undefined ? {} : {
                date: last
            })
        ]
    };
}

// EXTERNAL MODULE: ./src/core/statement/questionnaires/index.js + 6 modules
var questionnaires = __webpack_require__(77042);
;// CONCATENATED MODULE: ./src/core/statement/promises/caiq.js



/** Whether the questionnaire of the Cloud Security Alliance is answered. */ const caiq = {
    id: 'caiq',
    words: 'The questionnaire CAIQ is answered',
    checks: 'The answers to every question of each edition that is known here.',
    kept: 'Kept where every question of CAIQ-Lite 3.0.1 has an answer that still holds: of the other editions only some questions are known here, so that answers to all of them leave the promise open. Not kept where the vendor answers an edition in part, or an answer had to be looked at again.',
    cannotKnow: 'Whether an answer is true that the vendor gives for itself: the evidence of each says whose word it is. The questions are in words of our own and not checked against the CSA’s file.',
    judge: caiq_judge
};
function caiq_judge(facts, answers) {
    const editions = [
        ...new Set(answers.map(({ edition })=>edition))
    ].filter((one)=>one.startsWith('caiq'));
    const counted = editions.map((edition)=>countsOf(edition, answers, facts));
    const whole = counted.find((one)=>one.whole && one.said > 0 && one.answered === one.all);
    if (whole !== undefined) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`All ${whole.all} questions of ${whole.edition} are answered, ${whole.said} of them by the vendor.`, {
                date: facts.today
            })
        ]
    };
    const begun = counted.filter(({ said, late })=>said + late > 0);
    if (begun.length === 0) return orVendor(facts, 'caiq', [
        (0,say/* missing */.LO)('The vendor has answered no edition of CAIQ here.')
    ]);
    if (begun.every(({ whole, answered, all })=>!whole && answered === all)) return orVendor(facts, 'caiq', begun.map(beyond));
    return {
        status: 'not-kept',
        evidence: begun.map(lacking)
    };
}
/** An edition of which all that is known here is answered: the rest of it nobody sees. */ function beyond({ edition, all }) {
    return (0,say/* missing */.LO)(`All ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${edition} that are known here are answered, and the edition has more of them.`);
}
function lacking({ edition, whole, answered, all, late, open }) {
    const known = whole ? '' : ' that are known here';
    return (0,say/* seen */.cI)(`${answered} of ${(0,say/* count */.U9)(all, 'question', 'questions')} of ${edition}${known} are answered, and ${(0,say/* count */.U9)(late, 'answer', 'answers')} had to be looked at again.`, open.length === 0 ? {} : {
        detail: `Without an answer: ${(0,say/* few */.H$)(open)}`
    });
}
function countsOf(edition, answers, { answers: own, today }) {
    const mine = answers.filter((answer)=>answer.edition === edition);
    const open = mine.filter(({ answer })=>answer === 'not-from-here').map(({ id })=>id);
    const late = own?.answers.filter(({ to, reviewAfter })=>to === edition && reviewAfter < today).length ?? 0;
    const said = mine.filter(({ evidence })=>evidence.some(({ kind })=>kind === 'said')).length;
    const whole = questionnaires/* QUESTIONNAIRES */.X.some((one)=>one.edition === edition && one.whole);
    return {
        edition,
        whole,
        all: mine.length,
        answered: mine.length - open.length,
        said,
        late,
        open
    };
}

// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(33995);
// EXTERNAL MODULE: ./src/core/policy/presets.js
var presets = __webpack_require__(89209);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/core/statement/look.js
var look = __webpack_require__(92717);
;// CONCATENATED MODULE: ./src/core/statement/promises/fix-times.js





const ATLASSIAN = presets/* SLA_PRESETS */.W['atlassian-marketplace-cloud'];
/** Whether due dates are kept. */ const fixTimes = {
    id: 'fix-times',
    words: "Vulnerabilities are fixed within the times of Atlassian's security bug fix policy",
    checks: 'Every finding that was open within the last 365 days: whether it was fixed by its due date, and what is overdue now; and whether the policy gives more days than Atlassian does (10, 28, 84 and 175).',
    kept: 'Kept where nothing is overdue and nothing of the last 365 days was fixed late. Not kept where something is or was, or the policy gives more days. A waiver changes no due date.',
    cannotKnow: 'Vulnerabilities that no scan found and nobody reported here, and dates that Atlassian set on tickets of its own, unless a maintainer wrote them down.',
    judge: fix_times_judge
};
function fix_times_judge(facts) {
    const longer = severity/* SEVERITIES */.oC.filter((severity)=>((0,sla_days/* slaDays */.O)(facts.policy, severity) ?? Infinity) > ATLASSIAN.days[severity]);
    const policy = policyEvidence(facts, longer);
    if (longer.length > 0) return {
        status: 'not-kept',
        evidence: [
            policy
        ]
    };
    const { ledger } = facts;
    if (!ledger.seen) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The issues, which have the due dates, could not be read.', {
                detail: ledger.missing.why
            })
        ]
    };
    const late = ledger.value.findings.filter(({ withinSla })=>withinSla === false);
    const figures = figuresOf(ledger.value);
    if (late.length > 0 || overdue(facts) > 0) return {
        status: 'not-kept',
        evidence: [
            figures,
            lateEvidence(facts, late),
            policy
        ]
    };
    const gaps = (0,look/* gapsIn */.vY)(facts, [
        'dependencies',
        'code'
    ]);
    if (gaps.length > 0) return {
        status: 'not-from-here',
        evidence: [
            figures,
            ...gaps
        ]
    };
    if (ledger.value.dashboardUrl === null) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('No run has kept issues here yet, so nothing tells of the past.')
        ]
    };
    return {
        status: 'kept',
        evidence: [
            figures,
            policy
        ]
    };
}
function overdue({ result }) {
    return [
        ...result.findings,
        ...result.known
    ].filter(({ sla })=>sla === 'overdue').length;
}
function figuresOf({ findings, dashboardUrl }) {
    const dated = findings.filter(({ withinSla })=>withinSla !== null);
    const within = dated.filter(({ withinSla })=>withinSla === true).length;
    return (0,say/* seen */.cI)(dated.length === 0 ? 'Within the last 365 days no finding had a due date.' : `${within} of ${(0,say/* count */.U9)(dated.length, 'finding', 'findings')} of the last 365 days kept the due date (${Math.floor(100 * within / dated.length)} %).`, dashboardUrl === null ? {} : {
        url: dashboardUrl
    });
}
function lateEvidence(facts, late) {
    const open = Math.max(late.filter(({ gone })=>gone === null).length, overdue(facts));
    const fixed = late.filter(({ gone })=>gone !== null);
    return (0,say/* seen */.cI)(`${open} overdue now, ${fixed.length} fixed late.`, {
        detail: (0,say/* few */.H$)(late.map(({ severity, rule, due, issue })=>`${severity} ${rule}, due ${due ?? '?'}${issue === null ? '' : ` (#${issue.number})`}`))
    });
}
function policyEvidence({ policy, result }, longer) {
    const days = severity/* SEVERITIES */.oC.map((severity)=>`${(0,sla_days/* slaDays */.O)(policy, severity) ?? 'no'} for ${severity}`).join(', ');
    const more = longer.length === 0 ? '' : `; that is more than Atlassian gives for ${(0,say/* few */.H$)(longer)}`;
    return (0,say/* seen */.cI)(`The policy in force gives these days: ${days}${more}.`, {
        detail: `Policy: ${result.policy.path ?? 'the default'}`,
        ...ATLASSIAN.source === null ? {} : {
            url: ATLASSIAN.source,
            open: true
        }
    });
}

// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(95748);
;// CONCATENATED MODULE: ./src/core/statement/promises/hosting.js



/** Where end-user data is kept. */ const hosting = {
    id: 'hosting',
    words: 'End-user data is hosted in Atlassian Forge',
    checks: 'The manifest of every Forge app: its remotes, which of them keep data, and the addresses that end-user data is sent to.',
    kept: 'Kept where no remote keeps end-user data and no address is declared to get any. Not kept where a remote keeps it.',
    cannotKnow: 'What a server does with data that it is sent. Where an address may get end-user data, the answer is the vendor’s own.',
    judge: hosting_judge
};
function hosting_judge(facts) {
    const { apps } = facts;
    const remotes = apps.flatMap(({ path, remotes })=>remotes.map((remote)=>({
                path,
                ...remote
            })));
    const storing = remotes.filter(({ stores, storesEUD })=>stores && storesEUD !== false);
    if (storing.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`By the manifests, ${(0,say/* count */.U9)(storing.length, 'remote keeps', 'remotes keep')} end-user data outside Atlassian.`, {
                detail: (0,say/* few */.H$)(storing.map(({ path, key, urls })=>`${key} (${urls.join(', ')}) in ${path}`))
            })
        ]
    };
    const unread = (0,requirements/* unreadManifests */.O0)(facts);
    if (unread.length > 0) return {
        status: 'not-from-here',
        evidence: unread
    };
    if (apps.length === 0) return orVendor(facts, 'hosting', [
        (0,say/* missing */.LO)('There is no manifest of a Forge app in this repository.')
    ]);
    const open = outside(facts);
    if (open.length > 0) return orVendor(facts, 'hosting', open);
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${apps.length === 1 ? 'The manifest names' : `The ${apps.length} manifests name`} no remote that keeps end-user data, and no address that gets any.`, {
                detail: (0,say/* few */.H$)(apps.map(({ path })=>path))
            })
        ]
    };
}
/** What may get end-user data, and whose further way no manifest tells. */ function outside({ apps }) {
    const silent = apps.flatMap(({ remotes })=>remotes.filter(({ operations, stores })=>operations.length === 0 && !stores));
    const egress = apps.flatMap((app)=>app.egress.filter(({ kind, inScopeEUD })=>kind.startsWith('fetch.') && inScopeEUD !== false));
    return [
        ...silent.length === 0 ? [] : [
            (0,say/* missing */.LO)(`${(0,say/* count */.U9)(silent.length, 'remote does', 'remotes do')} not declare what it is for.`, {
                detail: (0,say/* few */.H$)(silent.map(({ key })=>key))
            })
        ],
        ...egress.length === 0 ? [] : [
            (0,say/* missing */.LO)(`${(0,say/* count */.U9)(egress.length, 'address', 'addresses')} may get end-user data, and no manifest says whether it is kept there.`, {
                detail: (0,say/* few */.H$)(egress.map(({ address, remote })=>address ?? remote ?? '?'))
            })
        ]
    ];
}

// EXTERNAL MODULE: ./src/core/posture/documents.js
var posture_documents = __webpack_require__(99687);
;// CONCATENATED MODULE: ./src/core/statement/promises/incident-contact.js




/** Whom to tell of an incident. */ const incidentContact = {
    id: 'incident-contact',
    words: 'There is an address for security incidents',
    checks: 'SECURITY.md of the repository or of its organization, the form for incidents, and the hours that the policy gives for notices.',
    kept: 'Kept where SECURITY.md names an address, a link or a form. Not kept where it names none, or there is none.',
    cannotKnow: 'Whether somebody reads what is sent there, and whether Atlassian has the address: it asks for a security contact of its own.',
    judge: incident_contact_judge
};
function incident_contact_judge(facts) {
    const { securityPolicy } = facts.files;
    if (securityPolicy === null) return withoutFile(facts);
    const detail = securityPolicy.path;
    if (!(0,posture_documents/* namesWay */.o2)(securityPolicy.text)) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names no address, link or form for reports.', {
                detail
            })
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The security policy names how to report.', {
                detail,
                date: facts.today
            }),
            ...formEvidence(facts)
        ]
    };
}
/** The organization's file counts where the repository has none, and only GitHub knows it. */ function withoutFile(facts) {
    const check = checkOf(facts, 'posture-security-policy');
    if (check === null || check.state === 'not-visible') return orVendor(facts, 'incident-contact', [
        (0,say/* missing */.LO)('There is no SECURITY.md here, and that of the organization could not be looked at.')
    ]);
    return {
        status: check.state === 'kept' ? 'kept' : 'not-kept',
        evidence: [
            checkEvidence(check)
        ]
    };
}
function formEvidence({ files, policy, repository }) {
    const form = files.forms.find(({ path })=>/incident/iu.test(path));
    if (form === undefined) return [];
    const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
    const page = repository === null ? null : `${repository.url}/issues/new/choose`;
    return [
        (0,say/* seen */.cI)(`There is a form for incidents; by the policy people are told within ${notify} hours and kept informed every ${update}.`, page === null ? {} : {
            url: page,
            ...repository?.public === true ? {
                open: true
            } : {}
        })
    ];
}

;// CONCATENATED MODULE: ./src/core/statement/promises/privacy-policy.js



/** Whether customers find the privacy policy. */ const privacyPolicy = {
    id: 'privacy-policy',
    words: 'The privacy policy is where customers find it',
    checks: 'Whether README, SECURITY.md or SUPPORT link a privacy policy, or a public repository has PRIVACY.md.',
    kept: 'Kept where one of them does. Not kept where documents are there and none does.',
    cannotKnow: 'Whether the page that is linked answers, what it says, and what the Marketplace listing links.',
    judge: privacy_policy_judge
};
function privacy_policy_judge(facts) {
    const { documents } = facts.files;
    const link = documents.find(({ text })=>(0,posture_documents/* linksPrivacy */.Y)(text));
    if (link !== undefined) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('A document of the repository links the privacy policy.', {
                detail: link.path,
                date: facts.today
            })
        ]
    };
    const file = documents.find(({ path })=>/privacy/iu.test(path));
    if (file !== undefined && facts.repository?.public === true) return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)('The privacy policy is a file of this public repository.', {
                url: `${facts.repository.url}/blob/HEAD/${file.path}`,
                open: true
            })
        ]
    };
    if (file !== undefined) return orVendor(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is a privacy policy, and nothing shows that customers can read this repository.', {
            detail: file.path
        })
    ]);
    if (documents.length === 0) return orVendor(facts, 'privacy-policy', [
        (0,say/* missing */.LO)('There is no README or other document to look at.')
    ]);
    const judged = orVendor(facts, 'privacy-policy', [
        (0,say/* seen */.cI)('No document of the repository links a privacy policy.')
    ]);
    return judged.status === 'kept' ? judged : {
        ...judged,
        status: 'not-kept'
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/requirements.js


/** The security requirements of the Marketplace. */ const requirements_requirements = {
    id: 'requirements',
    words: 'The Marketplace security requirements for cloud apps are met',
    checks: 'Every requirement of the table for all cloud apps (1 to 10), and of the table for Forge apps (1 to 14) where there is one: see the list of requirements.',
    kept: 'Kept where each of them is. Not kept where one is not.',
    cannotKnow: 'What a repository does not show of some of them, and what five numbers of the Forge table ask for: there the vendor’s own answer stands, marked as such.',
    judge: requirements_judge
};
const PAGE = 'https://developer.atlassian.com/platform/marketplace/security-requirements/';
function requirements_judge(facts) {
    const all = (0,requirements/* judgeRequirements */.WY)(facts).filter(({ table })=>table === 'all-apps' || facts.apps.length > 0);
    const of = (status)=>all.filter((one)=>one.status === status);
    const [broken, unknown, kept] = [
        of('not-kept'),
        of('unknown'),
        of('kept')
    ];
    const said = kept.filter(({ evidence })=>evidence.some(({ kind })=>kind === 'said')).length;
    const evidence = [
        (0,say/* seen */.cI)(`${kept.length} of ${(0,say/* count */.U9)(all.length, 'requirement is', 'requirements are')} kept, ${said} of them by the vendor's own word.`, {
            url: PAGE,
            open: true
        }),
        ...broken.length === 0 ? [] : [
            (0,say/* seen */.cI)(`Not kept: ${names(broken)}.`)
        ],
        ...unknown.length === 0 ? [] : [
            (0,say/* missing */.LO)(`Not known: ${names(unknown)}.`)
        ]
    ];
    if (broken.length > 0) return {
        status: 'not-kept',
        evidence
    };
    return {
        status: unknown.length > 0 ? 'not-from-here' : 'kept',
        evidence
    };
}
function names(found) {
    return found.map(({ table, number })=>`${table}/${number}`).join(', ');
}

;// CONCATENATED MODULE: ./src/core/statement/promises/scanning.js


/** Most days in a row without a complete scan that still count as constantly. */ const MOST_DAYS = 7;
/** Whether scans run all the time. */ const scanning = {
    id: 'scanning',
    words: 'Dependencies, code and Forge apps are scanned constantly (SCA, SAST, FSRT)',
    checks: 'The scans of dependencies and of code of this run, FSRT where there is a Forge app, and on how many of the last 90 days a scan of the default branch was complete.',
    kept: `Kept where each of them completed in this run and no more than ${MOST_DAYS} days in a row had no complete scan. Not kept where the policy switches one off, or there was a longer gap.`,
    cannotKnow: 'What another system scans. Days before the first run that kept issues are not counted.',
    judge: scanning_judge
};
function scanning_judge(facts) {
    const wanted = [
        'dependencies',
        'code',
        ...hasApp(facts) ? [
            'sarif:FSRT'
        ] : []
    ];
    const off = wanted.filter((source)=>isOff(facts, source));
    if (off.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy does not ask for ${(0,say/* few */.H$)(off.map((source)=>WORDS[source]))}.`)
        ]
    };
    const gaps = wanted.flatMap((source)=>(0,look/* gapsIn */.vY)(facts, [
            source
        ]));
    const days = daysEvidence(facts);
    if (days.long) return {
        status: 'not-kept',
        evidence: [
            days.evidence,
            ...gaps
        ]
    };
    if (gaps.length > 0 || !facts.scanDays.seen) return {
        status: 'not-from-here',
        evidence: [
            ...gaps,
            days.evidence
        ]
    };
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`${wanted.map((source)=>WORDS[source]).join(', ')} completed over ${(0,look/* lookedAt */.O1)(facts, wanted)}.`, {
                date: facts.today
            }),
            days.evidence
        ]
    };
}
const WORDS = {
    dependencies: 'SCA',
    code: 'SAST',
    'sarif:FSRT': 'FSRT'
};
function hasApp({ apps, brokenManifests }) {
    return apps.length + brokenManifests.length > 0;
}
/** FSRT runs where the policy asks for it, or the program is named. */ function isOff({ policy, result }, source) {
    if (source === 'sarif:FSRT') return !policy.scan.fsrt.enabled && !result.scans.some(({ sources, status })=>sources.includes(source) && status !== 'skipped');
    return source === 'dependencies' ? !policy.scan.dependencies.enabled : !policy.scan.code.enabled;
}
function daysEvidence({ scanDays }) {
    if (!scanDays.seen) return {
        long: false,
        evidence: (0,say/* missing */.LO)('On which days was scanned could not be read.', {
            detail: scanDays.missing.why
        })
    };
    const { since, until, days, scannedDays, gaps, url } = scanDays.value;
    const longest = Math.max(0, ...gaps.map((gap)=>gap.days));
    const rest = longest === 0 ? '' : `; the longest gap was ${(0,say/* count */.U9)(longest, 'day', 'days')}`;
    return {
        long: longest > MOST_DAYS,
        evidence: (0,say/* seen */.cI)(`A scan of the default branch was complete on ${scannedDays} of ${days} days from ${since} to ${until}${rest}.`, {
            url,
            date: until
        })
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/severity-levels.js

/** How bad a finding is. */ const severityLevels = {
    id: 'severity-levels',
    words: "Vulnerabilities are rated by Atlassian's Security Severity Levels",
    checks: 'The policy in force: findings are rated by CVSS in the bands of Atlassian (critical from 9.0, high from 7.0, medium from 4.0, low below), and what the policy rates otherwise.',
    kept: 'Kept where the policy changes the level of single rules at most, each with its reason. Not kept where it changes the level of whatever is in a place or a package, without a look at the finding.',
    cannotKnow: 'How a vulnerability is rated that is kept in another tracker.',
    judge: severity_levels_judge
};
const severity_levels_PAGE = 'https://www.atlassian.com/trust/security/security-severity-levels';
function severity_levels_judge({ policy, result }) {
    if (result.policy.invalid !== null) return {
        status: 'not-from-here',
        evidence: [
            (0,say/* missing */.LO)('The policy is not valid, so none is in force.', {
                detail: result.policy.invalid
            })
        ]
    };
    const { overrides } = policy.severity;
    const broad = overrides.filter(({ match })=>match.rule === undefined && match.id === undefined);
    if (broad.length > 0) return {
        status: 'not-kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy has ${(0,say/* count */.U9)(broad.length, 'override', 'overrides')} for whatever is in a place or a package, without a look at the finding.`, {
                detail: (0,say/* few */.H$)(broad.map(({ severity, reason })=>`${severity}: ${reason}`))
            })
        ]
    };
    const scored = result.findings.filter(({ score })=>score !== null).length;
    return {
        status: 'kept',
        evidence: [
            (0,say/* seen */.cI)(`The policy in force rates by CVSS in Atlassian's bands: critical from 9.0, high from 7.0, medium from 4.0, low below.`, {
                url: severity_levels_PAGE,
                open: true,
                detail: `Policy: ${result.policy.path ?? 'the default'}`
            }),
            (0,say/* seen */.cI)(`${(0,say/* count */.U9)(scored, 'open finding has', 'open findings have')} a CVSS score; ${overrides.length === 0 ? 'no rule is rated otherwise' : `${(0,say/* count */.U9)(overrides.length, 'rule is', 'rules are')} rated otherwise, each with a reason`}.`, overrides.length === 0 ? {} : {
                detail: (0,say/* few */.H$)(overrides.map(({ severity, reason })=>`${severity}: ${reason}`))
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/core/statement/promises/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.











/** Every promise of the statement, one file each, by id. */ const PROMISES = [
    abnormalBehaviour,
    access,
    bugBounty,
    caiq,
    fixTimes,
    hosting,
    incidentContact,
    privacyPolicy,
    requirements_requirements,
    scanning,
    severityLevels
];


/***/ }),

/***/ 51735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ promisePeriods),
/* harmony export */   T: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _promises_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43358);
/* harmony import */ var _questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77042);
/* harmony import */ var _requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95748);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30573);





/** The whole statement. The same facts give the same statement. */ function statementOf(facts) {
    const questionnaires = answersOf(facts);
    const body = {
        version: 1,
        asOf: facts.asOf,
        about: {
            repository: facts.repository?.name ?? null,
            public: facts.repository?.public ?? false,
            directory: facts.directory,
            commit: facts.result.comparison.head
        },
        promises: promisesOf(facts, questionnaires),
        requirements: (0,_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRequirements */ .WY)(facts),
        questionnaires
    };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(body);
}
/** What the dashboard remembers of a statement. */ function promisePeriods({ promises }) {
    return promises.flatMap(({ id, history })=>history.map((period)=>({
                id,
                ...period
            })));
}
/** The answers of all questionnaires, edition by edition. */ function answersOf(facts) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .EDITIONS */ .qR.flatMap((edition)=>_questionnaires_index_js__WEBPACK_IMPORTED_MODULE_2__/* .QUESTIONNAIRES */ .X.filter((one)=>one.edition === edition).flatMap((one)=>one.answer(facts)));
}
/** How the promises stand, in the order of the statement. */ function promisesOf(facts, answers) {
    return _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PROMISE_IDS */ .lP.flatMap((id)=>_promises_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PROMISES */ .R.filter((promise)=>promise.id === id).map((promise)=>{
            const { status, evidence } = promise.judge(facts, answers);
            const history = facts.ledger.seen ? goOn(facts.ledger.value, {
                id,
                status
            }, facts.today) : [];
            return {
                id,
                status,
                since: history.at(-1)?.from ?? null,
                evidence,
                history
            };
        }));
}
/** Most periods of one promise that are remembered. */ const MOST_PERIODS = 12;
/**
 * The history of a promise with how it stands today. A day counts as it ended: what began today and
 * is over again leaves no period of no days.
 */ function goOn({ promises }, { id, status }, today) {
    const past = promises.filter((one)=>one.id === id && one.from < today).map(({ status: stood, from, to })=>({
            status: stood,
            from,
            to
        }));
    const [last, before] = [
        past.at(-1),
        past.slice(0, -1)
    ];
    if (last?.status === status) return [
        ...before,
        {
            ...last,
            to: null
        }
    ];
    const ended = last === undefined ? [] : [
        ...before,
        {
            ...last,
            to: today
        }
    ];
    return [
        ...ended,
        {
            status,
            from: today,
            to: null
        }
    ].slice(-MOST_PERIODS);
}


/***/ }),

/***/ 50510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ IssueStore)
});

// EXTERNAL MODULE: ./src/core/ledger/plan/simulate.js
var simulate = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/core/ledger/plan/tracker-reduce.js
var tracker_reduce = __webpack_require__(12155);
// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(62621);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(85048);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/github/write/create-once.js

/**
 * Creates something exactly once, although the answer may be lost. After a broken connection or a
 * 5xx, GitHub may or may not have created it, so it is looked for before creating it again.
 * @param create asks GitHub; must not retry by itself
 * @param find looks for what was created; null when it is not there
 * @throws what `create` throws the second time
 */ async function createOnce(create, find) {
    try {
        return await create();
    } catch (error) {
        if (!isOpen(error)) throw error;
        return await find() ?? await create();
    }
}
/**
 * Whether it is unknown after this failure if GitHub carried the request out. After a 4xx it
 * certainly did not.
 */ function isOpen(error) {
    const status = (0,github_client/* statusOf */.c2)(error);
    return status === null || status >= 500;
}

;// CONCATENATED MODULE: ./src/github/write/issue-answers.js

/** The part of GitHub's answer about an issue that is used. */ const issueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    node_id: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }).nullish()
});
/** The part of GitHub's answer about a comment that is used. */ const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({
        login: schemas/* string */.YjP()
    }).nullish()
});

;// CONCATENATED MODULE: ./src/github/write/create.js



const numberSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr()
});
/** Creates a milestone exactly once. @throws what the client throws */ async function createMilestone({ rest }, name, { title, dueOn }) {
    const call = {
        ...name,
        title,
        due_on: dueOn,
        request: {
            retries: 0
        }
    };
    const data = await createOnce(async ()=>(await rest.issues.createMilestone(call)).data, async ()=>{
        const listed = await rest.issues.listMilestones({
            ...name,
            state: 'all',
            sort: 'due_on',
            direction: 'desc',
            per_page: 100
        });
        return listed.data.find((milestone)=>milestone.title === title) ?? null;
    });
    return numberSchema.parse(data).number;
}
/**
 * The milestone's number as a part of a request; empty when the tracker has no milestone of this
 * title.
 */ function milestoneOf({ milestones }, wanted) {
    const milestone = milestones.find(({ title })=>title === wanted)?.number;
    return milestone === undefined ? {} : {
        milestone
    };
}
/** Creates an issue exactly once. @throws what the client throws */ async function createIssue({ rest }, name, { title, body, labels, assignees, milestone }, tracker) {
    const known = new Set(tracker.issues.map(({ number })=>number));
    const issue = await createOnce(async ()=>{
        const { data } = await rest.issues.create({
            ...name,
            title,
            body,
            labels: [
                ...labels
            ],
            assignees: [
                ...assignees
            ],
            ...milestoneOf(tracker, milestone),
            request: {
                retries: 0
            }
        });
        return issueSchema.parse(data);
    }, async ()=>{
        const { data } = await rest.issues.listForRepo({
            ...name,
            state: 'all',
            per_page: 30
        });
        const found = schemas/* array */.YOg(issueSchema).parse(data).find((one)=>one.body === body && !known.has(one.number));
        return found ?? null;
    });
    return {
        at: issue.created_at,
        created: {
            number: issue.number,
            nodeId: issue.node_id,
            url: issue.html_url
        }
    };
}
/** Creates a comment exactly once. @throws what the client throws */ async function createComment(client, name, number, body, tracker) {
    const known = new Set(tracker.issues.find((issue)=>issue.number === number)?.comments.map(({ id })=>id));
    const at = {
        ...name,
        issue_number: number
    };
    return createOnce(async ()=>{
        const { data } = await client.rest.issues.createComment({
            ...at,
            body,
            request: {
                retries: 0
            }
        });
        return commentSchema.parse(data);
    }, async ()=>{
        const listed = await client.paginate(client.rest.issues.listComments, {
            ...at,
            per_page: 100
        });
        return schemas/* array */.YOg(commentSchema).parse(listed).findLast((one)=>one.body === body && !known.has(one.id)) ?? null;
    });
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/github/due-field.js
var due_field = __webpack_require__(19573);
;// CONCATENATED MODULE: ./src/github/write/due-field.js



/**
 * Writes a due date into the organization's issue field and reads it back, since GitHub may ignore
 * a value silently.
 * @param field the field's name; its type must be date
 * @param value `YYYY-MM-DD`
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/issues/issue-field-values
 */ async function setDueField(client, { owner, repo }, number, field, value) {
    try {
        const id = await (0,due_field/* fieldId */.C)(client, owner, field);
        const path = {
            owner,
            repo,
            issue_number: number
        };
        await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values', {
            ...path,
            issue_field_values: [
                {
                    field_id: id,
                    value
                }
            ]
        });
        const has = await (0,due_field/* dueValue */.A)(client, {
            owner,
            repo
        }, number, id);
        if (has === value) return;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" did not take ${value} for #${number}: GitHub answered without an error and has ${has ?? 'nothing'}`);
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) === 'github') throw error;
        throw new fixby_error/* FixbyError */.$('github', `the issue field "${field}" (issues.due-field of the policy) was not set on #${number}: ${(0,github_client/* explainApiError */.cU)(error)}`, '', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./src/github/write/store.js







/** Carries out steps on GitHub, one at a time. */ class IssueStore {
    #client;
    #name;
    #render;
    #now;
    /** @param now gives the RFC 3339 time for changes for which GitHub returns none */ constructor(client, name, render, now){
        this.#client = client;
        this.#name = name;
        this.#render = render;
        this.#now = now;
    }
    /** Carries out one step. @throws what the client throws */ async apply(step, state) {
        const { rest } = this.#client;
        const name = this.#name;
        switch(step.kind){
            case 'create-label':
                await this.#createLabel(step);
                return {
                    at: this.#now()
                };
            case 'delete-label':
                await removed(()=>rest.issues.deleteLabel({
                        ...name,
                        name: step.name
                    }));
                return {
                    at: this.#now()
                };
            case 'create-milestone':
                {
                    const milestone = await createMilestone(this.#client, name, step);
                    return {
                        at: this.#now(),
                        milestone
                    };
                }
            case 'set-milestone-state':
                await rest.issues.updateMilestone({
                    ...name,
                    milestone_number: step.number,
                    state: step.open ? 'open' : 'closed'
                });
                return {
                    at: this.#now()
                };
            case 'create-issue':
                return createIssue(this.#client, name, step, state.tracker);
            default:
                return this.#change(step, (0,tracker_reduce/* numberOf */.r)(step.issue, state.created), state);
        }
    }
    /**
   * The label may exist already: another run created it, or the answer to our own request was lost.
   */ async #createLabel({ name, color, description }) {
        try {
            await this.#client.rest.issues.createLabel({
                ...this.#name,
                name,
                color,
                description
            });
        } catch (error) {
            if ((0,github_client/* statusOf */.c2)(error) !== 422) throw error;
            await this.#client.rest.issues.getLabel({
                ...this.#name,
                name
            });
        }
    }
    async #change(step, number, state) {
        const { rest } = this.#client;
        const at = {
            ...this.#name,
            issue_number: number
        };
        switch(step.kind){
            case 'edit-issue':
                return this.#edit(step, number, state);
            case 'add-labels':
                await rest.issues.addLabels({
                    ...at,
                    labels: [
                        ...step.labels
                    ]
                });
                return {
                    at: this.#now()
                };
            case 'remove-label':
                await removed(()=>rest.issues.removeLabel({
                        ...at,
                        name: step.label
                    }));
                return {
                    at: this.#now()
                };
            case 'comment':
                return this.#comment(step, number, state);
            case 'edit-comment':
                {
                    const body = 'text' in step.say ? step.say.text : this.#render(step.say);
                    const call = {
                        ...this.#name,
                        comment_id: step.id,
                        body
                    };
                    const comment = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await rest.issues.updateComment(call)).data, commentSchema);
                    return written(comment, body);
                }
            case 'delete-comment':
                await removed(()=>rest.issues.deleteComment({
                        ...this.#name,
                        comment_id: step.id
                    }));
                return {
                    at: this.#now()
                };
            case 'react':
                await rest.reactions.createForIssueComment({
                    ...this.#name,
                    comment_id: step.comment,
                    content: step.content
                });
                return {
                    at: this.#now()
                };
            case 'close-issue':
                return this.#setState(number, 'closed', step.reason);
            case 'reopen-issue':
                return this.#setState(number, 'open', 'reopened');
            case 'pin-issue':
                return this.#pin(number, state);
            case 'set-due-field':
                await setDueField(this.#client, this.#name, number, step.field, step.value);
                return {
                    at: this.#now()
                };
        }
    }
    async #edit(step, number, { tracker }) {
        return this.#update({
            ...this.#name,
            issue_number: number,
            ...step.title === undefined ? {} : {
                title: step.title
            },
            ...step.body === undefined ? {} : {
                body: step.body
            },
            ...milestoneOf(tracker, step.milestone)
        });
    }
    async #setState(number, state, reason) {
        return this.#update({
            ...this.#name,
            issue_number: number,
            state,
            state_reason: reason
        });
    }
    async #update(call) {
        const issue = await (0,whole_answer/* wholeAnswer */.E)(async ()=>(await this.#client.rest.issues.update(call)).data, issueSchema);
        return {
            at: issue.updated_at
        };
    }
    async #comment({ say }, number, { tracker, created }) {
        const body = this.#render('duplicateOf' in say ? (0,simulate/* saidDuplicate */.F)((0,tracker_reduce/* numberOf */.r)(say.duplicateOf, created), tracker) : say);
        return written(await createComment(this.#client, this.#name, number, body, tracker), body);
    }
    async #pin(number, { tracker }) {
        const issueId = tracker.issues.find((issue)=>issue.number === number)?.nodeId;
        await this.#client.graphql('mutation pinDashboard($issueId: ID!) { pinIssue(input: { issueId: $issueId }) { issue { number } } }', {
            issueId
        });
        return {
            at: this.#now()
        };
    }
}
function written({ id, created_at: at }, body) {
    return {
        at,
        comment: {
            id,
            body
        }
    };
}
/** Removes something; succeeds when somebody else has removed it already. */ async function removed(remove) {
    try {
        await remove();
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) !== 404) throw error;
    }
}


/***/ }),

/***/ 77492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   go: () => (/* binding */ renderBadgeSvg),
/* harmony export */   oS: () => (/* binding */ renderBadgeJson)
/* harmony export */ });
/* unused harmony export badge */
/* harmony import */ var _core_findings_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77149);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23442);


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

/***/ 57965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderStatement)
/* harmony export */ });
/* harmony import */ var _core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29529);


/** Renders a statement. The same statement gives the same bytes. */ async function renderStatement(statement, format) {
    switch(format){
        case 'json':
            return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(statement);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 8461).then(__webpack_require__.bind(__webpack_require__, 98461))).renderStatementHtml(statement);
        case 'markdown':
            return withHash((await __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 31792))).renderStatementMarkdown(statement));
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 5681).then(__webpack_require__.bind(__webpack_require__, 95681))).renderStatementCsv(statement);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 90302))).renderStatementText(statement);
    }
}
/** Markdown with the line by which `fixby verify` tells whether it was changed. */ function withHash(markdown) {
    const content = `${markdown.trimEnd()}\n\n`;
    return `${content}SHA-256 of everything above this line: ${(0,_core_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content)}\n`;
}


/***/ })

};
