import { z } from 'zod';

/** The part of GitHub's answer about an issue that is used. */
export const issueSchema = z.object({
  number: z.int(),
  node_id: z.string(),
  html_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** The part of GitHub's answer about a comment that is used. */
export const commentSchema = z.object({
  id: z.int(),
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.object({ login: z.string() }).nullish(),
});
