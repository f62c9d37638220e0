import type { ArticleStatus, Issue } from '@standfirst/core'
import type { ElementContent, Root } from 'hast'
import { accessOfFields } from '../content-system/access-of-fields.ts'
import { fieldReader } from '../content-system/field-names.ts'
import { forMembers } from '../content-system/for-members.ts'
import { heldBackFields } from '../content-system/held-back-fields.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { type JsonObject, objectOf, textIn } from '../content-system/json-object.ts'
import { plainMarks } from '../content-system/plain-marks.ts'
import { paidSection, readParts } from '../content-system/read-parts.ts'
import { unreadFields } from '../content-system/unread-fields.ts'
import { permanentId } from '../feed/permanent-id.ts'
import { languageTag } from '../language-tag.ts'
import { problem } from '../problem.ts'
import { writtenTime } from '../time/written-time.ts'
import { entryAuthors, entryTags, entryTerms } from './entry-names.ts'
import { entryImage, entryText, plainWords } from './entry-text.ts'
import { type PublishState, publishState } from './publish-state.ts'
import { addressOf, entryOf, type SpaceScope } from './space-scope.ts'

/** Turn an entry into the draft of an article in the locale of the scope. */
export function entryDraft(entry: JsonObject, scope: SpaceScope): ImportDraft {
  const { labels, locale, options, site, space, timeZone } = scope
  const { fields, id, type } = entryOf(entry, scope)
  const issues: Issue[] = []
  const state = publishState(entry, locale)
  const { rest, take } = fieldReader(fields, options.fields)
  const display = space.displayFields.get(type)
  const plain = (value: unknown) => plainWords(value, scope)
  const url = addressOf({ fields, id, type, url: undefined }, scope)
  take('slug', textIn)
  const language = languageTag(locale) ?? scope.language
  const title = take('title', plain) ?? (display && plain(fields[display]))
  const subtitle = take('subtitle', plain)
  const image = take('image', (value) => entryImage(value, scope, issues))
  const summary = take('summary', plain)
  const body = take('body', (value) => entryText(value, id, scope, issues))
  const authors = take('authors', (value) => entryAuthors(value, scope, issues))
  const category = take('category', (value) => entryTerms(value, scope, issues))
  const tags = take('tags', (value) => entryTerms(value, scope, issues))
  const sys = objectOf(entry.sys)
  const publishedAt =
    take('publishedAt', (value) => writtenTime(value, timeZone, issues)) ??
    writtenTime(sys.firstPublishedAt, undefined, [])
  const updatedAt =
    take('updatedAt', (value) => writtenTime(value, timeZone, [])) ??
    writtenTime(state === 'published' ? sys.publishedAt : sys.updatedAt, undefined, [])
  const known = { url, ...(title && { title }), ...(image && { image }) }
  const nodes: ElementContent[] = body ?? []
  plainMarks(nodes, issues)
  const content: Root = { type: 'root', children: nodes }
  const read = readParts([{ content, isPaid: false }], { base: url, language, labels, known })
  issues.push(...read.issues)
  const held = heldBackFields(fields, issues)
  const access = accessOfFields(fields)
  if (access) issues.push(forMembers(access.who, access.access, true))
  const others = rest()
  if (others.length) issues.push(unreadFields(others))
  const terms = [...new Set([...(category ?? []), ...(tags ?? [])])]
  const [first] = category ?? []
  const own = entryTags(entry, scope)
  return {
    article: {
      ...known,
      ...read.found,
      id:
        permanentId(locale === space.defaultLocale ? id : `${id}-${locale}`, { feedUrl: site }) ??
        url,
      language,
      status: statusOf(state, options.changed ?? 'draft', held, issues),
      ...(subtitle && { subtitle }),
      ...(summary && { summary }),
      authors: authors ?? [],
      ...(publishedAt && { publishedAt }),
      ...(updatedAt &&
        publishedAt &&
        Date.parse(updatedAt) > Date.parse(publishedAt) && { updatedAt }),
      ...(first && { category: first }),
      ...(terms.length > (first ? 1 : 0) && { tags: terms.slice(first ? 1 : 0) }),
      sections: access ? read.sections.map(paidSection) : read.sections,
      ...(access && { access: access.access }),
    },
    origin: {
      id,
      kind: type,
      addresses: [url],
      ...((own.length || locale !== space.defaultLocale) && {
        extra: {
          ...(own.length && { tags: own.join(', ') }),
          ...(locale !== space.defaultLocale && { locale }),
        },
      }),
    },
    issues,
  }
}

function statusOf(
  state: PublishState,
  changed: 'draft' | 'published',
  held: ArticleStatus | undefined,
  issues: Issue[],
): ArticleStatus {
  if (state === 'archived') return 'withheld'
  if (state === 'draft') return 'draft'
  if (state === 'published') return held ?? 'published'
  issues.push(unpublishedChanges(changed))
  return changed === 'draft' ? 'draft' : (held ?? 'published')
}

function unpublishedChanges(status: 'draft' | 'published'): Issue {
  return problem(
    'unclear-status',
    ['status'],
    'The entry has changed since it was published, and the export holds the changed text alone, expected the published one',
    `the status is \`${status}\``,
    'Publish the entry and export again; or give `changed` in the options, if the changes may be shown.',
  )
}
