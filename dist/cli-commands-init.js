"use strict";
exports.id = 658;
exports.ids = [658];
exports.modules = {

/***/ 90658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(25550);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/init/ask.js
var ask = __webpack_require__(41168);
// EXTERNAL MODULE: ./src/core/init/pins.js
var pins = __webpack_require__(96896);
// EXTERNAL MODULE: ./src/core/init/plan.js
var init_plan = __webpack_require__(71627);
// EXTERNAL MODULE: ./src/report/terminal/init-text.js
var init_text = __webpack_require__(96465);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
;// CONCATENATED MODULE: ./src/core/init/choices.js
/** Names that default branches have where nothing else tells. */ const USUAL = [
    'main',
    'master'
];
/** The default branch, as far as a clone can tell. */ function branchOf({ named, origin, workflow, local, current }) {
    const usual = USUAL.find((name)=>local.includes(name) || name === current);
    const only = local.length === 1 ? local[0] : undefined;
    return named ?? origin ?? workflow ?? usual ?? current ?? only ?? USUAL[0];
}
/**
 * Whether everybody can read the repository, as the forms that it has were written for; null where
 * it has none.
 */ function visibilityIn(files) {
    const [form] = [
        ...files
    ].filter(([path])=>path.startsWith('.github/ISSUE_TEMPLATE/security-incident.'));
    return form === undefined ? null : /Everybody can read|\/security\/advisories\/new/u.test(form[1]);
}
/**
 * How to start where nobody chose: softly where findings block and there is no policy yet; a policy
 * that is there stays as it is.
 */ function usualStart({ blocking }, existing) {
    return existing === null && blocking.length > 0 ? 'introduced' : 'all';
}
/** Whether somebody has to choose: findings block, and the policy judges what was there before. */ function needsStart({ blocking }, policy) {
    return blocking.length > 0 && policy.gate.scope === 'all';
}

// EXTERNAL MODULE: ./src/core/init/code-owners.js
var code_owners = __webpack_require__(43654);
// EXTERNAL MODULE: ./src/core/init/workflows.js
var workflows = __webpack_require__(88992);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/cli/grant.js
var cli_grant = __webpack_require__(71480);
// EXTERNAL MODULE: ./src/cli/init/look.js
var look = __webpack_require__(81310);
// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(85124);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
;// CONCATENATED MODULE: ./src/cli/init/options.js




/** Options of `init`. */ const initOptions = {
    yes: {
        type: 'boolean',
        summary: 'answer every question with yes, or as is usual'
    },
    'dry-run': {
        type: 'boolean',
        summary: 'print what would be written, and write nothing'
    },
    check: {
        type: 'boolean',
        summary: 'say what differs from what this version writes; exit code 1 if any'
    },
    start: {
        type: 'string',
        value: '<how>',
        choices: [
            'introduced',
            'baseline',
            'all'
        ],
        summary: 'where findings block: judge what is new, waive what is there, or neither'
    },
    until: {
        type: 'string',
        value: '<date>',
        summary: 'with --start baseline: last day of the waivers; default: in 90 days'
    },
    reason: {
        type: 'string',
        value: '<text>',
        summary: 'with --start baseline: why they are accepted'
    },
    posture: {
        type: 'boolean',
        summary: "look at the repository's settings on GitHub: who can merge, has access"
    },
    action: {
        type: 'string',
        value: '<pin>',
        summary: 'the Fixby of the workflows, OWNER/fixby@ and the full SHA of its commit'
    },
    branch: {
        type: 'string',
        value: '<name>',
        summary: 'the default branch, where the clone does not tell'
    },
    owners: {
        type: 'string',
        value: '<who>',
        summary: 'who reviews changes of .github/: "@acme/security @alice"'
    },
    visibility: {
        type: 'string',
        value: '<who>',
        choices: [
            'public',
            'private'
        ],
        summary: 'who can read the repository; default: as for a public one'
    },
    'osv-scanner': shared_options/* osvScanner */.jq,
    'osv-database': shared_options/* scanning */.G3['osv-database'],
    'as-of': shared_options/* scanning */.G3['as-of']
};
/** Validates the options. @throws FixbyError (usage) */ function initOptionsOf(values) {
    const { start = null, until = null, reason = null, visibility, branch = null } = values;
    if (start !== 'baseline' && (until !== null || reason !== null)) throw new fixby_error/* FixbyError */.$('usage', '--until and --reason are about the waivers of --start baseline.');
    return {
        way: wayOf(values),
        start,
        until,
        reason,
        posture: values.posture ?? null,
        action: actionOf(values.action),
        branch: branchOption(branch),
        owners: ownersOf(values.owners),
        public: visibility === undefined ? null : visibility === 'public'
    };
}
function wayOf(values) {
    const given = [
        'yes',
        'dry-run',
        'check'
    ].filter((name)=>values[name] === true);
    const [way = 'ask', other] = given;
    if (other === undefined) return way;
    throw new fixby_error/* FixbyError */.$('usage', `--${way} and --${other} cannot both be given.`);
}
function actionOf(text) {
    if (text === undefined) return null;
    const pin = (0,pins/* parsePin */.N3)(text);
    if (pin !== null) return pin;
    throw new fixby_error/* FixbyError */.$('usage', `--action is "${text.slice(0, 100)}"; it must be owner/name@ and the full SHA of a commit.`, 'A tag or a branch can be moved by others, so it is not taken.');
}
function branchOption(branch) {
    // What git calls a branch; anything else could mean something in the workflow.
    if (branch === null || /^(?!-)[^\s~^:?*[\]\\'"\p{Cc}]+$/u.test(branch)) return branch;
    throw new fixby_error/* FixbyError */.$('usage', `--branch is "${branch.slice(0, 100)}", which is no branch.`);
}
/** Splits and validates owners. @throws FixbyError (usage) */ function ownersOf(text = '') {
    const owners = text.split(/[\s,]+/u).filter((word)=>word !== '');
    const wrong = owners.find((owner)=>!(0,codeowners/* isOwner */.u8)(owner));
    if (wrong === undefined) return owners;
    throw new fixby_error/* FixbyError */.$('usage', `"${wrong.slice(0, 100)}" is no code owner.`, 'Write @login, @organization/team or an e-mail address.');
}

;// CONCATENATED MODULE: ./src/cli/init/choose.js








/** For how many days the waivers of a baseline count where nobody says how long. */ const BASELINE_DAYS = 90;
/** The reason of these waivers where nobody gives one. */ const BASELINE_REASON = 'Open when Fixby came in.';
/** Whether everybody can read the repository, and whether that is a guess. */ async function chooseVisibility({ public: given }, { files }, asker) {
    const known = given ?? visibilityIn(files);
    if (known !== null) return {
        public: known,
        guessed: false
    };
    if (asker !== null) return {
        public: await asker.confirm('Can everybody read this repository?', true),
        guessed: false
    };
    return {
        public: true,
        guessed: true
    };
}
/** The default branch: as the option names it, else as the gate's workflow or the clone has it. */ function chooseBranch({ branch }, clone) {
    const workflow = (0,workflows/* branchIn */.oA)(clone.files.get(workflows/* GATE_PATH */.Ks) ?? '');
    return branchOf({
        ...clone,
        named: branch,
        workflow
    });
}
/**
 * The Fixby that the workflows call: of the option, of workflows that are there, or the one that
 * runs here; else by a question. Null where nobody can say: a placeholder is written then.
 */ async function chooseFixby({ action }, clone, asker) {
    const known = action ?? (0,pins/* fixbyPin */.y2)((0,pins/* pinsIn */.sK)([
        ...clone.files.values()
    ])) ?? await (0,look/* ownPin */.o)(process.argv[1] ?? '', clone);
    if (known !== null || asker === null) return known;
    const wanted = 'as OWNER/fixby@<full commit SHA>? Enter to fill it in later:';
    for(let question = `Which Fixby do the workflows use, ${wanted}`;;){
        const answer = await asker.text(question, '');
        const pin = (0,pins/* parsePin */.N3)(answer);
        if (pin !== null || answer === '') return pin;
        question = `That is no commit of a repository; a tag or a branch can be moved by others. Which one, ${wanted}`;
    }
}
/**
 * Who is to own .github/ in CODEOWNERS (empty where somebody does), and whether that is a guess.
 */ async function chooseOwners({ owners: given }, { files, remote }, asker) {
    const known = (0,code_owners/* readCodeOwners */.k)(files);
    if (given.length > 0 || known.unowned.length === 0 || known.owners.length > 0) return {
        owners: given,
        guessed: false
    };
    const usual = remote === null ? '' : `@${remote.owner}`;
    if (asker === null) return {
        owners: ownersOf(usual),
        guessed: usual !== ''
    };
    const answer = await asker.text('Who reviews changes of .github/ (people or teams, not an organization)?', usual);
    return {
        owners: ownersOf(answer),
        guessed: false
    };
}
/** What to do about findings that are there on day one. Asks only where something is open. */ async function chooseStart({ start }, dayOne, { existing, policy }, asker) {
    if (start !== null) return start;
    if (!needsStart(dayOne, policy) || asker === null) return usualStart(dayOne, existing);
    return asker.choose('How do you want to start?', {
        introduced: 'judge what a pull request brings; what is there blocks once it is past its due date',
        baseline: 'waive what is open today, until a day that you name; the policy lists it',
        all: 'let it block until it is mended'
    }, 'introduced');
}
/** Whether the settings on GitHub are looked at too; a policy that is there has decided it. */ async function choosePosture({ posture }, existing, asker) {
    if (posture !== null) return posture;
    if (existing !== null || asker === null) return false;
    return asker.confirm("Look at the repository's settings on GitHub too (who can merge, what workflows may do, who has access)?", false);
}
/** For how long and why a baseline waives. @throws FixbyError (usage) */ async function chooseGrant({ until, reason }, today, asker) {
    const usual = (0,day/* addDays */.fi)(today, BASELINE_DAYS);
    const grant = (0,cli_grant/* grantOf */.o)({
        until: until ?? await asker?.text('Waived until which day?', usual) ?? usual,
        reason: reason ?? await asker?.text('Why?', BASELINE_REASON) ?? BASELINE_REASON
    });
    (0,cli_grant/* requireYear */.j)(grant.until, today);
    return grant;
}

// EXTERNAL MODULE: ./src/core/gate/baseline.js + 1 modules
var baseline = __webpack_require__(76320);
// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/presets.js
var presets = __webpack_require__(94182);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
;// CONCATENATED MODULE: ./src/core/init/policy-file.js



/**
 * How a repository starts in which findings block already. `introduced`: only what a pull request
 * brings blocks, and what is past its due date. `baseline`: what is open today is waived until a
 * day. `all`: everything blocks until it is mended.
 */ const STARTS = (/* unused pure expression or super */ null && ([
    'introduced',
    'baseline',
    'all'
]));
/**
 * The policy of a repository that has none yet: the defaults that matter, each with what it does.
 * @param schema address of the policy's JSON Schema, for editors; null where it is not known
 */ function newPolicy({ start, posture }, schema) {
    const [preset] = presets/* PRESET_NAMES */.d;
    const days = scale_severity/* SEVERITIES */.oC.map((severity)=>`${severity} ${presets/* SLA_PRESETS */.W[preset].days[severity]}`).join(', ');
    return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}# What Fixby asks of this repository. A pull request is judged by the policy of its base, never by its own.
# What is not here has its default: fixby policy show prints all of it, docs/policy.md of Fixby explains it.
version: 1

sla:
  # Days to mend a finding, from its detection: ${days}.
  preset: ${preset}
  # The time zone in which due dates are calendar days.
  timezone: UTC

gate:
  # Findings of this severity and above block.
  fail-on: critical
${gateText(start)}
issues:
  # In a public repository, details of code and secrets are not shown. A private repository can have the issues:
  # repository: owner/private-tracker
  #
  # New issues a run, worst first; the first run opens critical and high ones only. The rest waits, its clock running.
  limit: 200

scan:
  # Settings of the repository on GitHub, in one issue: who can merge, what workflows may do, who has access.
  posture: ${String(posture)}

# Findings that are accepted until a day, each with a reason. Better by a comment on the issue: /fixby waive until <day> <reason>
waivers: []
`;
}
function gateText(start) {
    if (start === 'introduced') return `  # Only what a pull request brings is judged; what was there before blocks once it is past its due date.
  scope: introduced
  overdue: block
`;
    return `  # Everything that is open is judged. introduced: only what a pull request brings.
  scope: all
  # What a finding past its due date does: block, warn or ignore.
  overdue: warn
`;
}
/**
 * A policy that is there, with what was chosen. Its comments and everything else stay.
 * @param text a valid policy
 */ function withChoices(text, { start, posture }) {
    if (start !== 'introduced' && !posture) return text;
    const document = (0,browser/* parseDocument */.Tp)(text, {
        schema: 'core'
    });
    if (start === 'introduced') {
        document.setIn([
            'gate',
            'scope'
        ], 'introduced');
        document.setIn([
            'gate',
            'overdue'
        ], 'block');
    }
    if (posture) {
        const section = [
            'scan',
            'posture'
        ];
        document.setIn((0,browser/* isMap */.jh)(document.getIn(section)) ? [
            ...section,
            'enabled'
        ] : section, true);
    }
    return document.toString({
        lineWidth: 0,
        indentSeq: !/^- /mu.test(text)
    });
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
;// CONCATENATED MODULE: ./src/cli/init/policy.js





/**
 * The policy that a repository has.
 * @throws FixbyError (policy) where it is invalid
 */ function existingPolicy(files) {
    const text = files.get(path/* DEFAULT_POLICY_PATH */.l);
    return text === undefined ? null : {
        text,
        policy: (0,policy_in_force/* parsedPolicy */.U8)(text, path/* DEFAULT_POLICY_PATH */.l).policy
    };
}
/**
 * The policy that it is to have.
 * @throws FixbyError (policy) where a baseline would make it too large to be read again
 */ function wantedPolicy(existing, wish) {
    const start = existing === null ? newPolicy(wish, schemaUrl(wish)) : withChoices(existing.text, wish);
    const text = wish.grant === null ? start : (0,baseline/* baselineOf */.B)(start, wish.findings, wish.grant).text;
    return {
        text,
        policy: (0,policy_in_force/* parsedPolicy */.U8)(text, path/* DEFAULT_POLICY_PATH */.l).policy
    };
}
function schemaUrl({ fixby, onGitHubCom }) {
    if (fixby === null || (0,pins/* isPlaceholder */.wK)(fixby) || !onGitHubCom) return null;
    return `https://raw.githubusercontent.com/${fixby.action}/${fixby.ref}/schema/policy.schema.json`;
}

// EXTERNAL MODULE: ./src/core/init/remote.js
var init_remote = __webpack_require__(63954);
;// CONCATENATED MODULE: ./src/cli/init/setup.js


/** The facts from which the files follow. */ function factsOf({ options, clone }, { policy, ...chosen }) {
    return {
        ...chosen,
        files: clone.files,
        repository: clone.remote,
        branch: chooseBranch(options, clone),
        policyText: policy.text,
        policy: policy.policy
    };
}
/** Whether Fixby is taken to be on github.com: where this repository is, or none is known. */ function onGitHubCom({ remote }) {
    return remote === null || (0,init_remote/* isOnGitHubCom */.i)(remote);
}
/** Writes to stdout. */ function say(text) {
    process.stdout.write(text);
}

;// CONCATENATED MODULE: ./src/cli/init/check.js








/**
 * Compares the files with what this version would write. Scans nothing, since no choice is open.
 * @returns 1 where anything differs
 * @throws FixbyError
 */ async function checkFiles(setup) {
    const { clone, options, paint } = setup;
    const fixby = await chooseFixby(options, clone, null);
    const policy = wantedPolicy(existingPolicy(clone.files), {
        start: 'all',
        posture: false,
        grant: null,
        findings: [],
        fixby,
        onGitHubCom: onGitHubCom(clone)
    });
    const { public: isPublic } = await chooseVisibility(options, clone, null);
    const plan = (0,init_plan/* planFiles */.j)(factsOf(setup, {
        policy,
        fixby,
        public: isPublic,
        owners: options.owners
    }));
    say(`${(0,init_text/* fileLines */.c0)(plan.files, paint, 'missing').join('\n')}\n`);
    for (const file of plan.files.filter((one)=>(0,init_plan/* isChange */.X)(one) && one.before !== null))say(`\n${(0,init_text/* diffText */.NI)(file, paint)}`);
    const gaps = gapsOf(plan);
    for (const gap of gaps)say(`  ${gap}\n`);
    const differing = plan.files.filter(init_plan/* isChange */.X).length;
    if (differing + gaps.length === 0) {
        say('All of it is as this version writes it.\n');
        return exit/* EXIT */.dc.pass;
    }
    if (differing > 0) say(`${(0,words/* count */.U9)(differing, 'file')} ${differing === 1 ? 'differs' : 'differ'} from what this version writes: fixby init asks about each.\n`);
    return exit/* EXIT */.dc.blocked;
}
/** What is missing although all files are as planned, a line each, with what to do. */ function gapsOf({ ownerless, fixby, others }) {
    return [
        ...ownerless ? [
            'Nobody owns .github/: fixby init --owners "@your-org/security"'
        ] : [],
        ...(0,pins/* isPlaceholder */.wK)(fixby) && others.length === 0 ? [
            'The workflows name no Fixby yet: fixby init --action OWNER/fixby@<SHA>'
        ] : [],
        ...others.map((path)=>`${path} runs Fixby, and is not compared.`)
    ];
}

// EXTERNAL MODULE: ./src/core/findings/disclosure.js
var disclosure = __webpack_require__(29117);
// EXTERNAL MODULE: ./src/core/findings/finding.js
var finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/ledger/plan/opening.js
var opening = __webpack_require__(61301);
;// CONCATENATED MODULE: ./src/core/init/day-one.js




/**
 * What a scan of the whole repository says of the day on which Fixby starts there.
 * @param result a scan without a base
 * @param isPublic whether everybody can read the repository's issues
 */ function dayOneOf(result, policy, isPublic) {
    const open = result.findings.filter((one)=>(0,finding/* isJudged */.sL)(one) && one.waiver === null);
    const shown = open.filter((one)=>!isPublic || (0,disclosure/* isPublicKnowledge */.WY)(one));
    const tracked = shown.filter(({ severity })=>(0,scale_severity/* atLeast */.jZ)(severity, policy.issues['minimum-severity']));
    const severe = tracked.filter(({ severity })=>(0,scale_severity/* atLeast */.jZ)(severity, opening/* FIRST_RUN */.X)).length;
    const filed = Math.min(severe, policy.issues.limit);
    return {
        rows: scale_severity/* SEVERITIES */.oC.map((severity)=>rowOf(severity, open)),
        blocking: blockingOf(result, open, policy),
        filed,
        waiting: tracked.length - filed,
        hidden: open.length - shown.length,
        problems: result.reasons.flatMap(({ decision, message })=>decision === 'error' ? [
                message
            ] : [])
    };
}
function rowOf(severity, open) {
    const some = open.filter((one)=>one.severity === severity);
    const [due = null] = some.flatMap((one)=>one.due ?? []).sort();
    return {
        severity,
        count: some.length,
        due
    };
}
/**
 * Without a base nothing is known to be there before, and everything is judged; here all of it was.
 * With `scope: introduced` only what is overdue blocks then.
 */ function blockingOf({ reasons }, open, { gate }) {
    const counts = gate.scope === 'all' ? [
        'severity',
        'malicious',
        'overdue'
    ] : [
        'overdue'
    ];
    const ids = new Set(reasons.filter(({ kind, decision })=>decision === 'block' && counts.includes(kind)).map(({ finding })=>finding));
    return open.filter(({ id })=>ids.has(id));
}

// EXTERNAL MODULE: ./src/report/text/scan-words.js
var scan_words = __webpack_require__(79243);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
// EXTERNAL MODULE: ./src/cli/init/carry-out.js
var carry_out = __webpack_require__(28883);
;// CONCATENATED MODULE: ./src/cli/init/set-up.js













/**
 * Scans, says what day one looks like, asks what is open, and writes the files.
 * @returns the exit code: 2 where files that are there were left as they are, 3 where the scan was
 *   not complete, else 0
 * @throws FixbyError
 */ async function setUp(setup) {
    const { options, clone, asker, paint } = setup;
    const existing = existingPolicy(clone.files);
    const visibility = await chooseVisibility(options, clone, asker);
    const { result, policy: judging, dayOne } = await set_up_look(setup, visibility.public);
    const judged = {
        existing: existing?.policy ?? null,
        policy: judging
    };
    const start = await chooseStart(options, dayOne, judged, asker);
    if (start === 'baseline') requireComplete(dayOne);
    const grant = start === 'baseline' ? await chooseGrant(options, result.today, asker) : null;
    const posture = await choosePosture(options, judged.existing, asker);
    const fixby = await chooseFixby(options, clone, asker);
    const { owners, guessed } = await chooseOwners(options, clone, asker);
    const wish = {
        start,
        posture,
        grant,
        findings: result.findings,
        fixby,
        onGitHubCom: onGitHubCom(clone)
    };
    const policy = wantedPolicy(existing, wish);
    const facts = factsOf(setup, {
        policy,
        fixby,
        public: visibility.public,
        owners
    });
    const plan = (0,init_plan/* planFiles */.j)(facts);
    const exitCode = await (options.way === 'dry-run' ? printed(plan, setup) : written(plan, setup));
    for (const line of assumed({
        dayOne,
        existing,
        start,
        options,
        visibility
    }))say(`${line}\n`);
    const { repository, branch } = facts;
    const byHand = {
        plan,
        repository,
        branch,
        public: visibility.public,
        guessed: guessed ? owners : []
    };
    say(`\n${(0,init_text/* byHandText */._P)(byHand, paint)}`);
    return exitCode === exit/* EXIT */.dc.pass && dayOne.problems.length > 0 ? exit/* EXIT */.dc.failed : exitCode;
}
/** The scan, and what it says of day one. */ async function set_up_look({ values, clone, paint }, isPublic) {
    process.stderr.write('Scanning, to see what day one looks like.\n');
    const { result, policy } = await (0,run_scan/* runScan */.Hk)(clone.root, (0,options/* scanOptionsOf */.h)(values));
    const dayOne = dayOneOf(result, policy, isPublic);
    say(`\n${(0,init_text/* dayOneText */.kr)(dayOne, (0,scan_words/* scannedWords */.E9)(result), paint)}`);
    return {
        result,
        policy,
        dayOne
    };
}
function requireComplete({ problems }) {
    if (problems.length === 0) return;
    throw new fixby_error/* FixbyError */.$('scanner', 'The scan was not complete, so there is no baseline, and nothing was written.', 'Mend that first, or start in another way: fixby init --start introduced');
}
function printed({ files }, { paint }) {
    say(`\n${(0,init_text/* fileLines */.c0)(files, paint).join('\n')}\n`);
    for (const file of files.filter(init_plan/* isChange */.X))say(`\n${(0,init_text/* diffText */.NI)(file, paint)}`);
    say('\nNothing was written.\n');
    return exit/* EXIT */.dc.pass;
}
async function written({ files }, { clone, options, asker, paint }) {
    const consent = {
        asker,
        yes: options.way === 'yes'
    };
    const done = await (0,carry_out/* carryOut */.u)(clone.root, files, consent, say, paint);
    const same = files.filter((file)=>!(0,init_plan/* isChange */.X)(file));
    say(`\n${(0,init_text/* fileLines */.c0)([
        ...done.written,
        ...same
    ], paint, 'written').join('\n')}\n`);
    const names = (some)=>(0,words/* enumerate */.HL)(some.map(({ path })=>path));
    if (done.declined.length > 0) say(`Not written, as you said: ${names(done.declined)}.\n`);
    if (done.left.length === 0) return exit/* EXIT */.dc.pass;
    process.stderr.write(`fixby: ${(0,words/* count */.U9)(done.left.length, 'file')} ${done.left.length === 1 ? 'is' : 'are'} there already and ${done.left.length === 1 ? 'was' : 'were'} not changed, since nobody could be asked: ${names(done.left)}. The changes stand above; fixby init --yes makes them.\n`);
    return exit/* EXIT */.dc.usage;
}
/** What was assumed without a question, a line each, and how to say otherwise. */ function assumed({ dayOne, existing, start, options, visibility }) {
    const open = dayOne.blocking.length > 0 && options.start === null;
    return [
        ...visibility.guessed ? [
            'Taken for a public repository: fixby init --visibility private where it is not.'
        ] : [],
        ...open && start === 'introduced' && options.way !== 'ask' ? [
            'The policy judges what a pull request brings: fixby init --start baseline or --start all does otherwise.'
        ] : [],
        ...open && start === 'all' && existing !== null ? [
            'The policy that is there judges everything: fixby init --start introduced or --start baseline lets what is there wait.'
        ] : []
    ];
}

// EXTERNAL MODULE: ./src/cli/terminal.js
var terminal = __webpack_require__(44252);
;// CONCATENATED MODULE: ./src/cli/commands/init.js









/**
 * `fixby init [dir]`: scans, says what day one looks like, and writes what a repository needs to
 * run Fixby; what is there is changed only where somebody agrees.
 * @returns the exit code
 * @throws FixbyError
 */ const init = (0,command/* command */.G)({
    name: 'init',
    summary: 'scan, and write the workflows, policy, forms and owners it takes',
    operands: [
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby init',
            does: 'asks before it writes anything, and shows what changes'
        },
        {
            call: 'fixby init --dry-run',
            does: 'prints all of it, and writes nothing'
        },
        {
            call: 'fixby init --check',
            does: 'whether the files are those of this version'
        }
    ],
    options: initOptions,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const options = initOptionsOf(values);
    const clone = await (0,look/* lookAt */.t)(directory);
    const asks = options.way === 'ask' && process.stdin.isTTY && process.stderr.isTTY;
    const asker = asks ? (0,ask/* createAsker */.b)(process.stdin, process.stderr) : null;
    const paint = (0,style/* painter */.C)((0,terminal/* terminal */.F)(process.stdout.isTTY).colour);
    try {
        const setup = {
            options,
            values,
            clone,
            asker,
            paint
        };
        return await (options.way === 'check' ? checkFiles(setup) : setUp(setup));
    } finally{
        asker?.close();
    }
}


/***/ }),

