import { broken, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Everybody writes with an account of their own, as far as names tell. */
export const sharedAccounts: PostureCheck = {
  id: 'posture-shared-accounts',
  asks: 'No account that may write is named like a shared one or a machine',
  title: 'Shared or machine accounts may write',
  severity: 'high',
  severityReason: 'Nobody can tell who acted, and whoever leaves still knows the password.',
  confidence: 'medium',
  cwe: ['CWE-287'],
  why: 'Every employee has to sign in as themselves: an account of several people, or of a machine, shows nobody who did what.',
  mend: 'Give people accounts of their own, and machines a GitHub App. Waive this row where the name misleads.',
  page: 'settings/access',
  references: [
    'https://docs.github.com/en/apps/creating-github-apps/about-creating-github-apps/deciding-when-to-build-a-github-app',
  ],
  sameAs: {},
  judge: ({ people }) =>
    whenSeen(people, (all) => {
      const writers = all.filter(({ writes, type }) => writes && type === 'User');
      const shared = writers.map(({ login }) => login).filter(looksShared);
      return shared.length > 0
        ? broken(`by their names ${some(shared)}`)
        : kept(`none of ${writers.length} is called like one`);
    }),
};

/** Words in logins that no person is called by. */
const WORDS: ReadonlySet<string> = new Set(
  'bot ci cd cicd build builder deploy deployer deployment release releaser jenkins svc service machine robot automation shared team infra integration sync admin root noreply'.split(
    ' ',
  ),
);

function looksShared(login: string): boolean {
  const words = login.toLowerCase().split(/[-_.\d]+/u);
  return words.some((word) => WORDS.has(word)) || /(?:bot|service|machine)$/iu.test(words.at(-1) ?? '');
}
