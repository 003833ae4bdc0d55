import { hasBase62Checksum } from '../checksums.js';
import { named, pattern, token, type Detector } from './detector.js';

/** Code hosting, build services and package registries. */
export const SOURCE_CONTROL: readonly Detector[] = [
  token('github-personal-token', 'GitHub personal access token', 'ghp_', '[A-Za-z0-9]{36}', {
    checksum: hasBase62Checksum,
  }),
  token('github-oauth-token', 'GitHub OAuth token', 'gho_', '[A-Za-z0-9]{36}', {
    checksum: hasBase62Checksum,
  }),
  token('github-user-token', 'GitHub App user token', 'ghu_', '[A-Za-z0-9]{36}', {
    checksum: hasBase62Checksum,
  }),
  // Since 2026 the token may also consist of the app's number and a signed token.
  token(
    'github-app-token',
    'GitHub App installation token',
    'ghs_',
    String.raw`(?:[A-Za-z0-9]{36}|\d{1,12}_eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000})`,
    { checksum: (value) => value.includes('.') || hasBase62Checksum(value) },
  ),
  token('github-refresh-token', 'GitHub refresh token', 'ghr_', '[A-Za-z0-9]{36,76}'),
  token(
    'github-fine-grained-token',
    'GitHub fine-grained token',
    'github_pat_',
    '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
  ),
  token(
    'gitlab-personal-token',
    'GitLab personal access token',
    'glpat-',
    String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`,
  ),
  token('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', String.raw`[\w-]{20,64}`),
  token(
    'gitlab-runner-token',
    'GitLab runner token',
    'glrt-',
    String.raw`[\w-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?`,
  ),
  token('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', '[0-9a-f]{40}'),
  ...['glft-', 'glimt-', 'glsoat-', 'glcbt-', 'gloas-', 'glffct-', 'glrtr-', 'glwt-'].map((prefix) =>
    token('gitlab-other-token', 'GitLab token', prefix, String.raw`[\w-]{20,300}(?:\.[0-9a-z.]{2,12})?`),
  ),
  token('gitlab-agent-token', 'GitLab agent token', 'glagent-', String.raw`[\w-]{50,64}`),
  token('circleci-token', 'CircleCI token', 'CCIPAT_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
  token('circleci-project-token', 'CircleCI project token', 'CCIPRJ_', '[A-Za-z0-9]{22}_[0-9a-f]{40}'),
  token('buildkite-token', 'Buildkite API token', 'bkua_', '[0-9a-f]{40}'),
  token('sourcegraph-token', 'Sourcegraph access token', 'sgp_', '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}'),
  token('npm-token', 'npm access token', 'npm_', '[A-Za-z0-9]{36}', { checksum: hasBase62Checksum }),
  named(
    'npm-legacy-token',
    'npm registry token',
    '_authToken',
    '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ['_authToken'],
  ),
  token(
    'pypi-token',
    'PyPI API token',
    'pypi-',
    String.raw`AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,500}`,
  ),
  token('rubygems-key', 'RubyGems API key', 'rubygems_', '[0-9a-f]{48}'),
  token('nuget-key', 'NuGet API key', 'oy2', '[a-z0-9]{43}'),
  token('crates-token', 'crates.io token', 'cio', '[A-Za-z0-9]{32}'),
  token('docker-token', 'Docker Hub access token', 'dckr_pat_', String.raw`[\w-]{27,64}`),
  token('docker-organization-token', 'Docker Hub organization token', 'dckr_oat_', String.raw`[\w-]{27,64}`),
  token('jfrog-key', 'JFrog API key', 'AKCp', '[A-Za-z0-9]{69}'),
  token('jfrog-reference-token', 'JFrog reference token', 'cmVmdGtuO', '[A-Za-z0-9]{55}'),
  token('clojars-token', 'Clojars deploy token', 'CLOJARS_', '[0-9a-z]{60}'),
  token('sonar-token', 'SonarQube token', 'sqp_', '[0-9a-f]{40}'),
  pattern('sonar-user-token', 'SonarQube user or analysis token', 'sq[au]_[0-9a-f]{40}', {
    keywords: ['squ_', 'sqa_'],
  }),
  named(
    'snyk-token',
    'Snyk token',
    String.raw`snyk[\w-]{0,20}(?:token|key)`,
    '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    ['snyk', 'SNYK', 'Snyk'],
  ),
];
