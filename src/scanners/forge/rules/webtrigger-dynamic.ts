import type { ForgeRule } from '../rule.js';

/** Reports a web trigger with dynamic responses. */
export const webtriggerDynamic: ForgeRule = {
  id: 'forge-webtrigger-dynamic',
  title: 'Public web trigger with a dynamic response',
  severity: 'low',
  severityReason:
    'Anybody with the address reaches it. What it does is for its code to check: the rules of the code scanner say where that is missing.',
  confidence: 'high',
  cwe: ['CWE-306'],
  requirement: { table: 'all-apps', number: '1' },
  why: 'Forge lets everybody call a web trigger. With a dynamic response, which is the default, it can also hand out data; the app is then not eligible for Runs on Atlassian, and a first one needs the consent of administrators.',
  fix: {
    text: 'Answer with outputs that are fixed in the manifest, and check in the handler who calls.',
    before: 'modules:\n  webtrigger:\n    - key: hook\n      function: hook',
    after:
      'modules:\n  webtrigger:\n    - key: hook\n      function: hook\n      response:\n        type: static\n        outputs:\n          - key: done\n            statusCode: 204',
  },
  references: ['https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/'],
  check: ({ manifest }) =>
    manifest.modules
      .filter(({ type, node }) => type === 'webtrigger' && node.get('response', 'type').text !== 'static')
      .map(({ key, at }) => ({
        at,
        subject: key,
        detail: `everybody can call the web trigger ${key}, and its response is dynamic`,
      })),
};
