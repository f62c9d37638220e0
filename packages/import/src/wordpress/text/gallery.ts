import type { Issue } from '@standfirst/core'
import type { Element } from 'hast'
import { element } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { problem, shown } from '../../problem.ts'
import type { WordPressAttachment } from '../attachment.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'
import type { TextScope } from './text-scope.ts'

/**
 * Figures of the attachments that `[gallery]` names, or of those that were uploaded to its post.
 *
 * @see {@link https://codex.wordpress.org/Gallery_Shortcode}
 */
export function gallery({ attributes }: WordPressShortcode, scope: TextScope): Element[] {
  const { exclude, ids, include, order } = attributes
  const named = ids ?? include
  const left = new Set(idsOf(exclude))
  const found = named === undefined ? uploaded(attributes.id ?? scope.id, scope) : idsOf(named)
  const chosen = found.filter((id) => !left.has(id))
  return (/^desc$/i.test(order ?? '') ? chosen.reverse() : chosen).flatMap((id) => {
    const attachment = scope.index.attachments.get(id)
    if (attachment && !attachment.isHidden) return figureOf(attachment)
    scope.issues.push(attachment ? hiddenFile('gallery', id) : missingPicture(id))
    return []
  })
}

function missingPicture(id: string): Issue {
  return problem(
    'missing-attachment',
    ['sections'],
    `A gallery shows the attachment ${shown(id)}, expected one that the export holds`,
    'the picture was left out',
    'Export the media together with the posts, or add the picture.',
  )
}

/** The issue of a file that a shortcode names and WordPress does not show. */
export function hiddenFile(shortcode: string, id: string): Issue {
  return problem(
    'missing-attachment',
    ['sections'],
    `\`[${shortcode}]\` names the attachment ${shown(id)}, which is private or in the trash, expected one that readers see`,
    'it was left out, as WordPress does',
    'Make it public in the media library before the export, if everyone may see it.',
  )
}

function idsOf(list: string | undefined): string[] {
  return [...new Set((list ?? '').split(/[\s,]+/).filter((id) => /^\d+$/.test(id)))].slice(0, 1000)
}

function uploaded(post: string, { index }: TextScope): string[] {
  return (index.uploads.get(post) ?? []).filter((id) => {
    const { isHidden, mediaType, url = '' } = index.attachments.get(id) ?? {}
    if (isHidden) return false
    return mediaType?.startsWith('image/') ?? /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(url)
  })
}

/** A picture with its description and caption. */
function figureOf({ alt, caption, url }: WordPressAttachment): Element {
  const image = element('img', [], { src: url, alt })
  const said = caption && parseHtml(caption, 'fragment').tree
  const words = said ? (said.children as Element['children']) : []
  return element('figure', [image, ...(words.length ? [element('figcaption', words)] : [])])
}
