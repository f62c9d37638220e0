import { digitalSourceType, type Image } from '@standfirst/core'
import type { JsonLdNode } from '../json-ld.ts'
import { address, type Path, type Scope, wants } from '../scope.ts'

/**
 * Describe a picture, with its credit and licence.
 *
 * @param image - Picture.
 * @param path - Where it is in the subject.
 * @param id - `@id`, where other nodes refer to it.
 * @returns `undefined` if its address is refused.
 */
export function imageNode(
  scope: Scope,
  image: Image,
  path: Path,
  id?: string,
): JsonLdNode | undefined {
  const url = address(scope, image.url, path)
  if (!url) return undefined
  return {
    '@type': 'ImageObject',
    '@id': id,
    url,
    contentUrl: url,
    width: pixels(image.width),
    height: pixels(image.height),
    caption: image.caption,
    description: image.alt || undefined,
    creditText: image.credit,
    license: address(scope, image.license, path, 'license'),
    encodingFormat: image.mediaType,
    contentSize: bytes(image.bytes),
    digitalSourceType: mediaSourceType(scope, image),
  }
}

/** What AI made of a picture or recording, as a member of schema.org's enumeration. */
export function mediaSourceType(
  scope: Scope,
  { aiDisclosure }: Pick<Image, 'aiDisclosure'>,
): string | undefined {
  return aiDisclosure && wants(scope, 'disclosure') ? digitalSourceType(aiDisclosure) : undefined
}

/** A length as schema.org's `Distance` has it: a number and a unit. */
export function pixels(length: number | undefined): string | undefined {
  return length === undefined ? undefined : `${length} px`
}

/** A size as schema.org's `contentSize` has it: a number and a unit. */
export function bytes(size: number | undefined): string | undefined {
  return size === undefined ? undefined : `${size} B`
}
