"use strict";
exports.id = 6883;
exports.ids = [6883];
exports.modules = {

/***/ 46883:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statementInit: () => (/* binding */ statementInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/init/plan.js
var plan = __webpack_require__(71627);
// EXTERNAL MODULE: ./src/core/init/code-owners.js
var code_owners = __webpack_require__(43654);
// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/statement/promises/index.js + 12 modules
var promises = __webpack_require__(20981);
// EXTERNAL MODULE: ./src/core/statement/questionnaire-of.js
var questionnaire_of = __webpack_require__(61908);
// EXTERNAL MODULE: ./src/core/statement/requirements/requirements.js + 4 modules
var requirements = __webpack_require__(36218);
// EXTERNAL MODULE: ./src/core/statement/say.js
var say = __webpack_require__(47614);
// EXTERNAL MODULE: ./src/core/statement/statement.js
var statement_statement = __webpack_require__(3352);
// EXTERNAL MODULE: ./src/core/statement/answers/schema.js + 1 modules
var schema = __webpack_require__(8792);
;// CONCATENATED MODULE: ./src/core/statement/answers/draft.js







const HEAD = ` A vendor's own answers, for fixby statement. docs/statement.md of Fixby explains the format.
 answer: yes, no or not-applicable; not-from-here is no answer yet.
 What is answered here is a draft, with what the run saw above it. An answer counts once somebody has read
 it: add reviewed: YYYY-MM-DD, that day. Before, and when that is too long ago, it is a finding.
 The questions are in Fixby's own words: look up the exact ones by edition and id.`;
/**
 * The text of an answers file: what a run can answer is drafted, what only the vendor can tell
 * waits as `not-from-here`. What a file that is there says stays as it is; only what it lacks is
 * added. Nothing that is written has a date of review: nobody has read it yet.
 * @param before a valid answers file; null for none
 */ function answersText(before, draft) {
    const document = before === null ? emptyDocument(draft) : (0,browser/* parseDocument */.Tp)(before, {
        schema: 'core'
    });
    const owner = document.has('owner') ? {} : {
        owner: draft.owner
    };
    for (const { path, entries } of sectionsOf(draft)){
        if (entries.length === 0) continue;
        const section = sectionIn(document, path);
        for (const entry of entries)if (!section.has(entry.id)) section.add(pairFor(document, entry, owner));
    }
    return document.toString({
        lineWidth: 0
    });
}
function sectionsOf({ statement, editions, today }) {
    return [
        {
            path: [
                'promises'
            ],
            entries: statement.promises.flatMap(promiseEntries)
        },
        ...statement_statement/* REQUIREMENT_TABLES */.kt.map((table)=>({
                path: [
                    'requirements',
                    table
                ],
                entries: statement.requirements.filter((one)=>one.table === table).flatMap(requirementEntries)
            })),
        ...editions.map((edition)=>({
                path: [
                    'answers',
                    edition
                ],
                entries: ((0,questionnaire_of/* questionnaireOf */.x)(edition)?.questions ?? []).map(({ id, about })=>{
                    const found = statement.questionnaires.find((one)=>one.edition === edition && one.id === id);
                    return {
                        id,
                        asks: about,
                        ...draftedOf(found, today)
                    };
                })
            }))
    ];
}
function promiseEntries({ id, status }) {
    const asked = promises/* PROMISES */.R.find((one)=>one.id === id && one.asksVendor === true);
    return asked === undefined || status === 'kept' ? [] : [
        {
            id,
            asks: asked.words,
            ...OPEN
        }
    ];
}
function requirementEntries(requirement) {
    const { table, number } = requirement;
    const found = requirements/* REQUIREMENTS */.dq.find((one)=>one.table === table && one.number === number);
    return found === undefined || !(0,say/* asksVendor */.rJ)(requirement) ? [] : [
        {
            id: String(number),
            asks: found.words,
            ...OPEN
        }
    ];
}
/** What waits for the vendor. */ const OPEN = {
    answer: 'not-from-here',
    saw: null
};
/**
 * What a run answers, but for what it tells of something open: that goes away as soon as its cause
 * is mended, and in the file it would stay.
 */ function draftedOf(found, today) {
    if (found === undefined || found.evidence.some(({ inside })=>inside)) return OPEN;
    const saw = found.evidence.filter(({ kind })=>kind === 'seen').map(({ text })=>text);
    return saw.length === 0 ? OPEN : {
        answer: found.answer,
        saw: `Seen on ${today}: ${saw.join(' ')}`
    };
}
function emptyDocument({ apps, owner }) {
    const document = new browser/* Document */.yo({
        version: 1,
        owner,
        'review-after': '365d',
        apps: apps.map(({ name, id, path })=>({
                name,
                ...id !== null && schema/* APP_ID */.sZ.test(id) ? {
                    id
                } : {},
                ...path === '' ? {} : {
                    path
                }
            }))
    });
    document.commentBefore = HEAD;
    const [, owners] = (0,browser/* isMap */.jh)(document.contents) ? document.contents.items : [];
    if (owners?.key instanceof browser/* Scalar */.X5) owners.key.commentBefore = ' vendor: Who the statement is about, as customers know it';
    return document;
}
/** The map at a path, made where it is missing. */ function sectionIn(document, path) {
    for(let length = 1; length <= path.length; length += 1)if (!(0,browser/* isMap */.jh)(document.getIn(path.slice(0, length)))) document.setIn(path.slice(0, length), new browser/* YAMLMap */.CA());
    const section = document.getIn(path);
    if (!(0,browser/* isMap */.jh)(section)) throw new RangeError(`${path.join('.')} is no section`);
    section.flow = false;
    return section;
}
function pairFor(document, { id, asks, answer, saw }, owner) {
    const key = new browser/* Scalar */.X5(id);
    key.commentBefore = ` ${asks}.${saw === null ? '' : `\n ${saw}`}`;
    const entry = answer === 'not-from-here' ? {
        answer
    } : {
        answer,
        ...owner
    };
    return document.createPair(key, document.createNode(entry, {
        flow: true
    }));
}

// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(56371);
// EXTERNAL MODULE: ./src/core/scale/words.js
var words = __webpack_require__(55539);
// EXTERNAL MODULE: ./src/report/terminal/init-text.js
var init_text = __webpack_require__(96465);
// EXTERNAL MODULE: ./src/report/terminal/style.js
var style = __webpack_require__(25550);
// EXTERNAL MODULE: ./src/run/statement-answers.js + 2 modules
var statement_answers = __webpack_require__(79238);
// EXTERNAL MODULE: ./src/run/statement-apps.js
var statement_apps = __webpack_require__(72305);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(16079);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/init/ask.js
var ask = __webpack_require__(41168);
// EXTERNAL MODULE: ./src/cli/init/carry-out.js
var carry_out = __webpack_require__(28883);
// EXTERNAL MODULE: ./src/cli/init/look.js
var look = __webpack_require__(81310);
// EXTERNAL MODULE: ./src/cli/init/write.js
var write = __webpack_require__(43570);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
// EXTERNAL MODULE: ./src/cli/run-statement.js
var run_statement = __webpack_require__(8991);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/terminal.js
var terminal = __webpack_require__(44252);
;// CONCATENATED MODULE: ./src/cli/commands/statement-init.js



























/** Bytes that are read of an answers file at most. */ const MAX_BYTES = 3 * 1024 * 1024;
const statement_init_options = {
    edition: {
        type: 'string',
        value: '<edition>',
        choices: statement_statement/* EDITIONS */.qR,
        multiple: true,
        summary: 'a questionnaire; may be repeated; default: CAIQ-Lite, and that of Forge'
    },
    owner: {
        type: 'string',
        value: '<who>',
        summary: 'who answers for what does not say it; default: who owns the code'
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
    const { answers } = (0,statement_answers/* answersIn */.VZ)(file.after, path);
    const drafts = answers.filter(({ review })=>review === null).length;
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
        process.stdout.write(written.length > 0 ? `\nWrote ${path}, with ${(0,words/* count */.U9)(drafts, 'draft', 'drafts')} of answers. Read them, answer what waits as not-from-here, and set reviewed: until then no answer counts.\n` : `\n${path} was not written.\n`);
        if (left.length === 0) return exit/* EXIT */.dc.pass;
        process.stderr.write('fixby: nobody could be asked; fixby statement init --yes writes it.\n');
        return exit/* EXIT */.dc.usage;
    } finally{
        asker?.close();
    }
}
function editionsOf(given, isForge) {
    const chosen = statement_statement/* EDITIONS */.qR.filter((edition)=>given?.includes(edition));
    if (chosen.length > 0) return chosen;
    return isForge ? [
        'caiq-lite-3.0.1',
        'forge-approval'
    ] : [
        'caiq-lite-3.0.1'
    ];
}
function ownerOf({ remote }) {
    return remote === null ? schema/* NO_OWNER */.U : `@${remote.owner}`;
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
    const own = external_node_path_.posix.join(below, path/* ANSWERS_PATH */.G);
    const before = await textOf(root, own);
    if (before !== null || own === path/* ANSWERS_PATH */.G) return {
        path: own,
        before
    };
    return {
        path: path/* ANSWERS_PATH */.G,
        before: await textOf(root, path/* ANSWERS_PATH */.G)
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

/***/ 16008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53907);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92138);







/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const { client, server } = connectTo();
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    return {
        client,
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */ function connectTo() {
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentToken */ .z)();
    if (token === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.');
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .clientWith */ .q)(token),
        server
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
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

/***/ 26572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf),
/* harmony export */   d: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78660);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/**
 * Reads what a command needs of a repository on GitHub.
 * @throws FixbyError (github) where a request failed, or what else `read` throws
 */ async function readingOf({ owner, repo }, read) {
    try {
        return await read();
    } catch (error) {
        if (!(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestError */ .eK)(error)) throw error;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('github', `${owner}/${repo} could not be read: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApiError */ .cU)(error)}.`, 'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.', {
            cause: error
        });
    }
}
/**
 * The default branch of a repository.
 * @throws FixbyError (usage) where it has none yet
 */ async function defaultBranchOf(client, name) {
    const { defaultBranch } = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryFacts */ .m)(client, name);
    if (defaultBranch !== null) return defaultBranch;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name.owner}/${name.repo} has no branch yet.`, 'Push a first commit.');
}


/***/ }),

/***/ 8991:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runStatement)
/* harmony export */ });
/* harmony import */ var _core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21441);
/* harmony import */ var _core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63992);
/* harmony import */ var _core_statement_several_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41691);
/* harmony import */ var _core_statement_statement_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60448);
/* harmony import */ var _github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78660);
/* harmony import */ var _run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53612);
/* harmony import */ var _run_other_repositories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76120);
/* harmony import */ var _run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82741);
/* harmony import */ var _run_statement_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79238);
/* harmony import */ var _run_statement_ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2880);
/* harmony import */ var _run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27773);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90636);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16008);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26572);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80053);
















/**
 * Makes the statement of a directory: scans it, and asks GitHub for its issues and settings where
 * there is a token. Only reads.
 * @param named `owner/name`; null for the repository that the directory belongs to
 * @param workflow the workflow that scans; null for the one on the dashboard
 * @param checkLinks whether the page of the privacy policy is asked over the network
 * @throws FixbyError
 */ async function runStatement(directory, options, named, workflow, checkLinks = false) {
    const connection = await connectionOr(named, await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .existingDirectory */ .Nv)(directory));
    if (typeof connection === 'string') {
        const scan = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .runScan */ .Hk)(directory, options);
        const nothing = (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .unseen */ .nv)(null, connection);
        return stateOf(scan, {
            repository: null,
            ledger: nothing,
            scanDays: nothing
        }, null, checkLinks);
    }
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .readingOf */ .M)(connection.name, ()=>withGitHub(directory, options, connection, workflow, checkLinks));
}
/** The connection to GitHub, or why there is none. */ async function connectionOr(named, directory) {
    const hasToken = [
        process.env['GITHUB_TOKEN'],
        process.env['GH_TOKEN']
    ].some((token)=>token);
    if (named !== null) return (0,_connection_js__WEBPACK_IMPORTED_MODULE_12__/* .connect */ .N)(named, directory);
    if (!hasToken) return 'there is no token: set GITHUB_TOKEN to one that may read the issues';
    try {
        return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_12__/* .connect */ .N)(null, directory);
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_11__/* .FixbyError */ .$ && error.kind === 'usage') return error.message;
        throw error;
    }
}
async function withGitHub(directory, options, connection, workflow, checkLinks) {
    const { client, name, url } = connection;
    const read = {
        tracker: null
    };
    const scan = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_14__/* .runScan */ .Hk)(directory, options, (inForce)=>recallOf(inForce, connection, options, (tracker)=>{
            read.tracker = tracker;
        }), ()=>(0,_run_waiver_proofs_js__WEBPACK_IMPORTED_MODULE_10__/* .historyOnGitHub */ .P)(client, name), (0,_github_read_posture_read_js__WEBPACK_IMPORTED_MODULE_3__/* .postureReader */ .u)(client, name), withPosture);
    const facts = await (0,_github_read_repository_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFacts */ .m)(client, name);
    const repository = {
        name: `${name.owner}/${name.repo}`,
        url,
        public: facts.public
    };
    if (read.tracker === null) {
        const why = scan.result.reasons.find(({ kind })=>kind === 'tracker-unreadable')?.message;
        const nothing = (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .unseen */ .nv)('issues=read', why ?? 'the issues could not be read');
        return stateOf(scan, {
            repository,
            ledger: nothing,
            scanDays: nothing
        }, connection, checkLinks);
    }
    const ledger = (0,_core_ledger_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .SC)(read.tracker);
    const { policy, result } = scan;
    const branch = facts.defaultBranch?.name ?? '';
    return stateOf(scan, {
        repository,
        ledger: (0,_core_posture_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .seen */ .cI)((0,_run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .ledgerFacts */ .T_)(ledger, policy, result)),
        scanDays: await (0,_run_statement_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .scanDays */ .N)({
            client,
            name,
            url,
            branch,
            ledger,
            policy,
            result,
            workflow
        })
    }, connection, checkLinks);
}
function recallOf(inForce, { client, name, url }, { asOf }, keep) {
    const tracker = (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .trackerName */ .c9)(inForce.policy, name);
    return (0,_run_read_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .recallForTrack */ .yJ)({
        client,
        name: tracker,
        inForce,
        asOf,
        repositoryUrl: url
    }, (read)=>{
        keep(read.tracker);
    });
}
/** A statement looks at the settings, whether or not the policy asks every run to. */ function withPosture(policy) {
    return {
        ...policy,
        scan: {
            ...policy.scan,
            posture: {
                ...policy.scan.posture,
                enabled: true
            }
        }
    };
}
async function stateOf({ result, policy, input }, told, connection, checkLinks) {
    const { head, directory } = input;
    const answers = await (0,_run_statement_answers_js__WEBPACK_IMPORTED_MODULE_8__/* .readAnswers */ .Mr)(head, directory);
    const statement = (0,_core_statement_statement_of_js__WEBPACK_IMPORTED_MODULE_2__/* .statementOf */ .T)(await (0,_run_statement_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .statementFacts */ .Zw)({
        ...told,
        policy,
        result,
        head,
        directory,
        answers,
        checkLinks
    }));
    if (answers === null) return statement;
    return (0,_core_statement_several_js__WEBPACK_IMPORTED_MODULE_1__/* .overSeveral */ .v)(statement, await (0,_run_other_repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .readOthers */ .U)(answers, connection));
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