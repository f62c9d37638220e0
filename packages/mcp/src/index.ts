export type { ArticleFacts } from './article-facts.ts'
export { type ArticlesMcpServer, createMcpServer } from './create-mcp-server.ts'
export type { McpOptions } from './mcp-options.ts'
export type { ServerCard } from './server-card.ts'
