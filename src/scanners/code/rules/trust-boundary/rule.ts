import type { Rule } from '../../engine/rules/rule.js';

const RIGHTS =
  'role,roles,admin,isAdmin,is_admin,permission,permissions,scope,scopes,group,groups,privilege,privileges,accessLevel,authenticated,isAuthenticated,loggedIn,isLoggedIn,balance,credits';

/** Reports rights in a session that a client chose. */
export const trustBoundary: Rule = {
  id: 'trust-boundary',
  title: 'Untrusted data becomes trusted in the session',
  cwe: ['CWE-501', 'CWE-269'],
  owasp: 'A04:2021 Insecure Design',
  severity: 'high',
  severityReason:
    'Reached over the network; what the session says of the rights of a user is believed from then on (C:H/I:H, PR:L).',
  precision: 'medium',
  message: '{source} is stored in the session as a right ({sink})',
  why: 'What stands in a session is taken to be checked. A role or a permission that the client chose is then its own.',
  fix: {
    text: 'Look up on the server what a user may do.',
    before: 'req.session.role = req.body.role;',
    after: 'req.session.role = (await users.get(req.session.userId)).role;',
  },
  references: ['https://cwe.mitre.org/data/definitions/501.html'],
  on: {
    writes: {
      [`{express.Request,koa.Context,fastify.Request}.session.{${RIGHTS}}`]: ({ value, node }, report) => {
        const taint = value.taints.find(
          ({ source, cleaned }) => source.kind === 'remote' && !cleaned.includes('*'),
        );
        if (taint !== undefined) report(node, { taint, confidence: taint.guesses === 0 ? 'high' : 'medium' });
      },
    },
  },
};
