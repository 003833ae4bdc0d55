export const id = 4925;
export const ids = [4925];
export const modules = {

/***/ 3122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';


/***/ }),

/***/ 74429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ excessOf),
/* harmony export */   c: () => (/* binding */ Bounds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);

/**
 * Maximum nesting depth of a text. A policy needs five levels. The YAML library copes with some
 * hundreds; beyond that the process may abort, since V8 cannot compile a regular expression when
 * the stack is nearly full.
 */ const MAX_DEPTH = 100;
/**
 * Maximum number of tokens of a text, enough for thousands of waivers. The library needs ten
 * seconds and gigabytes of memory for a million.
 */ const MAX_TOKENS = 100_000;
const OPENING = new Set([
    'flow-map-start',
    'flow-seq-start'
]);
const CLOSING = new Set([
    'flow-map-end',
    'flow-seq-end'
]);
const INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind'
]);
const BLANK = new Set([
    'space',
    'comment',
    'newline'
]);
/**
 * Checks a text against the limits of depth and size, before the YAML library parses it; null when
 * it is within both. It looks at one token at a time, so its own memory and stack use is constant.
 * @param maxTokens for files that may be larger than policies
 */ function excessOf(text, maxTokens = MAX_TOKENS) {
    const bounds = new Bounds(maxTokens);
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        const excess = bounds.take(lexeme);
        if (excess !== null) return excess;
    }
    return null;
}
/** Checks lexemes of the library's lexer, one by one, against the limits of `excessOf`. */ class Bounds {
    #offset = 0;
    #count = 0;
    /** Whether the next lexeme is a scalar's text, which the lexer announces by a marker. */ #scalar = false;
    // The current nesting, in three parts. Their sum is at least half the true depth.
    /** Number of open brackets. */ #flow = 0;
    /**
   * Number of consecutive indicators (`-`, `?`, `:`): in this line, or inside brackets since the
   * last comma or bracket.
   */ #indicators = 0;
    /** Indentation of the current line, in columns. */ #indent = 0;
    #lineStart = true;
    #maxTokens;
    /** @param maxTokens for files that may be larger than policies */ constructor(maxTokens = MAX_TOKENS){
        this.#maxTokens = maxTokens;
    }
    /** Checks the next lexeme. @returns the limit that it exceeds, or null */ take(source) {
        const type = this.#scalar ? 'scalar' : yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST.tokenType */ .DB.tokenType(source);
        // Before a scalar the lexer emits a marker lexeme, which does not occur in the text.
        const mark = !this.#scalar && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
        this.#scalar = !this.#scalar && type === 'scalar';
        this.#nest(type, mark ? 0 : source.length);
        const offset = this.#offset;
        this.#count += 1;
        if (!BLANK.has(type) && this.#flow + this.#indicators + this.#indent > MAX_DEPTH) return {
            bound: 'depth',
            offset
        };
        if (this.#count > this.#maxTokens) return {
            bound: 'tokens',
            offset
        };
        if (!mark) this.#offset += source.length;
        return null;
    }
    #nest(type, length) {
        if (type === 'flow-error-end') this.#reset();
        else if (OPENING.has(type)) this.#bracket(this.#flow + 1);
        else if (CLOSING.has(type)) this.#bracket(Math.max(0, this.#flow - 1));
        else if (this.#flow > 0 && type === 'comma') this.#indicators = 0;
        else if (this.#flow === 0 && type === 'newline') this.#reset();
        else if (this.#flow === 0 && type === 'space' && this.#lineStart) this.#indent += length;
        else {
            if (INDICATORS.has(type)) this.#indicators += 1;
            this.#lineStart = this.#lineStart && BLANK.has(type);
        }
    }
    #bracket(flow) {
        this.#flow = flow;
        this.#indicators = 0;
        this.#lineStart = false;
    }
    #reset() {
        this.#flow = 0;
        this.#indicators = 0;
        this.#indent = 0;
        this.#lineStart = true;
    }
}


/***/ }),

