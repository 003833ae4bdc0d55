import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addWorkflowRun, READ_WRITE } from '../fakes/github/index.js';
import { startJira, type StartedJira } from '../fakes/jira/server.js';
import { Stage, type Outcome } from './stage.js';

const LOCK = (version: string): string =>
  JSON.stringify({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { lodash: version } },
      'node_modules/lodash': {
        version,
        resolved: `https://registry.npmjs.org/lodash/-/lodash-${version}.tgz`,
      },
    },
  });

const MANIFEST = (version: string): string =>
  JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { lodash: version } });

let stage: Stage;
let jira: StartedJira;

const POLICY = (more = ''): string =>
  `version: 1\nissues:\n  mirror: jira\n  jira:\n    host: ${jira.host}\n    project: SEC\n    due-field: Remediation Due Date\n${more}`;

beforeEach(async () => {
  jira = await startJira();
  stage = await Stage.pullRequest(
    {
      'package.json': MANIFEST('4.17.15'),
      'package-lock.json': LOCK('4.17.15'),
      '.github/fixby.yml': POLICY(),
    },
    { 'src/page.js': '' },
    { private: true, permissions: { ...READ_WRITE, actions: 'read' } },
  );
});

afterEach(async () => {
  await stage.end();
  await jira.stop();
});

function track(inputs: Record<string, string> = {}): Promise<Outcome> {
  const account = { 'jira-email': jira.email, 'jira-token': jira.token };
  return stage.push({ ...account, ...inputs }, {}, { env: { NODE_EXTRA_CA_CERTS: jira.certificate } });
}

/** The issues about findings. */
function issues() {
  return stage.repository.issues.filter(({ labels }) => labels.includes('source: dependencies'));
}

describe('tickets in Jira', () => {
  it('has one for each issue, with its severity and date, and the issue names it', async () => {
    // The first run opens what is critical or high only.
    await track();
    const { exitCode, log } = await track();
    expect(log.replace(/^::add-mask::.*$/gmu, '')).not.toContain(jira.token);
    expect(exitCode).toBe(0);
    expect(jira.tickets.length).toBe(issues().length);
    expect(jira.tickets.length).toBeGreaterThan(1);
    for (const issue of issues()) {
      const ticket = jira.tickets.find(({ labels }) => labels.includes(`fixby:acme/app#${issue.number}`));
      expect(ticket?.summary).toBe(issue.title);
      expect(JSON.stringify(ticket?.description)).toContain(`/issues/${issue.number}`);
      const due = issue.labels
        .map((label) => /^due: (.+)$/u.exec(label)?.[1])
        .find((day) => day !== undefined);
      expect(ticket?.duedate).toBe(due);
      expect(issue.comments.some(({ body }) => body.includes(`**In Jira:** [${ticket?.key ?? ''}]`))).toBe(
        true,
      );
    }
    const writes = jira.requests.filter(({ what }) =>
      /^(?:PUT|POST \/rest\/api\/3\/issue$)/u.test(what),
    ).length;
    await track();
    expect(
      jira.requests.filter(({ what }) => /^(?:PUT|POST \/rest\/api\/3\/issue$)/u.test(what)).length,
    ).toBe(writes);
  });

  it('closes a ticket whose finding is gone, and opens it when it is back', async () => {
    await track();
    stage.remote.commit(
      { 'package.json': MANIFEST('4.17.21'), 'package-lock.json': LOCK('4.17.21') },
      'upgrade',
    );
    await track();
    const open = issues().filter(({ state }) => state === 'open').length;
    expect(jira.tickets.filter(({ status }) => status !== 'Done').length).toBe(open);
    expect(jira.tickets.some(({ status }) => status === 'Done')).toBe(true);
    stage.remote.commit(
      { 'package.json': MANIFEST('4.17.15'), 'package-lock.json': LOCK('4.17.15') },
      'back',
    );
    await track();
    expect(jira.tickets.filter(({ status }) => status === 'Done')).toEqual([]);
    expect(jira.tickets.length).toBe(issues().length);
  });

  it('reads a date of AMS back, announces it, and has it in the evidence', async () => {
    await track();
    const [ticket] = jira.tickets;
    if (ticket === undefined) throw new Error('no ticket');
    const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    jira.tickets.push({
      ...ticket,
      id: '1',
      key: 'AMS-7',
      labels: [],
      links: [],
      custom: { customfield_10042: day },
    });
    ticket.links.push('AMS-7');
    await track();
    const number = Number(ticket.labels.join(' ').match(/#(\d+)/u)?.[1]);
    const issue = issues().find((one) => one.number === number);
    expect(issue?.labels).toContain(`due: ${day}`);
    expect(issue?.comments.at(-1)?.body).toMatch(
      /\*\*Due on .+\*\*, as AMS-7 has it\. By the policy it would be /u,
    );
    expect(ticket.duedate).toBe(day);
    addWorkflowRun(stage.github, stage.repository);
    const { stdout } = await stage.command(
      'evidence',
      '--since',
      '2026-01-01',
      '--repository',
      'acme/app',
      '--format',
      'json',
    );
    expect(stdout).toContain('"ticket": "AMS-7"');
    const comments = issue?.comments.length;
    await track();
    expect(issue?.comments.length).toBe(comments);
    ticket.links.length = 0;
    await track();
    expect(issue?.labels).not.toContain(`due: ${day}`);
    expect(issue?.comments.at(-1)?.body).toContain('no date of its own any more');
  });

  it('lets no date reach further than a waiver may, and says so', async () => {
    await track();
    const [ticket] = jira.tickets;
    if (ticket === undefined) throw new Error('no ticket');
    ticket.custom['customfield_10042'] = '9999-12-31';
    const { log } = await track();
    expect(log).toContain('further ahead than waiver-rules.max-days lets one reach');
    expect(
      issues()
        .flatMap(({ labels }) => labels)
        .filter((label) => label.includes('9999')),
    ).toEqual([]);
  });

  it('keeps the issues and their dates where Jira is away, and says so', async () => {
    await track();
    await track();
    const labels = issues().map((issue) => issue.labels);
    jira.faults.push({ method: 'POST', path: /bulkfetch/u, status: 500, times: 10 });
    const { exitCode, log } = await track();
    expect(exitCode).toBe(1);
    expect(log).toContain('The tickets could not be brought in step');
    expect(log).toContain('Dates in Jira count as they were told before');
    expect(issues().map((issue) => issue.labels)).toEqual(labels);
  });

  it('sends nothing where no token is given, and says which input', async () => {
    const { exitCode, log } = await track({ 'jira-token': '' });
    expect(exitCode).toBe(1);
    expect(log).toContain('the inputs jira-email and jira-token are not both given');
    expect(jira.requests).toEqual([]);
  });

  it('sends the token nowhere for a pull request, whatever its policy names', async () => {
    stage.remote.git('checkout', '--quiet', 'topic');
    stage.remote.commit({ '.github/fixby.yml': POLICY('  limit: 5\n') }, 'another policy');
    await stage.gate({ 'jira-email': jira.email, 'jira-token': jira.token });
    expect(jira.requests).toEqual([]);
  });
});