/***/ 71480:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requireYear),
/* harmony export */   o: () => (/* binding */ grantOf)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


/**
 * The reason, approver and end of new waivers, validated like those in a policy.
 * @throws FixbyError (usage)
 */ function grantOf({ until, reason, 'approved-by': approvedBy }) {
    return {
        until: checked('--until', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)(), until),
        reason: checked('--reason', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), reason),
        approvedBy: approvedBy === undefined ? null : checked('--approved-by', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), approvedBy)
    };
}
function checked(option, schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `${option} ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
}
/**
 * Refuses an end that is over or more than a year away: a baseline is meant to be temporary.
 * @throws FixbyError (usage)
 */ function requireYear(until, today) {
    const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    if (until < today) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, which is over.`, `Name a day from ${today} on.`);
    if (until > last) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, more than a year ahead.`, `Name ${last} at the latest.`);
}


/***/ }),

/***/ 41168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createAsker)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);



/**
 * Asks on a terminal. Where the input ends, or somebody presses Ctrl-C, a question is refused.
 * @throws FixbyError (usage), from its functions
 */ function createAsker(input, output) {
    const reader = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
        input,
        output,
        terminal: 'isTTY' in input && input.isTTY === true
    });
    const ask = (question)=>answered(reader, question);
    const say = (line)=>{
        output.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(line)}\n`);
    };
    return {
        confirm: async (question, usual)=>{
            for(;;){
                const answer = (await ask(`${question} ${usual ? '[Y/n]' : '[y/N]'} `)).toLowerCase();
                if (answer === '') return usual;
                if ([
                    'y',
                    'yes',
                    'n',
                    'no'
                ].includes(answer)) return answer.startsWith('y');
                say('Please answer y or n.');
            }
        },
        text: async (question, usual)=>await ask(`${question}${usual === '' ? '' : ` [${usual}]`} `) || usual,
        choose: async (question, options, usual)=>{
            const names = Object.keys(options);
            say(question);
            for (const [index, name] of names.entries())say(`  ${index + 1}  ${options[name]}`);
            for(;;){
                const answer = await ask(`Which one? [${names.indexOf(usual) + 1}] `);
                const chosen = answer === '' ? usual : names[Number(answer) - 1];
                if (chosen !== undefined) return chosen;
                say(`Please answer with a number from 1 to ${names.length}.`);
            }
        },
        close: ()=>{
            reader.close();
        }
    };
}
/** The answer to one question; refused where there will be none any more. */ async function answered(reader, question) {
    const stop = new AbortController();
    const stopped = ()=>{
        stop.abort();
    };
    reader.once('close', stopped).once('SIGINT', stopped);
    try {
        return (await reader.question((0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(question), {
            signal: stop.signal
        })).trim();
    } catch (error) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', 'Stopped; nothing more was written.', '', {
            cause: error
        });
    } finally{
        reader.off('close', stopped).off('SIGINT', stopped);
    }
}


