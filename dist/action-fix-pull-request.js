"use strict";
exports.id = 6849;
exports.ids = [6849];
exports.modules = {

/***/ 66849:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepFixPull: () => (/* binding */ keepFixPull)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(46058);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/core/fix/pull-request.js
/** The branch of the fix pull request. */ const FIX_BRANCH = 'fixby/fix';
/** The trailer of our commits, which names the change that they make. */ const TRAILER = 'Fixby-Fix';
/** The hidden line of the pull request's text. */ function markerOf(digest) {
    return `<!-- fixby:fix-pull-request v1 ${digest} -->`;
}
/** A text that forgets its change, so that the same one may come again. */ function withoutChange(body) {
    return body.replace(new RegExp(markerOf('\\w+')), markerOf('obsolete'));
}
/** The message of a commit of ours. */ function commitMessage(subject, digest) {
    return `${subject}\n\n${TRAILER}: ${digest}`;
}
/**
 * Decides what becomes of the pull request.
 * @param wanted null when nothing can be mended
 * @param ours whether a login is one of ours
 * @param failed how many groups of commands did not run through: a registry that is down mends
 *   nothing either, and says nothing about what is there
 */ function decidePull(state, wanted, ours, failed = 0) {
    const pull = state.pulls.find(({ open })=>open) ?? null;
    const stranger = state.branch === null ? null : strangerOn(state.branch, ours);
    if (stranger !== null) return {
        kind: 'leave',
        pull,
        why: `${stranger} has pushed to ${FIX_BRANCH}, so it is left as it is; merge or delete the branch to start anew`
    };
    if (wanted === null) {
        if (pull === null) return {
            kind: 'nothing',
            pull,
            why: 'nothing can be mended by an upgrade'
        };
        if (failed === 0) return {
            kind: 'close',
            pull
        };
        return {
            kind: 'leave',
            pull,
            why: 'the commands failed this time, so the pull request was left as it is'
        };
    }
    const push = digestOf(state.branch) !== wanted.digest;
    if (pull !== null) {
        const text = pull.title !== wanted.title || pull.body !== wanted.body;
        if (!push && !text) return {
            kind: 'nothing',
            pull,
            why: 'the pull request is up to date'
        };
        return {
            kind: 'update',
            pull,
            push,
            text
        };
    }
    const declined = state.pulls.find(({ merged, body })=>!merged && body.includes(markerOf(wanted.digest)));
    if (declined !== undefined) return {
        kind: 'nothing',
        pull: declined,
        why: `#${declined.number} with the same changes was closed, so it is not opened again`
    };
    return {
        kind: 'open',
        push
    };
}
/** Who else has commits on the branch; null for nobody. */ function strangerOn({ commits, whole }, ours) {
    if (!whole) return 'somebody';
    const foreign = commits.find(({ author, message })=>!ours(author) || trailerIn(message) === null);
    return foreign === undefined ? null : foreign.author ?? 'somebody';
}
function digestOf(branch) {
    return trailerIn(branch?.commits.at(-1)?.message ?? '');
}
function trailerIn(message) {
    return new RegExp(`^${TRAILER}: ([0-9a-f]+)$`, 'm').exec(message)?.[1] ?? null;
}

// EXTERNAL MODULE: ./src/github/client.js + 1 modules
var github_client = __webpack_require__(84356);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/github/logins.js
var github_logins = __webpack_require__(52697);
// EXTERNAL MODULE: ./src/github/own-login.js
var own_login = __webpack_require__(78511);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/github/whole-answer.js
var whole_answer = __webpack_require__(80407);
;// CONCATENATED MODULE: ./src/github/read/fix-pull.js




const refSchema = schemas/* object */.Ikc({
    object: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP()
    })
});
const comparisonSchema = schemas/* object */.Ikc({
    ahead_by: schemas/* number */.aig(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        author: schemas/* object */.Ikc({
            login: schemas/* string */.YjP().optional()
        }).nullable(),
        committer: schemas/* object */.Ikc({
            login: schemas/* string */.YjP().optional()
        }).nullable(),
        commit: schemas/* object */.Ikc({
            message: schemas/* string */.YjP()
        })
    }))
});
const pullsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullable()
}));
/**
 * Reads what the repository has of the fix pull request.
 * @param base the default branch
 * @throws what the client throws, or FixbyError (github)
 */ async function readFixState(client, name, base) {
    const { data: pulls } = await whole(()=>client.rest.pulls.list({
            ...name,
            state: 'all',
            head: `${name.owner}:${FIX_BRANCH}`,
            per_page: 50
        }), pullsSchema);
    return {
        branch: await branchOf(client, name, base),
        pulls: pulls.map(({ number, html_url: url, state, merged_at, title, body })=>({
                ...{
                    number,
                    url,
                    title,
                    open: state === 'open',
                    merged: merged_at !== null,
                    body: body ?? ''
                }
            }))
    };
}
/** The commit that the branch points to; null where there is no such branch. */ async function fixBranchTip(client, name) {
    try {
        const { data } = await whole(()=>client.rest.git.getRef({
                ...name,
                ref: `heads/${FIX_BRANCH}`
            }), refSchema);
        return data.object.sha;
    } catch (error) {
        if ((0,github_client/* statusOf */.c2)(error) === 404) return null;
        throw error;
    }
}
async function branchOf(client, name, base) {
    const tip = await fixBranchTip(client, name);
    if (tip === null) return null;
    const { data } = await whole(()=>client.rest.repos.compareCommitsWithBasehead({
            ...name,
            basehead: `${base}...${tip}`
        }), comparisonSchema);
    const commits = data.commits.map(({ sha, author, committer, commit })=>({
            ...{
                sha,
                author: writerOf(author?.login, committer?.login),
                message: commit.message
            }
        }));
    return {
        tip,
        commits,
        whole: commits.length === data.ahead_by
    };
}
/** The account that GitHub commits with for somebody who wrote through its API or its pages. */ const GITHUB = 'web-flow';
/**
 * Who wrote a commit as it is: whoever amends or rebases one of ours is its committer, and we stay
 * its author. Null for nobody that GitHub knows.
 */ function writerOf(author, committer) {
    const isOther = committer !== undefined && committer !== GITHUB && committer !== author;
    return (isOther ? committer : author) ?? null;
}
async function whole(request, schema) {
    return (0,whole_answer/* wholeAnswer */.E)(request, schemas/* object */.Ikc({
        data: schema
    }));
}

