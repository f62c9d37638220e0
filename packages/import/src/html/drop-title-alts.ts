import type { Issue } from '@standfirst/core'
import type { Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, elements } from './hast.ts'

/**
 * Empty the descriptions of pictures where each of several is the title of the article: some systems
 * write it for want of one, and it can't describe them all.
 *
 * @param tree - HTML; changed in place.
 * @param issues - Receives that they were emptied.
 */
export function dropTitleAlts(tree: Root, title: string | undefined, issues: Issue[]): void {
  const images = elements(tree).filter(({ tagName }) => tagName === 'img')
  if (!title || images.length < 2) return
  if (!images.every((image) => attribute(image, 'alt')?.trim() === title.trim())) return
  for (const image of images) image.properties.alt = ''
  issues.push(
    problem(
      'missing-alt',
      ['sections'],
      `Every picture is described by the title of the article, ${shown(title)}, expected what it shows`,
      'the descriptions were emptied',
      'Describe each picture, or leave its `alt` empty.',
    ),
  )
}
