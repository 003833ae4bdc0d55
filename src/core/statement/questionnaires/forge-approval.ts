import type { ForgeAppFacts, StatementFacts } from '../facts.js';
import {
  brokenBy,
  findingsOf,
  gapsIn,
  isAbout,
  lookedAt,
  withFsrt,
  withoutClock,
  type LookedFor,
  type RuleSet,
} from '../look.js';
import type { Question, Questionnaire } from '../questionnaire.js';
import { unreadManifests } from '../requirements/requirements.js';
import {
  AS_APP_RULES,
  CREDENTIAL_RULES,
  INPUT_RULES,
  LOG_RULES,
  only,
  SCOPE_RULES,
  SECRET_RULES,
  SECRET_SOURCES,
} from '../requirements/rules.js';
import { count, few, listed, missing, seen } from '../say.js';
import type { Answer } from '../statement.js';
import { vendorWord } from '../vendor.js';

/**
 * What a repository tells.
 * - `untold`: no scan could, so that the vendor's word may stand for it.
 * - `settled`: a manifest says it, and it is no matter of anybody's word.
 */
interface Told extends Pick<Answer, 'answer' | 'evidence'> {
  readonly by?: 'untold' | 'settled';
}

/** A question of the form with what a repository tells of it; null for what it cannot tell. */
interface Asked extends Question {
  readonly tell: ((facts: StatementFacts) => Told) | null;
}

type Effect = NonNullable<Question['effect']>;

function asked(
  id: string,
  about: string,
  effect: `${Effect['of']} ${Effect['does']}` | null,
  tell: Asked['tell'] = null,
): Asked {
  const [of, does] = (effect ?? '').split(' ') as [Effect['of'], Effect['does']];
  const responsibility = 'vendor';
  return { id, about, responsibility, ...(effect === null ? {} : { effect: { of, does } }), tell };
}

/** @see https://developer.atlassian.com/platform/marketplace/app-approval-guidelines/ */
const QUESTIONS: readonly Asked[] = [
  asked('1', 'The app shows something to users', null, (facts) =>
    has(facts, ({ ui }) => ui, 'a module that shows something to users'),
  ),
  asked('1a', 'What users do happens with their own rights', 'no warns', (facts) =>
    withPart(
      facts,
      ({ ui }) => ui,
      'a module that shows something to users',
      () => clean(facts, ['code', 'forge'], only('forge-unchecked-as-app', 'fsrt/authorization')),
    ),
  ),
  asked('2', 'The app calls servers of the vendor (Forge Remote)', null, (facts) =>
    has(facts, hasRemotes, 'a remote'),
  ),
  asked('2a', 'The server verifies the token of every call', 'no fails', (facts) =>
    withPart(facts, hasRemotes, 'a remote', () =>
      remoteServer(facts, only('forge-remote-token', 'jwt-verification')),
    ),
  ),
  asked('2b', 'The server checks the permissions of the user', 'no fails', (facts) =>
    withPart(facts, hasRemotes, 'a remote', () =>
      untold('Which permissions a server checks is not looked at.'),
    ),
  ),
  asked('3', 'Permissions are checked before the app acts with its own rights', 'no fails', (facts) =>
    ofApp(facts, () => clean(facts, ['code', 'forge'], AS_APP_RULES)),
  ),
  asked('4', 'The app has web triggers', null, (facts) => has(facts, hasTriggers, 'a web trigger')),
  asked('4a', 'Web triggers check who calls', 'no warns', (facts) =>
    withPart(facts, hasTriggers, 'a web trigger', () =>
      clean(facts, ['code'], only('forge-webtrigger-authentication', 'fsrt/authentication')),
    ),
  ),
  asked('5', 'Modules have display conditions', null, (facts) =>
    has(facts, hasConditions, 'a display condition'),
  ),
  asked('5a', 'Display conditions alone keep users out', 'yes warns', (facts) =>
    withPart(facts, hasConditions, 'a display condition', () =>
      opposite(clean(facts, ['code', 'forge'], AS_APP_RULES)),
    ),
  ),
  asked('6', 'The app sends to, or loads from, other hosts', null, (facts) =>
    has(facts, hasEgress, 'an address or a remote'),
  ),
  asked('6a', 'Some of these addresses are wildcards', 'yes warns', (facts) =>
    withPart(facts, hasEgress, 'an address or a remote', () =>
      opposite(clean(facts, ['forge'], only('forge-wildcard-egress', 'forge-wildcard-content'))),
    ),
  ),
  asked('6b', 'Connections use TLS 1.2 or later', 'no fails', (facts) =>
    withPart(facts, hasEgress, 'an address or a remote', () => schemes(facts)),
  ),
  asked('6c', 'Domains and certificates are renewed in time', 'no warns'),
  asked('6d', 'Data at rest is protected outside Atlassian', 'no warns'),
  asked('7', 'The app asks for the scopes that it needs and no more', 'no warns', (facts) =>
    ofApp(facts, () => clean(facts, ['forge'], SCOPE_RULES)),
  ),
  asked('8', 'Logs have sensitive data', 'yes warns', (facts) =>
    ofApp(facts, () => opposite(clean(facts, ['code'], LOG_RULES))),
  ),
  asked('9', 'Input is validated', 'no warns', (facts) => clean(facts, ['code'], INPUT_RULES)),
  asked('9a', 'How input is validated', null),
  asked('10', 'Dependencies are scanned and current', 'no fails', dependencies),
  asked('11', 'The app collects Atlassian credentials', 'yes fails', (facts) =>
    ofApp(facts, () => opposite(clean(facts, ['code'], CREDENTIAL_RULES))),
  ),
  asked('12', 'The app collects credentials of other services', 'yes informs'),
  asked('12a', 'How these are kept', null),
  asked('13', 'Secrets are exposed', 'yes fails', (facts) =>
    opposite(clean(facts, ['secrets', 'code', 'forge'], SECRET_RULES, SECRET_SOURCES)),
  ),
  asked('14', 'Scanners are used (SCA, SAST, DAST)', 'no informs', scanners),
  asked('14a', 'Which scanners are used', null, scanners),
  asked('15', 'The security bug fix policy has been read', null),
  asked('16', 'Customers and Atlassian will be told of incidents', null),
  asked('17', 'There is a security contact with an account at Atlassian', 'no informs'),
];

