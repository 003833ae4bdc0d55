"use strict";
exports.id = 6023;
exports.ids = [6023];
exports.modules = {

/***/ 46023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpFor: () => (/* binding */ helpFor)
/* harmony export */ });
/* unused harmony export EXIT_CODES */
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34015);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47126);


/** The column in which descriptions begin. */ const INDENT = 28;
/** The line of the help that explains the exit codes. */ const EXIT_CODES = 'Exit codes: 0 pass or warn, 1 blocked, 2 usage or policy error, 3 a scanner or GitHub failed';
/**
 * The text of the help: for one command, for all that begin with a word (`policy`), or for all.
 * @throws FixbyError (usage) when there is no such command
 */ function helpFor(commands, args, version) {
    const words = args.filter((arg)=>!arg.startsWith('-')).slice(args[0] === 'help' ? 1 : 0);
    const [first] = words;
    if (first === undefined || first === 'help') return renderHelp(commands, version);
    const own = commands.filter(({ name })=>name === first);
    const group = words.length === 1 ? [
        ...own,
        ...(0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsUnder */ .jI)(commands, first)
    ] : [];
    if (group.length > 0) return group.map(renderCommandHelp).join('\n\n');
    return renderCommandHelp((0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommand */ .Zv)(commands, words).command);
}
function renderHelp(commands, version) {
    return [
        `fixby ${version}: a security gate with a fix-by date for every finding`,
        '',
        'Usage',
        ...commands.map((each)=>row(usageOf(each), each.summary)),
        '',
        row('fixby <command> --help', 'its options, and an example'),
        row('fixby --version', ''),
        '',
        EXIT_CODES
    ].join('\n');
}
function renderCommandHelp(command) {
    const options = Object.entries(command.options);
    return [
        `${usageOf(command)}${options.some(([, { required }])=>required !== true) ? ' [options]' : ''}`,
        '',
        `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
        ...options.length === 0 ? [] : [
            '',
            'Options'
        ],
        ...options.map(([name, option])=>row(optionWords(name, option), option.summary)),
        '',
        command.examples.length === 1 ? 'Example' : 'Examples',
        ...command.examples.flatMap(({ call, does })=>[
                `  ${call}`,
                `      ${does}`
            ]),
        '',
        EXIT_CODES
    ].join('\n');
}
/** The usage line of a command: `fixby evidence --since <date>`. */ function usageOf({ name, operands, options }) {
    const required = Object.entries(options).filter(([, option])=>option.required === true);
    return [
        'fixby',
        name,
        ...operands.map(_operands_js__WEBPACK_IMPORTED_MODULE_1__/* .operandWords */ .x),
        ...required.map(([key, option])=>optionWords(key, option))
    ].join(' ');
}
function optionWords(name, { value, choices }) {
    if (choices !== undefined) return `--${name} <${choices.join('|')}>`;
    return value === undefined ? `--${name}` : `--${name} ${value}`;
}
/** One row of a two-column table; two lines when the left text is too wide for its column. */ function row(left, right) {
    const start = `  ${left}`;
    if (right === '') return start;
    return start.length < INDENT ? `${start.padEnd(INDENT)}${right}` : `${start}\n${' '.repeat(INDENT)}${right}`;
}


/***/ })

};
;