import {
  creativeCommons,
  type Labels,
  type PlainArticleInput,
  type RightsInput,
} from '@standfirst/core'
import type { Root } from 'hast'
import { attribute, elements, lineOf, textOf } from './hast.ts'
import { blocksOfText, topOfText } from './top-of-text.ts'

/**
 * Take the line of licence and credit away that `@standfirst/html` writes under a text.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 * @returns What the line says.
 */
export function takeRights(
  tree: Root,
  words: Labels,
  { rights }: Partial<PlainArticleInput>,
): RightsInput | undefined {
  const top = topOfText(tree)
  const last = blocksOfText(top).at(-1)
  if (last?.tagName !== 'p') return undefined
  const inside = elements(last)
  const [link, ...others] = inside
  const isLink =
    link?.tagName === 'a' && textOf(link) === words.license && last.children.at(-1) === link
  if (others.length || (link && !isLink)) return undefined
  const href = link && attribute(link, 'href')
  const text = textOf(last)
  // The sign before the link is no part of what is said; a notice that ends in one keeps it.
  const said = link ? text.slice(0, -words.license.length).replace(/ ·? ?$/, '') : text
  const found = wordsOf(said.trim(), rights, link !== undefined)
  if (!found) return undefined
  top.children.splice(top.children.indexOf(last as never), 1)
  return { ...found, ...(href && addressOf(href, rights)) }
}

/** The notice and the credit of a line; `undefined` if it may be a paragraph like others. */
function wordsOf(
  said: string,
  rights: RightsInput | undefined,
  isLinked: boolean,
): RightsInput | undefined {
  const copyright = line(rights?.copyright)
  const credit = line(rights?.credit)
  if (copyright && said === copyright) return { copyright: rights?.copyright }
  if (copyright && said.startsWith(`${copyright} · `)) {
    return { copyright: rights?.copyright, credit: said.slice(copyright.length + 3) }
  }
  if (credit && said === credit) return { credit: rights?.credit }
  if (!isLinked) return undefined
  const [first = '', ...others] = said.split(' · ')
  if (!/^(?:©|copyright)/i.test(first)) return said ? { credit: said } : {}
  const more = others.join(' · ')
  return { copyright: first, ...(more && { credit: more }) }
}

function line(text: string | undefined): string | undefined {
  return text && lineOf(text)
}

/** The line has one link: to the licence, or, without one, to the terms. */
function addressOf(href: string, rights: RightsInput | undefined): RightsInput {
  const isLicense = href === rights?.license || creativeCommons(href) !== undefined
  return isLicense ? { license: href } : { terms: href }
}