/***/ }),

/***/ 28883:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_init_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71627);
/* harmony import */ var _report_terminal_init_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96465);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43570);




/**
 * Writes the files that differ: new ones after one question, each that is there after its diff and
 * a question of its own.
 * @param root absolute path of the repository's root
 * @throws FixbyError (usage)
 */ async function carryOut(root, files, { asker, yes }, say, paint) {
    const changes = files.filter(_core_init_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isChange */ .X);
    // Before the first is written, since a link is a reason to write none.
    for (const { path } of changes)await (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNoLink */ .h)(root, path);
    const fresh = changes.filter(({ before })=>before === null);
    const there = changes.filter(({ before })=>before !== null);
    const [written, declined, left] = [
        [],
        [],
        []
    ];
    const allFresh = fresh.length === 0 || asker === null || await askForNew(fresh, asker, say, paint);
    for (const file of allFresh ? fresh : []){
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlanned */ .g)(root, file);
        written.push(file);
    }
    if (!allFresh) declined.push(...fresh);
    for (const file of there){
        say(`\n${(0,_report_terminal_init_text_js__WEBPACK_IMPORTED_MODULE_1__/* .diffText */ .NI)(file, paint)}`);
        const may = yes || asker !== null && await asker.confirm(`Change ${file.path} like this?`, false);
        if (may) {
            await (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlanned */ .g)(root, file);
            written.push(file);
        } else (asker === null ? left : declined).push(file);
    }
    return {
        written,
        declined,
        left
    };
}
function askForNew(fresh, asker, say, paint) {
    say(`\n${(0,_report_terminal_init_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLines */ .c0)(fresh, paint).join('\n')}\n`);
    return asker.confirm(`Write ${fresh.length === 1 ? 'this new file' : `these ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fresh.length, 'new file')}`}?`, true);
}


