import {
  type Article,
  articleToMdast,
  disclosureText,
  type Flow,
  fill,
  formatDate,
  type Labels,
  labels,
  mediaDisclosureText,
  type Phrasing,
  type RenderOptions,
  showsSummary,
} from '@standfirst/core'
import type { Root } from 'mdast'
import { commonHeadings } from './common-headings.ts'
import { safeBlocks } from './safe-tree.ts'
import { sectionBlocks } from './section-blocks.ts'

/**
 * An article as one mdast tree: notices, the sections, and what to read next.
 *
 * @param titled - Begin with the title, the summary and the byline, and leave out the comments that
 *   mark sections.
 */
export function articleRoot(article: Article, options: RenderOptions, titled: boolean): Root {
  const { onIssue } = options
  const words = labels(article.language, options.labels)
  const common = commonHeadings(String(article.language))
  const before = safeBlocks(
    [...(titled ? head(article, words) : []), ...notices(article, words)],
    onIssue,
  )
  const sections = titled
    ? safeBlocks(articleToMdast(article, options).children, onIssue)
    : list(article.sections).flatMap((section, index) =>
        sectionBlocks(section, words, index === 0, onIssue, common),
      )
  const after = safeBlocks(relatedBlocks(article, words), onIssue)
  return { type: 'root', children: [...before, ...sections, ...after] }
}

function head(article: Article, words: Labels): Flow[] {
  const { authors, image, publishedAt, subtitle, summary, title, updatedAt } = article
  const said =
    image && [image.caption, mediaDisclosureText(image, words)].filter(Boolean).join(' · ')
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
    ...(showsSummary(article) ? [paragraph({ type: 'strong', children: [text(summary)] })] : []),
    paragraph(text(facts.join(' · '))),
    ...(image
      ? [
          paragraph({
            type: 'image',
            url: image.url,
            alt: image.alt,
            ...(said && { title: said }),
          }),
        ]
      : []),
  ]
}

/** What an article says of itself before its text. */
export function notices({ aiDisclosure, corrections, status }: Article, words: Labels): Flow[] {
  const ai = aiDisclosure && disclosureText(aiDisclosure, words)
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

/** The articles to read next, under their heading. */
export function relatedBlocks({ category, related }: Article, words: Labels): Flow[] {
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

function list<Item>(items: readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? items.filter(Boolean) : []
}
