"use strict";
exports.id = 5877;
exports.ids = [5877];
exports.modules = {

/***/ 34343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 25877:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
// EXTERNAL MODULE: ./src/core/statement/digest.js + 1 modules
var digest = __webpack_require__(77994);
;// CONCATENATED MODULE: ./src/core/statement/verify.js


/** `sha256:<hex>` */ const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/**
 * The last line of a report: a sentence, in HTML as a comment, in CSV as a record. Its own end may
 * be missing, which some editors and copies cut off.
 */ const HASH_LINE = /^(?:(?:<!-- )?SHA-256 of everything above this line: |"sha256",(?:"",)*")([0-9a-f]{64})(?:"(?:,"")*| -->)?(?:\r?\n|(?![^]))/gmu;
/** How a spreadsheet, which is a ZIP, begins. */ const ZIP = 'PK\u0003\u0004';
/**
 * Computes the digest of a report again. In JSON it is over the data, whatever white space and
 * order of keys; in all other texts over the bytes before the last line.
 */ function verifyReport(text) {
    if (text.startsWith(ZIP)) return {
        outcome: 'unreadable',
        reason: 'A spreadsheet has no bytes that stay the same once somebody saves it: verify the JSON of the same statement, and compare its digest with the one on the sheet "about".'
    };
    if (/^\s*[[{]/u.test(text.replace(/^\uFEFF/u, ''))) return verifyJson(text.replace(/^\uFEFF/u, ''));
    const line = [
        ...text.matchAll(HASH_LINE)
    ].at(-1);
    if (line === undefined) return {
        outcome: 'unreadable',
        reason: 'It has no SHA-256 of fixby evidence or fixby statement, which all their formats but a spreadsheet carry.'
    };
    const [whole, stated = ''] = line;
    const follows = text.slice(line.index + whole.length) !== '';
    return compared(`sha256:${stated}`, `sha256:${(0,digest/* sha256 */.sc)(text.slice(0, line.index))}`, follows ? [
        'Text follows the line with the SHA-256.'
    ] : []);
}
function verifyJson(text) {
    let document;
    try {
        document = JSON.parse(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return {
            outcome: 'unreadable',
            reason: `It is no valid JSON: ${error.message}.`
        };
    }
    if (typeof document !== 'object' || document === null || !('digest' in document) || !isDigest(document.digest)) return {
        outcome: 'unreadable',
        reason: 'It is JSON without a digest of fixby evidence or fixby statement.'
    };
    const { digest, ...content } = document;
    const computed = canonicalDigest(content);
    if (computed === null) return {
        outcome: 'changed',
        differs: [
            'It has a number or text that no report of Fixby has.'
        ]
    };
    return compared(digest, computed, [
        ...keysTwice(text).map((key)=>`"${key}" is there twice, and readers may see either.`),
        ...computed === digest ? [] : changedParts(content)
    ]);
}
function isDigest(value) {
    return typeof value === 'string' && DIGEST.test(value);
}
function canonicalDigest(content) {
    try {
        return (0,digest/* digestOf */.ol)(content);
    } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return null;
    }
}
/** The parts whose own digest does not fit, and those that came or went. */ function changedParts(content) {
    if (!('parts' in content) || typeof content.parts !== 'object' || content.parts === null) return [];
    const { parts, ...rest } = content;
    const stated = new Map(Object.entries(parts));
    const computed = new Map(Object.entries((0,digest/* partsOf */.CI)(rest)));
    return [
        ...new Set([
            ...stated.keys(),
            ...computed.keys()
        ])
    ].flatMap((key)=>{
        if (!computed.has(key)) return [
            `"${key}" is missing.`
        ];
        if (!stated.has(key)) return [
            `"${key}" was added.`
        ];
        return stated.get(key) === computed.get(key) ? [] : [
            `"${key}" was changed.`
        ];
    });
}
function compared(stated, computed, differs) {
    if (stated === computed && differs.length === 0) return {
        outcome: 'intact',
        digest: computed
    };
    const digests = stated === computed ? [] : [
        `It states ${stated}, and what it says has ${computed}.`
    ];
    return {
        outcome: 'changed',
        differs: [
            ...differs,
            ...digests
        ]
    };
}
/** Keys that one object has twice: parsers take the last one, and people read the first. */ function keysTwice(text) {
    const open = [];
    const twice = [];
    (0,main/* visit */.YR)(text, {
        onObjectBegin: ()=>void open.push(new Set()),
        onObjectEnd: ()=>void open.pop(),
        onObjectProperty: (key)=>{
            const keys = open.at(-1);
            if (keys?.has(key) === true) twice.push(key);
            keys?.add(key);
        }
    });
    return twice;
}

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
;// CONCATENATED MODULE: ./src/cli/commands/verify.js








/** Bytes of the largest report that is read. */ const MAX_BYTES = 256 * 1024 * 1024;
/**
 * `fixby verify FILE`: whether a report is as Fixby wrote it. It needs no network and no token.
 * @throws FixbyError (usage) where the file is no report of ours
 */ const verify = (0,command/* command */.G)({
    name: 'verify',
    summary: 'whether a report of evidence or statement is as it was written',
    operands: [
        {
            name: 'file',
            path: 'file',
            required: true
        }
    ],
    examples: [
        {
            call: 'fixby verify statement.json',
            does: 'computes its digest again'
        }
    ],
    options: {},
    run
});
async function run({ operands: [file = ''] }) {
    const verification = verifyReport(await textOf(file));
    if (verification.outcome === 'unreadable') throw new fixby_error/* FixbyError */.$('usage', `${file} cannot be verified. ${(0,terminal_text/* sanitise */.tB)(verification.reason)}`, 'Name a file that fixby evidence or fixby statement wrote.');
    process.stdout.write(wordsFor(file, verification));
    return verification.outcome === 'intact' ? exit/* EXIT */.dc.pass : exit/* EXIT */.dc.blocked;
}
function wordsFor(file, verification) {
    if (verification.outcome === 'intact') return `${file} is as it was written: ${verification.digest}\nThat nobody changed it does not say who wrote it: an attestation does (docs/statement.md).\n`;
    return `${file} was changed since it was written.\n${verification.differs.map((line)=>`  - ${(0,terminal_text/* sanitise */.tB)(line)}\n`).join('')}`;
}
async function textOf(file) {
    try {
        return (await (0,files/* readRegular */.VX)(await (0,promises_.realpath)(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('usage', `${file} cannot be read (${(0,errors/* messageOf */.bD)(error)}).`, 'Name a file that is there.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 77994:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  CI: () => (/* binding */ partsOf),
  JW: () => (/* binding */ sealed),
  sc: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/statement/canonical-json.js
/**
 * A value as canonical JSON: no white space, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Two programs that read the same data write the same bytes.
 * @param value plain data, as `JSON.parse` gives it; keys whose value is undefined are left out
 * @throws RangeError for what JSON has no form for: a number that is not finite, half a surrogate
 *   pair, a function
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */ function canonicalJson(value) {
    if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, part])=>part !== undefined).sort(([a], [b])=>a < b ? -1 : 1);
        return `{${entries.map(([key, part])=>`${textOf(key)}:${canonicalJson(part)}`).join(',')}}`;
    }
    return typeof value === 'string' ? textOf(value) : scalarOf(value);
}
/** Half of a surrogate pair: no text in any encoding. */ const HALF = /\p{Surrogate}/u;
function textOf(text) {
    if (HALF.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
    return JSON.stringify(text);
}
function scalarOf(value) {
    if (typeof value === 'number' ? Number.isFinite(value) : value === null || typeof value === 'boolean') return JSON.stringify(value);
    throw new RangeError(`${typeof value === 'number' ? String(value) : typeof value} has no canonical form`);
}

;// CONCATENATED MODULE: ./src/core/statement/digest.js


/** The document with its digests. Its texts lose halves of surrogate pairs, as the digests do. */ function sealed(document) {
    const whole = wellFormed(document);
    const withParts = {
        ...whole,
        parts: partsOf(whole)
    };
    return {
        ...withParts,
        digest: digestOf(withParts)
    };
}
/** The digest of each property of a document. */ function partsOf(document) {
    return Object.fromEntries(Object.entries(document).filter(([, part])=>part !== undefined).map(([key, part])=>[
            key,
            digestOf(part)
        ]));
}
/** `sha256:<hex>` of a value's canonical JSON, which `fixby verify` computes again. */ function digestOf(value) {
    return `sha256:${sha256(canonicalJson(wellFormed(value)))}`;
}
/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */ function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
}
const HALVES = /\p{Surrogate}/gu;
/**
 * The value with U+FFFD for halves of surrogate pairs, which text from GitHub may have where it was
 * cut, and for which canonical JSON has no form.
 */ function wellFormed(value) {
    if (typeof value === 'string') return value.replace(HALVES, '\uFFFD');
    if (Array.isArray(value)) return value.map(wellFormed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part])=>[
            key.replace(HALVES, '\uFFFD'),
            wellFormed(part)
        ]));
}


/***/ }),

