import type { Issue } from '@standfirst/core'
import type { SiteScope } from '../content-system/site-scope.ts'
import { problem } from '../problem.ts'
import type { Asset } from './asset-address.ts'
import type { DatasetIndex, DocumentCard } from './dataset-index.ts'
import type { AnyObjects, PortableTextOptions } from './portable-text-options.ts'

/** What the documents of a dataset share. */
export interface DatasetScope extends SiteScope {
  index: DatasetIndex
  options: PortableTextOptions<AnyObjects>
  types: ReadonlySet<string>
  /** Where files of the dataset are, if its project is known. */
  cdn: ((folder: 'images' | 'files') => string) | undefined
}

/** Where the files of a dataset are. */
export function datasetCdn({
  dataset = 'production',
  projectId,
}: PortableTextOptions<AnyObjects>): DatasetScope['cdn'] {
  if (projectId === undefined) return undefined
  const [project, set] = [encodeURIComponent(projectId), encodeURIComponent(dataset)]
  return (folder) => `https://cdn.sanity.io/${folder}/${project}/${set}/`
}

/** The address of a published document of a type that becomes articles; `undefined` for any other. */
export function pageOf(
  id: string,
  { index, site, types }: Pick<DatasetScope, 'index' | 'site' | 'types'>,
): string | undefined {
  const card = index.published.get(id)
  if (!card) return undefined
  if (card.address !== undefined) return card.address
  // A dot in an id keeps a document from those who are not signed in.
  if (!types.has(card.type) || id.includes('.')) return undefined
  return slugAddress(card.slug ?? id, site)
}

/** The address that a slug has below that of the site; it may be a path. */
export function slugAddress(slug: string, site: string): string {
  const parts = slug.split('/').filter((part) => part && part !== '.' && part !== '..')
  const path = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
  return new URL(path ? `${path}/` : '', site).href
}

/** The name of a document that others refer to. */
export function cardOf(
  id: string | undefined,
  { index }: Pick<DatasetScope, 'index'>,
): DocumentCard | undefined {
  return id === undefined ? undefined : index.published.get(id)
}

/** The address of a picture or file; of one whose project nobody knows, its place below the site. */
export function assetAddress({ file, url }: Asset, site: string): string | undefined {
  return url ?? (file && new URL(file, site).href)
}

/** The issue of files whose addresses the export doesn't say. */
export const assumedAssets: Issue = problem(
  'assumed-address',
  ['image'],
  'The export does not say the address of its pictures and files, expected `projectId` and `dataset` of Sanity',
  'they stand below the address of the site, as they lie in the export',
  'Give `projectId` and `dataset` in the options, or put the folders of the export there.',
)
