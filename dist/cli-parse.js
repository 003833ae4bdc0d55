export const id = 50;
export const ids = [50];
export const modules = {

/***/ 60050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCall: () => (/* binding */ parseCall)
/* harmony export */ });
/* unused harmony export seeHelp */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27571);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13113);




/**
 * Reads what a command was called with.
 * @throws FixbyError (usage) that says what was meant, or what is missing
 */ function parseCall(command, args) {
    requireKnown(command, args);
    const { values, positionals } = parseStrictly(command, args);
    for (const [name, option] of Object.entries(command.options))check(command, name, option, values[name]);
    const [first, ...more] = positionals.slice(command.usage.length);
    if (first !== undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name} takes ${operandWords(command)}, and "${first}"${more.length === 0 ? '' : ' and more'} is too much.`, seeHelp(command));
    return {
        values,
        operands: positionals
    };
}
function operandWords({ usage }) {
    return usage.length === 0 ? 'options only' : usage.join(' ');
}
/** Where to read on. */ function seeHelp({ name }) {
    return `fixby ${name} --help says more.`;
}
/** Node would name an unknown option, and not the one that was meant. */ function requireKnown(command, args) {
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
        const meant = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_3__/* .nearMiss */ .b)(token.name, Object.keys(options));
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
        // Node goes on with advice about arguments that begin with a dash, which nobody meant.
        const [sentence = ''] = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(/[.\n] ?(?=To specify|Did you forget)|\.$/u);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`, seeHelp(command), {
            cause: error
        });
    }
}
function check(command, name, option, value) {
    const { choices, required } = option;
    if (required === true && value === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `${command.name} needs --${name} ${option.value ?? ''}: ${option.summary}.`, `For example: ${command.example.call}`);
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) return;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('usage', `--${name} is "${value.slice(0, 100)}"; it must be one of ${choices.join(', ')}.`);
}


/***/ }),

/***/ 27571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/**
 * Words longer than this are no slip of the pen; the comparison takes the product of both lengths.
 */ const MAX_LENGTH = 60;
/**
 * The word that was probably meant: at most a third of its letters differ, whatever the case.
 * @returns undefined where nothing is near
 */ function nearMiss(word, known) {
    if (word.length > MAX_LENGTH) return undefined;
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate;
}
/** Levenshtein's distance: insertions, deletions and replacements from `a` to `b`. */ function editDistance(a, b) {
    const letters = Array.from(b);
    let row = [
        0,
        ...letters.map((_, index)=>index + 1)
    ];
    for (const [i, letter] of Array.from(a).entries()){
        const next = [
            i + 1
        ];
        for (const [j, other] of letters.entries()){
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
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
 * Whether something thrown is an error, also one of another realm (Node's own, where code runs in a
 * `vm` context).
 */ function isError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) || thrown instanceof Error;
}
/** The message of something thrown. */ function messageOf(thrown) {
    return isError(thrown) ? thrown.message : String(thrown);
}
/** A file that is larger than whoever asked for it takes. */ class TooLargeError extends Error {
    constructor(path, bytes, limit){
        super(`${path} has ${bytes} bytes, more than the ${limit} that are read`);
    }
}
/** Whether an error says that there is no such file. */ function isMissing(thrown) {
    return isError(thrown) && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');
}


/***/ })

};