/***/ }),

/***/ 81310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ownPin),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_init_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96896);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63954);
/* harmony import */ var _core_init_security_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69153);
/* harmony import */ var _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88992);
/* harmony import */ var _core_intake_form_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85402);
/* harmony import */ var _core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(85124);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(56371);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1882);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71680);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58202);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(839);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36336);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89632);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(79307);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(92138);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(20220);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(80053);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(43570);






















/** Bytes that are read of a file at most. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks at the clone around a directory.
 * @throws FixbyError (usage) where there is none, or a file that may change cannot be read or is
 *   behind a link
 */ async function lookAt(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_16__/* .judgedRepository */ .s)(await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_18__/* .existingDirectory */ .Nv)(directory));
    if (paths === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_12__/* .FixbyError */ .$('usage', `"${directory}" is in no git repository, and workflows belong to the root of one.`, 'Name a clone, or make one first: git init');
    const files = await filesIn(paths.root);
    const settings = await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF);
    const remote = (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemote */ .M)(settings.get('remote.origin.url') ?? '');
    return {
        root: paths.root,
        files,
        remote,
        ...await branchesIn(paths)
    };
}
/** Files that may be written, whether they are there or not. */ const LOOKED_AT = [
    _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .GATE_PATH */ .Ks,
    _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMENTS_PATH */ .Bl,
    _core_policy_path_js__WEBPACK_IMPORTED_MODULE_20__/* .DEFAULT_POLICY_PATH */ .l,
    _core_policy_path_js__WEBPACK_IMPORTED_MODULE_20__/* .ANSWERS_PATH */ .G,
    ..._core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_21__/* .CODEOWNERS_PATHS */ .xn,
    ...(0,_core_intake_form_files_js__WEBPACK_IMPORTED_MODULE_7__/* .issueFormFiles */ .H)({
        public: true,
        repositoryUrl: null,
        privateTrackerUrl: null
    }).map(({ path })=>path)
];
async function filesIn(root) {
    const security = await Promise.all(_core_init_security_file_js__WEBPACK_IMPORTED_MODULE_5__/* .SECURITY_FOLDERS */ .Lv.map(async (folder)=>await namesIn(root, folder, /^security\.md$/iu)));
    const workflows = await namesIn(root, '.github/workflows/', /\.ya?ml$/u);
    const files = new Map();
    for (const path of new Set([
        ...LOOKED_AT,
        ...security.flat(),
        ...workflows
    ])){
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_19__/* .requireNoLink */ .h)(root, path);
        const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), path);
        if (text !== null) files.set(path, text);
    }
    return files;
}
/** The paths of a folder's files whose names match. */ async function namesIn(root, folder, name) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder));
        return names.filter((one)=>name.test(one)).sort().map((one)=>`${folder}${one}`);
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(error)) return [];
        throw error;
    }
}
async function textOf(file, path) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegular */ .VX)(file, MAX_BYTES, path)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_12__/* .FixbyError */ .$('usage', `${path} cannot be read.`, 'Make it a file that you may read.', {
            cause: error
        });
    }
}
async function branchesIn(paths) {
    return withRepository(paths, async (repository)=>({
            origin: await symbolic(repository, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/'),
            current: await symbolic(repository, 'HEAD', 'refs/heads/'),
            local: (await repository.git([
                'for-each-ref',
                '--format=%(refname:lstrip=2)',
                'refs/heads/'
            ])).toString('utf8').split('\n').filter((name)=>name !== '')
        }));
}
/** The name of what a symbolic ref points to, without a prefix; null where it is none. */ async function symbolic(repository, ref, prefix) {
    const out = await repository.git([
        'for-each-ref',
        '--format=%(symref)',
        ref
    ]);
    const target = out.toString('utf8').trim();
    return target.startsWith(prefix) ? target.slice(prefix.length) : null;
}
async function withRepository(paths, use) {
    return (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_15__/* .withScratch */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), _log_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalLog */ .d, async (scratch)=>{
        const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_14__/* .Repository */ .LN.open(paths, {
            run: _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF,
            scratch,
            remote: null
        });
        if (repository === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_12__/* .FixbyError */ .$('usage', 'there is no git on the PATH.', 'Install it: fixby init asks it for the branches.');
        return use(repository);
    });
}
/**
 * The Fixby that runs here, where it runs from a clone of its own repository on the same GitHub:
 * the commit that is checked out.
 * @param bundle path of the program that runs
 */ async function ownPin(bundle, { root, remote }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(bundle);
    const paths = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .findRepository */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), null);
    if (paths === null || paths.root === root || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(paths.root, file) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('dist', 'index.js')) return null;
    const settings = await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF);
    const own = (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemote */ .M)(settings.get('remote.origin.url') ?? '');
    if (own === null || remote === null || new URL(own.url).host !== new URL(remote.url).host) return null;
    const commit = await withRepository(paths, (repository)=>repository.headCommit());
    return commit === null ? null : (0,_core_init_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePin */ .N3)(`${own.owner}/${own.name}@${commit}`);
}


/***/ }),

/***/ 43570:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writePlanned),
/* harmony export */   h: () => (/* binding */ requireNoLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61962);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





