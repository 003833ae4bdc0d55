import { isGranted } from '../access.js';
import { notByIntegration, notFound, Refusal } from '../answer.js';
import type { Routes } from '../call.js';

/** GitHub's own protections. */
export const securityRoutes: Routes = {
  'GET /repos/{owner}/{repo}/vulnerability-alerts': (call) => {
    if (call.granted('administration').posture.dependabotAlerts) return { status: 204 };
    throw notFound('Vulnerability alerts are disabled.');
  },

  'GET /repos/{owner}/{repo}/dependabot/alerts': (call) => {
    const { dependabotAlerts } = call.granted('vulnerability-alerts').posture;
    if (dependabotAlerts) return { status: 200, body: [] };
    throw new Refusal(403, 'Dependabot alerts are disabled for this repository.');
  },

  'GET /repos/{owner}/{repo}/private-vulnerability-reporting': (call) => {
    const repository = call.repository();
    if (repository.private)
      throw new Refusal(422, 'Private vulnerability reporting is for public repositories.');
    return { status: 200, body: { enabled: repository.posture.privateReporting } };
  },

  'GET /repos/{owner}/{repo}/codeowners/errors': (call) => {
    const repository = call.repository();
    // A private repository is read with "contents: read" only.
    if (repository.private && !isGranted(call.world.state, call.actor, repository, 'contents', 'read'))
      throw notByIntegration();
    return {
      status: 200,
      body: {
        errors: repository.posture.codeownersErrors.map(({ line, kind }) => ({
          line,
          column: 1,
          kind,
          message: `${kind} on line ${line}`,
          path: '.github/CODEOWNERS',
        })),
      },
    };
  },
};
