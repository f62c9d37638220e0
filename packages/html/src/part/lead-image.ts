import { type Image, safeUrl } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { figure } from './figure.ts'

/** The lead image with its caption and credit. */
export function leadImage(state: HtmlState): string {
  const { article, options, rich } = state
  const { image } = article
  if (!image || options.leadImage === false) return ''
  const { alt, caption, credit, height, url, width } = image
  const src = safeUrl(url, 'media')
  if (!src) return ''
  const srcset = sources(image)
  const sizes = options.imageSizes ?? '(min-width: 48rem) 44rem, 100vw'
  const responsive = srcset ? attribute('srcset', srcset) + attribute('sizes', sizes) : ''
  const priority = rich ? ' fetchpriority="high"' : ''
  const img = `<img${classes(state, 'u-photo')} src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${attribute('width', width)}${attribute('height', height)}${responsive}${priority}>`
  return figure(state, 'sf-lead', img, [caption, credit].map(escapeHtml))
}

function sources({ url, variants, width }: Image): string {
  if (!variants?.length) return ''
  const all = width ? [...variants, { url, width }] : variants
  return all
    .filter((one) => safeUrl(one.url, 'media'))
    .map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
    .join(', ')
}