/**
 * Writes a file of the plan, whole or not at all. Nothing is written through a symbolic link.
 * @param root absolute path of the repository's root, marked as untrusted (`judgedRepository`)
 * @throws FixbyError (usage)
 */ async function writePlanned(root, { path, before, after }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        await requireNoLink(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), {
            recursive: true
        });
        if (before === null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, after, {
            flag: 'wx'
        });
        else await replace(target, after);
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${path} cannot be written (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}).`, 'Make it a place where you may write, and run fixby init again: what was written before stays.', {
            cause: error
        });
    }
}
/**
 * Refuses a path on which a link stands.
 * @throws FixbyError (usage)
 */ async function requireNoLink(root, path) {
    const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    if (link === null) return;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${path} is not written: ${link} is a symbolic link, and may lead anywhere.`, 'Put a real file or folder in its place, and run fixby init again.');
}
/** Puts another text in the place of a file, with the mode that it has. */ async function replace(target, text) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target);
    const beside = `${target}.fixby-${process.pid}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(beside, text, {
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(beside, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(beside, target);
    } catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, {
            force: true
        });
        throw error;
    }
}


/***/ }),

/***/ 44252:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/**
 * Whether stdout shows colours, and its width in columns (null when it is not a terminal). @see
 * https://no-color.org
 */ function terminal(interactive) {
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    return {
        colour: interactive && !noColour,
        columns: interactive ? process.stdout.columns : null
    };
}


/***/ }),

/***/ 29117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} confidential ${about.size === 1 ? 'finding' : 'findings'} that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 76320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(69859);
// EXTERNAL MODULE: ./src/core/policy/schema.js + 4 modules
var schema = __webpack_require__(92231);
;// CONCATENATED MODULE: ./src/core/gate/baseline-match.js



/** Characters with a special meaning in a glob, which are escaped in a path. */ const GLOB = /[\\*?[\]{}()!+@|]/gu;
/**
 * The waiver matches that a baseline needs for a finding: together they cover every location where
 * it is open. Null when the policy format cannot express one of them.
 */ function matchesFor(finding) {
    const open = finding.locations.filter(({ waiver })=>waiver === null);
    const found = new Map();
    for (const location of open){
        const match = candidates(finding, location).find((candidate)=>isValid(candidate) && (0,policy_match/* matches */.cK)(candidate, factsOf(finding, location)));
        if (match === undefined) return null;
        found.set((0,match_key/* matchKey */.LJ)(match), match);
    }
    return [
        ...found.values()
    ];
}
/**
 * Possible matches for one location, in order of preference: by finding id, with the rule for the
 * reader's information when it is valid in a policy. For a package the lockfile's path is included,
 * so that another lockfile is not covered.
 */ function candidates({ id, rule }, { package: at, path }) {
    const place = at === null ? {} : {
        path: path.replace(GLOB, '\\$&')
    };
    return [
        {
            id,
            rule,
            ...place
        },
        {
            id,
            ...place
        }
    ];
}
function factsOf(finding, { package: at, path }) {
    return {
        findingIds: [
            finding.id
        ],
        ids: (0,policy_match/* namesOf */.eZ)(finding),
        package: at,
        path
    };
}
function isValid(match) {
    // U+FFFD stands for text that YAML cannot hold; the policy parser would refuse it.
    if (/\uFFFD/u.test(JSON.stringify(match))) return false;
    const waiver = {
        match,
        reason: 'r',
        expires: '2000-01-01'
    };
    return schema/* policySchema */.w.shape.waivers.safeParse([
        waiver
    ]).success;
}

;// CONCATENATED MODULE: ./src/core/gate/baseline.js




/**
 * Adds a waiver for every open finding, except those that report malicious packages. Comments and
 * formatting of the file are kept as far as the YAML library allows.
 * @param policy text of a valid policy file; null where there is none yet
 * @param findings the result of a complete scan under this policy
 */ function baselineOf(policy, findings, grant) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const [malicious, waivable] = [
        open.filter((one)=>one.malicious),
        open.filter((one)=>!one.malicious)
    ];
    const wanted = new Map();
    const unnameable = waivable.filter((finding)=>{
        const found = matchesFor(finding);
        for (const match of found ?? [])wanted.set((0,match_key/* matchKey */.LJ)(match), match);
        return found === null;
    });
    return {
        text: wanted.size === 0 ? policy ?? START : withWaivers(policy ?? START, wanted, grant),
        waivers: wanted.size,
        malicious,
        unnameable
    };
}
const START = 'version: 1\n';
function withWaivers(text, wanted, grant) {
    const document = (0,browser/* parseDocument */.Tp)(text, {
        schema: 'core'
    });
    const list = waiverList(document);
    const expired = indexByMatch((0,parse.parsePolicy)(text, 'policy'));
    for (const [key, match] of wanted){
        const entry = document.createNode(waiverOf(match, grant));
        const index = expired.get(key);
        const old = index === undefined ? undefined : list.items[index];
        if (index === undefined) list.add(entry);
        else if ((0,browser/* isMap */.jh)(old)) renew(old, document, grant);
        else list.items[index] = entry;
    }
    return document.toString({
        lineWidth: 0,
        indentSeq: indentsLists(text)
    });
}
function waiverOf(match, { until, reason, approvedBy }) {
    return {
        match,
        reason,
        ...approvedBy === null ? {} : {
            'approved-by': approvedBy
        },
        expires: until
    };
}
/**
 * Updates an expired waiver that has the same match: two waivers with one match would be an error.
 */ function renew(old, document, { until, reason, approvedBy }) {
    old.set('reason', document.createNode(reason));
    old.set('expires', document.createNode(until));
    if (approvedBy === null) old.delete('approved-by');
    else old.set('approved-by', document.createNode(approvedBy));
}
/**
 * The YAML list that waivers are added to, one per line; created when the file has none, or has it
 * in another form.
 */ function waiverList(document) {
    const node = document.get('waivers', true);
    const list = (0,browser/* isAlias */.Vj)(node) ? node.resolve(document)?.clone() : node;
    const waivers = (0,browser/* isSeq */.oP)(list) ? list : new browser/* YAMLSeq */.Rw();
    delete waivers.anchor;
    waivers.flow = false;
    if (waivers !== node) document.set('waivers', waivers);
    return waivers;
}
function indexByMatch(parsed) {
    if (!parsed.ok) throw new RangeError('a baseline was asked for an invalid policy');
    return new Map(parsed.policy.waivers.map(({ match }, index)=>[
            (0,match_key/* matchKey */.LJ)(match),
            index
        ]));
}
/** Whether the file indents list entries below their key. */ function indentsLists(text) {
    return !/^- /mu.test(text);
}


/***/ }),

/***/ 43654:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners),
/* harmony export */   x: () => (/* binding */ withOwners)
/* harmony export */ });
/* harmony import */ var _ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85124);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56371);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88992);



/** What judges pull requests, and nobody should change without a review. */ const JUDGES = [
    _workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_PATH */ .Ks,
    _workflows_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENTS_PATH */ .Bl,
    _policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY_PATH */ .l
];
/**
 * Looks up who owns `.github/` and CODEOWNERS itself.
 * @param files texts by path
 */ function readCodeOwners(files) {
    const path = _ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PATHS */ .xn.find((candidate)=>files.has(candidate)) ?? _ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PATHS */ .xn[0];
    const before = files.get(path) ?? null;
    const owners = (0,_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersIn */ .qx)(before ?? '');
    const inside = path.startsWith('.github/');
    const judges = inside ? [
        ...JUDGES,
        path
    ] : JUDGES;
    return {
        path,
        before,
        unowned: [
            ...judges.every((judge)=>owners(judge).length > 0) ? [] : [
                '/.github/'
            ],
            ...inside || owners(path).length > 0 ? [] : [
                `/${path}`
            ]
        ],
        owners: [
            ...judges,
            path
        ].map(owners).find((found)=>found.length > 0) ?? []
    };
}
/**
 * The file with owners for what has none, behind everything that is there: the last pattern that
 * matches decides.
 * @param owners at least one
 */ function withOwners({ before, unowned }, owners) {
    const lines = unowned.map((pattern)=>`${pattern} ${owners.join(' ')}`);
    const start = before === null || before === '' ? '' : `${before.replace(/\n?$/u, '\n')}\n`;
    return `${start}# What judges pull requests (workflows, policy, owners) is changed with a review of its owners only.\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 96896:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CHECKOUT),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   N3: () => (/* binding */ parsePin),
/* harmony export */   Sn: () => (/* binding */ usesText),
/* harmony export */   sK: () => (/* binding */ pinsIn),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   y2: () => (/* binding */ fixbyPin)
/* harmony export */ });
/** An action of a workflow, with the version that it is pinned to. */ /** The checkout that the workflows use. */ const CHECKOUT = {
    action: 'actions/checkout',
    ref: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    note: 'v7.0.1'
};
/** Stands for Fixby where nobody has said yet which repository and commit are meant. */ const PLACEHOLDER = {
    action: 'OWNER/fixby',
    ref: 'COMMIT',
    note: "v0.1.0: the full SHA of a release's commit, not its tag"
};
/** Whether it still has to be filled in. */ function isPlaceholder({ ref }) {
    return ref === PLACEHOLDER.ref;
}
const SHA = '[0-9a-f]{40}|[0-9a-f]{64}';
const ACTION = new RegExp(`^([A-Za-z0-9][\\w-]*/[\\w.-]+)@(${SHA})$`, 'u');
/** Reads `owner/name@<full SHA>`. @returns null where it is anything else */ function parsePin(text) {
    const [, action, ref] = ACTION.exec(text) ?? [];
    return action === undefined || ref === undefined ? null : {
        action,
        ref,
        note: ''
    };
}
const USES = new RegExp(`^\\s*(?:- )?uses: ([A-Za-z0-9][\\w-]*/[\\w.-]+)@(${SHA})(?: # (.*?))?\\s*$`, 'gmu');
/**
 * The actions that workflows pin by a full SHA, the first place of each. They are kept: whoever
 * moved a pin forward, a person or Dependabot, must not be set back.
 */ function pinsIn(workflows) {
    const all = workflows.flatMap((text)=>[
            ...text.matchAll(USES)
        ].map(([, action = '', ref = '', note = ''])=>({
                action,
                ref,
                note
            })));
    return all.filter((pin, index)=>all.findIndex(({ action })=>action === pin.action) === index);
}
/** The pin of an action whose name ends in `/fixby`; undefined where there is none. */ function fixbyPin(pins) {
    return pins.find(({ action })=>action.toLowerCase().endsWith('/fixby'));
}
/** `owner/name@ref # note`, as it stands behind `uses:`. */ function usesText({ action, ref, note }) {
    return `${action}@${ref}${note === '' ? '' : ` # ${note}`}`;
}


/***/ }),

/***/ 71627:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var _intake_form_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85402);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56371);
/* harmony import */ var _code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43654);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96896);
/* harmony import */ var _security_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69153);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88992);






