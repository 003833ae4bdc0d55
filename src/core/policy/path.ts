/** The default path of the policy file. */
export const DEFAULT_POLICY_PATH = '.github/fixby.yml';
