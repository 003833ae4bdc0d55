export const id = 5319;
export const ids = [5319,1191];
export const modules = {

/***/ 36164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 35319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var error = __webpack_require__(15924);
;// CONCATENATED MODULE: ./src/core/policy/read/plain-schema.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** What `plainPolicy` knows of the policy's schema. */ const PLAIN_SCHEMA = {
    keys: {
        version: {
            words: [
                1
            ],
            optional: false
        },
        severity: {
            keys: {
                unknown: {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low'
                    ],
                    otherwise: 'high',
                    optional: true
                },
                unreachable: {
                    words: [
                        'same',
                        'lower'
                    ],
                    otherwise: 'same',
                    optional: true
                },
                overrides: {
                    otherwise: [],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        sla: {
            keys: {
                preset: {
                    words: [
                        'atlassian-marketplace-cloud',
                        'atlassian-marketplace-cloud-2023',
                        'atlassian-marketplace-dc',
                        'atlassian-cloud',
                        'atlassian-data-center',
                        'fedramp',
                        'aggressive'
                    ],
                    otherwise: 'atlassian-marketplace-cloud',
                    optional: true
                },
                days: {
                    keys: {
                        critical: {
                            optional: true
                        },
                        high: {
                            optional: true
                        },
                        medium: {
                            optional: true
                        },
                        low: {
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                },
                clock: {
                    words: [
                        'detected',
                        'published'
                    ],
                    otherwise: 'detected',
                    optional: true
                },
                'due-soon': {
                    otherwise: '25%',
                    optional: true
                },
                timezone: {
                    otherwise: 'UTC',
                    optional: true
                },
                triage: {
                    keys: {
                        bounty: {
                            from: 0,
                            to: 36500,
                            otherwise: 14,
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                },
                'known-exploited': {
                    from: 0,
                    to: 36500,
                    optional: true
                },
                'without-fix': {
                    keys: {
                        critical: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        high: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        medium: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        low: {
                            from: 0,
                            to: 36500,
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        gate: {
            keys: {
                'fail-on': {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low',
                        'never'
                    ],
                    otherwise: 'critical',
                    optional: true
                },
                scope: {
                    words: [
                        'all',
                        'introduced'
                    ],
                    otherwise: 'all',
                    optional: true
                },
                overdue: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                },
                malicious: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'block',
                    optional: true
                },
                'known-exploited': {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                },
                cooldown: {
                    from: 0,
                    to: 36500,
                    otherwise: 0,
                    optional: true
                },
                'unreadable-issues': {
                    words: [
                        'error',
                        'warn'
                    ],
                    otherwise: 'error',
                    optional: true
                },
                'dev-dependencies': {
                    words: [
                        'same',
                        'ignore',
                        'warn'
                    ],
                    otherwise: 'same',
                    optional: true
                },
                unseen: {
                    keys: {
                        lost: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'block',
                            optional: true
                        },
                        introduced: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'warn',
                            optional: true
                        },
                        existing: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'ignore',
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        scan: {
            keys: {
                dependencies: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        resolve: {
                            words: [
                                'offline',
                                'registry'
                            ],
                            otherwise: 'offline',
                            optional: true
                        },
                        'max-database-age': {
                            otherwise: '24h',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                code: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        tests: {
                            words: [
                                'lower',
                                'same',
                                'skip'
                            ],
                            otherwise: 'lower',
                            optional: true
                        },
                        'library-parameters': {
                            words: [
                                'lower',
                                'same',
                                'skip'
                            ],
                            otherwise: 'lower',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                secrets: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                forge: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        permissions: {
                            keys: {
                                critical: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                high: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                medium: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                low: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                workflows: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                fsrt: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                semgrep: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        config: {
                            otherwise: 'p/default',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                gitleaks: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                zizmor: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        download: {
                            keys: {
                                url: {
                                    optional: false
                                },
                                sha256: {
                                    optional: false
                                }
                            },
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                posture: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                activity: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        files: {
                            otherwise: [],
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        'max-unreadable': {
                            otherwise: '1%',
                            optional: true
                        },
                        anonymise: {
                            words: [
                                'truncate',
                                'hash',
                                'none'
                            ],
                            otherwise: 'truncate',
                            optional: true
                        },
                        fields: {
                            keys: {
                                time: {
                                    optional: true
                                },
                                client: {
                                    optional: true
                                },
                                site: {
                                    optional: true
                                },
                                path: {
                                    optional: true
                                },
                                request: {
                                    optional: true
                                },
                                status: {
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                sarif: {
                    otherwise: [],
                    optional: true
                },
                required: {
                    otherwise: [
                        'dependencies'
                    ],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        waivers: {
            otherwise: [],
            optional: true
        },
        'waiver-rules': {
            keys: {
                'max-days': {
                    from: 0,
                    to: 36500,
                    otherwise: 365,
                    optional: true
                },
                approvals: {
                    from: 0,
                    to: 10,
                    otherwise: 0,
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        feeds: {
            keys: {
                'known-exploited': {
                    keys: {
                        url: {
                            optional: true
                        },
                        file: {
                            optional: true
                        },
                        'max-age': {
                            otherwise: '7d',
                            optional: true
                        }
                    },
                    optional: true
                },
                epss: {
                    keys: {
                        url: {
                            optional: true
                        },
                        file: {
                            optional: true
                        },
                        'max-age': {
                            otherwise: '7d',
                            optional: true
                        }
                    },
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        licenses: {
            keys: {
                allow: {
                    otherwise: [],
                    optional: true
                },
                deny: {
                    otherwise: [],
                    optional: true
                },
                unknown: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        vex: {
            keys: {
                files: {
                    otherwise: [],
                    optional: true
                },
                authors: {
                    otherwise: [],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        issues: {
            keys: {
                'minimum-severity': {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low'
                    ],
                    otherwise: 'low',
                    optional: true
                },
                repository: {
                    optional: true
                },
                disclosure: {
                    words: [
                        'auto'
                    ],
                    otherwise: 'auto',
                    optional: true
                },
                assign: {
                    words: [
                        'codeowners',
                        'none'
                    ],
                    otherwise: 'codeowners',
                    optional: true
                },
                limit: {
                    from: 0,
                    to: 10000,
                    otherwise: 200,
                    optional: true
                },
                milestones: {
                    words: [
                        true,
                        false
                    ],
                    otherwise: false,
                    optional: true
                },
                'due-field': {
                    optional: true
                },
                'group-by': {
                    words: [
                        'vulnerability',
                        'package'
                    ],
                    otherwise: 'vulnerability',
                    optional: true
                },
                authors: {
                    otherwise: [],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        incident: {
            keys: {
                'notify-hours': {
                    from: 1,
                    to: 8760,
                    otherwise: 24,
                    optional: true
                },
                'update-hours': {
                    from: 1,
                    to: 8760,
                    otherwise: 6,
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        }
    }
};

;// CONCATENATED MODULE: ./src/core/policy/read/plain.js

/** Stands for a value that only the schema can judge. */ const UNKNOWN = Symbol('unknown');
/**
 * The policy of a file that says nothing but words from lists, switches and whole numbers, all of
 * them right: the same that `policySchema` makes of it, which takes far longer to load.
 * @param written what the file says
 * @returns null where only the schema can tell, which is also wherever anything is wrong
 */ function plainPolicy(written) {
    const read = plain_valueOf(PLAIN_SCHEMA, written);
    return read === UNKNOWN ? null : read;
}
function plain_valueOf({ words, from, to, keys, flag }, value) {
    if (keys !== undefined) return sectionOf(keys, flag === true && typeof value === 'boolean' ? {
        enabled: value
    } : value);
    const known = words !== undefined ? words.some((word)=>word === value) : from !== undefined && to !== undefined && Number.isInteger(value) && isWithin(from, Number(value), to);
    return known ? value : UNKNOWN;
}
function isWithin(from, value, to) {
    return from <= value && value <= to;
}
function sectionOf(keys, section) {
    if (typeof section !== 'object' || section === null || Array.isArray(section)) return UNKNOWN;
    const written = new Map(Object.entries(section));
    if ([
        ...written.keys()
    ].some((key)=>!Object.hasOwn(keys, key))) return UNKNOWN;
    const entries = Object.entries(keys).flatMap(([key, schema])=>{
        if (written.has(key)) return [
            [
                key,
                plain_valueOf(schema, written.get(key))
            ]
        ];
        const { otherwise, optional } = schema;
        if (otherwise === undefined) return optional === true ? [] : [
            [
                key,
                UNKNOWN
            ]
        ];
        return [
            [
                key,
                schema.keys === undefined ? otherwise : plain_valueOf(schema, otherwise)
            ]
        ];
    });
    return entries.some(([, value])=>value === UNKNOWN) ? UNKNOWN : Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./src/core/policy/read/yaml.js + 1 modules
var read_yaml = __webpack_require__(43477);
;// CONCATENATED MODULE: ./src/core/policy/read/parse-lazily.js


/**
 * As `parsePolicy`, for a command that does little else: the schema is loaded only for a file that
 * needs it.
 */ async function parsePolicyLazily(text, file) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    const policy = yaml.ok ? plainPolicy(yaml.value) : null;
    if (!yaml.ok || policy === null) return (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5659)]).then(__webpack_require__.bind(__webpack_require__, 95659))).parsePolicy(text, file);
    return {
        ok: true,
        file,
        policy,
        written: yaml.value,
        positions: yaml.positions
    };
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(71191);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/core/policy/remarks.js




/** What a valid policy says without effect, in the order of the file. */ function policyRemarks(parsed, ground) {
    const { policy, file, positions } = parsed;
    const remarks = [
        ...requiredRemarks(policy),
        ...disableRemarks(policy, ground),
        ...matchRemarks(policy, ground),
        ...waiverRemarks(policy, ground),
        ...excludeRemarks(policy, ground)
    ];
    return remarks.map(({ path, ...rest })=>({
            ...rest,
            file,
            ...(0,read_positions/* placeOf */.$t)(positions, path).value
        })).sort((a, b)=>a.line - b.line || a.column - b.column);
}
function requiredRemarks({ scan }) {
    return scan.required.flatMap((source, index)=>{
        const path = [
            'scan',
            'required',
            index
        ];
        if (isOwn(source)) {
            if (scan[source].enabled) return [];
            const message = `The scan ${source} is required, and scan.${source} switches it off: no run can pass.`;
            return [
                {
                    level: 'error',
                    path,
                    message,
                    fix: 'Switch it on, or take it out of scan.required.'
                }
            ];
        }
        if (scan.sarif.length > 0 || isToolOn(source, scan)) return [];
        const message = `${(0,error/* quote */.h)(source)} is required, and nothing in this policy brings results of it.`;
        const fix = 'Name its files in scan.sarif, unless the input sarif of the workflow does.';
        return [
            {
                level: 'warning',
                path,
                message,
                fix
            }
        ];
    });
}
/** The schema lets nothing else through. */ function isOwn(required) {
    return !required.startsWith('sarif:');
}
/** Whether a tool runs that writes its results itself. */ function isToolOn(source, scan) {
    const tool = TOOLS.find((name)=>source.toLowerCase().startsWith(`sarif:${name}`));
    return tool !== undefined && scan[tool].enabled;
}
const TOOLS = [
    'semgrep',
    'gitleaks',
    'zizmor',
    'fsrt'
];
/** The scans whose rules a policy can switch off. */ const DISABLING = [
    'code',
    'forge',
    'workflows',
    'posture'
];
/** The scans of which a policy can exclude paths that the repository must have. */ const EXCLUDING = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'fsrt'
];
/** Whether a policy names rules; only then is `sourcesOf` asked. */ function namesRules({ scan, waivers, severity }) {
    return DISABLING.some((name)=>scan[name].disable.length > 0) || [
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>match.rule !== undefined);
}
/** Whether a policy names paths; only then is `isFree` asked. */ function namesPaths({ scan, waivers, severity }) {
    return EXCLUDING.some((name)=>scan[name].exclude.length > 0) || [
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>match.path !== undefined);
}
function disableRemarks({ scan }, { sourcesOf }) {
    return DISABLING.flatMap((name)=>scan[name].disable.flatMap((rule, index)=>{
            if (sourcesOf(rule).includes(name)) return [];
            const message = `${(0,error/* quote */.h)(rule)} is no rule of the scan ${name}, so nothing is switched off.`;
            return [
                warning([
                    'scan',
                    name,
                    'disable',
                    index
                ], message, `docs/rules lists them.`)
            ];
        }));
}
/** Rules that no scanner knows, and paths that the repository has not. */ function matchRemarks(policy, { sourcesOf, isFree }) {
    // Other tools name their rules as they like.
    const others = policy.scan.sarif.length > 0 || TOOLS.some((name)=>policy.scan[name].enabled);
    const lists = [
        {
            at: [
                'waivers'
            ],
            entries: policy.waivers
        },
        {
            at: [
                'severity',
                'overrides'
            ],
            entries: policy.severity.overrides
        }
    ];
    return lists.flatMap(({ at, entries })=>entries.flatMap(({ match: { rule, path } }, index)=>[
                ...rule === undefined || others || sourcesOf(rule).length > 0 ? [] : [
                    warning([
                        ...at,
                        index,
                        'match',
                        'rule'
                    ], `${(0,error/* quote */.h)(rule)} is no advisory, and no rule of this version.`, 'Write the id that the report prints.')
                ],
                ...path === undefined ? [] : unmatched([
                    ...at,
                    index,
                    'match',
                    'path'
                ], path, isFree)
            ]));
}
function waiverRemarks(policy, { today }) {
    const { 'max-days': days, approvals } = policy['waiver-rules'];
    const last = (0,day/* addDays */.fi)(today, days);
    return policy.waivers.flatMap(({ expires, 'approved-by': approvedBy = '' }, index)=>{
        const at = [
            'waivers',
            index,
            'expires'
        ];
        const names = (0,approvers/* loginsIn */.M)(approvedBy).length;
        return [
            ...expires < today ? [
                warning(at, `This waiver expired on ${expires}.`, 'Remove it, or give it anew.')
            ] : [],
            ...expires > last ? [
                warning(at, `This waiver ends more than ${days} days ahead, and does not count.`, `Name ${last} at the latest.`)
            ] : [],
            ...names < approvals ? [
                warning([
                    'waivers',
                    index,
                    'approved-by'
                ], `This waiver names ${names} of the ${approvals} people whose approval waiver-rules ask for, and does not count.`, 'Name them as "@alice, @bob".')
            ] : []
        ];
    });
}
function excludeRemarks({ scan }, { isFree }) {
    return EXCLUDING.flatMap((name)=>scan[name].exclude.flatMap((glob, index)=>unmatched([
                'scan',
                name,
                'exclude',
                index
            ], glob, isFree)));
}
function unmatched(at, glob, isFree) {
    if (!isFree(glob)) return [];
    return [
        warning(at, `${(0,error/* quote */.h)(glob)} matches no file of this repository.`, 'Mend the glob, or remove it.')
    ];
}
function warning(path, message, fix) {
    return {
        level: 'warning',
        path,
        message,
        fix
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(12690);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
;// CONCATENATED MODULE: ./src/cli/commands/policy-check.js










/**
 * `fixby policy check [file]`: what is wrong in it ends with 2; what is right and has no effect is
 * said.
 * @throws FixbyError (usage) where there is no such file
 */ const policyCheck = (0,command/* command */.G)({
    name: 'policy check',
    summary: 'validate a policy file',
    operands: [
        shared_options/* file */.NJ
    ],
    examples: [
        {
            call: 'fixby policy check',
            does: 'the .github/fixby.yml of this repository'
        }
    ],
    options: {},
    run
});
async function run({ operands: [file] }) {
    const path = file ?? await (0,policy_file/* defaultPath */.jb)();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G4)(path) : await (0,policy_file/* namedPolicy */.W0)(file);
    if (text === null) throw new fixby_error/* FixbyError */.$('usage', `there is no policy file ${path}, so the default policy is in force: fixby policy show.`);
    const parsed = await parsePolicyLazily(text, path);
    if (!parsed.ok) return (0,policy_file/* sayErrors */.hz)(parsed.errors);
    const remarks = policyRemarks(parsed, await ground(parsed.policy));
    for (const remark of remarks)process.stderr.write(`${(0,error/* formatPolicyError */.i)(remark, remark.level)}\n`);
    if (remarks.some(({ level })=>level === 'error')) return exit/* EXIT */.dc.usage;
    process.stdout.write(`${path} is valid.\n`);
    return exit/* EXIT */.dc.pass;
}
/**
 * What the policy is held against, loaded only where it names some: the rules of this version, and
 * the files of the repository around this directory.
 */ async function ground(policy) {
    return {
        today: (0,day/* dayOf */.kb)(new Date().toISOString(), policy.sla.timezone),
        sourcesOf: namesRules(policy) ? (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(1895), __webpack_require__.e(6626), __webpack_require__.e(1692), __webpack_require__.e(9267), __webpack_require__.e(4983), __webpack_require__.e(5187), __webpack_require__.e(6108)]).then(__webpack_require__.bind(__webpack_require__, 41893))).sourcesOfRule : ()=>[],
        isFree: namesPaths(policy) ? await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3591), __webpack_require__.e(6574), __webpack_require__.e(2595)]).then(__webpack_require__.bind(__webpack_require__, 53251))).globsWithoutFile(await (0,promises_.realpath)('.')) : ()=>false
    };
}


/***/ }),

/***/ 12690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3122);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15924);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47639);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71158);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13113);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29289);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ async function defaultPath() {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('.');
    const root = (await (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W)(here, null))?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 17355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks'
};
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
};
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
    'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database'
    },
    sarif: {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'SARIF files of other tools, inside the tree; may be repeated'
    },
    'as-of': {
        type: 'string',
        value: '<time>',
        summary: 'an RFC 3339 time that stands for now'
    }
};
/** What every command takes that can compare with a base. */ const comparing = {
    base: {
        type: 'string',
        value: '<git ref>',
        summary: 'report what is introduced since; policy and waivers come from there'
    },
    'sarif-base': {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'the same as --sarif for the base; may be repeated'
    }
};
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 71191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 97469:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uI: () => (/* binding */ toSecond),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */ const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is not a calendar date
 */ function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC accepts 31 February as 3 March, and the year 26 as 1926: both are refused here.
    const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
    if (!same || time.getUTCDate() !== Number(date)) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return time.getTime() / DAY_MS;
}
/**
 * `day` plus a number of days.
 * @throws RangeError when `day` is no calendar date or the result is after 9999
 */ function addDays(day, days) {
    return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}
/**
 * Days from `from` to `to`: negative when `to` is earlier.
 * @throws RangeError when one is no calendar date
 */ function daysBetween(from, to) {
    return ordinal(to) - ordinal(from);
}
/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */ function dayOf(instant, timezone) {
    const key = `${instant} ${timezone}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    const day = computedDay(instant, timezone);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(key, day);
    return day;
}
/**
 * An instant some hours later, RFC 3339 in UTC without fractions of a second.
 * @param instant RFC 3339
 */ function addHours(instant, hours) {
    const time = Date.parse(requireInstant(instant)) + hours * HOUR_MS;
    return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}
/** Results that were computed already: a run asks for the date of the same instant many times. */ const days = new Map();
/** Maximum number of cached results. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    // The usual case, and the first formatter takes longer than all else that a short command does.
    if (timezone === 'UTC') return time.toISOString().replace(/T.*$/u, '').replace('+0', '');
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type)=>parts.find((candidate)=>candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Creating a formatter costs a hundred times as much as using it, so they are cached. */ const formatters = new Map();
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known !== undefined) return known;
    const formatter = new Intl.DateTimeFormat('en', {
        timeZone: timezone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    });
    formatters.set(timezone, formatter);
    return formatter;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Whether `text` is an RFC 3339 time with an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */ function isInstant(text) {
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
    const date = text.slice(0, 10);
    return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}
function requireInstant(text) {
    if (!isInstant(text)) throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
    return text;
}
/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */ function toSecond(instant) {
    return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}


/***/ })

};
