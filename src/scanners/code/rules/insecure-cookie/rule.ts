import type { Report, Rule } from '../../engine/rules/rule.js';
import { nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import { fieldOf } from '../../engine/values/call.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { HOLE, textOf, textsOf, UNDEFINED } from '../../engine/values/value.js';

const SENSITIVE =
  /(?:sess|\bsid\b|connect\.sid|token|auth|jwt|remember|credential|csrf|login|\buser_?id\b|^id$)/iu;
const FLAGS = ['httpOnly', 'secure'] as const;

/** Reports cookies that scripts, or others on the network, can read. */
export const insecureCookie: Rule = {
  id: 'insecure-cookie',
  title: 'Cookie without protection',
  cwe: ['CWE-614', 'CWE-1004', 'CWE-1275'],
  owasp: 'A05:2021 Security Misconfiguration',
  severity: 'medium',
  severityReason:
    'Needs a script in the page, or a place on the way (AC:H); then the session of a user is taken over (C:L/I:L).',
  precision: 'medium',
  message: 'A cookie is set without all that protects it ({sink})',
  why: 'Without `httpOnly` every script in the page reads it, without `secure` it is sent unencrypted too, and with `sameSite: none` other sites send it along.',
  fix: {
    text: 'Set `httpOnly`, `secure` and `sameSite` on cookies that identify a user.',
    before: "res.cookie('session', id);",
    after: "res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });",
  },
  references: [
    'https://cwe.mitre.org/data/definitions/614.html',
    'https://cwe.mitre.org/data/definitions/1004.html',
  ],
  on: {
    calls: {
      'express-session': (call, report) => {
        session(call, 'cookie.', ['httpOnly'], ['secure'], report);
      },
      '{cookie-session,koa-session,client-sessions,express.session,express.cookieSession}': (
        call,
        report,
      ) => {
        session(call, '', FLAGS, [], report);
        session(call, 'cookie.', FLAGS, [], report);
      },
      'express.Response.cookie': (call, report) => {
        set(call, call.arg(0), call.args.length < 3 ? UNDEFINED : call.arg(2), FLAGS, report);
      },
      '{cookie.serialize,*.setCookie,*.cookie}': (call, report) => {
        if (call.args.length > (call.path.endsWith('.cookie') ? 2 : 1))
          set(call, call.arg(0), call.arg(2), FLAGS, report);
      },
      '*.set': (call, report) => {
        if (isCookies(call)) set(call, call.arg(0), call.arg(2), [], report);
      },
      '*.state': (call, report) => {
        const names = ['isHttpOnly', 'isSecure'].filter((name) => isFalse(call.option(1, name)));
        if (names.length > 0) report(call.node, { detail: names.join(', ') });
      },
      '*.{setHeader,header,append}': (call, report) => {
        if (textOf(call.arg(0))?.toLowerCase() === 'set-cookie') header(call, call.arg(1), report);
      },
    },
    writes: {
      'document.cookie': ({ value, node }, report) => {
        const text = value.shape ?? '';
        if (
          SENSITIVE.test(text.split('=')[0] ?? '') &&
          !/;\s*secure/iu.test(text) &&
          /=./su.test(text) &&
          !/max-age=0|expires=thu, 01[ -]jan[ -]1970/iu.test(text)
        )
          report(node, { confidence: 'medium', detail: 'secure' });
      },
    },
  },
};

/** Checks the session cookie: flags that are off, or absent and off by default. */
function session(
  call: Call,
  prefix: string,
  explicit: readonly string[],
  required: readonly string[],
  report: Report,
): void {
  const off = [...explicit, ...required].filter((name) => isFalse(call.option(0, prefix + name)));
  const missing = required.filter((name) => call.option(0, prefix + name) === null);
  const none =
    textsOf(call.option(0, `${prefix}sameSite`) ?? UNDEFINED).includes('none') && missing.length > 0
      ? ['sameSite']
      : [];
  const detail = [...new Set([...off, ...missing, ...none])].join(', ');
  if (off.length > 0) report(call.node, { detail });
  else if (missing.length > 0 && call.args.length > 0) report(call.node, { confidence: 'medium', detail });
}

/**
 * Checks a single cookie. One that identifies a user (by its name) must have all flags; for others
 * only flags that are switched off are reported.
 */
function set(call: Call, name: Value, options: Value, required: readonly string[], report: Report): void {
  const sensitive =
    textsOf(name).some((text) => SENSITIVE.test(text)) ||
    SENSITIVE.test(name.shape?.replaceAll(HOLE, '') ?? '');
  if (isRemoval(call)) return;
  const off = FLAGS.filter((flag) => isFalse(fieldOf(options, flag)));
  const wanted = textsOf(name).some(isReadByPage) ? required.filter((flag) => flag !== 'httpOnly') : required;
  const missing = sensitive ? wanted.filter((flag) => fieldOf(options, flag) === null) : [];
  const detail = [...off, ...missing].join(', ');
  if (off.length + missing.length > 0)
    // An explicit `secure: false` counts more; a script may have reason to read a cookie that
    // identifies nobody.
    report(call.node, { confidence: sensitive || off.includes('secure') ? 'medium' : 'low', detail });
}

/** Whether a cookie is meant for the page's scripts, which send its value back in a header. */
function isReadByPage(name: string): boolean {
  return /^(?:__host-)?[xc]srf-token$/iu.test(name);
}

/** Whether a call deletes the cookie: with an empty value, or an expiry in the past. */
function isRemoval(call: Call): boolean {
  return textOf(call.arg(1)) === '' || (call.option(2, 'maxAge')?.constants.includes(0) ?? false);
}

/**
 * Whether a call sets cookies: `ctx.cookies.set` of Koa, `cookies().set` of Next, `new Cookies(req,
 * res).set`.
 */
function isCookies(call: Call): boolean {
  if (call.path.startsWith('js-cookie')) return false;
  const receiver = receiverNode(call.node);
  return receiver !== null && /^(?:cookies|cookieStore|cookieJar)$/iu.test(nameOfNode(receiver));
}

function header(call: Call, value: Value, report: Report): void {
  const texts = [value, ...value.objects.flatMap((object) => object.elements())].map(
    ({ shape }) => shape ?? '',
  );
  for (const text of texts) {
    if (
      !SENSITIVE.test(text.split('=')[0] ?? '') ||
      !text.includes('=') ||
      text.includes(`;${HOLE}`) ||
      text.endsWith(HOLE + HOLE)
    )
      continue;
    const missing = FLAGS.filter((flag) => !text.toLowerCase().includes(flag.toLowerCase()));
    if (missing.length > 0) report(call.node, { confidence: 'medium', detail: missing.join(', ') });
  }
}

function isFalse(value: Value | null): boolean {
  return value?.constants.includes(false) ?? false;
}
