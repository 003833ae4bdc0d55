"use strict";
exports.id = 6768;
exports.ids = [6768];
exports.modules = {

/***/ 86768:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFeeds: () => (/* binding */ readFeeds)
});

// EXTERNAL MODULE: ./src/core/scale/age.js
var scale_age = __webpack_require__(2213);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/gzip.js
var gzip = __webpack_require__(6741);
// EXTERNAL MODULE: ./src/core/scale/day.js
var scale_day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/feeds/parsed.js

/** A CVE's id. */ const CVE = /^CVE-\d{4}-\d{4,19}$/iu;
/** The day of an RFC 3339 time or date; null where it is none. */ function dayIn(text) {
    if (typeof text !== 'string') return null;
    const [day = ''] = /^\d{4}-\d{2}-\d{2}/u.exec(text) ?? [];
    return (0,scale_day/* isCalendarDate */.tf)(day) ? day : null;
}
/** A feed of which nothing can be used. */ function unreadable(problem) {
    return {
        entries: new Map(),
        date: null,
        problem
    };
}

;// CONCATENATED MODULE: ./src/feeds/epss.js




/** Most bytes of an unpacked feed: ten times what all scores take today. */ const MAX_BYTES = 128 * 1024 * 1024;
/**
 * Reads EPSS scores as they are published: a table in CSV, packed with gzip or not, whose first
 * line is a comment with the day.
 * @see https://www.first.org/epss/data_stats
 */ function parseEpss(bytes) {
    const text = unpacked(bytes);
    if (text === null) return unreadable('is damaged, breaks off, or unpacks to more than is read');
    const lines = text.split('\n');
    const comment = lines[0]?.startsWith('#') === true ? lines.shift() : undefined;
    if (lines.shift()?.trim() !== 'cve,epss,percentile') return unreadable('is no table of EPSS scores');
    const date = dayIn(/score_date:([^,\s]+)/u.exec(comment ?? '')?.[1]);
    // A table that is whole ends with the end of a line.
    const cut = lines.pop() !== '';
    const entries = lines.map((line)=>rowOf(line, date));
    const scores = entries.filter((entry)=>entry !== null);
    return {
        entries: new Map(scores.map((entry)=>[
                entry.id,
                entry
            ])),
        date,
        problem: problemOf(cut, entries.length, scores.length, date)
    };
}
function problemOf(cut, all, read, date) {
    if (cut) return 'breaks off in the middle of a line';
    if (all === 0) return 'has no score at all';
    if (read !== all) return `has ${all - read} lines that cannot be read`;
    return date === null ? 'does not say for which day it is' : null;
}
function rowOf(line, date) {
    const [id = '', score = '', percentile = '', ...more] = line.trimEnd().split(',');
    const read = {
        id: id.toUpperCase(),
        score: share(score),
        percentile: share(percentile),
        date
    };
    const { score: known, percentile: among } = read;
    if (!CVE.test(id) || known === null || among === null || more.length > 0) return null;
    return {
        ...read,
        score: known,
        percentile: among
    };
}
/** A number from 0 to 1; null for anything else. */ function share(text) {
    const value = /^\d(?:\.\d{1,20})?(?:e-\d{1,2})?$/iu.test(text) ? Number(text) : NaN;
    return value >= 0 && value <= 1 ? value : null;
}
function unpacked(bytes) {
    if (!(0,gzip/* isGzip */.b)(bytes)) return bytes.toString('utf8');
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, {
            maxOutputLength: MAX_BYTES
        }).toString('utf8');
    } catch (error) {
        if ((0,errors/* isError */.bJ)(error)) return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/feeds/known-exploited.js


const catalogue = schemas/* object */.Ikc({
    dateReleased: schemas/* unknown */.L5J().optional(),
    count: schemas/* unknown */.L5J().optional(),
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J())
});
const listed = schemas/* object */.Ikc({
    cveID: schemas/* string */.YjP().regex(CVE),
    dateAdded: schemas/* string */.YjP().transform((text, context)=>{
        const day = dayIn(text);
        if (day === null) context.addIssue('must be a date');
        return day ?? '';
    }),
    knownRansomwareCampaignUse: schemas/* unknown */.L5J().optional()
});
/**
 * Reads a catalogue of known exploited vulnerabilities in the form of CISA's. What can be read of a
 * damaged one is returned with what is wrong: an entry more never makes anything look better.
 * @see https://www.cisa.gov/known-exploited-vulnerabilities-catalog
 */ function parseKnownExploited(bytes) {
    const json = jsonOf(bytes);
    if (json === undefined) return unreadable('is no JSON, or breaks off');
    const read = catalogue.safeParse(json);
    if (!read.success) return unreadable('is no catalogue of known exploited vulnerabilities');
    const { dateReleased, count, vulnerabilities } = read.data;
    const entries = vulnerabilities.flatMap((one)=>entryOf(one) ?? []);
    return {
        entries: new Map(entries.map((entry)=>[
                entry.id,
                entry
            ])),
        date: dayIn(dateReleased),
        problem: known_exploited_problemOf(count, vulnerabilities.length, entries.length, dayIn(dateReleased) === null)
    };
}
function entryOf(one) {
    const read = listed.safeParse(one);
    if (!read.success) return null;
    const { cveID, dateAdded, knownRansomwareCampaignUse: use } = read.data;
    return {
        id: cveID.toUpperCase(),
        added: dateAdded,
        ransomware: use === 'Known'
    };
}
function known_exploited_problemOf(count, all, read, undated) {
    if (typeof count !== 'number') return 'does not say how many vulnerabilities it lists';
    if (count !== all) return `says that it lists ${count} vulnerabilities, and has ${all}`;
    if (all === 0) return 'lists no vulnerability at all';
    if (read !== all) return `has ${all - read} entries that cannot be read`;
    return undated ? 'does not say when it was released' : null;
}
function jsonOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/cache-directory.js
var cache_directory = __webpack_require__(58061);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/system/download.js
var download = __webpack_require__(25929);
;// CONCATENATED MODULE: ./src/feeds/source.js