/***/ 15924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /**
 * An error, or a warning, in one line, as every shell shows it.
 * @param what kind of file it is in
 */ function formatPolicyError(error, level = 'error', what = 'Policy') {
    return `${what} ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 90118:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   ZF: () => (/* binding */ mapPositions),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95861);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15924);


/** A path of keys and list indexes as the text that `Positions` uses. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
 */ function placeOf(positions, path) {
    for(let length = path.length; length >= 0; length -= 1){
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
    }
    return {
        key: null,
        value: {
            line: 1,
            column: 1
        }
    };
}
/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */ function valueAt(root, path) {
    let value = root;
    for (const step of path){
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return {
            found: false
        };
        value = value[step];
    }
    return {
        found: true,
        value
    };
}
/**
 * Walks the parsed file once, records all positions, and finds what YAML allows but a policy does
 * not: duplicate keys, keys that are not strings, aliases without an anchor.
 */ function mapPositions(contents, at) {
    const walk = new Walk(at);
    walk.visit(contents, '', null, {
        line: 1,
        column: 1
    });
    return {
        positions: walk,
        problems: walk.problems
    };
}
class Walk {
    places = new Map();
    problems = [];
    alias = null;
    #anchors = new Set();
    #at;
    constructor(at){
        this.#at = at;
    }
    /** @param around the position for a value that YAML has no node for, because it is empty */ visit(node, path, key, around) {
        const value = this.#start(node) ?? around;
        this.places.set(path, {
            key,
            value
        });
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node)) return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            this.#noteAlias(node.source, value);
            return;
        }
        if (node.anchor !== undefined) this.#anchors.add(node.anchor);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) this.#visitMap(node, path, value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            for (const [index, item] of node.items.entries())this.visit(item, join(path, String(index)), null, value);
        }
    }
    #visitMap(map, path, around) {
        const seen = new Map();
        for (const { key, value } of map.items){
            const position = this.#start(key) ?? around;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                this.problems.push({
                    ...position,
                    message: 'This key is no plain word.',
                    fix: 'Write key: value.'
                });
                continue;
            }
            const name = String(key.value);
            const first = seen.get(name);
            if (first === undefined) seen.set(name, position);
            else this.problems.push(duplicateKey(name, first, position));
            this.visit(value, join(path, name), position, position);
        }
    }
    #noteAlias(name, position) {
        this.alias ??= {
            name,
            at: position
        };
        if (this.#anchors.has(name)) return;
        this.problems.push({
            ...position,
            message: `A value that starts with "*" refers to an anchor, and there is no anchor ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} before it.`,
            fix: `Put it in quotes: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`*${name}`)}.`
        });
    }
    #start(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? this.#at(node.range[0]) : null;
    }
}
function join(path, step) {
    return path === '' ? step : `${path}.${step}`;
}
function duplicateKey(name, first, second) {
    return {
        ...second,
        message: `${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} is there twice, first in line ${first.line}.`,
        fix: 'Keep one of the two.'
    };
}


/***/ }),

/***/ 43477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(74429);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var read_error = __webpack_require__(15924);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/read/yaml-messages.js
const QUOTES = {
    message: 'A value that starts with @, `, % or a similar sign needs quotes.',
    fix: 'Put it in quotes: "@alice".'
};
const TAG = {
    message: 'A value has a tag of its own (!name), and the format has none.',
    fix: 'Remove the tag, or put a text that starts with "!" in quotes.'
};
const INDENT = {
    message: 'The indentation fits no line above it.',
    fix: 'Indent entries of one section alike, with spaces, and close every bracket.'
};
const COLON = {
    message: 'There is a ": " in a value, or a key and its value are on one line with another key.',
    fix: 'Put the value in quotes, or begin a new line for the next key.'
};
/** The mistake for a text that is nested too deeply. */ const TOO_DEEP = {
    message: 'Values are nested too deeply.',
    fix: 'Close the brackets; five levels are enough.'
};
/** The mistake for a text that is too long. */ const TOO_LONG = {
    message: 'The file has more entries than the format can have.',
    fix: 'It should be a short text: name the right file.'
};
/** Our own messages for common mistakes; for the rest the library's message is used. */ const MESSAGES = {
    BAD_SCALAR_START: QUOTES,
    TAG_RESOLVE_FAILED: TAG,
    BAD_COLLECTION_TYPE: TAG,
    BAD_INDENT: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    TAB_AS_INDENT: {
        message: 'A line is indented with a tab.',
        fix: 'Indent with spaces.'
    },
    MULTIPLE_DOCS: {
        message: 'A second document begins here ("---"), and a file is one.',
        fix: 'Remove the line, or the second document.'
    },
    BAD_DQ_ESCAPE: {
        message: 'A backslash in double quotes begins no known escape.',
        fix: 'Use single quotes, or write \\\\ for a backslash.'
    },
    RESOURCE_EXHAUSTION: {
        message: 'Values are nested too deeply.',
        fix: 'Five levels are enough.'
    }
};
/**
 * The message for an error or warning of the YAML library.
 * @param message the library's own, which may quote the file
 */ function yamlProblem(code, message) {
    const known = MESSAGES[code];
    if (known !== undefined) return known;
    const sentence = message.replace(/\s+/g, ' ').slice(0, 200);
    return {
        message: `This is no valid YAML: ${sentence}.`,
        fix: 'Check indentation, colons, brackets and quotes here.'
    };
}

