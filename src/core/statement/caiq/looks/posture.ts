import type { CheckResult } from '../../../posture/check-result.js';
import { looked, missing, notSeen, type Look } from '../look.js';

/**
 * What a check of the repository's settings on GitHub says.
 * @param name of the check, without `posture-`
 */
export function setting(name: string): Look {
  return ({ result, today }) => {
    const check = result.scans
      .flatMap(({ checks }) => checks ?? [])
      .find(({ id }) => id === `posture-${name}`);
    if (check === undefined)
      return missing(
        `The repository's settings were not looked at (${name.replaceAll('-', ' ')}); scan.posture with a token that may see them shows it.`,
      );
    const [reason] = check.missing;
    if (check.state === 'not-visible' || reason !== undefined)
      return notSeen(
        `Whether ${check.asks}`,
        reason ?? { permission: null, why: 'this token does not see it' },
      );
    return looked(SAYS[check.state], `${WORDS[check.state]} on ${today}: ${check.asks}.`, {
      detail: check.detail,
      url: check.url,
    });
  };
}

/** Whether only some people may read the source code. */
export const closedSource: Look = ({ repository }) => {
  if (repository === null) return missing('Nothing tells who may read the repository.');
  if (!repository.public) return looked('yes', 'The repository is private: only people with access read it.');
  return {
    says: 'unseen',
    evidence: [
      {
        kind: 'seen',
        text: 'The repository is public: everybody may read it, and its settings say who may change it.',
      },
    ],
  };
};

type Visible = Exclude<CheckResult['state'], 'not-visible'>;

const SAYS: Readonly<Record<Visible, 'yes' | 'no' | 'neutral'>> = {
  kept: 'yes',
  'not-kept': 'no',
  information: 'neutral',
};

const WORDS: Readonly<Record<Visible, string>> = {
  kept: 'So',
  'not-kept': 'Not so',
  information: 'Told without being judged',
};
