import type { ImageInput } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { plainText } from '../plain-text.ts'
import { type PhpValue, phpValue } from './php-value.ts'
import type { WxrItem } from './wxr-record.ts'

/** A file of the media library. */
export interface WordPressAttachment {
  url: string
  title: string
  /** Text for those who can't see it: plain. */
  alt: string
  /** HTML. */
  caption: string
  width?: number
  height?: number
  bytes?: number
  credit?: string
  copyright?: string
  /** Length of a recording in seconds. */
  seconds?: number
  mediaType?: string
  /** Private or in the trash: galleries of WordPress don't show it. */
  isHidden?: true
}

/** The file of an item of the type `attachment`; `undefined` without an address. */
export function attachmentOf({ fields, meta }: WxrItem): WordPressAttachment | undefined {
  const url = [fields.get('wp:attachment_url'), fields.get('guid')]
    .map((address) => absoluteAddress(address, fields.get('link')))
    .find(Boolean)
  if (!url) return undefined
  const facts = members(phpValue(meta.get('_wp_attachment_metadata') ?? ''))
  const image = members(facts.image_meta)
  const width = count(facts.width)
  const height = count(facts.height)
  const bytes = count(facts.filesize)
  const seconds = count(facts.length)
  const credit = text(image.credit)
  const copyright = text(image.copyright)
  const mediaType = text(facts.mime_type)
  const status = fields.get('wp:status')?.trim() || 'inherit'
  return {
    url,
    title: fields.get('title')?.trim() ?? '',
    alt: meta.get('_wp_attachment_image_alt')?.replace(/\s+/g, ' ').trim() ?? '',
    caption: fields.get('excerpt:encoded')?.trim() || text(image.caption),
    ...(width && height && { width, height }),
    ...(bytes && { bytes }),
    ...(seconds && { seconds }),
    ...(credit && { credit }),
    ...(copyright && { copyright }),
    ...(/^[a-z]+\/[\w.+-]+$/.test(mediaType) && { mediaType }),
    ...(status !== 'inherit' && status !== 'publish' && { isHidden: true as const }),
  }
}

/** An attachment as the lead picture of an article. */
export function imageOf(attachment: WordPressAttachment): ImageInput {
  const { alt, bytes, caption, credit, height, url, width } = attachment
  const shown = caption && plainText(caption)
  return {
    url,
    alt,
    ...(width && height && { width, height }),
    ...(bytes && { bytes }),
    ...(shown && { caption: shown }),
    ...(credit && { credit }),
  }
}

function members(value: PhpValue | undefined): Readonly<Record<string, PhpValue>> {
  return typeof value === 'object' && value !== null ? value : {}
}

function count(value: PhpValue | undefined): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

function text(value: PhpValue | undefined): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}
