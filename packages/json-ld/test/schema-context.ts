import { isA, readVocabulary } from './vocabulary.ts'

/**
 * A JSON-LD context like the one that https://schema.org serves, made from the vocabulary: a term for
 * each class and property, and none for any other word.
 */
export function schemaContext(): object {
  const vocabulary = readVocabulary()
  const terms: Record<string, unknown> = { id: '@id', type: '@type' }
  for (const name of vocabulary.classes) terms[name] = `http://schema.org/${name}`
  for (const name of vocabulary.properties) {
    const ranges = vocabulary.ranges.get(name) ?? []
    const isAddress = ranges.some(
      (range) => range === 'URL' || isA(vocabulary, range, 'Enumeration'),
    )
    terms[name] = { '@id': `http://schema.org/${name}`, ...(isAddress && { '@type': '@id' }) }
  }
  return { '@context': terms }
}
