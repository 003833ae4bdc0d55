import type { SecurityPromise } from '../src/core/statement/promise.js';
import type { Requirement } from '../src/core/statement/requirement.js';
import { PROMISE_IDS } from '../src/core/statement/statement.js';

/** The page of a promise. */
export function promiseDocs({ id, words, checks, kept, cannotKnow }: SecurityPromise): string {
  return `# ${id}

> ${words}.

**What is looked at.** ${checks}

**When it is kept.** ${kept}

**What cannot be known from here.** ${cannotKnow}

[All promises](README.md)
`;
}

/** The page of the statement: what it is for, its promises, its requirements. */
export function statementIndex(
  promises: readonly SecurityPromise[],
  requirements: readonly Requirement[],
): string {
  const rows = PROMISE_IDS.flatMap((id) => promises.filter((promise) => promise.id === id)).map(
    ({ id, words }) => `| [${id}](${id}.md) | ${words} |`,
  );
  const table = (name: Requirement['table']): string =>
    requirements
      .filter(({ table }) => table === name)
      .map(({ number, words, scans }) => `| ${name}/${number} | ${words} | ${shownBy(scans)} |`)
      .join('\n');
  return `# The statement

\`fixby statement\` prints the security statement of a Marketplace vendor for a repository, promise by promise: **kept**, **not kept** or **not from here**, with the evidence beside it. It only reads.

\`\`\`sh
fixby statement                                          # this directory, with what GitHub tells where GITHUB_TOKEN is set
fixby statement --format html --output statement.html    # one page, for a browser
fixby statement --public --format markdown               # for a web page: no findings, no names, no paths
fixby statement init                                     # writes .github/fixby-statement.yml, the file of your own answers
fixby verify statement.json                              # whether somebody changed it
\`\`\`

The formats are \`text\` (of the questionnaires only how many answers), \`markdown\`, \`json\` ([schema](../../schema/statement.schema.json)), \`html\`, \`csv\` and \`xlsx\`.

![The statement of examples/forge-vendor, which breaks several promises](../images/statement.png)

![The statement of examples/forge-vendor-clean, which keeps all of them](../images/statement-clean.png)

Nothing is called kept that a scan did not complete or a token could not see. Each piece of evidence says whose word it is: *seen* was looked at by this run, *said* is the vendor's own word, *missing* could not be looked at. Findings that a waiver accepts are still there, and break what they break. A statement of a directory speaks of that directory only, and says so.

What a token should see: \`contents: read\`, \`issues: read\`, \`actions: read\` (on which days was scanned), and for [access](access.md) what [posture](../posture.md) needs.

On the default branch, a repository with a Forge app gets a section on its dashboard and the file of the output \`statement\`; each promise's history is remembered there: kept since when, broken from when to when. A day counts as it ended. Over several repositories a promise is kept since the last of them came to keep it, and broken since the first of them broke it; days on which one of them had no record yet are left out.

## Promises

| Promise | In words |
| --- | --- |
${rows.join('\n')}

## Requirements of the Marketplace

Two tables with numbers of their own, in our words; [Atlassian's page](https://developer.atlassian.com/platform/marketplace/security-requirements/) has theirs. What a repository does not show of them is the vendor's to answer.

| All cloud apps | Asks for | Shown by |
| --- | --- | --- |
${table('all-apps')}

| Forge apps | Asks for | Shown by |
| --- | --- | --- |
${table('forge')}
`;
}

function shownBy(scans: Requirement['scans']): string {
  return scans === null ? "the vendor's answer" : scans.sources.join(', ');
}
