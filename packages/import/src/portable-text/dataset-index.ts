import { objectOf, objectsOf, textIn } from '../content-system/json-object.ts'
import type { AssetDocument } from './asset-address.ts'
import type { PortableDocument } from './portable-text-options.ts'

/** What is known of a document where others refer to it. */
export interface DocumentCard {
  type: string
  name: string | undefined
  slug: string | undefined
  url: string | undefined
  /** Object with the picture. */
  image: unknown
  /** What a function of the options says its address is. */
  address: string | undefined
}

/** What a first pass over a dataset finds: what documents need of others. */
export interface DatasetIndex {
  /** Published documents by id. */
  published: Map<string, DocumentCard>
  /** Ids that a draft or a version stands for, in the order they were met, by published id. */
  waiting: Map<string, string>
  assets: Map<string, AssetDocument>
  /** Types of documents that look like articles. */
  articleTypes: Set<string>
}

/** Add a document to the index. */
export function addToIndex(
  document: PortableDocument,
  index: DatasetIndex,
  addressOf: ((document: PortableDocument) => string | undefined) | undefined,
): void {
  const { _id, _type } = document
  if (_type === 'sanity.imageAsset' || _type === 'sanity.fileAsset') {
    index.assets.set(_id, {
      url: textIn(document.url),
      alt: textIn(document.altText),
      name: textIn(document.title) ?? textIn(document.originalFilename),
    })
    return
  }
  if (isOfSystem(document)) return
  if (looksLikeArticle(document)) index.articleTypes.add(_type)
  const { id, isDraft, isVersion } = idOf(_id)
  if (isDraft || isVersion) {
    // A draft is nearer to what is to be than a version for some release.
    if (isDraft || !index.waiting.has(id)) index.waiting.set(id, _id)
    return
  }
  index.published.set(id, {
    type: _type,
    name: nameOf(document),
    slug: slugOf(document.slug) ?? slugOf(document.path),
    url: textIn(document.url) ?? textIn(document.website) ?? textIn(document.homepage),
    image: document.image ?? document.avatar ?? document.photo ?? document.picture,
    address: addressOf?.(document),
  })
}

/** Documents of the system itself: pictures, files, releases, settings of rights. */
export function isOfSystem({ _id, _type }: PortableDocument): boolean {
  return /^(?:sanity|system|assist|translation)\./.test(_type) || _id.startsWith('_.')
}

/** A published id, and whether a document is a draft of it (`drafts.`) or a version for a release. */
export function idOf(_id: string): { id: string; isDraft: boolean; isVersion: boolean } {
  const version = /^versions\.[^.]+\.(.+)$/s.exec(_id)?.[1]
  const draft = /^drafts\.(.+)$/s.exec(_id)?.[1]
  return {
    id: draft ?? version ?? _id,
    isDraft: draft !== undefined,
    isVersion: version !== undefined,
  }
}

/** `{ current }`, or the text itself. */
export function slugOf(value: unknown): string | undefined {
  return textIn(value) ?? textIn(objectOf(value).current)
}

/** What people and terms are called. */
export function nameOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { firstName, lastName } = fields
  const both = [textIn(firstName), textIn(lastName)].filter(Boolean).join(' ')
  return (
    textIn(fields.name) ??
    textIn(fields.title) ??
    textIn(fields.fullName) ??
    (both || textIn(fields.label)) ??
    undefined
  )
}

/** Whether a value is Portable Text: a list with a block in it. */
export function isPortableText(value: unknown): boolean {
  return objectsOf(value).some(({ _type }) => _type === 'block')
}

function looksLikeArticle(document: PortableDocument): boolean {
  if (usualTypes.test(document._type)) return true
  if (!textIn(document.title) && !textIn(document.headline)) return false
  return Object.entries(document).some(
    ([key, value]) =>
      !/^(?:bio|biography|about|description|excerpt)$/i.test(key) && isPortableText(value),
  )
}

const usualTypes = /^(?:blog)?[-_]?(?:post|article|page|news|newsItem|newsArticle|story|entry)$/i
