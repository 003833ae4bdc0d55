import { botType, organizationType, providerType, userType } from './actors.js';
import { connectionType, edgeType, pageInfoType } from './connection.js';
import { editType } from './contents.js';
import { commentType, issueType, pullType } from './issues.js';
import { labelType, milestoneType } from './labels.js';
import type { ModelledType } from './model.js';
import { commitTypes } from './commits.js';
import { partTypes, pinnedType, refType, repositoryType, updateRuleType } from './repositories.js';
import { rootTypes } from './roots.js';
import { eventTypes } from './timeline.js';

const TYPES = new Map<string, ModelledType>(
  Object.entries({
    ...rootTypes,
    ...commitTypes,
    ...partTypes,
    Ref: refType,
    RefUpdateRule: updateRuleType,
    ...eventTypes,
    Repository: repositoryType,
    Issue: issueType,
    PullRequest: pullType,
    IssueComment: commentType,
    UserContentEdit: editType,
    Label: labelType,
    Milestone: milestoneType,
    PinnedIssue: pinnedType,
    User: userType,
    Organization: organizationType,
    OrganizationIdentityProvider: providerType,
    Bot: botType,
    PageInfo: pageInfoType,
  }),
);

/** What the stand-in knows of a type of GitHub's schema; undefined for nothing. */
export function modelledType(name: string): ModelledType | undefined {
  if (name.endsWith('Connection')) return connectionType;
  return name.endsWith('Edge') ? edgeType : TYPES.get(name);
}