// EXTERNAL MODULE: ./src/github/read/repository-facts.js
var repository_facts = __webpack_require__(78660);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/github/write/fix-pull.js



/**
 * Makes commits of the change through the API, so that no hook runs and GitHub signs them, and lets
 * the branch point to them.
 * @throws FixbyError (github) when somebody pushed in the meantime: then the branch is as it was
 */ async function pushFix(client, name, push) {
    let parent = push.onto;
    for (const { subject, changes } of push.commits){
        const { data: before } = await client.rest.git.getCommit({
            ...name,
            commit_sha: parent
        });
        const entries = await Promise.all([
            ...changes
        ].map(async ([path, bytes])=>({
                ...{
                    path,
                    mode: '100644',
                    type: 'blob'
                },
                sha: await blobOf(client, name, bytes)
            })));
        const { data: tree } = await client.rest.git.createTree({
            ...name,
            base_tree: before.tree.sha,
            tree: entries
        });
        const message = commitMessage(subject, push.digest);
        const commit = {
            ...name,
            message,
            tree: tree.sha,
            parents: [
                parent
            ]
        };
        parent = (await client.rest.git.createCommit(commit)).data.sha;
    }
    await point(client, name, push, parent);
}
async function blobOf(client, name, bytes) {
    const content = {
        content: bytes.toString('base64'),
        encoding: 'base64'
    };
    return (await client.rest.git.createBlob({
        ...name,
        ...content
    })).data.sha;
}
async function point(client, name, push, sha) {
    await unchanged(client, name, push.replaces);
    if (push.replaces === null) await client.rest.git.createRef({
        ...name,
        ref: `refs/heads/${FIX_BRANCH}`,
        sha
    });
    else await client.rest.git.updateRef({
        ...name,
        ref: `heads/${FIX_BRANCH}`,
        sha,
        force: true
    });
}
/**
 * Asks once more for what the branch points to. GitHub has no "only if it still is": the time in
 * which a push could be lost is the one call after this.
 * @throws FixbyError (github) when somebody pushed in the meantime
 */ async function unchanged(client, name, tip) {
    if (await fixBranchTip(client, name) === tip) return;
    throw new fixby_error/* FixbyError */.$('github', `somebody pushed to ${FIX_BRANCH} in the meantime, so it was left as it is.`);
}
/** Opens the pull request. @returns its address @throws what the client throws */ async function openFixPull(client, name, { title, body, base }) {
    const { data } = await client.rest.pulls.create({
        ...name,
        title,
        body,
        base,
        head: FIX_BRANCH
    });
    return data.html_url;
}
/** Changes title and text. @throws what the client throws */ async function updateFixPull(client, name, number, { title, body }) {
    await client.rest.pulls.update({
        ...name,
        pull_number: number,
        title,
        body
    });
}
/**
 * Closes the pull request with a comment that says why, and removes the branch. Its text forgets
 * its change, so that the same one may come again.
 * @param tip the one that was read; null where there was no branch
 * @throws what the client throws, or FixbyError (github) when somebody pushed in the meantime
 */ async function closeFixPull(client, name, { number, body }, tip, why) {
    await unchanged(client, name, tip);
    await client.rest.issues.createComment({
        ...name,
        issue_number: number,
        body: why
    });
    await client.rest.pulls.update({
        ...name,
        pull_number: number,
        body: withoutChange(body),
        state: 'closed'
    });
    if (tip === null) return;
    await unchanged(client, name, tip);
    await client.rest.git.deleteRef({
        ...name,
        ref: `heads/${FIX_BRANCH}`
    });
}

