import { evaluate } from '../../engine/evaluate/expressions.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { sourceOf } from '../../engine/rules/syntax.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const LOCAL =
  /^[a-z]+:\/\/(?:[^@/]*@)?(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|internal|localhost|test|example|invalid|lan|svc)\b|169\.254\.|host\.docker)/iu;
const SECRETS =
  /auth(?:orization)?\b|passw(?:or)?d|\bpwd\b|token|secret|api_?key|credential|cookie|card_?number|ssn\b/iu;
const CLIENTS =
  'axios,axios.{get,post,put,patch,delete,request},got,got.{get,post,put,patch,delete},fetch,node-fetch,undici.{fetch,request},request,request.{get,post,put,patch,delete},superagent.{get,post,put},needle,needle.{get,post,put}';

/** Reports secrets that are sent without encryption. */
export const clearTextTransmission: Rule = {
  id: 'clear-text-transmission',
  title: 'Sent without encryption',
  cwe: ['CWE-319', 'CWE-311'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason: 'Needs a place on the way (AC:H); then what is sent is read and changed (C:H/I:H).',
  precision: 'medium',
  message: 'Data goes over the network unencrypted ({sink})',
  why: 'Everybody on the way reads and changes what is sent with http:, ws: or ftp:, passwords too.',
  fix: {
    text: 'Use https:, wss:, SFTP or FTPS.',
    before: "axios.post('http://api.example.com/login', { user, password });",
    after: "axios.post('https://api.example.com/login', { user, password });",
  },
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  on: {
    calls: {
      ...Object.fromEntries(CLIENTS.split(/,(?![^{]*\})/u).map((path) => [path, client])),
      WebSocket: (call, report) => {
        socket(call, report);
      },
      ws: (call, report) => {
        if (call.isNew) socket(call, report);
      },
      'basic-ftp.Client().access': (call, report) => {
        const secure = call.option(0, 'secure');
        if (secure === null || secure.constants.includes(false)) report(call.node, { confidence: 'medium' });
      },
      '{ftp().connect,jsftp,promise-ftp().connect}': (call, report) => {
        const secure = call.option(0, 'secure');
        if (secure === null || secure.constants.includes(false)) report(call.node, { confidence: 'medium' });
      },
      'nodemailer.createTransport': (call, report) => {
        if (call.option(0, 'ignoreTLS')?.constants.includes(true)) report(call.node, { detail: 'ignoreTLS' });
      },
      'electron.app.commandLine.appendSwitch': (call, report) => {
        if (call.arg(0).constants.includes('allow-running-insecure-content')) report(call.node);
      },
    },
    templates: ({ text }, report) => {
      for (const match of text.matchAll(/<form\b[^>]{0,2000}\baction\s*=\s*["']?http:\/\/[^>\s"']+/giu)) {
        const address = match[0].slice(match[0].toLowerCase().indexOf('http://'));
        const end = text.indexOf('</form', match.index);
        const form = text.slice(match.index, end < 0 ? match.index + 5_000 : end);
        if (!LOCAL.test(address) && /type\s*=\s*["']?password/iu.test(form))
          report(match.index, { confidence: 'medium', sink: 'form' });
      }
    },
  },
};

/** A request has medium confidence only if it contains a secret. */
function client(call: Call, report: Report): void {
  const url = addressOf(call);
  if (url === null || !/^http:\/\//iu.test(url) || LOCAL.test(url) || isLocalByDefault(call)) return;
  const text = sourceOf(call.node, call.environment.frame.module).replace(/['"`]https?:\/\/[^'"`\s]*/giu, '');
  const secret =
    SECRETS.test(text) ||
    /^http:\/\/[^/@\s]+:[^/@\s]+@/iu.test(url) ||
    /[?&](?:token|password|api_?key|secret)=/iu.test(url);
  report(call.node, { confidence: secret ? 'medium' : 'low' });
}

/**
 * Whether the host is a setting that stands for this machine unless somebody sets it. A host of
 * another machine that the program names beside it is used there.
 */
function isLocalByDefault(call: Call): boolean {
  const node = call.argNode(0);
  if (node.type !== 'TemplateLiteral' || node.quasis[0]?.value.raw !== 'http://') return false;
  const [host] = node.expressions;
  const hosts = host === undefined ? [] : textsOf(evaluate(host, call.environment));
  return hosts.length > 0 && hosts.every(isLocal);
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/u.test(host);
}

function addressOf(call: Call): string | null {
  const field = call.option(0, 'url') ?? call.option(0, 'uri');
  return startOf(call.arg(0)) ?? (field === null ? null : startOf(field));
}

function startOf({ shape }: Value): string | null {
  return shape;
}

function socket(call: Call, report: Report): void {
  const url = startOf(call.arg(0));
  if (url !== null && /^ws:\/\/[a-z0-9]/iu.test(url) && !LOCAL.test(url))
    report(call.node, { confidence: 'medium' });
}
