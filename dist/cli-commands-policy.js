export const id = 3605;
export const ids = [3605];
export const modules = {

/***/ 33605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck),
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 7 modules
var parse = __webpack_require__(68020);
// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy_policy = __webpack_require__(19787);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/show.js




/**
 * Every value of the policy in force with where it comes from: settings first, then overrides and
 * waivers.
 * @param parsed null where there is no policy file: the default policy
 */ function describePolicy(parsed, inputs) {
    const policy = parsed?.policy ?? policy_policy/* DEFAULT_POLICY */.zj;
    const failOn = inputs.failOn ?? null;
    const settings = (0,leaves/* effectiveLeaves */.S)(policy).map(({ path, value })=>{
        const key = (0,positions/* pathText */.LF)(path);
        if (key === 'gate.fail-on' && failOn !== null) return {
            key,
            value: failOn,
            from: 'input fail-on'
        };
        return {
            key,
            value,
            from: lineOf(parsed, path) ?? otherSource(policy, path)
        };
    });
    return [
        ...settings,
        ...entries(policy, parsed)
    ];
}
/**
 * Where the file has this value; null where it has not. A scanner's `true` or `false` is its
 * section's `enabled`.
 */ function lineOf(parsed, path) {
    if (parsed === null) return null;
    const section = path.slice(0, -1);
    const switched = path.at(-1) === 'enabled' && typeof (0,positions/* valueAt */.fK)(parsed.written, section).value === 'boolean';
    const written = switched ? section : path;
    if (!(0,positions/* valueAt */.fK)(parsed.written, written).found) return null;
    return `${parsed.file}:${(0,positions/* placeOf */.$t)(parsed.positions, written).value.line}`;
}
function otherSource(policy, path) {
    return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}
function entries(policy, parsed) {
    return [
        ...policy.severity.overrides.map((override, index)=>({
                key: `severity.overrides.${index}`,
                value: `${(0,match/* describeMatch */.$X)(override.match)} is ${override.severity}`,
                from: lineOf(parsed, [
                    'severity',
                    'overrides',
                    String(index)
                ]) ?? 'default'
            })),
        ...policy.waivers.map((waiver, index)=>({
                key: `waivers.${index}`,
                value: `${(0,match/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
                from: lineOf(parsed, [
                    'waivers',
                    String(index)
                ]) ?? 'default'
            }))
    ];
}
/** The rows as aligned text for a terminal, one a line, each ended by a newline. */ function renderPolicy(rows) {
    const plain = rows.map(({ key, value, from })=>({
            key,
            value: value.replace(/\s+/g, ' '),
            from
        }));
    const keyWidth = Math.max(0, ...plain.map(({ key })=>key.length));
    const valueWidth = Math.max(0, ...plain.map(({ value })=>value.length));
    return plain.map(({ key, value, from })=>`${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`).join('');
}

// EXTERNAL MODULE: ./src/system/find-repository.js
var find_repository = __webpack_require__(71158);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(12690);
;// CONCATENATED MODULE: ./src/cli/commands/policy.js









/** `fixby policy check [file]`. @throws FixbyError (usage) where there is no such file */ async function policyCheck({ operands: [file] }) {
    const path = file ?? await defaultPath();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G)(path) : await (0,policy_file/* namedPolicy */.W)(file);
    if (text === null) throw new fixby_error/* FixbyError */.$('usage', `there is no policy file ${path}, so the default policy is in force: fixby policy show.`);
    const parsed = (0,parse/* parsePolicy */.O)(text, path);
    if (!parsed.ok) return sayErrors(parsed.errors);
    process.stdout.write(`${path} is valid.\n`);
    return exit/* EXIT */.d.pass;
}
/**
 * `fixby policy show [file]`: the defaults where there is no file.
 * @throws FixbyError (usage) where a named one is missing
 */ async function policyShow({ values, operands: [file] }) {
    const path = file ?? await defaultPath();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G)(path) : await (0,policy_file/* namedPolicy */.W)(file);
    const parsed = text === null ? null : (0,parse/* parsePolicy */.O)(text, path);
    if (parsed !== null && !parsed.ok) return sayErrors(parsed.errors);
    process.stdout.write(renderPolicy(describePolicy(parsed, {
        failOn: values['fail-on'] ?? null
    })));
    return exit/* EXIT */.d.pass;
}
function sayErrors(errors) {
    process.stderr.write(`${errors.map(parse/* formatPolicyError */.i).join('\n')}\n`);
    return exit/* EXIT */.d.usage;
}
/**
 * Where a scan would look for it: in the repository that this directory is part of, else below this
 * directory.
 */ async function defaultPath() {
    const here = await (0,promises_.realpath)('.');
    const root = (await (0,find_repository/* findRepository */.W)(here, null))?.root ?? here;
    return (0,external_node_path_.join)((0,external_node_path_.relative)(here, root), path/* DEFAULT_POLICY_PATH */.l);
}


/***/ }),

/***/ 12690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   W: () => (/* binding */ namedPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47639);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13113);




/** Bytes of the largest policy file; the parser refuses far less, with a message of its own. */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named, which may be a link.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy in its default place, which lies in a tree of whoever's: as in a scan, no
 * link is followed.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ })

};
