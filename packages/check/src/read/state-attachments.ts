import type { Article } from '@standfirst/core'
import { safeCount } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import type { Statements } from '../agree/statement.ts'
import { type HtmlContent, htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listOf, memberOf, textOf } from './json-values.ts'

/**
 * Collect what an object of Activity Streams says of the lead image, the recordings, and the pictures in its text.
 *
 * @param shown - Its text.
 */
export function stateAttachments(
  object: object,
  { images, players }: HtmlContent,
  { image, media }: Article,
  say: Statements,
): void {
  const lead = memberOf(object, 'image')
  say.exact('image url', ['image', 'url'], textOf(lead, 'url'), image?.url)
  if (image) {
    say.text('image name', ['image', 'alt'], textOf(lead, 'name'), image.alt)
    const said = [image.caption, image.credit].map((one) => line(one ?? '')).filter(Boolean)
    const caption = htmlContent(fromHtml(textOf(lead, 'content'), { fragment: true })).blocks
    say.text('image content', ['image', 'caption'], caption.join(' '), said.join(' · '))
    for (const name of ['width', 'height'] as const) {
      say.exact(`image ${name}`, ['image', name], textOf(lead, name), safeCount(image[name]) || '')
    }
  }
  const attached = listOf(memberOf(object, 'attachment'))
  const pictures = [...new Set(images.map((one) => one.split(' ', 1)[0] ?? ''))]
  const found = attached.map((one) => textOf(one, 'url'))
  const [recordings, others] = [found.slice(0, media.length), found.slice(media.length)]
  const urls = media.map(({ url }) => url)
  say.exact('attachment', ['media'], recordings, urls)
  // Which of the pictures is told first depends on how they are nested.
  say.exact('attachment picture', ['sections'], others.toSorted(), pictures.toSorted())
  media.forEach(({ durationSeconds: seconds, title, type, url }, index) => {
    const one = attached[index]
    // Another address is told by the list of them.
    if (textOf(one, 'url') !== url) return
    say.exact('attachment type', ['media', index, 'type'], textOf(one, 'type').toLowerCase(), type)
    say.text('attachment name', ['media', index, 'title'], textOf(one, 'name'), title)
    const duration = Number(/^PT([\d.]+)S$/.exec(textOf(one, 'duration'))?.[1] ?? 0)
    const isLong = typeof seconds === 'number' && seconds > 0
    say.exact(
      'attachment duration',
      ['media', index, 'durationSeconds'],
      duration.toFixed(3),
      (isLong ? seconds : 0).toFixed(3),
    )
  })
  for (const kind of ['audio', 'video'] as const) {
    const urls = media.filter(({ type }) => type === kind).map(({ url }) => url)
    say.exact(`content ${kind}`, ['media'], players[kind], urls)
  }
}
