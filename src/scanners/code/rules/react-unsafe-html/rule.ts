import type { Rule } from '../../engine/rules/rule.js';
import { reportMarkup } from '../parts/markup.js';

/** Reports dangerouslySetInnerHTML with a value that is not constant. */
export const reactUnsafeHtml: Rule = {
  id: 'react-unsafe-html',
  title: 'Unescaped HTML in React',
  cwe: ['CWE-79'],
  owasp: 'A03:2021 Injection',
  severity: 'high',
  severityReason:
    'Needs a victim that opens a page with the data; acts as that user on the site (S:C/C:L/I:L, with session data C:H).',
  precision: 'medium',
  message: '`dangerouslySetInnerHTML` takes a value that is not constant ({sink})',
  why: 'React escapes everything but this. Scripts in the value run as the user who looks at it.',
  fix: {
    text: 'Show text as children, or clean the markup with DOMPurify.',
    before: '<div dangerouslySetInnerHTML={{ __html: comment }} />',
    after: '<div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(comment) }} />',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/79.html',
    'https://react.dev/reference/react-dom/components/common',
  ],
  on: {
    assigned: (name, value, node, report, environment) => {
      if (name !== '__html') return;
      const written = node.type === 'ObjectProperty' ? node.value : node;
      reportMarkup(value, node, written, report, environment, '__html');
    },
  },
};
