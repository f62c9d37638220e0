import type { ArticleInput, Labels, RightsInput } from '@standfirst/core'
import type { Root } from 'hast'
import { attribute, childElements, elements, remove, textOf } from './hast.ts'

/**
 * Take the line of licence and credit away that `@standfirst/html` writes under a text.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 * @returns What the line says.
 */
export function takeRights(
  tree: Root,
  words: Labels,
  { rights }: Partial<ArticleInput>,
): RightsInput | undefined {
  const [block] = childElements(tree)
  const top = childElements(tree).length === 1 && block?.tagName === 'div' ? block : tree
  const last = childElements(top).at(-1)
  if (last?.tagName !== 'p') return undefined
  const [link, ...others] = elements(last).filter(({ tagName }) => tagName === 'a')
  const license = link && textOf(link) === words.license && attribute(link, 'href')
  const text = textOf(last)
  const known = [rights?.copyright, rights?.credit].filter((part) => part !== undefined)
  if (others.length || (!license && text !== known.join(' · '))) return undefined
  const parts = text.split(' · ').filter((part) => part !== words.license)
  if (parts.length > 2 || !text) return undefined
  remove(top, last)
  const copyright = rights?.copyright ?? parts.find((part) => /^(?:©|copyright)/i.test(part))
  const credit = rights?.credit ?? parts.find((part) => part !== copyright)
  return {
    ...(copyright && { copyright }),
    ...(credit && { credit }),
    ...(license && { license }),
  }
}
