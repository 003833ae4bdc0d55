"use strict";
exports.id = 2477;
exports.ids = [2477];
exports.modules = {

/***/ 33861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** A text as a regular expression that matches just it: outside of sets, with any flag but `v`. */ function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 52254:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Keys below `permissions.external` that contain addresses. */ const EGRESS_KINDS = [
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames',
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
];
/** The entries of `permissions.external`. */ function egressOf(external) {
    return EGRESS_KINDS.flatMap((kind)=>external.get(...kind.split('.')).items.map((item)=>{
            const plain = item.text !== null;
            return {
                kind,
                address: plain ? item.text : item.get('address').text,
                remote: plain ? null : item.get('remote').text,
                plain,
                category: plain ? null : item.get('category').text,
                inScopeEUD: plain ? null : item.get('inScopeEUD').flag,
                at: item.at
            };
        }));
}
/**
 * The host of an address with its port, in lower case: `api.example.com` for
 * `https://API.example.com/v1`. Null when it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null when it has none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 7077:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   WM: () => (/* binding */ AROUND),
/* harmony export */   Xu: () => (/* binding */ surestFirst)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30442);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56414);


/** Length of the surrounding text of a candidate on each side, in characters. */ const AROUND = 200;
/**
 * A token must not be preceded by a word character, unless that ends an escape in a string (`\n`).
 */ const BEFORE = String.raw`(?<![A-Za-z0-9_](?<!\\[nrt]))`;
/** A token must not be followed by a letter or digit. */ const AFTER = '(?![A-Za-z0-9])';
/**
 * A detector for tokens with a fixed prefix.
 * @param prefix literal text
 * @param rest source of a regular expression for what follows
 */ function token(kind, name, prefix, rest, extra = {}) {
    return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
        keywords: [
            prefix
        ],
        shown: prefix,
        ...extra
    });
}
/** A detector for tokens that match a pattern; `keywords` says where to try it. */ function pattern(kind, name, source, { severity = 'critical', keywords = [], before = [
    0
], shown = '', inside = false, near, checksum }) {
    const whole = source.includes('(?<value>') ? source : `(?<value>${source})`;
    return {
        kind,
        name,
        severity,
        keywords,
        before,
        pattern: new RegExp(`${inside ? '' : BEFORE}${whole}${AFTER}`, 'y'),
        shown,
        made: 'issued',
        ...near === undefined ? {} : {
            near
        },
        ...checksum === undefined ? {} : {
            checksum
        }
    };
}
/**
 * A detector for tokens without a fixed prefix, recognised by the name that they are assigned to.
 * @param names source of a regular expression
 */ function named(kind, name, names, value, keywords) {
    const assigned = String.raw`[\w-]{0,30}["'\x60]?\]?[ \t]{0,20}(?::=|=>|[:=,])[ \t]{0,20}["'\x60]?`;
    return {
        kind,
        name,
        severity: 'critical',
        keywords,
        before: [
            0
        ],
        pattern: new RegExp(`(?:${names})${assigned}(?<value>${value})(?![A-Za-z0-9+/_-])`, 'iy'),
        shown: '',
        made: 'issued',
        // Without a prefix, a word of the same length looks the same.
        accepts: (candidate)=>/\d/.test(candidate.value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenPlaceholder */ .X2)(candidate.value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordy */ .yY)(candidate.value)
    };
}
/** Sorts detectors by how reliable they are: a provider's format before the name of a variable. */ function surestFirst(detectors) {
    const nameOnly = ({ byName })=>byName === true;
    return [
        ...detectors.filter((one)=>!nameOnly(one)),
        ...detectors.filter(nameOnly)
    ];
}


/***/ }),

/***/ 98380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DETECTORS)
});

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/detector.js
var detector = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/strength.js
var strength = __webpack_require__(56414);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/assignments.js

/**
 * Endings of names for properties of a secret (its length, its URL) that are not the secret itself.
 */ const ABOUT = /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;
