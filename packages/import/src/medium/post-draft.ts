import type { ImageInput, Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { namedAuthors } from '../content-system/named-authors.ts'
import { readParts } from '../content-system/read-parts.ts'
import type { SiteScope } from '../content-system/site-scope.ts'
import { attribute, childElements, elements, hasClass, remove, textOf } from '../html/hast.ts'
import { parseHtml } from '../html/parse-html.ts'
import { toTimestamp } from '../time/to-timestamp.ts'
import { inZone } from '../time/zone-time.ts'

/**
 * Turn the page of a post into the draft of an article.
 *
 * @param path - Of its file: a draft is named so.
 * @returns `undefined` for a page that is no post.
 */
export function postDraft(
  html: string,
  path: string,
  { labels, language, site, timeZone }: SiteScope,
): ImportDraft | undefined {
  const { tree } = parseHtml(html, 'page')
  const all = tree ? elements(tree) : []
  const named = (name: string) => all.filter((one) => hasClass(one, name))
  const [body] = named('e-content')
  if (!body) return undefined
  const issues: Issue[] = []
  const text = (name: string) => named(name).map(textOf).find(Boolean)
  const id = /([\da-f]{6,})\.html$/.exec(path)?.[1] ?? path
  const links = all.filter(({ tagName }) => tagName === 'a')
  const own = links.find((one) => /\/\/medium\.com\/p\/[\da-f]+$/.test(hrefOf(one)))
  const short = absoluteAddress(own && hrefOf(own)) ?? `${site}p/${encodeURIComponent(id)}`
  const canonical = named('p-canonical')[0]
  const url = absoluteAddress(canonical && hrefOf(canonical)) ?? short
  const title = text('p-name')
  const summary = text('p-summary')
  const time = named('dt-published').map((one) => attribute(one, 'dateTime') ?? '')[0]
  const published = toTimestamp(time ?? '')?.timestamp
  const tags = [...new Set(named('p-tag').map(textOf).filter(Boolean))]
  const authors = namedAuthors(named('p-author').map(textOf), issues)
  const isDraft = /(?:^|\/)draft_[^/]*$/.test(path) || !published
  takeFurniture(body)
  const image = leadOf(body)
  const known = { url, ...(title && { title }), ...(image && { image }) }
  const content: Root = { type: 'root', children: body.children }
  const read = readParts([{ content, isPaid: false }], { base: url, language, labels, known })
  issues.push(...read.issues)
  return {
    article: {
      ...known,
      ...read.found,
      id: url,
      language,
      status: isDraft ? 'draft' : 'published',
      ...(summary && { summary }),
      authors,
      ...(published && {
        publishedAt: timeZone ? inZone(Date.parse(published), timeZone) : published,
      }),
      ...(tags.length && { tags }),
      sections: read.sections,
    },
    // Nobody but Medium can redirect its short addresses.
    origin: { id, kind: 'post', addresses: [url] },
    issues,
  }
}

function hrefOf(link: Element): string {
  return attribute(link, 'href') ?? ''
}

/** Title and subtitle stand in the text again, and a rule above each of its sections, the first too. */
function takeFurniture(body: Element): void {
  const inside = elements(body)
  for (const one of inside) {
    if (hasClass(one, 'graf--title') || hasClass(one, 'graf--subtitle')) remove(one)
  }
  // Its headings begin at the third rank.
  for (const one of inside) {
    const rank = /^h([34])$/.exec(one.tagName)?.[1]
    if (rank) one.tagName = `h${Number(rank) - 1}`
  }
  const [first] = childElements(body)
  for (const one of first ? childElements(first) : []) {
    if (hasClass(one, 'section-divider')) remove(one)
  }
}

/** The picture that its author made the leading one. */
function leadOf(body: Element): ImageInput | undefined {
  for (const figure of elements(body).filter(({ tagName }) => tagName === 'figure')) {
    const inside = elements(figure)
    const image = inside.find((one) => attribute(one, 'dataIsFeatured') === 'true')
    const url = image && absoluteAddress(attribute(image, 'src'))
    if (!image || !url) continue
    const width = Number(attribute(image, 'dataWidth'))
    const height = Number(attribute(image, 'dataHeight'))
    const words = inside.find(({ tagName }) => tagName === 'figcaption')
    const caption = words && textOf(words)
    return {
      url,
      alt: attribute(image, 'alt') ?? '',
      ...(width > 0 && height > 0 && { width, height }),
      ...(caption && { caption }),
    }
  }
  return undefined
}
