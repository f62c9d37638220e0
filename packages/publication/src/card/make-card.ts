import { existsSync, readFileSync } from 'node:fs'
import type { Issue } from '@standfirst/core'
import { keepFile } from '../picture/keep-file.ts'
import type { ResolvedCards } from './card-config.ts'
import { usualFont } from './card-fonts.ts'
import { type CardRenderer, drawCard } from './draw-card.ts'
import type { PlannedCard } from './planned-card.ts'

/**
 * Make a card that is not there yet, with `@takumi-rs/core`.
 *
 * @param file - Names the article for people.
 * @returns A warning if it can't be made; the page then shows the picture of the site.
 */
export async function makeCard(
  card: PlannedCard,
  cards: ResolvedCards,
  file: string,
): Promise<Issue | undefined> {
  if (existsSync(card.file)) return undefined
  const renderer = await rendererFor(cards)
  if (!renderer || cards.fonts.length === 0) return noCards
  try {
    const drawn = await drawCard(card, cards, renderer)
    if ('png' in drawn) {
      keepFile(card.file, drawn.png)
      return undefined
    }
    const signs = drawn.missing.slice(0, 5).map((sign) => `“${sign}”`)
    return {
      code: 'no-card',
      severity: 'warning',
      message: `Found ${signs.join(', ')}, which no typeface of \`pages.cards\` has, expected all letters of the title, the site’s name and the byline: the article has no card`,
      path: ['title'],
      file,
      fix: 'Name a typeface that has them in `pages.cards.fonts`, such as `@fontsource/noto-sans-jp`.',
    }
  } catch (error) {
    const [said = ''] = String((error as Error | undefined)?.message ?? error).split('\n')
    return {
      code: 'no-card',
      severity: 'warning',
      message: `Found a card that can’t be drawn (${said.slice(0, 150)}), expected colours and typefaces that \`@takumi-rs/core\` knows: the article has no card`,
      path: [],
      file,
      fix: 'Write `site.colors` as `#rrggbb`, or take another typeface.',
    }
  }
}

/** Said once of a publication. */
const noCards: Issue = {
  code: 'missing-package',
  severity: 'warning',
  message: `Found no package \`@takumi-rs/core\`, or no typeface \`${usualFont}\`, expected both to be installed, as \`pages.cards\` is in the configuration: articles without a picture have no card`,
  path: ['pages', 'cards'],
  fix: `Run \`npm install @takumi-rs/core ${usualFont}\`, or remove \`pages.cards\`.`,
}

const renderers = new Map<string, Promise<CardRenderer | undefined>>()

/** What draws with the typefaces of a site; made once. */
function rendererFor({ fonts, hash }: ResolvedCards): Promise<CardRenderer | undefined> {
  const made = renderers.get(hash) ?? load(fonts)
  renderers.set(hash, made)
  return made
}

async function load(fonts: ResolvedCards['fonts']): Promise<CardRenderer | undefined> {
  const takumi = await loadTakumi()
  if (!takumi) return undefined
  const renderer = new takumi.Renderer()
  for (const { family, files } of fonts) {
    for (const file of files) {
      await renderer.registerFont({ name: family, data: readFileSync(file) })
    }
  }
  return renderer as CardRenderer
}

async function loadTakumi() {
  try {
    return await import('@takumi-rs/core')
  } catch {
    return undefined
  }
}