/** Names of values that are public. */ const PUBLIC = /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;
/** A quote, possibly escaped, for strings inside strings (a notebook, a source map). */ const QUOTE = String.raw`\\{0,3}["'\x60]`;
const ASSIGN = String.raw`(?:${QUOTE})?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
const COMMA = String.raw`(?:\s|\\[nrt]){0,40},(?:\s|\\[nrt]){0,40}`;
const COLON = '[ \\t]{0,20}:[ \\t]{0,20}';
/** Other members of a pair: its type, whether it is enabled. */ const MEMBERS = String.raw`(?:${QUOTE}\w{1,20}${QUOTE}${COLON}(?:${QUOTE}[^"'\x60\n]{0,80}${QUOTE}|\w{1,10})${COMMA}){0,3}`;
/** An assignment in a list of pairs: `{"key":"password","value":"\u2026"}`. */ const PAIR = String.raw`${QUOTE}${COMMA}${MEMBERS}${QUOTE}value${QUOTE}${COLON}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
/** The same pair in YAML: `- name: PASSWORD` and `value: \u2026` in the next line. */ const NEXT_LINE = String.raw`(?:${QUOTE})?[ \t]{0,20}\r?\n[ \t]{1,60}value[ \t]{0,20}:[ \t]{1,20}`;
/** The same pair, value first: `{"value":"\u2026","key":"password"}`. */ const VALUE_FIRST = String.raw`${QUOTE}value${QUOTE}${COLON}${QUOTE}(?<value>[^"'\x60\s\\]{6,4096})${QUOTE}${COMMA}${MEMBERS}${QUOTE}(?:key|name)${QUOTE}${COLON}${QUOTE}`;
/** Without quotes, or with one behind it that began before the name: `- "NAME=value"`. */ const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=["'\x60]?[ \t]*(?:$|[\r\n#;,\]]))`;
/** What is taken where a variable is not set: `${NAME:-value}`. */ const FALLBACK = String.raw`:?[-=](?<value>[^\s"'\x60{}$]{6,200})\}`;
/** Set for one command: `NAME=value psql \u2026`. */ const FOR_COMMAND = String.raw`=(?<quote>["']?)(?<value>[^\s"'\x60#;,<>{}()[\]$%|&]{6,200})\k<quote>[ \t]{1,8}(?=[\w./-])`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,4096})<\/`;
/** Values that bring what stands between them and their name. */ const OWN_SIGN = new Set([
    ELEMENT,
    FALLBACK,
    FOR_COMMAND
]);
const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
/** Names that are as short as words: they count only where they end the name. */ const SHORT = '(?:pass|pin|[ht]?otp)(?:_?code)?(?=[\\s"\'\x60\\\\:=\\]>])';
const SHORT_NAME = /(?:^|[^A-Za-z])(?:pass|pin|[ht]?otp|Pass|Pin|[HT]?otp|Otp|PASS|PIN|[HT]?OTP)(?:_?code|Code|_?CODE)?$|[a-z](?:Pass|Pin|[HT]?otp|Otp|PIN|OTP)(?:Code)?$/;
/** A number that unlocks something, and the seed of one-time passwords in Base32. */ const DIGITS = String.raw`(?<quote>${QUOTE})(?<value>\d{4,12}|[A-Z2-7]{16,128})={0,6}\k<quote>`;
const BARE_DIGITS = String.raw`(?<value>\d{4,12}|[A-Z2-7]{16,128})(?==*[ \t]*(?:$|[\r\n#;,]))`;
const SECRET = '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';
/**
 * Keys that are public by design: those of PostHog, Stripe, Atlassian Connect and similar services.
 */ const PUBLIC_VALUE = /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:|0x[0-9a-f]{40}$|MI[GI][\w+/]{1,4}(?:ANBgkqhkiG9w0BAQEFAAOC|A0GCSqGSIb3DQEBAQUAA4))/i;
/** Atlassian Connect: the client key names a site, and the UUID in it is no secret. */ function isClientKey({ context, value }) {
    return /client_?-?key$/i.test(context) && /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
/** A digest in hexadecimal, as tables of users hold it, where no credential is used. */ function isStoredHash(candidate) {
    return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(candidate.value) && !isInPosition(candidate);
}
/** Lockfiles: their keys are package names and their values digests. */ const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;
/** Texts that people read, by language. */ const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang(?:uages?)?|nls)\/|(?:^|\/)(?:messages?|strings|labels|translations?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.\w+$|\.(?:po|xlf|xliff|arb|strings|resx)$/i;
/** Configuration files with one setting per line. */ const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.(?:env|properties|ini|tfvars|cnf|conf|cfg))$/i;
/** What surrounds the password of a connection: a host, or the call that connects. */ const CONNECTION = /["'\x60]?(?:host(?:name)?|server|database|port|auth|dsn)["'\x60]?\s*[:=]|(?:connect|createConnection|createPool|createTransport|createClient|Pool|login|authenticate|signIn)\s*\(/i;
/**
 * Whether a candidate is used as a credential: it is an environment variable's value, or part of a
 * connection.
 */ function isInPosition({ path, context, around }) {
    return SETTINGS.test(path) || /(?:^|[^a-z])[A-Z0-9]+_[A-Z0-9_]+$/.test(context) || CONNECTION.test(around);
}
function cased(...words) {
    return words.flatMap((word)=>[
            word,
            word.toUpperCase(),
            word.charAt(0).toUpperCase() + word.slice(1)
        ]);
}
/** What may end a short name, so that `typing` and `passes` are not tried. */ const SHORT_WORDS = cased('pass', 'pin', 'otp', 'totp', 'hotp').flatMap((word)=>Array.from(':= "\'\x60\\_').map((end)=>word + end).concat(`${word}code`, `${word}Code`));
const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase', 'passcode');
const SECRET_WORDS = [
    ...cased('secret', 'token', 'credential'),
    ...cased('api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master').flatMap((word)=>{
        const key = word === word.toUpperCase() ? 'KEY' : 'key';
        return [
            `${word}${key}`,
            `${word}_${key}`,
            `${word}-${key}`,
            `${word}Key`
        ];
    })
];
function row(base, names, value, accepts, extra = {}) {
    const assigned = OWN_SIGN.has(value) ? '' : `(?:${ASSIGN}|${PAIR}|${NEXT_LINE})`;
    // The context is the whole name, including what precedes the keyword.
    const before = value === VALUE_FIRST ? `(?<=${VALUE_FIRST}(?<context>[\\w.-]{0,60}))` : '(?<=(?<context>[\\w.-]{0,60}))';
    const after = value === VALUE_FIRST ? QUOTE : `${assigned}${value}`;
    return {
        ...base,
        severity: 'high',
        before: [
            0
        ],
        shown: '',
        pattern: new RegExp(`${before}(?<rest>${names}[\\w-]{0,40})${after}`, 'dimy'),
        accepts: (candidate)=>!ABOUT.test(candidate.context) && !PUBLIC.test(candidate.context) && !PUBLIC_VALUE.test(candidate.value) && !isClientKey(candidate) && !GENERATED.test(candidate.path) && accepts(candidate),
        byName: true,
        ...extra
    };
}
const assignments_password = {
    kind: 'password',
    name: 'Password',
    keywords: PASSWORD_WORDS,
    made: 'chosen'
};
const assignments_short = {
    ...assignments_password,
    keywords: SHORT_WORDS
};
const secret = {
    kind: 'generic-secret',
    name: 'Secret or API key',
    keywords: SECRET_WORDS,
    made: 'issued'
};
const acceptDrawn = (candidate)=>(0,strength/* isDrawn */.tl)(candidate.value) && !isStoredHash(candidate);
/** In YAML and shell a value without quotes is a setting, whatever stands around it. */ const acceptBare = ({ value })=>(0,strength/* isDrawn */.tl)(value);
/** A password that a person chose is reported only where it is used as one. */ const acceptWeak = (candidate)=>(0,strength/* isWeak */.FI)(candidate.value) && isInPosition(candidate) && !TRANSLATIONS.test(candidate.path);
const acceptShort = (candidate)=>/pass$/i.test(candidate.context) && SHORT_NAME.test(candidate.context) && (SETTINGS.test(candidate.path) || /user|login|auth/i.test(candidate.around)) && acceptWeak(candidate);
const acceptDigits = (candidate)=>SHORT_NAME.test(candidate.context) && (/^\d+$/.test(candidate.value) ? (0,strength/* isUnguessedNumber */.$_)(candidate.value) && (candidate.value.length >= 6 || isInPosition(candidate)) : (0,strength/* isSeed */.Ub)(candidate.value)) && !/city|postal|zip|pincode|gpio/i.test(candidate.around);
/** Whether a name is that of an environment variable. */ const isVariable = ({ context })=>/^[A-Z][A-Z0-9_]*$/.test(context);
const acceptVariable = (candidate)=>isVariable(candidate) && (0,strength/* isWeak */.FI)(candidate.value);
const acceptSecret = ({ value })=>(0,strength/* isRandom */.oe)(value, 20);
/**
 * Values that are assigned to names such as `password`. They come last, so that a secret with a
 * provider's format is reported as such.
 */ const ASSIGNMENTS = [
    row(assignments_password, PASSWORD, QUOTED, acceptDrawn),
    row(assignments_password, PASSWORD, ELEMENT, acceptDrawn),
    row(assignments_password, PASSWORD, BARE, acceptBare, {
        configurationOnly: true
    }),
    row(assignments_password, PASSWORD, QUOTED, acceptWeak, {
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, BARE, acceptWeak, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, FALLBACK, acceptVariable, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, FOR_COMMAND, acceptVariable, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_password, PASSWORD, VALUE_FIRST, acceptDrawn),
    row(assignments_short, SHORT, QUOTED, acceptShort, {
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, BARE, acceptShort, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, DIGITS, acceptDigits, {
        confidence: 'medium'
    }),
    row(assignments_short, SHORT, BARE_DIGITS, acceptDigits, {
        configurationOnly: true,
        confidence: 'medium'
    }),
    row(secret, SECRET, QUOTED, acceptSecret),
    row(secret, SECRET, ELEMENT, acceptSecret),
    row(secret, SECRET, BARE, acceptSecret, {
        configurationOnly: true
    }),
    row(secret, SECRET, VALUE_FIRST, acceptSecret)
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/atlassian.js

/** Atlassian: API tokens, OAuth, Bitbucket, Forge. */ const ATLASSIAN = [
    (0,detector/* token */.Sh)('atlassian-api-token', 'Atlassian API token', 'ATATT3x', '[A-Za-z0-9_=-]{60,400}'),
    (0,detector/* token */.Sh)('atlassian-access-token', 'Bitbucket or Atlassian access token', 'ATCTT3x', '[A-Za-z0-9_=-]{60,400}'),
    (0,detector/* token */.Sh)('atlassian-oauth-secret', 'Atlassian OAuth client secret', 'ATOA', '[A-Za-z0-9_=-]{60,100}'),
    (0,detector/* token */.Sh)('bitbucket-app-password', 'Bitbucket app password', 'ATBB', '[A-Za-z0-9]{32}'),
    (0,detector/* named */.KT)('atlassian-legacy-token', 'Atlassian API token', String.raw`(?:atlassian|jira|confluence)[\w-]{0,20}(?:token|key|secret|password)`, '[A-Za-z0-9]{24}', [
        'atlassian',
        'ATLASSIAN',
        'Atlassian',
        'jira',
        'JIRA',
        'Jira',
        'confluence',
        'CONFLUENCE',
        'Confluence'
    ]),
    (0,detector/* token */.Sh)('bitbucket-data-center-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/]{43,44}'),
    (0,detector/* named */.KT)('bitbucket-oauth-secret', 'Bitbucket OAuth consumer secret', String.raw`bitbucket[\w-]{0,20}(?:secret|key|password)`, '[A-Za-z0-9]{32}', [
        'bitbucket',
        'BITBUCKET',
        'Bitbucket'
    ]),
    (0,detector/* named */.KT)('forge-api-token', 'Forge deployment token', 'FORGE_API_TOKEN', '[A-Za-z0-9_=-]{24,400}', [
        'FORGE_API_TOKEN'
    ])
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/checksums.js
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** The reflected CRC-32 of IEEE 802.3 of an ASCII text, as an unsigned number. */ function crc32(text) {
    let rest = 0xffffffff;
    for (const byte of Buffer.from(text, 'latin1')){
        rest ^= byte;
        for(let bit = 0; bit < 8; bit += 1)rest = rest >>> 1 ^ 0xedb88320 & -(rest & 1);
    }
    return ~rest >>> 0;
}
/** A number in Base62, six digits long, as GitHub and npm write their checksums. */ function base62(number) {
    const digits = Array.from({
        length: 6
    }, (_, at)=>BASE62.charAt(Math.floor(number / 62 ** at) % 62));
    return digits.reverse().join('');
}
/**
 * Whether the last six of the 36 characters after the prefix are the checksum of the others.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */ function hasBase62Checksum(token) {
    const body = token.slice(-36);
    return body.slice(30) === base62(crc32(body.slice(0, 30)));
}
/** Whether the eight hexadecimal digits at the end are the checksum of what precedes their `_`. */ function hasHexChecksum(token) {
    const digits = Buffer.alloc(4);
    digits.writeUInt32LE(crc32(token.slice(0, -9)));
    return token.slice(-8) === digits.toString('hex');
}
/**
 * Whether a Bech32 text, in one case, ends with its checksum.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */ function hasBech32Checksum(text) {
    const lower = text.toLowerCase();
    const end = lower.lastIndexOf('1');
    const prefix = Array.from(lower.slice(0, end), (one)=>one.charCodeAt(0));
    const data = Array.from(lower.slice(end + 1), (one)=>BECH32.indexOf(one));
    return polymod([
        ...prefix.map((code)=>code >> 5),
        0,
        ...prefix.map((code)=>code & 31),
        ...data
    ]) === 1;
}
/** The remainder of Bech32's code, over groups of five bits. */ function polymod(groups) {
    const generator = [
        0x3b6a57b2,
        0x26508e6d,
        0x1ea119fa,
        0x3d4233dd,
        0x2a1462b3
    ];
    return groups.reduce((rest, group)=>{
        const shifted = (rest & 0x1ffffff) << 5 ^ group;
        return generator.reduce((sum, term, at)=>sum ^ (rest >> 25 + at & 1 ? term : 0), shifted);
    }, 1);
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/cloud.js


const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Cloud providers and services that build on them. */ const CLOUD = [
    (0,detector/* pattern */.T1)('aws-access-key', 'AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', {
        keywords: [
            'AKIA',
            'ASIA',
            'ABIA',
            'ACCA'
        ],
        shown: 'A'
    }),
    (0,detector/* named */.KT)('aws-secret-key', 'AWS secret access key', String.raw`aws[\w.-]{0,20}secret[\w-]{0,20}`, '[A-Za-z0-9/+]{40}', [
        'aws',
        'AWS',
        'Aws'
    ]),
    (0,detector/* named */.KT)('aws-secret-key', 'AWS secret access key', 'secret_?access_?key', '[A-Za-z0-9/+]{40}', [
        'secretAccessKey',
        'SecretAccessKey',
        'secret_access_key',
        'SECRET_ACCESS_KEY'
    ]),
    (0,detector/* token */.Sh)('aws-bedrock-key', 'Amazon Bedrock API key', 'ABSK', '[A-Za-z0-9+/]{100,160}={0,2}'),
    (0,detector/* token */.Sh)('google-api-key', 'Google API key', 'AIza', String.raw`[\w-]{35}`, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('google-oauth-secret', 'Google OAuth client secret', 'GOCSPX-', String.raw`[\w-]{28}`),
    (0,detector/* token */.Sh)('google-access-token', 'Google OAuth access token', 'ya29.', String.raw`[\w-]{30,1000}`),
    (0,detector/* token */.Sh)('google-refresh-token', 'Google OAuth refresh token', '1//0', String.raw`[\w-]{40,200}`),
    (0,detector/* token */.Sh)('firebase-server-key', 'Firebase Cloud Messaging server key', 'AAAA', String.raw`[\w-]{7}:[\w-]{140}`),
    (0,detector/* token */.Sh)('azure-storage-key', 'Azure storage account or Cosmos DB key', 'AccountKey=', '(?<value>[A-Za-z0-9+/]{86}==)'),
    (0,detector/* token */.Sh)('azure-shared-access-key', 'Azure Service Bus or Event Hubs key', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
    (0,detector/* pattern */.T1)('azure-client-secret', 'Microsoft Entra client secret', String.raw`[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`, {
        keywords: [
            'Q~'
        ],
        before: [
            4
        ]
    }),
    (0,detector/* pattern */.T1)('azure-devops-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', {
        keywords: [
            'AZDO'
        ],
        before: [
            76
        ]
    }),
    (0,detector/* pattern */.T1)('azure-sas-signature', 'Azure shared access signature', // The query parameters may be in any order; a Logic App omits the padding.
    String.raw`[?& ]sig=(?<value>[A-Za-z0-9%+/_-]{43,70}(?:%3[Dd]|=)?)(?![A-Za-z0-9%+/_=-])`, {
        keywords: [
            '?sig=',
            '&sig=',
            ' sig='
        ],
        severity: 'high',
        inside: true,
        near: /[?& ]s(?:[evrp]|kn)=/
    }),
    (0,detector/* token */.Sh)('digitalocean-token', 'DigitalOcean personal access token', 'dop_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('digitalocean-oauth-token', 'DigitalOcean OAuth token', 'doo_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('heroku-key', 'Heroku API key', 'HRKU-', String.raw`[\w-]{36,80}`),
    (0,detector/* named */.KT)('heroku-legacy-key', 'Heroku API key', String.raw`heroku[\w-]{0,20}(?:key|token|secret)`, UUID, [
        'heroku',
        'HEROKU',
        'Heroku'
    ]),
    (0,detector/* token */.Sh)('cloudflare-ca-key', 'Cloudflare Origin CA key', 'v1.0-', '[0-9a-f]{24}-[0-9a-f]{146}'),
    (0,detector/* named */.KT)('cloudflare-token', 'Cloudflare API token', String.raw`(?:cloudflare|cf)[\w-]{0,20}(?:token|key)`, String.raw`[\w-]{37,40}`, [
        'cloudflare',
        'CLOUDFLARE',
        'Cloudflare',
        'CF_API'
    ]),
    (0,detector/* token */.Sh)('fly-token', 'Fly.io token', 'FlyV1 ', '(?:fm[12][ar]?_[A-Za-z0-9+/=,_]{100,2000})'),
    (0,detector/* token */.Sh)('netlify-token', 'Netlify personal access token', 'nfp_', '[A-Za-z0-9]{36}'),
    (0,detector/* token */.Sh)('vercel-blob-token', 'Vercel Blob token', 'vercel_blob_rw_', '[A-Za-z0-9]{16}_[A-Za-z0-9]{30}'),
    (0,detector/* token */.Sh)('render-key', 'Render API key', 'rnd_', '[A-Za-z0-9]{32}'),
    (0,detector/* token */.Sh)('alibaba-key', 'Alibaba Cloud access key', 'LTAI', '[A-Za-z0-9]{17,26}'),
    (0,detector/* token */.Sh)('tencent-key', 'Tencent Cloud secret id', 'AKID', '[A-Za-z0-9]{32}'),
    (0,detector/* pattern */.T1)('terraform-token', 'Terraform Cloud token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`, {
        keywords: [
            '.atlasv1.'
        ],
        before: [
            14
        ]
    }),
    (0,detector/* token */.Sh)('vault-token', 'HashiCorp Vault service token', 'hvs.', String.raw`[\w-]{24,300}`),
    (0,detector/* token */.Sh)('vault-batch-token', 'HashiCorp Vault batch token', 'hvb.', String.raw`[\w-]{100,500}`),
    (0,detector/* token */.Sh)('pulumi-token', 'Pulumi access token', 'pul-', '[0-9a-f]{40}'),
    (0,detector/* pattern */.T1)('doppler-token', 'Doppler token', String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`, {
        keywords: [
            'dp.'
        ],
        shown: 'dp.'
    }),
    (0,detector/* token */.Sh)('infracost-key', 'Infracost API key', 'ico-', '[A-Za-z0-9]{32}', {
        near: /infracost/i
    }),
    (0,detector/* token */.Sh)('planetscale-token', 'PlanetScale token', 'pscale_tkn_', String.raw`[\w=.-]{32,64}`),
    (0,detector/* token */.Sh)('planetscale-password', 'PlanetScale password', 'pscale_pw_', String.raw`[\w=.-]{32,64}`),
    (0,detector/* token */.Sh)('supabase-token', 'Supabase access token', 'sbp_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('supabase-secret-key', 'Supabase secret key', 'sb_secret_', String.raw`[\w-]{28,40}`),
    (0,detector/* token */.Sh)('neon-key', 'Neon API key', 'napi_', '[a-z0-9]{64}'),
    (0,detector/* token */.Sh)('databricks-token', 'Databricks access token', 'dapi', String.raw`[0-9a-f]{32}(?:-\d)?`),
    (0,detector/* token */.Sh)('age-key', 'age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', {
        checksum: hasBech32Checksum
    }),
    (0,detector/* token */.Sh)('tailscale-key', 'Tailscale key', 'tskey-', '(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,40}'),
    (0,detector/* token */.Sh)('onepassword-token', '1Password service account token', 'ops_eyJ', '[A-Za-z0-9+/_-]{200,1500}={0,2}')
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/services.js


const services_UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/**
 * Payment, shops and logistics. Keys of test modes (`sk_test_\u2026`) are left out, since no money can
 * be moved with them.
 */ const PAYMENT = [
    (0,detector/* token */.Sh)('stripe-key', 'Stripe secret key', 'sk_live_', '[A-Za-z0-9]{20,247}'),
    (0,detector/* token */.Sh)('stripe-restricted-key', 'Stripe restricted key', 'rk_live_', '[A-Za-z0-9]{20,247}'),
    (0,detector/* token */.Sh)('stripe-webhook-secret', 'Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{32,64}', {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('square-token', 'Square access token', 'sq0atp-', String.raw`[\w-]{22}`),
    (0,detector/* token */.Sh)('square-secret', 'Square OAuth secret', 'sq0csp-', String.raw`[\w-]{43}`),
    (0,detector/* token */.Sh)('braintree-token', 'Braintree access token', 'access_token$production$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
    (0,detector/* token */.Sh)('shopify-token', 'Shopify access token', 'shpat_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-custom-app-token', 'Shopify custom app token', 'shpca_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-private-app-token', 'Shopify private app password', 'shppa_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('shopify-secret', 'Shopify shared secret', 'shpss_', '[0-9a-fA-F]{32}'),
    (0,detector/* token */.Sh)('plaid-token', 'Plaid access token', 'access-production-', services_UUID),
    (0,detector/* token */.Sh)('flutterwave-key', 'Flutterwave secret key', 'FLWSECK-', '[0-9a-z]{32}-X'),
    (0,detector/* token */.Sh)('easypost-key', 'EasyPost API key', 'EZAK', '[A-Za-z0-9]{54}'),
    (0,detector/* token */.Sh)('shippo-key', 'Shippo API key', 'shippo_live_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('duffel-key', 'Duffel API key', 'duffel_live_', String.raw`[\w=-]{43}`)
];
/** Mail and messages. */ const MESSAGING = [
    (0,detector/* token */.Sh)('slack-bot-token', 'Slack bot token', 'xoxb-', String.raw`\d{8,14}-\d{8,14}-[A-Za-z0-9]{18,34}`),
    (0,detector/* token */.Sh)('slack-user-token', 'Slack user token', 'xoxp-', String.raw`(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}`),
    (0,detector/* token */.Sh)('slack-app-token', 'Slack app-level token', 'xapp-', String.raw`\d-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-z]{40,70}`),
    (0,detector/* pattern */.T1)('slack-legacy-token', 'Slack token', String.raw`xox[aosrec](?:\.xox[bp])?-(?:\d{1,14}-){1,4}[A-Za-z0-9-]{20,250}`, {
        keywords: [
            'xoxa-',
            'xoxo-',
            'xoxs-',
            'xoxr-',
            'xoxe-',
            'xoxe.',
            'xoxc-'
        ],
        shown: 'xox'
    }),
    (0,detector/* pattern */.T1)('slack-session-cookie', 'Slack session cookie', String.raw`xoxd-(?:[A-Za-z0-9+/]|%2[BFbf]){40,400}(?:%3[Dd]|=){0,2}`, {
        keywords: [
            'xoxd-'
        ],
        shown: 'xoxd-'
    }),
    (0,detector/* token */.Sh)('slack-webhook', 'Slack webhook', 'hooks.slack.com/', String.raw`(?:services|workflows|triggers)/[A-Z0-9]{8,14}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,64}`, {
        severity: 'high'
    }),
    (0,detector/* pattern */.T1)('discord-webhook', 'Discord webhook', String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}`, {
        keywords: [
            'discord.com/api/',
            'discordapp.com/api/'
        ],
        shown: 'discord.com/api/webhooks/',
        severity: 'high'
    }),
    (0,detector/* named */.KT)('discord-token', 'Discord bot token', String.raw`discord[\w-]{0,20}token`, String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}`, [
        'discord',
        'DISCORD',
        'Discord'
    ]),
    (0,detector/* pattern */.T1)('telegram-token', 'Telegram bot token', String.raw`\d{8,10}:AA[\w-]{33}`, {
        keywords: [
            ':AA'
        ],
        before: [
            10,
            9,
            8
        ]
    }),
    (0,detector/* token */.Sh)('teams-webhook', 'Microsoft Teams webhook', 'webhook.office.com/webhookb2/', `${services_UUID}@${services_UUID}/IncomingWebhook/[0-9a-f]{32}/${services_UUID}`, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('sendgrid-key', 'SendGrid API key', 'SG.', String.raw`[\w-]{22}\.[\w-]{43}`),
    (0,detector/* token */.Sh)('mailgun-key', 'Mailgun API key', 'key-', '[0-9a-f]{32}', {
        near: /mailgun/i
    }),
    (0,detector/* pattern */.T1)('mailchimp-key', 'Mailchimp API key', String.raw`[0-9a-f]{32}-us\d{1,2}`, {
        keywords: [
            '-us'
        ],
        before: [
            32
        ]
    }),
    (0,detector/* token */.Sh)('brevo-key', 'Brevo API key', 'xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    (0,detector/* token */.Sh)('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
    (0,detector/* token */.Sh)('resend-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
    (0,detector/* token */.Sh)('twilio-key', 'Twilio API key', 'SK', '[0-9a-f]{32}'),
    (0,detector/* named */.KT)('twilio-token', 'Twilio auth token', String.raw`twilio[\w-]{0,20}(?:token|secret)`, '[0-9a-f]{32}', [
        'twilio',
        'TWILIO',
        'Twilio'
    ]),
    (0,detector/* token */.Sh)('mailersend-key', 'MailerSend API key', 'mlsn.', '[0-9a-f]{64}')
];
/** Language models. */ const MODELS = [
    (0,detector/* pattern */.T1)('openai-key', 'OpenAI API key', String.raw`sk-(?:proj|svcacct|admin)-[\w-]{40,200}`, {
        keywords: [
            'sk-proj-',
            'sk-svcacct-',
            'sk-admin-'
        ],
        shown: 'sk-'
    }),
    (0,detector/* pattern */.T1)('openai-legacy-key', 'OpenAI API key', 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
        keywords: [
            'T3BlbkFJ'
        ],
        before: [
            23
        ],
        shown: 'sk-'
    }),
    (0,detector/* token */.Sh)('anthropic-key', 'Anthropic API key', 'sk-ant-', String.raw`(?:api|admin|oat|ort)\d{2}-[\w-]{80,120}`),
    (0,detector/* token */.Sh)('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', '[0-9a-f]{64}'),
    (0,detector/* token */.Sh)('huggingface-token', 'Hugging Face token', 'hf_', '[A-Za-z0-9]{34,40}'),
    (0,detector/* token */.Sh)('replicate-token', 'Replicate API token', 'r8_', '[A-Za-z0-9]{37}'),
    (0,detector/* token */.Sh)('groq-key', 'Groq API key', 'gsk_', '[A-Za-z0-9]{52}'),
    (0,detector/* token */.Sh)('perplexity-key', 'Perplexity API key', 'pplx-', '[A-Za-z0-9]{48}'),
    (0,detector/* token */.Sh)('xai-key', 'xAI API key', 'xai-', '[A-Za-z0-9]{80}'),
    (0,detector/* token */.Sh)('langsmith-key', 'LangSmith API key', 'lsv2_', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
    (0,detector/* token */.Sh)('pinecone-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}')
];
/** Monitoring, documentation, identity and other services. */ const TOOLS = [
    (0,detector/* token */.Sh)('newrelic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
    (0,detector/* pattern */.T1)('newrelic-license-key', 'New Relic license key', '[0-9a-f]{32,36}(?:FFFF)?NRAL', {
        keywords: [
            'NRAL'
        ],
        before: [
            36
        ],
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,2}'),
    (0,detector/* token */.Sh)('grafana-service-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}', {
        checksum: hasHexChecksum
    }),
    (0,detector/* token */.Sh)('sentry-org-token', 'Sentry organization token', 'sntrys_', 'eyJ[A-Za-z0-9+/=_-]{60,400}'),
    (0,detector/* token */.Sh)('sentry-user-token', 'Sentry user token', 'sntryu_', '[0-9a-f]{64}'),
    (0,detector/* named */.KT)('datadog-key', 'Datadog API or application key', String.raw`(?:datadog|dd)[\w-]{0,20}key`, '(?:[0-9a-f]{40}|[0-9a-f]{32})', [
        'datadog',
        'DATADOG',
        'Datadog',
        'DD_API',
        'DD_APP',
        'dd_api',
        'dd_app'
    ]),
    (0,detector/* token */.Sh)('dynatrace-token', 'Dynatrace token', 'dt0', String.raw`[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
    (0,detector/* token */.Sh)('postman-key', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
    (0,detector/* token */.Sh)('launchdarkly-key', 'LaunchDarkly SDK key', 'sdk-', services_UUID, {
        severity: 'high'
    }),
    (0,detector/* token */.Sh)('linear-key', 'Linear API key', 'lin_api_', '[A-Za-z0-9]{40}'),
    (0,detector/* token */.Sh)('notion-token', 'Notion integration token', 'ntn_', String.raw`\d{11}[A-Za-z0-9]{35}`),
    (0,detector/* token */.Sh)('notion-legacy-token', 'Notion integration token', 'secret_', '[A-Za-z0-9]{43}'),
    (0,detector/* token */.Sh)('figma-token', 'Figma personal access token', 'figd_', String.raw`[\w-]{40,44}`),
    (0,detector/* token */.Sh)('airtable-token', 'Airtable personal access token', 'pat', String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}`, {
        shown: 'pat'
    }),
    (0,detector/* pattern */.T1)('hubspot-token', 'HubSpot private app token', `pat-(?:na|eu|ap)\\d-${services_UUID}`, {
        keywords: [
            'pat-na',
            'pat-eu',
            'pat-ap'
        ],
        shown: 'pat-'
    }),
    (0,detector/* token */.Sh)('readme-key', 'ReadMe API key', 'rdme_', '[0-9a-z]{70}'),
    (0,detector/* token */.Sh)('contentful-token', 'Contentful management token', 'CFPAT-', String.raw`[\w-]{43}`),
    (0,detector/* token */.Sh)('prefect-key', 'Prefect API key', 'pnu_', '[A-Za-z0-9]{36}'),
    (0,detector/* token */.Sh)('typeform-token', 'Typeform token', 'tfp_', String.raw`[\w-]{44}_[\w-]{14}`),
    (0,detector/* token */.Sh)('mapbox-token', 'Mapbox secret token', 'sk.eyJ', String.raw`[\w-]{40,200}\.[\w-]{22}`),
    (0,detector/* token */.Sh)('dropbox-token', 'Dropbox access token', 'sl.', String.raw`(?:u\.)?[\w-]{130,1500}`),
    (0,detector/* named */.KT)('okta-token', 'Okta API token', String.raw`okta[\w-]{0,20}token`, String.raw`00[\w-]{40}`, [
        'okta',
        'OKTA',
        'Okta'
    ]),
    (0,detector/* token */.Sh)('twitter-bearer-token', 'X (Twitter) bearer token', 'AAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'),
    (0,detector/* named */.KT)('facebook-token', 'Facebook access token', String.raw`(?:facebook|fb|meta|instagram|whatsapp)[\w-]{0,20}token`, 'EAA[A-Za-z0-9]{80,300}', [
        'facebook',
        'FACEBOOK',
        'Facebook',
        'fb_',
        'FB_',
        'meta_',
        'META_',
        'instagram',
        'INSTAGRAM',
        'whatsapp',
        'WHATSAPP'
    ])
];
/** All services in this file. */ const SERVICES = [
    ...PAYMENT,
    ...MESSAGING,
    ...MODELS,
    ...TOOLS
];

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/source-control.js


/** Code hosting, build services and package registries. */ const SOURCE_CONTROL = [
    (0,detector/* token */.Sh)('github-personal-token', 'GitHub personal access token', 'ghp_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* token */.Sh)('github-oauth-token', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* token */.Sh)('github-user-token', 'GitHub App user token', 'ghu_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    // Since 2026 the token may also consist of the app's number and a signed token.
    (0,detector/* token */.Sh)('github-app-token', 'GitHub App installation token', 'ghs_', String.raw`(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})`, {
        checksum: (value)=>value.includes('.') || hasBase62Checksum(value)
    }),
    (0,detector/* token */.Sh)('github-refresh-token', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9]{36,76}'),
    (0,detector/* token */.Sh)('github-fine-grained-token', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
    (0,detector/* token */.Sh)('gitlab-personal-token', 'GitLab personal access token', 'glpat-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    (0,detector/* token */.Sh)('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', String.raw`[\w-]{20,64}`),
    (0,detector/* token */.Sh)('gitlab-runner-token', 'GitLab runner token', 'glrt-', String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`),
    (0,detector/* token */.Sh)('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', '[0-9a-f]{40}'),
    ...[
        'glft-',
        'glimt-',
        'glsoat-',
        'glcbt-',
        'gloas-',
        'glffct-',
        'glrtr-',
        'glwt-'
    ].map((prefix)=>(0,detector/* token */.Sh)('gitlab-other-token', 'GitLab token', prefix, String.raw`[\w-]{20,300}(?:\.[0-9a-z.]{2,12})?`)),
    (0,detector/* token */.Sh)('gitlab-agent-token', 'GitLab agent token', 'glagent-', String.raw`[\w-]{50,64}`),
    (0,detector/* token */.Sh)('circleci-token', 'CircleCI token', 'CCIPAT_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('circleci-project-token', 'CircleCI project token', 'CCIPRJ_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('buildkite-token', 'Buildkite API token', 'bkua_', '[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('sourcegraph-token', 'Sourcegraph access token', 'sgp_', '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}'),
    (0,detector/* token */.Sh)('npm-token', 'npm access token', 'npm_', '[A-Za-z0-9]{36}', {
        checksum: hasBase62Checksum
    }),
    (0,detector/* named */.KT)('npm-legacy-token', 'npm registry token', '_authToken', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        '_authToken'
    ]),
    (0,detector/* token */.Sh)('pypi-token', 'PyPI API token', 'pypi-', String.raw`AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,500}`),
    (0,detector/* token */.Sh)('rubygems-key', 'RubyGems API key', 'rubygems_', '[0-9a-f]{48}'),
    (0,detector/* token */.Sh)('nuget-key', 'NuGet API key', 'oy2', '[a-z0-9]{43}'),
    (0,detector/* token */.Sh)('crates-token', 'crates.io token', 'cio', '[A-Za-z0-9]{32}'),
    (0,detector/* token */.Sh)('docker-token', 'Docker Hub access token', 'dckr_pat_', String.raw`[\w-]{27,64}`),
    (0,detector/* token */.Sh)('docker-organization-token', 'Docker Hub organization token', 'dckr_oat_', String.raw`[\w-]{27,64}`),
    (0,detector/* token */.Sh)('jfrog-key', 'JFrog API key', 'AKCp', '[A-Za-z0-9]{69}'),
    (0,detector/* token */.Sh)('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtuO', '[A-Za-z0-9]{55}'),
    (0,detector/* token */.Sh)('clojars-token', 'Clojars deploy token', 'CLOJARS_', '[0-9a-z]{60}'),
    (0,detector/* token */.Sh)('sonar-token', 'SonarQube token', 'sqp_', '[0-9a-f]{40}'),
    (0,detector/* pattern */.T1)('sonar-user-token', 'SonarQube user or analysis token', 'sq[au]_[0-9a-f]{40}', {
        keywords: [
            'squ_',
            'sqa_'
        ]
    }),
    (0,detector/* named */.KT)('snyk-token', 'Snyk token', String.raw`snyk[\w-]{0,20}(?:token|key)`, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', [
        'snyk',
        'SNYK',
        'Snyk'
    ])
];

// EXTERNAL MODULE: ./src/scanners/shared/secrets/placeholder.js
var placeholder = __webpack_require__(30442);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/local-host.js
/**
 * Host names of the local machine, and those reserved for examples.
 * @see https://www.rfc-editor.org/rfc/rfc2606
 */ const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host|hostname|server|(?:foo|bar|mydomain|domain|yourdomain|company)\.com|(?:.*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local))$/i;
/** Whether a credential for this host is harmless, since nobody else can reach it. */ function isLocalHost(host) {
    return LOCAL.test(host.replace(/\.$/, ''));
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/structured.js



function shape(row) {
    return {
        before: [
            0
        ],
        shown: '',
        general: true,
        ...row
    };
}
/** Whether a text really is a JSON Web Token: its first part decodes to a JSON object. */ function hasJwtHeader({ value }) {
    if ((0,placeholder/* isTokenPlaceholder */.X2)(value)) return false;
    const header = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('utf8');
    return /^\{.*"alg"\s*:/s.test(header) && !/"alg"\s*:\s*"none"/.test(header);
}
/** Whether a text is Base64 of `user:password`. */ function isBasicCredential({ value }) {
    const [, user, password] = /^([\x21-\x7e]{0,100}?):([\x21-\x7e]{1,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ?? [];
    return user !== undefined && password !== undefined && (0,strength/* isChosen */.lf)(password);
}
/** Whether a request beside it goes to the machine that it is made on. */ function isSentHome({ around }) {
    const hosts = [
        ...around.matchAll(/https?:\/\/(?<host>[\w.-]+)/g)
    ].map(({ groups })=>groups?.['host'] ?? '');
    return hosts.length > 0 && hosts.every(isLocalHost);
}
/**
 * Whether the Base64 between the markers is as varied as a real key; documentation shows dots, or
 * one character repeated.
 */ function isKeyBody({ value }) {
    const body = value.replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
    return body.length >= 60 && (0,strength/* entropy */.Ue)(body) >= 4.2;
}
/** Options of a command line before the one with the password. */ const OPTIONS = String.raw`[^\r\n|;&]{0,160}?[ \t]`;
/** Programs that are given a password on their command line, and the option that it follows. */ const COMMANDS = [
    {
        keywords: [
            'sshpass '
        ],
        source: String.raw`sshpass[ \t]{1,8}-p[ \t]{0,8}`
    },
    {
        keywords: [
            'docker login ',
            'podman login ',
            'buildah login ',
            'skopeo login ',
            'oras login '
        ],
        source: String.raw`[a-z]{4,7} login${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`
    },
    {
        keywords: [
            'az login ',
            'oc login ',
            'helm registry login ',
            'helm repo add ',
            'cf login '
        ],
        source: String.raw`[a-z]{2,4}[a-z ]{0,10} (?:login|add)${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`
    },
    {
        keywords: [
            'mysql ',
            'mysqldump ',
            'mysqladmin ',
            'mariadb '
        ],
        source: String.raw`(?:mysql(?:dump|admin)?|mariadb)(?=[ \t])${OPTIONS}(?:-p|--password=)`
    },
    {
        keywords: [
            'redis-cli '
        ],
        source: String.raw`redis-cli(?=[ \t])${OPTIONS}(?:-a[ \t]|--pass[ \t])`
    }
];
const BASE64 = '[A-Za-z0-9+/]';
/** Secrets with a standard format, independent of a provider. */ const STRUCTURED = [
    shape({
        kind: 'private-key',
        name: 'Private key',
        severity: 'critical',
        keywords: [
            '-----BEGIN '
        ],
        // The body must be at least as long as that of the shortest key (Ed25519); line ends may be
        // escaped, as in JSON, and lines quoted, as in a mail, a comment or a list.
        pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[nr]|[A-Za-z0-9+/=:,."'>#*|]|-(?!-)){60,20000}?)-----END (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY/y,
        shown: '-----BEGIN',
        made: 'issued',
        accepts: isKeyBody
    }),
    shape({
        kind: 'putty-private-key',
        name: 'PuTTY private key',
        severity: 'critical',
        keywords: [
            'PuTTY-User-Key-File-'
        ],
        pattern: /PuTTY-User-Key-File-\d: [\s\S]{10,4000}?Private-Lines: \d{1,4}\s+(?<value>(?:[A-Za-z0-9+/=]{4,64}\s{1,2}){1,200})/y,
        shown: 'PuTTY-User-Key-File',
        made: 'issued'
    }),
    shape({
        kind: 'jwt',
        name: 'JSON Web Token',
        severity: 'medium',
        keywords: [
            'eyJ'
        ],
        pattern: /(?<![A-Za-z0-9_.+/-])(?<value>eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700})(?![\w.-])/y,
        shown: 'eyJ',
        made: 'issued',
        accepts: hasJwtHeader
    }),
    shape({
        kind: 'url-password',
        name: 'Password in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /:\/\/[^\s:@/"'`<>\\]{0,100}:(?<value>[^\s@/"'`<>\\]{3,200})@(?<context>\[[0-9a-fA-F:]{2,39}\]|[\w.-]{1,253})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!isLocalHost(context) && (0,strength/* isChosen */.lf)(safeDecode(value))
    }),
    shape({
        kind: 'one-time-password-seed',
        name: 'Seed of one-time passwords',
        severity: 'high',
        keywords: [
            'otpauth://'
        ],
        pattern: /otpauth:\/\/[ht]otp\/[^\s"'`<>?]{0,200}\?(?:[^\s"'`<>&]{0,200}&){0,6}secret=(?<value>[A-Z2-7]{16,128})/y,
        made: 'issued',
        accepts: ({ value })=>(0,strength/* isSeed */.Ub)(value)
    }),
    shape({
        kind: 'url-token',
        name: 'Token in a URL',
        severity: 'high',
        keywords: [
            '://'
        ],
        pattern: /(?<=https?):\/\/(?<value>[A-Za-z0-9_-]{20,200})(?::x-oauth-basic|:)?@(?<context>[\w.-]{1,253})/y,
        made: 'issued',
        // The key in a Sentry DSN is public, since every client contains it.
        accepts: ({ value, context })=>!isLocalHost(context) && !/(?:^|\.)sentry\.io$/.test(context) && (0,strength/* isRandom */.oe)(value, 20)
    }),
    shape({
        kind: 'connection-string',
        name: 'Password in a connection string',
        severity: 'high',
        keywords: [
            'Password=',
            'password=',
            'Pwd=',
            'pwd=',
            'PWD='
        ],
        pattern: /(?<=(?:[Ss]erver|[Hh]ost|Data Source|DATA SOURCE|[Dd]atabase|[Uu]ser(?: ?[Ii][Dd])?|U[Ii][Dd]|uid)=[^\r\n"'`]{1,200})(?:[Pp]assword|[Pp]wd|PWD)=(?<value>[^;\s"'`&<>]{6,128})(?=[;"'`&\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>(0,strength/* isChosen */.lf)(value)
    }),
    shape({
        kind: 'bearer-token',
        name: 'Bearer token',
        severity: 'high',
        keywords: [
            'Bearer ',
            'bearer ',
            'Token '
        ],
        pattern: /(?:[Bb]earer|Token) (?<value>[A-Za-z0-9_~+/.-]{20,500}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'issued',
        accepts: ({ value })=>(0,strength/* isRandom */.oe)(value, 20)
    }),
    shape({
        kind: 'basic-authorization',
        name: 'Basic authorization header',
        severity: 'high',
        keywords: [
            'Basic ',
            'basic '
        ],
        pattern: /[Bb]asic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?=["'`\s\\,;)]|$)/y,
        made: 'chosen',
        accepts: (candidate)=>isBasicCredential(candidate) && !isSentHome(candidate)
    }),
    shape({
        kind: 'curl-user',
        name: 'Password on a command line',
        severity: 'high',
        keywords: [
            'curl ',
            'wget '
        ],
        pattern: /(?:curl|wget) [^\r\n]{0,120}?(?:-u|--user)[ =]["']?[^\s:"']{1,40}:(?<value>[^\s"'$]{6,128})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: (candidate)=>(0,strength/* isChosen */.lf)(candidate.value) && !isSentHome(candidate)
    }),
    ...COMMANDS.map(({ keywords, source })=>shape({
            kind: 'command-password',
            name: 'Password on a command line',
            severity: 'high',
            keywords,
            pattern: new RegExp(`${source}["']?(?<value>[^\\s"'$\x60<>]{6,128})(?=["'\\s]|$)`, 'y'),
            made: 'chosen',
            confidence: 'medium',
            accepts: ({ value })=>(0,strength/* isWeak */.FI)(value)
        })),
    shape({
        kind: 'docker-auth',
        name: 'Docker registry credential',
        severity: 'high',
        keywords: [
            '"auth"'
        ],
        pattern: new RegExp(`"auth"\\s{0,8}:\\s{0,8}"(?<value>${BASE64}{12,600}={0,2})"`, 'y'),
        made: 'chosen',
        accepts: isBasicCredential
    }),
    shape({
        kind: 'npmrc-password',
        name: 'npm registry credential',
        severity: 'high',
        keywords: [
            ':_auth=',
            ':_auth =',
            '_auth=',
            '_password='
        ],
        pattern: new RegExp(`:?_(?:auth|password) ?= ?"?(?<value>${BASE64}{8,600}={0,2})"?(?=\\s|$)`, 'y'),
        made: 'chosen',
        accepts: (candidate)=>isBasicCredential(candidate) || (0,strength/* isChosen */.lf)(Buffer.from(candidate.value, 'base64').toString('latin1'))
    }),
    shape({
        kind: 'netrc-password',
        name: 'Password in a .netrc line',
        severity: 'high',
        keywords: [
            'machine '
        ],
        pattern: /machine\s+(?<context>[\w.-]{1,253})\s+login\s+\S{1,100}\s+password\s+(?<value>\S{6,200})/y,
        made: 'chosen',
        accepts: ({ value, context })=>!isLocalHost(context) && (0,strength/* isChosen */.lf)(value)
    }),
    shape({
        kind: 'forge-variable',
        name: 'Forge variable with its value',
        severity: 'high',
        keywords: [
            'forge variables',
            'FORGE_USER_VAR_'
        ],
        pattern: /(?:forge variables(?::set| set)(?: --?[\w-]{1,30}(?:[= ](?:development|staging|production))?){0,4} (?<context>[A-Za-z_]\w{0,80}) ["']?|FORGE_USER_VAR_\w{1,80}\s{0,4}=\s{0,4}["']?)(?<value>[^\s"'`<>]{8,300})(?=["'\s]|$)/y,
        made: 'chosen',
        accepts: ({ value })=>(0,strength/* isChosen */.lf)(value)
    })
];
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    } catch (error) {
        if (error instanceof URIError) return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detectors/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.







/** All detectors. Where two match the same characters, the earlier one names them. */ const DETECTORS = (0,detector/* surestFirst */.Xu)([
    ...ASSIGNMENTS,
    ...ATLASSIAN,
    ...CLOUD,
    ...SERVICES,
    ...SOURCE_CONTROL,
    ...STRUCTURED
]);


/***/ }),

/***/ 30442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ standsForOne),
/* harmony export */   X2: () => (/* binding */ isTokenPlaceholder),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Words in placeholders for a secret. */ const WORDS = /example|sample|placeholder|dummy|fake|mock|change[-_]?(?:me|it|this)|replace|redacted|removed|insert|your|my[-_]?(?:secret|token|pass|key|api)|some[-_]?(?:secret|token|pass|key)|passw(?:or)?d|passwort|passphrase|secret|t0ken|token(?![a-z0-9])|todo|fixme|default|undefined|null|true|false|xxxx|\.{3}|\u2026|\*{3}|-{4}|_{4}|foobar|foo[-_]?bar|lorem|test(?:ing)?(?:[-_\d]|$)|^test|s[e3]cr[e3]t|p[a@]ss(?:w[o0^]rd|wd|[^a-z]|$)/i;
/** Passwords that everybody guesses: no machine made them, but people do use them. */ const GUESSABLE = /qwert|asdf|admin123|letmein|hunter2/i;
/** "Password", "key" and "secret" in other languages. */ const FOREIGN_WORDS = /kennwort|wachtwoord|mot[-_ ]?de[-_ ]?passe|contrase[n\u00f1]|senha|has[l\u0142]o|[s\u015f]ifre|parola|l[o\u00f6]senord|adgangskode|passord|salasana|jelsz[o\u00f3]|heslo|lozinka|geslo|kata[-_ ]?sandi|m[a\u1ead]t[-_ ]?kh[a\u1ea9]u|schl(?:\u00fc|ue)ssel|geheim|chiave|(?:^|[-_])(?:cl[e\u00e9]|clave|chave|klucz|sleutel|avain|anahtar)(?:[-_\d]|$)|\u043f\u0430\u0440\u043e\u043b|\u043a\u043b\u044e\u0447|\u0441\u0435\u043a\u0440\u0435\u0442|\u03ba\u03c9\u03b4\u03b9\u03ba/i;
/**
 * Hashes of passwords as libraries store them (crypt's `$id$\u2026`, Django's `algorithm$\u2026`, Werkzeug's
 * `algorithm:\u2026`, LDAP's `{SCHEME}\u2026`): nobody can log in with one.
 */ const HASHED = /^\$(?:2[abxy]?|argon2\w*|[1567]|y|gy|apr1|scrypt|bcrypt\S*|pbkdf2\S*|sha\S*|P|H)\$|^(?:pbkdf2|scrypt|bcrypt|argon2|sha\d*|md5|sm3)\w*[$:]|^\{(?:S?SHA\d*|S?MD5|CRYPT|ARGON2|PBKDF2[\w-]*|bcrypt|scrypt|pbkdf2|noop)\}/i;
/** References to a value that is defined elsewhere. */ const VARIABLE = /\$\{|\$\(|\{\{|<%|#\{|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^<.*>$|^\[.*\]$|^@.*@$|^__\w+__$|%[sdv]|\{[\w.]*\}|^process\.env|^os\.environ|^env[.:[(]|^vault:|^secret:|^ref\+|^!|^op:\/\//;
/**
 * Values that are encrypted in order to be committed: dotenvx, SOPS, Jasypt, Spring, Maven,
 * Ansible Vault, Sealed Secrets.
 */ const ENCRYPTED = /^encrypted:|^ENC[[(]|^\{cipher\}|^\{[A-Za-z0-9+/]{22,}={0,2}\}$|^\$ANSIBLE_VAULT|^Ag[A-Za-z0-9+/]{200,}={0,2}$/;
/** Longer values hold a short word by chance. In characters. */ const LONG = 120;
/** Sequences of neighbouring characters, which a person types but a machine hardly draws. */ const SEQUENCES = 'abcdefghijklmnopqrstuvwxyz0123456789|01234567890|9876543210|zyxwvutsrqponmlkjihgfedcba';
/**
 * Digests of values in providers' documentation and emulators: the first 16 hex digits of their
 * SHA-256.
 */ const DOCUMENTED = new Set([
    // GitHub's documentation, with any prefix.
    '7e498f91828a193c',
    // The storage account of the emulator Azurite.
    '0011cc25eb432071',
    // The Cosmos DB emulator.
    'aa6547439583c3a2',
    // jwt.io.
    '7f75367e78812551',
    // jwt.io, the older one.
    'da816f9f2c16e6c5',
    // Google's description of otpauth addresses.
    '8be5d113c0871ce1'
]);
/**
 * Whether a value only stands for a secret: a variable, a placeholder word, a documented example, a
 * sequence of characters.
 */ function isPlaceholder(value) {
    return GUESSABLE.test(value) || standsForOne(value);
}
/**
 * As `isPlaceholder`, for a value where a credential is used: a password that everybody guesses
 * opens that door too.
 */ function standsForOne(value) {
    return VARIABLE.test(value) || ENCRYPTED.test(value) || HASHED.test(value) || value.length < LONG && (WORDS.test(value) || FOREIGN_WORDS.test(value)) || hasPattern(value) || isDocumented(value) || isEncodedPlaceholder(value);
}
/**
 * As `isPlaceholder`, for a token with a fixed prefix: its other characters are random and may
 * contain a short word by chance.
 */ function isTokenPlaceholder(value) {
    return /example|x{5,}|placeholder|redacted|dummy|your|changeme|\.{3}|\*{3}/i.test(value) || hasPattern(value) || isDocumented(value);
}
/**
 * Whether a value has six equal characters in a row, a sequence of eight or more, or repeats the
 * same few characters.
 */ function hasPattern(value) {
    if (/(.)\1{5,}/.test(value) || /^(.{1,8})\1{2,}.{0,8}$/.test(value)) return true;
    const lower = value.toLowerCase();
    for(let at = 0; at + 8 <= lower.length; at += 1)if (SEQUENCES.includes(lower.slice(at, at + 8))) return true;
    return false;
}
/** Whether a value is Base64 of a readable placeholder: `{"Password":"defaultPassword"}`. */ function isEncodedPlaceholder(value) {
    if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
    const text = Buffer.from(value, 'base64').toString('latin1');
    return /^[\x20-\x7e]+$/.test(text) && WORDS.test(text);
}
function isDocumented(value) {
    return DOCUMENTED.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex').slice(0, 16));
}


/***/ }),

/***/ 56414:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ isUnguessedNumber),
/* harmony export */   FI: () => (/* binding */ isWeak),
/* harmony export */   Ub: () => (/* binding */ isSeed),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   lf: () => (/* binding */ isChosen),
/* harmony export */   oe: () => (/* binding */ isRandom),
/* harmony export */   tl: () => (/* binding */ isDrawn),
/* harmony export */   yY: () => (/* binding */ isWordy)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30442);

/**
 * Shannon entropy in bits per character: 0 for one repeated character, about 4 for random
 * hexadecimal digits, up to 6 for long random Base64.
 */ function entropy(text) {
    const counts = new Map();
    for (const character of text)counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())bits -= count / text.length * Math.log2(count / text.length);
    return bits;
}
/**
 * Minimum entropy of random values, in bits per character; words, counters and repetitions are
 * below.
 */ const LEAST_ENTROPY = {
    hex: 2.8,
    other: 3.4
};
/** Maximum share of a random value that may look like words. */ const MOST_WORDS = 0.5;
/**
 * Whether a value looks machine-generated: at least `length` characters that tokens consist of,
 * letters and digits, a higher entropy than words have, and at most half of it in runs that look
 * like words.
 * @see docs/secrets.md for a description of the measure
 */ function isRandom(value, length) {
    if (value.length < length || !/^[\w+/=.~-]+$/.test(value) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value)) return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isReference(value)) return false;
    const hex = /^[0-9a-fA-F-]+$/.test(value);
    if (!hex && (isPhrase(value) || isNumberedName(value))) return false;
    const least = hex ? LEAST_ENTROPY.hex : LEAST_ENTROPY.other;
    return entropy(value) >= least && (hex || wordShare(value, 5) <= MOST_WORDS);
}
/**
 * Whether a value may be a password, given that its position suggests one: it is not a variable,
 * placeholder, word or name, and has at least two kinds of characters, one of them a digit or a
 * punctuation mark. Letters with accents or of other alphabets do not count as punctuation.
 */ function isChosen(value) {
    return !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value) && hasPasswordForm(value);
}
/**
 * Whether a value may be a weak password, given that a credential is used at its position:
 * `winter2024`, `letmein9`. Words of another script or joined to a sentence are a text.
 */ function isWeak(value) {
    return /\d/.test(value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .standsForOne */ .Lt)(value) && hasPasswordForm(value);
}
/** Whether at least half of the letters are of another script than Latin: a text to read. */ function isForeign(value) {
    const letters = value.match(/\p{L}/gu) ?? [];
    const foreign = letters.filter((letter)=>!/\p{Script=Latin}/u.test(letter));
    return foreign.length * 2 >= Math.max(1, letters.length);
}
function hasPasswordForm(value) {
    if (value.length < 6 || isReference(value) || isRepetitive(value)) return false;
    if (isDuration(value) || isForeign(value) || isRuleList(value) || isSentence(value)) return false;
    const kinds = [
        /\p{Ll}|\p{Lo}/u,
        /\p{Lu}/u,
        /\d/,
        /[^\p{L}\p{M}\w\s.-]/u
    ];
    const has = kinds.filter((kind)=>kind.test(value)).length;
    // Only letters, dots and dashes: an identifier (`login-form.input`), not a password.
    return has >= 2 && !/^[\p{L}\p{M}_.-]+$/u.test(value);
}
/**
 * Whether a value looks like a password at any position: it satisfies `isChosen`, contains a digit,
 * and less than half of it is in runs of four or more letters that look like words.
 */ function isDrawn(value) {
    return value.length >= 8 && isChosen(value) && /\d/.test(value) && !isWordy(value);
}
/** Whether digits may be a PIN or a one-time password that someone drew: no `1234`, no `0000`. */ function isUnguessedNumber(digits) {
    return new Set(digits).size >= 3 && !'01234567890 09876543210'.includes(digits);
}
/** Whether a value may be the seed of one-time passwords: 16 and more Base32 digits, no word. */ function isSeed(value) {
    return /^[A-Z2-7]{16,}$/.test(value) && /\d/.test(value) && entropy(value) >= 2.8 && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenPlaceholder */ .X2)(value);
}
/** Whether at least half of a value is in runs of letters that look like words. */ function isWordy(value) {
    return wordShare(value, 4) >= MOST_WORDS;
}
/**
 * Whether a value refers to a secret instead of being one: a path, URL, e-mail address, call,
 * property or selector.
 */ function isReference(value) {
    return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]+\/)/i.test(value) || /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) || /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^\]]*\])+$/.test(value) || /^[A-Za-z_$][\w$.]*\(.*$/.test(value) || /^[.#][a-z]+(?:[-_]{1,2}[a-z0-9]+)*$/.test(value) || // How tests say by what an element is found.
    /^(?:css|xpath|id|name|text|role|link|data-[\w-]+)=/.test(value) || // A pattern to check a value against.
    /^\^.*\$$|\(\?[=!:]|\[(?:a-z|0-9)/i.test(value) || /^arn:|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value);
}
/** Whether a value is a time span, in ISO 8601 or in words: `PT24H30M`, `7d12h`, `90days`. */ function isDuration(value) {
    return /^P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i.test(value) || /^(?:\d+(?:ms|s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|y(?:ears?)?))+$/i.test(value);
}
/** Whether a value is a list of validation rules: `min:8,max:64`, `required|digits:6`. */ function isRuleList(value) {
    return /^[a-z_]{2,}(?:[:=][\w-]{1,12})?(?:[|,&;][a-z_]{2,}(?:[:=][\w-]{1,12})?)+$/i.test(value);
}
/** Whether a value is words of letters with a number behind them: `LoginScreenTitle2024`. */ function isNumberedName(value) {
    return /^[A-Za-z]+\d{1,4}$/.test(value) && wordShare(value, 3) > MOST_WORDS;
}
/** Whether a value is at least three words of letters: `trage-hier-etwas-ein-1`. */ function isSentence(value) {
    return value.split(/[-_. ]/).filter((part)=>/^\p{Ll}{2,}\d?$/u.test(part)).length >= 3;
}
function isRepetitive(value) {
    return new Set(value).size < Math.min(5, value.length);
}
/**
 * Whether a value consists of words and numbers joined by dashes, dots or underscores:
 * `acme-customer-id-2026`.
 */ function isPhrase(value) {
    const parts = value.split(/[-_.]/);
    return parts.length >= 3 && parts.every((part)=>/^(?:[a-z]*|[A-Z]*|[A-Z][a-z]*|v?\d{1,8})$/.test(part));
}
/** The share of a value in runs of at least `least` letters of one case that contain a vowel. */ function wordShare(value, least) {
    const plain = value.normalize('NFD').replace(/\p{M}/gu, '');
    const runs = plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}{2,}|\p{Lo}+/gu) ?? [];
    const words = runs.filter((run)=>run.length >= least && /[aeiouy]|[^\p{ASCII}]/iu.test(run));
    return words.reduce((sum, run)=>sum + run.length, 0) / plain.length;
}


/***/ })

};
;