import { addressOf } from '../shortcode/shortcode-content.ts'
import type { SourceEdit } from '../shortcode/tool-form.ts'
import type { JsxTag } from './jsx.ts'

/** What stands for a tag, or a pair of them, and what became of it, as the end of a sentence. */
export interface ComponentEdits {
  edits: SourceEdit[]
  /** Nothing where nothing was lost. */
  fate?: string | undefined
}

/** Whether a tag is one of a component, and not of HTML. */
export function isComponent({ name }: JsxTag): boolean {
  return name === '' || /^[A-Z_$]|\./.test(name)
}

/**
 * What stands in the place of a component and its end: its content, in a box, a link or with its title where it is
 * plain that it is one.
 *
 * @param isBlock - Whether both stand alone in their lines.
 */
export function pairEdits(
  source: string,
  open: JsxTag,
  close: JsxTag,
  isBlock: boolean,
): ComponentEdits {
  const replaced = (first: string, last: string, fate?: string) => ({
    edits: [
      { from: open.from, to: open.to, text: kept(source, open, first) },
      { from: close.from, to: close.to, text: kept(source, close, last) },
    ],
    fate,
  })
  const name = open.name.slice(open.name.lastIndexOf('.') + 1)
  const box = boxOf(name, open)
  if (box) {
    const title = textOf(open, 'title')
    if (isBlock) return replaced(`:::${box}${title ? `[${title}]` : ''}`, ':::')
    const before = source.slice(source.lastIndexOf('\n', open.from - 1) + 1, open.from)
    if (before.trim() === '' && !source.slice(open.to, close.from).includes('\n'))
      return replaced(`> ${title ? `${strong(title)} ` : ''}`, '')
  }
  const address = addressIn(open)
  const inner = source.slice(open.to, close.from)
  if (address && !isBlock && !/\n[ \t\r]*\n/.test(inner)) return replaced(`<a ${address}>`, '</a>')
  const title = textOf(open, 'title', 'label', 'summary', 'header')
  const fate = saysNothing.has(name) ? undefined : 'its text was kept'
  if (!title || !isBlock) return replaced('', '', fate)
  const goesOn = !/^[ \t\r]*\n[ \t\r]*(?:\n|$)/.test(source.slice(open.to, open.to + 200))
  return replaced(`${strong(linked(title, address))}${goesOn ? '<br>' : ''}`, '', fate)
}

/** What stands in the place of a component without content. */
export function aloneEdits(source: string, tag: JsxTag): ComponentEdits {
  const replaced = (text: string, fate?: string) => ({
    edits: [{ from: tag.from, to: tag.to, text: kept(source, tag, text) }],
    fate,
  })
  const picture = tag.attributes.get('src')
  if (
    picture?.text !== undefined &&
    (isPicture(tag) || /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(picture.text))
  ) {
    const written = ['src', 'alt', 'title'].flatMap((key) => quoted(key, textOf(tag, key)) ?? [])
    return replaced(`<img ${written.join(' ')}>`)
  }
  if (picture?.text !== undefined && /\.(?:m4v|mov|mp4|webm)$/i.test(picture.text))
    return replaced(`<video ${quoted('src', picture.text)}></video>`)
  const id = textOf(tag, 'id', 'videoId', 'videoid', 'youTubeId')
  const name = tag.name.toLowerCase().replace(/^lite(?=y)|embed$/g, '')
  const url = addressOf(name, { named: new Map(id ? [['id', id]] : []), positional: [] })
  if (url) return replaced(`<${url}>`, 'a link stands for it')
  const title = textOf(tag, 'title', 'label', 'text')
  if (title) return replaced(linked(title, addressIn(tag)), 'its title was kept')
  return replaced('', saysNothing.has(tag.name) ? undefined : 'it was left out')
}

/** Whether it is the picture of a framework, by its name. */
export function isPicture({ name }: JsxTag): boolean {
  return /^(?:Image|Img|Picture)$/.test(name)
}

/** Components that only group what stands in them, or show nothing that is read. */
const saysNothing: ReadonlySet<string> = new Set(
  'Fragment Steps Step Tabs Tab TabItem CodeGroup CodeTabs Columns Column Col Row Frame Layout Br'
    .split(' ')
    .concat(''),
)

/** Names of boxes, and the kinds that they can be of; a box without one is a note. */
const boxes = /^(?:Callout|Aside|Admonition|Alert|Banner)$/
const kinds: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  info: 'info',
  warning: 'warning',
  caution: 'caution',
  danger: 'danger',
  important: 'important',
  check: 'success',
  success: 'success',
  error: 'danger',
  warn: 'warning',
  hint: 'tip',
}

function boxOf(name: string, tag: JsxTag): string | undefined {
  const own = kindOf(name)
  if (own && /^[A-Z]/.test(name)) return own
  if (!boxes.test(name)) return undefined
  return kindOf(textOf(tag, 'type', 'kind', 'variant', 'intent') ?? '') ?? 'note'
}

function kindOf(text: string): string | undefined {
  const key = text.toLowerCase()
  return Object.hasOwn(kinds, key) ? kinds[key] : undefined
}

/** The first of some attributes that is a text of one line. */
function textOf({ attributes }: JsxTag, ...keys: string[]): string | undefined {
  const texts = keys.map((key) => attributes.get(key)?.text?.replace(/\s+/g, ' ').trim())
  return texts.find((text) => text)
}

function addressIn(tag: JsxTag): string | undefined {
  return quoted('href', textOf(tag, 'href', 'to'))
}

/** An attribute as HTML has it, whose references to characters are those of JSX. */
function quoted(key: string, text: string | undefined): string | undefined {
  return text && `${key}="${text.replaceAll('"', '&quot;')}"`
}

function linked(title: string, address: string | undefined): string {
  return address ? `<a ${address}>${plain(title)}</a>` : plain(title)
}

function strong(html: string): string {
  return `<strong>${html}</strong>`
}

/** Words of an attribute, whose signs are no Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~|]/g, '\\$&')
}

/** A text in the place of a tag, with as many lines. */
function kept(source: string, { from, to }: JsxTag, text: string): string {
  return text + source.slice(from, to).replace(/[^\n]/g, '')
}
