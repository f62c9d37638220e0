import type { AiDisclosure, MediaDisclosure, RightsInput } from '@standfirst/core'
import { all, type Raw, textOf } from './document.ts'
import { addressOf, type Reading } from './reading.ts'

/** The licence, credit and terms of an article node. */
export function rightsOf(reading: Reading, node: Raw): RightsInput | undefined {
  const license = addressOf(reading, node.license, 'rights')
  const terms = addressOf(reading, node.usageInfo, 'rights')
  const copyright = textOf(node.copyrightNotice)
  const credit = textOf(node.creditText)
  const rights = {
    ...(license && { license }),
    ...(copyright && { copyright }),
    ...(credit && { credit }),
    ...(terms && { terms }),
  }
  return Object.keys(rights).length ? rights : undefined
}

/** How much AI took part in a text, by its digital source type: a member of schema.org
 * or, as others write it, an address of IPTC. */
export function disclosureOf(node: Raw): AiDisclosure | undefined {
  for (const value of all(node.digitalSourceType)) {
    // A member of an enumeration may stand as a node that has its address alone.
    const { '@id': id, url } = Object(value)
    const concept = (textOf(value) ?? textOf(id) ?? textOf(url))
      ?.replace(/^.*[/:]/, '')
      .replace(/DigitalSource$/, '')
    const key = concept && concept[0]?.toLowerCase() + concept.slice(1)
    if (key && Object.hasOwn(uses, key)) return { use: uses[key] as AiDisclosure['use'] }
  }
  return undefined
}

/** What AI made of a picture or recording; of its part in one there is one member, and no help is none. */
export function mediaDisclosureOf(node: Raw): { aiDisclosure?: MediaDisclosure } {
  const use = disclosureOf(node)?.use
  if (use === 'generated') return { aiDisclosure: { use } }
  return use === 'assisted' ? { aiDisclosure: { use: 'modified' } } : {}
}

const uses: Record<string, AiDisclosure['use']> = {
  digitalCreation: 'none',
  compositeWithTrainedAlgorithmicMedia: 'assisted',
  trainedAlgorithmicMedia: 'generated',
}
