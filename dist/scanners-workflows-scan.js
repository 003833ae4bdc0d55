export const id = 1003;
export const ids = [1003];
export const modules = {

/***/ 31433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30092);

/**
 * How many findings comments hide, which comments hide nothing for want of an id, and which name
 * one that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.filter(({ id })=>id === '').map((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The words to write instead are given where there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* unused harmony exports SHORT_ID, suppressionKey */
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70061);


/** Fewest characters of an id that name a finding. */ const SHORT_ID = 12;
const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What closes a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Every `fixby-ignore rule id: reason` of a file. */ function suppressionsIn(path, text) {
    if (!text.includes('fixby-ignore')) return [];
    return text.split('\n').flatMap((line, index)=>{
        const match = COMMENT.exec(line.trimEnd().replace(CLOSING, '').trimEnd());
        if (match === null) return [];
        return [
            {
                path,
                line: index + 1,
                rule: match[1] ?? '',
                id: match[2] ?? '',
                reason: (match[3] ?? '').trim()
            }
        ];
    });
}
/** What a suppression is the same as, wherever it stands: its id says which finding it is for. */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Those of the head that the base has too; each of the base's counts once. Without a base all
 * count.
 */ function inForce(head, base) {
    const reasoned = head.filter(({ reason, id })=>reason !== '' && id !== '');
    if (base === null) return {
        counted: reasoned,
        added: []
    };
    const left = base.map(suppressionKey);
    const counted = [];
    const added = [];
    for (const suppression of reasoned){
        const index = left.indexOf(suppressionKey(suppression));
        if (index < 0) added.push(suppression);
        else {
            left.splice(index, 1);
            counted.push(suppression);
        }
    }
    return {
        counted,
        added
    };
}
/**
 * Hides what a comment on its line, or the one before, names by rule and id. An id that several
 * findings share hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(shortId))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get(shortId(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
        if (by === undefined) open.push(finding.observation);
        else hidden.push({
            finding,
            by
        });
    }
    return {
        open,
        hidden
    };
}
/** The part of an id that a comment has to name. */ function shortId(id) {
    return id.slice(0, SHORT_ID);
}
/** Whether a comment speaks of this rule at this place. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * Findings of the head with the ids that they had in the base, where their file was renamed or they
 * moved.
 */ function withFormerIds(head, base, moved) {
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(observation)
        });
        return {
            observation,
            ids: [
                id,
                ...former.get(id) ?? []
            ]
        };
    });
}


/***/ }),

/***/ 31003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWorkflows: () => (/* binding */ scanWorkflows)
});

// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(31433);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var shared_suppressions = __webpack_require__(30092);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/scanners/workflows/yaml/node.js
/** A value of a YAML file with its place. Aliases are replaced by what they stand for. */ /** Line and column of an offset, 1-based. */ function positionOf({ lines }, offset) {
    let [low, high] = [
        0,
        lines.length - 1
    ];
    while(low < high){
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
    }
    return {
        line: low + 1,
        column: offset - (lines[low] ?? 0) + 1
    };
}
/** The value of a key; null where there is none, or the node is no mapping. */ function get(node, key) {
    return entryOf(node, key)?.value ?? null;
}
/** A key with its value; null where there is none, or the node is no mapping. */ function entryOf(node, key) {
    if (node?.kind !== 'mapping') return null;
    return node.entries.find((entry)=>entry.key.value === key) ?? null;
}
/** All keys of a mapping; none for anything else. */ function node_entries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** The entries of a list; a single value is a list of one, nothing is none. */ function items(node) {
    if (node === null) return [];
    return node.kind === 'sequence' ? node.items : [
        node
    ];
}
/** The node where it is a single value. */ function scalar(node) {
    return node?.kind === 'scalar' ? node : null;
}
/** The text of a single value; empty for anything else. */ function textOf(node) {
    return scalar(node)?.value ?? '';
}
/** Every single value below a node, keys left out. */ function scalars(node) {
    const found = [];
    if (node !== null) collect(node, found);
    return found;
}
function collect(node, into) {
    if (node.kind === 'scalar') into.push(node);
    else if (node.kind === 'sequence') for (const item of node.items)collect(item, into);
    else for (const { value } of node.entries)collect(value, into);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/model/calls.js


/**
 * Who uses the reusable workflows and actions of a repository, as far as the repository itself
 * does.
 */ class Calls {
    #workflows = new Map();
    #actions = new Map();
    #repository;
    constructor(repository){
        this.#repository = repository;
        for (const owner of [
            ...repository.workflows.flatMap(({ jobs })=>jobs),
            ...repository.actions
        ]){
            if (owner.kind === 'job' && owner.uses !== null) push(this.#workflows, this.#local(owner.uses), owner);
            for (const step of owner.steps)if (step.uses !== null) push(this.#actions, this.#local(step.uses), step);
        }
    }
    #local(uses) {
        const path = localPath(uses?.value ?? '');
        const { directory } = this.#repository;
        return path === null || directory === '' ? path : external_node_path_.posix.join(directory, path);
    }
    /** Whether an action lies in the root, where other repositories look for it. */ isPublished({ directory }) {
        return directory === this.#repository.directory;
    }
    /** Jobs that call this workflow. */ ofWorkflow({ source }) {
        return this.#workflows.get(source.path) ?? [];
    }
    /** Steps that use this action. */ ofAction({ directory }) {
        return this.#actions.get(directory) ?? [];
    }
    /** The action of this repository that a step uses; null for one of another repository. */ actionOf({ uses }) {
        const path = this.#local(uses);
        return path === null ? null : this.#repository.actions.find(({ directory })=>directory === path) ?? null;
    }
    /** The workflow of this repository that a job calls; null for one of another repository. */ workflowOf({ uses }) {
        const path = this.#local(uses);
        return this.#repository.workflows.find(({ source })=>source.path === path) ?? null;
    }
}
/** What a call gives for an input, or the input's default; null where neither is there. */ function inputNode(declared, given, name) {
    const own = node_entries(given).find(({ key })=>key.value.toLowerCase() === name);
    const input = node_entries(declared).find(({ key })=>key.value.toLowerCase() === name);
    return own?.value ?? (input === undefined ? null : get(input.value, 'default'));
}
/** The type of an input that is declared, `string` where it names none. */ function inputType(declared, name) {
    const input = node_entries(declared).find(({ key })=>key.value.toLowerCase() === name);
    return input === undefined ? 'string' : textOf(get(input.value, 'type')) || 'string';
}
/**
 * `./.github/actions/x/` as a path from the repository's root; null for what lies elsewhere. `$/`
 * names the repository at the workflow's own commit,
 * `./` what lies in the workspace.
 */ function localPath(uses) {
    if (!uses.startsWith('./') && !uses.startsWith('$/')) return null;
    const path = external_node_path_.posix.normalize(uses.slice(2)).replace(/\/$/u, '');
    return path === '.' ? '' : path;
}
function push(map, key, item) {
    if (key === null) return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [
        item
    ]);
    else list.push(item);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/model/permissions.js

/** Reads the value of `permissions`. */ function permissionsOf(node) {
    const word = textOf(scalar(node));
    const everything = word === 'write-all' ? 'write' : word === 'read-all' ? 'read' : null;
    const scopes = new Map(node_entries(node).map(({ key, value })=>{
        const access = textOf(value);
        return [
            key.value,
            access === 'write' || access === 'read' ? access : 'none'
        ];
    }));
    return {
        everything,
        scopes
    };
}
/**
 * How bad it is when an attacker writes with a scope. Those left out can do no harm worth a
 * finding.
 */ const WRITE_SEVERITY = new Map([
    ...[
        'actions',
        'attestations',
        'contents',
        'deployments',
        'id-token',
        'issues',
        'packages',
        'pages',
        'pull-requests'
    ].map((scope)=>[
            scope,
            'high'
        ]),
    ...[
        'artifact-metadata',
        'checks',
        'code-quality',
        'discussions',
        'repository-projects',
        'security-events'
    ].map((scope)=>[
            scope,
            'medium'
        ]),
    ...[
        'copilot-requests',
        'drives',
        'models',
        'statuses'
    ].map((scope)=>[
            scope,
            'low'
        ])
]);
/** The scopes that may be written, `everything` for all of them. */ function writable({ everything, scopes }) {
    if (everything === 'write') return [
        'everything'
    ];
    return [
        ...scopes
    ].filter(([, access])=>access === 'write').map(([scope])=>scope);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/model/effect.js

/** Triggers and permissions in effect, those of callers taken into account. */ class Effects {
    #workflows = new Map();
    #actions = new Map();
    #calls;
    constructor(calls){
        this.#calls = calls;
    }
    /** What may start a job or an action. */ of(owner) {
        return owner.kind === 'job' ? this.ofWorkflow(owner.workflow) : this.#ofAction(owner);
    }
    /** What may start a workflow. */ ofWorkflow(workflow) {
        const known = this.#workflows.get(workflow);
        if (known !== undefined) return known;
        const own = new Map([
            ...workflow.triggers
        ].filter(([name])=>name !== 'workflow_call'));
        // A circle of calls ends here; GitHub refuses it.
        this.#workflows.set(workflow, {
            triggers: own,
            open: false
        });
        const callers = workflow.triggers.has('workflow_call') ? this.#calls.ofWorkflow(workflow) : null;
        const effect = joined(own, callers?.map((job)=>this.of(job)) ?? [], callers?.length === 0);
        this.#workflows.set(workflow, effect);
        return effect;
    }
    #ofAction(action) {
        const known = this.#actions.get(action);
        if (known !== undefined) return known;
        this.#actions.set(action, {
            triggers: new Map(),
            open: false
        });
        const callers = this.#calls.ofAction(action);
        const effect = joined(new Map(), callers.map((step)=>this.of(step.owner)), callers.length === 0 || this.#calls.isPublished(action));
        this.#actions.set(action, effect);
        return effect;
    }
    /**
   * The token's permissions in a job: its own, else the workflow's; never more than a caller gives.
   * @returns null where nothing in the repository says, so that a setting of the repository decides
   */ permissions(job) {
        const own = job.permissions ?? job.workflow.permissions;
        if (own !== null) return permissionsOf(own.value);
        const { triggers } = job.workflow;
        const callers = triggers.has('workflow_call') ? this.#calls.ofWorkflow(job.workflow) : [];
        if (callers.length === 0 || triggers.size > 1) return null;
        const given = callers.map((caller)=>caller === job ? null : this.#ofCaller(caller));
        return given.every((one)=>one !== null) ? widest(given) : null;
    }
    /** A caller's own or its workflow's, without asking further up: GitHub allows few levels. */ #ofCaller(job) {
        const own = job.permissions ?? job.workflow.permissions;
        return own === null ? null : permissionsOf(own.value);
    }
}
function joined(own, callers, open) {
    const triggers = new Map([
        ...own,
        ...callers.flatMap((effect)=>[
                ...effect.triggers
            ])
    ]);
    return {
        triggers,
        open: open || callers.some((effect)=>effect.open)
    };
}
function widest(all) {
    const scopes = new Map();
    for (const [scope, access] of all.flatMap((one)=>[
            ...one.scopes
        ]))if (scopes.get(scope) !== 'write') scopes.set(scope, access);
    return {
        everything: all.find(({ everything })=>everything !== null)?.everything ?? null,
        scopes
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/lexer.js
/** A piece of an expression. */ /** An expression that GitHub would refuse, too. */ class ExpressionError extends Error {
    /** From the start of the text that was parsed. */ offset;
    constructor(message, offset){
        super(message);
        this.offset = offset;
    }
}
const TOKEN = /(?<space>\s+)|(?<string>'(?:[^']|'')*')|(?<number>[+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|infinity\b)|nan\b)|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[!=<>]=|[()[\].,*!<>])/iuy;
/**
 * The tokens of an expression, the last one `end`. @throws ExpressionError at the first character
 * that begins none
 */ function tokensOf(text) {
    const tokens = [];
    for(let at = 0; at < text.length;){
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match?.groups === undefined) throw new ExpressionError(`"${text.charAt(at)}" begins nothing here`, at);
        const token = tokenOf(match.groups, at);
        if (token !== null) tokens.push(token);
        at = TOKEN.lastIndex;
    }
    return [
        ...tokens,
        {
            type: 'end',
            text: '',
            start: text.length
        }
    ];
}
function tokenOf(groups, start) {
    const { string, number, name, sign } = groups;
    if (string !== undefined) return {
        type: 'string',
        text: string.slice(1, -1).replaceAll("''", "'"),
        start
    };
    if (number !== undefined) return {
        type: 'number',
        text: number,
        start
    };
    if (name !== undefined) return {
        type: 'name',
        text: name,
        start
    };
    return sign === undefined ? null : {
        type: 'sign',
        text: sign,
        start
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/parser.js

/** Levels that GitHub allows, and the longest expression, in characters. */ const MAX_DEPTH = 50;
const MAX_LENGTH = 21_000;
/** Operators by how tightly they bind, loosest first. */ const LEVELS = [
    [
        '||'
    ],
    [
        '&&'
    ],
    [
        '==',
        '!='
    ],
    [
        '<',
        '<=',
        '>',
        '>='
    ]
];
/** Parses the inside of `${{ }}`. @throws ExpressionError where GitHub would refuse it */ function parseExpression(text) {
    if (text.length > MAX_LENGTH) throw new ExpressionError(`it has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
    return new Parser(tokensOf(text)).whole();
}
class Parser {
    #at = 0;
    #depth = 0;
    #tokens;
    constructor(tokens){
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#binary(0);
        const { type, text, start } = this.#peek();
        if (type !== 'end') throw new ExpressionError(`"${text}" is too much here`, start);
        return expression;
    }
    #peek() {
        return this.#tokens[this.#at] ?? {
            type: 'end',
            text: '',
            start: 0
        };
    }
    #next() {
        const token = this.#peek();
        this.#at += 1;
        return token;
    }
    /** Takes a sign if it is there. */ #take(sign) {
        const { type, text } = this.#peek();
        const there = type === 'sign' && text === sign;
        if (there) this.#at += 1;
        return there;
    }
    #expect(sign) {
        if (!this.#take(sign)) throw new ExpressionError(`a "${sign}" is missing`, this.#peek().start);
    }
    #binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined) return this.#unary();
        let left = this.#binary(level + 1);
        for(;;){
            const operator = operators.find((sign)=>this.#take(sign));
            if (operator === undefined) return left;
            left = {
                kind: 'binary',
                operator,
                left,
                right: this.#binary(level + 1),
                start: left.start
            };
        }
    }
    #unary() {
        const { start } = this.#peek();
        if (!this.#take('!')) return this.#members(this.#primary());
        return this.#nested(()=>({
                kind: 'not',
                operand: this.#unary(),
                start
            }));
    }
    #primary() {
        const { type, text, start } = this.#next();
        if (type === 'string') return {
            kind: 'literal',
            value: text,
            start
        };
        if (type === 'number') return {
            kind: 'literal',
            value: Number(text),
            start
        };
        if (type === 'name') return this.#named(text.toLowerCase(), start);
        if (type !== 'sign' || text !== '(') throw new ExpressionError('a value is missing', start);
        return this.#nested(()=>{
            const inner = this.#binary(0);
            this.#expect(')');
            return inner;
        });
    }
    #named(name, start) {
        if (this.#take('(')) return {
            kind: 'call',
            name,
            args: this.#nested(()=>this.#args()),
            start
        };
        if (name === 'true' || name === 'false') return {
            kind: 'literal',
            value: name === 'true',
            start
        };
        return name === 'null' ? {
            kind: 'literal',
            value: null,
            start
        } : {
            kind: 'context',
            name,
            start
        };
    }
    #args() {
        if (this.#take(')')) return [];
        const args = [
            this.#binary(0)
        ];
        while(this.#take(','))args.push(this.#binary(0));
        this.#expect(')');
        return args;
    }
    /** `.name`, `.*` and `[…]` after a value. */ #members(object) {
        const { start } = object;
        if (this.#take('.')) return this.#members({
            kind: 'access',
            object,
            key: this.#member(),
            start
        });
        if (!this.#take('[')) return object;
        const key = this.#take('*') ? '*' : this.#nested(()=>this.#binary(0));
        this.#expect(']');
        return this.#members({
            kind: 'access',
            object,
            key,
            start
        });
    }
    #member() {
        if (this.#take('*')) return '*';
        const { type, text, start } = this.#next();
        if (type !== 'name') throw new ExpressionError('a name is missing after "."', start);
        return {
            kind: 'literal',
            value: text,
            start
        };
    }
    #nested(parse) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) throw new ExpressionError('it is nested too deeply', this.#peek().start);
        const result = parse();
        this.#depth -= 1;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/spans.js


const cache = new WeakMap();
const conditions = new WeakMap();
/** Every `${{ … }}` of a value. */ function spansOf(value) {
    const known = cache.get(value);
    if (known !== undefined) return known;
    const found = find(value);
    cache.set(value, found);
    return found;
}
/** The expression of an `if`, which needs no braces. */ function conditionOf(value) {
    if (value.value.includes('${{')) return spansOf(value);
    const known = conditions.get(value);
    if (known !== undefined) return known;
    const text = value.value.trim();
    const offset = value.start + leading(value);
    const found = text === '' ? NOTHING : spans_collect([
        {
            text,
            from: 0,
            to: value.value.length,
            offset
        }
    ]);
    conditions.set(value, found);
    return found;
}
const NOTHING = {
    spans: [],
    broken: []
};
/** What stands in the file before a value's first character: quotes, `|` and line ends. */ function leading({ source, start, end }) {
    return /^(?:[|>][^\n]*\n)?[\s'"]*/u.exec(source.text.slice(start, end))?.[0].length ?? 0;
}
/**
 * The n-th `${{` of a value is the n-th in the file: neither quotes nor folding change those three
 * characters.
 */ function find(value) {
    const text = value.value;
    if (!text.includes('${{')) return NOTHING;
    const raw = [];
    const broken = [];
    const written = value.source.text;
    let at = value.start;
    for(let from = text.indexOf('${{'); from >= 0; from = text.indexOf('${{', from)){
        const found = written.indexOf('${{', at);
        const offset = found < 0 ? value.start : found + 3;
        at = found < 0 ? at : offset;
        const to = closing(text, from + 3);
        if (to < 0) {
            broken.push({
                message: 'an expression is not closed by "}}"',
                offset
            });
            break;
        }
        raw.push({
            text: text.slice(from + 3, to),
            from,
            to: to + 2,
            offset
        });
        from = to + 2;
    }
    const { spans, broken: unparsed } = spans_collect(raw);
    return {
        spans,
        broken: [
            ...broken,
            ...unparsed
        ]
    };
}
/** Where `}}` closes an expression; in quotes it does not. */ function closing(text, from) {
    let quoted = false;
    for(let at = from; at < text.length; at += 1){
        if (text[at] === "'") quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at)) return at;
    }
    return -1;
}
function spans_collect(raw) {
    const spans = [];
    const broken = [];
    for (const one of raw){
        try {
            spans.push({
                ...one,
                expression: parseExpression(one.text)
            });
        } catch (error) {
            if (!(error instanceof ExpressionError)) throw error;
            broken.push({
                message: error.message,
                offset: one.offset + error.offset
            });
        }
    }
    return {
        spans,
        broken
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/events.js

const ACTORS = [
    'anyone',
    'fork',
    'commit',
    'caller',
    'writer'
];
/** The more dangerous of two. */ function worseActor(a, b) {
    return ACTORS.indexOf(a) <= ACTORS.indexOf(b) ? a : b;
}
const BY_TRIGGER = {
    pull_request_target: 'anyone',
    issues: 'anyone',
    issue_comment: 'anyone',
    discussion: 'anyone',
    discussion_comment: 'anyone',
    commit_comment: 'anyone',
    workflow_run: 'anyone',
    gollum: 'anyone',
    fork: 'anyone',
    watch: 'anyone',
    pull_request: 'fork',
    pull_request_review: 'fork',
    pull_request_review_comment: 'fork',
    push: 'commit',
    merge_group: 'commit',
    check_run: 'commit',
    check_suite: 'commit',
    status: 'commit'
};
/** Who may start a workflow by this trigger, and fill its event. */ function actorOf(trigger) {
    return BY_TRIGGER[trigger] ?? 'writer';
}
/** Triggers that run with the repository's rights on what strangers bring as code. */ const CODE_OF_STRANGERS = [
    'pull_request_target',
    'workflow_run',
    'issue_comment'
];
/** Triggers that a person outside of the repository can cause, with its secrets at hand. */ function isPrivileged(trigger) {
    return actorOf(trigger) === 'anyone';
}
/** Whether a `push` trigger only takes branches and tags whose names it spells out. */ function namesRefs({ settings }) {
    const filters = [
        'branches',
        'tags'
    ].flatMap((key)=>items(get(settings, key)));
    return filters.length > 0 && filters.every((filter)=>!/[*?+[!]/u.test(textOf(filter)));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/contexts.js

const PULLS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment'
];
const ISSUES = [
    'issues',
    'issue_comment'
];
const COMMENTS = [
    'issue_comment',
    'commit_comment',
    'discussion_comment',
    'pull_request_review_comment'
];
const CHANGES = [
    'issues',
    'issue_comment',
    'discussion',
    'discussion_comment',
    ...PULLS
];
function contexts_all(triggers, lines, paths) {
    return paths.map((path)=>({
            path,
            triggers,
            lines
        }));
}
const COMMIT = [
    'author.name',
    'author.email',
    'committer.name',
    'committer.email'
];
/**
 * What strangers write into events.
 * @see https://docs.github.com/actions/concepts/security/script-injections
 */ const FREE_TEXTS = [
    ...contexts_all(ISSUES, false, [
        'issue.title'
    ]),
    ...contexts_all(ISSUES, true, [
        'issue.body'
    ]),
    ...contexts_all(PULLS, false, [
        'pull_request.title',
        'pull_request.head.ref',
        'pull_request.head.label',
        'pull_request.head.repo.default_branch',
        'pull_request.head.repo.description',
        'pull_request.head.repo.homepage'
    ]),
    ...contexts_all(PULLS, true, [
        'pull_request.body'
    ]),
    ...contexts_all([
        'discussion',
        'discussion_comment'
    ], false, [
        'discussion.title'
    ]),
    ...contexts_all([
        'discussion',
        'discussion_comment'
    ], true, [
        'discussion.body'
    ]),
    ...contexts_all(COMMENTS, true, [
        'comment.body'
    ]),
    ...contexts_all([
        'pull_request_review',
        'pull_request_review_comment'
    ], true, [
        'review.body',
        'review_comment.body'
    ]),
    ...contexts_all([
        'gollum'
    ], false, [
        'pages.*.page_name',
        'pages.*.title'
    ]),
    ...contexts_all([
        'gollum'
    ], true, [
        'pages.*.summary'
    ]),
    ...contexts_all([
        'push'
    ], true, [
        'commits.*.message',
        'head_commit.message'
    ]),
    ...contexts_all([
        'push'
    ], false, COMMIT.flatMap((path)=>[
            `commits.*.${path}`,
            `head_commit.${path}`
        ])),
    ...contexts_all(CHANGES, true, [
        'changes.title.from',
        'changes.body.from',
        'changes.head.ref.from'
    ]),
    ...contexts_all([
        'workflow_run'
    ], false, [
        'workflow_run.display_title',
        'workflow_run.head_branch',
        'workflow_run.head_repository.description',
        'workflow_run.pull_requests.*.head.ref',
        ...COMMIT.map((path)=>`workflow_run.head_commit.${path}`)
    ]),
    ...contexts_all([
        'workflow_run'
    ], true, [
        'workflow_run.head_commit.message'
    ]),
    ...contexts_all([
        'merge_group'
    ], false, [
        'merge_group.head_ref',
        ...COMMIT.map((path)=>`merge_group.head_commit.${path}`)
    ]),
    ...contexts_all([
        'merge_group'
    ], true, [
        'merge_group.head_commit.message'
    ]),
    // Of the repository's own people.
    ...contexts_all([
        'release'
    ], false, [
        'release.tag_name',
        'release.name',
        'release.target_commitish'
    ]),
    ...contexts_all([
        'release'
    ], true, [
        'release.body'
    ]),
    ...contexts_all([
        'issues',
        'pull_request',
        'pull_request_target',
        'label'
    ], false, [
        'label.name',
        'label.description'
    ]),
    ...contexts_all([
        'milestone',
        'issues'
    ], false, [
        'milestone.title',
        'milestone.description'
    ]),
    ...contexts_all([
        'check_suite',
        'check_run'
    ], false, [
        'check_suite.head_branch',
        'check_suite.pull_requests.*.head.ref',
        'check_run.check_suite.head_branch',
        'check_run.pull_requests.*.head.ref'
    ])
];
/** What the head of a pull request is called: the same as `pull_request.head.ref`. */ const HEAD_REF = {
    path: 'head_ref',
    triggers: PULLS,
    lines: false
};
/**
 * What strangers have put into a context.
 * @param path lower-cased, from `github` on; a path that ends above free texts
 * (`github.event.issue`) has all of them
 * @param triggers in effect
 * @param whole whether the value is taken with all that is below it (`toJSON`)
 */ function freeTexts(path, triggers, whole) {
    const active = [
        ...triggers
    ];
    const found = [
        {
            ...HEAD_REF,
            at: [
                'github',
                'head_ref'
            ]
        },
        ...PLACED
    ].filter(({ at })=>fits(path, at, whole));
    const matches = found.flatMap(({ path: text, triggers: has, lines })=>active.filter((name)=>has.includes(name)).map((name)=>({
                actor: OWN.test(text) ? 'writer' : actorOf(name),
                lines,
                known: true
            })));
    return matches.length > 0 || found.length > 0 ? matches : byName(path, active);
}
/** Texts that only people with rights in the repository write, whoever starts the run. */ const OWN = /^(?:release|label|milestone)\./u;
const PLACED = FREE_TEXTS.map((text)=>({
        ...text,
        at: [
            'github',
            'event',
            ...text.path.split('.')
        ]
    }));
function fits(path, at, whole) {
    if (path.length > at.length || path.length < at.length && !whole) return false;
    return path.every((step, index)=>step === at[index] || step === '*' || at[index] === '*');
}
/** GitHub's own rule of thumb: what ends like this is written by people. */ const SUFFIX = /(?:^|_)(?:body|default_branch|email|head_ref|label|message|page_name|title)$/u;
/**
 * Members of events that only the repository's own people write, or that GitHub gives a narrow
 * alphabet.
 */ const TRUSTED = new Set([
    'repository',
    'organization',
    'enterprise',
    'installation',
    'sender',
    'inputs',
    'client_payload',
    'base',
    'base_ref',
    'release',
    'milestone',
    'label',
    'labels'
]);
function byName(path, triggers) {
    const [root, event, ...rest] = path;
    if (root !== 'github' || event !== 'event' || rest.some((step)=>TRUSTED.has(step))) return [];
    if (!SUFFIX.test(rest.at(-1) ?? '')) return [];
    return triggers.filter((name)=>[
            'anyone',
            'fork'
        ].includes(actorOf(name))).map((name)=>({
            actor: actorOf(name),
            lines: false,
            known: false
        }));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/ast.js
/**
 * An expression of GitHub Actions. Offsets count from the start of the text that was parsed.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */ /**
 * Context and members as one path, lower-cased as GitHub compares them: `github`, `event`,
 * `commits`, `*`, `message`. A member that is
 * computed, or chosen by number, is `*`. Null for what is no path.
 */ function pathOf(expression) {
    if (expression.kind === 'context') return [
        expression.name
    ];
    if (expression.kind !== 'access') return null;
    const object = pathOf(expression.object);
    return object === null ? null : [
        ...object,
        stepOf(expression.key)
    ];
}
function stepOf(key) {
    return key !== '*' && key.kind === 'literal' && typeof key.value === 'string' ? key.value.toLowerCase() : '*';
}
/** The expression and all that it is made of, outermost first. */ function* parts(expression) {
    yield expression;
    for (const child of children(expression))yield* parts(child);
}
function children(expression) {
    switch(expression.kind){
        case 'access':
            return expression.key === '*' ? [
                expression.object
            ] : [
                expression.object,
                expression.key
            ];
        case 'call':
            return expression.args;
        case 'not':
            return [
                expression.operand
            ];
        case 'binary':
            return [
                expression.left,
                expression.right
            ];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/flow.js

/** Functions that give a truth, a number or a digest: nothing of their arguments' text. */ const HARMLESS = new Set([
    'contains',
    'startswith',
    'endswith',
    'hashfiles',
    'success',
    'failure',
    'always',
    'cancelled'
]);
/**
 * The contexts that an expression passes on: comparisons and negations give truths; `a && b` gives
 * b, or something of a that is empty;
 * `a || b` gives either. Functions that are not known pass on all of their arguments.
 */ function flowsOf(expression, whole = false) {
    switch(expression.kind){
        case 'literal':
        case 'not':
            return [];
        case 'binary':
            if (expression.operator === '&&') return flowsOf(expression.right, whole);
            if (expression.operator !== '||') return [];
            return [
                ...flowsOf(expression.left, whole),
                ...flowsOf(expression.right, whole)
            ];
        case 'call':
            return ofCall(expression, whole);
        default:
            return ofPath(expression, whole);
    }
}
function ofCall({ name, args }, whole) {
    if (HARMLESS.has(name)) return [];
    // case(condition, value, …, otherwise)
    const passed = name === 'case' ? args.filter((_, index)=>index % 2 === 1 || index === args.length - 1) : args;
    return passed.flatMap((arg)=>flowsOf(arg, whole || name === 'tojson'));
}
/** A path, or the members of what a call gives: `fromJSON(x).y`. */ function ofPath(expression, whole) {
    const path = pathOf(expression);
    if (path !== null) return [
        {
            path,
            whole,
            start: expression.start
        }
    ];
    return expression.kind === 'access' ? flowsOf(expression.object, true) : [];
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/shell.js
/** A variable that a script reads. */ const VARIABLE = /\$(?:env:)?(?:\{(?:env:)?(?<braced>[A-Za-z_]\w*)[^}]*\}|(?<bare>[A-Za-z_]\w*))/gu;
/**
 * The variables of a line of sh or PowerShell. What stands in single quotes is no variable for
 * either.
 */ function shellVariables(line) {
    return [
        ...line.matchAll(VARIABLE)
    ].flatMap((match)=>{
        const { quote, escaped } = quotesBefore(line, match.index);
        const name = match.groups?.['braced'] ?? match.groups?.['bare'] ?? '';
        return quote === "'" || escaped ? [] : [
            {
                name,
                at: match.index,
                quoted: quote === '"'
            }
        ];
    });
}
function quotesBefore(line, end) {
    let quote = '';
    let escaped = false;
    for(let at = 0; at < end; at += 1){
        const character = line.charAt(at);
        if (escaped) escaped = false;
        else if (character === '\\' && quote !== "'") escaped = true;
        else if (quote === '' && (character === '"' || character === "'")) quote = character;
        else if (character === quote) quote = '';
    }
    return {
        quote,
        escaped
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/outputs.js



/**
 * Outputs of well-known actions that give what a pull request or a comment has, by action and names
 * of outputs.
 */ const KNOWN = [
    {
        action: /^tj-actions\/branch-names$/iu,
        output: /head_ref|current_branch|ref_branch/u,
        what: 'a branch name'
    },
    {
        action: /^tj-actions\/changed-files$/iu,
        output: /_files?$|^all_/u,
        what: 'file names'
    },
    {
        action: /^(?:jitterbit|masesgroup)\/(?:get|retrieve)-changed-files$/iu,
        output: /./u,
        what: 'file names'
    },
    {
        action: /^dorny\/paths-filter$/iu,
        output: /_files$/u,
        what: 'file names'
    },
    {
        action: /^xt0rted\/pull-request-comment-branch$/iu,
        output: /^(?:head_)?ref$/u,
        what: 'a branch name'
    },
    {
        action: /^peter-evans\/find-comment$/iu,
        output: /^comment-body$/u,
        what: 'a comment'
    },
    {
        action: /^potiuk\/get-workflow-origin$/iu,
        output: /branch/u,
        what: 'a branch name'
    },
    {
        action: /^tzkhan\/pr-update-action$/iu,
        output: /branch|match/u,
        what: 'a branch name'
    }
];
/**
 * Untrusted text in an output of a step, where it is cheap to tell: the step writes it to
 * `GITHUB_OUTPUT` in a script, or is an action
 * whose outputs are known.
 * @param taintsOf of a node of the step
 */ function outputOf(step, output, taintsOf, triggers) {
    if (step.uses !== null) return ofAction(step.uses.value, output, triggers);
    const lines = (step.run?.value ?? '').split('\n').filter((line)=>writes(line, output));
    const variables = lines.flatMap(shellVariables).map(({ name })=>name.toLowerCase());
    const named = node_entries(step.env).filter(({ key })=>variables.includes(key.value.toLowerCase()));
    const spread = lines.some((line)=>line.includes('${{')) ? taintsOf(step.run) : [];
    return [
        ...spread,
        ...named.flatMap(({ value })=>taintsOf(value))
    ].map((taint)=>({
            ...taint,
            confidence: taint.confidence === 'high' ? 'medium' : taint.confidence
        }));
}
/**
 * Whether a line sets an output: `echo "name=…" >> "$GITHUB_OUTPUT"`, or the older `::set-output
 * name=name::…`.
 */ function writes(line, output) {
    const [before = ''] = line.split(/>>|\|\s*tee\b|\|\s*Out-File/u);
    if (/GITHUB_OUTPUT/u.test(line)) return output === '*' || before.toLowerCase().includes(`${output}=`);
    return line.toLowerCase().includes(`::set-output name=${output}::`);
}
function ofAction(uses, output, triggers) {
    const [action = ''] = uses.split('@');
    const known = KNOWN.find((one)=>one.action.test(action) && one.output.test(output));
    if (known === undefined) return [];
    const actors = [
        ...triggers.keys()
    ].map(actorOf).filter((actor)=>actor === 'anyone' || actor === 'fork');
    return actors.map((actor)=>({
            label: `${known.what} from ${action}`,
            actor,
            lines: false,
            confidence: 'medium',
            start: 0
        }));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/taint/tracer.js







/** Levels of indirection (`env`, inputs, outputs) that are followed. */ const MAX_HOPS = 8;
/** Finds the untrusted text in expressions, through `env`, inputs, matrices and outputs. */ class Tracer {
    #calls;
    #effects;
    constructor(calls, effects){
        this.#calls = calls;
        this.#effects = effects;
    }
    /** Untrusted text in what an expression gives. */ taints(expression, scope, hops = 0) {
        if (hops > MAX_HOPS) return [];
        return flowsOf(expression).flatMap((reference)=>this.#ofReference(reference, scope, hops).map((taint)=>({
                    ...taint,
                    start: reference.start
                })));
    }
    /** Untrusted text in a value of a file, or in any value below a node. */ ofNode(node, scope, hops = 0) {
        return scalars(node).flatMap((value)=>this.#ofScalar(value, scope, hops));
    }
    #ofScalar(value, scope, hops) {
        return spansOf(value).spans.flatMap(({ expression })=>this.taints(expression, scope, hops));
    }
    #ofReference(reference, scope, hops) {
        const [root = '', first, second, ...rest] = reference.path;
        switch(root){
            case 'github':
                return this.#ofGitHub(reference, scope, hops);
            case 'env':
                return this.#ofEnv(first, scope, hops + 1);
            case 'inputs':
                return this.#ofInput(first, scope, hops + 1);
            case 'matrix':
                return this.#ofMatrix(first, scope, hops + 1);
            case 'steps':
                return second === 'outputs' ? this.#ofStep(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
            case 'needs':
                return second === 'outputs' ? this.#ofNeed(first ?? '', rest[0] ?? '*', scope, hops + 1) : [];
            default:
                return [];
        }
    }
    #ofGitHub({ path, whole }, scope, hops) {
        const label = path.join('.');
        const [, first = '', second = '', third] = path;
        if (first === 'event' && second === 'inputs') return this.#ofInput(third, scope, hops + 1);
        const { triggers, open } = this.#effects.of(scope.owner);
        const matches = freeTexts(path, triggers.keys(), whole);
        const found = matches.map(({ actor, lines, known })=>tracer_taint(label, actor, lines, actor === 'writer' ? 'low' : known ? 'high' : 'medium'));
        if (found.length > 0) return found;
        if (open) return freeTexts(path, [
            'pull_request'
        ], whole).map(({ lines })=>tracer_taint(label, 'caller', lines, 'medium'));
        return isRef(first, second, path.length) ? this.#ofRef(label, scope) : this.#ofPayload(path, scope);
    }
    /** A branch or tag name that whoever may push chooses. */ #ofRef(label, scope) {
        const { triggers } = this.#effects.of(scope.owner);
        const push = triggers.get('push');
        const chosen = [
            'create',
            'delete',
            'workflow_dispatch'
        ].some((name)=>triggers.has(name));
        const free = chosen || push !== undefined && !namesRefs(push);
        return free ? [
            tracer_taint(label, 'writer', false, 'low')
        ] : [];
    }
    #ofPayload(path, scope) {
        const { triggers } = this.#effects.of(scope.owner);
        return path[2] === 'client_payload' && triggers.has('repository_dispatch') ? [
            tracer_taint(path.join('.'), 'writer', true, 'medium')
        ] : [];
    }
    /** The nearest definition counts: the step's, the job's, the workflow's. */ #ofEnv(name, scope, hops) {
        if (name === undefined) return [];
        const { owner, step } = scope;
        const levels = [
            step?.env ?? null,
            ...owner.kind === 'job' ? [
                owner.env,
                owner.workflow.env
            ] : []
        ];
        for (const env of levels){
            const found = node_entries(env).find(({ key })=>key.value.toLowerCase() === name);
            if (found !== undefined) return this.ofNode(found.value, scope, hops);
        }
        if (owner.kind === 'job' || hops > MAX_HOPS) return [];
        // The steps of an action see the variables of the job that uses it.
        const callers = this.#calls.ofAction(owner);
        return callers.flatMap((caller)=>this.#ofEnv(name, {
                owner: caller.owner,
                step: caller
            }, hops + 1));
    }
    #ofInput(name, scope, hops) {
        if (name === undefined || name === '*' || hops > MAX_HOPS) return [];
        const { owner } = scope;
        return owner.kind === 'action' ? this.#ofActionInput(name, owner, hops) : this.#ofJobInput(name, owner, hops);
    }
    #ofActionInput(name, action, hops) {
        const declared = get(action.root, 'inputs');
        const callers = this.#calls.ofAction(action);
        const given = callers.flatMap((step)=>this.ofNode(inputNode(declared, step.with, name), {
                owner: step.owner,
                step
            }, hops));
        const label = `inputs.${name}`;
        if (given.length > 0 || !this.#effects.of(action).open) return given.map((one)=>({
                ...one,
                label: via(one, label)
            }));
        return [
            tracer_taint(label, 'caller', true, callers.length > 0 ? 'low' : 'medium')
        ];
    }
    #ofJobInput(name, job, hops) {
        const label = `inputs.${name}`;
        const { triggers } = job.workflow;
        const call = get(triggers.get('workflow_call')?.settings ?? null, 'inputs');
        const dispatch = get(triggers.get('workflow_dispatch')?.settings ?? null, 'inputs');
        const callers = this.#calls.ofWorkflow(job.workflow);
        const given = callers.flatMap((caller)=>this.ofNode(inputNode(call, caller.with, name), {
                owner: caller,
                step: null
            }, hops)).map((one)=>({
                ...one,
                label: via(one, label)
            }));
        const isText = (declared)=>node_entries(declared).some(({ key })=>key.value.toLowerCase() === name) && inputType(declared, name) === 'string';
        return [
            ...given,
            ...isText(dispatch) ? [
                tracer_taint(label, 'writer', true, 'medium')
            ] : [],
            ...isText(call) && callers.length === 0 ? [
                tracer_taint(label, 'caller', true, 'medium')
            ] : []
        ];
    }
    #ofMatrix(name, { owner }, hops) {
        if (owner.kind === 'action' || owner.matrix === null) return [];
        const { matrix } = owner;
        const own = name === undefined || name === '*' ? null : get(matrix, name);
        const included = name === undefined ? [] : scalars(get(matrix, 'include'));
        const values = matrix.kind === 'scalar' ? [
            matrix
        ] : [
            ...scalars(own),
            ...included
        ];
        return values.flatMap((value)=>this.#ofScalar(value, {
                owner,
                step: null
            }, hops));
    }
    #ofStep(id, output, scope, hops) {
        const step = scope.owner.steps.find((one)=>one.id.toLowerCase() === id);
        if (step === undefined || hops > MAX_HOPS) return [];
        const label = `steps.${id}.outputs.${output}`;
        const own = {
            owner: scope.owner,
            step
        };
        const local = this.#calls.actionOf(step);
        if (local !== null) return this.#ofActionOutput(local, output, label, hops);
        const { triggers } = this.#effects.of(scope.owner);
        return outputOf(step, output, (node)=>this.ofNode(node, own, hops), triggers).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
    #ofActionOutput(action, output, label, hops) {
        const found = node_entries(action.outputs).find(({ key })=>key.value.toLowerCase() === output);
        const value = found === undefined ? null : scalar(get(found.value, 'value'));
        return this.ofNode(value, {
            owner: action,
            step: null
        }, hops).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
    #ofNeed(id, output, { owner }, hops) {
        if (owner.kind === 'action') return [];
        const job = owner.workflow.jobs.find((one)=>one.id.toLowerCase() === id);
        if (job === undefined) return [];
        const value = node_entries(job.outputs).find(({ key })=>output === '*' || key.value.toLowerCase() === output);
        const label = `needs.${id}.outputs.${output}`;
        return this.ofNode(value?.value ?? null, {
            owner: job,
            step: null
        }, hops).map((one)=>({
                ...one,
                label: via(one, label)
            }));
    }
}
function isRef(first, second, length) {
    return length === 2 && (first === 'ref_name' || first === 'ref') || first === 'event' && second === 'ref' && length === 3;
}
function tracer_taint(label, actor, lines, confidence) {
    return {
        label,
        actor,
        lines,
        confidence,
        start: 0
    };
}
/** `inputs.title (github.event.issue.title)`: what stands here, and what it is in the end. */ function via({ label }, here) {
    const end = /\(([^()]*)\)$/u.exec(label)?.[1] ?? label;
    return end === here ? here : `${here} (${end})`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/apply.js



/** Everything in a repository that breaks one of these rules, in the order of files and places. */ function apply(rules, repository) {
    const calls = new Calls(repository);
    const effects = new Effects(calls);
    const facts = {
        repository,
        calls,
        effects,
        tracer: new Tracer(calls, effects)
    };
    const byHook = hooksOf(rules);
    return [
        ...repository.workflows.flatMap((workflow)=>ofWorkflow(byHook, workflow, facts)),
        ...repository.actions.flatMap((action)=>ofSteps(byHook, action, [], facts)),
        ...repository.dependabot.flatMap((file)=>ofDependabot(byHook, file, facts))
    ];
}
function hooksOf(rules) {
    const having = (hook)=>rules.filter((rule)=>rule[hook] !== undefined);
    return {
        workflow: having('workflow'),
        job: having('job'),
        step: having('step'),
        dependabot: having('dependabot')
    };
}
function ofWorkflow(rules, workflow, facts) {
    return [
        ...rules.workflow.flatMap((rule)=>placed(rule, [], rule.workflow?.(workflow, facts))),
        ...workflow.jobs.flatMap((job)=>ofJob(rules, job, facts))
    ];
}
function ofJob(rules, job, facts) {
    return [
        ...rules.job.flatMap((rule)=>placed(rule, [
                job.id
            ], rule.job?.(job, facts))),
        ...ofSteps(rules, job, [
            job.id
        ], facts)
    ];
}
function ofSteps(rules, { steps }, within, facts) {
    return steps.flatMap((step)=>rules.step.flatMap((rule)=>placed(rule, [
                ...within,
                step.name
            ], rule.step?.(step, facts))));
}
function ofDependabot(rules, file, facts) {
    return rules.dependabot.flatMap((rule)=>placed(rule, [], rule.dependabot?.(file, facts)));
}
function placed(rule, within, hits = []) {
    return hits.map((hit)=>({
            ...hit,
            rule,
            within
        }));
}

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
;// CONCATENATED MODULE: ./src/scanners/workflows/model/steps.js

/** The steps of a job or action. Two that would have one name are told apart by their number. */ function stepsOf(owner, list) {
    const counts = new Map();
    return flattened(list).map((node)=>{
        const name = nameOf(node);
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return steps_stepOf(owner, node, count === 1 ? name : `${name} #${count}`);
    });
}
/** Steps that run side by side stand in a list of their own. */ function flattened(list) {
    return items(list).flatMap((node)=>{
        const parallel = get(node, 'parallel');
        return parallel === null ? [
            node
        ] : flattened(parallel);
    });
}
function steps_stepOf(owner, node, name) {
    return {
        owner,
        name,
        id: textOf(get(node, 'id')),
        node,
        condition: scalar(get(node, 'if')),
        env: get(node, 'env'),
        run: scalar(get(node, 'run')),
        shell: textOf(get(node, 'shell')),
        uses: scalar(get(node, 'uses')),
        with: get(node, 'with')
    };
}
/** Longest first line of a script that names its step. */ const MAX_LINE = 80;
/** Its id or name, else the action without its version, else the first line of its script. */ function nameOf(node) {
    const given = textOf(get(node, 'id')) || textOf(get(node, 'name'));
    if (given !== '') return given;
    const [action = ''] = textOf(get(node, 'uses')).split('@');
    if (action !== '') return action;
    const [line = ''] = textOf(get(node, 'run')).trim().split('\n');
    return line.replace(/\s+/gu, ' ').slice(0, MAX_LINE);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/model/build.js



/** A file's nodes as what GitHub takes them for. */ function build(kind, root, source) {
    if (root.kind !== 'mapping') return misshapen('it is no mapping of keys and values', root.start);
    if (kind === 'dependabot') return {
        kind,
        source,
        root
    };
    return kind === 'workflow' ? workflowOf(root, source) : actionOf(root, source);
}
function misshapen(message, offset) {
    return {
        kind: 'misshapen',
        message,
        offset
    };
}
function workflowOf(root, source) {
    const jobs = entryOf(root, 'jobs');
    if (jobs === null) return misshapen('it has no jobs', root.start);
    if (jobs.value.kind !== 'mapping') return misshapen('its jobs are no mapping', jobs.key.start);
    const wrong = jobs.value.entries.find(({ value })=>value.kind !== 'mapping');
    if (wrong !== undefined) return misshapen(`the job ${wrong.key.value} is no mapping`, wrong.key.start);
    const list = [];
    const workflow = {
        kind: 'workflow',
        source,
        root,
        triggers: triggersOf(get(root, 'on')),
        permissions: entryOf(root, 'permissions'),
        env: get(root, 'env'),
        jobs: list
    };
    // The jobs know their workflow, and the workflow its jobs.
    list.push(...jobs.value.entries.map((entry)=>jobOf(workflow, entry)));
    return workflow;
}
/** `on: push`, a list of names, or a mapping with filters. */ function triggersOf(on) {
    const named = on?.kind === 'mapping' ? on.entries.map(({ key, value })=>({
            at: key,
            settings: value
        })) : items(on).flatMap((item)=>item.kind === 'scalar' ? [
            {
                at: item,
                settings: null
            }
        ] : []);
    return new Map(named.map(({ at, settings })=>[
            at.value,
            {
                name: at.value,
                at,
                settings
            }
        ]));
}
function jobOf(workflow, { key, value }) {
    const steps = [];
    const job = {
        kind: 'job',
        workflow,
        id: key.value,
        key,
        node: value,
        condition: scalar(get(value, 'if')),
        permissions: entryOf(value, 'permissions'),
        env: get(value, 'env'),
        runsOn: get(value, 'runs-on'),
        matrix: get(get(value, 'strategy'), 'matrix'),
        uses: scalar(get(value, 'uses')),
        with: get(value, 'with'),
        secrets: entryOf(value, 'secrets'),
        outputs: get(value, 'outputs'),
        environment: get(value, 'environment') !== null,
        steps
    };
    steps.push(...stepsOf(job, get(value, 'steps')));
    return job;
}
function actionOf(root, source) {
    const runs = get(root, 'runs');
    // Other programs call their files action.yml, too.
    if (runs === null || textOf(get(runs, 'using')) === '') return misshapen('it is no action: runs.using is missing', root.start);
    const directory = external_node_path_.posix.dirname(source.path);
    const steps = [];
    const action = {
        kind: 'action',
        source,
        directory: directory === '.' ? '' : directory,
        root,
        outputs: get(root, 'outputs'),
        steps
    };
    steps.push(...stepsOf(action, get(runs, 'steps')));
    return action;
}
/** The names of a mapping's keys. */ function keysOf(node) {
    return entries(node).map(({ key })=>key.value);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var read_bounds = __webpack_require__(74429);
;// CONCATENATED MODULE: ./src/scanners/workflows/yaml/convert.js

/** Most values of one file, those that aliases repeat counted each time. */ const MAX_VALUES = 50_000;
/** What YAML allows and no workflow may have, at an offset. */ class YamlProblem extends Error {
    offset;
    constructor(message, offset){
        super(message);
        this.offset = offset;
    }
}
/**
 * The library's tree as nodes with places. An alias gives the very node that it stands for, so that
 * a bomb costs no memory; that nobody
 * walks it later is what the limit on values is for.
 * @throws YamlProblem
 */ function convert(contents, source) {
    return contents === null ? null : new Conversion(source).node(contents, 0).node;
}
class Conversion {
    /** What each anchor stands for; null while that is still being read. */ #anchors = new Map();
    #source;
    constructor(source){
        this.#source = source;
    }
    node(node, around) {
        if (!(0,dist/* isNode */.Ll)(node)) return this.#scalar('', around, around);
        const [start, end] = node.range ?? [
            around,
            around
        ];
        if ((0,dist/* isAlias */.Vj)(node)) return this.#alias(node.source, start);
        if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
        const converted = this.#converted(node, start, end);
        if (converted.size > MAX_VALUES) throw new YamlProblem('it repeats itself too often through aliases', start);
        if (node.anchor !== undefined) this.#anchors.set(node.anchor, converted);
        return converted;
    }
    #converted(node, start, end) {
        if ((0,dist/* isMap */.jh)(node)) return this.#mapping(node.items, start, end);
        if ((0,dist/* isSeq */.oP)(node)) return this.#sequence(node.items, start, end);
        return this.#scalar((0,dist/* isScalar */.jn)(node) ? convert_textOf(node) : '', start, end);
    }
    #scalar(value, start, end) {
        const node = {
            kind: 'scalar',
            value,
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size: 1
        };
    }
    #alias(name, at) {
        const target = this.#anchors.get(name);
        if (target === undefined) throw new YamlProblem(`there is no anchor ${name} before this alias`, at);
        if (target === null) throw new YamlProblem(`the anchor ${name} contains itself`, at);
        return target;
    }
    #sequence(list, start, end) {
        const all = list.map((item)=>this.node(item, start));
        const node = {
            kind: 'sequence',
            items: all.map((item)=>item.node),
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size: sum(all)
        };
    }
    #mapping(pairs, start, end) {
        const seen = new Set();
        let size = 1;
        const all = pairs.map(({ key, value })=>{
            const name = this.node(key, start).node;
            if (name.kind !== 'scalar') throw new YamlProblem('a key is no plain word', name.start);
            if (seen.has(name.value)) throw new YamlProblem(`the key ${name.value} is there twice`, name.start);
            seen.add(name.value);
            const converted = this.node(value, name.end);
            size += converted.size;
            return {
                key: name,
                value: converted.node
            };
        });
        const node = {
            kind: 'mapping',
            entries: all,
            source: this.#source,
            start,
            end
        };
        return {
            node,
            size
        };
    }
}
/** What YAML takes for nothing is the empty text. */ function convert_textOf({ value, type }) {
    const text = typeof value === 'string' ? value : '';
    return type === 'PLAIN' && /^(?:~|null|Null|NULL)$/u.test(text) ? '' : text;
}
function sum(all) {
    return all.reduce((total, { size })=>total + size, 1);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/yaml/read.js





/**
 * Reads one YAML 1.2 document with the place of every value. What GitHub refuses is a problem here
 * too: a key that occurs twice, a
 * second document, bytes that are no UTF-8; so is what no workflow needs and a hostile file has:
 * thousands of values through aliases,
 * deep nesting. Never throws, whatever the bytes.
 * @returns `root` is null for a file without any value
 */ function readYaml(path, bytes) {
    const text = decode(bytes);
    if (text === null) return {
        ok: false,
        line: 1,
        column: 1,
        message: 'it is no UTF-8 text'
    };
    const source = {
        path,
        text,
        lines: lineStarts(text)
    };
    const failed = (offset, message)=>({
            ok: false,
            ...positionOf(source, offset),
            message
        });
    try {
        return parse(source, failed);
    } catch (problem) {
        if (problem instanceof YamlProblem) return failed(problem.offset, problem.message);
        throw problem;
    }
}
function parse(source, failed) {
    // The library compares every key with every other one, which takes hours on a hostile file:
    // `convert` looks for them.
    // Values stay as they are written: 1.20 is no number here, and true no truth.
    const composer = new dist/* Composer */.Dk({
        schema: 'failsafe',
        uniqueKeys: false
    });
    const [document, second] = [
        ...composer.compose(bounded(source.text), true, source.text.length)
    ];
    if (document === undefined) return {
        ok: true,
        root: null,
        source
    };
    // The first only: what follows a syntax error is mostly its echo.
    const [error] = document.errors;
    if (error !== undefined) return failed(error.pos[0], sentence(error.message));
    if (second !== undefined) return failed(second.range[0], 'a second document begins here');
    return {
        ok: true,
        root: convert(document.contents, source),
        source
    };
}
/** The library's tokens, for as long as the text keeps to the bounds. @throws YamlProblem */ function* bounded(text) {
    const bounds = new read_bounds/* Bounds */.c();
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) throw new YamlProblem(WORDS[excess.bound], excess.offset);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
const WORDS = {
    depth: 'values are nested too deeply',
    tokens: 'it has more than 100,000 tokens'
};
/** The library's words, which may quote the file, in one short line that goes on after a colon. */ function sentence(message) {
    return message.replace(/\s+/gu, ' ').slice(0, 200);
}
/** Without the byte order mark; null for bytes that are no UTF-8. */ function decode(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0)) return null;
    return new TextDecoder().decode(bytes);
}
function lineStarts(text) {
    const starts = [
        0
    ];
    for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/files.js





/** Largest file that is read: GitHub takes workflows of 1 MiB at most. */ const MAX_BYTES = 1_048_576;
const NONE = new Map();
/**
 * Reads and parses the selected files. What cannot be read costs its own findings only, and is
 * named.
 * @param directory the scanned one, relative to the tree's root
 * @param known files of the other tree: those with the same bytes are not parsed again
 */ async function readFiles(tree, directory, selection, known = NONE) {
    const all = [];
    for(let from = 0; from < selection.files.length; from += 64){
        const some = selection.files.slice(from, from + 64);
        all.push(...await Promise.all(some.map((one)=>readOne(tree, one, known.get(one.path)))));
    }
    const files = all.flatMap(({ file })=>file ?? []);
    const whole = all.filter(({ file, unseen })=>file !== null && unseen.length === 0).length;
    return {
        repository: {
            directory,
            workflows: files.filter((file)=>file.kind === 'workflow'),
            actions: files.filter((file)=>file.kind === 'action'),
            dependabot: files.filter((file)=>file.kind === 'dependabot')
        },
        sources: files.map(({ source })=>source),
        known: new Map(all.map((one)=>[
                one.path,
                one
            ])),
        coverage: {
            looked: {
                files: whole,
                packages: 0
            },
            languages: {},
            unseen: [
                ...all.flatMap(({ unseen })=>unseen),
                ...selection.links.map((path)=>unseenFile(path, 'unsupported', 'a symbolic link')),
                ...selection.excluded.map((path)=>unseenFile(path, 'excluded'))
            ].sort((a, b)=>a.where < b.where ? -1 : 1)
        }
    };
}
async function readOne(tree, { path, kind }, known) {
    try {
        const bytes = await tree.read(path, MAX_BYTES);
        if (known?.bytes?.equals(bytes) === true) return known;
        return {
            path,
            bytes,
            ...files_parse(path, kind, bytes)
        };
    } catch (error) {
        const reason = error instanceof errors/* TooLargeError */.qB ? 'too-large' : 'unreadable';
        return {
            path,
            bytes: null,
            file: null,
            unseen: [
                unseenFile(path, reason, (0,errors/* messageOf */.bD)(error))
            ]
        };
    }
}
function files_parse(path, kind, bytes) {
    const reading = readYaml(path, bytes);
    if (!reading.ok) return {
        file: null,
        unseen: [
            unseenFile(path, 'unreadable', files_placed(reading, reading.message))
        ]
    };
    const { root, source } = reading;
    const built = root === null ? {
        kind: 'misshapen',
        message: 'it is empty',
        offset: 0
    } : build(kind, root, source);
    if (built.kind !== 'misshapen') return {
        file: built,
        unseen: partly(built)
    };
    // A file that is called action.yml and is none belongs to another program.
    const foreign = kind === 'action';
    const why = files_placed(positionOf(source, built.offset), built.message);
    return {
        file: null,
        unseen: [
            unseenFile(path, foreign ? 'unsupported' : 'unreadable', why)
        ]
    };
}
/** Expressions that cannot be read: what they bring is not known. */ function partly({ source, root, ...file }) {
    const owners = file.kind === 'workflow' ? file.jobs : [];
    const conditions = [
        ...owners.map(({ condition })=>condition),
        ...owners.flatMap(({ steps })=>steps.map(({ condition })=>condition))
    ];
    const broken = [
        ...scalars(root).flatMap((value)=>value.value.includes('${{') ? spansOf(value).broken : []),
        ...conditions.flatMap((value)=>value === null || value.value.includes('${{') ? [] : conditionOf(value).broken)
    ];
    const [first] = broken;
    if (first === undefined) return [];
    const what = `an expression cannot be read: ${first.message}`;
    return [
        unseenFile(source.path, 'partly', files_placed(positionOf(source, first.offset), what))
    ];
}
function files_placed({ line, column }, message) {
    return `line ${line}, column ${column}: ${message}`;
}
function unseenFile(path, reason, detail) {
    return {
        kind: 'file',
        name: path,
        where: path,
        reason,
        ...detail === undefined ? {} : {
            detail
        }
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/notes.js
/** Most files that a note names. */ const NAMED = 5;
/** What was not looked at, and what had no effect: one line each. */ function notesOf({ unseen, added, silenced, unknownRules }) {
    return [
        ...listed('not looked at', unseen, [
            'unreadable',
            'too-large'
        ]),
        ...listed('looked at only in part', unseen, [
            'partly'
        ]),
        ...listed('links are never followed', unseen, [
            'unsupported'
        ]),
        ...added.map(({ path, line, rule })=>`${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...silenced,
        ...unknownRules.map((id)=>`scan.workflows.disable names ${id}, which is no rule`)
    ];
}
function listed(what, unseen, reasons) {
    const items = unseen.filter(({ reason })=>reasons.includes(reason)).map(wordsOf);
    if (items.length === 0) return [];
    const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
    return [
        `${what}: ${items.slice(0, NAMED).join(', ')}${more}`
    ];
}
/** A file with the reason, as notes and errors name it. */ function wordsOf({ where, reason, detail }) {
    const why = detail ?? reason;
    return why.startsWith(`${where} `) ? why : `${where} (${why})`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/observe.js

/**
 * Findings as observations. Beside the file, job, step and what exactly make the identity, no line
 * does: it stays when steps move or others come before them.
 */ function observe(findings) {
    return findings.map(observation);
}
function observation(finding) {
    const { rule, source, offset, endOffset, detail } = finding;
    const { line, column } = positionOf(source, offset);
    const end = positionOf(source, endOffset ?? offset);
    return {
        source: 'workflows',
        rule: rule.id,
        aliases: [],
        title: rule.title,
        description: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}. ${rule.why}`,
        fix: finding.fix ?? rule.fix.text,
        rating: {
            vectors: [],
            word: finding.severity ?? rule.severity,
            malicious: false,
            informational: false
        },
        cwe: [
            ...rule.cwe
        ],
        references: rule.references,
        published: null,
        place: {
            path: source.path,
            line,
            column,
            endLine: end.line
        },
        package: null,
        subject: subjectOf(finding),
        confidence: finding.confidence ?? rule.confidence,
        flow: []
    };
}
function subjectOf({ within, key = '' }) {
    return [
        ...within,
        key
    ].join(' | ');
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/all-secrets.js



/** An expression that takes all secrets, or one that is only chosen when it runs. */ const allSecrets = {
    id: 'workflow-all-secrets',
    title: 'Step gets more secrets than it needs',
    cwe: [
        'CWE-272',
        'CWE-200'
    ],
    severity: 'medium',
    severityReason: 'Needs a malicious or talkative step in the job (AC:H); then every secret of the repository and organization is read (C:H), and those made by toJSON or fromJSON are not masked in the log.',
    confidence: 'high',
    why: 'With `toJSON(secrets)` or `secrets[…]` GitHub sends all secrets to the runner, for it cannot tell which one is meant. Parts that fromJSON takes out of a secret are not masked in logs.',
    fix: {
        text: 'Name each secret that is needed, and keep one value in each.',
        before: 'env:\n  ALL: ${{ toJSON(secrets) }}',
        after: 'env:\n  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
        'https://cwe.mitre.org/data/definitions/272.html'
    ],
    workflow: ({ root, source })=>/secrets\s*(?:[)[}\s]|\.\*)|fromjson/iu.test(source.text) ? inNode(root) : []
};
function inNode(root) {
    return scalars(root).flatMap((value)=>spansOf(value).spans.flatMap(({ expression, offset, text })=>{
            const what = judge(expression);
            return what === null ? [] : [
                hitOf(value, offset, text.trim(), what)
            ];
        }));
}
function hitOf({ source }, offset, text, what) {
    return {
        source,
        offset,
        detail: `\`${text}\` ${what}`,
        key: text
    };
}
function judge(expression) {
    const all = [
        ...parts(expression)
    ];
    // The inner parts of a path are paths, too; the whole `secrets` is one that nothing takes a
    // member of.
    const inner = new Set(all.flatMap((part)=>part.kind === 'access' ? [
            part.object
        ] : []));
    for (const part of all){
        if (isFromSecret(part)) return 'takes a secret apart, and its parts are not masked in the log';
        const path = pathOf(part);
        if (path?.[0] !== 'secrets' || inner.has(part)) continue;
        if (path.length === 1) return 'takes all secrets';
        if (part.kind === 'access' && path[1] === '*' && path.length === 2) return part.key === '*' ? 'takes all secrets' : 'chooses a secret when it runs, so the job gets all of them';
    }
    return null;
}
/** `fromJSON(secrets.x)` */ function isFromSecret(call) {
    if (call.kind !== 'call' || call.name !== 'fromjson') return false;
    const [first] = call.args;
    return first !== undefined && pathOf(first)?.[0] === 'secrets';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/constant.js
/**
 * Whether an expression is true or false whatever happens. Empty text, zero and null are false, all
 * other values true.
 */ function truthOf(expression) {
    switch(expression.kind){
        case 'literal':
            return Boolean(expression.value);
        case 'not':
            return negated(truthOf(expression.operand));
        case 'binary':
            return ofBinary(expression);
        default:
            return 'unknown';
    }
}
function ofBinary({ operator, left, right }) {
    const [a, b] = [
        truthOf(left),
        truthOf(right)
    ];
    if (operator === '||') return a === true || b === true ? true : a === false && b === false ? false : 'unknown';
    if (operator === '&&') return a === false || b === false ? false : a === true && b === true ? true : 'unknown';
    if (left.kind !== 'literal' || right.kind !== 'literal') return 'unknown';
    // Texts are compared without regard to case; different types are left alone, GitHub makes numbers
    // of them.
    if (typeof left.value !== typeof right.value) return 'unknown';
    const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
    return operator === '==' ? same : operator === '!=' ? !same : 'unknown';
}
function negated(truth) {
    return truth === 'unknown' ? truth : !truth;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/always-true-condition.js



/** An `if` that asks for nothing. */ const alwaysTrueCondition = {
    id: 'workflow-always-true-condition',
    title: 'Condition is always true',
    cwe: [
        'CWE-571',
        'CWE-670',
        'CWE-285'
    ],
    severity: 'high',
    severityReason: 'Whoever can start the workflow (PR:N for pull requests) gets past the check, and what it protects runs for everybody: a deployment, a release, an approval (I:H).',
    confidence: 'high',
    why: 'A condition with text outside of `${{ }}`, were it one space or line end, is a text for GitHub, and a text that is not empty is true. So is a text that stands alone beside `||`.',
    fix: {
        text: 'Leave out `${{ }}`, and compare on both sides of `||`.',
        before: "if: ${{ github.ref == 'refs/heads/main' }} && ${{ github.event_name == 'push' }}",
        after: "if: github.ref == 'refs/heads/main' && github.event_name == 'push'"
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/expressions',
        'https://cwe.mitre.org/data/definitions/571.html'
    ],
    job: (job)=>check(job.condition),
    step: (step)=>check(step.condition)
};
function check(condition) {
    if (condition === null) return [];
    const why = reasonOf(condition);
    if (why === null) return [];
    return [
        {
            source: condition.source,
            offset: condition.start,
            detail: why,
            fix: fixFor(condition)
        }
    ];
}
function reasonOf(condition) {
    const { spans } = conditionOf(condition);
    const text = condition.value;
    const outside = spans.length > 0 && text.includes('${{') ? around(text, spans) : '';
    if (outside !== '') return `there is ${describe(outside)} outside of \`\${{ }}\`, so the whole is a text, which is always true`;
    const [span] = spans;
    if (span === undefined || truthOf(span.expression) !== true) return null;
    const all = [
        ...parts(span.expression)
    ];
    // `if: true` is written on purpose.
    const meant = all.every((part)=>part.kind === 'literal' && typeof part.value !== 'string');
    return meant ? null : 'a part that is true by itself makes all of it true';
}
function around(text, spans) {
    let rest = '';
    let at = 0;
    for (const { from, to } of spans){
        rest += text.slice(at, from);
        at = to;
    }
    return rest + text.slice(at);
}
function describe(outside) {
    const visible = outside.trim();
    if (visible !== '') return `\`${visible.replace(/\s+/gu, ' ').slice(0, 40)}\``;
    return outside.includes('\n') ? 'a line end' : 'a space';
}
/** The condition without braces, where that is all there is to do. */ function fixFor({ value }) {
    const bare = value.replace(/\$\{\{|\}\}/gu, ' ').replace(/\s+/gu, ' ').trim();
    return bare.length > 300 || !value.includes('${{') ? alwaysTrueCondition.fix.text : `Write the condition without braces:\n\nif: ${bare.startsWith('!') ? `(${bare})` : bare}`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/conditions.js
/** The comparisons and calls that a condition is made of, `!` worked in. */ function clausesOf(expression, wanted = true) {
    if (expression.kind === 'not') return clausesOf(expression.operand, !wanted);
    if (expression.kind === 'binary' && (expression.operator === '&&' || expression.operator === '||')) return [
        ...clausesOf(expression.left, wanted),
        ...clausesOf(expression.right, wanted)
    ];
    return [
        {
            expression,
            wanted
        }
    ];
}
/**
 * The alternatives of a condition: what stands between `||` at its top. Each is the list of what it
 * asks for together.
 */ function alternatives(expression) {
    if (expression.kind !== 'binary' || expression.operator !== '&&' && expression.operator !== '||') return [
        clausesOf(expression)
    ];
    const [left, right] = [
        alternatives(expression.left),
        alternatives(expression.right)
    ];
    if (expression.operator === '||') return [
        ...left,
        ...right
    ];
    // Long conditions multiply: then all of it is taken as one.
    if (left.length * right.length > 64) return [
        clausesOf(expression)
    ];
    return left.flatMap((a)=>right.map((b)=>[
                ...a,
                ...b
            ]));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/bot-check.js




/** A bot that is told by who caused the run. */ const botCheck = {
    id: 'workflow-bot-check',
    title: 'Anyone can pass for the bot that is asked for',
    cwe: [
        'CWE-290',
        'CWE-285',
        'CWE-807'
    ],
    severity: 'high',
    severityReason: 'Anyone opens a pull request whose last commit a bot was made to write (PR:N/AC:H), and gets what was meant for the bot alone, such as an automatic merge (I:H). Medium under `pull_request`, where a fork has no secrets.',
    confidence: 'high',
    why: '`github.actor` is who caused this run, not who wrote the pull request: Dependabot updates a stranger’s pull request when it is asked to, and becomes its actor.',
    fix: {
        text: 'Ask who opened the pull request.',
        before: "if: github.actor == 'dependabot[bot]'",
        after: "if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository"
    },
    references: [
        'https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions',
        'https://cwe.mitre.org/data/definitions/290.html'
    ],
    job: (job, facts)=>bot_check_check(job.condition, job, facts),
    step: (step, facts)=>bot_check_check(step.condition, step.owner, facts)
};
const SPOOFABLE = /^github\.(?:actor|triggering_actor|event\.(?:sender\.login|pull_request\.sender\.login|workflow_run\.(?:actor|triggering_actor)\.login))$/u;
const SPOOFABLE_ID = /^github\.(?:actor_id|event\.sender\.id)$/u;
const SOUND = /^github\.event\.(?:pull_request|issue|comment|review)\.user\.(?:login|id)$|^github\.event\.pull_request\.head\.repo\.(?:full_name|fork|owner\.login)$/u;
/** Bots that write commits to pull requests of others when they are asked to, or any bot at all. */ const OBLIGING = /^(?:dependabot(?:-preview)?|renovate|pre-commit-ci|github-actions|app\/\w+|)\[bot\]$/iu;
/** Ids of Dependabot, Renovate and GitHub Actions themselves. */ const BOT_IDS = new Set([
    '49699333',
    '29139614',
    '41898282'
]);
function bot_check_check(condition, owner, { effects }) {
    if (condition === null) return [];
    const { triggers } = effects.of(owner);
    const privileged = CODE_OF_STRANGERS.some((name)=>triggers.has(name));
    if (!privileged && !triggers.has('pull_request')) return [];
    return conditionOf(condition).spans.flatMap(({ expression, offset })=>alternatives(expression).filter((clauses)=>!clauses.some(isSound)).flatMap((clauses)=>clauses.flatMap((clause)=>botIn(clause) ?? [])).map(({ path, start, bot })=>({
                source: condition.source,
                offset: offset + start,
                detail: `\`${path}\` is asked for ${bot}`,
                key: path,
                severity: privileged ? 'high' : 'medium',
                confidence: !bot.split(' ').some((name)=>OBLIGING.test(name)) ? 'low' : privileged ? 'high' : 'medium'
            })));
}
/** A clause that holds for the bot's own pull requests only. */ function isSound({ expression, wanted }) {
    if (expression.kind !== 'binary') return false;
    const positive = expression.operator === '==' === wanted;
    return positive && [
        expression.left,
        expression.right
    ].some((side)=>SOUND.test(bot_check_textOf(side)));
}
function botIn({ expression, wanted }) {
    if (expression.kind === 'binary') return ofComparison(expression, wanted);
    return expression.kind === 'call' && wanted ? bot_check_ofCall(expression) : null;
}
function ofComparison({ operator, left, right }, wanted) {
    if ((operator !== '==' || !wanted) && (operator !== '!=' || wanted)) return null;
    const found = actorAnd(left, right) ?? actorAnd(right, left);
    return found === null ? null : [
        found
    ];
}
function actorAnd(actor, other) {
    const path = bot_check_textOf(actor);
    if (other.kind !== 'literal') return null;
    const value = String(other.value);
    const matches = SPOOFABLE.test(path) && /\[bot\]$/iu.test(value) || SPOOFABLE_ID.test(path) && BOT_IDS.has(value);
    return matches ? {
        path,
        start: actor.start,
        bot: BOT_IDS.has(value) ? 'dependabot[bot]' : value
    } : null;
}
/** `endsWith(github.actor, '[bot]')`, `contains(fromJSON('["…[bot]"]'), github.actor)` */ function bot_check_ofCall({ name, args }) {
    if (![
        'contains',
        'startswith',
        'endswith'
    ].includes(name)) return null;
    const [first, second] = args;
    if (first === undefined || second === undefined) return null;
    const actor = [
        first,
        second
    ].find((arg)=>SPOOFABLE.test(bot_check_textOf(arg)));
    const named = [
        first,
        second
    ].map(literalIn).join(' ');
    if (actor === undefined || !/bot\b/iu.test(named)) return null;
    return [
        {
            path: bot_check_textOf(actor),
            start: actor.start,
            bot: named.match(/[\w-]*\[bot\]/giu)?.join(' ') ?? '[bot]'
        }
    ];
}
function literalIn(expression) {
    if (expression.kind === 'literal') return String(expression.value);
    return expression.kind === 'call' ? expression.args.map(literalIn).join(' ') : '';
}
function bot_check_textOf(expression) {
    return pathOf(expression)?.join('.') ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/code.js

/** Inputs of well-known actions that are run as code, by action. */ const CODE_INPUTS = [
    {
        action: /^actions\/github-script$/iu,
        inputs: [
            'script'
        ],
        language: 'js'
    },
    {
        action: /^azure\/cli$/iu,
        inputs: [
            'inlinescript'
        ],
        language: 'sh'
    },
    {
        action: /^azure\/powershell$/iu,
        inputs: [
            'inlinescript'
        ],
        language: 'pwsh'
    },
    {
        action: /^appleboy\/ssh-action$/iu,
        inputs: [
            'script'
        ],
        language: 'sh'
    },
    {
        action: /^addnab\/docker-run-action$/iu,
        inputs: [
            'run',
            'options'
        ],
        language: 'sh'
    },
    {
        action: /^mikefarah\/yq$/iu,
        inputs: [
            'cmd'
        ],
        language: 'sh'
    },
    {
        action: /^sergeysova\/jq-action$/iu,
        inputs: [
            'cmd'
        ],
        language: 'sh'
    },
    {
        action: /^nick-(?:fields|invision)\/retry$/iu,
        inputs: [
            'command',
            'on_retry_command',
            'new_command_on_retry'
        ],
        language: 'sh'
    },
    {
        action: /^(?:gacts\/run-and-post-run|webiny\/action-post-run|srt32\/git-actions)$/iu,
        inputs: [
            'run',
            'post',
            'args'
        ],
        language: 'sh'
    },
    {
        action: /^amadevus\/pwsh-script$/iu,
        inputs: [
            'script'
        ],
        language: 'pwsh'
    },
    {
        action: /^jannekem\/run-python-script-action$/iu,
        inputs: [
            'script'
        ],
        language: 'python'
    },
    {
        action: /^(?:coactions\/setup-xvfb|gabrielbb\/xvfb-action)$/iu,
        inputs: [
            'run'
        ],
        language: 'sh'
    },
    {
        action: /^reactivecircus\/android-emulator-runner$/iu,
        inputs: [
            'script',
            'pre-emulator-launch-script'
        ],
        language: 'sh'
    },
    {
        action: /^(?:lannonbr\/vm-action|vmactions\/[\w-]+)$/iu,
        inputs: [
            'run',
            'prepare'
        ],
        language: 'sh'
    },
    {
        action: /^cross-platform-actions\/action$/iu,
        inputs: [
            'run'
        ],
        language: 'sh'
    },
    {
        action: /^uraimo\/run-on-arch-action$/iu,
        inputs: [
            'run',
            'install',
            'setup'
        ],
        language: 'sh'
    }
];
/** What a step runs as code: its script, or the inputs that its action takes for one. */ function codeOf(step) {
    if (step.run !== null) return [
        step.run
    ];
    const inputs = knownAction(step)?.inputs ?? [];
    return node_entries(step.with).flatMap(({ key, value })=>value.kind === 'scalar' && inputs.includes(key.value.toLowerCase()) ? [
            value
        ] : []);
}
/** The language of a step's code. */ function languageOf(step) {
    if (step.run === null) return knownAction(step)?.language ?? 'other';
    if (/^(?:pwsh|powershell)/iu.test(step.shell)) return 'pwsh';
    if (/^python/iu.test(step.shell)) return 'python';
    return step.shell === '' || /sh\b/iu.test(step.shell) ? 'sh' : 'other';
}
function knownAction({ uses }) {
    const name = actionName(uses?.value ?? '');
    return CODE_INPUTS.find(({ action })=>action.test(name));
}
/** `owner/repository` with the folder, without the version. */ function actionName(uses) {
    return uses.split('@', 1)[0] ?? '';
}
/** Whether a step uses one of these actions. */ function uses(step, pattern) {
    return step.uses !== null && pattern.test(actionName(step.uses.value));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/inputs.js

/** The text of an input that a step gives to its action; empty where it gives none. */ function inputOf(step, name) {
    return textOf(inputNodeOf(step, name)).trim();
}
/** The node of an input that a step gives to its action; null where it gives none. */ function inputNodeOf(step, name) {
    return node_entries(step.with).find(({ key })=>key.value.toLowerCase() === name)?.value ?? null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/unpinned-action.js


/** Actions, reusable workflows and images of others, by a name that they can move. */ const unpinnedAction = {
    id: 'workflow-unpinned-action',
    title: 'Action is not pinned to a commit',
    cwe: [
        'CWE-829',
        'CWE-494',
        'CWE-1357'
    ],
    severity: 'medium',
    severityReason: 'Needs that the other repository or an account of it is taken over (AC:H); then its code runs with the job’s token and secrets (C:H/I:H), as with tj-actions/changed-files in March 2025. High where a branch is named, which changes every day; low for the actions of GitHub itself and for images.',
    confidence: 'high',
    why: 'A tag or a branch is moved by whoever may write to the other repository. A full commit id is not.',
    fix: {
        text: 'Name the full commit id, with the version in a comment, which Dependabot and Renovate keep up to date.',
        before: '- uses: example/deploy@v2',
        after: '- uses: example/deploy@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2.3.1'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    job: (job, facts)=>job.uses === null ? [] : unpinned_action_judge(job.uses, facts),
    step: (step, facts)=>step.uses === null ? [] : unpinned_action_judge(step.uses, facts)
};
const unpinned_action_COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/u;
const VERSION = /^v?\d+(?:[.-]\w+)*$/iu;
const GITHUBS_OWN = /^(?:actions|github)\//iu;
function unpinned_action_judge(uses, { repository }) {
    const text = uses.value.trim();
    if (localPath(text) !== null || text === '' || text.includes('${{')) return [];
    if (text.startsWith('docker://')) return unpinned_action_image(uses, text);
    const [name = '', ref = ''] = text.split('@');
    if (unpinned_action_COMMIT.test(ref)) return [];
    const isTag = VERSION.test(ref);
    const severity = GITHUBS_OWN.test(name) ? 'low' : isTag ? 'medium' : 'high';
    const what = ref === '' ? 'no version at all' : isTag ? `the tag ${ref}` : `the branch or tag ${ref}`;
    return [
        {
            ...place(uses),
            detail: `\`${name}\` is taken by ${what}, which can be moved`,
            key: name,
            severity,
            fix: unpinned_action_fixFor(name, ref, repository)
        }
    ];
}
function unpinned_action_image(uses, text) {
    if (/@sha256:[\da-f]{64}$/u.test(text)) return [];
    const name = text.slice('docker://'.length);
    return [
        {
            ...place(uses),
            detail: `the image \`${name}\` is taken by a tag, which can be moved`,
            key: name.replace(/:[^/:]*$/u, ''),
            severity: 'low',
            fix: `Name the image by its digest: docker buildx imagetools inspect ${name} prints it. Write docker://${name}@sha256:….`
        }
    ];
}
function place({ source, start, end }) {
    return {
        source,
        offset: start,
        endOffset: end
    };
}
/**
 * The commit that another file of the repository has for this very version, else how to find it.
 */ function unpinned_action_fixFor(name, ref, repository) {
    const commit = knownCommit(name, ref, repository);
    if (commit !== null) return `uses: ${name}@${commit} # ${ref}`;
    const [owner = '', repo = ''] = name.split('/');
    const what = ref === '' ? 'HEAD' : `'${ref}' '${ref}^{}'`;
    return `uses: ${name}@<commit>${ref === '' ? '' : ` # ${ref}`}, with the last commit id that this prints: git ls-remote https://github.com/${owner}/${repo} ${what}`;
}
/** `uses: name@<commit> # ref` anywhere in the repository. */ function knownCommit(name, ref, repository) {
    const known = commits.get(repository) ?? commitsOf(repository);
    commits.set(repository, known);
    return known.get(`${name.toLowerCase()}@${ref}`) ?? null;
}
const commits = new WeakMap();
/** Commit by action and version, for all that are pinned with their version in a comment. */ function commitsOf(repository) {
    const found = new Map();
    for (const uses of allUses(repository)){
        const [name = '', commit = ''] = uses.value.trim().split('@');
        const version = unpinned_action_COMMIT.test(commit) ? commentOf(uses) : '';
        if (version !== '') found.set(`${name.toLowerCase()}@${version}`, commit);
    }
    return found;
}
function allUses({ workflows, actions }) {
    const owners = [
        ...workflows.flatMap(({ jobs })=>jobs),
        ...actions
    ];
    return owners.flatMap((owner)=>[
            owner.kind === 'job' ? owner.uses : null,
            ...owner.steps.map(({ uses })=>uses)
        ]).filter((uses)=>uses !== null);
}
/** The version that the comment behind an action names; empty for none. */ function commentOf({ source, end }) {
    const { line } = positionOf(source, end);
    const rest = source.text.slice(end, source.lines[line] ?? source.text.length);
    return /^["']?\s*#\s*(?:tag=|pin@)?(\S+)/u.exec(rest)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/persisted-credentials.js




/** A checkout that leaves the token where later steps and artifacts find it. */ const persistedCredentials = {
    id: 'workflow-persisted-credentials',
    title: 'Checkout leaves the token in the workspace',
    cwe: [
        'CWE-522',
        'CWE-312',
        'CWE-200'
    ],
    severity: 'low',
    severityReason: 'Needs a step that reads the file and sends it away (AC:H); the token ends with the job, and what it may do is limited by its permissions (C:L). High where the workspace is uploaded as an artifact with hidden files, since whoever may read the repository downloads the token while the job runs (C:H/I:H).',
    confidence: 'medium',
    why: 'actions/checkout writes the token into .git/config (from version 6 on into a file beside the workspace), and every later step can read it.',
    fix: {
        text: 'Tell the checkout not to keep the token.',
        before: '- uses: actions/checkout@v5',
        after: '- uses: actions/checkout@v5\n  with:\n    persist-credentials: false'
    },
    references: [
        'https://github.com/actions/checkout#usage',
        'https://cwe.mitre.org/data/definitions/522.html'
    ],
    step: (step)=>{
        if (!uses(step, /^actions\/checkout$/iu) || /^false$/iu.test(inputOf(step, 'persist-credentials'))) return [];
        return [
            persisted_credentials_hitOf(step)
        ];
    }
};
function persisted_credentials_hitOf(step) {
    const later = step.owner.steps.slice(step.owner.steps.indexOf(step) + 1);
    const outside = (versionOf(step) ?? 0) >= 6;
    const uploads = !outside && later.some(uploadsWorkspace);
    return {
        source: step.node.source,
        offset: step.node.start,
        detail: uploads ? 'the token stays in .git/config, and a later step uploads the workspace as an artifact' : `the token stays ${outside ? 'in a file of the runner' : 'in .git/config'}, where every later step can read it`,
        severity: uploads ? 'high' : 'low',
        confidence: confidenceOf(step, later, outside),
        fix: persisted_credentials_fixFor(step)
    };
}
/** Low where later steps push and so may need it, and where the token is out of the workspace. */ function confidenceOf(step, later, outside) {
    const asked = /^true$/iu.test(inputOf(step, 'persist-credentials'));
    return asked || outside || later.some(pushes) ? 'low' : 'medium';
}
const PUSHING = /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit|peter-evans\/create-pull-request|changesets\/action|jamesives\/github-pages-deploy-action|peaceiris\/actions-gh-pages|google-github-actions\/release-please-action|googleapis\/release-please-action|cycjimmy\/semantic-release-action)$/iu;
function pushes(step) {
    const run = step.run?.value ?? '';
    return uses(step, PUSHING) || /\bgit\b[^\n]*\s(?:push|fetch|pull|submodule|ls-remote)\b|semantic-release|gh-pages|mkdocs\s+gh-deploy|\bmike\s+deploy/u.test(run);
}
/**
 * An upload of the whole workspace in which the folder .git is: hidden files are left out by
 * default since 4.4.
 */ function uploadsWorkspace(step) {
    if (!uses(step, /^actions\/upload-artifact$/iu)) return false;
    const hidden = /^true$/iu.test(inputOf(step, 'include-hidden-files')) || (versionOf(step) ?? 4) < 4;
    const paths = inputOf(step, 'path').split('\n').map((path)=>path.trim());
    return hidden && paths.some((path)=>/^(?:\.?\/?|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.git(?:\/.*)?)$/u.test(path) && path !== '');
}
/**
 * The major version of an action, by its tag or the comment behind its commit; null where neither
 * says.
 */ function versionOf({ uses: scalar }) {
    if (scalar === null) return null;
    const ref = scalar.value.split('@')[1] ?? '';
    const version = /^v?(\d{1,3})(?:\.|$)/u.exec(ref) ?? /^v?(\d{1,3})(?:\.|$)/u.exec(commentOf(scalar));
    return version === null ? null : Number(version[1]);
}
function persisted_credentials_fixFor(step) {
    const given = node_entries(step.with).map(({ key, value })=>`  ${key.value}: ${textOf(value)}`);
    return given.length === 0 ? 'Add to the step\n\nwith:\n  persist-credentials: false' : 'Add to `with` of the step\n\npersist-credentials: false';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/cache-poisoning.js




/** A release that is built from what an earlier run left in a cache. */ const cachePoisoning = {
    id: 'workflow-cache-poisoning',
    title: 'Release is built from a cache',
    cwe: [
        'CWE-349',
        'CWE-829',
        'CWE-494'
    ],
    severity: 'medium',
    severityReason: 'Needs code of an attacker in one other run of the default branch (AC:H), as by a poisoned package; what it puts into the cache becomes part of what users get (I:H), and no commit shows it.',
    confidence: 'medium',
    why: 'All workflows of a branch share its caches, and a cache is restored as it is. A test run that was taken over can so change what the release run publishes.',
    fix: {
        text: 'Build releases without caches.',
        before: '- uses: actions/setup-node@v5\n  with:\n    cache: npm\n- run: npm ci && npm publish',
        after: '- uses: actions/setup-node@v5\n  with:\n    package-manager-cache: false\n- run: npm ci && npm publish'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
        'https://cwe.mitre.org/data/definitions/349.html'
    ],
    step: (step, facts)=>{
        const { owner } = step;
        const cache = owner.kind === 'job' ? cacheOf(step) : null;
        if (cache === null || owner.kind === 'action') return [];
        const publishes = owner.steps.some(isPublishing);
        if (!publishes && !isRelease(owner, facts)) return [];
        return [
            cache_poisoning_hitOf(step, cache.name, cache.sure && publishes && isRelease(owner, facts))
        ];
    }
};
function cache_poisoning_hitOf(step, cache, sure) {
    return {
        source: step.node.source,
        offset: step.uses?.start ?? step.node.start,
        detail: `\`${cache}\` restores a cache in a job that ${sure ? 'publishes' : 'may publish'}`,
        confidence: sure ? 'medium' : 'low'
    };
}
const never = ()=>false;
const always = ()=>true;
const CACHES = [
    {
        action: /^actions\/cache(?:\/restore)?$/iu,
        input: null,
        standard: always
    },
    {
        action: /^swatinem\/rust-cache$/iu,
        input: null,
        standard: always
    },
    {
        action: /^actions\/setup-(?:node|python|java|dotnet)$/iu,
        input: 'cache',
        standard: never
    },
    // For npm since version 5, where package.json names it.
    {
        action: /^actions\/setup-node$/iu,
        input: 'package-manager-cache',
        standard: (version)=>(version ?? 0) >= 5,
        unsure: true
    },
    {
        action: /^actions\/setup-go$/iu,
        input: 'cache',
        standard: (version)=>(version ?? 4) >= 4
    },
    {
        action: /^ruby\/setup-ruby$/iu,
        input: 'bundler-cache',
        standard: never
    },
    {
        action: /^astral-sh\/setup-uv$/iu,
        input: 'enable-cache',
        standard: (version)=>(version ?? 5) >= 5
    },
    {
        action: /^(?:gradle\/actions\/setup-gradle|gradle\/gradle-build-action)$/iu,
        input: 'cache-disabled',
        standard: always
    },
    {
        action: /^docker\/build-push-action$/iu,
        input: 'cache-from',
        standard: never
    },
    {
        action: /^pnpm\/action-setup$/iu,
        input: 'cache',
        standard: never
    },
    {
        action: /^mozilla-actions\/sccache-action$/iu,
        input: null,
        standard: always
    },
    {
        action: /^pyo3\/maturin-action$/iu,
        input: 'sccache',
        standard: never
    },
    {
        action: /^docker\/setup-buildx-action$/iu,
        input: 'cache-binary',
        standard: always,
        unsure: true
    },
    {
        action: /^ramsey\/composer-install$/iu,
        input: 'ignore-cache',
        standard: always
    },
    {
        action: /^mlugg\/setup-zig$/iu,
        input: 'use-cache',
        standard: always
    },
    {
        action: /^(?:oven-sh\/setup-bun|actions-rust-lang\/setup-rust-toolchain)$/iu,
        input: 'cache',
        standard: always
    },
    {
        action: /^golangci\/golangci-lint-action$/iu,
        input: 'skip-cache',
        standard: always
    }
];
/** The action that restores a cache; null for a step that does not. */ function cacheOf(step) {
    if (step.uses === null) return null;
    const found = CACHES.find((one)=>uses(step, one.action) && caches(step, one));
    return found === undefined ? null : {
        name: actionName(step.uses.value),
        sure: found.unsure !== true
    };
}
function caches(step, { input, standard }) {
    if (/^true$/iu.test(inputOf(step, 'lookup-only'))) return false;
    const given = input === null ? '' : inputOf(step, input);
    if (given === '') return standard(versionOf(step));
    const off = /^(?:cache-disabled|skip-cache|ignore-cache)$/u.test(input ?? '');
    return off ? !/^(?:true|yes|1)$/iu.test(given) : !/^(?:false|no)$/iu.test(given);
}
const PUBLISHERS = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|cycjimmy\/semantic-release-action|js-devtools\/npm-publish|changesets\/action|actions\/create-release|svenstaro\/upload-release-action|rubygems\/release-gem|katyo\/publish-crates|actions\/attest-build-provenance|actions\/attest)$/iu;
const PUBLISHES = /\b(?:npm|pnpm|yarn(?:\s+npm)?|cargo|poetry|uv|flit|hatch|lerna|vsce|ovsx)\s+publish\b|\btwine\s+upload\b|\bgem\s+push\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bmvn\b[^\n]*\bdeploy\b|\bdotnet\s+nuget\s+push\b|\bgoreleaser\s+release\b|\bsemantic-release\b/u;
/** Whether a step gives what was built to users. */ function isPublishing(step) {
    if (uses(step, /^docker\/build-push-action$/iu)) return /^true$|\$\{\{/iu.test(inputOf(step, 'push'));
    if (uses(step, /^goreleaser\/goreleaser-action$/iu)) return /\brelease\b(?!.*(?:--snapshot|--skip))/u.test(inputOf(step, 'args'));
    if (uses(step, PUBLISHERS)) return true;
    return (step.run?.value ?? '').split('\n').some((line)=>PUBLISHES.test(line) && !/--dry-run|^\s*#/u.test(line));
}
/** Whether a workflow runs for releases: their event, or tags and release branches. */ function isRelease(job, { effects }) {
    const { triggers } = effects.of(job);
    const push = triggers.get('push')?.settings ?? null;
    const branches = items(get(push, 'branches')).some((branch)=>/release/iu.test(textOf(branch)));
    return triggers.has('release') || get(push, 'tags') !== null || branches || isNamedRelease(job.workflow);
}
/** A workflow that is called one, and started by hand. */ function isNamedRelease({ source, triggers }) {
    return /(?:release|publish)[^/]*$/iu.test(source.path) && (triggers.has('workflow_dispatch') || triggers.has('push')) && !triggers.has('pull_request');
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/dependabot-no-cooldown.js

/** Fewest days that a new version should be out before it is taken. */ const LEAST_DAYS = 7;
/** Updates to versions that nobody has looked at yet. */ const dependabotNoCooldown = {
    id: 'dependabot-no-cooldown',
    title: 'New versions are taken within days',
    cwe: [
        'CWE-1357',
        'CWE-829'
    ],
    severity: 'low',
    severityReason: 'Needs that a package is taken over and its update merged before anyone notices (AC:H); most malicious versions are found within a week. Updates for security are not delayed by a cooldown.',
    confidence: 'high',
    why: 'A malicious version is mostly found in its first days. Who waits a week does not meet it; without a word in the configuration Dependabot waits three days.',
    fix: {
        text: 'Let new versions be out for a week. Security updates come at once all the same.',
        before: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly',
        after: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly\n  cooldown:\n    default-days: 7'
    },
    references: [
        'https://docs.github.com/code-security/reference/supply-chain-security/dependabot-options-reference#cooldown-',
        'https://cwe.mitre.org/data/definitions/1357.html'
    ],
    dependabot: ({ root })=>items(get(root, 'updates')).flatMap(ofUpdate)
};
function ofUpdate(update) {
    const ecosystem = textOf(get(update, 'package-ecosystem'));
    const where = [
        get(update, 'directory'),
        get(update, 'directories')
    ].flatMap((node)=>items(node).map(textOf));
    const key = [
        ecosystem,
        ...where
    ].join(' ');
    // No version updates are asked for, and security updates know no cooldown.
    if (textOf(get(update, 'open-pull-requests-limit')) === '0') return [];
    const cooldown = entryOf(update, 'cooldown');
    return cooldown === null ? [
        missing(update, ecosystem, key)
    ] : dependabot_no_cooldown_short(cooldown, ecosystem, key);
}
function missing(update, ecosystem, key) {
    return {
        source: update.source,
        offset: update.start,
        detail: `updates of ${ecosystem} have no cooldown`,
        key,
        fix: `Add\n\ncooldown:\n  default-days: ${LEAST_DAYS}`
    };
}
function dependabot_no_cooldown_short({ key: at, value }, ecosystem, key) {
    const days = entryOf(value, 'default-days');
    const count = days === null ? Number.NaN : Number(textOf(days.value));
    if (count >= LEAST_DAYS) return [];
    return [
        {
            source: at.source,
            offset: days === null ? at.start : days.key.start,
            detail: `updates of ${ecosystem} wait ${Number.isNaN(count) ? 'no fixed number of days' : `${count} days only`}`,
            key,
            fix: `Write default-days: ${LEAST_DAYS}`
        }
    ];
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/unique.js

const CONFIDENCES = [
    'high',
    'medium',
    'low'
];
/** One taint for each label: of the most dangerous actor, as sure as the surest. */ function unique(taints) {
    const best = new Map();
    for (const taint of taints){
        const known = best.get(taint.label);
        best.set(taint.label, known === undefined ? taint : worse(known, taint));
    }
    return [
        ...best.values()
    ];
}
function worse(a, b) {
    const confidence = CONFIDENCES.find((level)=>level === a.confidence || level === b.confidence) ?? 'low';
    return {
        ...worseActor(a.actor, b.actor) === a.actor ? a : b,
        lines: a.lines || b.lines,
        confidence
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/evaluated.js




/** A script that a shell is given as text: `eval …`, `bash -c "…"`. */ const EVALUATES = /(?:^|[;&|(`\s])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-\w+\s+)*-\w*c\s|python3?\s+-c\s|node\s+-e\s)/u;
/**
 * Variables with untrusted text that a script evaluates after all, or leaves to the shell to split
 * into words.
 */ function evaluated(step, facts) {
    const { run } = step;
    if (run === null || languageOf(step) !== 'sh') return [];
    const tainted = taintedVariables(step, facts);
    if (tainted.size === 0) return [];
    return linesOf(run).flatMap(({ line, offset })=>ofLine(line, offset, run, tainted));
}
function ofLine(line, offset, run, tainted) {
    const at = EVALUATES.exec(line)?.index;
    if (at === undefined) return [];
    return shellVariables(line).filter((variable)=>variable.at > at).flatMap(({ name, at: column })=>(tainted.get(name) ?? []).map((taint)=>({
                source: run.source,
                offset: offset + column,
                detail: `\`$${name}\` has \`${taint.label}\`, and the script evaluates it`,
                key: `$${name}`,
                confidence: taint.confidence === 'high' ? 'medium' : taint.confidence,
                fix: `Call the program directly with "$${name}" as an argument, without eval or -c.`,
                taint
            })));
}
/**
 * The environment variables of a step that hold untrusted text, those of its job and workflow too.
 */ function taintedVariables(step, { tracer }) {
    const { owner } = step;
    const levels = owner.kind === 'job' ? [
        owner.workflow.env,
        owner.env,
        step.env
    ] : [
        step.env
    ];
    // A nearer definition takes the place of one further out.
    const nearest = new Map(levels.flatMap((env)=>node_entries(env).map(({ key, value })=>[
                key.value,
                value
            ])));
    const found = [
        ...nearest
    ].map(([name, value])=>[
            name,
            unique(tracer.ofNode(value, {
                owner,
                step
            }))
        ]);
    return new Map(found.filter(([, taints])=>taints.length > 0));
}
/** The lines of a script as they stand in the file, each with its offset there. */ function linesOf({ source, start, end }) {
    let offset = start;
    return source.text.slice(start, end).split('\n').map((line)=>{
        const found = {
            line: line.replace(/\r$/u, ''),
            offset
        };
        offset += line.length + 1;
        return found;
    });
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/in-one-line.js
/** Where words stand in a line of a text. */ /**
 * The first line that has all words, one after the other. Each is looked for once, after the one
 * before, so that a long line costs no more than reading it; one expression with a gap between any
 * two of them tries all combinations.
 */ function inOneLine(text, words) {
    let start = 0;
    for (const line of text.split('\n')){
        const found = sequence(line, words);
        if (found !== null) return {
            index: start + found.index,
            text: found.text
        };
        start += line.length + 1;
    }
    return null;
}
function sequence(line, words) {
    let [from, at] = [
        -1,
        0
    ];
    for (const word of words){
        const match = word.exec(line.slice(at));
        if (match === null) return null;
        if (from < 0) from = match.index;
        at += match.index + match[0].length;
    }
    return {
        index: from,
        text: line.slice(from, at)
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/foreign-code.js






/** Contexts that name the head of a pull request, or of the run that started this one. */ const HEAD = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name|repo\.clone_url)|merge_commit_sha|number)|number|issue\.number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|pull_requests\.\*\.head\.(?:sha|ref))))$/u;
/** Numbers name a commit only as a part of `refs/pull/…`. */ const NUMBER = /number$/u;
/** The stranger's commit that a step checks out; null for none. */ function foreignCode(step, facts) {
    if (uses(step, /^actions\/checkout$/iu)) return named(inputNodeOf(step, 'ref'), step, facts) ?? named(inputNodeOf(step, 'repository'), step, facts);
    return step.run === null ? null : inScript(step.run, step, facts);
}
function named(node, step, facts) {
    const at = scalar(node);
    if (at === null) return null;
    const found = headOf(at, step, facts, 0);
    return found === null ? null : {
        at,
        ref: found
    };
}
/**
 * The context that names the head in a value, through `env`, inputs and outputs of this repository.
 */ function headOf(value, step, facts, hops) {
    const inPulls = /refs\/(?:remotes\/)?pull\//u.test(value.value);
    for (const { expression } of spansOf(value).spans){
        for (const { path } of flowsOf(expression)){
            const label = path.join('.');
            if (HEAD.test(label) && (inPulls || !NUMBER.test(label))) return label;
            const further = hops < 4 ? indirect(path, step, facts, hops) : null;
            if (further !== null) return further;
        }
    }
    return null;
}
function indirect(path, step, facts, hops) {
    const [root, name = '', second, output] = path;
    const { owner } = step;
    if (root === 'env') {
        const levels = [
            step.env,
            ...owner.kind === 'job' ? [
                owner.env,
                owner.workflow.env
            ] : []
        ];
        const value = levels.flatMap((env)=>valuesOf(env, name));
        return firstOf(value, (one)=>headOf(one, step, facts, hops + 1));
    }
    if (root === 'inputs' && owner.kind === 'action') return firstOf(facts.calls.ofAction(owner), (caller)=>firstOf(valuesOf(caller.with, name), (one)=>headOf(one, caller, facts, hops + 1)));
    if (root === 'inputs' && owner.kind === 'job') return firstOf(facts.calls.ofWorkflow(owner.workflow), (caller)=>firstOf(valuesOf(caller.with, name), (one)=>headOf(one, {
                ...step,
                owner: caller,
                env: null
            }, facts, hops + 1)));
    if (root === 'needs' && second === 'outputs' && owner.kind === 'job') {
        const job = owner.workflow.jobs.find(({ id })=>id.toLowerCase() === name);
        return firstOf(valuesOf(job?.outputs ?? null, output ?? ''), (one)=>job === undefined ? null : headOf(one, {
                ...step,
                owner: job,
                env: null
            }, facts, hops + 1));
    }
    return null;
}
function valuesOf(node, name) {
    return node_entries(node).filter(({ key })=>key.value.toLowerCase() === name).flatMap(({ value })=>scalars(value));
}
function firstOf(all, find) {
    for (const item of all){
        const found = find(item);
        if (found !== null) return found;
    }
    return null;
}
const GIT = /\bgit\b/u;
const OF_A_PULL_REQUEST = /\bpull\/|refs\/pull/u;
const OF_THE_HEAD = /\$\{\{\s*(?:github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head))/u;
/** Commands that check out a pull request: words of one line, in this order. */ const CHECKS_OUT = [
    [
        /\b(?:gh|hub)\s+pr\s+checkout\b/u
    ],
    [
        GIT,
        /\spull\b/u,
        OF_A_PULL_REQUEST
    ],
    [
        GIT,
        /\s(?:checkout|switch|reset|merge|clone)\b/u,
        OF_THE_HEAD
    ]
];
/** Brings the commits only; a second command puts them into the workspace. */ const FETCHES = [
    GIT,
    /\sfetch\b/u,
    OF_A_PULL_REQUEST
];
const SWITCHES = [
    GIT,
    /\s(?:checkout|switch|reset|merge|rebase|cherry-pick|worktree)\b/u
];
/** A fetch of a pull request, where this script or a later one switches to what it brought. */ function fetched(script, { owner }) {
    const found = inOneLine(script, FETCHES);
    if (found === null) return null;
    const scripts = owner.steps.map(({ run })=>run?.value ?? '');
    const later = [
        script.slice(found.index),
        ...scripts.slice(scripts.indexOf(script) + 1)
    ];
    return later.some((text)=>inOneLine(text, SWITCHES) !== null) ? found : null;
}
/** Commands that check out a pull request, and checkouts of a variable that names its head. */ function inScript(run, step, facts) {
    const found = firstOf(CHECKS_OUT, (words)=>inOneLine(run.value, words)) ?? fetched(run.value, step);
    if (found !== null) return {
        at: run,
        ref: found.text.replace(/\s+/gu, ' ').slice(0, 60)
    };
    for (const { key, value } of node_entries(step.env)){
        const variable = new RegExp(`\\$\\{?${key.value.replace(/\W/gu, '')}\\b`, 'u');
        if (inOneLine(run.value, [
            GIT,
            /\s(?:checkout|switch|reset|merge)\b/u,
            variable
        ]) === null) continue;
        const head = firstOf(items(value).flatMap(scalars), (one)=>headOf(one, step, facts, 0));
        if (head !== null) return {
            at: run,
            ref: head
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/environment-injection.js





/** Text of strangers in the environment of all later steps. */ const environmentInjection = {
    id: 'workflow-environment-injection',
    title: 'Untrusted text becomes an environment variable of later steps',
    cwe: [
        'CWE-77',
        'CWE-94',
        'CWE-426'
    ],
    severity: 'high',
    severityReason: 'Anyone with an account writes the text (PR:N), which needs a line end and a variable that a later step obeys, such as LD_PRELOAD, NODE_OPTIONS or BASH_ENV (AC:H); then commands run with the job’s token and secrets (C:H/I:H).',
    confidence: 'medium',
    why: 'Each line that is written to GITHUB_ENV sets a variable, and each line in GITHUB_PATH a folder with programs. Text with a line end sets further ones, by which later steps run what it says.',
    fix: {
        text: 'Give values on by GITHUB_OUTPUT, or write them with a delimiter that nobody can guess.',
        before: '- run: echo "BODY=$BODY" >> "$GITHUB_ENV"',
        after: '- run: |\n    mark="$(openssl rand -hex 16)"\n    { echo "body<<$mark"; echo "$BODY"; echo "$mark"; } >> "$GITHUB_OUTPUT"'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
        'https://cwe.mitre.org/data/definitions/77.html'
    ],
    step: (step, facts)=>{
        const { triggers, open } = facts.effects.of(step.owner);
        if (step.run === null || !open && ![
            ...triggers.keys()
        ].some(isPrivileged)) return [];
        const tainted = taintedVariables(step, facts);
        const foreign = hasForeignFiles(step, facts);
        return linesOf(step.run).flatMap(({ line, offset })=>environment_injection_ofLine(line, offset, step, tainted, foreign));
    }
};
const FILE = /(?:\$\{?(?:env:)?|%)(GITHUB_(?:ENV|PATH))\b/iu;
const WRITES = new RegExp(`(?:>>?|\\btee\\b(?:\\s+-a)?|\\bOut-File\\b.*|\\bAdd-Content\\b.*)\\s*["']?${FILE.source}`, 'iu');
function environment_injection_ofLine(line, offset, step, tainted, foreign) {
    const written = WRITES.exec(line);
    if (written === null) return [];
    const before = line.slice(0, written.index);
    const found = environment_injection_judge(before, tainted, foreign);
    const file = FILE.exec(line)?.[1]?.toUpperCase() ?? 'GITHUB_ENV';
    return found === null ? [] : [
        {
            source: step.node.source,
            offset: offset + line.search(/\S/u),
            detail: `${found.what} is written to ${file}`,
            key: `${file} ${found.key}`,
            confidence: found.confidence
        }
    ];
}
/** What untrusted a line writes; a constant is none. */ function environment_injection_judge(text, tainted, foreign) {
    const names = [
        ...shellVariables(text).map(({ name })=>name),
        ...batchVariables(text)
    ];
    for (const name of names){
        const [taint] = [
            ...tainted.get(name) ?? []
        ].sort((a, b)=>Number(b.lines) - Number(a.lines));
        // A title has no line end, so it sets this one variable only; others than strangers may set
        // any.
        if (taint !== undefined) return {
            what: `\`${taint.label}\``,
            key: name,
            confidence: taint.lines && taint.actor === 'anyone' ? 'medium' : 'low'
        };
    }
    const computed = /\$\(|`|^\s*(?:cat|jq|grep|sed|awk|unzip|head|tail)\s/u.test(text);
    if (computed && foreign) return {
        what: 'what a file of strangers has',
        key: 'file',
        confidence: 'medium'
    };
    return computed || names.length > 0 ? {
        what: 'a computed value',
        key: 'computed',
        confidence: 'low'
    } : null;
}
/** `%NAME%` of cmd. */ function batchVariables(text) {
    return [
        ...text.matchAll(/%(\w+)%/gu)
    ].map(([, name = ''])=>name);
}
/**
 * Whether an earlier step brought files that strangers made: their code, or an artifact of its run.
 */ function hasForeignFiles(step, facts) {
    const { steps } = step.owner;
    const earlier = steps.slice(0, steps.indexOf(step));
    const { triggers } = facts.effects.of(step.owner);
    const risky = CODE_OF_STRANGERS.some((name)=>triggers.has(name));
    return risky && earlier.some((one)=>foreignCode(one, facts) !== null || bringsArtifact(one));
}
function bringsArtifact(step) {
    return uses(step, /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)$/iu) || /\bgh\s+run\s+download\b/u.test(step.run?.value ?? '') || uses(step, /^actions\/github-script$/iu) && step.with !== null && /downloadArtifact/u.test(step.node.source.text.slice(step.node.start, step.node.end));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/excessive-permissions.js


/** A token that may do more than its jobs need. */ const excessivePermissions = {
    id: 'workflow-excessive-permissions',
    title: 'Token may do more than its jobs need',
    cwe: [
        'CWE-250',
        'CWE-272',
        'CWE-732'
    ],
    severity: 'medium',
    severityReason: 'Needs another weakness, or a malicious action or package, in one of the jobs (AC:H); then it writes with the token (I:H). High where everything, or a scope by which code and releases change, may be written in jobs that did not ask for it; medium where nothing is said and the repository’s setting decides; low where only reading is wide.',
    confidence: 'high',
    why: 'Every action and every package that a job runs may use the token. What it may not do, they cannot do either.',
    fix: {
        text: 'Give the workflow `contents: read`, and each job the scopes that it needs.',
        before: 'permissions: write-all',
        after: 'permissions:\n  contents: read\njobs:\n  release:\n    permissions:\n      contents: write'
    },
    references: [
        'https://docs.github.com/actions/tutorials/authenticate-with-github_token#modifying-the-permissions-for-the-github_token',
        'https://cwe.mitre.org/data/definitions/250.html'
    ],
    workflow: (workflow, { calls })=>[
            ...workflow.permissions === null ? excessive_permissions_missing(workflow, calls) : [],
            ...wide(workflow)
        ],
    job: (job)=>job.permissions === null ? [] : everything(job.permissions)
};
/** Jobs whose token nobody limits. In a workflow that only others call, the caller does. */ function excessive_permissions_missing(workflow, calls) {
    const onlyCalled = workflow.triggers.size === 1 && workflow.triggers.has('workflow_call');
    const open = workflow.jobs.filter((job)=>job.permissions === null && !limitsItself(calls.workflowOf(job)));
    if (onlyCalled) return [];
    const names = open.map(({ id })=>id).slice(0, 5).join(', ');
    // One finding with a place for each job: one block at the top mends all of them.
    return open.map(({ key })=>({
            source: workflow.source,
            offset: key.start,
            detail: `there is no \`permissions\` for ${open.length === 1 ? 'the job' : 'the jobs'} ${names}, so a setting of the repository decides, which may give everything`,
            key: 'missing',
            severity: 'medium',
            confidence: 'medium',
            fix: 'Add to the workflow\n\npermissions:\n  contents: read\n\nand to each job the scopes that it needs besides.'
        }));
}
/** Whether a called workflow of this repository names the permissions of all its jobs. */ function limitsItself(called) {
    if (called === null) return false;
    return called.permissions !== null || called.jobs.every(({ permissions })=>permissions !== null);
}
/** Scopes that all jobs get though one of them needs it. */ function wide(workflow) {
    const { permissions, jobs } = workflow;
    if (permissions === null) return [];
    const given = jobs.filter((job)=>job.permissions === null);
    if (given.length === 0) return [];
    return jobs.length < 2 ? everything(permissions) : [
        ...everything(permissions),
        ...written(permissions)
    ];
}
function written({ value }) {
    return node_entries(value).flatMap(({ key, value: access })=>{
        const severity = scalar(access)?.value === 'write' ? WRITE_SEVERITY.get(key.value) : undefined;
        return severity === undefined ? [] : [
            excessive_permissions_hitOf(key.source, key.start, key.value, severity)
        ];
    });
}
function excessive_permissions_hitOf(source, offset, scope, severity) {
    return {
        source,
        offset,
        detail: `\`${scope}: write\` is given to every job`,
        key: scope,
        severity,
        confidence: 'medium',
        fix: `Move \`${scope}: write\` to the jobs that need it:\n\njobs:\n  <job>:\n    permissions:\n      ${scope}: write`
    };
}
function everything({ key, value }) {
    const given = permissionsOf(value).everything;
    if (given === null) return [];
    return [
        {
            source: key.source,
            offset: key.start,
            detail: `\`permissions: ${given}-all\` lets the token ${given === 'write' ? 'change' : 'read'} everything in the repository`,
            key: `${given}-all`,
            severity: given === 'write' ? 'high' : 'low'
        }
    ];
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/inherited-secrets.js

/** All secrets of the repository for a workflow that is called. */ const inheritedSecrets = {
    id: 'workflow-inherited-secrets',
    title: 'Called workflow gets every secret',
    cwe: [
        'CWE-272',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Needs that the called workflow, or an action in it, is taken over (AC:H); then all secrets of the repository and organization are read, not just those that it needs (C:H). Low where the called workflow is in this repository.',
    confidence: 'high',
    why: '`secrets: inherit` gives the called workflow everything that there is today, and every secret that is added later.',
    fix: {
        text: 'Name the secrets that the called workflow needs.',
        before: 'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets: inherit',
        after: 'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets:\n  DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}'
    },
    references: [
        'https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
        'https://cwe.mitre.org/data/definitions/272.html'
    ],
    job: (job, { calls })=>{
        const { secrets, uses } = job;
        if (secrets === null || uses === null || textOf(secrets.value) !== 'inherit') return [];
        const own = calls.workflowOf(job);
        const wanted = own === null ? [] : secretsIn(own.source.text);
        return [
            {
                source: uses.source,
                offset: uses.start,
                detail: `\`${uses.value}\` gets every secret of the repository and its organization`,
                severity: own === null ? 'medium' : 'low',
                fix: inherited_secrets_fixFor(wanted)
            }
        ];
    }
};
/** The secrets that a workflow of this repository names. */ function secretsIn(text) {
    const names = [
        ...text.matchAll(/\bsecrets\.(\w+)/gu)
    ].map(([, name = ''])=>name);
    return [
        ...new Set(names)
    ].filter((name)=>name.toUpperCase() !== 'GITHUB_TOKEN').sort();
}
function inherited_secrets_fixFor(names) {
    const list = names.length === 0 ? [
        'NAME'
    ] : names;
    return `Write\n\nsecrets:\n${list.map((name)=>`  ${name}: \${{ secrets.${name} }}`).join('\n')}`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/insecure-commands.js

/** Commands that were switched off for being unsafe, switched on again. */ const insecureCommands = {
    id: 'workflow-insecure-commands',
    title: 'Unsafe workflow commands are switched on',
    cwe: [
        'CWE-77',
        'CWE-94',
        'CWE-426'
    ],
    severity: 'high',
    severityReason: 'Whoever gets a line into the output of a step, as by the title of an issue, sets environment variables and the path of all later steps (PR:N/AC:H), and so runs code with the job’s token (C:H/I:H).',
    confidence: 'high',
    why: '`set-env` and `add-path` are read from the output of a step, where text of strangers stands as well. GitHub switched them off in 2020 for that.',
    fix: {
        text: 'Remove ACTIONS_ALLOW_UNSECURE_COMMANDS, and write to the files GITHUB_ENV and GITHUB_PATH.',
        before: 'env:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
        after: '- run: echo "CHANNEL=stable" >> "$GITHUB_ENV"'
    },
    references: [
        'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        'https://cwe.mitre.org/data/definitions/77.html'
    ],
    workflow: ({ env })=>inEnv(env),
    job: ({ env })=>inEnv(env),
    step: ({ env })=>inEnv(env)
};
function inEnv(env) {
    return node_entries(env).filter(({ key, value })=>/^actions_allow_unsecure_commands$/iu.test(key.value) && !/^(?:false|0|)$/iu.test(textOf(value).trim())).map(({ key })=>({
            source: key.source,
            offset: key.start,
            detail: '`ACTIONS_ALLOW_UNSECURE_COMMANDS` lets every line of output set variables and the path'
        }));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/privileged-trigger.js


/** Triggers that run with secrets on what strangers send. */ const privilegedTrigger = {
    id: 'workflow-privileged-trigger',
    title: 'Strangers start this workflow with the repository’s rights',
    cwe: [
        'CWE-862',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Anyone starts it by a pull request (PR:N), and it has secrets and a token whose permissions are not limited; harm needs a further mistake in a step (AC:H). Low where the permissions are named.',
    confidence: 'medium',
    why: '`pull_request_target` and `workflow_run` give runs for the pull requests of strangers the repository’s secrets and its write token. One step that uses the stranger’s code or text in the wrong way is enough.',
    fix: {
        text: 'Use `pull_request` where no secret is needed. Else name the permissions, and do nothing with the code of the pull request.',
        before: 'on: pull_request_target',
        after: 'on: pull_request_target\npermissions:\n  pull-requests: write'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
        'https://cwe.mitre.org/data/definitions/862.html'
    ],
    workflow: (workflow, facts)=>CODE_OF_STRANGERS.flatMap((name)=>{
            const trigger = workflow.triggers.get(name);
            return trigger === undefined ? [] : [
                privileged_trigger_hitOf(trigger, workflow, facts)
            ];
        })
};
function privileged_trigger_hitOf({ at, name }, { jobs }, facts) {
    const open = jobs.filter((job)=>isUnlimited(job, facts));
    // A comment brings no code by itself.
    const limited = open.length === 0 || name === 'issue_comment';
    return {
        source: at.source,
        offset: at.start,
        detail: limited ? `\`${name}\` lets strangers start it, with secrets` : `\`${name}\` lets strangers start it, with secrets and a token that nothing limits (${open[0]?.id ?? ''})`,
        key: name,
        severity: limited ? 'low' : 'medium',
        confidence: limited ? 'low' : 'medium'
    };
}
/** Whether the token of a job may write everything, or nobody says that it may not. */ function isUnlimited(job, { effects, calls }) {
    const called = calls.workflowOf(job);
    if (called !== null && called.jobs.every(({ permissions })=>permissions !== null)) return false;
    const permissions = effects.permissions(job);
    return permissions === null || writable(permissions).includes('everything');
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/script-injection.js





/** `${{ }}` with text of strangers in a script. */ const scriptInjection = {
    id: 'workflow-script-injection',
    title: 'Untrusted text becomes part of a script',
    cwe: [
        'CWE-94',
        'CWE-78',
        'CWE-95'
    ],
    severity: 'critical',
    severityReason: 'Anyone with an account writes the text (AV:N/AC:L/PR:N) and runs commands with the job’s token and secrets (C:H/I:H). High where the token only reads and no secret is used; medium where only a pull request or a commit brings the text, since runs from forks have neither; low where writing to the repository or calling the action is needed.',
    confidence: 'high',
    why: 'GitHub puts the value into the script before the shell reads it, so a title such as `"; curl …; "` is not text any more but commands.',
    fix: {
        text: 'Give the value to the step as an environment variable, and use the variable of the shell, in quotes.',
        before: '- run: echo "New issue: ${{ github.event.issue.title }}"',
        after: '- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo "New issue: $TITLE"'
    },
    references: [
        'https://docs.github.com/actions/concepts/security/script-injections',
        'https://cwe.mitre.org/data/definitions/94.html'
    ],
    step: (step, facts)=>codeOf(step).flatMap((code)=>ofCode(code, step, facts))
};
function ofCode(code, step, facts) {
    const scope = {
        owner: step.owner,
        step
    };
    const direct = spansOf(code).spans.flatMap((span)=>unique(facts.tracer.taints(span.expression, scope)).map((taint)=>hit(code, span, taint, step, facts)));
    return [
        ...direct,
        ...evaluated(step, facts).map((one)=>({
                ...one,
                severity: severityOf(one.taint, step, facts)
            }))
    ];
}
function hit(code, span, taint, step, facts) {
    return {
        source: code.source,
        offset: placeIn(code, span, taint),
        detail: `\`${taint.label}\` is written by ${AUTHORS[taint.actor]}, and becomes part of a script`,
        key: taint.label,
        severity: severityOf(taint, step, facts),
        confidence: taint.confidence,
        fix: script_injection_fixFor(span, taint, languageOf(step))
    };
}
/** The context itself, where the value stands in the file as it is parsed. */ function placeIn({ source }, span, taint) {
    const written = source.text.slice(span.offset, span.offset + span.text.length);
    return written === span.text ? span.offset + taint.start : span.offset;
}
const AUTHORS = {
    anyone: 'anyone with an account',
    fork: 'whoever opens a pull request',
    commit: 'whoever writes a commit or names a branch',
    writer: 'whoever may write to the repository',
    caller: 'whoever uses this'
};
function severityOf({ actor }, { owner }, facts) {
    if (actor === 'fork' || actor === 'commit') return 'medium';
    if (actor !== 'anyone') return 'low';
    return owner.kind === 'job' && isHarmless(owner, facts) ? 'high' : 'critical';
}
/** A job whose token writes nothing, and that uses no secret. */ function isHarmless(job, { effects }) {
    const permissions = effects.permissions(job);
    if (permissions === null || writable(permissions).length > 0) return false;
    const text = job.workflow.source.text.slice(job.node.start, job.node.end);
    return !/\bsecrets\b(?!\.github_token\b)/iu.test(text);
}
function script_injection_fixFor(span, { label }, language) {
    const name = variableFor(label);
    const use = {
        sh: `"$${name}"`,
        pwsh: `$env:${name}`,
        js: `process.env.${name}`,
        python: `os.environ["${name}"]`,
        other: 'the variable'
    };
    return `Add to the step\n\nenv:\n  ${name}: \${{ ${span.text.trim()} }}\n\nand write ${use[language]} where the script has \${{${span.text}}}.`;
}
/** `github.event.issue.title` as `ISSUE_TITLE`. */ function variableFor(label) {
    const [path = label] = label.split(' ');
    const words = path.split(/\W+/u).filter((word)=>word !== '' && ![
            'github',
            'event',
            'inputs',
            'outputs',
            'steps'
        ].includes(word));
    return words.slice(-2).join('_').toUpperCase() || 'VALUE';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/self-hosted-runner.js


/** The own machine for what strangers send. */ const selfHostedRunner = {
    id: 'workflow-self-hosted-runner',
    title: 'Pull requests run on an own machine',
    cwe: [
        'CWE-829',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Where the repository is public, anyone’s pull request runs code on the machine once a first contribution is approved (PR:L/AC:H), and may stay there for the next jobs (C:H/I:H). Low confidence where no trigger lets strangers in: then it needs a look only.',
    confidence: 'medium',
    why: 'A machine of one’s own is not made anew for each job. What a pull request leaves there waits for the next job, and the network around it is the company’s.',
    fix: {
        text: 'Run pull requests on machines of GitHub, or on ones that are thrown away after each job, in a runner group that forks cannot use.',
        before: 'runs-on: self-hosted',
        after: 'runs-on: ubuntu-latest'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    job: (job, { effects })=>{
        const at = selfHosted(job.runsOn) ?? fromMatrix(job.runsOn, job.matrix);
        if (at === null) return [];
        const strangers = [
            ...effects.of(job).triggers.keys()
        ].filter((name)=>[
                'anyone',
                'fork'
            ].includes(actorOf(name)));
        return [
            self_hosted_runner_hitOf(at, strangers)
        ];
    }
};
function self_hosted_runner_hitOf(at, strangers) {
    const by = strangers.length === 0 ? '' : `, and ${strangers.join(', ')} lets strangers start it`;
    return {
        source: at.source,
        offset: at.start,
        detail: `the job runs on a machine of one’s own${by}`,
        confidence: strangers.length === 0 ? 'low' : 'medium'
    };
}
/** A label `self-hosted` among those that are asked for. */ function selfHosted(runsOn) {
    const labels = runsOn?.kind === 'mapping' ? get(runsOn, 'labels') : runsOn;
    return items(labels).find((label)=>textOf(label).toLowerCase() === 'self-hosted') ?? null;
}
/** `${{ matrix.runner }}`, with the label in the matrix. */ function fromMatrix(runsOn, matrix) {
    const key = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/u.exec(textOf(runsOn))?.[1];
    if (key === undefined) return null;
    const values = [
        ...items(get(matrix, key)),
        ...items(get(matrix, 'include')).map((entry)=>get(entry, key))
    ];
    return values.some((value)=>selfHosted(value) !== null) ? runsOn : null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/substring-check.js



/** A list that is a text: any piece of it passes. */ const substringCheck = {
    id: 'workflow-substring-check',
    title: 'Any piece of the text passes the check',
    cwe: [
        'CWE-697',
        'CWE-183',
        'CWE-285'
    ],
    severity: 'high',
    severityReason: 'Whoever names a branch, or has a login, that is a piece of the text gets past the check (PR:L or less), and what it protects runs (I:H). Medium for values that strangers do not choose.',
    confidence: 'high',
    why: "`contains` with a text as its first argument looks for a piece of it: `contains('main develop', github.ref_name)` is true for a branch `m`, and for one `dev`.",
    fix: {
        text: 'Make the text a list, which is compared entry by entry.',
        before: "if: contains('refs/heads/main refs/heads/develop', github.ref)",
        after: 'if: contains(fromJSON(\'["refs/heads/main", "refs/heads/develop"]\'), github.ref)'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/expressions#contains',
        'https://cwe.mitre.org/data/definitions/697.html'
    ],
    job: (job)=>substring_check_check(job.condition, job),
    step: (step)=>substring_check_check(step.condition, step.owner)
};
const CHOSEN = /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.(?:sender\.login|issue\.user\.login|comment\.user\.login|pull_request\.(?:user\.login|head\.(?:ref|label|repo\.full_name))|ref|label\.name))$/u;
function substring_check_check(condition, owner) {
    if (condition === null) return [];
    return conditionOf(condition).spans.flatMap(({ expression, offset })=>[
            ...parts(expression)
        ].flatMap((part)=>{
            const found = part.kind === 'call' && part.name === 'contains' ? substring_check_judge(part, owner) : null;
            if (found === null) return [];
            return [
                {
                    source: condition.source,
                    offset: offset + part.start,
                    detail: `\`contains('${found.list}', ${found.path})\` is true for any piece of that text`,
                    key: found.path,
                    severity: CHOSEN.test(found.path) ? 'high' : 'medium',
                    confidence: CHOSEN.test(found.path) ? 'high' : 'medium',
                    fix: substring_check_fixFor(found.list, found.path)
                }
            ];
        }));
}
function substring_check_judge({ args }, owner) {
    const [first, second] = args;
    if (first === undefined || second === undefined) return null;
    const list = first.kind === 'literal' && typeof first.value === 'string' ? first.value : constantOf(pathOf(first), owner);
    const path = pathOf(second)?.join('.') ?? '';
    return list !== null && list.length > 1 && /^(?:github|inputs|env)\./u.test(path) ? {
        list,
        path
    } : null;
}
/** The text of a variable that is a constant of the file. */ function constantOf(path, owner) {
    if (path?.[0] !== 'env' || path.length !== 2 || owner.kind === 'action') return null;
    for (const env of [
        owner.env,
        owner.workflow.env
    ]){
        const found = node_entries(env).find(({ key })=>key.value.toLowerCase() === path[1]);
        if (found?.value.kind === 'scalar') return spansOf(found.value).spans.length === 0 ? found.value.value : null;
    }
    return null;
}
function substring_check_fixFor(list, path) {
    const all = list.split(/[\s,;|]+/u).filter((entry)=>entry !== '');
    const json = JSON.stringify(all).replaceAll("'", "''");
    return `Write contains(fromJSON('${json}'), ${path}).`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/untrusted-checkout.js







/** The code of a pull request, run with the repository's own rights. */ const untrustedCheckout = {
    id: 'workflow-untrusted-checkout',
    title: 'Code of strangers runs with the repository’s rights',
    cwe: [
        'CWE-829',
        'CWE-94'
    ],
    severity: 'critical',
    severityReason: 'Anyone opens a pull request (AV:N/AC:L/PR:N) whose scripts, packages and build files run with the repository’s secrets and a token that may write (C:H/I:H). High where a label, an approval or the author’s role is asked for first; medium where nothing after the checkout runs what it brought.',
    confidence: 'high',
    why: '`pull_request_target`, `workflow_run` and `issue_comment` run with secrets, for they are meant for code of the default branch. A checkout of the pull request brings the stranger’s code in there, and `npm install`, `make` or a test runs it.',
    fix: {
        text: 'Build and test under `pull_request`, which has no secrets; keep what needs them in a job that does not run the checked-out code.',
        before: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test',
        after: 'on: pull_request\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          persist-credentials: false\n      - run: npm ci && npm test'
    },
    references: [
        'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    step: (step, facts)=>{
        const { triggers } = facts.effects.of(step.owner);
        const names = CODE_OF_STRANGERS.filter((name)=>triggers.has(name));
        const code = names.length === 0 ? null : foreignCode(step, facts);
        if (code === null || excludes(step, names)) return [];
        return [
            untrusted_checkout_hitOf(step, code, names, facts)
        ];
    }
};
function untrusted_checkout_hitOf(step, { at, ref }, names, facts) {
    const { steps } = step.owner;
    const later = steps.slice(steps.indexOf(step) + 1);
    const runs = [
        step,
        ...later
    ].some((one)=>runsCode(one, step));
    const guarded = isGuarded(step, facts);
    return {
        source: step.node.source,
        offset: step.run === null ? step.node.start : at.start,
        detail: `under ${names.join(' and ')}, \`${ref}\` is checked out${runs ? ', and later steps run what is there' : ''}`,
        severity: !runs ? 'medium' : guarded ? 'high' : 'critical',
        confidence: guarded || !runs ? 'medium' : 'high'
    };
}
/** Commands of a script that hardly run what lies in the workspace. */ const HARMLESS_LINE = /^\s*(?:#.*|echo\b.*|printf\b.*|set\s.*|cd\s.*|mkdir\b.*|ls\b.*|cat\b.*|(?:sudo\s+)?apt(?:-get)?\s.*|git\s.*|gh\s.*|curl\s.*|jq\s.*|if\b.*|then|else\b.*|elif\b.*|fi|for\b.*|do|done|exit\b.*|export\s.*|diff\b.*|grep\b.*|sed\b.*|\w+=.*|[{}()]|)\s*$/su;
/**
 * Actions that run, install or build what is in the workspace are most; these only read or bring
 * programs.
 */ const HARMLESS_ACTION = /^(?:actions\/(?:checkout|setup-[\w-]+|cache|upload-artifact|download-artifact|labeler|github-script)|dorny\/paths-filter|tj-actions\/changed-files|peter-evans\/create-or-update-comment|github\/codeql-action\/upload-sarif)$/iu;
/** Whether a step runs code of the workspace. */ function runsCode(step, checkout) {
    if (step === checkout && step.run === null) return false;
    const path = inputOf(checkout, 'path').replace(/^\.\//u, '').replace(/\/$/u, '');
    // Code in a folder of its own does nothing while nobody names the folder.
    if (path !== '' && path !== '.' && !textOfNode(step).includes(path)) return false;
    if (step.run !== null) return step.run.value.split('\n').some((line)=>!HARMLESS_LINE.test(line));
    if (step.uses === null) return false;
    // An action by its path is the stranger's own.
    return step.uses.value.startsWith('./') || !uses(step, HARMLESS_ACTION);
}
function textOfNode({ node }) {
    return node.source.text.slice(node.start, node.end);
}
/**
 * Conditions that let no stranger through: pull requests of this repository's own branches or of a
 * named author, or pushes.
 */ const OWN_BRANCH = /github\.event\.pull_request\.user\.(?:login|id)\s*==\s*['\d]|(?:head\.repo|head_repository)\.full_name\s*==\s*github\.repository\b|github\.repository\s*==\s*[\w.]*(?:head\.repo|head_repository)\.full_name|!\s*[\w.]*head\.repo\.fork\b|head\.repo\.fork\s*==\s*false|workflow_run\.event\s*(?:==\s*'(?!pull_request)|!=\s*'pull_request')/u;
/** Whether a condition keeps strangers away, or these triggers: `github.event_name == 'push'`. */ function excludes(step, names) {
    return conditionsOf(step).filter((text)=>!text.includes('||')).some((text)=>OWN_BRANCH.test(text) || isForOthers(text, names));
}
function isForOthers(text, names) {
    const wanted = [
        ...text.matchAll(/github\.event_name\s*==\s*'(\w+)'/gu)
    ].map(([, name = ''])=>name);
    const refused = [
        ...text.matchAll(/github\.event_name\s*!=\s*'(\w+)'/gu)
    ].map(([, name = ''])=>name);
    const only = wanted.length > 0 && !wanted.some((name)=>names.includes(name));
    return only || names.every((name)=>refused.includes(name));
}
/** Conditions by which a person of the repository decides. */ const GUARD = /author_association|\.labels|label\.name|\.permission|\.login|github\.(?:actor|triggering_actor|repository_owner)|head\.repo\.(?:full_name|fork|owner)|head_repository|\.user\.|\.outputs\./u;
function isGuarded(step, { calls }) {
    const { owner } = step;
    const jobs = owner.kind === 'job' ? [
        owner,
        ...needed(owner)
    ] : calls.ofAction(owner).flatMap((one)=>one.owner.kind === 'job' ? [
            one.owner
        ] : []);
    if (jobs.some(({ environment })=>environment)) return true;
    const texts = [
        ...conditionsOf(step),
        ...jobs.flatMap(({ condition })=>condition === null ? [] : [
                condition.value
            ])
    ];
    return texts.some((text)=>GUARD.test(text)) || asksForLabel(owner);
}
/** The jobs that must have succeeded before. */ function needed(job) {
    const names = new Set(job.condition === null ? [] : conditionOf(job.condition).spans.flatMap(({ expression })=>[
            ...parts(expression)
        ].flatMap((part)=>{
            const path = pathOf(part);
            return path?.[0] === 'needs' ? [
                path[1] ?? ''
            ] : [];
        })));
    return job.workflow.jobs.filter(({ id })=>names.has(id.toLowerCase()));
}
/** A workflow that only runs when somebody sets a label: only people of the repository can. */ function asksForLabel(owner) {
    if (owner.kind === 'action') return false;
    const types = items(get(owner.workflow.triggers.get('pull_request_target')?.settings ?? null, 'types'));
    return types.length > 0 && types.every((type)=>textOf(type) === 'labeled');
}
function conditionsOf({ condition, owner }) {
    const all = [
        condition,
        owner.kind === 'job' ? owner.condition : null
    ];
    return all.flatMap((one)=>one === null ? [] : [
            one.value
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
















/** Every rule about workflows, one file each, by id. */ const WORKFLOW_RULES = [
    allSecrets,
    alwaysTrueCondition,
    botCheck,
    cachePoisoning,
    dependabotNoCooldown,
    environmentInjection,
    excessivePermissions,
    inheritedSecrets,
    insecureCommands,
    persistedCredentials,
    privilegedTrigger,
    scriptInjection,
    selfHostedRunner,
    substringCheck,
    unpinnedAction,
    untrustedCheckout
];

;// CONCATENATED MODULE: ./src/scanners/workflows/scan.js







/**
 * Applies all rules to both trees, and tells what is suppressed, what could not be read, and what
 * moved.
 */ async function scanWorkflows(context, selections) {
    const { disable } = context.policy.scan.workflows;
    const rules = WORKFLOW_RULES.filter(({ id })=>!disable.includes(id));
    const { directory } = context;
    const head = await readFiles(context.head, directory, selections.head);
    const base = context.base === null || selections.base === null ? null : await readFiles(context.base, directory, selections.base, head.known);
    const moved = await movedFiles(context, selections);
    const before = base === null ? null : base.sources.flatMap(({ path, text })=>(0,shared_suppressions/* suppressionsIn */.kk)(path, text));
    const written = head.sources.flatMap(({ path, text })=>(0,shared_suppressions/* suppressionsIn */.kk)(path, text));
    const suppressions = (0,shared_suppressions/* inForce */.Nm)(written, before);
    const lowered = (found)=>found.map((finding)=>isSample(finding, directory) ? {
                ...finding,
                confidence: 'low'
            } : finding);
    const found = lowered(apply(rules, head.repository));
    const known = base === null ? [] : isSame(head, base) ? found : lowered(apply(rules, base.repository));
    const inBase = observe(known);
    const inHead = (0,shared_suppressions/* withFormerIds */._$)(observe(found), inBase, moved);
    const judged = (0,shared_suppressions/* suppress */.Mc)(inHead, suppressions.counted);
    return {
        head: judged.open,
        base: (0,shared_suppressions/* suppress */.Mc)((0,shared_suppressions/* withFormerIds */._$)(inBase, [], moved), before ?? []).open,
        moved,
        coverage: {
            head: head.coverage,
            base: base?.coverage ?? null
        },
        problems: problemsOf(head),
        notes: notesOf({
            unseen: head.coverage.unseen,
            added: suppressions.added,
            silenced: (0,suppression_notes/* suppressionNotes */.b)({
                written,
                findings: inHead,
                judged
            }),
            unknownRules: disable.filter((id)=>!WORKFLOW_RULES.some((rule)=>rule.id === id))
        })
    };
}
/** Whether two trees have the very same files: most pull requests change no workflow. */ function isSame(head, base) {
    return head.known.size === base.known.size && [
        ...base.known
    ].every(([path, one])=>head.known.get(path) === one);
}
const SAMPLES = /(?:^|\/)(?:__tests__|__fixtures__|tests?|test[-_]?data|fixtures?|e2e|specs?|mocks?|examples?|samples?|templates?)\//iu;
/**
 * Whether a finding is in an action of tests or examples, which nobody runs with rights that
 * matter. Below `.github` all is in use.
 */ function isSample({ source }, directory) {
    const path = directory === '' ? source.path : source.path.slice(directory.length + 1);
    return !path.startsWith('.github/') && SAMPLES.test(path);
}
/** Nothing that could be read at all is no clean scan. */ function problemsOf({ coverage, sources }) {
    const unread = coverage.unseen.filter(({ reason })=>reason === 'unreadable' || reason === 'too-large');
    const [first] = unread;
    if (first === undefined || sources.length > 0) return [];
    return [
        `none of the ${unread.length} workflow files could be read, the first is ${wordsOf(first)}. Mend them, or exclude them (scan.workflows.exclude)`
    ];
}
/** Files that the base has under another path, with the very same content. */ async function movedFiles({ head, base }, selections) {
    const moved = new Map();
    if (base === null || selections.base === null) return moved;
    const [inHead, inBase] = [
        pathsOf(selections.head),
        pathsOf(selections.base)
    ];
    const gone = inBase.filter((path)=>!inHead.includes(path));
    const fresh = inHead.filter((path)=>!inBase.includes(path));
    if (gone.length === 0 || fresh.length === 0) return moved;
    const byContent = new Map();
    for (const path of fresh)byContent.set(await head.contentId(path), path);
    for (const path of gone){
        const id = await base.contentId(path);
        const target = byContent.get(id);
        if (target !== undefined) moved.set(path, target);
        byContent.delete(id);
    }
    return moved;
}
function pathsOf({ files }) {
    return files.map(({ path })=>path);
}


/***/ })

};
