import type { Element } from 'hast'
import { attribute, classes } from './hast.ts'

/**
 * The characters that a picture stands for: of a smiley the emoji, of one that only its site has, its
 * name between colons.
 *
 * @returns `undefined` for any other picture.
 */
export function emojiOf(image: Element): string | undefined {
  const alt = (attribute(image, 'alt') ?? '').trim()
  const names = classes(image).join(' ')
  const isOne =
    /(?:^|[\s_-])(?:emoji(?:one)?|emojione|smiley|smilie|emoticon|twemoji|wp-smiley)(?:$|[\s_-])/i.test(
      names,
    ) ||
    /[/.](?:tw)?emojis?[/.]|\/(?:smilies|smileys|twemoji)\//i.test(attribute(image, 'src') ?? '')
  if (alt === '') return undefined
  if (isOne && alt.length <= 40) return alt
  const { height, width } = image.properties
  const isSmall = Number(height ?? width) <= 32
  return isSmall && emoji.test(alt) ? alt : undefined
}

const emoji =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3#*\d])+$/u
