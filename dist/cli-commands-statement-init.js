export const id = 491;
export const ids = [491];
export const modules = {

/***/ 30491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statementInit: () => (/* binding */ statementInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/init/plan.js
var plan = __webpack_require__(99866);
// EXTERNAL MODULE: ./src/core/init/code-owners.js
var code_owners = __webpack_require__(83769);
// EXTERNAL MODULE: ./src/core/statement/answers/schema.js + 1 modules
var schema = __webpack_require__(71407);
// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/statement/questionnaires/index.js + 6 modules
var questionnaires = __webpack_require__(77042);
;// CONCATENATED MODULE: ./src/core/statement/answers/draft.js



const HEAD = ` A vendor's own answers, for fixby statement. docs/statement.md of Fixby explains the format.
 answer: yes, no or not-applicable; not-from-here is no answer yet. An answer that is not reviewed in time is a finding.
 The questions are in Fixby's own words: look up the exact ones by edition and id.`;
/**
 * The text of an answers file: what a run can answer is answered, everything else waits as
 * `not-from-here`. What a file that is there says stays as it is; only what it lacks is added.
 * @param before a valid answers file; null for none
 */ function answersText(before, draft) {
    const document = before === null ? emptyDocument(draft) : (0,browser/* parseDocument */.Tp)(before, {
        schema: 'core'
    });
    for (const edition of draft.editions){
        const section = sectionIn(document, edition);
        for (const question of questionsOf(edition))if (!section.has(question.id)) section.add(pairFor(document, edition, question, draft));
    }
    return document.toString({
        lineWidth: 0
    });
}
function emptyDocument({ apps }) {
    const document = new browser/* Document */.yo({
        version: 1,
        'review-after': '365d',
        apps: apps.map(({ name, id, path })=>({
                name,
                ...id !== null && schema/* APP_ID */.sZ.test(id) ? {
                    id
                } : {},
                ...path === '' ? {} : {
                    path
                },
                bounty: false
            })),
        answers: {}
    });
    document.commentBefore = HEAD;
    return document;
}
function questionsOf(edition) {
    return questionnaires/* QUESTIONNAIRES */.X.filter((one)=>one.edition === edition).flatMap(({ questions })=>questions);
}
/** The map of an edition's answers, made where it is missing. */ function sectionIn(document, edition) {
    for (const path of [
        [
            'answers'
        ],
        [
            'answers',
            edition
        ]
    ])if (!(0,browser/* isMap */.jh)(document.getIn(path))) document.setIn(path, new browser/* YAMLMap */.CA());
    const section = document.getIn([
        'answers',
        edition
    ]);
    if (!(0,browser/* isMap */.jh)(section)) throw new RangeError(`answers.${edition} is no section`);
    section.flow = false;
    return section;
}
function pairFor(document, edition, { id, about }, draft) {
    const found = draft.statement.questionnaires.find((one)=>one.edition === edition && one.id === id);
    const key = new browser/* Scalar */.X5(id);
    key.commentBefore = ` ${about}.`;
    return document.createPair(key, entryFor(found, draft));
}
/**
 * Only a yes is taken over: a no that evidence gives ends with what it shows, and as an answer of
 * the vendor it would stay.
 */ function entryFor(found, { owner, today }) {
    const shown = found?.answer === 'yes' ? found.evidence.filter(({ kind })=>kind === 'seen') : [];
    if (shown.length === 0) return {
        answer: 'not-from-here',
        owner,
        reviewed: today
    };
    return {
        answer: 'yes',
        text: shown.map(({ text })=>text).join(' ').slice(0, 2_000),
        owner,
        reviewed: today
    };
}

// EXTERNAL MODULE: ./src/core/statement/answers/parse.js
var parse = __webpack_require__(74067);
// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement = __webpack_require__(30573);
// EXTERNAL MODULE: ./src/report/terminal/init-text.js
var init_text = __webpack_require__(35258);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(23337);
// EXTERNAL MODULE: ./src/run/statement-answers.js
var statement_answers = __webpack_require__(44425);
// EXTERNAL MODULE: ./src/run/statement-apps.js
var statement_apps = __webpack_require__(18528);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/init/ask.js
var ask = __webpack_require__(52545);
// EXTERNAL MODULE: ./src/cli/init/carry-out.js
var carry_out = __webpack_require__(87358);
// EXTERNAL MODULE: ./src/cli/init/look.js
var look = __webpack_require__(34221);
// EXTERNAL MODULE: ./src/cli/init/write.js
var write = __webpack_require__(15823);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(4735);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(94919);
// EXTERNAL MODULE: ./src/cli/run-statement.js + 2 modules
var run_statement = __webpack_require__(16386);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
// EXTERNAL MODULE: ./src/cli/terminal.js
var terminal = __webpack_require__(35689);
;// CONCATENATED MODULE: ./src/cli/commands/statement-init.js

























/** Bytes that are read of an answers file at most. */ const MAX_BYTES = 3 * 1024 * 1024;
const statement_init_options = {
    edition: {
        type: 'string',
        value: '<edition>',
        choices: statement/* EDITIONS */.qR,
        multiple: true,
        summary: 'a questionnaire; may be repeated; default: CAIQ-Lite, and that of Forge'
    },
    owner: {
        type: 'string',
        value: '<who>',
        summary: 'who answers; default: who owns the code'
    },
    yes: {
        type: 'boolean',
        summary: 'write without a question'
    },
    'dry-run': {
        type: 'boolean',
        summary: 'print it, and write nothing'
    },
    ...shared_options/* scanning */.G3,
    repository: shared_options/* repository */.Jk
};
/**
 * `fixby statement init [dir]`: writes the vendor's answers, with what a run can answer already.
 * What is there stays; it is changed only where somebody agrees.
 * @returns the exit code
 * @throws FixbyError
 */ const statementInit = (0,command/* command */.G)({
    name: 'statement init',
    summary: "write the file of a vendor's own answers, with what is known here",
    operands: [
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby statement init --owner "@acme/security"',
            does: 'asks before it changes a file'
        }
    ],
    options: statement_init_options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const clone = await (0,look/* lookAt */.t)(directory);
    const { path, before } = await existing(clone.root, directory);
    if (before !== null) (0,statement_answers/* answersIn */.VZ)(before, path);
    const apps = await appsIn(clone);
    const statement = await (0,run_statement/* runStatement */.n)(directory, (0,options/* scanOptionsOf */.h)(values), values.repository ?? null, null);
    const draft = {
        statement,
        editions: editionsOf(values.edition, apps.length > 0),
        owner: values.owner ?? (0,code_owners/* readCodeOwners */.k)(clone.files).owners[0] ?? ownerOf(clone),
        today: statement.asOf.slice(0, 10),
        apps
    };
    const file = {
        path,
        before,
        after: answersText(before, draft)
    };
    // What is written must be what the next run reads.
    (0,statement_answers/* answersIn */.VZ)(file.after, path);
    const paint = (0,style/* painter */.C)((0,terminal/* terminal */.F)(process.stdout.isTTY).colour);
    if (values['dry-run'] === true || !(0,plan/* isChange */.X)(file)) {
        process.stdout.write((0,plan/* isChange */.X)(file) ? `${(0,init_text/* diffText */.NI)(file, paint)}\nNothing was written.\n` : `${path} has all of it.\n`);
        return exit/* EXIT */.dc.pass;
    }
    const asks = values.yes !== true && process.stdin.isTTY && process.stderr.isTTY;
    const asker = asks ? (0,ask/* createAsker */.b)(process.stdin, process.stderr) : null;
    try {
        const say = (text)=>void process.stdout.write(text);
        const consent = {
            asker,
            yes: values.yes === true
        };
        const { written, left } = await (0,carry_out/* carryOut */.u)(clone.root, [
            file
        ], consent, say, paint);
        process.stdout.write(written.length > 0 ? `\nWrote ${path}. Read it, and set the owner of each answer.\n` : `\n${path} was not written.\n`);
        if (left.length === 0) return exit/* EXIT */.dc.pass;
        process.stderr.write('fixby: nobody could be asked; fixby statement init --yes writes it.\n');
        return exit/* EXIT */.dc.usage;
    } finally{
        asker?.close();
    }
}
function editionsOf(given, isForge) {
    const chosen = statement/* EDITIONS */.qR.filter((edition)=>given?.includes(edition));
    if (chosen.length > 0) return chosen;
    return isForge ? [
        'caiq-lite-3.0.1',
        'forge-approval'
    ] : [
        'caiq-lite-3.0.1'
    ];
}
function ownerOf({ remote }) {
    return remote === null ? 'nobody yet' : `@${remote.owner}`;
}
async function appsIn({ root, remote }) {
    const { apps } = await (0,statement_apps/* forgeFacts */.j)(new working_tree/* WorkingTree */.a(root, null), []);
    // A manifest with the id of another one is a copy of the same app.
    const each = apps.filter(({ id }, index)=>id === null || apps.findIndex((app)=>app.id === id) === index);
    return each.map(({ path, id })=>{
        const folder = path.includes('/') ? path.replace(/\/[^/]+$/u, '') : '';
        return {
            name: folder === '' ? remote?.name ?? 'app' : folder,
            id,
            path: folder
        };
    });
}
/** The answers that hold for a directory: its own where it has some, else the repository's. */ async function existing(root, directory) {
    const below = (0,external_node_path_.relative)(root, await (0,run_scan/* existingDirectory */.Nv)(directory)).split(external_node_path_.sep).join(external_node_path_.posix.sep);
    const own = external_node_path_.posix.join(below, parse/* ANSWERS_PATH */.G);
    const before = await textOf(root, own);
    if (before !== null || own === parse/* ANSWERS_PATH */.G) return {
        path: own,
        before
    };
    return {
        path: parse/* ANSWERS_PATH */.G,
        before: await textOf(root, parse/* ANSWERS_PATH */.G)
    };
}
async function textOf(root, path) {
    await (0,write/* requireNoLink */.h)(root, path);
    try {
        return (await (0,files/* readRegular */.VX)((0,external_node_path_.join)(root, path), MAX_BYTES, path)).toString('utf8');
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return null;
        throw new fixby_error/* FixbyError */.$('usage', `${path} cannot be read.`, 'Make it a file that you may read.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 52545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createAsker)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13113);



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

/***/ 87358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _core_init_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99866);
/* harmony import */ var _report_terminal_init_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35258);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23442);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15823);




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

/***/ 34221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ownPin),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_init_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82569);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40231);
/* harmony import */ var _core_init_security_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65798);
/* harmony import */ var _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69871);
/* harmony import */ var _core_intake_form_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58947);
/* harmony import */ var _core_ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(14277);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3122);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91385);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22539);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47639);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13113);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13603);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23209);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65774);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(33713);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5649);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(94919);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(15823);






















