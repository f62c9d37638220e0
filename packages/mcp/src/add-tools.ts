import type { McpServer } from '@modelcontextprotocol/server'
import type { Skill } from './skills.ts'

const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

/** Give a server its skills as tools. */
export function addTools(server: McpServer, skills: readonly Skill[]): void {
  for (const { answer, description, input, name, output, title } of skills) {
    const tool = {
      ...{ title, description, annotations },
      inputSchema: input,
      ...(output && { outputSchema: output }),
    }
    server.registerTool(name, tool, (given) => answer(given))
  }
}