/** Whether a file has to be written. */ function isChange({ before, after }) {
    return before !== after;
}
/** The files as this version would write them. The same facts give the same plan. */ function planFiles(given) {
    const files = new Map([
        ...given.files
    ].map(([path, text])=>[
            path,
            text.replaceAll('\r\n', '\n')
        ]));
    const facts = {
        ...given,
        files
    };
    const paths = {
        gate: present(files, _workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_PATH */ .Ks),
        comments: present(files, _workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMENTS_PATH */ .Bl)
    };
    const others = otherWorkflows(files, Object.values(paths));
    const fixby = facts.fixby ?? (0,_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .fixbyPin */ .y2)((0,_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsIn */ .sK)(workflowsIn(files))) ?? _pins_js__WEBPACK_IMPORTED_MODULE_2__/* .PLACEHOLDER */ .Kx;
    const checkout = pinOf(_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKOUT */ .$b, files, Object.values(paths));
    const context = {
        fixby,
        checkout,
        branch: facts.branch,
        posture: facts.policy.scan.posture.enabled,
        statement: files.has(_policy_path_js__WEBPACK_IMPORTED_MODULE_5__/* .ANSWERS_PATH */ .G),
        // Everybody has the default hours; only who writes them down asks to be reminded of them.
        hourly: /^incident:/mu.test(facts.policyText)
    };
    const owners = ownersFile(facts);
    const wanted = [
        ...others.length > 0 ? [] : [
            {
                path: paths.gate,
                text: (0,_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .gateWorkflow */ .z)(context)
            },
            {
                path: paths.comments,
                text: (0,_workflows_js__WEBPACK_IMPORTED_MODULE_4__/* .commentsWorkflow */ .iZ)(context)
            }
        ],
        {
            path: _policy_path_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_POLICY_PATH */ .l,
            text: facts.policyText
        },
        ...formFiles(facts),
        securityFile(facts),
        ...owners === null ? [] : [
            owners
        ]
    ];
    return {
        files: wanted.map(({ path, text })=>planned(path, given.files.get(path) ?? null, text)),
        fixby,
        others,
        ownerless: owners === null
    };
}
/** The file with the line endings that it has; as it is where it says the same. */ function planned(path, before, text) {
    if (before === null) return {
        path,
        before,
        after: text
    };
    const after = before.includes('\r\n') ? text.replace(/\r?\n/gu, '\r\n') : text;
    return {
        path,
        before,
        after: sameText(before, after) ? before : after
    };
}
function sameText(a, b) {
    const bare = (text)=>text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n').trimEnd();
    return bare(a) === bare(b);
}
/** A path, or the same with the ending `.yaml` where that is there. */ function present(files, path) {
    const other = path.replace(/\.yml$/u, '.yaml');
    return files.has(other) && !files.has(path) ? other : path;
}
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
function workflowsIn(files) {
    return [
        ...files
    ].flatMap(([path, text])=>WORKFLOW.test(path) ? [
            text
        ] : []);
}
function otherWorkflows(files, ours) {
    return [
        ...files
    ].filter(([path, text])=>WORKFLOW.test(path) && !ours.includes(path) && RUNS_FIXBY.test(text)).map(([path])=>path).sort();
}
/** Fixby as an action or a called workflow, in any style of YAML, but not in a comment. */ const RUNS_FIXBY = /^[^#\n]*\buses['"]?\s*:\s*['"]?[\w-]+\/fixby(?:\/[^@\s'"]+)?@/imu;
function pinOf(pin, files, paths) {
    const own = paths.flatMap((path)=>files.get(path) ?? []);
    return (0,_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsIn */ .sK)(own).find(({ action })=>action === pin.action) ?? pin;
}
function formFiles({ repository, public: isPublic, policy }) {
    const url = repository?.url ?? null;
    const tracker = policy.issues.repository;
    const host = url === null ? null : new URL(url).origin;
    return (0,_intake_form_files_js__WEBPACK_IMPORTED_MODULE_0__/* .issueFormFiles */ .H)({
        public: isPublic,
        repositoryUrl: url,
        privateTrackerUrl: tracker === undefined || host === null ? null : `${host}/${tracker}`
    }).map(({ path, text })=>({
            path,
            text
        }));
}
function securityFile(facts) {
    const { files, repository, policy } = facts;
    const context = {
        repositoryUrl: repository?.url ?? null,
        public: facts.public,
        policy
    };
    const found = securityPath(files);
    const text = found === null ? undefined : files.get(found);
    if (found === null || text === undefined) return {
        path: 'SECURITY.md',
        text: (0,_security_file_js__WEBPACK_IMPORTED_MODULE_3__/* .newSecurityFile */ .zx)(context)
    };
    return {
        path: found,
        text: (0,_security_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namesPrivateWay */ .Be)(text) ? text : (0,_security_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withPrivateWay */ .vK)(text, context)
    };
}
/** The SECURITY.md that GitHub shows, however its letters are written. */ function securityPath(files) {
    for (const folder of _security_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECURITY_FOLDERS */ .Lv){
        const found = [
            ...files.keys()
        ].find((path)=>path.toLowerCase() === `${folder}security.md`);
        if (found !== undefined) return found;
    }
    return null;
}
function ownersFile({ files, owners }) {
    const found = (0,_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeOwners */ .k)(files);
    const named = owners.length > 0 ? owners : found.owners;
    if (found.unowned.length === 0) return {
        path: found.path,
        text: found.before ?? ''
    };
    return named.length === 0 ? null : {
        path: found.path,
        text: (0,_code_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .withOwners */ .x)(found, named)
    };
}


/***/ }),

/***/ 69153:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ namesPrivateWay),
/* harmony export */   Lv: () => (/* binding */ SECURITY_FOLDERS),
/* harmony export */   vK: () => (/* binding */ withPrivateWay),
/* harmony export */   zx: () => (/* binding */ newSecurityFile)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88195);


/**
 * Where GitHub looks for SECURITY.md, in this order; the first one counts.
 * @see https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */ const SECURITY_FOLDERS = [
    '.github/',
    '',
    'docs/'
];
/** The file of a repository that has none. */ function newSecurityFile(context) {
    return `# Security policy\n\n${reportSection(context)}`;
}
/** Whether a text names a way to report something that not everybody can read. */ function namesPrivateWay(text) {
    return /\/security\/advisories\/new|\/issues\/new\/choose|the issue forms|private vulnerability report|privately|mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu.test(text);
}
/** The file with the private way in front, behind its first heading. Nothing is taken out. */ function withPrivateWay(text, context) {
    const [heading = ''] = /^(?:\uFEFF)?#[^\n]*\n+/u.exec(text) ?? [];
    return `${heading}${reportSection(context)}\n${text.slice(heading.length)}`;
}
function reportSection(context) {
    return `## Report a vulnerability

${wayWords(context)}

Say what is affected, how it can be done, and what is gained by it. Please no passwords, tokens or data of customers.
${fixWords(context)}`;
}
function wayWords({ repositoryUrl, public: isPublic }) {
    if (!isPublic) {
        const forms = repositoryUrl === null ? 'the issue forms' : `[the issue forms](${repositoryUrl}/issues/new/choose)`;
        return `Please use ${forms}: they are read by those only who can read this repository. From outside, ask the maintainers for a private way first, and give no details until you have one.`;
    }
    const link = repositoryUrl === null ? '**Report it privately**, under *Security*, *Report a vulnerability*' : `[**Report it privately**](${repositoryUrl}/security/advisories/new)`;
    return `${link}: only the maintainers read what you write there. Please do not open a public issue, and give no details in one.`;
}
function fixWords({ policy }) {
    const hours = policy.incident['notify-hours'];
    const times = _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
        return days === null ? [] : [
            `${severity} within ${days} days`
        ];
    });
    const mended = times.length === 0 ? '' : ` What is confirmed is mended by its severity, counted from its report: ${times.join(', ')}.`;
    return `\nWe answer a report of an incident within ${hours} hours.${mended}\n`;
}


/***/ }),

/***/ 88992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ COMMENTS_PATH),
/* harmony export */   Ks: () => (/* binding */ GATE_PATH),
/* harmony export */   iZ: () => (/* binding */ commentsWorkflow),
/* harmony export */   oA: () => (/* binding */ branchIn),
/* harmony export */   z: () => (/* binding */ gateWorkflow)
/* harmony export */ });
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96896);