/** Bytes that are read of a file at most. */ const MAX_BYTES = 3 * 1024 * 1024;
/**
 * Looks at the clone around a directory.
 * @throws FixbyError (usage) where there is none, or a file that may change cannot be read or is
 *   behind a link
 */ async function lookAt(directory) {
    const paths = await (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_16__/* .judgedRepository */ .s)(await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_18__/* .existingDirectory */ .Nv)(directory));
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
/** Files that may be written, whether they are there or not. */ const WRITTEN = [
    _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .GATE_PATH */ .Ks,
    _core_init_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMENTS_PATH */ .Bl,
    _core_policy_path_js__WEBPACK_IMPORTED_MODULE_20__/* .DEFAULT_POLICY_PATH */ .l,
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
        ...WRITTEN,
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
        const repository = await _system_git_js__WEBPACK_IMPORTED_MODULE_14__/* .Repository */ .L.open(paths, {
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
    const paths = await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .findRepository */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), null);
    if (paths === null || paths.root === root || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(paths.root, file) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('dist', 'index.js')) return null;
    const settings = await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_13__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .eF);
    const own = (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemote */ .M)(settings.get('remote.origin.url') ?? '');
    if (own === null || remote === null || new URL(own.url).host !== new URL(remote.url).host) return null;
    const commit = await withRepository(paths, (repository)=>repository.headCommit());
    return commit === null ? null : (0,_core_init_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePin */ .N3)(`${own.owner}/${own.name}@${commit}`);
}


