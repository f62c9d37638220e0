import { type Image, safeUrl } from '@standfirst/core'
import { attribute, classes } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import type { HtmlState } from '../html-options.ts'
import { reportUrl } from '../report.ts'

/** The lead image with its caption and credit. */
export function leadImage(state: HtmlState): string {
  const { article, options, rich } = state
  const { image } = article
  if (!image || options.leadImage === false) return ''
  const { alt, caption, credit, height, url, width } = image
  const src = safeUrl(url, 'media')
  if (src === undefined) {
    reportUrl(url, state, 'image', 'url')
    return ''
  }
  const srcset = sources(image)
  const sizes = options.imageSizes ?? '(min-width: 48rem) 44rem, 100vw'
  const responsive = srcset ? attribute('srcset', srcset) + attribute('sizes', sizes) : ''
  const priority = rich ? ' fetchpriority="high"' : ''
  const img = `<img${classes(state, 'u-photo')} src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${attribute('width', width)}${attribute('height', height)}${responsive}${priority}>`
  const words = [caption, credit].filter(Boolean).map(escapeHtml)
  const under = words.length ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure${classes(state, 'sf-lead')}>${img}${under}</figure>`
}

function sources({ url, variants, width }: Image): string {
  if (!variants?.length) return ''
  const all = width ? [...variants, { url, width }] : variants
  return all
    .filter((one) => safeUrl(one.url, 'media'))
    .map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
    .join(', ')
}
