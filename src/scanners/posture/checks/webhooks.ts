import { broken, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Webhooks have a secret and use TLS. */
export const webhooks: PostureCheck = {
  id: 'posture-webhooks',
  asks: 'Webhooks have a secret and use TLS',
  title: 'Webhooks have no secret, or no TLS',
  severity: 'high',
  severityReason: 'Anybody can send the receiver what looks like an event, or read events on the way.',
  confidence: 'high',
  cwe: ['CWE-345', 'CWE-319'],
  why: "Without a secret the receiver cannot tell GitHub's events from forged ones; without TLS others read them.",
  mend: 'Set a secret that the receiver checks, an https address, and leave "Enable SSL verification" on.',
  page: 'settings/hooks',
  references: ['https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks'],
  sameAs: { scorecard: 'Webhooks' },
  judge: ({ webhooks }) =>
    whenSeen(webhooks, (all) => {
      const active = all.filter((hook) => hook.active);
      const bare = active.filter(({ secret }) => !secret).map(({ host }) => `${host} without a secret`);
      const open = active.filter(({ tls }) => !tls).map(({ host }) => `${host} without TLS`);
      if (bare.length + open.length > 0) return broken(some([...bare, ...open]));
      return kept(active.length === 0 ? 'there is no webhook' : 'all have a secret and TLS');
    }),
};