/** Most bytes of a feed as it is sent or stored. */ const source_MAX_BYTES = 64 * 1024 * 1024;
/** How long a kept copy is used before a new one is downloaded, in milliseconds. */ const REFRESH_MS = 6 * 3_600_000;
const LIMITS = {
    timeoutMs: 60_000,
    idleMs: 15_000,
    retries: 1,
    maxBytes: source_MAX_BYTES
};
/**
 * Reads a feed from a file. A relative path is one of the repository, as the base has it: what a
 * pull request puts there does not count. An absolute one is the machine's.
 * @param tree the tree that the policy is from; null where it could not be read
 */ async function fromFile(path, tree, parse) {
    try {
        if (!(0,external_node_path_.isAbsolute)(path)) {
            if (tree === null) return `${path}: the tree that the policy is from could not be read`;
            return {
                parsed: parse(await tree.read(path, source_MAX_BYTES)),
                ageMs: null,
                note: null
            };
        }
        if ((0,distrusted/* isDistrusted */.k_)(path)) return `${path} lies in what is judged: name it relative to the repository`;
        return {
            parsed: parse(await (0,promises_.readFile)(path)),
            ageMs: null,
            note: null
        };
    } catch (error) {
        return `${path}: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
/**
 * Reads a feed from its address, or the copy kept of it where that is recent or nothing better is
 * to be had.
 * @param now milliseconds since 1970
 * @returns why nothing could be had, in words, where nothing could
 */ async function fromUrl(url, now, parse) {
    const directory = (0,external_node_path_.resolve)((0,cache_directory/* ownCache */.H)(process.platform, process.env), 'feeds');
    // A cache inside what is judged would be the change's own words.
    const kept = (0,distrusted/* isDistrusted */.k_)(directory) ? null : (0,external_node_path_.join)(directory, nameOf(url));
    const copy = kept === null ? null : await keptCopy(kept, now, parse);
    if (copy !== null && copy.ageMs < REFRESH_MS) return {
        ...copy,
        note: null
    };
    const fresh = await downloaded(url, kept === null ? null : {
        directory,
        kept
    }, parse);
    if (typeof fresh !== 'string' && fresh.problem === null) return {
        parsed: fresh,
        ageMs: 0,
        note: null
    };
    const why = typeof fresh === 'string' ? fresh : `what ${url} answers with ${fresh.problem ?? ''}`;
    if (copy !== null) return {
        ...copy,
        note: `${why}. The copy kept ${(0,scale_age/* ageInWords */.s3)(copy.ageMs)} ago was used`
    };
    return typeof fresh === 'string' ? fresh : {
        parsed: fresh,
        ageMs: 0,
        note: null
    };
}
function nameOf(url) {
    return (0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 32);
}
/** The copy that an earlier run kept; null where there is none that is whole. */ async function keptCopy(path, now, parse) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(path);
        const parsed = parse(await (0,promises_.readFile)(path));
        // A time that is still to come was not written by us.
        return parsed.problem !== null || mtimeMs > now + 60_000 ? null : {
            parsed,
            ageMs: Math.max(0, now - mtimeMs)
        };
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return null;
        throw error;
    }
}
/** Downloads a feed, and keeps it where it is whole. @returns why it could not, in words */ async function downloaded(url, cache, parse) {
    const parent = cache?.directory ?? (0,external_node_os_.tmpdir)();
    await (0,promises_.mkdir)(parent, {
        recursive: true
    });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.next-'));
    try {
        const file = (0,external_node_path_.join)(own, 'feed');
        await (0,download/* download */.R)(url, file, LIMITS);
        const parsed = parse(await (0,promises_.readFile)(file));
        if (parsed.problem === null && cache !== null) await (0,promises_.rename)(file, cache.kept);
        return parsed;
    } catch (error) {
        return `${url}: ${(0,errors/* messageOf */.bD)(error)}`;
    } finally{
        await (0,promises_.rm)(own, {
            recursive: true,
            force: true
        });
    }
}

;// CONCATENATED MODULE: ./src/feeds/read.js




/**
 * Reads the feeds that the policy names. One that is missing, old or damaged is said in its report;
 * nothing is thrown for it.
 * @param tree the tree that the policy is from; null where it could not be read
 * @param asOf RFC 3339: now. A time that is still to come makes no feed older than it is
 */ async function readFeeds({ feeds }, tree, asOf) {
    const now = Math.min(Date.now(), Date.parse(asOf));
    const [exploited, epss] = await Promise.all([
        readOne('known-exploited', feeds['known-exploited'], parseKnownExploited, tree, now),
        readOne('epss', feeds.epss, parseEpss, tree, now)
    ]);
    return {
        exploited: exploited?.entries ?? new Map(),
        epss: epss?.entries ?? new Map(),
        feeds: [
            exploited,
            epss
        ].flatMap((one)=>one?.report ?? [])
    };
}
async function readOne(name, feed, parse, tree, now) {
    if (feed === undefined) return null;
    const { url, file = '' } = feed;
    const got = url === undefined ? await fromFile(file, tree, parse) : await fromUrl(url, Date.now(), parse);
    const about = {
        feed: name,
        from: url ?? file
    };
    if (typeof got === 'string') return {
        entries: new Map(),
        report: {
            ...about,
            ...NOTHING,
            reason: `${got}.`
        }
    };
    return {
        entries: got.parsed.entries,
        report: {
            ...about,
            ...judged(got, feed, now)
        }
    };
}
const NOTHING = {
    status: 'failed',
    date: null,
    entries: 0
};
function judged({ parsed, ageMs, note }, feed, now) {
    const { entries, date, problem } = parsed;
    const size = {
        date,
        entries: entries.size
    };
    if (problem !== null) return {
        ...size,
        status: entries.size === 0 ? 'failed' : 'partial',
        reason: `It ${problem}.`
    };
    const age = ageMs ?? (date === null ? 0 : now - Date.parse(`${date}T00:00:00Z`));
    const said = note === null ? '' : `${note}. `;
    if (age > (0,scale_age/* ageInMs */.JT)(feed['max-age'])) {
        const reason = `${said}It is ${(0,scale_age/* ageInWords */.s3)(age)} old, more than the ${feed['max-age']} that feeds allow.`;
        return {
            ...size,
            status: 'old',
            reason
        };
    }
    return {
        ...size,
        status: 'read',
        reason: said === '' ? null : said.trimEnd()
    };
}


/***/ }),

/***/ 58061:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Fixby's own folder in the user's cache directory.
 * @param platform as `process.platform`
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */ function ownCache(platform, environment) {
    const user = (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, 'fixby');
}


/***/ }),

/***/ 25929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





/**
 * Downloads a file that must not exist yet, readable by its owner only.
 * @returns its SHA-256, hexadecimal
 * @throws FixbyError (scanner; the caller has the hint) or an error of the network when it cannot
 *   be had within the limits
 */ async function download(url, file, limits) {
    const { timeoutMs, idleMs = 30_000, retries = 2 } = limits;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRetries: retries > 0,
        maxRetries: retries,
        maxRedirects: 5,
        socketTimeout: Math.min(idleMs, timeoutMs)
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with status ${message.statusCode ?? '?'}`);
        }
        return await save(message, file, url, limits);
    } finally{
        client.dispose();
    }
}
async function save(message, file, url, limits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(message, async function*(chunks) {
        for await (const chunk of chunks){
            size += chunk.length;
            if (size > limits.maxBytes) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(file, {
        flags: 'wx',
        mode: 0o600,
        flush: true
    }), {
        signal: AbortSignal.timeout(limits.timeoutMs)
    });
    return hash.digest('hex');
}


/***/ }),

/***/ 6741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/**
 * Whether data starts as gzip does: whoever names a file, or serves it, may pack it or not.
 * @see https://www.rfc-editor.org/rfc/rfc1952#page-6
 */ function isGzip(start) {
    return start[0] === 0x1f && start[1] === 0x8b;
}


/***/ })

};
;