"use strict";
exports.id = 8408;
exports.ids = [8408];
exports.modules = {

/***/ 78408:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromDownload: () => (/* binding */ fromDownload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71970);
/* harmony import */ var _system_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25929);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1882);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79307);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23336);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67244);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32403);









const LIMITS = {
    timeoutMs: 600_000,
    maxBytes: 200 * 1024 * 1024
};
/** Limits for callers that have an alternative. */ const IMPATIENT = {
    ...LIMITS,
    idleMs: 5_000,
    retries: 0
};
/**
 * Downloads the release's program into the cache. It becomes executable and moves to its final path
 * only if its checksum is right.
 * @throws Unavailable when it cannot be downloaded
 * @throws ChecksumError when the checksum is wrong; the file is removed
 */ async function fromDownload(means, limits = means.patient ? LIMITS : IMPATIENT) {
    const { asset, machine } = means;
    if (asset === null) throw new _providers_js__WEBPACK_IMPORTED_MODULE_8__/* .Unavailable */ .$(`download: the release has none for ${machine.platform} on ${machine.arch}`);
    await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseLink */ .VQ)(means);
    const url = `${means.releaseUrl}/${asset.name}`;
    means.log.info(`Downloading osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_7__/* .OSV_SCANNER_VERSION */ .nX} from ${url}`, 'always');
    try {
        // The temporary directory is inside the cache, so that the finished file can be moved by
        // renaming.
        await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .withScratch */ .h)(means.cache, means.log, async (scratch)=>{
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'osv-scanner');
            const sum = await (0,_system_download_js__WEBPACK_IMPORTED_MODULE_3__/* .download */ .R)(url, file, limits);
            if (sum !== asset.sha256) throw new _system_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .ChecksumError */ .A(`What ${url} answered`, sum, asset.sha256);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o755);
            await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .putInPlace */ .yK)(file, (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadedPath */ .NT)(means));
        });
    } catch (error) {
        if (error instanceof _system_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .ChecksumError */ .A) throw error;
        means.log.info(`It could not be downloaded: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_8__/* .Unavailable */ .$(`download: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, {
            cause: error
        });
    }
    return {
        ...await (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .fromCache */ .ZY)(means),
        from: 'download'
    };
}


/***/ })

};
;