/***/ }),

/***/ 15823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writePlanned),
/* harmony export */   h: () => (/* binding */ requireNoLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68501);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





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

/***/ 35689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 83769:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners),
/* harmony export */   x: () => (/* binding */ withOwners)
/* harmony export */ });
/* harmony import */ var _ledger_codeowners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14277);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69871);



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

/***/ 82569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 99866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var _intake_form_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58947);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3122);
/* harmony import */ var _code_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83769);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82569);
/* harmony import */ var _security_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65798);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69871);






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
        branch: facts.branch
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
const RUNS_FIXBY = /^\s*(?:- )?uses:\s*['"]?[\w-]+\/fixby@/imu;
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
        sla: policy
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

/***/ 65798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ namesPrivateWay),
/* harmony export */   Lv: () => (/* binding */ SECURITY_FOLDERS),
/* harmony export */   vK: () => (/* binding */ withPrivateWay),
/* harmony export */   zx: () => (/* binding */ newSecurityFile)
/* harmony export */ });
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33995);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94132);


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
function fixWords({ sla }) {
    const times = _scale_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.flatMap((severity)=>{
        const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(sla, severity);
        return days === null ? [] : [
            `${severity} within ${days} days`
        ];
    });
    return times.length === 0 ? '' : `\nWhat is confirmed is mended by its severity, counted from its report: ${times.join(', ')}.\n`;
}