/** The questionnaire of the approval of Forge apps: 17 questions with their parts. */
export const forgeApproval: Questionnaire = {
  edition: 'forge-approval',
  title: 'Questionnaire of the approval of Forge apps',
  whole: true,
  questions: QUESTIONS,
  answer: (facts) => QUESTIONS.map((question) => answerOf(question, facts)),
};

function answerOf({ id, tell, effect }: Asked, facts: StatementFacts): Answer {
  const edition = 'forge-approval';
  const { answer, evidence, by } = tell?.(facts) ?? untold('No repository tells this.');
  const word = vendorWord(facts, edition, id);
  const admits = by !== 'settled' && word?.current === true && word.answer === (effect?.of ?? 'no');
  if (word === null || (answer !== 'not-from-here' && !admits)) return { edition, id, answer, evidence };
  const told = [...evidence, word.evidence];
  const counts = admits || (by === 'untold' && word.current);
  return counts
    ? { edition, id, answer: word.answer, byWord: true, evidence: told }
    : { edition, id, answer, evidence: told };
}

function untold(text: string): Told {
  return { answer: 'not-from-here', evidence: [missing(text)], by: 'untold' };
}

function hasRemotes({ remotes }: ForgeAppFacts): boolean {
  return remotes.length > 0;
}

function hasTriggers({ webTriggers }: ForgeAppFacts): boolean {
  return webTriggers.length > 0;
}

function hasConditions({ displayConditions }: ForgeAppFacts): boolean {
  return displayConditions;
}

function hasEgress(app: ForgeAppFacts): boolean {
  return hasRemotes(app) || app.egress.length > 0;
}

/** What only a Forge app can be asked. */
function ofApp(facts: StatementFacts, tell: () => Told): Told {
  const unread = unreadManifests(facts);
  if (unread.length > 0) return { answer: 'not-from-here', evidence: unread };
  return facts.apps.length === 0 ? untold('There is no manifest of a Forge app here.') : tell();
}

/** Whether the manifests name something, and which of them do. */
function has(facts: StatementFacts, names: (app: ForgeAppFacts) => boolean, what: string): Told {
  return ofApp(facts, () => {
    const found = facts.apps.filter(names);
    const yes = found.length > 0;
    return {
      answer: yes ? 'yes' : 'no',
      evidence: [
        seen(`${yes ? 'A manifest names' : 'No manifest names'} ${what}.`, {
          detail: few((yes ? found : facts.apps).map(({ path }) => path)),
        }),
      ],
      by: 'settled',
    };
  });
}

