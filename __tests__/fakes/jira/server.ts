import { HttpClient } from '@actions/http-client';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createJiraClient, JIRA_REQUESTS, type JiraClient } from '../../../src/jira/client.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { answerTo, type Answer } from './answer.js';
import type { FakeJira } from './state.js';

/** A site on this machine, over TLS with a certificate of its own. */
export interface StartedJira extends FakeJira {
  /** Path of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string;
}

/** A client of the stand-in that takes its certificate. */
export function clientOf(jira: FakeJira, account: Pick<FakeJira, 'email' | 'token'> = jira): JiraClient {
  const http = new HttpClient('fixby', [], { ...JIRA_REQUESTS, ignoreSslError: true });
  return createJiraClient(jira.host, account, http);
}

/**
 * Starts a stand-in for one Jira Cloud site: what Fixby asks of it, with Jira's own rules for keys,
 * screens, transitions, search and rights.
 */
export async function startJira(): Promise<StartedJira> {
  const { key, certificate } = credentials();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) });
  const jira: FakeJira = {
    host: '',
    project: 'SEC',
    email: 'fixby@acme.example',
    token: 'jira-token-of-a-test',
    types: ['Task', 'Bug'],
    priorities: ['Highest', 'High', 'Medium', 'Low'],
    fields: [
      { id: 'duedate', name: 'Due date', type: 'date' },
      { id: 'customfield_10042', name: 'Remediation Due Date', type: 'date' },
      { id: 'customfield_10043', name: 'Team', type: 'string' },
    ],
    offScreen: new Set(),
    transitions: [
      { id: '11', name: 'To Do', to: 'To Do' },
      { id: '21', name: 'Start', to: 'In Progress' },
      { id: '31', name: 'Done', to: 'Done' },
    ],
    tickets: [],
    faults: [],
    requests: [],
    indexed: true,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  server.on('request', (request, response) => {
    void bodyOf(request).then((body) => {
      const { status, headers = {}, json }: Answer = answerTo(jira, request, body);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(json === undefined ? '' : JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  jira.host = `localhost:${(server.address() as AddressInfo).port}`;
  return Object.assign(jira, { certificate });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function credentials(): { readonly key: string; readonly certificate: string } {
  const directory = temporaryDirectory();
  const key = join(directory, 'key.pem');
  const certificate = join(directory, 'certificate.pem');
  execFileSync(
    'openssl',
    // prettier-ignore
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
      '-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=localhost',
      '-addext', 'subjectAltName=DNS:localhost'],
    { stdio: 'pipe' },
  );
  return { key, certificate };
}
