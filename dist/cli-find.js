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


/**
 * The command that arguments begin with, whose name may have two words.
 * @throws FixbyError (usage) that says which one was probably meant
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
/** The commands whose name begins with a word: `policy` has two. */ function commandsUnder(commands, word) {
    return commands.filter(({ name })=>name.startsWith(`${word} `));
}
function unknownCommand(commands, args) {
    const [first = '', second] = args;
    const group = commandsUnder(commands, first);
    const wanted = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
    const names = group.length > 0 ? group.map(({ name })=>name) : commands.map(({ name })=>name);
    if (group.length > 0 && (second === undefined || second.startsWith('-'))) return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `${first} is no command by itself.`, `Call ${listed(names)}.`);
    const near = (0,_core_policy_read_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearMiss */ .b)(wanted, [
        ...names,
        ...new Set(names.map(firstWord))
    ]);
    const hint = near === undefined ? 'Call fixby --help.' : `Did you mean fixby ${near}?`;
    return new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('usage', `there is no command "${wanted.slice(0, 100)}".`, hint);
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


/***/ })

};
