import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { execFile } from 'node:child_process';
const server = new McpServer({ name: 'x', version: '1' });
server.tool('log', { count: z.number() }, async ({ count }) => {
  execFile('git', ['log', '-n', String(Number(count))]);
  return { content: [] };
});
