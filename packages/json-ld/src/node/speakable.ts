import type { JsonLdNode } from '../json-ld.ts'
import type { JsonLdSelectors } from '../json-ld-options.ts'

/**
 * What a voice assistant reads aloud: the title and the summary.
 *
 * @param selectors - Selectors of a page that `@standfirst/html` did not render.
 */
export function speakable(selectors: JsonLdSelectors = {}): JsonLdNode | undefined {
  const { speakable = ['.sf-header > .p-name', '.sf-standfirst'] } = selectors
  return speakable.length
    ? { '@type': 'SpeakableSpecification', cssSelector: [...speakable] }
    : undefined
}
