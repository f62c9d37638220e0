import type { ImageInput, Issue } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { accessOfFields } from '../content-system/access-of-fields.ts'
import { fieldReader } from '../content-system/field-names.ts'
import { forMembers } from '../content-system/for-members.ts'
import { heldBackFields } from '../content-system/held-back-fields.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { objectOf, textIn } from '../content-system/json-object.ts'
import { paidSection, readParts } from '../content-system/read-parts.ts'
import { missingReference } from '../content-system/unknown-type.ts'
import { unreadFields } from '../content-system/unread-fields.ts'
import { permanentId } from '../feed/permanent-id.ts'
import { textOf } from '../html/hast.ts'
import { languageTag } from '../language-tag.ts'
import { problem, shown } from '../problem.ts'
import { writtenTime } from '../time/written-time.ts'
import { type Asset, assetOf } from './asset-address.ts'
import { idOf, isPortableText, slugOf } from './dataset-index.ts'
import { assetAddress, assumedAssets, type DatasetScope, slugAddress } from './dataset-scope.ts'
import { documentAuthors, documentTerms } from './document-names.ts'
import { hasObjects } from './has-objects.ts'
import { localizedValue } from './localized-value.ts'
import type { PortableDocument } from './portable-text-options.ts'
import { documentText } from './text/document-text.ts'

/** Turn a document into the draft of an article. */
export function documentDraft(document: PortableDocument, scope: DatasetScope): ImportDraft {
  const { labels, options, site, timeZone } = scope
  const { _id, _type } = document
  const { id, isDraft, isVersion } = idOf(_id)
  const issues: Issue[] = []
  const { rest, take, taken } = fieldReader(document, options.fields)
  const language = take('language', (value) => languageTag(textIn(value) ?? '')) ?? scope.language
  const plain = (value: unknown) => plainWords(localizedValue(value, language), scope)
  const slug = take('slug', (value) => slugOf(localizedValue(value, language)))
  const title = take('title', plain)
  const subtitle = take('subtitle', plain)
  const own = options.addressOf?.(document)
  const url = absoluteAddress(own, site) ?? slugAddress(slug ?? id, site)
  const image = take('image', (value) => imageOf(value, scope, issues))
  const summary = take('summary', plain)
  const body =
    take('body', (value) => textValue(localizedValue(value, language))) ??
    firstText(document, rest())
  if (body?.key) taken.add(body.key)
  const authors = take('authors', (value) => documentAuthors(value, scope, issues))
  const category = take('category', (value) => documentTerms(value, scope, issues))
  const tags = take('tags', (value) => documentTerms(value, scope, issues))
  const publishedAt =
    take('publishedAt', (value) => writtenTime(value, timeZone, issues)) ??
    createdAt(document, isDraft || isVersion, issues)
  const updatedAt =
    take('updatedAt', (value) => writtenTime(value, timeZone, [])) ?? textIn(document._updatedAt)
  const known = { url, ...(title && { title }), ...(image && { image }) }
  const content: Root = { type: 'root', children: documentText(body?.value, scope, issues) }
  const read = readParts([{ content, isPaid: false }], { base: url, language, labels, known })
  issues.push(...read.issues)
  const held = heldBackFields(document, issues)
  const access = accessOfFields(document)
  if (access) issues.push(forMembers(access.who, access.access, true))
  const others = rest()
  if (others.length) issues.push(unreadFields(others))
  const names = [...(category ?? []), ...(tags ?? [])]
  return {
    article: {
      ...known,
      ...read.found,
      ...(image && { image }),
      id: permanentId(id, { feedUrl: site }) ?? url,
      language,
      status:
        isDraft || isVersion ? 'draft' : (held ?? (id.includes('.') ? 'withheld' : 'published')),
      ...(subtitle && { subtitle }),
      ...(summary && { summary }),
      authors: authors ?? [],
      ...(publishedAt && { publishedAt }),
      ...(isLater(updatedAt, publishedAt) && { updatedAt: String(updatedAt) }),
      ...(category?.length && { category: String(category[0]) }),
      ...(names.length > (category?.length ? 1 : 0) && {
        tags: [...new Set(names.slice(category?.length ? 1 : 0))],
      }),
      sections: access ? read.sections.map(paidSection) : read.sections,
      ...(access && { access: access.access }),
    },
    origin: { id, kind: _type, addresses: [url] },
    issues,
  }
}

/** One line of words, also where it is written as Portable Text. */
function plainWords(value: unknown, scope: DatasetScope): string | undefined {
  const text = isPortableText(value)
    ? textOf({ type: 'root', children: documentText(value, scope, []) })
    : textIn(value)
  return text?.replace(/\s+/g, ' ') || undefined
}

interface FoundText {
  value: unknown
  key: string | undefined
}

function textValue(value: unknown): FoundText | undefined {
  const isText = hasObjects(value) || textIn(value) !== undefined
  return isText ? { value, key: undefined } : undefined
}

/** Whatever its field is called, a text is the first one that is Portable Text. */
function firstText(document: PortableDocument, keys: readonly string[]): FoundText | undefined {
  const key = keys.find((one) => isPortableText(document[one]))
  return key === undefined ? undefined : { value: document[key], key }
}

function imageOf(value: unknown, scope: DatasetScope, issues: Issue[]): ImageInput | undefined {
  const { cdn, index, site } = scope
  const object = objectOf(value)
  const inner = objectOf(object.image)
  const asset =
    assetOf(value, index.assets, cdn) ?? assetOf(inner, index.assets, cdn) ?? addressOnly(value)
  if (!asset) {
    const ref = textIn(objectOf(object.asset)._ref)
    if (ref)
      issues.push(missingReference(`the picture ${shown(ref)}`, ['image'], 'it was left out'))
    return undefined
  }
  if (!asset.isImage) return undefined
  if (!asset.url) issues.push(assumedAssets)
  const url = absoluteAddress(assetAddress(asset, site), site)
  if (!url) return undefined
  const known = index.assets.get(textIn(objectOf(object.asset)._ref) ?? '')
  const alt = textIn(object.alt) ?? textIn(inner.alt) ?? textIn(object.altText) ?? known?.alt ?? ''
  const caption = [object.caption, object.credit ?? object.attribution]
    .map((part) => plainWords(part, scope))
    .filter(Boolean)
    .join(' ')
  const { height, width } = asset
  return { url, alt, ...(width && height && { width, height }), ...(caption && { caption }) }
}

function addressOnly(value: unknown): Asset | undefined {
  const url = textIn(value)
  return url && /^https?:/i.test(url) ? { url, file: undefined, isImage: true } : undefined
}

/** What says no time of its own was published when it was made, for all that is known. */
function createdAt(
  { _createdAt }: PortableDocument,
  isDraft: boolean,
  issues: Issue[],
): string | undefined {
  const created = writtenTime(_createdAt, undefined, [])
  if (isDraft || !created) return undefined
  issues.push(
    problem(
      'assumed-timestamp',
      ['publishedAt'],
      'The document has no time of publication, expected one',
      `it was dated by its making, ${shown(created)}`,
      'Write when it was published, or say in `fields` which field says it.',
    ),
  )
  return created
}

function isLater(updated: string | undefined, published: string | undefined): boolean {
  return (
    updated !== undefined && published !== undefined && Date.parse(updated) > Date.parse(published)
  )
}
