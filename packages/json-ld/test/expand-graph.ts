import jsonld from 'jsonld'
import { schemaContext } from './schema-context.ts'

/** Expand as a JSON-LD processor does, and refuse anything it would drop. */
export function expandGraph(document: object): Promise<unknown[]> {
  const context = schemaContext()
  return jsonld.expand(document, {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`asked for ${url}`)
      return { document: context, documentUrl: url }
    },
  } as jsonld.Options.Expand)
}
