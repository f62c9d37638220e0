import type { AiDisclosure } from '../model/ai-disclosure.ts'

/**
 * The digital source type of a text, as a member of schema.org's enumeration.
 *
 * @returns Address of the member; `undefined` for `none`, of which the enumeration has no member,
 *   and for a use that isn't known.
 * @see {@link https://schema.org/IPTCDigitalSourceEnumeration}
 */
export function digitalSourceType({ use }: Pick<AiDisclosure, 'use'>): string | undefined {
  return Object.hasOwn(members, use) ? `https://schema.org/${members[use]}` : undefined
}

// Of a text of people that AI took part in there is one member, whatever it did.
const composite = 'CompositeWithTrainedAlgorithmicMediaDigitalSource'
const members: Partial<Record<AiDisclosure['use'], string>> = {
  assisted: composite,
  modified: composite,
  translated: composite,
  summarised: composite,
  generated: 'TrainedAlgorithmicMediaDigitalSource',
}
