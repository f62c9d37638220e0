import type { ImageInput } from '@standfirst/core'
import { all, nodesOf, type Raw, textOf } from './document.ts'
import { addressOf, type Reading } from './reading.ts'
import { mediaDisclosureOf } from './rights.ts'

/** The first picture of a value: addresses, nodes, references and lists of them. */
export function imageOf(reading: Reading, value: unknown, key: string): ImageInput | undefined {
  for (const item of all(value)) {
    const [node] = nodesOf(reading.document, item)
    const url = addressOf(reading, node ? (node.contentUrl ?? node.url ?? node) : item, key)
    if (url) return { url, ...(node && describe(reading, node, key)) }
  }
  return undefined
}

function describe(reading: Reading, node: Raw, key: string): Omit<ImageInput, 'url'> {
  const width = pixelsOf(node.width)
  const height = pixelsOf(node.height)
  const caption = textOf(node.caption)
  const credit = textOf(node.creditText)
  const mediaType = textOf(node.encodingFormat)
  const license = addressOf(reading, node.license, key)
  const bytes = bytesOf(node.contentSize)
  return {
    alt: textOf(node.description) ?? '',
    ...(width && { width }),
    ...(height && { height }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(license && { license }),
    ...(mediaType && { mediaType }),
    ...(bytes && { bytes }),
    ...mediaDisclosureOf(node),
  }
}

/** A length in pixels: a number, `"600 px"`, or a QuantitativeValue. */
export function pixelsOf(value: unknown): number | undefined {
  const [first] = all(value)
  const text = textOf(typeof first === 'object' ? (first as Raw | null)?.value : first)
  const length = Number(/^(\d+)(?:\s*px)?$/i.exec(text ?? '')?.[1])
  return length > 0 ? length : undefined
}

/** A size in bytes: `"184320 B"`, or a number alone. */
export function bytesOf(value: unknown): number | undefined {
  const size = /^(\d+)(?:\s*B)?$/i.exec(textOf(value) ?? '')?.[1]
  return size === undefined ? undefined : Number(size)
}
