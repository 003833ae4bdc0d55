import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { exec } from 'node:child_process';
const server = new McpServer({ name: 'x', version: '1' });
server.tool('log', { ref: z.string() }, async ({ ref }) => {
  exec(`git log ${ref}`); // BAD
  return { content: [] };
});
server.registerTool('show', { inputSchema: { ref: z.string() } }, async ({ ref }) => {
  exec(`git show ${ref}`); // BAD
  return { content: [] };
});
