"use strict";
exports.id = 3556;
exports.ids = [3556];
exports.modules = {

/***/ 43556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ POSTURE_CHECKS)
});

// EXTERNAL MODULE: ./src/core/posture/fact.js
var fact = __webpack_require__(63992);
;// CONCATENATED MODULE: ./src/scanners/posture/judgement.js

/** It is as the check asks. */ function kept(detail) {
    return {
        state: 'kept',
        detail
    };
}
/** Told without being asked for, or of no concern to this repository. */ function informed(detail) {
    return {
        state: 'information',
        detail
    };
}
/** It is not as the check asks. */ function broken(detail, more = {}) {
    return {
        state: 'not-kept',
        detail,
        ...more
    };
}
const YEAR_MS = 365 * 24 * 3_600_000;
/** Whether an RFC 3339 time lies more than a year before another one. */ function isOverAYearAgo(at, asOf) {
    return Date.parse(asOf) - Date.parse(at) > YEAR_MS;
}
/** Judges what was seen; what was not is never judged. */ function whenSeen(fact, judge) {
    return fact.seen ? judge(fact.value) : {
        state: 'not-visible',
        missing: [
            fact.missing
        ]
    };
}
/**
 * Whether one of several facts is enough. One that is seen and enough settles it; that none is can
 * only be said when all of them were seen.
 */ function anyOf(facts, isEnough) {
    if (facts.some((fact)=>fact.seen && isEnough(fact.value))) return (0,fact/* seen */.cI)(true);
    return facts.find((fact)=>!fact.seen) ?? (0,fact/* seen */.cI)(false);
}
/** Judges by whether one of several facts is enough: `yes` where one is, `no` where none is. */ function whenAny(facts, isEnough, yes, no) {
    return whenSeen(anyOf(facts, isEnough), (isSo)=>isSo ? yes : no);
}
/** A few names in a sentence: `a, b and 3 more`. */ function some(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/actions-approve.js

/** Workflows cannot approve pull requests. */ const actionsApprove = {
    id: 'posture-actions-approve',
    asks: 'Workflows cannot approve pull requests',
    title: 'Workflows may approve pull requests',
    severity: 'medium',
    severityReason: 'Needs a workflow that somebody can steer (AC:H); its approval then counts as a review.',
    confidence: 'high',
    cwe: [
        'CWE-863'
    ],
    why: 'An approval by a workflow is no second pair of eyes, and counts as one.',
    mend: 'Settings, Actions, General: switch off "Allow GitHub Actions to create and approve pull requests". Where workflows open pull requests, require a review by code owners too.',
    page: 'settings/actions',
    references: [
        'https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization#preventing-github-actions-from-creating-or-approving-pull-requests'
    ],
    sameAs: {},
    judge: ({ workflowToken })=>whenSeen(workflowToken, ({ approves })=>approves ? broken('they may create and approve them') : kept('they may not'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/admins.js

/** Few people administer the repository. */ const admins = {
    id: 'posture-admins',
    asks: 'Few people administer the repository',
    title: 'Many people administer the repository',
    severity: 'low',
    severityReason: 'Each such account, once stolen, can switch off every protection (PR:H).',
    confidence: 'high',
    cwe: [
        'CWE-269'
    ],
    why: 'Administrators can change what all other checks here look at.',
    mend: 'Give the role "maintain" or "write" to whoever does not need more.',
    page: 'settings/access',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization'
    ],
    sameAs: {
        allstar: 'administrators'
    },
    judge: ({ people })=>whenSeen(people, (all)=>{
            const names = all.filter(({ admin })=>admin).map(({ login })=>login);
            return names.length > MOST ? broken(`${names.length} may: ${some(names)}`) : kept(`${names.length} may: ${some(names)}`);
        })
};
/** Maximum number of administrators: enough for holidays, few enough to know them all. */ const MOST = 5;

;// CONCATENATED MODULE: ./src/scanners/posture/checks/allowed-actions.js

/** Actions are restricted, or have to be pinned to a commit. */ const allowedActions = {
    id: 'posture-allowed-actions',
    asks: 'Actions are restricted, or have to be pinned to a commit',
    title: 'Every action may be used, unpinned',
    severity: 'medium',
    severityReason: 'Needs that an action is taken over and moved to other code (AC:H); it then runs with the secrets of the workflow.',
    confidence: 'high',
    cwe: [
        'CWE-829'
    ],
    why: 'What a tag of an action points to can be changed by whoever owns it, or stole it. GitHub can refuse what is not pinned or not on a list.',
    mend: 'Settings, Actions, General: "Require actions to be pinned to a full-length commit SHA", or allow selected actions only.',
    page: 'settings/actions',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#managing-github-actions-permissions-for-your-repository'
    ],
    sameAs: {
        allstar: 'actions'
    },
    judge: ({ actions })=>whenSeen(actions, ({ allowed, pinned })=>{
            if (pinned) return kept('they have to be pinned to a commit');
            return allowed === 'all' ? broken('all actions are allowed, pinned or not') : kept(WORDS[allowed]);
        })
};
const WORDS = {
    none: 'workflows are switched off',
    local_only: 'only actions of the owner are allowed',
    selected: 'only selected actions are allowed'
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/artifact-retention.js

/** Artifacts and logs are deleted after 90 days at most. */ const artifactRetention = {
    id: 'posture-artifact-retention',
    asks: 'Artifacts and logs are deleted after 90 days at most',
    title: 'Artifacts and logs are kept for more than 90 days',
    severity: 'low',
    severityReason: 'Needs that a log or an artifact holds what should not leave (AC:H), and read access.',
    confidence: 'high',
    cwe: [
        'CWE-532'
    ],
    why: 'Logs and artifacts of workflows may have personal data and secrets in them. What is deleted cannot leak.',
    mend: 'Settings, Actions, General, "Artifact and log retention": 90 days or fewer.',
    page: 'settings/actions',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-repository'
    ],
    sameAs: {},
    judge: ({ retentionDays })=>whenSeen(retentionDays, (days)=>days > MOST_DAYS ? broken(`they are kept for ${days} days`) : kept(`they are kept for ${days} days`))
};
/** GitHub's own default. */ const MOST_DAYS = 90;

;// CONCATENATED MODULE: ./src/scanners/posture/checks/bypass.js

/** Nobody may bypass the rules of the default branch. */ const bypass = {
    id: 'posture-bypass',
    asks: 'Nobody may bypass the rules of the default branch',
    title: 'Some may bypass the rules of the default branch',
    severity: 'medium',
    severityReason: 'Needs one of the accounts that may; those are mostly the most powerful ones (PR:H).',
    confidence: 'high',
    cwe: [
        'CWE-269'
    ],
    why: 'A rule does not hold for whoever may bypass it, nor for whoever steals that account. A way round for emergencies is worth a waiver with a reason.',
    mend: 'Empty the bypass list of the ruleset, or include administrators in branch protection. Or waive this row, with who may and when.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: administrators included',
        allstar: 'branch protection'
    },
    judge: judge
};
function judge({ guards }) {
    const names = guards.flatMap(({ bypass })=>bypass.seen ? bypass.value : []);
    if (names.length > 0) return broken(`they do not hold for ${some(names)}`);
    const present = anyOf(guards.map((guard)=>guard.present), Boolean);
    if (present.seen && !present.value) return informed('there is no rule that could be bypassed');
    // A list that was not seen may have somebody on it.
    const hidden = guards.map(({ bypass })=>bypass).find((bypass)=>!bypass.seen);
    return whenSeen(hidden ?? present, ()=>kept('the rules hold for everybody'));
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/code-owner-reviews.js

/** Code owners have to review what is theirs. */ const codeOwnerReviews = {
    id: 'posture-code-owner-reviews',
    asks: 'Code owners have to review what is theirs',
    title: 'Reviews of code owners are not required',
    severity: 'medium',
    severityReason: "Needs an account that may approve; without this, anybody's approval covers the files that matter most.",
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'CODEOWNERS says who answers for which files. Nobody has to ask them unless a rule does.',
    mend: 'Switch on "Require review from Code Owners", and name owners in CODEOWNERS.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: code owners',
        allstar: 'branch protection'
    },
    judge: ({ guards })=>whenAny(guards.map(({ codeOwnerReviews })=>codeOwnerReviews), Boolean, kept('a review by code owners is required'), broken('no rule requires a review by code owners'))
};

// EXTERNAL MODULE: ./src/core/ledger/codeowners.js
var codeowners = __webpack_require__(85124);
;// CONCATENATED MODULE: ./src/scanners/posture/checks/codeowners.js


/** CODEOWNERS is valid and names owners of .github/. */ const codeowners_codeowners = {
    id: 'posture-codeowners',
    asks: 'CODEOWNERS is valid and names owners of .github/',
    title: 'CODEOWNERS does not protect .github/',
    severity: 'medium',
    severityReason: 'Needs an account that may approve; workflows run with the secrets of the repository.',
    confidence: 'high',
    cwe: [
        'CWE-862'
    ],
    why: 'Whoever changes .github/ changes what is checked, and by whom. Owners have to agree to that.',
    mend: 'Add a line such as "/.github/ @acme/security" to CODEOWNERS, and mend what GitHub shows as an error.',
    page: '',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'
    ],
    sameAs: {
        allstar: 'CODEOWNERS'
    },
    judge: ({ files, codeownersErrors })=>{
        if (files.codeowners === null) return broken('there is no CODEOWNERS file');
        const { path, text } = files.codeowners;
        if ((0,codeowners/* ownersIn */.qx)(text)('.github/workflows/any.yml').length === 0) return broken(`${path} names nobody for .github/`, {
            path
        });
        return whenSeen(codeownersErrors, (errors)=>errors.length > 0 ? broken(`GitHub finds errors in ${path}: ${some(errors)}`, {
                path
            }) : kept(`${path} names owners of .github/`));
    }
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/deletion.js

/** Nobody can delete the default branch. */ const deletion = {
    id: 'posture-deletion',
    asks: 'Nobody can delete the default branch',
    title: 'The default branch can be deleted',
    severity: 'medium',
    severityReason: 'Needs write access; it can be restored, but until then nothing is gated (A:H).',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'A deleted branch takes its protection with it, and whoever creates it anew decides what it holds.',
    mend: 'Switch on "Restrict deletions" in a ruleset for the default branch.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: deletion'
    },
    judge: ({ guards })=>whenAny(guards.map(({ blocksDeletion })=>blocksDeletion), Boolean, kept('deletion is blocked'), broken('deletion is possible'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/dependabot-alerts.js

/** GitHub reports vulnerable dependencies. */ const dependabotAlerts = {
    id: 'posture-dependabot-alerts',
    asks: 'GitHub reports vulnerable dependencies',
    title: 'Dependabot alerts are off',
    severity: 'high',
    severityReason: 'Without a report, a vulnerable dependency stays until somebody else finds it.',
    confidence: 'high',
    cwe: [
        'CWE-1395'
    ],
    why: 'A second source beside this scan, which also knows what is published between two scans.',
    mend: 'Settings, Advanced Security: switch on Dependabot alerts.',
    page: 'settings/security_analysis',
    references: [
        'https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts'
    ],
    sameAs: {},
    judge: ({ dependabotAlerts })=>whenSeen(dependabotAlerts, (on)=>on ? kept('Dependabot alerts are on') : broken('Dependabot alerts are off'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/deploy-key-owners.js

/** Every deploy key has an owner with access. */ const deployKeyOwners = {
    id: 'posture-deploy-key-owners',
    asks: 'Every deploy key has an owner with access',
    title: 'Deploy keys have no owner',
    severity: 'medium',
    severityReason: 'Nobody answers for the key, nor revokes it when it leaks.',
    confidence: 'high',
    cwe: [
        'CWE-284'
    ],
    why: 'A key stays when whoever added it has left. Nobody then knows where it lies.',
    mend: 'Delete the key, and let somebody with access add a new one where it is needed.',
    page: 'settings/keys',
    references: [
        'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys'
    ],
    sameAs: {},
    judge: deploy_key_owners_judge
};
function deploy_key_owners_judge({ deployKeys, people }) {
    return whenSeen(deployKeys, (keys)=>{
        const unknown = keys.filter(({ addedBy })=>addedBy === null).map(({ title })=>title);
        if (unknown.length > 0) return broken(`GitHub no longer knows who added ${some(unknown)}`);
        if (keys.length === 0) return kept('there is no deploy key');
        return whenSeen(people, (all)=>{
            const logins = new Set(all.map(({ login })=>login.toLowerCase()));
            const left = keys.filter(({ addedBy })=>!logins.has((addedBy ?? '').toLowerCase()));
            return left.length > 0 ? broken(`${some(left.map(({ title, addedBy })=>`${title} by ${addedBy ?? ''}`))}, without access now`) : kept('whoever added them has access');
        });
    });
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/deploy-keys.js

/** Deploy keys read only. */ const deployKeys = {
    id: 'posture-deploy-keys',
    asks: 'Deploy keys read only',
    title: 'Deploy keys may write',
    severity: 'medium',
    severityReason: 'Needs the key, which lies on a machine and has no second factor.',
    confidence: 'high',
    cwe: [
        'CWE-732'
    ],
    why: 'Whoever has such a key can push, past the rights of any person.',
    mend: 'Replace it by a key that reads only, or by a GitHub App.',
    page: 'settings/keys',
    references: [
        'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys'
    ],
    sameAs: {},
    judge: ({ deployKeys })=>whenSeen(deployKeys, (keys)=>{
            const names = keys.filter(({ writes })=>writes).map(({ title })=>title);
            if (names.length > 0) return broken(`${some(names)} may write`);
            return kept(keys.length === 0 ? 'there is no deploy key' : 'all of them read only');
        })
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/environment-reviewers.js

/** Somebody approves deployments. */ const environmentReviewers = {
    id: 'posture-environment-reviewers',
    asks: 'Somebody approves deployments',
    title: "Deployments need nobody's approval",
    severity: 'medium',
    severityReason: 'Needs write access, or a workflow that somebody can steer; what is deployed reaches customers.',
    confidence: 'high',
    cwe: [
        'CWE-862'
    ],
    why: 'An environment with reviewers lets no workflow deploy, nor read its secrets, before a person agreed.',
    mend: 'Settings, Environments: add required reviewers, or waive this row where deployments are meant to need none.',
    page: 'settings/environments',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers'
    ],
    sameAs: {},
    judge: ({ environments })=>whenSeen(environments, (all)=>{
            const deployed = all.filter(({ name })=>!TRIAL.test(name));
            if (deployed.length === 0) return informed('there is no environment for production');
            const open = deployed.filter(({ reviewed })=>!reviewed).map(({ name })=>name);
            return open.length > 0 ? broken(`nobody has to approve ${some(open)}`) : kept(`reviewers have to approve ${some(deployed.map(({ name })=>name))}`);
        })
};
/** Environments that customers do not see, or that GitHub makes by itself. */ const TRIAL = /^(?:dev|test|ci\b|qa|preview|review|sandbox|stag|copilot|github-pages|local)/iu;

;// CONCATENATED MODULE: ./src/scanners/posture/checks/force-pushes.js

/** Nobody can force-push to the default branch. */ const forcePushes = {
    id: 'posture-force-pushes',
    asks: 'Nobody can force-push to the default branch',
    title: 'The default branch can be force-pushed',
    severity: 'high',
    severityReason: 'Whoever has write access can replace what was reviewed, and the history that shows it.',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'A force push rewrites what was merged: reviews, checks and evidence of earlier commits no longer hold for what is there.',
    mend: 'Switch on "Block force pushes" in a ruleset for the default branch.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: force pushes',
        allstar: 'branch protection'
    },
    judge: ({ guards })=>whenAny(guards.map(({ blocksForcePushes })=>blocksForcePushes), Boolean, kept('force pushes are blocked'), broken('force pushes are possible'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/linear-history.js

/** The history of the default branch is linear. */ const linearHistory = {
    id: 'posture-linear-history',
    asks: 'The history of the default branch is linear',
    title: 'The history of the default branch is linear',
    severity: 'low',
    severityReason: 'Told for information; it is never a finding.',
    confidence: 'high',
    cwe: [],
    why: 'A linear history is easier to read. It makes nothing safer by itself, so it is not asked for.',
    mend: 'Require a linear history in a ruleset, where it suits you.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {},
    judge: ({ guards })=>whenAny(guards.map(({ linearHistory })=>linearHistory), Boolean, kept('a linear history is required'), informed('merge commits are allowed'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/outside-collaborators.js

/** People outside the organization cannot write. */ const outsideCollaborators = {
    id: 'posture-outside-collaborators',
    asks: 'People outside the organization cannot write',
    title: 'People outside the organization may write',
    severity: 'medium',
    severityReason: 'Needs one of those accounts, to which the rules of the organization do not apply; high where one of them is an administrator.',
    confidence: 'high',
    cwe: [
        'CWE-269'
    ],
    why: 'What the organization requires of its members (two factors, single sign-on, leaving) does not hold for outside collaborators.',
    mend: 'Make them members, or give them read access.',
    page: 'settings/access',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization'
    ],
    sameAs: {
        allstar: 'outside collaborators'
    },
    judge: ({ outsiders, repository })=>{
        if (!repository.organization) return informed('the repository belongs to a person: everybody else is outside');
        return whenSeen(outsiders, (all)=>{
            const admins = all.filter(({ admin })=>admin).map(({ login })=>login);
            if (admins.length > 0) return broken(`${some(admins)} may administer it`, {
                severity: 'high'
            });
            const writers = all.filter(({ writes })=>writes).map(({ login })=>login);
            return writers.length > 0 ? broken(`${some(writers)} may write`) : kept(all.length === 0 ? 'there is none' : `${all.length} may read`);
        });
    }
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/policy-protected.js


/** Code owners have to agree to changes of the policy. */ const policyProtected = {
    id: 'posture-policy-protected',
    asks: 'Code owners have to agree to changes of the policy',
    title: 'The policy of this gate is not protected',
    severity: 'medium',
    severityReason: 'Needs an account that may approve; whoever loosens the policy decides what blocks.',
    confidence: 'high',
    cwe: [
        'CWE-862'
    ],
    why: "The policy and its waivers decide what may be merged. The base's policy judges a pull request, so a loosened one counts from its merge on.",
    mend: 'Name owners of .github/fixby.yml in CODEOWNERS, and require reviews by code owners.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'
    ],
    sameAs: {},
    judge: ({ files, guards })=>{
        const owned = files.codeowners !== null && (0,codeowners/* ownersIn */.qx)(files.codeowners.text)(files.policyPath).length > 0;
        if (!owned) return broken(`CODEOWNERS names nobody for ${files.policyPath}`);
        return whenAny(guards.map(({ codeOwnerReviews })=>codeOwnerReviews), Boolean, kept('its owners have to review it'), broken('it has owners, and no rule requires their review'));
    }
};

// EXTERNAL MODULE: ./src/core/posture/documents.js
var documents = __webpack_require__(70210);
;// CONCATENATED MODULE: ./src/scanners/posture/checks/privacy-policy.js


/** The privacy policy is linked. */ const privacyPolicy = {
    id: 'posture-privacy-policy',
    asks: 'The privacy policy is linked',
    title: 'No privacy policy is linked',
    severity: 'low',
    severityReason: 'No weakness by itself; customers and reviewers look for it.',
    confidence: 'high',
    cwe: [
        'CWE-359'
    ],
    why: 'Who uses the app has to find out what happens to personal data.',
    mend: 'Link the privacy policy in the README, or add PRIVACY.md.',
    page: '',
    references: [
        'https://developer.atlassian.com/platform/marketplace/app-approval-guidelines/'
    ],
    sameAs: {},
    judge: ({ files })=>{
        const found = (0,documents/* privacyIn */.OI)(files.documents);
        return found === null ? broken('neither README nor SECURITY.md links one, and there is no PRIVACY.md that says something') : kept(`${found.path} has it`);
    }
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/private-reporting.js

/** Anybody can report a vulnerability in private. */ const privateReporting = {
    id: 'posture-private-reporting',
    asks: 'Anybody can report a vulnerability in private',
    title: 'Private vulnerability reporting is off',
    severity: 'medium',
    severityReason: 'Whoever finds a weakness has to publish it, or to keep it.',
    confidence: 'high',
    cwe: [
        'CWE-1053'
    ],
    why: 'A private report reaches you before it reaches everybody.',
    mend: 'Settings, Advanced Security: switch on private vulnerability reporting.',
    page: 'settings/security_analysis',
    references: [
        'https://docs.github.com/en/code-security/security-advisories/working-with-repository-security-advisories/configuring-private-vulnerability-reporting-for-a-repository'
    ],
    sameAs: {},
    judge: ({ privateReporting, repository })=>!repository.public ? informed('GitHub has it for public repositories only') : whenSeen(privateReporting, (on)=>on ? kept('private vulnerability reporting is on') : broken('private vulnerability reporting is off'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/push-protection.js

/** A push with a secret is refused. */ const pushProtection = {
    id: 'posture-push-protection',
    asks: 'A push with a secret is refused',
    title: 'Push protection is off',
    severity: 'medium',
    severityReason: 'A pushed secret has to be revoked, which takes time in which it works.',
    confidence: 'high',
    cwe: [
        'CWE-798'
    ],
    why: 'What is refused before it is pushed leaks nowhere.',
    mend: 'Settings, Advanced Security: switch on push protection.',
    page: 'settings/security_analysis',
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'
    ],
    sameAs: {},
    judge: ({ pushProtection })=>whenSeen(pushProtection, (on)=>on ? kept('push protection is on') : broken('push protection is off'))
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
;// CONCATENATED MODULE: ./src/scanners/posture/yaml.js

/**
 * The value of a YAML text. Null for what is no YAML: GitHub runs no such workflow and heeds no
 * such configuration, and nobody knows what it was to do.
 */ function yamlIn(text) {
    try {
        return (0,browser/* parse */.qg)(text);
    } catch (error) {
        if (error instanceof Error) return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/posture/gate-jobs.js


const stepSchema = schemas/* looseObject */._H3({
    uses: schemas/* string */.YjP().optional()
});
const jobSchema = schemas/* looseObject */._H3({
    name: schemas/* unknown */.L5J().optional(),
    uses: schemas/* string */.YjP().optional(),
    steps: schemas/* array */.YOg(stepSchema).optional()
});
const workflowSchema = schemas/* looseObject */._H3({
    on: schemas/* unknown */.L5J(),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), jobSchema)
});
/** Events on which a check decides whether a change may be merged. */ const EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group'
]);
/** A `uses` of this action, or of a workflow named like it, whoever owns it. */ const GATE = /(?:^|\/)fixby(?:\.ya?ml)?(?:@|$)/iu;
/** Finds the jobs that run this gate. */ function gateJobs(workflows) {
    const read = workflows.map(({ path, text })=>({
            path,
            jobs: jobsIn(text)
        }));
    const found = read.flatMap(({ path, jobs })=>(jobs ?? []).map((name)=>({
                path,
                name
            })));
    return {
        names: found.flatMap(({ name })=>name ?? []),
        paths: [
            ...new Set(found.map(({ path })=>path))
        ],
        unclear: read.some(({ jobs })=>jobs === null) || found.some(({ name })=>name === null)
    };
}
/** The names of a workflow's jobs with the gate, null for a computed one; null where broken. */ function jobsIn(text) {
    const workflow = workflowSchema.safeParse(yamlIn(text));
    if (!workflow.success) return null;
    const events = eventsOf(workflow.data.on).filter((event)=>EVENTS.has(event));
    return Object.entries(workflow.data.jobs).filter(([, { uses = '', steps = [] }])=>[
            uses,
            ...steps.map((step)=>step.uses ?? '')
        ].some(isGate)).flatMap(([id, { name = id }])=>[
            ...new Set(events.map((event)=>nameOn(event, name)))
        ]);
}
/** `github.event_name == 'push' && 'this' || 'that'` */ const BY_EVENT = /^github\.event_name\s*(==|!=)\s*'([^']*)'\s*&&\s*'([^']+)'\s*\|\|\s*'([^']*)'$/u;
/** The name that a job has on an event; null where it depends on anything but that. */ function nameOn(event, name) {
    if (typeof name !== 'string') return null;
    const known = name.replace(/\$\{\{\s*(.*?)\s*\}\}/gsu, (whole, expression)=>{
        if (expression === 'github.event_name') return event;
        const [, operator, other = '', yes = '', no = ''] = BY_EVENT.exec(expression) ?? [];
        if (operator === undefined) return whole;
        // Expressions ignore the case of letters.
        return other.toLowerCase() === event === (operator === '==') ? yes : no;
    });
    return known.includes('${{') ? null : known;
}
function isGate(uses) {
    return GATE.test(uses);
}
function eventsOf(on) {
    if (typeof on === 'string') return [
        on
    ];
    if (Array.isArray(on)) return on.filter((event)=>typeof event === 'string');
    return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}
/**
 * Whether the name of a required check is that of a job: GitHub adds the values of a matrix, and
 * the job that a called workflow has.
 */ function isCheckOf(context, job) {
    return context === job || context.startsWith(`${job} (`) || context.startsWith(`${job} / `);
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/required-check.js


/** This gate is a required check on the default branch. */ const requiredCheck = {
    id: 'posture-required-check',
    asks: 'This gate is a required check on the default branch',
    title: 'This gate is no required check',
    severity: 'high',
    severityReason: 'Whoever may push a branch can merge past a red or missing check.',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'A check that nobody requires decides nothing: a pull request can be merged while it is red, or before it has run.',
    mend: 'Require the check of the job that runs the gate: in a ruleset for the default branch, under "Require status checks to pass".',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: status checks',
        allstar: 'branch protection'
    },
    judge: required_check_judge
};
function required_check_judge({ guards, files }) {
    const { names, paths, unclear } = gateJobs(files.workflows);
    const checks = anyOf(guards.map(({ requiredChecks })=>requiredChecks), (required)=>required.some((context)=>names.some((name)=>isCheckOf(context, name))));
    const workflows = anyOf(guards.map(({ requiredWorkflows })=>requiredWorkflows), (required)=>required.some(({ path, own })=>own && paths.includes(path)));
    const either = anyOf([
        checks,
        workflows
    ], Boolean);
    if (either.seen && either.value) return kept(`the check ${some(names)} is required`);
    const elsewhere = guards.some(({ requiredWorkflows: fact })=>fact.seen && fact.value.some(({ own })=>!own));
    if (elsewhere) return required_check_hidden('a ruleset requires a workflow of another repository, which this one cannot read');
    if (unclear) return required_check_hidden('the name of a job with the gate is computed, or its workflow cannot be read');
    return whenSeen(either, ()=>names.length === 0 ? broken('no workflow of the default branch runs the gate on pull requests') : broken(`no rule requires the check ${some(names)}`));
}
function required_check_hidden(why) {
    return {
        state: 'not-visible',
        missing: [
            {
                permission: null,
                why
            }
        ]
    };
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/required-reviews.js

/** A change needs the review of somebody else. */ const requiredReviews = {
    id: 'posture-required-reviews',
    asks: 'A change needs the review of somebody else',
    title: 'Changes need no review',
    severity: 'high',
    severityReason: 'One account, or one stolen session, is enough to change what is shipped.',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'A second pair of eyes finds mistakes, and an attacker with one account cannot merge alone.',
    mend: 'Require a pull request with at least one approval, in a ruleset for the default branch.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: reviewers',
        allstar: 'branch protection'
    },
    judge: ({ guards })=>whenAny(guards.map(({ approvals })=>approvals), (count)=>count > 0, kept('at least one approval is required'), broken('no approval is required'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/secret-age.js

/** Secrets of workflows are renewed every year. */ const secretAge = {
    id: 'posture-secret-age',
    asks: 'Secrets of workflows are renewed every year',
    title: 'Secrets of workflows are older than a year',
    severity: 'low',
    severityReason: 'Needs that an old copy leaked somewhere (AC:H); every year adds people and machines that had it.',
    confidence: 'high',
    cwe: [
        'CWE-324'
    ],
    why: 'A secret that is never renewed is known to everybody who ever had it.',
    mend: 'Issue it anew where it comes from, and set it in Settings, Secrets and variables. Better: sign in by OpenID Connect, without a secret.',
    page: 'settings/secrets/actions',
    references: [
        'https://docs.github.com/en/actions/concepts/security/secrets'
    ],
    sameAs: {},
    judge: ({ secrets, asOf })=>whenSeen(secrets, (all)=>{
            const old = all.filter(({ setAt })=>isOverAYearAgo(setAt, asOf));
            if (old.length > 0) return broken(some(old.map(({ name, setAt })=>`${name} (set on ${setAt.slice(0, 10)})`)));
            return kept(all.length === 0 ? 'there is none' : 'all were set within a year');
        })
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/secret-scanning.js

/** GitHub looks for leaked secrets. */ const secretScanning = {
    id: 'posture-secret-scanning',
    asks: 'GitHub looks for leaked secrets',
    title: 'Secret scanning is off',
    severity: 'high',
    severityReason: 'A leaked credential works for whoever finds it, until somebody notices.',
    confidence: 'high',
    cwe: [
        'CWE-798'
    ],
    why: 'GitHub tells the issuer of many kinds of keys, who revokes them, and looks through the whole history.',
    mend: 'Settings, Advanced Security: switch on secret scanning.',
    page: 'settings/security_analysis',
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning'
    ],
    sameAs: {},
    judge: ({ secretScanning })=>whenSeen(secretScanning, (on)=>on ? kept('secret scanning is on') : broken('secret scanning is off'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/security-policy.js


/** SECURITY.md says how to report a vulnerability, and when to expect an answer. */ const securityPolicy = {
    id: 'posture-security-policy',
    asks: 'SECURITY.md says how to report a vulnerability, and when to expect an answer',
    title: 'SECURITY.md does not say how to report a vulnerability, or when to expect an answer',
    severity: 'medium',
    severityReason: 'Whoever finds a weakness does not know whom to tell; low where only the time is missing.',
    confidence: 'high',
    cwe: [
        'CWE-1053'
    ],
    why: 'A way to report and a time for the answer bring reports to you first.',
    mend: 'Write SECURITY.md with an address, a link or private vulnerability reporting, and a time such as "within 3 business days".',
    page: 'security/policy',
    references: [
        'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository'
    ],
    sameAs: {
        scorecard: 'Security-Policy',
        allstar: 'SECURITY.md'
    },
    judge: ({ files, sharedSecurityPolicy })=>files.securityPolicy !== null ? security_policy_judge(files.securityPolicy.text, files.securityPolicy.path) : whenSeen(sharedSecurityPolicy, (text)=>text === null ? broken('there is no SECURITY.md') : security_policy_judge(text, null))
};
/** @param path null for the policy of the whole organization */ function security_policy_judge(text, path) {
    const where = path === null ? 'the SECURITY.md of the organization' : path;
    const at = path === null ? {} : {
        path
    };
    if (!(0,documents/* namesWay */.o2)(text)) return broken(`${where} names no address, link or form for reports`, at);
    return (0,documents/* namesTime */.ok)(text) ? kept(`${where} names a way and a time`) : broken(`${where} does not say when to expect an answer`, {
        ...at,
        severity: 'low'
    });
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/shared-accounts.js

/** Everybody writes with an account of their own, as far as names tell. */ const sharedAccounts = {
    id: 'posture-shared-accounts',
    asks: 'No account that may write is named like a shared one or a machine',
    title: 'Shared or machine accounts may write',
    severity: 'high',
    severityReason: 'Nobody can tell who acted, and whoever leaves still knows the password.',
    confidence: 'medium',
    cwe: [
        'CWE-287'
    ],
    why: 'Every employee has to sign in as themselves: an account of several people, or of a machine, shows nobody who did what.',
    mend: 'Give people accounts of their own, and machines a GitHub App. Waive this row where the name misleads.',
    page: 'settings/access',
    references: [
        'https://docs.github.com/en/apps/creating-github-apps/about-creating-github-apps/deciding-when-to-build-a-github-app'
    ],
    sameAs: {},
    judge: ({ people })=>whenSeen(people, (all)=>{
            const writers = all.filter(({ writes, type })=>writes && type === 'User');
            const shared = writers.map(({ login })=>login).filter(looksShared);
            return shared.length > 0 ? broken(`by their names ${some(shared)}`) : kept(`none of ${writers.length} is called like one`);
        })
};
/** Words in logins that no person is called by. */ const shared_accounts_WORDS = new Set('bot ci cd cicd build builder deploy deployer deployment release releaser jenkins svc service machine robot automation shared team infra integration sync admin root noreply'.split(' '));
function looksShared(login) {
    const words = login.toLowerCase().split(/[-_.\d]+/u);
    return words.some((word)=>shared_accounts_WORDS.has(word)) || /(?:bot|service|machine)$/iu.test(words.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/signed-commits.js

/** Commits on the default branch are signed. */ const signedCommits = {
    id: 'posture-signed-commits',
    asks: 'Commits on the default branch are signed',
    title: 'Commits on the default branch are signed',
    severity: 'low',
    severityReason: 'Told for information; it is never a finding.',
    confidence: 'high',
    cwe: [],
    why: 'A signature shows which key made a commit. Reviews and required checks matter more, so it is not asked for.',
    mend: 'Require signed commits in a ruleset, where everybody has a key.',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {},
    judge: ({ guards })=>whenAny(guards.map(({ signedCommits })=>signedCommits), Boolean, kept('signatures are required'), informed('signatures are not required'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/single-sign-on.js

/** Members sign in through one provider. */ const singleSignOn = {
    id: 'posture-single-sign-on',
    asks: 'Members sign in through one provider',
    title: 'Members sign in through one provider',
    severity: 'low',
    severityReason: 'Told for information; it is never a finding.',
    confidence: 'high',
    cwe: [],
    why: 'With single sign-on, access ends for everything when somebody leaves.',
    mend: 'Organization settings, Authentication security: set up SAML single sign-on.',
    page: 'settings/security',
    pageOf: 'organization',
    references: [
        'https://docs.github.com/en/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on'
    ],
    sameAs: {},
    judge: ({ singleSignOn })=>whenSeen(singleSignOn, (on)=>on ? kept('the organization has a provider') : informed('the organization has no provider'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/stale-reviews.js

/** An approval ends when the change goes on. */ const staleReviews = {
    id: 'posture-stale-reviews',
    asks: 'An approval ends when the change goes on',
    title: 'Approvals stay when a change goes on',
    severity: 'medium',
    severityReason: 'Needs an account with write access, which gets a harmless change approved and adds to it (PR:L, UI:R).',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    why: 'Whoever approved has not seen what was pushed afterwards.',
    mend: 'Switch on "Dismiss stale pull request approvals when new commits are pushed".',
    page: 'settings/rules',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets'
    ],
    sameAs: {
        scorecard: 'Branch-Protection: stale reviews',
        allstar: 'branch protection'
    },
    judge: ({ guards })=>whenAny(guards.map(({ dismissesStale })=>dismissesStale), Boolean, kept('approvals are dismissed by new commits'), broken('approvals are not dismissed by new commits'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/two-factor.js

/** The organization requires two factors. */ const twoFactor = {
    id: 'posture-two-factor',
    asks: 'The organization requires two factors',
    title: 'Two factors are not required',
    severity: 'high',
    severityReason: 'One password is enough to act as a member.',
    confidence: 'high',
    cwe: [
        'CWE-308'
    ],
    why: 'Passwords are guessed, reused and phished. A second factor stops most of that.',
    mend: 'Organization settings, Authentication security: require two-factor authentication.',
    page: 'settings/security',
    pageOf: 'organization',
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization'
    ],
    sameAs: {},
    judge: ({ twoFactor })=>whenSeen(twoFactor, (required)=>required ? kept('it is required of all members') : broken('it is not required'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/cooldown.js


const dependabotSchema = schemas/* looseObject */._H3({
    updates: schemas/* array */.YOg(schemas/* looseObject */._H3({
        'open-pull-requests-limit': schemas/* unknown */.L5J().optional(),
        cooldown: schemas/* looseObject */._H3({
            'default-days': schemas/* number */.aig().optional()
        }).nullish()
    }))
});
/** Days that Dependabot waits when nothing is said. */ const DEPENDABOT_DAYS = 3;
/**
 * The fewest days that a new version waits before it is proposed, by the configuration of
 * Dependabot or Renovate; infinite where only updates for security are proposed. Null when the file
 * cannot be read, or Renovate's says nothing.
 */ function cooldownDays(path, text) {
    return path.includes('dependabot') ? dependabotDays(text) : renovateDays(text);
}
function dependabotDays(text) {
    const file = dependabotSchema.safeParse(yamlIn(text));
    if (!file.success) return null;
    // With a limit of 0 only security updates are made, for which there is no cooldown.
    const updates = file.data.updates.filter((update)=>String(update['open-pull-requests-limit']) !== '0');
    const days = updates.map(({ cooldown })=>cooldown?.['default-days'] ?? DEPENDABOT_DAYS);
    return days.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...days);
}
const AGE = /["']?minimumReleaseAge["']?\s*:\s*["'](\d+)\s*(day|week|month)/gu;
const DAYS = {
    day: 1,
    week: 7,
    month: 30
};
function renovateDays(text) {
    const ages = [
        ...text.matchAll(AGE)
    ].map(([, count, unit])=>Number(count) * DAYS[unit]);
    return ages.length === 0 ? null : Math.min(...ages);
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/update-cooldown.js


/** New versions are a week old before they are proposed. */ const updateCooldown = {
    id: 'posture-update-cooldown',
    asks: 'New versions are a week old before they are proposed',
    title: 'New versions are proposed within days',
    severity: 'low',
    severityReason: 'Needs that a package is taken over and its update merged before anybody notices (AC:H).',
    confidence: 'high',
    cwe: [
        'CWE-1357',
        'CWE-829'
    ],
    why: 'Most malicious versions are found within a week. Updates for security do not wait for it.',
    mend: 'Dependabot: "cooldown: { default-days: 7 }" in every entry. Renovate: "minimumReleaseAge": "7 days".',
    page: '',
    references: [
        'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#cooldown-'
    ],
    sameAs: {},
    judge: update_cooldown_judge
};
const LEAST_DAYS = 7;
function update_cooldown_judge({ files }) {
    const found = files.updates.map(({ path, text })=>({
            path,
            days: cooldownDays(path, text)
        }));
    const short = found.filter(({ days })=>days === null || days < LEAST_DAYS);
    if (found.length === 0) return informed('nothing proposes updates');
    const words = ({ path, days })=>days === null ? `${path} cannot be read, or sets none` : `${path} ${waits(days)}`;
    const [first] = short;
    return first === undefined ? kept(some(found.map(words))) : broken(some(short.map(words)), {
        path: first.path
    });
}
function waits(days) {
    return days === Number.POSITIVE_INFINITY ? 'proposes updates for security only' : `waits ${days} days`;
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/update-tool.js

/** Dependabot or Renovate proposes updates. */ const updateTool = {
    id: 'posture-update-tool',
    asks: 'Dependabot or Renovate proposes updates',
    title: 'Nothing proposes updates',
    severity: 'medium',
    severityReason: 'Fixes arrive when somebody remembers; meanwhile known weaknesses stay.',
    confidence: 'high',
    cwe: [
        'CWE-1395'
    ],
    why: 'A tool that proposes updates makes a fix a matter of one review.',
    mend: 'Add .github/dependabot.yml, or Renovate.',
    page: '',
    references: [
        'https://docs.github.com/en/code-security/dependabot/dependabot-version-updates/configuring-dependabot-version-updates'
    ],
    sameAs: {
        scorecard: 'Dependency-Update-Tool'
    },
    judge: ({ files, updateChanges, asOf })=>{
        if (files.updates.length === 0) return broken('there is no configuration of Dependabot or Renovate');
        const at = new Map(updateChanges.seen ? updateChanges.value.map((one)=>[
                one.path,
                one.at
            ]) : []);
        return kept(some(files.updates.map(({ path })=>`${path}, ${changed(at.get(path), asOf)}`)));
    }
};
/**
 * When the configuration was last changed. Not to change for long is no fault, but the tool passes
 * over a package manager that came since and is not named there.
 */ function changed(at, asOf) {
    if (at === undefined) return 'its last change is not visible';
    const day = `last changed on ${at.slice(0, 10)}`;
    return isOverAYearAgo(at, asOf) ? `${day}, over a year ago: see whether it names every package manager in use` : day;
}

;// CONCATENATED MODULE: ./src/scanners/posture/checks/webhooks.js

/** Webhooks have a secret and use TLS. */ const webhooks = {
    id: 'posture-webhooks',
    asks: 'Webhooks have a secret and use TLS',
    title: 'Webhooks have no secret, or no TLS',
    severity: 'high',
    severityReason: 'Anybody can send the receiver what looks like an event, or read events on the way.',
    confidence: 'high',
    cwe: [
        'CWE-345',
        'CWE-319'
    ],
    why: "Without a secret the receiver cannot tell GitHub's events from forged ones; without TLS others read them.",
    mend: 'Set a secret that the receiver checks, an https address, and leave "Enable SSL verification" on.',
    page: 'settings/hooks',
    references: [
        'https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks'
    ],
    sameAs: {
        scorecard: 'Webhooks'
    },
    judge: ({ webhooks })=>whenSeen(webhooks, (all)=>{
            const active = all.filter((hook)=>hook.active);
            const bare = active.filter(({ secret })=>!secret).map(({ host })=>`${host} without a secret`);
            const open = active.filter(({ tls })=>!tls).map(({ host })=>`${host} without TLS`);
            if (bare.length + open.length > 0) return broken(some([
                ...bare,
                ...open
            ]));
            return kept(active.length === 0 ? 'there is no webhook' : 'all have a secret and TLS');
        })
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/workflow-token.js

/** The token of workflows reads only, unless a workflow asks for more. */ const workflowToken = {
    id: 'posture-workflow-token',
    asks: 'The token of workflows reads only, unless a workflow asks for more',
    title: 'Workflows may write by default',
    severity: 'high',
    severityReason: 'Every step of every workflow without "permissions:" can push, release and approve; a compromised action needs no more.',
    confidence: 'high',
    cwe: [
        'CWE-250',
        'CWE-1188'
    ],
    why: "A workflow that says nothing of permissions gets this default. One step that runs somebody else's code then writes to the repository.",
    mend: 'Settings, Actions, General, "Workflow permissions": read repository contents. Workflows that need more ask for it.',
    page: 'settings/actions',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository'
    ],
    sameAs: {},
    judge: ({ workflowToken })=>whenSeen(workflowToken, ({ writes })=>writes ? broken('the default is read and write') : kept('the default is read'))
};

;// CONCATENATED MODULE: ./src/scanners/posture/checks/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.

































/** Every check of the posture, one file each, by id. */ const POSTURE_CHECKS = [
    actionsApprove,
    admins,
    allowedActions,
    artifactRetention,
    bypass,
    codeOwnerReviews,
    codeowners_codeowners,
    deletion,
    dependabotAlerts,
    deployKeyOwners,
    deployKeys,
    environmentReviewers,
    forcePushes,
    linearHistory,
    outsideCollaborators,
    policyProtected,
    privacyPolicy,
    privateReporting,
    pushProtection,
    requiredCheck,
    requiredReviews,
    secretAge,
    secretScanning,
    securityPolicy,
    sharedAccounts,
    signedCommits,
    singleSignOn,
    staleReviews,
    twoFactor,
    updateCooldown,
    updateTool,
    webhooks,
    workflowToken
];


/***/ })

};
;