import type { StatementFacts } from '../facts.js';
import { count } from '../say.js';

/** All of it is in the repository. */
export function nothingBeyond(): null {
  return null;
}

/** What a repository cannot show of an app that is not Forge alone; null where it is. */
export function beyondForge(what: string): (facts: StatementFacts) => string | null {
  return ({ apps }) => {
    if (apps.length === 0) return `There is no Forge app here, and a repository does not show ${what}.`;
    const servers = apps.flatMap(({ remotes }) => remotes).length;
    if (servers === 0) return null;
    return `The manifests name ${count(servers, 'remote', 'remotes')}, and a repository does not show ${what}.`;
  };
}

/** What a table about Forge apps says where there is none. */
export function needsApp(facts: StatementFacts): string | null {
  return facts.apps.length === 0 ? 'There is no manifest of a Forge app here.' : null;
}
