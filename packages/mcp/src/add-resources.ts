import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  type Resource,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server'
import type { Article } from '@standfirst/core'
import { articleFacts } from './article-facts.ts'
import type { Desk } from './desk.ts'
import { withheldReason } from './withheld-reason.ts'

/** Articles on a page of the list. */
const pageSize = 100

/**
 * Give a server its feeds and articles as resources, each by its address on the web.
 *
 * @param onError - Told of what went wrong; who asked is told only that it did.
 */
export function addResources(
  { server }: McpServer,
  desk: Desk,
  onError: (error: unknown) => void,
): void {
  const { site } = desk

  server.setRequestHandler('resources/list', ({ params }) =>
    told(onError, async () => {
      const { open } = await desk.holdings()
      const cursor = params?.cursor
      const start = cursor === undefined ? 0 : open.findIndex(({ id }) => id === cursor) + 1
      if (cursor !== undefined && start === 0) {
        throw new ProtocolError(
          ProtocolErrorCode.InvalidParams,
          'Found a cursor that this list has not given, expected none or `nextCursor` of the page before.',
        )
      }
      const end = start + pageSize
      const nextCursor = open.length > end ? open[end - 1]?.id : undefined
      const feeds = cursor === undefined ? site.forms.map(feedResource) : []
      return {
        resources: [...feeds, ...open.slice(start, end).map(articleResource)],
        ...(nextCursor !== undefined && { nextCursor }),
        ...(await cached()),
      }
    }),
  )
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }))
  server.setRequestHandler('resources/read', ({ params: { uri } }) =>
    told(onError, async (): Promise<ReadResourceResult> => {
      const feed = await desk.read(uri)
      if (feed) {
        return { contents: [{ uri, mimeType: feed.type, text: feed.text }], ...(await cached()) }
      }
      const article = (await desk.holdings()).find(uri)
      if (!article) throw new ResourceNotFoundError(uri)
      const reason = withheldReason(article)
      if (reason !== undefined) {
        const data = { uri, reason: 'withheld' }
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, reason, data)
      }
      const _meta = { 'standfirst/article': articleFacts(article) }
      const text = desk.text(article)
      return { contents: [{ uri, mimeType: 'text/markdown', text, _meta }], ...(await cached()) }
    }),
  )

  async function cached(): Promise<{ ttlMs: number; cacheScope: 'public' }> {
    return { ttlMs: await desk.timeLeft(), cacheScope: 'public' }
  }

  function feedResource({ path, title, type }: Desk['site']['forms'][number]): Resource {
    const { description, title: name } = site.feed
    return { uri: site.urlOf(path), name: `${name} (${title})`, description, mimeType: type }
  }
}

function articleResource(article: Article): Resource {
  const { publishedAt, summary, title, updatedAt, url } = article
  return {
    ...{ uri: url, name: title, mimeType: 'text/markdown' },
    ...(summary && { description: summary }),
    annotations: { lastModified: updatedAt ?? publishedAt },
  }
}

/** Keeps what failed from who asked; what was refused on purpose is told. */
async function told<Answer>(
  onError: (error: unknown) => void,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ProtocolError) throw error
    onError(error)
    throw new ProtocolError(
      ProtocolErrorCode.InternalError,
      'The articles can’t be read now. Try again soon.',
    )
  }
}
