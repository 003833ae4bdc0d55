import { z } from 'zod';

/** What is read of GitHub's answer about an issue. */
export const issueSchema = z.object({
  number: z.int(),
  node_id: z.string(),
  html_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** What is read of GitHub's answer about a comment. */
export const commentSchema = z.object({
  id: z.int(),
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.object({ login: z.string() }).nullish(),
});
