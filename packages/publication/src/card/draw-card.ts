import type { CardColors } from './card-colors.ts'
import type { CardFont } from './card-fonts.ts'
import { cardSize, type PlannedCard } from './planned-card.ts'

/** How the cards of a site look. */
export interface CardDesign {
  colors: CardColors
  fonts: readonly CardFont[]
}

/** The drawing of a card, or the letters that no typeface has. */
export type DrawnCard = { png: Uint8Array } | { missing: readonly string[] }

/** A node of Takumi: its text is text, whatever it holds. */
type Node =
  | { type: 'container'; style: Style; children: Node[] }
  | { type: 'text'; style: Style; text: string }
type Style = Record<string, string | number>

/** What of `@takumi-rs/core` is used. */
export interface CardRenderer {
  render(node: Node, options: object): Promise<Uint8Array>
  renderSvg(node: Node, options: object): Promise<string>
}

/**
 * Draw a card: the name of the site, the title as large as it fits, and who wrote it when. The same card
 * gives the same bytes.
 *
 * Pictographs that no typeface has are left out; where another sign is missing, nothing is drawn.
 */
export async function drawCard(
  card: PlannedCard,
  { colors, fonts }: CardDesign,
  renderer: CardRenderer,
): Promise<DrawnCard> {
  const fontFamily = fonts.map(({ family }) => `"${family}"`).join(', ')
  const lost = await missingSigns(`${card.site}${card.title}${card.foot}`, fontFamily, renderer)
  const missing = [...lost].filter((sign) => !pictograph.test(sign))
  if (missing.length > 0) return { missing }
  const shown = (text: string) =>
    [...text]
      .filter((sign) => !lost.has(sign) && !joiner.test(sign))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  const title = shown(card.title)
  const text = (words: string, style: Style): Node => ({
    type: 'text',
    text: words,
    style: { fontFamily, textAlign: 'start', ...style },
  })
  const line = { lineClamp: 1, textOverflow: 'ellipsis', overflowWrap: 'anywhere' }
  const node: Node = {
    type: 'container',
    style: {
      ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between' },
      ...{ width: '100%', height: '100%', padding: '64px 72px', direction: card.direction },
      ...{ backgroundColor: colors.ground, borderTop: `14px solid ${colors.accent}` },
    },
    children: [
      text(shown(card.site), { ...line, fontSize: '34px', color: colors.accent, fontWeight: 600 }),
      text(title, {
        ...{ fontSize: `${titleSize(title)}px`, fontWeight: 700, lineHeight: 1.15 },
        ...{ color: colors.ink, textWrap: 'balance', ...line, lineClamp: 4 },
      }),
      text(shown(card.foot), { ...line, fontSize: '30px', color: colors.soft }),
    ],
  }
  return { png: await renderer.render(node, { ...cardSize, format: 'png', lang: card.language }) }
}

const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u
/** What only joins and turns pictographs. */
const joiner = /[\u200d\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}]/u

/** Size of a title in pixels: four lines hold it, whatever its script is. */
function titleSize(title: string): number {
  const wide = [...title].reduce((sum, sign) => sum + (full.test(sign) ? 2 : 1), 0)
  return wide <= 50 ? 88 : wide <= 90 ? 72 : 60
}

const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The signs of a text that no typeface has: they are drawn as that of no letter is. */
async function missingSigns(
  text: string,
  fontFamily: string,
  renderer: CardRenderer,
): Promise<Set<string>> {
  const draw = (sign: string) =>
    renderer.renderSvg(
      { type: 'text', text: sign, style: { fontFamily, fontSize: '40px' } },
      { width: 200, height: 200 },
    )
  const none = await draw(noLetter)
  const missing = new Set<string>()
  for (const sign of new Set(text.normalize('NFC'))) {
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) && (await draw(sign)) === none) missing.add(sign)
  }
  return missing
}

/** A code point of a private plane, which no typeface has. */
const noLetter = '\u{10fffd}'