/** A part of a question, which does not apply where the answer to the question is no. */
function withPart(
  facts: StatementFacts,
  names: (app: ForgeAppFacts) => boolean,
  what: string,
  tell: () => Told,
): Told {
  return ofApp(facts, () =>
    facts.apps.some(names)
      ? tell()
      : { answer: 'not-applicable', evidence: [seen(`No manifest names ${what}.`)], by: 'settled' },
  );
}

/** Yes where the scans of some sources found nothing by some rules. */
function clean(
  facts: StatementFacts,
  sources: readonly LookedFor[],
  about: RuleSet,
  every: readonly string[] = [],
): Told {
  const found = findingsOf(facts, (finding) => isAbout(about, finding) || every.includes(finding.source));
  if (found.length > 0)
    return { answer: 'no', evidence: [brokenBy(found, 'speaks against it', 'speak against it')] };
  const looking = withFsrt(facts, sources, about);
  const gaps = gapsIn(facts, looking, about.rules);
  if (gaps.length > 0) return { answer: 'not-from-here', evidence: gaps };
  const own = about.rules.filter((rule) => !rule.startsWith('fsrt/'));
  const fsrt = looking.includes('sarif:FSRT') ? ', nor did Atlassian’s FSRT' : '';
  return {
    answer: 'yes',
    evidence: [
      seen(
        `The scans looked at ${lookedAt(facts, sources)} with ${count(own.length, 'rule', 'rules')} about this and found nothing that speaks against it${fsrt}.`,
        { date: facts.today },
      ),
    ],
  };
}

/** The answer to a question that asks for the bad thing. */
function opposite({ answer, evidence }: Told): Told {
  const turned = {
    yes: 'no',
    no: 'yes',
    'not-applicable': 'not-applicable',
    'not-from-here': 'not-from-here',
  };
  return {
    answer: turned[answer] as Answer['answer'],
    evidence: evidence.map(({ text, ...rest }) => ({
      ...rest,
      text: text.replace('speak against it', 'show it').replace('speaks against it', 'shows it'),
    })),
  };
}

/** A finding in a server that is here speaks against it; that none is found shows nothing. */
function remoteServer(facts: StatementFacts, rules: RuleSet): Told {
  const told = clean(facts, ['code'], rules);
  if (told.answer !== 'yes') return told;
  return untold('Nothing found in this repository, and it does not show every server of the remotes.');
}

function schemes(facts: StatementFacts): Told {
  const told = clean(facts, ['forge'], only('forge-cleartext-egress', 'forge-cleartext-remote'));
  if (told.answer !== 'yes') return told;
  return untold('All addresses of the manifests use TLS; which version is not in a repository.');
}

function dependencies(facts: StatementFacts): Told {
  const found = findingsOf(
    facts,
    ({ source, sla, severity }) =>
      source === 'dependencies' && (sla === 'overdue' || severity === 'critical' || severity === 'high'),
  );
  if (found.length > 0)
    return {
      answer: 'no',
      evidence: [
        brokenBy(
          found,
          'in dependencies is critical, high or overdue',
          'in dependencies are critical, high or overdue',
        ),
      ],
    };
  const gaps = [
    ...gapsIn(facts, ['dependencies']),
    ...withoutClock(facts, ({ source }) => source === 'dependencies'),
  ];
  if (gaps.length > 0) return { answer: 'not-from-here', evidence: gaps };
  return {
    answer: 'yes',
    evidence: [
      seen(
        `The scan of dependencies looked at ${lookedAt(facts, ['dependencies'])}: nothing known is critical, high or overdue.`,
        { date: facts.today },
      ),
    ],
  };
}

function scanners({ result, today }: StatementFacts): Told {
  const done = result.scans.filter(
    ({ status, sources }) =>
      status === 'done' && sources.some((one) => one !== 'posture' && one !== 'activity'),
  );
  if (done.length === 0)
    return { answer: 'not-from-here', evidence: [missing('No scanner completed in this run.')] };
  return {
    answer: 'yes',
    evidence: [
      seen(`These scanners completed in this run: ${listed(done.map(({ scanner }) => scanner))}.`, {
        date: today,
      }),
    ],
  };
}
