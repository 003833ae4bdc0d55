#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 14032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90636);

/** Exit codes of the command line, which scripts rely on. */ const EXIT = {
    pass: 0,
    blocked: 1,
    usage: 2,
    failed: 3
};
const CODES = {
    usage: EXIT.usage,
    policy: EXIT.usage,
    scanner: EXIT.failed,
    github: EXIT.failed,
    jira: EXIT.failed
};
/** The exit code for a thrown error, by its `kind`; `failed` for errors that are not ours. */ function exitCodeFor(thrown) {
    const kind = (0,_system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .z)(thrown);
    return kind === null ? EXIT.failed : CODES[kind];
}
/** The exit code for a decision of the gate. */ function exitCodeOf(decision) {
    if (decision === 'error') return EXIT.failed;
    return decision === 'block' ? EXIT.blocked : EXIT.pass;
}


/***/ }),

/***/ 34015:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Zv: () => (/* binding */ findCommand),
/* harmony export */   jI: () => (/* binding */ commandsUnder)
/* harmony export */ });
/* harmony import */ var _core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75962);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90636);


/** What the program itself takes after two dashes. */ const OPTIONS = [
    '--help',
    '--version'
];
/**
 * Finds the command that the arguments begin with; a name may have two words.
 * @throws FixbyError (usage) that suggests the command that was probably meant
 */ function findCommand(commands, args) {
    for (const words of [
        2,
        1
    ]){
        const name = args.slice(0, words).join(' ');
        const command = commands.find((candidate)=>candidate.name === name);
        if (command !== undefined) return {
            command,
            rest: args.slice(words)
        };
    }
    throw unknownCommand(commands, args);
}
/** The commands whose name begins with a word: for `policy` there are two. */ function commandsUnder(commands, word) {
    return commands.filter(({ name })=>name.startsWith(`${word} `));
}
/**
 * The longer command that was probably meant where a word after a command is misspelt: `statement
 * inti`. Only who knows that the word is nothing else can tell.
 */ function meantBy(commands, { command, rest: [word = ''] }) {
    const longer = commandsUnder(commands, command.name);
    const seconds = longer.map(({ name })=>name.slice(command.name.length + 1));
    const meant = word.startsWith('-') ? undefined : (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(word, seconds);
    return longer.find(({ name })=>name === `${command.name} ${meant}`);
}
function unknownCommand(commands, args) {
    const [first = '', second] = args;
    const group = commandsUnder(commands, first);
    const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
    const names = (group.length > 0 ? group : commands).map(({ name })=>name);
    const all = `Call ${group.length > 0 ? listed(names) : 'fixby --help'}.`;
    if (group.length > 0 && (second === undefined || second.startsWith('-'))) return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `${first} is no command by itself.`, all);
    const isOption = wanted.startsWith('-');
    const known = isOption ? OPTIONS : [
        ...names,
        ...new Set(names.map(firstWord)),
        'help',
        ...OPTIONS
    ];
    const near = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(args.slice(0, 2).join(' '), names.filter(isOfTwo)) ?? (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(wanted, known);
    const hint = near === undefined ? all : `Did you mean fixby ${near}?`;
    const kind = isOption ? 'option' : 'command';
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `there is no ${kind} "${wanted.slice(0, 100)}".`, hint);
}
function isOfTwo(name) {
    return name.includes(' ');
}
function firstWord(name) {
    return name.replace(/ .*/u, '');
}
function listed(names) {
    return names.map((name)=>`fixby ${name}`).join(' or ');
}


/***/ }),

