import type { AiDisclosure } from '../ai-disclosure.ts'
import type { Article, Category } from '../article.ts'
import type {
  ArticleInput,
  AuthorInput,
  CategoryInput,
  ImageInput,
  RightsInput,
} from '../article-input.ts'
import type { Author, Organization } from '../author.ts'
import type { Issue } from '../issue.ts'
import type { Image, Media } from '../media.ts'
import { resolveUrl } from '../resolve-url.ts'
import type { Rights } from '../rights.ts'
import { safeTimestamp } from '../safe-timestamp.ts'
import { completeSection } from './complete-section.ts'
import { type GateContext, warn } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { slugify } from './slugify.ts'

type Path = (string | number)[]

/**
 * Bring an article that the schema let through into its one form: defaults filled in, addresses
 * absolute, text tidy, members in a fixed order.
 *
 * @param baseUrl - What relative addresses resolve to (default: the article's address).
 * @param issues - Receives warnings, and errors that only the whole shows.
 */
export function completeArticle(
  input: ArticleInput,
  baseUrl: string | undefined,
  issues: Issue[],
): Article {
  const url = resolveUrl(input.url, undefined, 'media') as string
  const footnotes = { defined: new Map<string, Path>(), called: new Map<string, Path>() }
  const context: GateContext = { issues, base: baseUrl ?? url, footnotes }
  const list = <Item>(items: readonly Item[] | undefined): readonly Item[] => items ?? []
  const at = (timestamp: string) => safeTimestamp(timestamp) as string

  const article: Article = {
    schemaVersion: 1,
    id: input.id ?? url,
    url,
    type: input.type ?? 'article',
    status: input.status ?? 'published',
    language: canonicalLanguage(input.language),
    title: plainLine(input.title),
    ...(input.subtitle && { subtitle: plainLine(input.subtitle) }),
    summary: plainLine(input.summary),
    authors: list(input.authors).map((author, index) =>
      completeAuthor(author, ['authors', index], context),
    ),
    ...(input.publisher && {
      publisher: completeOrganization(input.publisher, ['publisher'], context),
    }),
    publishedAt: at(input.publishedAt),
    ...(input.updatedAt && { updatedAt: at(input.updatedAt) }),
    ...(input.category && { category: completeCategory(input.category, context) }),
    tags: [...new Set(list(input.tags).map(plainLine))],
    ...(input.image && { image: completeImage(input.image, ['image'], context) }),
    media: list(input.media).map((media) => completeMedia(media, context)),
    sections: list(input.sections).map((section, index) =>
      completeSection(section, ['sections', index], context),
    ),
    related: list(input.related).map((related, index) => ({
      url: web(related.url, context),
      title: plainLine(related.title),
      ...(related.summary && { summary: plainLine(related.summary) }),
      ...(related.image && {
        image: completeImage(related.image, ['related', index, 'image'], context),
      }),
      ...(related.publishedAt && { publishedAt: at(related.publishedAt) }),
    })),
    corrections: list(input.corrections).map((one) => ({
      at: at(one.at),
      note: plainLine(one.note),
    })),
    translations: list(input.translations).map((one) => ({
      language: canonicalLanguage(one.language),
      url: web(one.url, context),
    })),
    ...(input.aiDisclosure && { aiDisclosure: completeDisclosure(input.aiDisclosure) }),
    ...(input.access && { access: input.access }),
    ...(input.rights && { rights: completeRights(input.rights, context) }),
  }
  checkFootnotes(context)
  checkDates(article, context)
  return article
}

/** Complete someone credited; a string is a person. */
export function completeAuthor(input: AuthorInput, path: Path, context: GateContext): Author {
  const author = typeof input === 'string' ? { name: input } : input
  return { type: author.type ?? 'person', ...credited(author, path, context) }
}

/** Complete a body that publishes; a string is its name. */
export function completeOrganization(
  input: Exclude<ArticleInput['publisher'], undefined>,
  path: Path,
  context: GateContext,
): Organization {
  const organization = typeof input === 'string' ? { name: input } : input
  return { type: 'organization', ...credited(organization, path, context) }
}

function credited(
  input: Exclude<AuthorInput, string>,
  path: Path,
  context: GateContext,
): Omit<Author, 'type'> {
  const { email, handles, image, name, url } = input
  const kept = Object.entries(handles ?? {}).map(([key, value]) => [key, plainLine(value)])
  return {
    name: plainLine(name),
    ...(url && { url: web(url, context) }),
    ...(email && { email }),
    ...(image && { image: completeImage(image, [...path, 'image'], context) }),
    ...(kept.length > 0 && { handles: Object.fromEntries(kept) }),
  }
}

