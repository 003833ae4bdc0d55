import { z } from 'zod';
import type { Client } from '../../client.js';
import { askEach, type Answers, type Question } from './ask-each.js';

const blob = z
  .object({
    __typename: z.string(),
    isTruncated: z.boolean().optional(),
    text: z.string().nullish(),
  })
  .nullable();

const schema = z.object({
  url: z.string(),
  isPrivate: z.boolean(),
  isArchived: z.boolean(),
  repositoryTopics: z.object({ nodes: z.array(z.object({ topic: z.object({ name: z.string() }) })) }),
  defaultBranchRef: z
    .object({
      name: z.string(),
      refUpdateRule: z
        .object({ requiredStatusCheckContexts: z.array(z.string().nullable()).nullable() })
        .nullable(),
      rules: z
        .object({
          nodes: z.array(
            z.object({
              parameters: z
                .object({
                  __typename: z.string(),
                  requiredStatusChecks: z.array(z.object({ context: z.string() })).optional(),
                  workflows: z.array(z.object({ path: z.string() })).optional(),
                })
                .nullable(),
            }),
          ),
        })
        .nullable(),
    })
    .nullable(),
  policy: blob,
  misspelt: z.object({ __typename: z.string() }).nullable(),
});

/** What is known of a repository besides its issues. */
export type RepositoryDetails = z.output<typeof schema>;

const FIELDS = `
  url isPrivate isArchived
  repositoryTopics(first: 30) { nodes { topic { name } } }
  defaultBranchRef {
    name
    refUpdateRule { requiredStatusCheckContexts }
    rules(first: 50) {
      nodes {
        parameters {
          __typename
          ... on RequiredStatusChecksParameters { requiredStatusChecks { context } }
          ... on WorkflowsParameters { workflows { path } }
        }
      }
    }
  }
  policy: object(expression: "HEAD:.github/fixby.yml") { __typename ... on Blob { isTruncated text } }
  misspelt: object(expression: "HEAD:.github/fixby.yaml") { __typename }`;

/** Reads what is known of some repositories, all in one request. @throws what the client throws */
export function readDetails(
  client: Client,
  questions: readonly Question[],
): Promise<Answers<RepositoryDetails>> {
  return askEach(client, 'fleetDetails', questions, FIELDS, schema);
}