/***/ 1574:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/version.js
var version = __nccwpck_require__(70911);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __nccwpck_require__(90636);
// EXTERNAL MODULE: ./src/system/read-now.js
var read_now = __nccwpck_require__(35960);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __nccwpck_require__(14032);
// EXTERNAL MODULE: ./src/cli/find.js
var find = __nccwpck_require__(34015);
;// CONCATENATED MODULE: ./src/cli/loaders.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** Every command by its name; what one needs is loaded when it is called. */ const LOADERS = [
    {
        name: 'scan',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(5004), __nccwpck_require__.e(1833)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41132))).scan
    },
    {
        name: 'init',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(7228), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(5004), __nccwpck_require__.e(658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90658))).init
    },
    {
        name: 'demo',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(1306), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(2501), __nccwpck_require__.e(1723), __nccwpck_require__.e(755), __nccwpck_require__.e(3029), __nccwpck_require__.e(3171)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10782))).demo
    },
    {
        name: 'policy check',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(8273), __nccwpck_require__.e(2686)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2686))).policyCheck
    },
    {
        name: 'policy show',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10035))).policyShow
    },
    {
        name: 'explain',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(5004), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(1509), __nccwpck_require__.e(5236)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1049))).explain
    },
    {
        name: 'plan',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(5004), __nccwpck_require__.e(2508), __nccwpck_require__.e(2501), __nccwpck_require__.e(3612), __nccwpck_require__.e(1723), __nccwpck_require__.e(8779), __nccwpck_require__.e(7349)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36690))).plan
    },
    {
        name: 'posture',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(3546), __nccwpck_require__.e(6887), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(1509), __nccwpck_require__.e(2637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82637))).posture
    },
    {
        name: 'statement',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(5004), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(1509), __nccwpck_require__.e(289), __nccwpck_require__.e(6037)]).then(__nccwpck_require__.bind(__nccwpck_require__, 38832))).statement
    },
    {
        name: 'statement init',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(7228), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(5004), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(1509), __nccwpck_require__.e(289), __nccwpck_require__.e(6883)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46883))).statementInit
    },
    {
        name: 'activity',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(7958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3108))).activity
    },
    {
        name: 'evidence',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(9045), __nccwpck_require__.e(3161), __nccwpck_require__.e(2393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91882))).evidence
    },
    {
        name: 'fleet',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(2508), __nccwpck_require__.e(7949), __nccwpck_require__.e(3931), __nccwpck_require__.e(86)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85325))).fleet
    },
    {
        name: 'verify',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(9370), __nccwpck_require__.e(5877)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25877))).verify
    },
    {
        name: 'badge',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(7949), __nccwpck_require__.e(9045), __nccwpck_require__.e(1506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51666))).badge
    },
    {
        name: 'baseline',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(5004), __nccwpck_require__.e(3135)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52526))).baseline
    },
    {
        name: 'completion',
        load: async ()=>(await __nccwpck_require__.e(/* import() */ 4548).then(__nccwpck_require__.bind(__nccwpck_require__, 34548))).completion
    },
    {
        name: 'fix',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(5004), __nccwpck_require__.e(4981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65344))).fix
    },
    {
        name: 'sbom',
        load: async ()=>(await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(8273), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(5004), __nccwpck_require__.e(4032)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72861))).sbom
    }
];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./src/core/policy/read/near-miss.js
var near_miss = __nccwpck_require__(75962);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __nccwpck_require__(1882);
// EXTERNAL MODULE: ./src/cli/operands.js
var cli_operands = __nccwpck_require__(47126);
;// CONCATENATED MODULE: ./src/cli/parse.js





