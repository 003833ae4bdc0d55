export const id = 3666;
export const ids = [3666];
export const modules = {

/***/ 23666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCommand: () => (/* binding */ findCommand),
/* harmony export */   j: () => (/* binding */ commandsUnder)
/* harmony export */ });
/* harmony import */ var _core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27571);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13113);


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
function unknownCommand(commands, args) {
    const [first = '', second] = args;
    const group = commandsUnder(commands, first);
    const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
    const names = group.length > 0 ? group.map(({ name })=>name) : commands.map(({ name })=>name);
    if (group.length > 0 && (second === undefined || second.startsWith('-'))) return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `${first} is no command by itself.`, `Call ${listed(names)}.`);
    const isOption = wanted.startsWith('-');
    const known = isOption ? OPTIONS : [
        ...names,
        ...new Set(names.map(firstWord)),
        'help',
        ...OPTIONS
    ];
    const near = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(wanted, known);
    const hint = near === undefined ? 'Call fixby --help.' : `Did you mean fixby ${near}?`;
    const kind = isOption ? 'option' : 'command';
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `there is no ${kind} "${wanted.slice(0, 100)}".`, hint);
}
function firstWord(name) {
    return name.replace(/ .*/u, '');
}
function listed(names) {
    return names.map((name)=>`fixby ${name}`).join(' or ');
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


/***/ })

};