/** Where the workflow for gate and issues is, relative to the repository's root. */ const GATE_PATH = '.github/workflows/fixby.yml';
/** Where the workflow for comments and forms is. */ const COMMENTS_PATH = '.github/workflows/fixby-comments.yml';
/**
 * The workflow that judges pull requests and keeps the issues in step. What each part is for:
 * docs/hardening.md.
 */ function gateWorkflow(context) {
    const { fixby, checkout, branch } = context;
    return `# Written by fixby init. What each part is for, and what a workflow alone cannot protect: docs/hardening.md of Fixby.
name: Fixby

on:
  pull_request:
    # edited: retargeting a pull request to another branch changes what it is compared with.
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${branchWord(branch)}] # the default branch
  schedule:
    - cron: ${cronOf(context)}
  workflow_dispatch:

permissions: {}

concurrency:
  group: fixby-\${{ github.event.pull_request.number || github.ref }}
  # A newer state of a pull request replaces the older one; a run that keeps the issues in step is let finish.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  fixby:
    # The name of the required check. A run by hand has another one, since it judges no pull request.
    name: \${{ github.event_name == 'workflow_dispatch' && 'Fixby by hand' || 'Fixby' }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # the comment
      issues: write # one issue for each finding
${readPermissions(context)}      # security-events: write # only with \`upload-sarif: true\`
    steps:
      - uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .usesText */ .Sn)(checkout)}
        with:
          persist-credentials: false
          fetch-depth: 0 # secrets are looked for in every commit of a pull request
      - uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .usesText */ .Sn)(fixby)}
`;
}
function cronOf({ hourly }) {
    return hourly ? "'17 * * * *' # the policy gives hours to incidents, and a daily run would remind of them too late" : "'17 5 * * *' # new advisories come every day, and so do due dates";
}
/** What only what was switched on has to see. */ function readPermissions({ posture, statement }) {
    const why = posture ? 'environments of deployments, for scan.posture' : 'days with a complete scan, for the statement';
    return [
        ...posture || statement ? [
            `      actions: read # ${why}\n`
        ] : [],
        ...posture ? [
            '      vulnerability-alerts: read # whether they are on, for scan.posture\n'
        ] : []
    ].join('');
}
/** The workflow that answers comments and takes in reports at once. */ function commentsWorkflow({ fixby }) {
    return `# Written by fixby init, beside fixby.yml: it answers /fixby commands in comments, and takes in reports from the issue forms, at once.
# Without it both wait for the next scan of the default branch.
name: Fixby comments

on:
  issues:
    types: [opened, edited, labeled, unlabeled, closed, reopened]
  # Anybody may comment. Nothing is checked out or run here, and GitHub is asked for the rights of an author.
  issue_comment: # zizmor: ignore[dangerous-triggers]
    types: [created, edited, deleted]

permissions: {}

concurrency:
  group: fixby-comments-\${{ github.event.issue.number }}

jobs:
  answer:
    name: Answer
    # A comment that was edited or deleted may have been a command before.
    if: >-
      github.event.issue.pull_request == null &&
      (github.event.action != 'created' || startsWith(github.event.comment.body, '/fixby'))
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # the policy on the default branch
      issues: write # the answer
    steps:
      - uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .usesText */ .Sn)(fixby)}
`;
}
/** The branch that a workflow of ours tracks; null where it says none, or several. */ function branchIn(workflow) {
    const [, word = ''] = /^ {2}push:\n {4}branches: \[([^,\n]*)\]/mu.exec(workflow.replaceAll('\r\n', '\n')) ?? [];
    const [, quoted] = /^'(.*)'$/u.exec(word) ?? [];
    const branch = quoted === undefined ? word : quoted.replaceAll("''", "'").replace(/\\(.)/gu, '$1');
    return branch === '' ? null : branch;
}
/**
 * A branch as an entry of `branches`, where `+` and `!` would be signs of a pattern: quoted and
 * escaped unless it is a plain word.
 */ function branchWord(branch) {
    if (/^[A-Za-z][\w/-]*$/u.test(branch)) return branch;
    return `'${branch.replace(/[+!]/gu, '\\$&').replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 85402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueFormFiles)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76971);


/**
 * The issue forms as the files that GitHub reads them from. The same context gives the same bytes.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */ function issueFormFiles(context) {
    return _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMS */ .yY.map((form)=>({
            path: `.github/ISSUE_TEMPLATE/security-${form.kind}.yml`,
            // GitHub takes an unquoted Yes for a boolean, and refuses the form.
            text: (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(template(form, context), {
                lineWidth: 0,
                compat: 'yaml-1.1'
            })
        }));
}
function template(form, context) {
    const { name, description, title, label, fields } = form;
    const intro = {
        type: 'markdown',
        attributes: {
            value: introOf(form, context)
        }
    };
    return {
        name,
        description,
        title,
        labels: [
            label
        ],
        body: [
            intro,
            ...fields.map(element)
        ]
    };
}
function element({ id, type, label, hint, options, multiple, required }) {
    return {
        type,
        id,
        attributes: {
            label,
            ...hint === '' ? {} : {
                description: hint
            },
            ...type === 'dropdown' ? {
                options: [
                    ...options
                ]
            } : {},
            ...multiple ? {
                multiple
            } : {}
        },
        ...required ? {
            validations: {
                required
            }
        } : {}
    };
}
function introOf({ kind }, context) {
    const where = context.public && kind !== 'question' ? `${publicNotice(context)}\n\n` : '';
    return `${where}${INTROS[kind]}\n`;
}
const INTROS = {
    incident: 'Its clock starts now. Say what you know and leave the rest empty: a report that comes early is worth more than a complete one. Never put a password, a token or data of customers into this form.',
    bounty: 'Its clock starts now, with the time for triage that the policy gives. Never put a password, a token or data of customers into this form.',
    question: 'A question has no due date. A weakness or an incident has forms of its own.'
};
/** Says that everybody reads along, and where details belong instead. */ function publicNotice({ repositoryUrl, privateTrackerUrl }) {
    const ways = [
        ...privateTrackerUrl === null ? [] : [
            `open it in [the private tracker](${privateTrackerUrl}/issues/new/choose)`
        ],
        ...repositoryUrl === null ? [] : [
            `[report it privately](${repositoryUrl}/security/advisories/new)`
        ]
    ];
    const instead = ways.length === 0 ? 'Write them to the contact that SECURITY.md names.' : `To give them, ${ways.join(' or ')}.`;
    return `**Everybody can read this issue.** Details do not belong here: not how it was done, not what was reached, not whose data it is. ${instead} Here, say only that something happened.`;
}


/***/ }),

/***/ 76971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ PRIORITIES),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   tR: () => (/* binding */ REPORT_KINDS),
/* harmony export */   tr: () => (/* binding */ reportLabel),
/* harmony export */   yY: () => (/* binding */ FORMS)
/* harmony export */ });
/** What a person reports with a form, the worst first. */ const REPORT_KINDS = [
    'incident',
    'bounty',
    'question'
];
function field(given) {
    return {
        aliases: [],
        type: 'textarea',
        options: [],
        multiple: false,
        required: false,
        ...given
    };
}
const VECTOR = field({
    id: 'vector',
    label: 'CVSS vector',
    type: 'input',
    hint: 'Where you have one, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N. The severity and the due date follow from it.'
});
/** What a bounty's priority may be, worst first. */ const PRIORITIES = [
    'P1',
    'P2',
    'P3',
    'P4',
    'P5'
];
/** The label of reports of a kind. */ function reportLabel(kind) {
    return `report: ${kind}`;
}
/**
 * The forms, that of the worst first. Where a heading is reworded, the old one becomes an alias, so
 * that issues with it stay readable.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */ const FORMS = [
    {
        kind: 'incident',
        name: 'Report a security incident',
        description: 'Somebody got in, data got out, or something that we ship was tampered with.',
        title: '[Security incident] ',
        label: reportLabel('incident'),
        fields: [
            field({
                id: 'what',
                label: 'What happened',
                hint: 'In a few sentences: what you saw, and why you think that it is an incident.',
                required: true
            }),
            field({
                id: 'when',
                label: 'When it began, and how it was noticed',
                hint: 'Times with their time zone, as far as they are known.'
            }),
            field({
                id: 'ongoing',
                label: 'Is it still going on',
                type: 'dropdown',
                options: [
                    'Yes',
                    'No',
                    'Not known'
                ],
                hint: ''
            }),
            field({
                id: 'affected',
                label: 'What is affected',
                type: 'dropdown',
                multiple: true,
                options: [
                    'Data of end users',
                    'The app or its servers',
                    'A dependency that we ship',
                    'Tokens or other credentials',
                    "Atlassian's systems",
                    'Not known'
                ],
                hint: 'All that applies.'
            }),
            VECTOR
        ]
    },
    {
        kind: 'bounty',
        name: 'Bug bounty finding',
        description: 'A weakness that was found through the bug bounty programme.',
        title: '[Bug bounty] ',
        label: reportLabel('bounty'),
        fields: [
            field({
                id: 'submission',
                label: 'Submission',
                type: 'input',
                hint: 'Its address or number in the bounty programme.'
            }),
            field({
                id: 'part',
                label: 'Affected part',
                type: 'input',
                hint: 'App, version, address or function.',
                required: true
            }),
            field({
                id: 'impact',
                label: 'What an attacker can do',
                hint: 'Who can do it, to whom, and what they need for it.',
                required: true
            }),
            field({
                id: 'steps',
                label: 'Steps to reproduce',
                hint: 'One a line.'
            }),
            VECTOR,
            field({
                id: 'priority',
                label: 'Bugcrowd priority',
                type: 'dropdown',
                options: PRIORITIES,
                hint: 'Counts where no CVSS vector is given: P1 critical, P2 high, P3 medium, P4 low, P5 informational.'
            })
        ]
    },
    {
        kind: 'question',
        name: 'Security question',
        description: 'Anything about security that is no weakness and no incident. It has no due date.',
        title: '[Security question] ',
        label: reportLabel('question'),
        fields: [
            field({
                id: 'question',
                label: 'Your question',
                hint: 'Found a weakness? Please report it privately instead.',
                required: true
            }),
            field({
                id: 'about',
                label: 'What it is about',
                type: 'input',
                hint: 'App, version or page.'
            })
        ]
    }
];
/**
 * The form of a kind.
 * @throws RangeError for a kind that has none, which `FORMS` rules out
 */ function formOf(kind) {
    const found = FORMS.find((form)=>form.kind === kind);
    if (found === undefined) throw new RangeError(`there is no form for ${kind}`);
    return found;
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

/***/ 61301:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openedNow),
/* harmony export */   X: () => (/* binding */ FIRST_RUN)
/* harmony export */ });
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88195);

/** The least severity that gets an issue from the first run that tracks. */ const FIRST_RUN = 'high';
/**
 * Of the issues that are missing, those that this run opens: the worst ones, up to `issues.limit`.
 * The first run of a repository opens critical and high ones only, so that day one can be read; the
 * rest waits with its clock running, and later runs open it.
 * @param missing targets without an issue that deserve one, worst first
 */ function openedNow(missing, { ledger, policy }) {
    const isFirst = ledger.issues.length === 0 && ledger.dashboards.length === 0;
    const due = isFirst ? missing.filter(isSevere) : missing;
    return due.slice(0, policy.issues.limit);
}
/** Whether it holds an open finding that the first run gives an issue. */ function isSevere({ findings }) {
    return findings.some(({ waiver, severity })=>waiver === null && (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, FIRST_RUN));
}


/***/ }),

/***/ 96465:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   _P: () => (/* binding */ byHandText),
/* harmony export */   c0: () => (/* binding */ fileLines),
/* harmony export */   kr: () => (/* binding */ dayOneText)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85725);
/* harmony import */ var _core_init_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96896);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63954);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85044);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56489);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25550);






/** How many findings that block are named. */ const NAMED = 5;
/** What day one looks like: one line for each severity, what blocks, what the first run files. */ function dayOneText(dayOne, scanned, paint) {
    const { rows, problems } = dayOne;
    const open = rows.filter((row)=>row.count > 0);
    const lines = [
        paint('What day one looks like', 'bold'),
        ...open.map(({ severity, count: some, due })=>`  ${paint(severity.padEnd(9), ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .severityStyle */ .f)(severity))} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(some).padStart(6)}   ${due === null ? 'no due date' : `fix by ${due}`}`),
        ...open.length === 0 && problems.length === 0 ? [
            '  Nothing is open.'
        ] : [],
        ...problems.map((problem)=>paint(`  Not complete: ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(problem)}`, 'yellow')),
        ...blockingLines(dayOne, paint),
        ...trackingLines(dayOne),
        paint(`  ${scanned}`, 'dim')
    ];
    return `${lines.join('\n')}\n`;
}
function blockingLines({ blocking, rows, problems }, paint) {
    const [first] = blocking;
    if (first === undefined) return problems.length > 0 || rows.every((row)=>row.count === 0) ? [] : [
        '  Nothing of it blocks a pull request.'
    ];
    const malicious = blocking.filter((finding)=>finding.malicious).length;
    return [
        paint(`  ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(blocking.length, 'finding')} would block every pull request that does not mend one of them:`, 'bold'),
        ...blocking.slice(0, NAMED).map((finding)=>`    ${paint(finding.severity, ...(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .severityStyle */ .f)(finding.severity))}  ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fullTitle */ .Eq)(finding), 70)}${finding.due === null ? '' : `, fix by ${finding.due}`}`),
        ...blocking.length > NAMED ? [
            `    and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(blocking.length - NAMED)} more: fixby scan lists them`
        ] : [],
        ...malicious === 0 ? [] : [
            `  ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(malicious, 'package')} of these ${malicious === 1 ? 'is' : 'are'} malicious: remove ${malicious === 1 ? 'it' : 'them'} first, and treat it as an incident.`
        ]
    ];
}
function trackingLines({ filed, waiting, hidden }) {
    if (filed + waiting + hidden === 0) return [];
    const rest = waiting === 0 ? '' : `; ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(waiting)} ${waiting === 1 ? 'waits' : 'wait'} on the dashboard, the clock running, for later runs`;
    return [
        `  The first run on the default branch opens issues for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(filed, 'finding')} (critical and high)${rest}.`,
        ...hidden === 0 ? [] : [
            `  ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withheldWords */ .ZJ)(hidden)} only counted, since a public repository shows none in code, workflows or secrets.`
        ]
    ];
}
/**
 * One line for each file.
 * @param fresh the word for one that is new
 */ function fileLines(files, paint, fresh = 'new') {
    return files.map(({ path, before, after })=>{
        const [word, style] = before === null ? [
            fresh,
            'green'
        ] : before === after ? [
            'same',
            'dim'
        ] : [
            fresh === 'written' ? fresh : 'differs',
            'yellow'
        ];
        return `  ${paint(word.padEnd(8), style)} ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(path)}`;
    });
}
/** What a file's change takes out and puts in, as a unified diff. */ function diffText({ path, before, after }, paint) {
    const bare = (text)=>text.replaceAll('\r\n', '\n');
    const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_5__/* .structuredPatch */ .YB)(path, path, bare(before ?? ''), bare(after));
    const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed })=>[
            paint(`@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newStart},${newLines} @@`, 'dim'),
            ...changed.filter((line)=>!line.startsWith('\\')).map((line)=>diffLine(line, paint))
        ]);
    const from = before === null ? '/dev/null' : path;
    return `${paint(`--- ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(from)}\n+++ ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(path)}`, 'bold')}\n${lines.join('\n')}\n`;
}
function diffLine(line, paint) {
    // Spaces count in a diff, and control characters must not reach the terminal.
    const plain = (0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(line);
    if (line.startsWith('+')) return paint(plain, 'green');
    return line.startsWith('-') ? paint(plain, 'red') : plain;
}
/** What nobody but a person can do: fill in, push, and switch on at GitHub. */ function byHandText({ plan, repository, public: isPublic, branch, guessed }, paint) {
    const at = (page)=>repository === null ? '' : ` (${repository.url}/${page})`;
    const steps = [
        ...(0,_core_init_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(plan.fixby) && plan.others.length === 0 ? [
            'Put the repository and the full commit SHA of a Fixby release in the place of OWNER/fixby@COMMIT, in both workflows: fixby init --action OWNER/fixby@<SHA>'
        ] : [],
        ...plan.others.map((path)=>`${path} runs Fixby already, so no workflow was planned: compare it with docs/hardening.md, or remove it and run fixby init again.`),
        ...plan.ownerless ? [
            'Nobody owns .github/, so whoever can push can change what judges them: fixby init --owners "@your-org/security"'
        ] : [],
        ...guessed.length === 0 ? [] : [
            `See that ${guessed.join(' ')} can own code: a person or a team with write access. An organization cannot, and GitHub passes over its line: fixby init --owners "@your-org/security"`
        ],
        `Commit the files and bring them to ${branch}; then start the workflow Fixby once${at('actions')}: it opens the dashboard.`,
        `Make the check Fixby required on ${branch}, and allow no bypass: a ruleset with "Require status checks to pass", source GitHub Actions${at('settings/rules')}.`,
        'In the same ruleset: "Require a pull request before merging" with "Require review from Code Owners".',
        ...isPublic ? [
            `Switch on private vulnerability reporting, which SECURITY.md points to${at('settings/security_analysis')}.`
        ] : [],
        `Set the workflows' token to read-only, and let no action approve pull requests${at('settings/actions')}.`,
        ...repository === null || (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnGitHubCom */ .i)(repository) ? [] : [
            `On a GitHub of your own, see that actions/checkout and Fixby can be had from it: by GitHub Connect, or as copies, and name yours with --action.`
        ]
    ];
    const numbered = steps.map((step, index)=>`  ${index + 1}. ${(0,_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(step)}`);
    return `${[
        paint('To do by hand', 'bold'),
        ...numbered
    ].join('\n')}\n`;
}