/**
 * Parses the arguments of a command.
 * @throws FixbyError (usage) that says which option was probably meant, or what is missing
 */ function parseCall(command, args) {
    const { values, positionals } = args.length === 0 ? NOTHING : parsed(command, args);
    for (const [name, option] of Object.entries(command.options))check(command, name, option, values[name]);
    requireOperands(command, positionals);
    return {
        values,
        operands: positionals
    };
}
/** Node loads its parser when it is first asked, which takes as long as a short command. */ const NOTHING = {
    values: {},
    positionals: []
};
function parsed(command, args) {
    requireKnown(command, args);
    return parseStrictly(command, args);
}
function requireOperands(command, given) {
    const { name, operands } = command;
    for (const [index, operand] of operands.entries())checkOperand(command, operand, given[index]);
    const [first, ...more] = given.slice(operands.length);
    if (first === undefined || operands.at(-1)?.many === true) return;
    const takes = operands.length === 0 ? 'options only' : operands.map(cli_operands/* operandWords */.x).join(' ');
    throw new fixby_error/* FixbyError */.$('usage', `${name} takes ${takes}, and "${first}"${more.length === 0 ? '' : ' and more'} is too much.`, seeHelp(command));
}
function checkOperand(command, operand, given) {
    const { choices, required } = operand;
    const example = `For example: ${command.examples[0].call}`;
    if (given === undefined) {
        if (required === true) throw new fixby_error/* FixbyError */.$('usage', `${command.name} needs ${(0,cli_operands/* operandWords */.x)(operand)}.`, example);
        return;
    }
    if (choices === undefined || choices.includes(given)) return;
    const meant = (0,near_miss/* nearMiss */.b)(given, choices);
    throw new fixby_error/* FixbyError */.$('usage', `${command.name} knows no ${operand.name} "${given.slice(0, 100)}"; it takes ${(0,cli_operands/* operandWords */.x)(operand)}.`, meant === undefined ? seeHelp(command) : `Did you mean fixby ${command.name} ${meant}?`);
}
/** The sentence that points to the command's help. */ function seeHelp({ name }) {
    return `fixby ${name} --help says more.`;
}
/**
 * Checks option names ourselves, since Node's error message does not suggest the option that was
 * meant.
 */ function requireKnown(command, args) {
    const { options, name } = command;
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [
            ...args
        ],
        options,
        strict: false,
        tokens: true
    });
    for (const token of tokens){
        if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
        // Without a value it never comes here.
        if (token.name === 'help') throw new fixby_error/* FixbyError */.$('usage', `${name}: --help takes no value.`, seeHelp(command));
        const meant = (0,near_miss/* nearMiss */.b)(token.name, Object.keys(options));
        const hint = meant === undefined ? seeHelp(command) : `Did you mean --${meant}?`;
        throw new fixby_error/* FixbyError */.$('usage', `${name} has no option ${token.rawName}.`, hint);
    }
}
function parseStrictly(command, args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [
                ...args
            ],
            options: command.options,
            allowPositionals: true
        });
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
        // Keeps only the first sentence of Node's message: the rest is advice about arguments that
        // begin with a dash, which is misleading here.
        const [sentence = ''] = (0,errors/* messageOf */.bD)(error).split(/[.\n] ?(?=To specify|Did you forget)|\.$/u);
        throw new fixby_error/* FixbyError */.$('usage', `${command.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`, seeHelp(command), {
            cause: error
        });
    }
}
function check(command, name, option, value) {
    const { choices, required } = option;
    if (required === true && value === undefined) throw new fixby_error/* FixbyError */.$('usage', `${command.name} needs --${name} ${option.value ?? ''}: ${option.summary}.`, `For example: ${command.examples[0].call}`);
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
    throw new fixby_error/* FixbyError */.$('usage', `--${name} is "${value.slice(0, 100)}"; it must be one of ${choices.join(', ')}.`);
}

// EXTERNAL MODULE: ./src/cli/print.js
var print = __nccwpck_require__(18197);
;// CONCATENATED MODULE: ./src/cli/dispatch.js








/**
 * Runs the command that the arguments name, or prints the help that they ask for. @returns the exit
 * code @throws FixbyError
 */ async function dispatch(args) {
    const help = args.length === 0 || args.includes('--help') || args.includes('-h') || args[0] === 'help';
    if (help) {
        const { helpFor } = await __nccwpck_require__.e(/* import() */ 6023).then(__nccwpck_require__.bind(__nccwpck_require__, 46023));
        (0,print/* print */.y)(`${helpFor(await descriptions(), args, version/* VERSION */.x)}\n`);
        return exit/* EXIT */.dc.pass;
    }
    const found = (0,find/* findCommand */.Zv)(LOADERS, args);
    requireMeant(found);
    const command = await found.command.load();
    return command.run(parseCall(command, found.rest), descriptions);
}
/**
 * Refuses a misspelt second word, which would be taken for a directory.
 * @throws FixbyError (usage) unless there is a file or directory of that name
 */ function requireMeant(found) {
    const meant = (0,find/* meantBy */.Pn)(LOADERS, found);
    const [word = ''] = found.rest;
    if (meant === undefined || (0,read_now/* existsNow */.pL)(word)) return;
    const wanted = `${found.command.name} ${word}`;
    throw new fixby_error/* FixbyError */.$('usage', `there is no command "${wanted}".`, `Did you mean fixby ${meant.name}?`);
}
const descriptions = async ()=>(await __nccwpck_require__.e(/* import() */ 8961).then(__nccwpck_require__.bind(__nccwpck_require__, 78961))).COMMANDS;

;// CONCATENATED MODULE: ./src/cli/main.js




