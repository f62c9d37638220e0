import { expectOptions } from '@standfirst/core'
import { type ContentImport, contentImport } from '../content-system/content-import.ts'
import type { ExportSource } from '../content-system/export-source.ts'
import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import { siteScope } from '../content-system/site-scope.ts'
import { datasetDocuments } from './dataset-documents.ts'
import { addToIndex, type DatasetIndex, idOf, isOfSystem } from './dataset-index.ts'
import { type DatasetScope, datasetCdn } from './dataset-scope.ts'
import { documentDraft } from './document-draft.ts'
import type { AnyObjects, PortableTextOptions } from './portable-text-options.ts'

/**
 * Read the documents of a dataset of Sanity: its export (`tar.gz`, the folder of it, or `data.ndjson`),
 * documents as JSON, or Portable Text alone. An export is read twice, and never all of it is in memory.
 *
 * What has only a draft, or a version for a release, is a `draft`; a draft beside what is published is
 * left out, and counted. A document whose id has a dot is kept from the public: it is `withheld`.
 *
 * @typeParam Objects - What the objects of the schema hold, by type: handlers get them typed.
 * @param source - Path, or a function that opens the file.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const run = articlesFromPortableText<{ ticker: { symbol: string } }>('export.tar.gz', {
 *   url: 'https://example.com',
 *   projectId: 'zp7mbokg',
 *   objects: { ticker: ({ symbol }) => `<b>${symbol}</b>` },
 * })
 * for await (const { article, issues } of run) save(article)
 * ```
 */
export function articlesFromPortableText<Objects = AnyObjects>(
  source: ExportSource,
  options: PortableTextOptions<Objects> = {},
): ContentImport {
  expectOptions(options, 'articlesFromPortableText')
  const plain = options as PortableTextOptions<AnyObjects>
  return contentImport('sanity', (recorder) => drafts(source, plain, recorder))
}

async function* drafts(
  source: ExportSource,
  options: PortableTextOptions<AnyObjects>,
  recorder: ImportRecorder,
): AsyncGenerator<ImportDraft> {
  const shared = siteScope({}, options, recorder)
  const index: DatasetIndex = {
    published: new Map(),
    waiting: new Map(),
    assets: new Map(),
    articleTypes: new Set(),
  }
  for await (const document of datasetDocuments(source, recorder.note)) {
    addToIndex(document, index, options.addressOf)
  }
  const types = new Set(options.types ?? index.articleTypes)
  const scope: DatasetScope = { ...shared, index, options, types, cdn: datasetCdn(options) }
  for await (const document of datasetDocuments(source, () => {})) {
    const { _id, _type } = document
    const { id } = idOf(_id)
    if (isOfSystem(document) || /^sanity\.(?:image|file)Asset$/.test(_type)) {
      recorder.leaveOut(_type, 'It belongs to the system: articles name the files that they show.')
    } else if (!types.has(_type)) {
      recorder.leaveOut(
        _type,
        'It is no article: name its type in the option `types`, if it is one.',
      )
    } else if (id !== _id && index.published.has(id)) {
      recorder.leaveOut(_type, 'It is a later draft of what is published.')
    } else if (id !== _id && index.waiting.get(id) !== _id) {
      recorder.leaveOut(_type, 'It is another version of a draft.')
    } else yield documentDraft(document, scope)
  }
}
