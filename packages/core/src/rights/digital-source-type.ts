import type { AiDisclosure } from '../model/ai-disclosure.ts'

/**
 * The IPTC digital source type of a text.
 *
 * @returns Address of the concept; `undefined` for a use that isn't known.
 * @see {@link http://cv.iptc.org/newscodes/digitalsourcetype/}
 */
export function digitalSourceType({ use }: AiDisclosure): string | undefined {
  return Object.hasOwn(concepts, use) ? `${scheme}${concepts[use]}` : undefined
}

const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const concepts: Record<AiDisclosure['use'], string> = {
  none: 'digitalCreation',
  assisted: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
}
