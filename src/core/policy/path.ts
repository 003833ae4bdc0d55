/** The default path of the policy file. */
export const DEFAULT_POLICY_PATH = '.github/fixby.yml';

/** Where a vendor's answers for its statement are, in every repository. */
export const ANSWERS_PATH = '.github/fixby-statement.yml';
