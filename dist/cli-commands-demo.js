export const id = 5517;
export const ids = [5517];
export const modules = {

/***/ 95517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/ledger/plan/plan.js + 1 modules
var plan = __webpack_require__(62149);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(19420);
;// CONCATENATED MODULE: ./src/core/ledger/tracker.js
/** Who closed or reopened an issue, when, and how. Nobody can edit or delete an event. */ /** A tracker in which nothing is yet. */ function emptyTracker(overrides = {}) {
    return {
        repository: '',
        url: '',
        public: false,
        viewer: '',
        issues: [],
        labels: [],
        milestones: [],
        assignable: [],
        ...overrides
    };
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(19787);
// EXTERNAL MODULE: ./src/report/comment/comment.js
var comment_comment = __webpack_require__(26056);
// EXTERNAL MODULE: ./src/report/issue/words.js + 9 modules
var issue_words = __webpack_require__(69854);
// EXTERNAL MODULE: ./src/report/terminal/terminal.js + 2 modules
var terminal = __webpack_require__(44361);
// EXTERNAL MODULE: ./src/run/pipeline.js + 3 modules
var pipeline = __webpack_require__(42327);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(33481);
// EXTERNAL MODULE: ./src/scanners/registry.js + 121 modules
var registry = __webpack_require__(67084);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/cli/demo-database.js
var demo_database = __webpack_require__(82066);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/log.js
var log = __webpack_require__(45155);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 4 modules
var locate = __webpack_require__(70841);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/scanners/dependencies/recorded.js



/** Stands for the path of the lockfile in what was recorded. */ const LOCKFILE = '{lockfile}';
/** What an osv-scanner said, once, of some lockfiles. */ const recordingSchema = schemas/* strictObject */.rej({
    /** `2.5.1` */ version: schemas/* string */.YjP(),
    /** SHA-256 of the database that it had, `all.zip`. */ database: schemas/* string */.YjP(),
    answers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** SHA-256 of the lockfile. */ lockfile: schemas/* string */.YjP(),
        exitCode: schemas/* int */.Whr(),
        stderr: schemas/* string */.YjP(),
        /** The text of its result, which no code of ours has read. */ result: schemas/* unknown */.L5J()
    }))
});
/** SHA-256 in hexadecimal. */ function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/**
 * Answers in the place of an osv-scanner, as one did of the very same lockfiles: everything after the call is the same
 * code, with the same checks.
 * @returns a Run that knows osv-scanner only, and throws for a lockfile that was not recorded
 */ function replay({ version, answers }) {
    return async (_, args)=>{
        if (args[0] === '--version') return ended(0, `osv-scanner version: ${version}\n`, '');
        const path = valueAfter(args, '-L').replace(/^:/u, '');
        const bytes = await (0,promises_.readFile)(path);
        const answer = answers.find(({ lockfile })=>lockfile === digest(bytes));
        if (answer === undefined) throw new Error(`nothing was recorded of ${path}`);
        const inPlace = (text)=>text.replaceAll(LOCKFILE, ()=>path);
        const escaped = JSON.stringify(path).slice(1, -1);
        const result = JSON.stringify(answer.result).replaceAll(LOCKFILE, ()=>escaped);
        await (0,promises_.writeFile)(valueAfter(args, '--output-file'), result);
        return ended(answer.exitCode, '', inPlace(answer.stderr));
    };
}
function ended(exitCode, stdout, stderr) {
    return {
        exitCode,
        stdout: Buffer.from(stdout),
        stderr,
        killed: null
    };
}
function valueAfter(args, option) {
    return args[args.indexOf(option) + 1] ?? '';
}

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/cli/commands/demo-scanner.js









/**
 * The osv-scanner of this machine, or a download of it where that does not stand still; else what it said when it was
 * recorded. Nothing here takes minutes unless it was asked for.
 * @param answer null for the real one where it can be had at once
 * @param named an osv-scanner to use as it is
 * @throws FixbyError (scanner) where the real one was asked for and there is none
 */ async function demoScanner(answer, named) {
    if (named === null && answer === 'recorded') return recorded('as asked');
    try {
        const patient = answer === 'real';
        const found = await (0,locate/* locateOsvScanner */.p)({
            input: named,
            run: exec/* run */.eF,
            log: log/* terminalLog */.d,
            patient
        });
        return {
            program: found.program,
            run: exec/* run */.eF,
            opening: `osv-scanner ${found.version} answers: ${found.program}`
        };
    } catch (error) {
        if (named !== null || answer === 'real' || (0,fixby_error/* failureKind */.z)(error) !== 'scanner') throw error;
        log/* terminalLog */.d.info((0,errors/* messageOf */.bD)(error));
        return recorded('none is here, and none could be downloaded. For the real one: fixby demo --answer real');
    }
}
async function recorded(why) {
    const file = (0,external_node_path_.join)((0,demo_database/* packageRoot */.Z)(), 'examples', 'recorded', 'osv-scanner.json');
    const recording = recordingSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    return {
        program: 'osv-scanner',
        run: replay(recording),
        opening: `A recorded answer of osv-scanner ${recording.version} (${why})`
    };
}

