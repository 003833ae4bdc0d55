import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { planTickets } from '../../src/core/mirror/plan.js';
import type { WantedTicket } from '../../src/core/mirror/wanted.js';
import { jira as jiraSection } from '../../src/core/policy/jira-section.js';
import { readTickets } from '../../src/jira/read.js';
import { writeTicket } from '../../src/jira/write.js';
import { clientOf, startJira, type StartedJira } from '../fakes/jira/server.js';
import type { Exchange } from '../fakes/jira/state.js';

/** Atlassian's OpenAPI 3.0 description of Jira Cloud; a copy is brought from outside. */
interface Description {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: unknown;
}

const PATH = process.env['FIXBY_TEST_JIRA_DESCRIPTION'] ?? '';

let jira: StartedJira;
let exchanges: readonly Exchange[] = [];
let check: (exchange: Exchange) => string[];

beforeAll(async () => {
  check = checker(JSON.parse(readFileSync(PATH, 'utf8')) as Description);
  jira = await startJira();
  await liveThrough(jira);
  exchanges = jira.requests;
});

afterAll(() => jira.stop());

/** Everything that Fixby ever asks of Jira. */
async function liveThrough(site: StartedJira): Promise<void> {
  const client = clientOf(site);
  const settings = jiraSection.parse({
    host: site.host,
    project: 'SEC',
    'due-field': 'Remediation Due Date',
  });
  const issue: WantedTicket = {
    number: 1,
    url: 'https://github.com/acme/app/issues/1',
    title: 'lodash',
    severity: 'high',
    due: '2026-12-26',
    open: true,
    ticket: null,
  };
  const lives: readonly Partial<WantedTicket>[] = [
    {},
    { ticket: 'SEC-1', severity: 'critical', due: null, title: 'lodash, once more' },
    { ticket: 'SEC-1', open: false },
    { ticket: 'SEC-1' },
  ];
  for (const life of lives) {
    const wanted = [{ ...issue, ...life }];
    const read = await readTickets(client, settings, wanted, 'acme/app');
    for (const step of planTickets(wanted, read, settings, 'acme/app'))
      await writeTicket(client, settings, step);
    site.tickets[0]?.labels.splice(0, 1);
  }
}

/** Holds a request and its answer against the description. */
function checker(description: Description): (exchange: Exchange) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(description, 'jira');
  const validate = (pointer: readonly string[], value: unknown): string[] => {
    const at = pointer.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
    const run: ValidateFunction = ajv.compile({ $ref: `jira#/${at.map(encodeURIComponent).join('/')}` });
    return run(value) ? [] : [ajv.errorsText(run.errors)];
  };
  return ({ what, body, status, answer }) => {
    const [method = '', path = ''] = what.split(' ');
    const template = path.replace(/[A-Z]+-\d+/u, '{issueIdOrKey}');
    const at = ['paths', template, method.toLowerCase()];
    const json = ['content', 'application/json', 'schema'];
    return [
      ...(body === undefined ? [] : validate([...at, 'requestBody', ...json], body)),
      ...(answer === undefined ? [] : validate([...at, 'responses', String(status), ...json], answer)),
    ];
  };
}

describe("Atlassian's description of Jira Cloud", () => {
  it('has every request of ours, and every answer of the stand-in', () => {
    expect(exchanges.flatMap((one) => check(one).map((problem) => `${one.what}: ${problem}`))).toEqual([]);
  });

  it('was held against each kind of request', () => {
    expect([...new Set(exchanges.map(({ what }) => what))].sort()).toEqual([
      'GET /rest/api/3/field',
      'GET /rest/api/3/issue/SEC-1/transitions',
      'POST /rest/api/3/issue',
      'POST /rest/api/3/issue/SEC-1/transitions',
      'POST /rest/api/3/issue/bulkfetch',
      'POST /rest/api/3/search/jql',
      'PUT /rest/api/3/issue/SEC-1',
    ]);
  });
});
