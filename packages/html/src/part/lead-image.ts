import { type Image, mediaTypeOf, safeUrl } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { figure } from './figure.ts'
import { mediaDisclosure } from './media-disclosure.ts'

/** The lead image with its caption, its credit, and what AI made of it. */
export function leadImage(state: HtmlState): string {
  const { article, options, rich } = state
  const { image } = article
  if (!image || options.leadImage === false) return ''
  const { alt, caption, credit, height, url, width } = image
  const src = safeUrl(url, 'media')
  if (!src) return ''
  const [sources, srcset] = sourcesOf(image, rich)
  const sizes = options.imageSizes ?? '(min-width: 48rem) 44rem, 100vw'
  const responsive = srcset ? attribute('srcset', srcset) + attribute('sizes', sizes) : ''
  const priority = rich ? ' fetchpriority="high"' : ''
  const img = `<img${classes(state, 'u-photo')} src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${attribute('width', width)}${attribute('height', height)}${responsive}${priority}>`
  const others = sources.map(
    ([type, set]) =>
      `<source${attribute('type', type)}${attribute('srcset', set)}${attribute('sizes', sizes)}>`,
  )
  const picture = others.length ? `<picture>${others.join('')}${img}</picture>` : img
  const said = [escapeHtml(caption), escapeHtml(credit), mediaDisclosure(image, state)]
  return figure(state, 'sf-lead', picture, said)
}

/**
 * The files of a picture that a browser chooses from: those of the last format, which most take, for the element
 * itself, and those of each other format, which it takes if it knows that. What strips unknown elements, as
 * readers of feeds do, is left with the last.
 */
function sourcesOf(
  { url, variants = [], width }: Image,
  rich: boolean,
): [sources: (readonly [type: string, srcset: string])[], srcset: string] {
  const safe = variants.filter((one) => safeUrl(one.url, 'media'))
  const typeOf = (one: (typeof safe)[number]) => mediaTypeOf(one.mediaType, one.url) ?? ''
  const types = [...new Set(safe.map(typeOf))]
  const last = types.pop()
  const ofType = (type: string | undefined) => safe.filter((one) => typeOf(one) === type)
  const ofAll = [...ofType(last), ...(types.includes('') ? ofType('') : [])]
  // Between two of one width no browser could choose, and HTML forbids it.
  const isEnough = safe.length === 0 || ofAll.some((one) => one.width === width)
  const whole = width && !isEnough ? [{ url, width }] : []
  return [
    rich ? types.filter(Boolean).map((type) => [type, sourceSet(ofType(type))] as const) : [],
    sourceSet([...ofAll, ...whole]),
  ]
}

function sourceSet(files: readonly { url: string; width: number }[]): string {
  return files.map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`).join(', ')
}
