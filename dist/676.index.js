export const id = 676;
export const ids = [676];
export const modules = {

/***/ 4676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromDownload: () => (/* binding */ fromDownload)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3224);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(351);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(152);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4187);










const IDLE_MS = 30_000;
const LIMITS = { timeoutMs: 600_000, maxBytes: 200 * 1024 * 1024 };
/**
 * Downloads the release's program into the cache. Only what has the right checksum becomes executable and gets
 * its place there.
 * @throws Unavailable when it cannot be downloaded
 * @throws ChecksumError when something else came; nothing of it stays
 */
async function fromDownload(means, limits = LIMITS) {
    const { asset, machine } = means;
    if (asset === null)
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_9__/* .Unavailable */ .$(`download: the release has none for ${machine.platform} on ${machine.arch}`);
    const url = `${means.releaseUrl}/${asset.name}`;
    means.log.info(`Downloading osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_8__/* .OSV_SCANNER_VERSION */ .nX} from ${url}`);
    const file = (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryPath */ .l5)(means);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(means.cache, { recursive: true });
        const sum = await download(url, file, limits);
        if (sum !== asset.sha256)
            throw new _checksum_js__WEBPACK_IMPORTED_MODULE_7__/* .ChecksumError */ .A(`What ${url} answered`, sum, asset.sha256);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.chmod)(file, 0o755);
        await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .putInPlace */ .yK)(file, (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadedPath */ .NT)(means));
    }
    catch (error) {
        if (error instanceof _checksum_js__WEBPACK_IMPORTED_MODULE_7__/* .ChecksumError */ .A)
            throw error;
        means.log.info(`It could not be downloaded: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_9__/* .Unavailable */ .$(`download: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
    finally {
        await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .discard */ .vf)(file);
    }
    return { ...(await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .fromCache */ .ZY)(means)), from: 'download' };
}
/** @returns the SHA-256 sum of what was written */
async function download(url, file, { timeoutMs, maxBytes }) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRetries: true,
        maxRetries: 2,
        maxRedirects: 5,
        socketTimeout: Math.min(IDLE_MS, timeoutMs),
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new Error(`${url} answered with status ${message.statusCode ?? '?'}`);
        }
        return await save(message, file, url, { timeoutMs, maxBytes });
    }
    finally {
        client.dispose();
    }
}
async function save(message, file, url, limits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(message, async function* (chunks) {
        for await (const chunk of chunks) {
            size += chunk.length;
            if (size > limits.maxBytes)
                throw new Error(`${url} answered with more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(file, { flags: 'wx', mode: 0o600, flush: true }), { signal: AbortSignal.timeout(limits.timeoutMs) });
    return hash.digest('hex');
}


/***/ })

};
