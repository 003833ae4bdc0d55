import type { StatementFacts } from '../facts.js';
import { outwardOf, outwardWords } from '../outward.js';

/** All of it is in the repository. */
export function nothingBeyond(): null {
  return null;
}

/** What a repository cannot show of an app that is not Forge alone; null where it is. */
export function beyondForge(what: string): (facts: StatementFacts) => string | null {
  return (facts) => {
    if (facts.apps.length === 0) return `There is no Forge app here, and a repository does not show ${what}.`;
    const words = outwardWords(outwardOf(facts));
    return words === null ? null : `The manifests name ${words}, and a repository does not show ${what}.`;
  };
}

/** What a table about Forge apps says where there is none. */
export function needsApp(facts: StatementFacts): string | null {
  return facts.apps.length === 0 ? 'There is no manifest of a Forge app here.' : null;
}
