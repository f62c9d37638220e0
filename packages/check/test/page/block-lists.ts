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

/**
 * The classes and fixed ids of pages that no rule hides that ad blockers have for all sites: these were
 * compared with uBlock Origin's own lists and its lists of annoyances (AdGuard's and EasyList's: cookies,
 * notifications, overlays, social buttons, widgets; uBlock Origin Lite, commit c4c5127, of 20 August 2026),
 * EasyList of 13 August 2026, EasyList Cookie of 11 August 2026, and Fanboy's Annoyances, 75,000 selectors
 * in all. Compare a name that is new before it is added here.
 */
export const namesThatAreShown: ReadonlySet<string> = new Set(
  [
    '.dt-published .dt-updated .e-content .h-card .h-cite .h-entry .p-author .p-category .p-name .p-summary',
    '.sf-ai .sf-article .sf-audience .sf-back .sf-body .sf-button .sf-byline .sf-call .sf-call-to-action',
    '.sf-center .sf-contents .sf-correction .sf-date .sf-dates .sf-document .sf-faq .sf-footer .sf-header',
    '.sf-key-points .sf-kicker .sf-lead .sf-media .sf-notes .sf-notice .sf-original-post .sf-page .sf-paid',
    '.sf-post .sf-prose .sf-related .sf-retracted .sf-right .sf-rights .sf-section .sf-shown .sf-standfirst .sf-steps',
    '.sf-subtitle .sf-table .sf-tags .sf-tasks .sf-why-it-matters .u-audio .u-license .u-photo',
    '.u-quotation-of .u-url .u-video',
    '#sf_main #audience #call-to-action #faq #original-post #steps #takeaways #why-it-matters',
  ].flatMap((line) => line.split(' ')),
)