/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code; errors that a user can cause are printed, not thrown
 */ async function main(args) {
    outliveReaders();
    if (args.includes('--version')) {
        (0,print/* print */.y)(`${version/* VERSION */.x}\n`);
        return exit/* EXIT */.dc.pass;
    }
    try {
        return await dispatch(args);
    } catch (error) {
        const { failureText } = await __nccwpck_require__.e(/* import() */ 8072).then(__nccwpck_require__.bind(__nccwpck_require__, 8072));
        process.stderr.write(`fixby: ${failureText(error)}\n`);
        return (0,exit/* exitCodeFor */.Rr)(error);
    }
}
/**
 * Ignores EPIPE: a reader that stops early (`fixby scan | head`) is no failure, and the exit code
 * still gives the verdict. Node opens a stream when it is first asked for, which takes longer than
 * a short command runs, so it is not asked for here.
 */ function outliveReaders() {
    for (const name of [
        'stdout',
        'stderr'
    ]){
        const asNodeHasIt = Object.getOwnPropertyDescriptor(process, name) ?? {};
        const get = ()=>{
            Object.defineProperty(process, name, asNodeHasIt);
            return process[name].on('error', outliveReader);
        };
        Object.defineProperty(process, name, {
            get,
            configurable: true,
            enumerable: true
        });
    }
}
/** A verdict that could not be written whole, on a disk that is full for one, is none. */ function outliveReader(error) {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`fixby: the output cannot be written (${error.message}).\n`);
    process.exit(exit/* EXIT */.dc.failed);
}


/***/ }),

/***/ 47126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ operandWords)
/* harmony export */ });
/** An operand as the help has it: `[dir]`, `<id>`, `<files\u2026>`, `bash|zsh|fish`. */ function operandWords({ name, required, choices, many }) {
    const words = choices?.join('|');
    const own = many === true ? `${name}\u2026` : name;
    if (required === true) return words ?? `<${own}>`;
    return `[${words ?? own}]`;
}


/***/ }),

/***/ 18197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The file descriptor of standard output. */ const STDOUT = 1;
/**
 * Prints a text to standard output at once. The stream of that name takes longer to open than a
 * short command has to run, so it gets only what could not be written: where the reader is slow, or
 * gone.
 */ function print(text) {
    const bytes = Buffer.from(text);
    const rest = bytes.subarray(written(bytes));
    if (rest.length > 0) process.stdout.write(rest);
}
/** Writes as much as goes at once. @returns the number of bytes that went */ function written(bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(STDOUT, bytes);
    } catch  {
        // The stream meets the same failure, and knows how to wait and whom to tell.
        return 0;
    }
}


/***/ }),

/***/ 75962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/** Longer words are not compared: the run time grows with the product of both lengths. */ const MAX_LENGTH = 60;
/**
 * The known word that was probably meant: at most a third of the letters differ, ignoring case.
 * @returns undefined when no known word is that close
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from `a` to `b`, no
 * letter touched twice (optimal string alignment, Damerau 1964).
 */ function editDistance(a, b) {
    const [from, to] = [
        Array.from(a),
        Array.from(b)
    ];
    const rows = [
        [
            0,
            ...to.map((_, index)=>index + 1)
        ]
    ];
    const at = (i, j)=>rows[i]?.[j] ?? 0;
    for (const [i, letter] of from.entries()){
        const next = [
            i + 1
        ];
        rows.push(next);
        for (const [j, other] of to.entries()){
            const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
            next.push(Math.min(at(i, j) + (letter === other ? 0 : 1), at(i, j + 1) + 1, at(i + 1, j) + 1, swapped ? at(i - 1, j - 1) + 1 : Infinity));
        }
    }
    return at(from.length, to.length);
}


/***/ }),

/***/ 14895:
/***/ (function (module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14032);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1574);
/* harmony import */ var _scanners_code_thread_call_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(21854);
/**
 * One bundle, two doors: arguments mean the command line, none on a runner means the action; its
 * worker threads run it too. What is behind a door is loaded only where it is needed; of the
 * command line this is the small part that every call shares.
 */ 


