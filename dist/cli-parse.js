export const id = 50;
export const ids = [50];
export const modules = {

/***/ 19703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ operandWords)
/* harmony export */ });
/** An operand as the help has it: `[dir]`, `<id>`, `bash|zsh|fish`. */ function operandWords({ name, required, choices }) {
    const words = choices?.join('|');
    if (required === true) return words ?? `<${name}>`;
    return `[${words ?? name}]`;
}


/***/ }),

/***/ 60050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCall: () => (/* binding */ parseCall)
/* harmony export */ });
/* unused harmony export seeHelp */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27571);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19703);





/**
 * Parses the arguments of a command.
 * @throws FixbyError (usage) that says which option was probably meant, or what is missing
 */ function parseCall(command, args) {
    requireKnown(command, args);
    const { values, positionals } = parseStrictly(command, args);
    for (const [name, option] of Object.entries(command.options))check(command, name, option, values[name]);
    requireOperands(command, positionals);
    return {
        values,
        operands: positionals
    };
}
function requireOperands(command, given) {
    const { name, operands } = command;
    for (const [index, operand] of operands.entries())checkOperand(command, operand, given[index]);
    const [first, ...more] = given.slice(operands.length);
    if (first === undefined) return;
    const takes = operands.length === 0 ? 'options only' : operands.map(_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .operandWords */ .x).join(' ');
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name} takes ${takes}, and "${first}"${more.length === 0 ? '' : ' and more'} is too much.`, seeHelp(command));
}
function checkOperand(command, operand, given) {
    const { choices, required } = operand;
    const example = `For example: ${command.examples[0].call}`;
    if (given === undefined) {
        if (required === true) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name} needs ${(0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .operandWords */ .x)(operand)}.`, example);
        return;
    }
    if (choices === undefined || choices.includes(given)) return;
    const meant = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_4__/* .nearMiss */ .b)(given, choices);
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name} knows no ${operand.name} "${given.slice(0, 100)}"; it takes ${(0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .operandWords */ .x)(operand)}.`, meant === undefined ? seeHelp(command) : `Did you mean fixby ${command.name} ${meant}?`);
}
/** The sentence that points to the command's help. */ function seeHelp({ name }) {
    return `fixby ${name} --help says more.`;
}
/**
 * Checks option names ourselves, since Node's error message does not suggest the option that was
 * meant.
 */ function requireKnown(command, args) {
    const { options, name } = command;
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [
            ...args
        ],
        options,
        strict: false,
        tokens: true
    });
    for (const token of tokens){
        if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
        const meant = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_4__/* .nearMiss */ .b)(token.name, Object.keys(options));
        const hint = meant === undefined ? seeHelp(command) : `Did you mean --${meant}?`;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${name} has no option ${token.rawName}.`, hint);
    }
}
function parseStrictly(command, args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [
                ...args
            ],
            options: command.options,
            allowPositionals: true
        });
    } catch (error) {
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
        // Keeps only the first sentence of Node's message: the rest is advice about arguments that
        // begin with a dash, which is misleading here.
        const [sentence = ''] = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/[.\n] ?(?=To specify|Did you forget)|\.$/u);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`, seeHelp(command), {
            cause: error
        });
    }
}
function check(command, name, option, value) {
    const { choices, required } = option;
    if (required === true && value === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name} needs --${name} ${option.value ?? ''}: ${option.summary}.`, `For example: ${command.examples[0].call}`);
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `--${name} is "${value.slice(0, 100)}"; it must be one of ${choices.join(', ')}.`);
}


/***/ }),

/***/ 27571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 91385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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


/***/ })

};
