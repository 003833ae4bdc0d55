"use strict";
exports.id = 8839;
exports.ids = [8839];
exports.modules = {

/***/ 18839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicRoots: () => (/* binding */ publicRoots),
/* harmony export */   publishedTimes: () => (/* binding */ publishedTimes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _scanners_dependencies_registry_get_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87401);
/* harmony import */ var _scanners_dependencies_registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1772);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);




const LIMITS = {
    timeoutMs: 10_000,
    maxBytes: 32 * 1024 * 1024
};
/** Most packages that are asked for in one run. */ const MAX_ASKED = 100;
const AT_ONCE = 8;
const instant = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((text)=>!Number.isNaN(Date.parse(text)));
const npmAnswer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())
});
const pypiAnswer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    urls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        upload_time_iso_8601: instant
    }))
});
/** The public registries whose metadata has times. */ function publicRoots() {
    const roots = [
        'npm',
        'PyPI'
    ].map((one)=>[
            one,
            `https://${(0,_scanners_dependencies_registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistries */ .D)(one)[0] ?? ''}`
        ]);
    return Object.fromEntries(roots);
}
/**
 * When versions were published, by the metadata of their registries (npm, PyPI). Only the names of
 * public packages leave this machine.
 * @param roots null to ask nobody
 */ async function publishedTimes(versions, roots) {
    const dated = [];
    for(let at = 0; at < versions.length; at += AT_ONCE){
        const some = versions.slice(at, at + AT_ONCE);
        dated.push(...await Promise.all(some.map((one, index)=>dateOf(one, at + index, roots))));
    }
    return dated;
}
async function dateOf(one, index, roots) {
    const unknown = (reason)=>({
            ...one,
            published: null,
            unknown: reason
        });
    if (roots === null) return unknown('no registry is asked; scan.dependencies.resolve: registry allows it');
    const root = roots[one.ecosystem];
    if (!one.isPublic || root === undefined) return unknown('no public registry tells of it');
    if (index >= MAX_ASKED) return unknown(`only ${MAX_ASKED} packages are asked for`);
    try {
        const published = await ask(one, root);
        return published === null ? unknown(`${root} does not say`) : {
            ...one,
            published,
            unknown: null
        };
    } catch (error) {
        return unknown(`${root}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
/** @throws what the network throws, and an Error for an answer that is of another shape */ async function ask({ ecosystem, name, version }, root) {
    if (ecosystem === 'PyPI') {
        const url = `${root}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
        const { urls } = pypiAnswer.parse(JSON.parse((await (0,_scanners_dependencies_registry_get_js__WEBPACK_IMPORTED_MODULE_0__/* .getBytes */ .q)(url, LIMITS)).toString('utf8')));
        return urls.map((file)=>file.upload_time_iso_8601).sort()[0] ?? null;
    }
    const url = `${root}/${name.split('/').map(encodeURIComponent).join('%2f')}`;
    const { time } = npmAnswer.parse(JSON.parse((await (0,_scanners_dependencies_registry_get_js__WEBPACK_IMPORTED_MODULE_0__/* .getBytes */ .q)(url, LIMITS)).toString('utf8')));
    const read = instant.safeParse(Object.hasOwn(time, version) ? time[version] : null);
    return read.success ? read.data : null;
}


/***/ }),