const args = process.argv.slice(2);
const thread = args[0] === _scanners_code_thread_call_js__WEBPACK_IMPORTED_MODULE_2__/* .THREAD */ .r && !(await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 75919, 23))).isMainThread;
let done = thread;
// Node ends with 0 when nothing is left to wait for, though a promise was never kept: a verdict
// that was not reached must not look like a pass.
process.on('exit', (code)=>{
    if (!done && code === 0) process.exitCode = _cli_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
});
if (thread) {
    const { work } = await Promise.all(/* import() */[__nccwpck_require__.e(5429), __nccwpck_require__.e(1895), __nccwpck_require__.e(5228), __nccwpck_require__.e(1639), __nccwpck_require__.e(4226)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71639));
    work();
} else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(5861), __nccwpck_require__.e(4353), __nccwpck_require__.e(4239), __nccwpck_require__.e(4272), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7091), __nccwpck_require__.e(9370), __nccwpck_require__.e(3292), __nccwpck_require__.e(4942), __nccwpck_require__.e(1895), __nccwpck_require__.e(1306), __nccwpck_require__.e(6899), __nccwpck_require__.e(2777), __nccwpck_require__.e(3127), __nccwpck_require__.e(295), __nccwpck_require__.e(6168), __nccwpck_require__.e(9232), __nccwpck_require__.e(6868), __nccwpck_require__.e(1825), __nccwpck_require__.e(3546), __nccwpck_require__.e(8168), __nccwpck_require__.e(2117), __nccwpck_require__.e(6887), __nccwpck_require__.e(9765), __nccwpck_require__.e(2508), __nccwpck_require__.e(3612), __nccwpck_require__.e(1509), __nccwpck_require__.e(5228), __nccwpck_require__.e(289), __nccwpck_require__.e(1155), __nccwpck_require__.e(3029), __nccwpck_require__.e(3556), __nccwpck_require__.e(4751)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44394));
    await action.main();
} else {
    process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(args);
}
done = true;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21854:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ THREAD)
/* harmony export */ });
/** The argument with which a thread starts the bundle; to anybody else it is no option. */ const THREAD = '--thread';


/***/ }),

/***/ 1882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether a thrown value is an error, even one from another realm (such as a `vm` context), for
 * which `instanceof` fails.
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file exceeds the size limit of its reader. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ }),

/***/ 90636:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ FixbyError),
/* harmony export */   z: () => (/* binding */ failureKind)
/* harmony export */ });
/**
 * Whose task it is to fix a failure: `usage`, how Fixby was called; `policy`, the policy file;
 * `scanner`, a scanner or the program that it runs; `github`, GitHub or the rights of a token;
 * `jira`, the Jira in which tickets are kept.
 */ /**
 * The error class for failures that are reported to users: a sentence that says what happened and
 * where, and a hint what to do. Exit codes and reports follow its `kind`.
 */ class FixbyError extends Error {
    name = 'FixbyError';
    kind;
    /** What happened and where, in one sentence. */ sentence;
    /** What to do about it; empty when the sentence says that already. */ hint;
    /**
   * The message is the sentence followed by the hint. `options.cause` is the error that was caught.
   */ constructor(kind, sentence, hint = '', options = {}){
        super(hint === '' ? sentence : `${sentence} ${hint}`, options);
        this.kind = kind;
        this.sentence = sentence;
        this.hint = hint;
    }
}
/** The kind of a thrown error; null when it is not a FixbyError. */ function failureKind(thrown) {
    return thrown instanceof FixbyError ? thrown.kind : null;
}


/***/ }),

/***/ 35960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ READ_NO_LINK),
/* harmony export */   pL: () => (/* binding */ existsNow),
/* harmony export */   tW: () => (/* binding */ readRegularNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1882);


/** Windows has neither flag, and creating a link there requires a privilege. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** How a file is opened that may have become a link or a pipe since it was looked at. */ const READ_NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/**
 * As `exists` and `readRegular` of files.ts, at once: for the few small files that every command
 * reads before anything else, where `node:fs/promises` and its threads take longer to start than
 * the files to read.
 * @throws Error when that cannot be determined
 */ function existsNow(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/**
 * Reads a regular file; see `readRegular`.
 * @param maxBytes maximum size of the file
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */ function readRegularNow(path, maxBytes) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile()) throw new Error(`${path} is no regular file`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ_NO_LINK);
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!opened.isFile()) throw new Error(`${path} is no regular file`);
        if (opened.size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(path, opened.size, maxBytes);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    } finally{
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 70911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test keeps it equal to package.json's. */ const VERSION = '0.1.0';


/***/ }),

/***/ 42613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = require("https");

/***/ }),

/***/ 73339:
/***/ (function (module) {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = require("node:querystring");

/***/ }),

