import {
  type Article,
  checkedUrl,
  type Labels,
  mediaDisclosureText,
  type OnIssue,
  type SafeHtml,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import { columnWidth } from '../styles.ts'

/** The lead image, as wide as the column. */
export function leadImage(
  { image }: Article,
  words: Labels,
  onIssue: OnIssue | undefined,
): SafeHtml | string {
  if (!image) return ''
  const src = checkedUrl(image.url, 'media', ['image', 'url'], onIssue)
  if (src === undefined) return ''
  const width = image.width && image.width < columnWidth ? image.width : columnWidth
  const said = [image.caption, image.credit, mediaDisclosureText(image, words)]
    .filter(Boolean)
    .join(' · ')
  const caption = said ? html`<figcaption>${said}</figcaption>` : ''
  return html`<figure><img src="${src}" alt="${image.alt}" width="${width}" style="display:block;width:100%;max-width:${width}px;height:auto;border:0">${caption}</figure>`
}

/** Recordings and documents as links: no mail program plays them all. */
export function mediaList(
  { media }: Article,
  words: Labels,
  onIssue: OnIssue | undefined,
): (SafeHtml | string)[] {
  return media.map((one, index) => {
    const path = ['media', index]
    const url = checkedUrl(one.url, 'media', [...path, 'url'], onIssue)
    if (url === undefined) return ''
    const name = one.title || url.replace(/[?#].*/, '').replace(/.*\//, '') || url
    const sign = one.type === 'document' ? '' : '▶ '
    const read = checkedUrl(one.transcriptUrl, 'media', [...path, 'transcriptUrl'], onIssue)
    const transcript = read ? html` · <a href="${read}">${words.transcript}</a>` : ''
    const label = mediaDisclosureText(one, words)
    const made = label ? ` · ${label}` : ''
    return html`<p>${sign}<a href="${url}">${name}</a>${made}${transcript}</p>`
  })
}
