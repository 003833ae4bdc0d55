export const id = 347;
export const ids = [347];
export const modules = {

/***/ 8347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/cli.ts
var cli = __webpack_require__(5581);
// EXTERNAL MODULE: ./src/core/policy-leaves.ts
var policy_leaves = __webpack_require__(4826);
// EXTERNAL MODULE: ./src/core/policy-positions.ts
var policy_positions = __webpack_require__(7740);
// EXTERNAL MODULE: ./src/core/policy.ts + 3 modules
var core_policy = __webpack_require__(7958);
// EXTERNAL MODULE: ./src/core/waiver.ts
var core_waiver = __webpack_require__(9195);
;// CONCATENATED MODULE: ./src/core/policy-show.ts




/**
 * Every value of the policy in force with where it comes from: settings first, then overrides and waivers.
 * @param parsed null where there is no policy file: the default policy
 */
function describePolicy(parsed, inputs) {
    const policy = parsed?.policy ?? core_policy/* DEFAULT_POLICY */.zj;
    const failOn = inputs.failOn ?? null;
    const settings = (0,policy_leaves/* effectiveLeaves */.S)(policy).map(({ path, value }) => {
        const key = (0,policy_positions/* pathText */.LF)(path);
        if (key === 'gate.fail-on' && failOn !== null)
            return { key, value: failOn, from: 'input fail-on' };
        return { key, value, from: lineOf(parsed, path) ?? otherSource(policy, path) };
    });
    return [...settings, ...entries(policy, parsed)];
}
/** Where the file has this value; null where it has not. A scanner's `true` or `false` is its section's `enabled`. */
function lineOf(parsed, path) {
    if (parsed === null)
        return null;
    const section = path.slice(0, -1);
    const switched = path.at(-1) === 'enabled' && typeof (0,policy_positions/* valueAt */.fK)(parsed.written, section).value === 'boolean';
    const written = switched ? section : path;
    if (!(0,policy_positions/* valueAt */.fK)(parsed.written, written).found)
        return null;
    return `${parsed.file}:${(0,policy_positions/* placeOf */.$t)(parsed.positions, written).value.line}`;
}
function otherSource(policy, path) {
    return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}
function entries(policy, parsed) {
    return [
        ...policy.severity.overrides.map((override, index) => ({
            key: `severity.overrides.${index}`,
            value: `${(0,core_waiver/* describeMatch */.$X)(override.match)} is ${override.severity}`,
            from: lineOf(parsed, ['severity', 'overrides', String(index)]) ?? 'default',
        })),
        ...policy.waivers.map((waiver, index) => ({
            key: `waivers.${index}`,
            value: `${(0,core_waiver/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
            from: lineOf(parsed, ['waivers', String(index)]) ?? 'default',
        })),
    ];
}
/** The rows as aligned text for a terminal, one a line, each ended by a newline. */
function renderPolicy(rows) {
    const plain = rows.map(({ key, value, from }) => ({ key, value: value.replace(/\s+/g, ' '), from }));
    const keyWidth = Math.max(0, ...plain.map(({ key }) => key.length));
    const valueWidth = Math.max(0, ...plain.map(({ value }) => value.length));
    return plain
        .map(({ key, value, from }) => `${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`)
        .join('');
}

// EXTERNAL MODULE: ./src/core/policy-parse.ts + 9 modules
var policy_parse = __webpack_require__(6053);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/policy-in-force.ts + 1 modules
var policy_in_force = __webpack_require__(2288);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/commands/policy.ts








/** `fixby policy check [file]` and `fixby policy show [file]`. @throws UsageError, or TypeError of Node's option parser */
async function policy(args) {
    const { positionals, values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { 'fail-on': { type: 'string' } },
    });
    const [action, file, ...others] = positionals;
    if ((action !== 'check' && action !== 'show') || others.length > 0) {
        throw new cli/* UsageError */.e('call fixby policy check [file], or fixby policy show [file].');
    }
    const path = file ?? policy_in_force/* DEFAULT_POLICY_PATH */.lo;
    const text = await readPolicyIfAny(path, file !== undefined || action === 'check');
    const parsed = text === null ? null : (0,policy_parse/* parsePolicy */.O)(text, path);
    if (parsed !== null && !parsed.ok) {
        process.stderr.write(`${parsed.errors.map(policy_parse/* formatPolicyError */.i).join('\n')}\n`);
        return cli/* EXIT */.d.usage;
    }
    if (action === 'check')
        process.stdout.write(`${path} is valid.\n`);
    else
        process.stdout.write(renderPolicy(describePolicy(parsed, { failOn: failOnOption(values['fail-on']) })));
    return cli/* EXIT */.d.pass;
}
function failOnOption(value) {
    if (value === undefined)
        return null;
    const parsed = inputs/* failOnSchema */.nI.safeParse(value);
    if (!parsed.success)
        throw new cli/* UsageError */.e(`--fail-on is "${value}"; it must be one of ${inputs/* failOnSchema */.nI.options.join(', ')}.`);
    return parsed.data;
}
/** The policy's text; null when there is none and none was asked for. */
async function readPolicyIfAny(path, wanted) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error) && !wanted)
            return null;
        throw new cli/* UsageError */.e(`the policy file ${path} cannot be read (${(0,errors/* messageOf */.bD)(error)}).`);
    }
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   nI: () => (/* binding */ failOnSchema)
/* harmony export */ });
/* unused harmony exports InputError, instantSchema */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6843);
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(432);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2288);





/** An input that cannot be used: names it, and what it may be. */
class InputError extends Error {
    name = 'InputError';
}
/** `fail-on`: a severity, or never. */
const failOnSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC, 'never']);
/** A path relative to the repository's root, with `/`, that does not climb out of it. */
const insidePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .transform((path) => path.replace(/^\.\//, ''))
    .refine((path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'), 'must lie inside the repository');
/** `as-of`: an RFC 3339 time. */
const instantSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(_core_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstant */ .uZ, 'must be an RFC 3339 time such as 2026-12-31T00:00:00Z');
const schemas = {
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'gate', 'track', 'intake', 'report']),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    policy: insidePath,
    'fail-on': failOnSchema,
    'as-of': instantSchema,
};
/**
 * Reads the action's inputs.
 * @throws InputError
 */
function readInputs() {
    for (const name of ['sarif', 'sarif-base']) {
        if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) !== '') {
            throw new InputError(`The input ${name} is not supported by this version, and results that nobody reads must not look clean. Remove it.`);
        }
    }
    const policy = optional('policy');
    return {
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('token'),
        mode: check('mode', (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('mode') || 'auto'),
        path: check('path', (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('path') || '.'),
        policy: policy === null || policy === _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_PATH */ .lo ? null : check('policy', policy),
        failOn: map(optional('fail-on'), (value) => check('fail-on', value)),
        osvScanner: optional('osv-scanner'),
        osvDatabase: optional('osv-database'),
        comment: flag('comment'),
        annotations: flag('annotations'),
        uploadSarif: flag('upload-sarif'),
        asOf: map(optional('as-of'), (value) => check('as-of', value)),
    };
}
function optional(name) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    return value === '' ? null : value;
}
function map(value, convert) {
    return value === null ? null : convert(value);
}
function flag(name) {
    try {
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getBooleanInput */ .Vt)(name);
    }
    catch (error) {
        throw new InputError(`The input ${name} must be true or false.`, { cause: error });
    }
}
function check(name, value) {
    const result = schemas[name].safeParse(value);
    if (result.success)
        return result.data;
    const why = result.error.issues.map((issue) => issue.message).join('; ');
    throw new InputError(`The input ${name} is "${value.slice(0, 100)}": ${why}.`);
}


/***/ })

};
