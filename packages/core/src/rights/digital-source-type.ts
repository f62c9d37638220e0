import type { AiDisclosure } from '../model/ai-disclosure.ts'

/**
 * The digital source type of a text, as a member of schema.org's enumeration.
 *
 * @returns Address of the member; `undefined` for `none`, of which the enumeration has no member,
 *   and for a use that isn't known.
 * @see {@link https://schema.org/IPTCDigitalSourceEnumeration}
 */
export function digitalSourceType({ use }: AiDisclosure): string | undefined {
  return Object.hasOwn(members, use) ? `https://schema.org/${members[use]}` : undefined
}

const members: Partial<Record<AiDisclosure['use'], string>> = {
  assisted: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  generated: 'TrainedAlgorithmicMediaDigitalSource',
}
