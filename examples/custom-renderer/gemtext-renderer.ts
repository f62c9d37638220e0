import {
  type Article,
  articleToMdast,
  checkedUrl,
  formatDate,
  labels,
  type OnIssue,
  type Renderer,
  readableArticle,
  reportLosses,
  type Section,
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
    // What the format has no place for is said, and not lost in silence.
    reportLosses(article, 'gemtext', losses, onIssue)
    const words = labels(article.language, options.labels)
    // Anybody can read a capsule: what is for paying readers is cut. The others keep their places.
    const sections = article.sections.map((section, index): Section => {
      if (!section.paid) return section
      onIssue?.(paidSection(index))
      return { kind: 'prose', content: [] }
    })
    const root = articleToMdast({ ...article, sections }, { ...options, onIssue })
    return [
      `# ${line(article.title)}`,
      article.status === 'retracted' ? words.retracted : '',
      line(article.summary),
      line(formatDate(article.publishedAt, words)),
      ...childrenOf(root as Node).flatMap(block),
      ...related(article, onIssue),
    ]
      .filter(Boolean)
      .join('\n\n')
  },
}

/** Members of an article; those of its parts are named as in `related.* summary`. */
const losses = [
  '. id url type subtitle authors publisher updatedAt category tags image media episode corrections',
  '. translations source aiDisclosure rights access',
  'related.* summary image publishedAt',
]

function paidSection(index: number): Parameters<OnIssue>[0] {
  return {
    code: 'paid-section',
    severity: 'warning',
    message:
      'Found a section for paying readers, expected only what everyone may read: it was left out.',
    path: ['sections', index],
    fix: 'Remove `paid` from the section if everyone may read it.',
  }
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

function related({ related }: Article, onIssue: OnIssue | undefined): string[] {
  return related.flatMap(({ title, url }, index) => {
    const safe = checkedUrl(url, 'link', ['related', index, 'url'], onIssue)
    return safe ? [`=> ${safe} ${line(title)}`] : []
  })
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