/** Complete a picture; a string is the address of one that needs no description. */
export function completeImage(input: string | ImageInput, path: Path, context: GateContext): Image {
  if (typeof input === 'string') return { url: web(input, context), alt: '' }
  const { alt, bytes, caption, credit, height, license, mediaType, url, variants, width } = input
  if (alt === undefined) {
    warn(
      context,
      'missing-alt',
      'Found a picture without `alt`, expected text for those who can’t see it',
      path,
      'Describe the picture in `alt`, or set it to an empty text if it is a decoration',
    )
  }
  return {
    url: web(url, context),
    alt: plainLine(alt ?? ''),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(caption && { caption: plainLine(caption) }),
    ...(credit && { credit: plainLine(credit) }),
    ...(license && { license: web(license, context) }),
    ...(mediaType && { mediaType }),
    ...(bytes !== undefined && { bytes }),
    ...(variants?.length && {
      variants: variants.map((variant) => ({
        url: web(variant.url, context),
        width: variant.width,
        ...(variant.mediaType && { mediaType: variant.mediaType }),
      })),
    }),
  }
}

/** Complete a category; its slug is made from its name. */
export function completeCategory(input: CategoryInput, context: GateContext): Category {
  const { name, slug, url } = typeof input === 'string' ? { name: input } : input
  const line = plainLine(name)
  return { name: line, slug: slug ?? slugify(line), ...(url && { url: web(url, context) }) }
}

function completeMedia(
  input: NonNullable<ArticleInput['media']>[number],
  context: GateContext,
): Media {
  const { bytes, durationSeconds, mediaType, poster, title, transcriptUrl, type, url } = input
  return {
    type,
    url: web(url, context),
    mediaType,
    ...(bytes !== undefined && { bytes }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(title && { title: plainLine(title) }),
    ...(poster && { poster: web(poster, context) }),
    ...(transcriptUrl && { transcriptUrl: web(transcriptUrl, context) }),
  }
}

function completeDisclosure(input: NonNullable<ArticleInput['aiDisclosure']>): AiDisclosure {
  const { editorialResponsibility, humanReview, note, share, tools, use } = input
  return {
    use,
    ...(humanReview && {
      humanReview: {
        ...(humanReview.by && { by: plainLine(humanReview.by) }),
        ...(humanReview.at && { at: safeTimestamp(humanReview.at) as string }),
      },
    }),
    ...(editorialResponsibility && { editorialResponsibility: plainLine(editorialResponsibility) }),
    ...(tools?.length && { tools: tools.map(plainLine) }),
    ...(share !== undefined && { share }),
    ...(note && { note: plainLine(note) }),
  }
}

/** Complete licence and terms. */
export function completeRights(input: RightsInput, context: GateContext): Rights {
  const { ai, contact, copyright, credit, license, payment, terms } = input
  return {
    ...(license && { license: web(license, context) }),
    ...(copyright && { copyright: plainLine(copyright) }),
    ...(credit && { credit: plainLine(credit) }),
    ...(terms && { terms: web(terms, context) }),
    ...(contact && { contact: plainLine(contact) }),
    ...(ai && {
      ai: {
        ...(ai.search && { search: ai.search }),
        ...(ai.input && { input: ai.input }),
        ...(ai.train && { train: ai.train }),
      },
    }),
    ...(payment && {
      payment: {
        kind: payment.kind,
        ...(payment.amount && { amount: payment.amount }),
        ...(payment.currency && { currency: payment.currency }),
        ...(payment.url && { url: web(payment.url, context) }),
      },
    }),
  }
}

/** The usual case of a tag's parts: `pt-BR`, `zh-Hant`. */
export function canonicalLanguage(tag: string): string {
  return tag
    .split('-')
    .map((part, index) => {
      const lower = part.toLowerCase()
      if (index === 0) return lower
      if (part.length === 2) return lower.toUpperCase()
      return /^[a-z]{4}$/.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
    })
    .join('-')
}

// The schema has let the address through.
function web(url: string, { base }: GateContext): string {
  return resolveUrl(url, base, 'media') as string
}

function checkFootnotes({ footnotes, issues }: GateContext): void {
  const { called, defined } = footnotes
  for (const [name, path] of called) {
    if (defined.has(name)) continue
    issues.push({
      code: 'undefined-footnote',
      severity: 'error',
      message: `Found a call of the footnote \`${name}\`, expected a footnote of that name`,
      path,
      fix: 'Add the footnote, or remove its call',
    })
  }
}

function checkDates(article: Article, context: GateContext): void {
  const { publishedAt, updatedAt } = article
  if (updatedAt === undefined || Date.parse(updatedAt) >= Date.parse(publishedAt)) return
  warn(
    context,
    'updated-before-published',
    `Found \`${updatedAt}\`, expected a time after \`publishedAt\`, \`${publishedAt}\``,
    ['updatedAt'],
    'Mend one of the two',
  )
}
