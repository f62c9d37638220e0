import type { ArticleStatus, CategoryInput, PlainArticleInput } from '@standfirst/core'
import { authorsOf, publisherOf } from './agents.ts'
import { all, nodesOf, type Raw, textOf, typesOf } from './document.ts'
import { episodeOf } from './episode.ts'
import { articleTypes } from './find-article.ts'
import { imageOf } from './image.ts'
import { mediaOf } from './media.ts'
import { addressOf, type Reading, timeOf } from './reading.ts'
import { disclosureOf, rightsOf } from './rights.ts'
import { sectionsOf } from './sections.ts'

/**
 * Read an article node; a field that it doesn't describe is absent. The page that it is on may tell
 * its summary and language.
 */
export function readArticle(reading: Reading, node: Raw): Partial<PlainArticleInput> {
  const pages = nodesOf(reading.document, [
    ...all(node.mainEntityOfPage),
    ...all(node.isPartOf),
  ]).filter((page) => typesOf(page).some((type) => type.endsWith('Page')))
  const ofPages = (key: string): unknown[] => pages.flatMap((page) => all(page[key]))
  const published = node.datePublished ?? node.uploadDate ?? node.dateCreated
  const publishedAt = timeOf(reading, published, 'publishedAt')
  const updatedAt = timeOf(reading, node.dateModified, 'updatedAt')
  const fields: { [Key in keyof PlainArticleInput]?: PlainArticleInput[Key] | undefined } = {
    url: addressOf(reading, [node.url, node.mainEntityOfPage, node['@id'], reading.base], 'url'),
    type: typeOf(node),
    status: statuses.get(textOf(node.creativeWorkStatus)?.toLowerCase() ?? ''),
    language: languageOf(reading, node.inLanguage ?? ofPages('inLanguage')),
    title: textOf(node.headline) ?? textOf(node.name),
    subtitle: textOf(node.alternativeHeadline),
    summary: textOf(node.description) ?? textOf(node.abstract) ?? textOf(ofPages('description')),
    // Ghost names the first author alone as such.
    authors: authorsOf(reading, [...all(node.author ?? node.creator), ...all(node.contributor)]),
    publisher: publisherOf(reading, node),
    publishedAt,
    updatedAt: updatedAt && updatedAt !== publishedAt ? updatedAt : undefined,
    category: categoryOf(reading, node.articleSection),
    tags: tagsOf(reading, node.keywords),
    image: imageOf(reading, node.image ?? node.primaryImageOfPage ?? node.thumbnailUrl, 'image'),
    media: mediaOf(reading, node),
    episode: episodeOf(reading, node),
    sections: sectionsOf(reading, node),
    corrections: [
      ...correctionsOf(reading, node.correction),
      ...notesOf(reading, node.correction, updatedAt ?? publishedAt),
    ],
    translations: translationsOf(reading, node.workTranslation),
    aiDisclosure: disclosureOf(node),
    access: accessOf(node),
    rights: rightsOf(reading, node),
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !isEmpty(value)),
  ) as Partial<PlainArticleInput>
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function typeOf(node: Raw): PlainArticleInput['type'] {
  const known = typesOf(node).filter((type) => Object.hasOwn(articleTypes, type))
  const type = known.find((name) => name !== 'Article') ?? known[0]
  return type === undefined ? undefined : articleTypes[type]
}

const statuses = new Map<string, ArticleStatus>([
  ['draft', 'draft'],
  ['withheld', 'withheld'],
  ['retracted', 'retracted'],
])

function languageOf({ document }: Reading, value: unknown): string | undefined {
  const [language] = nodesOf(document, value)
  return textOf(value) ?? (language && (textOf(language.alternateName) ?? textOf(language.name)))
}

/** The first section that an article is filed under, with its address from the breadcrumbs. */
function categoryOf(reading: Reading, value: unknown): CategoryInput | undefined {
  const name = textOf(value)
  if (!name) return undefined
  const crumb = reading.document.nodes.find(
    (node) => typesOf(node).includes('ListItem') && textOf(node.name) === name && node.item,
  )
  const url = crumb && addressOf(reading, crumb.item, 'category')
  return { name, ...(url && { url }) }
}

/** Keywords: one text with commas, texts, or defined terms. */
function tagsOf({ document }: Reading, value: unknown): string[] {
  const tags = all(value).flatMap((item) => {
    const [term] = nodesOf(document, item)
    const text = term ? textOf(term.name) : textOf(item)
    if (text === undefined) return []
    return Array.isArray(value) || term ? text : text.split(',').map((tag) => tag.trim())
  })
  return [...new Set(tags.filter(Boolean))]
}

function correctionsOf(
  reading: Reading,
  value: unknown,
): NonNullable<PlainArticleInput['corrections']> {
  return nodesOf(reading.document, value).flatMap((node) => {
    const note = textOf(node.text)
    const at = timeOf(reading, node.datePublished ?? node.dateCreated, 'corrections')
    return note && at ? { at, note } : []
  })
}

/** Corrections that are texts, and say no time: that of the last change stands for it. */
function notesOf(
  { issues }: Reading,
  value: unknown,
  at: string | undefined,
): NonNullable<PlainArticleInput['corrections']> {
  const notes = all(value).filter(
    (item): item is string => typeof item === 'string' && !/^(?:https?:\/\/|\s*$)/.test(item),
  )
  if (notes.length === 0 || at === undefined) return []
  issues.push({
    code: 'assumed-timestamp',
    severity: 'warning',
    message: `Found a correction without a time, expected one: that of the last change was taken, \`${at}\`.`,
    path: ['corrections'],
    fix: 'Write it as a `CorrectionComment` with `datePublished`.',
  })
  return notes.map((note) => ({ at, note: note.trim() }))
}

function translationsOf(
  reading: Reading,
  value: unknown,
): NonNullable<PlainArticleInput['translations']> {
  return nodesOf(reading.document, value).flatMap((node) => {
    const language = languageOf(reading, node.inLanguage)
    const url = addressOf(reading, node.url ?? node['@id'], 'translations')
    return language && url ? { language, url } : []
  })
}

/** Whether it is free is a yes or no: what is metered says so in words. */
function accessOf({ conditionsOfAccess, isAccessibleForFree }: Raw): PlainArticleInput['access'] {
  const free = String(textOf(isAccessibleForFree) ?? all(isAccessibleForFree)[0]).toLowerCase()
  if (free === 'true') return 'free'
  if (free !== 'false') return undefined
  return /^metered\b/i.test(textOf(conditionsOfAccess) ?? '') ? 'metered' : 'paid'
}
