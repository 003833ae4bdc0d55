import { ownersIn } from '../../../core/ledger/codeowners.js';
import { broken, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** CODEOWNERS is valid and names owners of .github/. */
export const codeowners: PostureCheck = {
  id: 'posture-codeowners',
  asks: 'CODEOWNERS is valid and names owners of .github/',
  title: 'CODEOWNERS does not protect .github/',
  severity: 'medium',
  severityReason: 'Needs an account that may approve; workflows run with the secrets of the repository.',
  confidence: 'high',
  cwe: ['CWE-862'],
  why: 'Whoever changes .github/ changes what is checked, and by whom. Owners have to agree to that.',
  mend: 'Add a line such as "/.github/ @acme/security" to CODEOWNERS, and mend what GitHub shows as an error.',
  page: '',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  ],
  sameAs: { allstar: 'CODEOWNERS' },
  judge: ({ files, codeownersErrors }) => {
    if (files.codeowners === null) return broken('there is no CODEOWNERS file');
    const { path, text } = files.codeowners;
    if (ownersIn(text)('.github/workflows/any.yml').length === 0)
      return broken(`${path} names nobody for .github/`, { path });
    return whenSeen(codeownersErrors, (errors) =>
      errors.length > 0
        ? broken(`GitHub finds errors in ${path}: ${some(errors)}`, { path })
        : kept(`${path} names owners of .github/`),
    );
  },
};