/***/ }),

/***/ 69871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ COMMENTS_PATH),
/* harmony export */   Ks: () => (/* binding */ GATE_PATH),
/* harmony export */   iZ: () => (/* binding */ commentsWorkflow),
/* harmony export */   oA: () => (/* binding */ branchIn),
/* harmony export */   z: () => (/* binding */ gateWorkflow)
/* harmony export */ });
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82569);

/** Where the workflow for gate and issues is, relative to the repository's root. */ const GATE_PATH = '.github/workflows/fixby.yml';
/** Where the workflow for comments and forms is. */ const COMMENTS_PATH = '.github/workflows/fixby-comments.yml';
/**
 * The workflow that judges pull requests and keeps the issues in step. What each part is for:
 * docs/hardening.md.
 */ function gateWorkflow({ fixby, checkout, branch }) {
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
    - cron: '17 5 * * *' # new advisories come every day, and so do due dates
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
      # security-events: write # only with \`upload-sarif: true\`
    steps:
      - uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .usesText */ .Sn)(checkout)}
        with:
          persist-credentials: false
          fetch-depth: 0 # secrets are looked for in every commit of a pull request
      - uses: ${(0,_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .usesText */ .Sn)(fixby)}
`;
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

/***/ 58947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueFormFiles)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34644);


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

/***/ 35258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   _P: () => (/* binding */ byHandText),
/* harmony export */   c0: () => (/* binding */ fileLines),
/* harmony export */   kr: () => (/* binding */ dayOneText)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85725);
/* harmony import */ var _core_init_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82569);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40231);
/* harmony import */ var _text_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24695);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23442);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23337);






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
            `  ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden, 'finding')} in code or with secrets ${hidden === 1 ? 'is' : 'are'} only counted, since a public repository shows none.`
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

/***/ 23337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
