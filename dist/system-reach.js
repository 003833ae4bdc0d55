"use strict";
exports.id = 3270;
exports.ids = [3270];
exports.modules = {

/***/ 63270:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reach: () => (/* binding */ reach)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, headTells */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);



/** Addresses that are nobody's in public: the machine's own, its networks, and reserved ones. */ const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
for (const [net, bits] of [
    [
        '0.0.0.0',
        8
    ],
    [
        '10.0.0.0',
        8
    ],
    [
        '100.64.0.0',
        10
    ],
    [
        '127.0.0.0',
        8
    ],
    [
        '169.254.0.0',
        16
    ],
    [
        '172.16.0.0',
        12
    ],
    [
        '192.0.0.0',
        24
    ],
    [
        '192.168.0.0',
        16
    ],
    [
        '198.18.0.0',
        15
    ],
    [
        '224.0.0.0',
        3
    ]
])PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
    [
        '::',
        96
    ],
    [
        '::ffff:0:0:0',
        96
    ],
    [
        '64:ff9b::',
        96
    ],
    [
        '64:ff9b:1::',
        48
    ],
    [
        '2001::',
        32
    ],
    [
        'fc00::',
        7
    ],
    [
        'fe80::',
        10
    ],
    [
        'fec0::',
        10
    ],
    [
        'ff00::',
        8
    ],
    [
        '2002::',
        16
    ]
])PRIVATE.addSubnet(net, bits, 'ipv6');
/** Whether an address is one of a private or reserved network. @param address IPv4 or IPv6 */ function isPrivateAddress(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;
    return PRIVATE.check(mapped, (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(mapped) === 6 ? 'ipv6' : 'ipv4');
}
const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 5;
/**
 * Asks a page with HEAD, and GET where HEAD fails, whether it is there. Only https on its own
 * port, and no host with a private address, is ever asked, also behind redirects.
 * @param url untrusted
 */ async function reach(url) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    let at = url;
    for(let step = 0; step <= MAX_REDIRECTS; step += 1){
        const refused = refusal(at);
        if (refused !== null) return {
            url: at,
            why: refused
        };
        const answer = await asked(at, signal);
        if ('why' in answer) return {
            url: at,
            why: answer.why
        };
        if (answer.next === null) return {
            url: at,
            status: answer.status
        };
        at = answer.next;
    }
    return {
        url: at,
        why: `it redirects more than ${MAX_REDIRECTS} times`
    };
}
/** Why an address is not asked at all; null where it may be. */ function refusal(url) {
    if (!URL.canParse(url)) return 'it is no address';
    const { protocol, hostname, port, username, password } = new URL(url);
    if (protocol !== 'https:' || port !== '') return 'only https on its own port is asked';
    if (username + password !== '') return 'an address with a user is not asked';
    const host = hostname.replace(/^\[|\]$/gu, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) !== 0 && isPrivateAddress(host) ? 'a private host is not asked' : null;
}
async function asked(url, signal) {
    const head = await send(url, 'HEAD', signal);
    return 'status' in head && !headTells(head.status) ? send(url, 'GET', signal) : head;
}
/**
 * Whether the answer to HEAD is that to GET. Servers that know no HEAD answer with all kinds of
 * errors, 404 among them.
 */ function headTells(status) {
    return status >= 200 && status < 400;
}
function send(url, method, signal) {
    return new Promise((settle)=>{
        const call = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, {
            method,
            signal,
            lookup: publicOnly,
            agent: false
        }, (response)=>{
            const { statusCode: status = 0, headers } = response;
            response.destroy();
            const to = status >= 300 && status < 400 ? headers.location : undefined;
            settle({
                status,
                next: to !== undefined && URL.canParse(to, url) ? new URL(to, url).href : null
            });
        });
        call.on('error', (error)=>{
            settle({
                why: signal.aborted ? `no answer within ${TIMEOUT_MS / 1000} s` : error.message
            });
        });
        call.end();
    });
}
/** Resolves a name, and refuses it where one of its addresses is private. */ const publicOnly = (hostname, options, done)=>{
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, {
        ...options,
        all: true
    }, (error, addresses)=>{
        if (error !== null) {
            done(error, '', 4);
            return;
        }
        const [first] = addresses;
        if (first === undefined) {
            done(new Error('the name has no address'), '', 4);
            return;
        }
        if (addresses.some(({ address })=>isPrivateAddress(address))) {
            done(new Error('a private host is not asked'), '', 4);
            return;
        }
        if (options.all === true) done(null, addresses);
        else done(null, first.address, first.family);
    });
};


/***/ })

};
;