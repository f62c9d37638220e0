import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Issue } from '@standfirst/core'
import type { SiteColors } from '../config/site-colors.ts'
import type { SiteLook } from '../config/site-look.ts'
import { hashOf } from '../source/hash-of.ts'
import { cardColors } from './card-colors.ts'
import { type CardFont, cardFonts, usualFont } from './card-fonts.ts'
import type { CardDesign } from './draw-card.ts'

/** How the cards of a publication are made. */
export interface ResolvedCards extends CardDesign {
  /** Changes with all that could change their bytes, but for what stands on them. */
  hash: string
}

/** Changes with how cards are drawn. */
const designVersion = 1

/** How cards look: in the colours of the site. */
export interface CardsConfig {
  /**
   * Typefaces: files (`.ttf`, `.otf`, `.woff`, `.woff2`) from the configuration's folder, or installed packages of
   * Fontsource. A letter that the first has not is taken from the next (default: `['@fontsource-variable/source-serif-4']`,
   * which has Latin, Greek, Cyrillic and Vietnamese).
   */
  fonts?: readonly string[] | undefined
}

/**
 * Read what the configuration says of cards.
 *
 * @param wanted - Whether there are any, and how they look.
 * @param site - What the site looks like.
 * @param root - Absolute folder that paths are from.
 * @returns No cards where none are wanted, and an error for each typeface that is not there.
 */
export function resolveCards(
  wanted: boolean | CardsConfig | undefined,
  site: { look?: SiteLook | undefined; colors?: SiteColors | undefined },
  root: string,
): { cards?: ResolvedCards; issues: Issue[] } {
  if (!wanted) return { issues: [] }
  const named = wanted === true ? undefined : wanted.fonts
  const { fonts, issues } = cardFonts(named ?? [usualFont], root)
  const colors = cardColors(site.look ?? 'newspaper', site.colors)
  const state = [designVersion, drawnBy(), colors, fonts.map(namesOf)]
  return {
    cards: { colors, fonts, hash: hashOf(JSON.stringify(state)) },
    // Said when a card is made: one may not be needed.
    issues: named ? issues : [],
  }
}

/** The names of the contents of a typeface's files. */
function namesOf({ files }: CardFont): string[] {
  return files.map((file) => hashOf(readFileSync(file)))
}

/** The version of what draws cards; empty if it is not installed. */
function drawnBy(): string {
  try {
    const main = createRequire(import.meta.url).resolve('@takumi-rs/core')
    const about = readFileSync(join(dirname(main), '..', 'package.json'), 'utf8')
    return (JSON.parse(about) as { version: string }).version
  } catch {
    return ''
  }
}
