import { namedColors } from './named-colors.ts'

/** A colour of CSS (`#a3290f`, `oklch(0.5 0.2 30)`, `teal`), for both schemes or for each. */
export type SiteColor =
  | string
  | {
      /** On a light screen. */
      light: string
      /** On a dark screen. */
      dark: string
    }

/** Colours of the theme; what is left out keeps the colour of the look. */
export interface SiteColors {
  /** The page itself. */
  ground?: SiteColor | undefined
  /** What stands out from the page: code, notices, tags. */
  panel?: SiteColor | undefined
  /** The text. */
  ink?: SiteColor | undefined
  /** Text that matters less: dates, captions. */
  soft?: SiteColor | undefined
  /** Thin lines. */
  line?: SiteColor | undefined
  /** Links, and what begins a list. One colour alone is made lighter on dark screens. */
  accent?: SiteColor | undefined
  /** The notice of a retraction. */
  alert?: SiteColor | undefined
}

/** The names of the colours that a theme has. */
export const colorNames = ['ground', 'panel', 'ink', 'soft', 'line', 'accent', 'alert'] as const

/**
 * Whether a text is a colour that can stand in a stylesheet: a name, a hexadecimal number, or a
 * function of CSS Color 4.
 */
export function isColor(text: string): boolean {
  if (/^[a-z]+$/i.test(text)) return namedColors.has(text.toLowerCase())
  return /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:(?:rgb|hsl)a?|hwb|lab|lch|oklab|oklch|color)\([\w\s.,%+/-]{1,60}\))$/i.test(
    text,
  )
}

/**
 * The colours of a site as a stylesheet that follows the theme's.
 *
 * @returns Empty if there are none.
 */
export function colorStyles(colors: SiteColors): string {
  const lines = colorNames.flatMap((name) => {
    const color = colors[name]
    return color === undefined ? [] : [`  --sf-${name}: ${value(name, color)};\n`]
  })
  return lines.length ? `\n/* The colours of this site. */\n:root {\n${lines.join('')}}\n` : ''
}

function value(name: (typeof colorNames)[number], color: SiteColor): string {
  if (typeof color === 'object') return `light-dark(${color.light}, ${color.dark})`
  // What can be read on white can seldom be read on black.
  return name === 'accent'
    ? `light-dark(${color}, color-mix(in oklab, ${color} 50%, white))`
    : color
}