/***/ }),

/***/ 25550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   f: () => (/* binding */ severityStyle)
/* harmony export */ });
/**
 * Select Graphic Rendition codes.
 * @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */ const CODES = {
    bold: '1',
    dim: '2',
    red: '31',
    green: '32',
    yellow: '33',
    blue: '34'
};
/**
 * Creates a `Paint` function.
 * @param colour false when the output is not a terminal, or NO_COLOR is set
 */ function painter(colour) {
    if (!colour) return (text)=>text;
    return (text, ...styles)=>text === '' ? '' : `\u001B[${styles.map((style)=>CODES[style]).join(';')}m${text}\u001B[0m`;
}
/** The text style for a severity. */ function severityStyle(severity) {
    return SEVERITY_STYLES[severity];
}
const SEVERITY_STYLES = {
    critical: [
        'bold',
        'red'
    ],
    high: [
        'red'
    ],
    medium: [
        'yellow'
    ],
    low: [
        'blue'
    ]
};


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

/***/ 79243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ scannedWords),
/* harmony export */   FN: () => (/* binding */ packageWordsIn),
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   YT: () => (/* binding */ otherFiles)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80581);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85044);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56489);



/**
 * What was scanned, on one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`.
 * Scanners run in parallel, so the longest time counts.
 */ function scannedWords({ scans }) {
    const sum = (value)=>scans.reduce((total, scan)=>total + value(scan), 0);
    const lockfiles = sum((scan)=>scan.lockfiles.length);
    // Several scanners read the same files, so the numbers are not added.
    const files = Math.max(0, ...scans.map(otherFiles));
    const packages = sum((scan)=>scan.packages ?? 0);
    const what = [
        ...packages + lockfiles === 0 && files > 0 ? [] : [
            packageWordsIn(packages, lockfiles)
        ],
        ...files === 0 ? [] : [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')
        ]
    ];
    const failed = scans.filter((scan)=>scan.status === 'failed').length;
    const incomplete = failed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'scan')} did not complete`;
    return `Scanned ${what.join(' and ')} in ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(Math.max(0, ...scans.map((scan)=>scan.ms)))}${incomplete}`;
}
/**
 * Scanners that did not run, grouped by reason: `forge, workflows (this version does not have it
 * yet)`; empty when all ran.
 */ function skippedWords(scans) {
    const byReason = new Map();
    for (const { scanner, status, reason } of scans){
        if (status !== 'skipped' || reason === null) continue;
        byReason.set(reason, [
            ...byReason.get(reason) ?? [],
            (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(scanner, 60)
        ]);
    }
    return [
        ...byReason
    ].map(([reason, names])=>`${names.join(', ')} (${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, 500)})`).join('; ');
}
/** The number of files that are not lockfiles: zero for a scanner that lists its lockfiles. */ function otherFiles({ files, lockfiles }) {
    return lockfiles.length > 0 ? 0 : files ?? 0;
}
function packageWordsIn(packages, lockfiles) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(packages, 'package')}${lockfiles === 0 ? '' : ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lockfiles, 'lockfile')}`}`;
}


/***/ })

};
;