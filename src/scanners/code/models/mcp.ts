import type { LibraryModel } from '../engine/library/model.js';

const INPUT = 'source:remote:what a client of the tool sends';
const SDK = '@modelcontextprotocol/sdk/server';

/** Model Context Protocol: a model that reads foreign text decides what tools are called with. */
export const mcp: LibraryModel = {
  library: '@modelcontextprotocol/sdk, fastmcp, ai',
  types: {
    [`{${SDK}/mcp,${SDK}/mcp.js,@modelcontextprotocol/server}.McpServer()`]: 'mcp.Server',
    [`{${SDK},${SDK}/index,${SDK}/index.js,@modelcontextprotocol/server}.Server()`]: 'mcp.Protocol',
    'mcp.Server.server': 'mcp.Protocol',
    'fastmcp.FastMCP()': 'fastmcp.Server',
  },
  sources: { 'mcp.Request.params': 'remote' },
  callbacks: [
    { at: 'mcp.Server.{tool,registerTool,prompt,registerPrompt}', parameters: [INPUT, ''] },
    { at: 'mcp.Server.{resource,registerResource}', parameters: [INPUT, INPUT, ''] },
    { at: 'mcp.Protocol.setRequestHandler', parameters: ['mcp.Request', ''] },
    { at: 'fastmcp.Server.addTool', parameters: [INPUT, ''], property: 'execute' },
    {
      at: 'fastmcp.Server.{addResource,addResourceTemplate,addPrompt}',
      parameters: [INPUT],
      property: 'load',
    },
    { at: 'ai.tool', parameters: [INPUT, ''], property: 'execute' },
    { at: '@langchain/core/tools.tool', parameters: [INPUT, ''] },
  ],
};