/***/ 26848:
/***/ (function (module) {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 46466:
/***/ (function (module) {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 30714:
/***/ (function (module) {

module.exports = require("node:vm");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = require("tls");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return {"35":"cli-commands-policy-show","86":"cli-commands-fleet","289":"core-statement-promises","295":"core-findings-moves","644":"scanners-code-scan","658":"cli-commands-init","755":"report-text-headline","789":"github-write-store","901":"report-posture-posture","921":"scanners-workflows-scan","1003":"cli-fleet-evidence","1019":"scanners-code-forge-summary","1098":"action-fleet","1155":"scanners-workflows-rules","1215":"cli-demo-forge","1260":"actions-exec","1295":"report-sbom-cyclonedx","1306":"fflate","1401":"report-fleet-html","1506":"cli-commands-badge","1509":"github-read-posture-read","1566":"cli-repository-globs","1639":"scanners-code-worker","1682":"action-track","1723":"core-ledger-plan-plan","1825":"scanners-dependencies-lockfiles-read","1833":"cli-commands-scan","1895":"eslint-community-regexpp","2089":"scanners-tools-fsrt-scan","2117":"scanners-registry","2230":"scanners-forge-rules","2233":"scanners-code-forge-remote-analyse","2393":"cli-commands-evidence","2427":"report-json-json","2501":"report-issue-words","2503":"zod","2508":"github-read-tracker","2637":"cli-commands-posture","2644":"report-statement-html","2684":"scanners-rule-sources","2686":"cli-commands-policy-check","2777":"core-policy-read-parse","2993":"jira-client","2998":"report-fleet-text","3029":"report-comment-comment","3067":"feeds-vex-read","3085":"report-sbom-openvex","3127":"github-client","3135":"cli-commands-baseline","3161":"report-evidence-evidence","3171":"cli-commands-demo","3221":"scanners-code-corpus","3270":"system-reach","3292":"smol-toml","3546":"run-pipeline","3556":"scanners-posture-checks","3612":"run-read-ledger","3792":"report-html-html","3925":"scanners-code-forge-known-apps","3931":"fleet-readings","3983":"report-terminal-terminal","3988":"core-policy-approvers","4006":"picomatch","4032":"cli-commands-sbom","4131":"run-excerpts","4226":"scanners-shared-aside-places","4239":"actions-github","4272":"semver","4322":"scanners-code-forge-analyse","4353":"ae-cvss-calculator","4548":"cli-commands-completion","4751":"action-main","4808":"report-json-json-2","4925":"scanners-posture-scan","4942":"actions-http-client","4953":"scanners-rule-texts","4981":"cli-commands-fix","5004":"cli-run-scan","5015":"scanners-forge-scan","5228":"scanners-code-rules","5236":"cli-commands-explain","5354":"run-tracking","5409":"report-statement-text","5429":"babel-parser","5480":"cyclonedx-cyclonedx-library","5758":"write-excel-file","5772":"cli-with-base","5861":"yaml","5877":"cli-commands-verify","5962":"core-packages-versions","6023":"cli-help","6037":"cli-commands-statement","6113":"run-mirror","6168":"system-git","6394":"scanners-forge-known-facts","6768":"feeds-read","6849":"action-fix-pull-request","6868":"core-packages-versions-2","6883":"cli-commands-statement-init","6887":"core-ledger-recall","6899":"actions-core","6987":"report-statement-markdown","7091":"packageurl-js","7228":"diff","7349":"cli-commands-plan","7411":"run-fix-mend","7608":"run-issue-answers","7946":"action-intake","7949":"core-dashboard-data","7958":"cli-commands-activity","8072":"cli-failure","8168":"scanners-activity-run","8199":"report-gitlab-code-quality","8273":"core-scale-day","8328":"report-fleet-markdown","8408":"scanners-dependencies-program-download","8508":"report-statement-csv","8555":"cli-repository-files","8755":"report-sarif-sarif","8779":"run-keep-issues","8839":"run-published","8961":"cli-commands","9013":"report-statement-xlsx","9045":"core-history-records","9125":"report-fleet-schema","9232":"core-gate-sight","9369":"run-reachability","9370":"jsonc-parser","9663":"report-sbom-spdx","9765":"core-ledger-plan-target-steps","9859":"core-policy-match","9893":"run-licences"}[chunkId] + ".js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(14895);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;