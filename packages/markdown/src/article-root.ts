import {
  type Article,
  articleToMdast,
  type Flow,
  fill,
  formatDate,
  type Labels,
  labels,
  type Phrasing,
  type RenderOptions,
} from '@standfirst/core'
import type { Root } from 'mdast'

/**
 * An article as one mdast tree: notices, the sections, and what to read next.
 *
 * @param titled - Begin with the title, the summary and the byline.
 */
export function articleRoot(article: Article, options: RenderOptions, titled: boolean): Root {
  const words = labels(article.language, options.labels)
  const children: Flow[] = [
    ...(titled ? head(article, words) : []),
    ...notices(article, words),
    ...(articleToMdast(article, options).children as Flow[]),
    ...related(article, words),
  ]
  return { type: 'root', children: children as Root['children'] }
}

function head(article: Article, words: Labels): Flow[] {
  const { authors, image, publishedAt, subtitle, summary, title, updatedAt } = article
  const names = authors.map(({ name }) => name)
  const last = names.pop()
  const list = names.length ? `${names.join(', ')}${words.and}${last}` : last
  const facts = [
    ...(list ? [fill(words.by, { names: list })] : []),
    formatDate(publishedAt, words),
    ...(updatedAt ? [fill(words.updated, { date: formatDate(updatedAt, words) })] : []),
  ]
  return [
    { type: 'heading', depth: 1 as 3, children: [text(title)] },
    ...(subtitle ? [paragraph({ type: 'emphasis', children: [text(subtitle)] })] : []),
    paragraph({ type: 'strong', children: [text(summary)] }),
    paragraph(text(facts.join(' · '))),
    ...(image
      ? [
          paragraph({
            type: 'image',
            url: image.url,
            alt: image.alt,
            ...(image.caption && { title: image.caption }),
          }),
        ]
      : []),
  ]
}

function notices({ aiDisclosure, corrections, status }: Article, words: Labels): Flow[] {
  const use =
    aiDisclosure &&
    { none: words.aiNone, assisted: words.aiAssisted, generated: words.aiGenerated }[
      aiDisclosure.use
    ]
  const ai = [use, aiDisclosure?.note].filter(Boolean).join('. ')
  return [
    ...(status === 'retracted'
      ? [paragraph({ type: 'strong', children: [text(words.retracted)] })]
      : []),
    ...corrections.map(({ at, note }) =>
      paragraph(
        { type: 'strong', children: [text(`${words.correction} (${formatDate(at, words)}):`)] },
        text(` ${note}`),
      ),
    ),
    ...(ai ? [paragraph({ type: 'emphasis', children: [text(ai)] })] : []),
  ]
}

function related({ category, related }: Article, words: Labels): Flow[] {
  if (related.length === 0) return []
  const heading = category ? fill(words.relatedIn, { category: category.name }) : words.related
  return [
    { type: 'heading', depth: 2 as 3, children: [text(heading)] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: related.map(({ summary, title, url }) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph(
            { type: 'link', url, children: [text(title)] },
            ...(summary ? [text(`: ${summary}`)] : []),
          ),
        ],
      })),
    },
  ]
}

function paragraph(...children: Phrasing[]): Flow {
  return { type: 'paragraph', children }
}

function text(value: string): Phrasing {
  return { type: 'text', value }
}