/***/ 1772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D: () => (/* binding */ publicRegistries),
/* harmony export */   L3: () => (/* binding */ GO_CHECKSUM_DATABASE),
/* harmony export */   Mm: () => (/* binding */ MAVEN_CENTRAL),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cy: () => (/* binding */ isCodeHost),
/* harmony export */   mv: () => (/* binding */ isOtherRegistry),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The public hosts that package managers take packages from when nothing else is configured: the
 * only place that names any. A path may stand behind a host.
 */ const PUBLIC_REGISTRIES = {
    npm: [
        'registry.npmjs.org',
        'registry.yarnpkg.com'
    ],
    PyPI: [
        'pypi.org',
        'pypi.python.org',
        'files.pythonhosted.org'
    ],
    'crates.io': [
        'github.com/rust-lang/crates.io-index',
        'index.crates.io',
        'static.crates.io'
    ],
    RubyGems: [
        'rubygems.org'
    ],
    Packagist: [
        'packagist.org',
        'repo.packagist.org'
    ],
    Pub: [
        'pub.dev',
        'pub.dartlang.org'
    ]
};
/** Where repositories are that projects ask for by git, and archives of their commits. */ const CODE_HOSTS = [
    'github.com',
    'api.github.com',
    'codeload.github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
    'git.sr.ht'
];
/** Maven Central, where Maven asks when nothing else is configured: the URL of its root. */ const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';
/** Go's own database of checksums. */ const GO_CHECKSUM_DATABASE = 'sum.golang.org';
/** The public registries of an OSV ecosystem; none where its lockfiles name no hosts. */ function publicRegistries(ecosystem) {
    return PUBLIC_REGISTRIES[ecosystem] ?? [];
}
/** Whether an address leads to a host that is none of the ecosystem's public ones. */ function isOtherRegistry(ecosystem, address) {
    const place = placeOf(address);
    return place !== null && !publicRegistries(ecosystem).some((host)=>isWithin(place, host));
}
/** Whether a place (`host` or `host/path`) is one where everybody's repositories are. */ function isCodeHost(place) {
    return CODE_HOSTS.some((host)=>isWithin(place, host));
}
/**
 * The host of an address with its path, `registry.example/npm`; null where it leads to no host: a
 * path, a version, a scheme without one.
 */ function placeOf(address) {
    const bare = address.trim().replaceAll('\\', '/').replace(/^(?:registry|sparse|git|hg|svn|bzr)\+/i, '');
    const [, scp, rest] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.*)$/.exec(bare) ?? [];
    if (scp !== undefined) return normal(`${scp}/${rest ?? ''}`);
    const short = /^(github|gitlab|bitbucket):(?!\/\/)(.*)$/i.exec(bare);
    if (short) return normal(`${short[1] ?? ''}.${short[1] === 'bitbucket' ? 'org' : 'com'}/${short[2] ?? ''}`);
    const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\\?#]*@)?([^/\\?#]+)([^?#]*)/i.exec(bare);
    if (found === null || /^file:/i.test(bare)) return null;
    return normal(`${found[1] ?? ''}${found[2] ?? ''}`);
}
function normal(place) {
    const [host = '', ...path] = place.split('/');
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${path.join('/')}`).replace(/\/+$/, '');
    return `${host.toLowerCase().replace(/:(?:80|443)$|\.$/, '')}${folder}`;
}
/** Whether a place is a host, or lies below a path of one. */ function isWithin(place, host) {
    return place === host || place.startsWith(`${host}/`);
}
/** The host alone. */ function hostOf(place) {
    return place.split('/')[0] ?? place;
}


/***/ }),

/***/ 87401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ StatusError),
/* harmony export */   q: () => (/* binding */ getBytes)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


/** The registry answered, and not with what was asked for; the message has the status. */ class StatusError extends Error {
    name = 'StatusError';
}
/**
 * What a registry has at an address. Nothing but the address is sent: no credentials, no cookies;
 * a redirect is not followed.
 * @param url http or https
 * @throws StatusError for any status but 200
 * @throws FixbyError (scanner) for an answer that is too large, breaks off or does not come in
 *   time; the caller has the hint
 */ async function getBytes(url, { timeoutMs, maxBytes }) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 1,
        socketTimeout: timeoutMs
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new StatusError(`HTTP ${message.statusCode ?? '?'}`);
        }
        return await bodyOf(message, timeoutMs, maxBytes);
    } finally{
        client.dispose();
    }
}
async function bodyOf(message, timeoutMs, maxBytes) {
    const late = AbortSignal.timeout(timeoutMs);
    late.addEventListener('abort', ()=>message.destroy(new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', `no whole answer in ${timeoutMs} ms`)));
    const chunks = [];
    let size = 0;
    for await (const chunk of message){
        const bytes = chunk;
        size += bytes.length;
        if (size > maxBytes) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', `it has more than ${maxBytes} bytes`);
        chunks.push(bytes);
    }
    if (!message.complete) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', 'the answer broke off');
    return Buffer.concat(chunks);
}


/***/ })

};
;