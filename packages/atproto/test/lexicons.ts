import { schemas } from '@atproto/api'
import { jsonToLex, type LexiconDoc, Lexicons } from '@atproto/lexicon'

/*
 * What the lexicons of standard.site demand, without their descriptions: `lexicons/site/standard` of
 * https://github.com/bluesky-social/atproto at 72bfddd (MIT or Apache-2.0). The package of Bluesky's own lexicons has
 * all that they refer to, but not them.
 */
const document = {
  lexicon: 1,
  id: 'site.standard.document',
  defs: {
    main: {
      type: 'record',
      key: 'tid',
      record: {
        type: 'object',
        required: ['site', 'title', 'publishedAt'],
        properties: {
          path: { type: 'string' },
          site: { type: 'string', format: 'uri' },
          tags: { type: 'array', items: { type: 'string', maxLength: 1280, maxGraphemes: 128 } },
          title: { type: 'string', maxLength: 5000, maxGraphemes: 500 },
          labels: { type: 'union', refs: ['com.atproto.label.defs#selfLabels'] },
          content: { type: 'union', refs: [], closed: false },
          updatedAt: { type: 'string', format: 'datetime' },
          coverImage: { type: 'blob', accept: ['image/*'], maxSize: 1_000_000 },
          bskyPostRef: { type: 'ref', ref: 'com.atproto.repo.strongRef' },
          description: { type: 'string', maxLength: 30_000, maxGraphemes: 3000 },
          publishedAt: { type: 'string', format: 'datetime' },
          textContent: { type: 'string' },
        },
      },
    },
  },
}

const publication = {
  lexicon: 1,
  id: 'site.standard.publication',
  defs: {
    main: {
      type: 'record',
      key: 'tid',
      record: {
        type: 'object',
        required: ['url', 'name'],
        properties: {
          url: { type: 'string', format: 'uri' },
          icon: { type: 'blob', accept: ['image/*'], maxSize: 1_000_000 },
          name: { type: 'string', maxLength: 5000, maxGraphemes: 500 },
          labels: { type: 'union', refs: ['com.atproto.label.defs#selfLabels'] },
          description: { type: 'string', maxLength: 30_000, maxGraphemes: 3000 },
          preferences: { type: 'ref', ref: '#preferences' },
        },
      },
    },
    preferences: {
      type: 'object',
      properties: { showInDiscover: { type: 'boolean', default: true } },
    },
  },
}

const all = new Lexicons([...schemas, document as LexiconDoc, publication as LexiconDoc])

/** Throw if a record is not what the lexicon of its type allows, or has a field that it does not know. */
export function checkRecord(record: { $type: string }): void {
  // As the server of a repository reads JSON: references to files become objects of a class.
  all.assertValidRecord(record.$type, jsonToLex(JSON.parse(JSON.stringify(record))))
  const known = { 'site.standard.document': document, 'site.standard.publication': publication }
  const own = known[record.$type as keyof typeof known]
  const names = own && Object.keys(own.defs.main.record.properties)
  const unknown = Object.keys(record).filter(
    (name) => names && name !== '$type' && !names.includes(name),
  )
  if (unknown.length)
    throw new Error(`Fields that the lexicon does not know: ${unknown.join(', ')}`)
}