;// CONCATENATED MODULE: ./src/core/policy/read/yaml.js





/** 1 MiB. */ const MAX_BYTES = 1_048_576;
/**
 * Characters that do not belong in a text file. U+FFFD stands for bytes that are not valid UTF-8.
 */ const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;
/**
 * Parses one YAML 1.2 document into plain values. Refuses custom tags, duplicate keys and a second
 * document, and limits aliases. Never throws, whatever the text.
 */ function readYaml(text) {
    const unreadable = notText(text);
    if (unreadable !== null) return failed(unreadable);
    const excess = (0,bounds/* excessOf */.F)(text);
    if (excess !== null) {
        return failed({
            ...excess.bound === 'depth' ? TOO_DEEP : TOO_LONG,
            ...positionIn(text, excess.offset)
        });
    }
    const lines = new browser/* LineCounter */.HN();
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,browser/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'core',
        resolveKnownTags: false,
        // The library's own check compares every key with every other one, which takes hours on a
        // hostile file; `mapPositions` checks it in linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    // Only the first error: those after it are mostly consequences.
    const first = document.errors[0] ?? document.warnings[0];
    if (first !== undefined) return failed({
        ...yamlProblem(first.code, first.message),
        ...at(first.pos[0])
    });
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
    return problems.length > 0 ? {
        ok: false,
        problems
    } : toValue(document, positions);
}
function failed(problem) {
    return {
        ok: false,
        problems: [
            problem
        ]
    };
}
function notText(text) {
    const start = {
        line: 1,
        column: 1
    };
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return {
            ...start,
            message: 'The file is larger than 1 MiB.',
            fix: 'It should be a short text: name the right file.'
        };
    }
    const binary = BINARY.exec(text);
    if (binary === null) return null;
    return {
        ...positionIn(text, binary.index),
        message: `The file is no plain text: it holds ${codePoint(binary[0])}.`,
        fix: 'Save it as UTF-8 text without control characters.'
    };
}
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}
function codePoint(character) {
    const name = `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return character === '\uFFFD' ? 'bytes that are not UTF-8' : name;
}
/**
 * Converts the document to plain values. The library stops after a hundred uses of one anchor,
 * direct or indirect, which ends an alias bomb.
 */ function toValue(document, positions) {
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: 100
            }),
            positions
        };
    } catch (error) {
        if (!(error instanceof ReferenceError) || positions.alias === null) throw error;
        const { name, at } = positions.alias;
        const message = `The file repeats itself too often through aliases such as ${(0,read_error/* quote */.h)(`*${name}`)}.`;
        return failed({
            ...at,
            message,
            fix: 'Write the values out.'
        });
    }
}


/***/ }),

/***/ 47639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91385);




/** Whether a file or directory exists. @throws Error when that cannot be determined */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Windows has neither flag, and creating a link there requires a privilege. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Error(`${path} is no regular file`);
}
/**
 * Reads a regular file. The file itself must not be a link; its directories may be.
 * @param maxBytes maximum size of the file
 * @param name the file's name in error messages
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */ async function readRegular(path, maxBytes, name = path) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}


/***/ }),

/***/ 71158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13113);





/** Maximum size of a file that contains a directory's path, in bytes. */ const MAX_BYTES = 64 * 1024;
/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */ async function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(entry) ? await describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
async function describe(root, entry) {
    const gitDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(entry)).isDirectory() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, await linkTarget(entry));
    const common = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(part)) continue;
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
    }
    return {
        root,
        gitDirectory,
        commonDirectory
    };
}
function isSubmodule({ commonDirectory }) {
    return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ async function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(await shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
}
async function textOf(file) {
    try {
        return await shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ async function shortText(file) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file), MAX_BYTES)).toString('utf8');
}


/***/ })

};
