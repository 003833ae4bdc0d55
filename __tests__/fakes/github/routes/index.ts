import type { Routes } from '../call.js';
import { advisoryRoutes } from './advisories.js';
import { codeScanningRoutes } from './code-scanning.js';
import { commentRoutes } from './comments.js';
import { commitRoutes } from './commits.js';
import { contentRoutes } from './contents.js';
import { gitObjectRoutes } from './git-objects.js';
import { gitWriteRoutes } from './git-writes.js';
import { issueFieldRoutes } from './issue-fields.js';
import { issuePartRoutes } from './issue-parts.js';
import { issueRoutes } from './issues.js';
import { labelRoutes } from './labels.js';
import { milestoneRoutes } from './milestones.js';
import { accessRoutes } from './access.js';
import { actionsRoutes } from './actions.js';
import { protectionRoutes } from './protection.js';
import { securityRoutes } from './security.js';
import { pullRoutes } from './pulls.js';
import { reactionRoutes } from './reactions.js';
import { repositoryRoutes } from './repositories.js';
import { userRoutes } from './users.js';
import { workflowRunRoutes } from './workflow-runs.js';

/** Every operation that the stand-in knows. */
export const ROUTES: Routes = {
  ...accessRoutes,
  ...actionsRoutes,
  ...advisoryRoutes,
  ...codeScanningRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitObjectRoutes,
  ...gitWriteRoutes,
  ...issueFieldRoutes,
  ...issuePartRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...milestoneRoutes,
  ...protectionRoutes,
  ...pullRoutes,
  ...reactionRoutes,
  ...securityRoutes,
  ...repositoryRoutes,
  ...userRoutes,
  ...workflowRunRoutes,
};
