import {
  type Article,
  articleToMdast,
  formatDate,
  labels,
  type Renderer,
  readableArticle,
  safeUrl,
  toText,
} from '@standfirst/core'

interface Node {
  type: string
  url?: unknown
  ordered?: boolean
  value?: string
  children?: Node[]
}

/**
 * A format of its own in one file: gemtext, the text of the Gemini protocol. Every section comes out,
 * kinds that don't exist yet included, because it works on the lowered article.
 */
export const gemtextRenderer: Renderer = {
  name: 'gemtext',
  mediaType: 'text/gemini',
  extension: '.gmi',
  render(given, options = {}) {
    // What skipped `parseArticle` may hold anything: what can't be read is left out and reported.
    const [article, onIssue] = readableArticle(given, options.onIssue)
    const words = labels(article.language, options.labels)
    const root = articleToMdast(article, { ...options, onIssue })
    return [
      `# ${line(article.title)}`,
      line(article.summary),
      line(formatDate(article.publishedAt, words)),
      ...childrenOf(root as Node).flatMap(block),
      ...related(article),
    ].join('\n\n')
  },
}

function block(node: Node): string[] {
  const links = linksIn(node)
  switch (node.type) {
    case 'heading':
      return [
        `${'depth' in node && node.depth === 2 ? '##' : '###'} ${line(toText(node))}`,
        ...links,
      ]
    case 'code':
      // A fence inside would end the block.
      return [`\`\`\`\n${(node.value ?? '').replace(/^```/gm, ' ```')}\n\`\`\``]
    case 'blockquote':
      return [`> ${line(toText(node))}`, ...links]
    case 'list': {
      const items = childrenOf(node).map((item) => `* ${line(toText(item))}`)
      return [items.join('\n'), ...links]
    }
    case 'thematicBreak':
      return []
    default:
      return [`\u200b${line(toText(node))}`.replace(/^\u200b(?![#>*=`])/, ''), ...links]
  }
}

function linksIn(node: Node): string[] {
  const own = node.type === 'link' || node.type === 'image' ? safeUrl(node.url) : undefined
  const inner = childrenOf(node).flatMap(linksIn)
  return own ? [`=> ${own} ${line(toText(node as never))}`, ...inner] : inner
}

/** The children of a node, whatever it is. */
function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children) ? node.children.filter(Boolean) : []
}

function related({ related }: Article): string[] {
  return related.flatMap(({ title, url }) => (safeUrl(url) ? [`=> ${url} ${line(title)}`] : []))
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
