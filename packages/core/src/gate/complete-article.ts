import type { Issue } from '../issue/issue.ts'
import type { Article, Category } from '../model/article.ts'
import type { ArticleInput, CategoryInput, ImageInput, TimeInput } from '../model/article-input.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { canonicalLanguage } from './canonical-language.ts'
import { completeAuthors, completeOrganization } from './complete-author.ts'
import { completeDisclosure } from './complete-disclosure.ts'
import { completeEpisode } from './complete-episode.ts'
import { completeImage } from './complete-image.ts'
import { completeMedia } from './complete-media.ts'
import { completeRights } from './complete-rights.ts'
import { completeSection } from './complete-section.ts'
import { freeCells, type GateContext, warn } from './gate-context.ts'
import { plainLine } from './plain-line.ts'
import { slugify } from './slugify.ts'
import { webAddressOf } from './web-address.ts'

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
  const context: GateContext = { issues, base: baseUrl ?? url, footnotes, freeCells }
  const list = <Item>(items: readonly Item[] | undefined): readonly Item[] => items ?? []
  const at = (time: TimeInput) => timestampOf(time) as string
  const picture = (input: string | ImageInput, path: Path) =>
    completeImage(typeof input === 'string' ? { url: input } : input, path, context)

  const article: Article = {
    schemaVersion: 2,
    id: input.id ?? url,
    url,
    type: input.type ?? 'article',
    status: input.status ?? 'published',
    language: canonicalLanguage(input.language),
    title: plainLine(input.title),
    ...(input.subtitle && { subtitle: plainLine(input.subtitle) }),
    summary: plainLine(input.summary),
    authors: completeAuthors(input.authors, context),
    ...(input.publisher && {
      publisher: completeOrganization(input.publisher, ['publisher'], context),
    }),
    publishedAt: at(input.publishedAt),
    ...(input.updatedAt && { updatedAt: at(input.updatedAt) }),
    ...(input.category && { category: completeCategory(input.category, context) }),
    tags: [...new Set(list(input.tags).map(plainLine))],
    ...(input.image && { image: picture(input.image, ['image']) }),
    media: list(input.media).map((media) => completeMedia(media, context)),
    ...(input.episode && { episode: completeEpisode(input.episode, context) }),
    sections: list(input.sections).map((section, key) =>
      completeSection(section, { key, up: { key: 'sections', up: undefined } }, context),
    ),
    related: list(input.related).map((related, index) => ({
      url: webAddressOf(related.url, context),
      title: plainLine(related.title),
      ...(related.summary && { summary: plainLine(related.summary) }),
      ...(related.image && {
        image: picture(related.image, ['related', index, 'image']),
      }),
      ...(related.publishedAt && { publishedAt: at(related.publishedAt) }),
    })),
    corrections: list(input.corrections).map((one) => ({
      at: at(one.at),
      note: plainLine(one.note),
    })),
    translations: list(input.translations).map((one) => ({
      language: canonicalLanguage(one.language),
      url: webAddressOf(one.url, context),
    })),
    ...(input.source && { source: completeSource(input.source, context) }),
    ...(input.aiDisclosure && { aiDisclosure: completeDisclosure(input.aiDisclosure) }),
    ...(input.access && { access: input.access }),
    ...(input.rights && { rights: completeRights(input.rights, context) }),
  }
  checkFootnotes(context)
  checkTranslations(article, context)
  checkDates(article, context)
  return article
}

/** Complete what is said of the feed that an article was taken from. */
function completeSource(
  { feed, name, url }: NonNullable<ArticleInput['source']>,
  context: GateContext,
): NonNullable<Article['source']> {
  return {
    ...(name && { name: plainLine(name) }),
    ...(url && { url: webAddressOf(url, context) }),
    ...(feed && { feed: webAddressOf(feed, context) }),
  }
}

/** Complete a category; its slug is made from its name. */
export function completeCategory(input: CategoryInput, context: GateContext): Category {
  const { name, slug, url } = typeof input === 'string' ? { name: input } : input
  const line = plainLine(name)
  return {
    name: line,
    slug: slug ?? slugify(line),
    ...(url && { url: webAddressOf(url, context) }),
  }
}

/** Search engines pass over all translations into a language that has two. */
function checkTranslations({ translations }: Article, context: GateContext): void {
  const known = new Set<string>()
  for (const [index, { language }] of translations.entries()) {
    if (known.has(language)) {
      warn(
        context,
        'duplicate-translation',
        `Found a second translation into \`${language}\`, expected one for each language`,
        ['translations', index],
        'Remove one of the two, or correct its language',
      )
    }
    known.add(language)
  }
}

function checkFootnotes(context: GateContext): void {
  const { called, defined } = context.footnotes
  const undefinedCalls = [...called].filter(([name]) => !defined.has(name))
  for (const [name, path] of undefinedCalls) {
    context.issues.push({
      code: 'undefined-footnote',
      severity: 'error',
      message: `Found a call of the footnote \`${name}\`, expected a footnote of that name`,
      path,
      fix: 'Add the footnote, or remove its call',
    })
  }
  // A call of another name may be meant for the one that nothing calls.
  if (undefinedCalls.length) return
  for (const [name, path] of defined) {
    if (called.has(name)) continue
    warn(
      context,
      'uncalled-footnote',
      `Found the footnote \`${name}\`, expected a call of it: outputs leave it out`,
      path,
      'Call it where it belongs, or remove it',
    )
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
    'Correct one of the two',
  )
}
