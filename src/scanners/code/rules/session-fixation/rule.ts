import type { Rule } from '../../engine/rules/rule.js';
import { codeAround, codeOf } from '../../engine/rules/syntax.js';

const IDENTITY =
  'user,userId,user_id,userID,username,userName,loggedIn,loggedin,isLoggedIn,logged_in,authenticated,isAuthenticated,authorized,uid,account,accountId,isAdmin,admin';
const LOGIN = /passw(?:or)?d|pwd|passphrase|\blog_?in\b|sign_?in|authenticate|bcrypt|argon2|credentials/iu;
const RENEWED =
  /\.regenerate\s*\(|regenerateSession|regenerateId|resetSession|\.session\s*=\s*null|\.migrate\s*\(/u;

/** Reports sessions that keep their id when a user logs in. */
export const sessionFixation: Rule = {
  id: 'session-fixation',
  title: 'Session that is not renewed at login',
  cwe: ['CWE-384'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'medium',
  severityReason:
    'Needs a victim that logs in with a session the attacker knows (UI:R, AC:H); then the attacker is that user (C:H/I:L).',
  precision: 'medium',
  message: 'A user logs in, and the session keeps its number ({sink})',
  why: 'Whoever knew the number of the session before, for instance by having set it, is logged in as that user afterwards.',
  fix: {
    text: 'Make a new session before storing who logged in.',
    before: 'req.session.user = user;',
    after: 'req.session.regenerate(() => {\n  req.session.user = user;\n});',
  },
  references: ['https://cwe.mitre.org/data/definitions/384.html'],
  on: {
    writes: {
      [`express.Request.session.{${IDENTITY}}`]: ({ value, node, environment }, report) => {
        const { module } = environment.frame;
        const isLogout = value.constants.length > 0 && value.constants.every((item) => !item);
        if (
          isLogout ||
          RENEWED.test(codeOf(module)) ||
          /cookie-session|iron-session|client-sessions/u.test(module.text)
        )
          return;
        if (LOGIN.test(codeAround(environment))) report(node, { confidence: 'medium' });
      },
    },
  },
};
