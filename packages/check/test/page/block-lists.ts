import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Readability } from '@mozilla/readability'
import type { Element } from 'hast'

/** A list of what an extractor takes for no part of a text, as its package has it. */
export interface BlockList {
  name: string
  /** Whether an element is cut out of a text for its class or id. */
  drops: (element: Pick<Element, 'tagName'> & { className: string; id: string }) => boolean
}

const require = createRequire(import.meta.url)

/** The lists of Readability (and what is built on it, as Extractus is), Defuddle and Postlight. */
export function blockLists(): BlockList[] {
  return [readability(), defuddle(), postlight()]
}

function readability(): BlockList {
  const { okMaybeItsACandidate, unlikelyCandidates } = (
    Readability.prototype as unknown as { REGEXPS: Record<string, RegExp> }
  ).REGEXPS as { okMaybeItsACandidate: RegExp; unlikelyCandidates: RegExp }
  return {
    name: 'Readability',
    drops: ({ className, id, tagName }) =>
      tagName !== 'a' &&
      tagName !== 'body' &&
      unlikelyCandidates.test(`${className} ${id}`) &&
      !okMaybeItsACandidate.test(`${className} ${id}`),
  }
}

interface DefuddleConstants {
  EXACT_SELECTORS: string[]
  PARTIAL_SELECTORS: string[]
  PARTIAL_SELECTORS_REGEX: RegExp
  PARTIAL_SELECTORS_ANCHORED_REGEX: RegExp
}

/** Words that the lists name, for headings to say. */
export function listedWords(): string[] {
  const { EXACT_SELECTORS, PARTIAL_SELECTORS } = constantsOfDefuddle()
  const ids = EXACT_SELECTORS.flatMap((one) => /^#([\w-]+)$/.exec(one)?.[1] ?? [])
  const parts = PARTIAL_SELECTORS.filter((one) => /^[\w-]+$/.test(one))
  return [...new Set([...ids, ...parts, ...postlightWords('UNLIKELY_CANDIDATES_BLACKLIST')])]
}

/** Its main file stands beside the one with the lists, which is no export. */
function constantsOfDefuddle(): DefuddleConstants {
  return require(join(dirname(require.resolve('defuddle')), 'constants.js')) as DefuddleConstants
}

function defuddle(): BlockList {
  const constants = constantsOfDefuddle()
  const exact = new Set(constants.EXACT_SELECTORS)
  return {
    name: 'Defuddle',
    drops: ({ className, id, tagName }) => {
      if (exact.has(`#${id}`)) return true
      if (className.split(' ').some((name) => exact.has(`.${name}`))) return true
      if (constants.PARTIAL_SELECTORS_REGEX.test(className)) return true
      if (/^h[1-6]$/.test(tagName)) return false
      return /[\s_\-:.]/.test(id)
        ? constants.PARTIAL_SELECTORS_REGEX.test(id)
        : id !== '' && constants.PARTIAL_SELECTORS_ANCHORED_REGEX.test(id)
    },
  }
}

function postlight(): BlockList {
  const black = new RegExp(postlightWords('UNLIKELY_CANDIDATES_BLACKLIST').join('|'), 'i')
  const white = new RegExp(postlightWords('UNLIKELY_CANDIDATES_WHITELIST').join('|'), 'i')
  return {
    name: 'Postlight',
    drops: ({ className, id, tagName }) =>
      tagName !== 'a' && black.test(`${className} ${id}`) && !white.test(`${className} ${id}`),
  }
}

/** Postlight's parser exports its lists nowhere: they are read from its code. */
function postlightWords(name: string): string[] {
  const code = readFileSync(require.resolve('@postlight/parser'), 'utf8')
  const list = new RegExp(`var ${name} = \\[([^\\]]+)\\]`).exec(code)?.[1] ?? ''
  const all = [...list.replace(/\/\/.*$/gm, '').matchAll(/'([^']+)'/g)].map(([, word]) => word)
  if (all.length < 10) throw new Error(`Found no ${name} in the code of @postlight/parser`)
  return all as string[]
}
