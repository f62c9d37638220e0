import { fromHtml } from 'hast-util-from-html'

/** What a social network reads from a page. */
export interface ShareCard {
  title: string
  description: string
  /** Host of the canonical address. */
  host: string
  url: string
  siteName: string
  /** Absolute address of the picture, if there is one. */
  image?: string
  imageAlt: string
  /** `summary_large_image`, or `summary`. */
  card: string
  /** Handle of the author in the fediverse. */
  creator?: string
}

/**
 * Read what a page says of itself to social networks: from its HTML as they do, not from the article.
 *
 * @param page - A whole HTML document.
 */
export function readShareCard(page: string): ShareCard {
  const said = new Map<string, string>()
  visit(fromHtml(page) as Parent, said)
  const get = (...names: string[]) => names.map((name) => said.get(name)).find(Boolean)
  const url = get('og:url', 'canonical') ?? ''
  const image = get('twitter:image', 'og:image')
  const creator = get('fediverse:creator')
  return {
    title: get('twitter:title', 'og:title', 'title') ?? '',
    description: get('twitter:description', 'og:description', 'description') ?? '',
    host: URL.canParse(url) ? new URL(url).host : '',
    url,
    siteName: get('og:site_name') ?? '',
    ...(image ? { image } : {}),
    imageAlt: get('og:image:alt') ?? '',
    card: get('twitter:card') ?? 'summary',
    ...(creator ? { creator } : {}),
  }
}

interface Parent {
  children: readonly unknown[]
}

interface Element extends Parent {
  type: 'element'
  tagName: string
  properties: Record<string, unknown>
}

/** Keep the first value that each name has. */
function visit(parent: Parent, said: Map<string, string>): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue
    const { properties, tagName } = child
    const [name, value] =
      tagName === 'meta'
        ? [properties.property ?? properties.name, properties.content]
        : tagName === 'link' && String(properties.rel) === 'canonical'
          ? ['canonical', properties.href]
          : tagName === 'title'
            ? ['title', text(child)]
            : []
    if (typeof name === 'string' && typeof value === 'string' && !said.has(name)) {
      said.set(name, value)
    }
    if (tagName === 'html' || tagName === 'head') visit(child, said)
  }
}

function isElement(node: unknown): node is Element {
  return (node as { type?: unknown }).type === 'element'
}

function text({ children }: Element): string {
  return children.map((child) => String((child as { value?: unknown }).value ?? '')).join('')
}