/***/ 85044:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   tB: () => (/* binding */ sanitise),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Characters that are invisible but affect a terminal, a browser or the reader: control characters,
 * bidirectional overrides, zero-width and other ignorable characters, unpaired surrogates.
 * @see https://trojansource.codes
 */ const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const UNPAIRED_SURROGATES = /\p{Cs}/gu;
/**
 * Text of these characters only needs no escaping. Nearly all text is such, and skipping it halves
 * the time for thousands of issues.
 */ const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Text on one line that is safe on a terminal: line breaks and tabs become spaces, invisible
 * characters are removed.
 * @param text untrusted
 */ function plainText(text) {
    if (PLAIN.test(text)) return text;
    return text.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').replace(UNPAIRED_SURROGATES, '\uFFFD');
}
/**
 * As `plainText`, and runs of spaces become one, with none at the ends: for a value inside a
 * sentence.
 */ function sanitise(text) {
    if (PLAIN_WORDS.test(text)) return text;
    return plainText(text).replace(/\s+/gu, ' ').trim();
}
/**
 * Sanitised text of at most `max` characters (code points); when something is cut off, the last one
 * is `\u2026`.
 * @param max at least 1
 */ function clip(text, max) {
    // Cut before the expensive part, since text from a scanner may have megabytes.
    const clean = sanitise(text.slice(0, max * 8));
    const whole = text.length <= max * 8;
    if (whole && clean.length <= max) return clean;
    const points = Array.from(clean);
    if (whole && points.length <= max) return clean;
    return `${points.slice(0, max - 1).join('').trimEnd()}\u2026`;
}


/***/ }),

/***/ 58202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _read_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35960);




/** Whether a file or directory exists. @throws Error when that cannot be determined */ async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/**
 * Opens a regular file for reading. Symbolic links, devices and pipes are refused, even if one
 * replaces the file between the check and the opening.
 * @throws Error when it is not a regular file
 */ async function openRegular(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile()) throw new Error(`${path} is no regular file`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, _read_now_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_NO_LINK */ .iZ);
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
        if (size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeError */ .qB(name, size, maxBytes);
        return await file.readFile();
    } finally{
        await file.close();
    }
}
/** Whether `path` is `directory` or lies below it; both absolute and without links. */ function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way === '' || way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ })

};
;