// EXTERNAL MODULE: ./src/cli/commands/scan.js
var scan = __webpack_require__(33051);
;// CONCATENATED MODULE: ./src/cli/commands/demo.js




















/**
 * `fixby demo`: the main job on the bundled sample app, against bundled advisories. It asks the network for nothing but
 * osv-scanner itself, and does without where there is none.
 * @returns 0 when it could show everything, whatever the verdicts
 */ async function demo({ values }) {
    return (0,scratch/* withScratch */.h)((0,external_node_os_.tmpdir)(), log/* terminalLog */.d, async (scratch)=>{
        await (0,demo_database/* writeDemoDatabase */.G)((0,external_node_path_.join)(scratch, 'database'));
        const scanner = await demoScanner(values.answer ?? null, values['osv-scanner'] ?? null);
        process.stdout.write(`${scanner.opening}\n\n`);
        const app = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,demo_database/* packageRoot */.Z)(), 'examples', 'forge-app'), null);
        const change = new working_tree/* WorkingTree */.a((0,external_node_path_.join)((0,demo_database/* packageRoot */.Z)(), 'examples', 'pull-request'), null);
        const scan = await judgeDemo(app, null, scratch, scanner);
        const gate = await judgeDemo(change, app, scratch, scanner);
        process.stdout.write([
            showScan(scan),
            showGate(gate),
            showIssues(scan)
        ].join('\n'));
        return scan.decision === 'error' || gate.decision === 'error' ? exit/* EXIT */.d.failed : exit/* EXIT */.d.pass;
    });
}
async function judgeDemo(head, base, scratch, { program, run }) {
    const request = {
        path: null,
        failOn: null
    };
    return (0,pipeline/* judge */.S4)({
        head,
        base,
        baseUnknown: null,
        directory: '',
        policy: base === null ? await (0,policy_in_force/* policyOf */.US)(head, request) : await (0,policy_in_force/* policyForGate */.HL)(base, null, head, request),
        scanners: (0,registry/* createScanners */.q)({
            run,
            program,
            fsrt: null,
            database: (0,external_node_path_.join)(scratch, 'database'),
            cwd: process.cwd(),
            repository: null,
            mask: ()=>undefined,
            workspace: scratch,
            root: scratch,
            sarif: [],
            sarifBase: [],
            compares: base !== null,
            tracked: ()=>Promise.resolve(null),
            log: log/* terminalLog */.d
        }),
        asOf: new Date().toISOString(),
        recall: pipeline/* noRecall */.vO,
        scratch: (0,external_node_path_.join)(scratch, base === null ? 'scan' : 'gate'),
        log: log/* terminalLog */.d
    });
}
function heading(text) {
    return `${text}\n${'─'.repeat(text.length)}\n`;
}
function showScan(result) {
    const report = (0,terminal.renderTerminal)(result, (0,scan.terminal)(process.stdout.isTTY));
    return `${heading('1. A scan of the sample app (examples/forge-app)')}\n${report}`;
}
function showGate(result) {
    const comment = (0,comment_comment.renderComment)(result, {
        marker: '',
        runUrl: null,
        repositoryUrl: null
    });
    return `${heading('2. The comment on a pull request that changes its dependencies (examples/pull-request)')}\n${comment}\n`;
}
function showIssues(result) {
    const issues = newIssues(result);
    const list = issues.map((issue)=>`${issue.title}\n    ${issue.labels.join(' · ')}`).join('\n');
    const first = issues[0] === undefined ? '' : `\n${heading('The first of them')}\n${issues[0].body}\n`;
    return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}
/** The issues that a repository without any would get. */ function newIssues(result) {
    const tracker = emptyTracker();
    const words = (0,issue_words/* createIssueWords */.f)({
        repositoryUrl: null,
        policyPath: path/* DEFAULT_POLICY_PATH */.l,
        today: result.today,
        timezone: policy/* DEFAULT_POLICY */.zj.sla.timezone
    });
    const { steps } = (0,plan/* planIssues */.ef)({
        tracker,
        book: (0,read/* readBook */.yW)(tracker),
        policy: policy/* DEFAULT_POLICY */.zj,
        asOf: result.asOf,
        today: result.today,
        commit: null,
        runUrl: null,
        findings: result.findings,
        goneAs: ()=>null,
        unseen: new Map(),
        whole: ()=>true,
        owners: ()=>[],
        words
    }, ()=>({
            title: '',
            body: ''
        }));
    return steps.flatMap((step)=>step.kind === 'create-issue' && step.severity !== null ? [
            step
        ] : []);
}


/***/ })

};
