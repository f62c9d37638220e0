import type { Article, Labels } from '@standfirst/core'
import { mediaDisclosureText, mediaTypeOf, safeCount } from '@standfirst/core'
import { fromHtml } from 'hast-util-from-html'
import type { Statements } from '../agree/statement.ts'
import { type HtmlContent, htmlContent } from '../text/html-content.ts'
import { line } from '../text/line.ts'
import { listOf, memberOf, textOf } from './json-values.ts'
import { stateBareHtml, stateMembers } from './state-members.ts'

/**
 * Collect what an object of Activity Streams says of the lead image, the recordings, and the pictures in its text.
 *
 * @param shown - Its text.
 */
export function stateAttachments(
  object: object,
  { images }: HtmlContent,
  { image, media }: Article,
  words: Labels,
  say: Statements,
): void {
  const lead = memberOf(object, 'image')
  say.exact('image url', ['image', 'url'], textOf(lead, 'url'), image?.url)
  if (image) {
    say.text('image name', ['image', 'alt'], textOf(lead, 'name'), image.alt)
    const made = mediaDisclosureText(image, words)
    const said = [image.caption, image.credit, made].map((one) => line(one ?? '')).filter(Boolean)
    const caption = htmlContent(fromHtml(textOf(lead, 'content'), { fragment: true })).blocks
    say.text('image content', ['image', 'caption'], caption.join(' '), said.join(' · '))
    for (const name of ['width', 'height'] as const) {
      say.exact(`image ${name}`, ['image', name], textOf(lead, name), safeCount(image[name]) || '')
    }
    const mediaType = mediaTypeOf(image.mediaType, image.url)
    say.exact('image mediaType', ['image', 'mediaType'], textOf(lead, 'mediaType'), mediaType)
    say.exact('image type', ['image'], textOf(lead, 'type'), 'Image')
    stateBareHtml('image content', ['image', 'caption'], textOf(lead, 'content'), say)
    stateMembers('image ', lead, ofPictures, say)
  }
  const attached = listOf(memberOf(object, 'attachment'))
  const pictures = [...new Set(images.map((one) => one.split(' ', 1)[0] ?? ''))]
  const found = attached.map((one) => textOf(one, 'url'))
  const [recordings, others] = [found.slice(0, media.length), found.slice(media.length)]
  const urls = media.map(({ url }) => url)
  say.exact('attachment', ['media'], recordings, urls)
  // Which of the pictures is told first depends on how they are nested.
  say.exact('attachment picture', ['sections'], others.toSorted(), pictures.toSorted())
  say.exact('attachments', ['media'], attached.length, media.length + pictures.length)
  statePictures(attached.slice(media.length), images, say)
  media.forEach(({ durationSeconds: seconds, mediaType, poster, title, type, url }, index) => {
    const one = attached[index]
    // Another address is told by the list of them.
    if (textOf(one, 'url') !== url) return
    say.exact('attachment type', ['media', index, 'type'], textOf(one, 'type').toLowerCase(), type)
    say.text('attachment name', ['media', index, 'title'], textOf(one, 'name'), title)
    const kind = textOf(one, 'mediaType')
    say.exact('attachment mediaType', ['media', index], kind, mediaTypeOf(mediaType, url))
    const icon = memberOf(one, 'icon')
    say.exact('attachment icon', ['media', index, 'poster'], textOf(icon, 'url'), poster)
    stateMembers('attachment icon ', icon, ['type', 'url', 'mediaType'], say)
    const members = ['type', 'url', 'mediaType', 'name', 'duration', 'icon']
    stateMembers('attachment ', one, members, say)
    const duration = Number(/^PT([\d.]+)S$/.exec(textOf(one, 'duration'))?.[1] ?? 0)
    const isLong = typeof seconds === 'number' && seconds > 0
    say.exact(
      'attachment duration',
      ['media', index, 'durationSeconds'],
      duration.toFixed(3),
      (isLong ? seconds : 0).toFixed(3),
    )
  })
}

const ofPictures = ['type', 'url', 'mediaType', 'name', 'content', 'width', 'height']

/** The pictures in the text, each by a text that it has there. */
function statePictures(
  found: readonly unknown[],
  images: readonly string[],
  say: Statements,
): void {
  const texts = new Map<string, string[]>()
  for (const image of images) {
    const [url = ''] = image.split(' ', 1)
    const own = line(image.slice(url.length + 1))
    const known = texts.get(url)
    if (known) known.push(own)
    else texts.set(url, [own])
  }
  for (const one of found) {
    const url = textOf(one, 'url')
    const own = texts.get(url)
    // Another address is told by the list of them.
    if (own === undefined) continue
    const name = textOf(one, 'name')
    const expected = own.find((text) => text === line(name)) ?? own[0]
    say.text('attachment picture name', ['sections'], name, expected)
    say.exact('attachment picture type', ['sections'], textOf(one, 'type'), 'Image')
    const kind = textOf(one, 'mediaType')
    say.exact('attachment picture mediaType', ['sections'], kind, mediaTypeOf(undefined, url))
    stateMembers('attachment picture ', one, ['type', 'url', 'mediaType', 'name'], say)
  }
}
