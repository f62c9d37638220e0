import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { type Article, filterFeed, rightsPermissions } from '@standfirst/core'
import { z } from 'zod'
import { articleFacts, articleFactsSchema } from './article-facts.ts'
import { articleText } from './article-text.ts'
import type { Desk } from './desk.ts'
import { withheldReason } from './withheld-reason.ts'

/** What the tools need. */
export interface ToolsContext {
  desk: Desk
  /** Letters of an article that one answer holds. */
  textLength: number
  onError: (error: unknown) => void
}

const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }
const count = z.int().min(1).max(50).default(10).describe('How many articles at most')
const list = z.object({
  articles: z.array(articleFactsSchema),
  withheld: z.int().describe('Articles of the publication that its policy withholds from AI'),
  next: z.string().optional().describe('Give it as `after` for those that follow'),
})

/** Give a server the tools that find and read articles. */
export function addTools(server: McpServer, context: ToolsContext): void {
  const { desk } = context
  const { language, title } = desk.site.feed

  server.registerTool(
    'search',
    {
      title: 'Search articles',
      description: `Find articles of “${title}” (language: ${language}) by words in their titles, tags, summaries and texts. All words must be there; the best match comes first. The texts are not in the answer: \`read\` gives them.`,
      inputSchema: z.object({
        query: z.string().min(1).max(200).describe('Words to look for'),
        count,
      }),
      outputSchema: list,
      annotations,
    },
    told(context, async ({ query, count: most }) => {
      const found = (await desk.search(query)).filter(isSearchable)
      return listed(desk, found.slice(0, most))
    }),
  )

  server.registerTool(
    'latest',
    {
      title: 'Latest articles',
      description: `List the articles of “${title}”, the newest first, all or those of a category, tag, author or language. The texts are not in the answer: \`read\` gives them.`,
      inputSchema: z.object({
        count,
        category: z.string().optional().describe('Name or slug of a category'),
        tag: z.string().optional(),
        author: z.string().optional().describe('Name or address of an author'),
        language: z.string().optional().describe('BCP 47; `en` takes `en-GB` too'),
        after: z.string().optional().describe('`next` of the answer before'),
      }),
      outputSchema: list,
      annotations,
    },
    told(context, async ({ after, count: most, ...conditions }) => {
      const { open } = await desk.holdings()
      const { articles } = filterFeed({ ...desk.site.feed, articles: [...open] }, conditions)
      const start = after === undefined ? 0 : articles.findIndex(({ id }) => id === after) + 1
      if (after !== undefined && start === 0) {
        return refused(
          'Found an `after` that names no article of this list, expected `next` of the answer before. Ask without it to begin again.',
        )
      }
      const end = start + most
      const last = articles.length > end ? articles[end - 1] : undefined
      return listed(desk, articles.slice(start, end), last?.id)
    }),
  )

  server.registerTool(
    'read',
    {
      title: 'Read an article',
      description: `Read an article of “${title}” in full, as Markdown, with its rights and what part AI had in it. Cite its address, and credit it as its rights say.`,
      inputSchema: z.object({
        url: z
          .string()
          .min(1)
          .describe('Address or id of the article, as `search` and `latest` give it'),
        from: z.int().min(0).default(0).describe('Where to begin, in letters, if it was cut off'),
      }),
      annotations,
    },
    told(context, async ({ from, url }) => {
      const article = (await desk.holdings()).find(url)
      if (!article) {
        return refused(
          `Found no article at “${url}”, expected an address that \`search\` or \`latest\` has given.`,
        )
      }
      const reason = withheldReason(article)
      if (reason !== undefined) return refused(reason)
      return { content: articleText(article, desk.text(article), from, context.textLength) }
    }),
  )
}

/** Articles as data, and the same as text for clients that read only that. */
async function listed(
  desk: Desk,
  articles: readonly Article[],
  next?: string,
): Promise<CallToolResult> {
  const { withheld } = await desk.holdings()
  const structuredContent = {
    articles: articles.map(articleFacts),
    withheld,
    ...(next && { next }),
  }
  return {
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent,
  }
}

function isSearchable({ rights = {} }: Article): boolean {
  return rightsPermissions(rights).search !== 'deny'
}

function refused(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}

/** Keeps what failed from who asked, and tells it to who listens. */
function told<Input>(
  { onError }: ToolsContext,
  answer: (input: Input) => Promise<CallToolResult>,
): (input: Input) => Promise<CallToolResult> {
  return async (input) => {
    try {
      return await answer(input)
    } catch (error) {
      onError(error)
      return refused('The articles can’t be read now. Try again soon.')
    }
  }
}
