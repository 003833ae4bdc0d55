import { notByIntegration } from '../answer.js';
import type { Routes } from '../call.js';

/**
 * Security advisories of a repository: no permission of a workflow's token covers them.
 * @see https://docs.github.com/rest/security-advisories/repository-advisories
 */
export const advisoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}/security-advisories': (call) => {
    call.repository();
    throw notByIntegration();
  },
};
