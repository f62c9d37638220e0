import type { ElementContent } from 'hast'
import { element } from '../../html/hast.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'
import { gallery } from './gallery.ts'
import { addressIn, htmlNodes, paragraphOf, titleInLink, wordsIn } from './shown-words.ts'
import type { TextScope } from './text-scope.ts'

/** What a shortcode shows around its text. */
export interface ShownAround {
  before: ElementContent[]
  after: ElementContent[]
  /** Whether the text is in it. */
  isWhole: boolean
}

/**
 * What the attributes of a shortcode say that nobody knows: page builders and themes keep titles, buttons
 * and pictures there, each under names of its own, which are much alike.
 *
 * @param content - What stands between its tags, as HTML.
 */
export function shownByAttributes(
  { attributes, name }: WordPressShortcode,
  content: string | undefined,
  scope: TextScope,
): ShownAround {
  const text = content?.trim() ?? ''
  if (silent.test(name)) return { before: [], after: [], isWhole: false }
  const isAddress = /^https?:\/\/\S+$/.test(text)
  const pictures = picturesOf(attributes, name, isAddress ? text : undefined, scope)
  const href = addressIn(attributes, pictures.length ? addressNames : [...addressNames, 'src', '0'])
  const video = addressIn(attributes, videoNames)
  const isSpeaking = text !== '' || href !== undefined || pictures.length > 0 || speaking.test(name)
  const isHeading = /head(?:ing|line)|title/.test(name)
  const names = [
    ...titleNames,
    ...(isHeading ? ['text'] : []),
    ...(ofPeople.test(name) ? ['name', 'author'] : []),
  ]
  const title = isSpeaking ? wordsIn(attributes, names) : []
  const more = isSpeaking
    ? wordsIn(
        attributes,
        textNames.filter((one) => !names.includes(one)),
      )
    : []
  const label = wordsIn(attributes, labelNames)
  if (isAddress && pictures.length) return { before: pictures, after: [], isWhole: true }
  if (href && !label.length && isLine(text)) {
    const own = text ? htmlNodes(text) : title.length ? title : titleInLink(attributes)
    // That of a link is shown to who points at it.
    const isTold = text !== '' && !/button|btn|link/.test(name)
    const before = isTold ? headed(title, isHeading, attributes) : []
    const linked = pictures.length && !own.length ? linkedTo(pictures, href) : pictures
    const words = own.length || pictures.length ? own : [{ type: 'text' as const, value: href }]
    const link = words.length ? [element('p', [element('a', words, { href })])] : []
    return {
      before: [...before, ...linked, ...link, ...paragraphOf(more)],
      after: [],
      isWhole: true,
    }
  }
  const link = href ? [element('a', label.length ? label : [href], { href })] : label
  return {
    before: [...pictures, ...headed(title, isHeading, attributes), ...paragraphOf(more)],
    after: [
      ...paragraphOf(link),
      ...(video ? [element('p', [element('a', [video], { href: video })])] : []),
    ],
    isWhole: false,
  }
}

/** The address that a shortcode in a line leads to. */
export function linkOf({ attributes }: WordPressShortcode): string | undefined {
  return addressIn(attributes, addressNames)
}

const addressNames = [
  ...['href', 'url', 'link', 'button_url', 'button_link', 'button_one_url', 'btn_link', 'btn_url'],
  ...['link_url', 'link_to', 'target_url'],
]
const videoNames = ['video', 'video_url', 'video_link', 'video_src', 'mp4', 'audio', 'mp3']
const pictureNames = [
  ...[
    'src',
    'image',
    'image_url',
    'image_src',
    'img',
    'img_url',
    'photo',
    'picture',
    'portrait_url',
  ],
  ...['image_id', 'attachment', 'attachment_id', 'media_id'],
]
const titleNames = [
  ...['title', 'heading', 'header', 'headline', 'main_heading', 'title_text', 'tab_title'],
  'question',
]
const textNames = [
  ...['subtitle', 'sub_title', 'subheading', 'sub_heading', 'subhead', 'text', 'description'],
  ...['desc', 'quote', 'answer', 'message', 'job_title', 'position'],
]
const labelNames = [
  'button_text',
  'button_label',
  'button_one_text',
  'btn_text',
  'btn_title',
  'link_text',
]

/** What shows its words, though nothing stands in it. */
const speaking =
  /head(?:ing|line)|title|text|quote|testimonial|counter|alert|message|notice|box|button|btn|callout|cta|call_to|blurb|toggle|accordion|spoiler|tab\b|item|faq|price|pricing|team|person|feature|banner|slide$/

/** What shows somebody's name, or one part of several. */
const ofPeople = /testimonial|person|team|quote|tab\b/

/** What shows what its plug-in has, under a title for those who write. */
const silent =
  /form|widget|sidebar|products?\b|slider|^rev_|popup|poll|quiz|map$|post_title|posts?$|blog|portfolio|menu|search|login|comments/

function isLine(html: string): boolean {
  return !/<(?:p|div|ul|ol|table|h[1-6]|blockquote|pre|figure|sf-part)[\s>]|\n\s*\n/i.test(html)
}

function headed(
  title: ElementContent[],
  isHeading: boolean,
  { tag = 'h3' }: WordPressShortcode['attributes'],
): ElementContent[] {
  if (!title.length) return []
  if (isHeading) return [element(/^h[2-6]$/.test(tag) ? tag : 'h3', title)]
  return [element('p', [element('strong', title)])]
}

function linkedTo(pictures: ElementContent[], href: string): ElementContent[] {
  const [picture, ...others] = pictures
  return picture ? [element('p', [element('a', [picture], { href })]), ...others] : []
}

/** The pictures that a shortcode names, by address or by the id of their file. */
function picturesOf(
  attributes: WordPressShortcode['attributes'],
  name: string,
  content: string | undefined,
  scope: TextScope,
): ElementContent[] {
  const lists = ['images', 'ids', 'gallery_ids', 'image_ids'].flatMap(
    (key) => attributes[key] ?? [],
  )
  const single = pictureNames.flatMap((key) => attributes[key]?.trim() ?? [])
  const isOfPictures = /image|img|pic|photo|figure|logo|banner/.test(name)
  const address = [...single, ...(content ? [content] : [])].find((one) =>
    isOfPictures ? /^(?:https?:)?\/\S+$/.test(one) : picture.test(one),
  )
  if (address) {
    const caption = wordsIn(attributes, ['caption'])
    const image = element('img', [], { src: address, alt: attributes.alt ?? '' })
    return [caption.length ? element('figure', [image, element('figcaption', caption)]) : image]
  }
  const ids = [...(/galler|image|carousel|slide|photo/.test(name) ? lists : []), ...single]
    .map((one) => one.replace(/\|.*$/s, ''))
    .filter((one) => /^\d+(?:\s*,\s*\d+)*$/.test(one))
  return ids.length
    ? gallery({ name, attributes: { ids: ids.join(',') }, content: undefined }, scope)
    : []
}

const picture = /^(?:(?:https?:)?\/\/|\/)[^\s?]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?\S*)?$/i