;// CONCATENATED MODULE: ./src/core/fix/changelog.js
/** Where each ecosystem shows the versions of a package; `{name}` and `{version}` are filled in. */ const PAGES = {
    npm: 'https://www.npmjs.com/package/{name}/v/{version}',
    PyPI: 'https://pypi.org/project/{name}/{version}/#history',
    'crates.io': 'https://crates.io/crates/{name}/{version}',
    Go: 'https://pkg.go.dev/{name}@v{version}?tab=versions',
    Maven: 'https://central.sonatype.com/artifact/{name}/{version}',
    Packagist: 'https://packagist.org/packages/{name}#{version}',
    RubyGems: 'https://rubygems.org/gems/{name}/versions/{version}',
    NuGet: 'https://www.nuget.org/packages/{name}/{version}#versions-body-tab'
};
/** The address of a repository, and of no other page of GitHub. */ const REPOSITORY = /^https:\/\/github\.com\/(?!(?:advisories|orgs|security|sponsors|topics)\/)[\w.-]+\/[\w.-]+?(?=\.git$|\/?$)/;
/**
 * Where to read what changed up to a version: the releases of the repository on GitHub that the
 * advisory names as the package's, else the version's page at its registry; null where neither is
 * known.
 */ function changelogOf({ package: at, references }, version) {
    if (at === null) return null;
    const repository = references.flatMap((url)=>REPOSITORY.exec(url) ?? [])[0] ?? (at.ecosystem === 'Go' ? /^github\.com\/[\w.-]+\/[\w.-]+/.exec(at.name)?.[0] : undefined);
    if (repository !== undefined) return `${repository.replace(/^(?=github\.com)/, 'https://')}/releases`;
    const page = PAGES[at.ecosystem.split(':')[0] ?? ''];
    if (page === undefined) return null;
    const name = at.ecosystem === 'Maven' ? at.name.replace(':', '/') : at.name;
    return page.replace('{name}', encodeURI(name)).replace('{version}', encodeURIComponent(version));
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/report/text/markdown.js
var markdown = __webpack_require__(48943);
// EXTERNAL MODULE: ./src/report/text/markdown-blocks.js
var markdown_blocks = __webpack_require__(64234);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/fix/pull-request.js







/** Rows of a table; together they stay far below the 65,536 characters that GitHub allows. */ const MAX_ROWS = 60;
const MAX_COMMANDS = 30;
/** The title: `Mend 12 findings in 5 packages`, or the one package with its version. */ function fixPullTitle({ mended }) {
    const packages = new Set(mended.map(({ finding })=>finding.package?.name ?? ''));
    const [only] = mended;
    if (packages.size === 1 && only !== undefined && only.to !== null) return `Upgrade ${(0,terminal_text/* clip */.$Q)([
        ...packages
    ][0] ?? '', 80)} to ${(0,terminal_text/* clip */.$Q)(only.to, 40)}: ${(0,words/* count */.U9)(mended.length, 'finding')} mended`;
    return `Mend ${(0,words/* count */.U9)(mended.length, 'finding')} in ${(0,words/* count */.U9)(packages.size, 'package')}`;
}
/** The text: what is mended, what is not and why, what its checks need, and how it was made. */ function fixPullBody(mending, context) {
    const { mended, left, unfixed } = mending;
    const rest = unfixed === 0 ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` ${(0,words/* count */.U9)(unfixed, 'finding')} more ${unfixed === 1 ? 'has' : 'have'} no fixed version.`;
    return (0,markdown_blocks/* blocks */.Bv)([
        markdown/* Markdown */.oz.trusted(markerOf(context.digest)),
        (0,markdown/* markup */.PT)`This upgrades what is vulnerable, and brings no new finding and no older version.${rest}`,
        mendedTable(mended),
        ...leftPart(left),
        markdown/* Markdown */.oz.trusted('### Its checks'),
        checks(context),
        made(context)
    ]).toString();
}
function mendedTable(mended) {
    const sorted = [
        ...mended
    ].sort((a, b)=>(0,severity/* severityRank */.qs)(a.finding.severity) - (0,severity/* severityRank */.qs)(b.finding.severity) || (a.finding.due ?? '9').localeCompare(b.finding.due ?? '9'));
    return withMore(sorted, (0,markdown_blocks/* table */.tp)(heads('Finding', 'Fix by', 'Package', 'From', 'To', 'Changes'), sorted.slice(0, MAX_ROWS).map(({ finding, from, to })=>(0,markdown_blocks/* tableRow */.jD)([
            findingCell(finding),
            dueCell(finding.due),
            (0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(finding.package?.name ?? '', 80)),
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(from, 40)}`,
            to === null ? (0,markdown/* markup */.PT)`no longer there` : (0,markdown/* markup */.PT)`**${(0,terminal_text/* clip */.$Q)(to, 40)}**`,
            (0,markdown/* link */.nf)('changelog', changelogOf(finding, to ?? from))
        ]))));
}
function leftPart(left) {
    if (left.length === 0) return [];
    const rows = left.slice(0, MAX_ROWS).map(({ finding, why })=>(0,markdown_blocks/* tableRow */.jD)([
            findingCell(finding),
            dueCell(finding.due),
            (0,markdown/* code */.aY)((0,terminal_text/* clip */.$Q)(`${finding.package?.name ?? ''} ${finding.package?.version ?? ''}`, 100)),
            (0,markdown/* markup */.PT)`${(0,terminal_text/* clip */.$Q)(why, 300)}`
        ]));
    return [
        markdown/* Markdown */.oz.trusted('### Not mended'),
        withMore(left, (0,markdown_blocks/* table */.tp)(heads('Finding', 'Fix by', 'Package', 'Why'), rows))
    ];
}
function heads(...words) {
    return words.map((word)=>markdown/* Markdown */.oz.trusted(word));
}
function withMore(all, shown) {
    const more = all.length - MAX_ROWS;
    return more > 0 ? (0,markdown_blocks/* blocks */.Bv)([
        shown,
        (0,markdown/* markup */.PT)`And ${(0,words/* count */.U9)(more, 'more finding')}: the run's report has all.`
    ]) : shown;
}
function findingCell({ severity, rule, references }) {
    const page = references.find((url)=>url.includes(rule)) ?? null;
    return (0,markdown/* markup */.PT)`${(0,words/* severityMark */.nU)(severity)} ${severity} ${(0,markdown/* link */.nf)((0,terminal_text/* clip */.$Q)(rule, 60), page ?? advisoryUrl(rule))}`;
}
function advisoryUrl(rule) {
    return `https://osv.dev/vulnerability/${encodeURIComponent(rule)}`;
}
function dueCell(due) {
    return (0,markdown/* markup */.PT)`${due ?? 'no date'}`;
}
function checks({ ownToken, docsUrl }) {
    const more = docsUrl === null ? markdown/* EMPTY */.wg : (0,markdown/* markup */.PT)` ${(0,markdown/* link */.nf)('More on tokens', `${docsUrl}/fix.md#the-pull-request`)}.`;
    return ownToken ? (0,markdown/* markup */.PT)`They are its test: none of its code ran where it was made. It was opened with the token of the workflow, so **its checks wait until somebody with write access approves the runs** in the box below. With the token of a GitHub App they start by themselves.${more}` : (0,markdown/* markup */.PT)`They are its test: none of its code ran where it was made.${more}`;
}
function made({ commands, runUrl }) {
    const lines = commands.slice(0, MAX_COMMANDS).map((command)=>(0,terminal_text/* clip */.$Q)(command, 1_500));
    const body = (0,markdown_blocks/* blocks */.Bv)([
        (0,markdown/* markup */.PT)`By these commands, in a copy, without scripts, hooks, plugins or tokens (${(0,markdown/* link */.nf)('run', runUrl)}):`,
        (0,markdown_blocks/* fence */.EU)('sh', lines),
        (0,markdown/* markup */.PT)`A push of anybody else to this branch stops updates. Closing this keeps it closed until there is something else to mend.`
    ]);
    return (0,markdown_blocks/* details */.zH)('How it was made', body);
}

// EXTERNAL MODULE: ./src/report/text/log-line.js
var log_line = __webpack_require__(73005);
// EXTERNAL MODULE: ./src/run/fix/mend.js + 16 modules
var mend = __webpack_require__(57411);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/action/track.js + 1 modules
var track = __webpack_require__(31682);
;// CONCATENATED MODULE: ./src/action/fix-pull-request.js















/**
 * Keeps the one fix pull request: opens, updates or closes it. What goes wrong fails the step and
 * changes no verdict.
 */ async function keepFixPull(run) {
    try {
        await keep(run);
    } catch (error) {
        core/* setFailed */.C1(`The fix pull request was not kept: ${whatToDo(error)}`);
    }
}
function whatToDo(error) {
    const words = (0,github_client/* explainApiError */.cU)(error);
    if (!(0,github_client/* isForbidden */.US)(error)) return `${words}.`;
    if (/not permitted to create/i.test((0,errors/* messageOf */.bD)(error))) return `${words}. Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or give Fixby the token of a GitHub App.`;
    return `${words}. Give the job "permissions: contents: write, pull-requests: write".`;
}
async function keep(run) {
    const { input, result, context, client } = run;
    const facts = await (0,repository_facts/* readRepositoryFacts */.m)(client, context.repository);
    const why = (0,track.notCurrent)(facts, result.comparison.head, process.env['GITHUB_REF'] ?? '');
    const failed = result.scans.find(({ status, sources })=>status !== 'done' && sources.includes('dependencies'));
    const stops = why ?? (failed === undefined ? null : 'the dependencies were not scanned as a whole');
    if (stops !== null || facts.defaultBranch === null) {
        core/* warning */.$e(`The fix pull request was left as it is: ${stops ?? 'there is no branch'}.`);
        return;
    }
    const done = await (0,mend.mend)(input, result.findings, input.policy.policy.fix.grouping);
    const login = await (0,own_login/* ownLogin */.C)(client);
    const wanted = wantedPull(run, done, login === github_logins/* ACTIONS_BOT */.aX);
    const logins = (0,github_logins/* ourLogins */.Rx)(login, input.policy.policy.issues.authors);
    const state = await readFixState(client, context.repository, facts.defaultBranch.name);
    const decision = decidePull(state, wanted, (one)=>(0,github_logins/* isOurs */.MU)(one, logins), done.failed);
    const push = {
        onto: facts.defaultBranch.tip,
        digest: wanted?.digest ?? '',
        replaces: state.branch?.tip ?? null,
        commits: done.kept.map(({ packages, changes })=>({
                subject: subjectOf(packages),
                changes
            }))
    };
    const url = await carryOut(run, decision, wanted, facts.defaultBranch.name, push);
    core/* setOutput */.uH('fix-url', url ?? '');
}
/** @returns the address of the pull request; null where there is none */ async function carryOut({ context: { repository, runUrl }, client }, decision, wanted, base, push) {
    if (decision.kind === 'leave') core/* warning */.$e(`Fix pull request: ${(0,log_line/* logLine */.B)(decision.why)}.`);
    if (decision.kind === 'nothing') core/* info */.pq(`Fix pull request: ${(0,log_line/* logLine */.B)(decision.why)}.`);
    if (decision.kind === 'leave' || decision.kind === 'nothing') return decision.pull?.open === true ? decision.pull.url : null;
    if (decision.kind === 'close') {
        await closeFixPull(client, repository, decision.pull, push.replaces, `Nothing is left that this would mend ([run](${runUrl})).`);
        return null;
    }
    if (wanted === null) throw new Error('a pull request without a text');
    if (decision.push) await pushFix(client, repository, push);
    if (decision.kind === 'open') return openFixPull(client, repository, {
        ...wanted,
        base
    });
    if (decision.text) await updateFixPull(client, repository, decision.pull.number, wanted);
    return decision.pull.url;
}
function wantedPull({ context: { docsUrl, runUrl } }, done, ownToken) {
    if (done.kept.length === 0) return null;
    const digest = fix_pull_request_digestOf(done);
    const commands = done.kept.flatMap((group)=>group.commands);
    const body = fixPullBody(done, {
        digest,
        commands,
        ownToken,
        docsUrl,
        runUrl
    });
    return {
        digest,
        title: fixPullTitle(done),
        body
    };
}
/** Names what changes: the same contents before and after, the same name. */ function fix_pull_request_digestOf({ files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(FIX_BRANCH);
    for (const [path, { before, after }] of [
        ...files
    ].sort(([a], [b])=>(0,text_order/* compareText */.n)(a, b)))hash.update(JSON.stringify([
        path,
        before?.toString('base64') ?? null,
        after.toString('base64')
    ]));
    return hash.digest('hex').slice(0, 16);
}
/** The first line of a commit's message, in plain words. */ function subjectOf(packages) {
    const [first = 'dependencies'] = packages;
    const more = packages.length > 1 ? ` and ${packages.length - 1} more` : '';
    return `Upgrade ${(0,log_line/* logLine */.B)(first).slice(0, 50)}${more}`;
}


/***/ })

};
;