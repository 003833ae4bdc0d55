import type { Rule } from '../../engine/rules/rule.js';
import { reportMarkup } from '../parts/markup.js';

/** Reports values that are not constant and that Angular is told to trust. */
export const angularBypassSecurity: Rule = {
  id: 'angular-bypass-security',
  title: 'Angular sanitisation switched off',
  cwe: ['CWE-79'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'medium',
  message: 'Angular is told to trust a value that is not constant ({sink})',
  why: 'Angular cleans markup and addresses unless it is told not to. What is trusted must not depend on users.',
  fix: {
    text: 'Bind the value without the bypass, or call `sanitize` first.',
    before: 'this.html = this.sanitizer.bypassSecurityTrustHtml(comment);',
    after: 'this.html = this.sanitizer.sanitize(SecurityContext.HTML, comment);',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/79.html',
    'https://angular.dev/best-practices/security',
  ],
  on: {
    calls: {
      '*.{trustAsHtml,trustAsJs,trustAsCss,trustAsUrl,trustAsResourceUrl,trustAs}': (call, report) => {
        const last = call.args.length - 1;
        const name = call.path.replace(/^.*\./u, '');
        reportMarkup(call.arg(last), call.node, call.argNode(last), report, call.environment, name);
      },
      '*.{bypassSecurityTrustHtml,bypassSecurityTrustScript,bypassSecurityTrustStyle,bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}':
        (call, report) => {
          const written = call.argNode(0);
          reportMarkup(
            call.arg(0),
            call.node,
            written,
            report,
            call.environment,
            call.path.replace(/^.*\./u, ''),
          );
        },
    },
  },
};
