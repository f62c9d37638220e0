import type { Issue } from '@standfirst/core'
import {
  type Color,
  clampRgb,
  converter,
  formatHex,
  interpolate,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori'
import { lookColors } from './look-colors.ts'
import type { SiteColors } from './site-colors.ts'
import type { SiteConfig } from './standfirst-config.ts'

/** What text needs to be read by people who see little: WCAG 2.2, 1.4.3. */
const least = 4.5

/** What is written in a colour, and what stands behind it. */
const inks = ['ink', 'soft', 'accent', 'alert'] as const
const grounds = ['ground', 'panel'] as const

/**
 * The colours of a site that can't be read well on what stands behind them, on light or on dark screens. Where
 * neither of two is the site's own, the look answers for them; a word such as `currentcolor` is no colour that
 * can be judged.
 */
export function contrastIssues({
  colors = {},
  look = 'newspaper',
}: Pick<SiteConfig, 'colors' | 'look'>): Issue[] {
  const isOwn = (name: keyof SiteColors) => colors[name] !== undefined
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const shown = (name: keyof SiteColors) =>
      own(name, colors, scheme) ?? lookColors[look][name][scheme]
    return inks.flatMap((ink) => {
      const behind = grounds.filter((ground) => isOwn(ink) || isOwn(ground))
      const weak = behind.flatMap((ground) => {
        const ratio = contrast(shown(ink), shown(ground))
        return ratio < least ? [{ ground, ratio }] : []
      })
      const [first] = weak.sort((one, other) => one.ratio - other.ratio)
      if (!first) return []
      return [weakness({ ink, scheme, ...first }, shown, isOwn(ink) ? ink : first.ground)]
    })
  })
}

/** A colour of the site's own, as {@link colorStyles} shows it on a screen. */
function own(
  name: keyof SiteColors,
  colors: SiteColors,
  scheme: 'light' | 'dark',
): string | undefined {
  const color = colors[name]
  if (typeof color === 'object') return color[scheme]
  if (color === undefined || name !== 'accent' || scheme === 'light') return color
  const found = parse(color)
  const mixed = found && interpolate([found, 'white'], 'oklab')(0.5)
  return mixed && formatHex(mixed)
}

/** How well one colour can be read on another, from 1 to 21; 21 where one of them can't be judged. */
function contrast(ink: string, ground: string): number {
  const behind = parse(ground)
  const front = parse(ink)
  if (!behind || !front) return 21
  const base = over(behind, { mode: 'rgb', r: 1, g: 1, b: 1 })
  return wcagContrast(over(front, base), base)
}

const toRgb = converter('rgb')

/** A colour that lets through what is behind it, as it is seen. */
function over(front: Color, behind: Rgb): Rgb {
  const { alpha = 1, b, g, r } = clampRgb(toRgb(front))
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha)
  return { mode: 'rgb', r: mix(r, behind.r), g: mix(g, behind.g), b: mix(b, behind.b) }
}

function weakness(
  weak: Readonly<{ ink: Ink; ground: Ground; scheme: 'light' | 'dark'; ratio: number }>,
  shown: (name: keyof SiteColors) => string,
  at: Ink | Ground,
): Issue {
  const { ground, ink, ratio, scheme } = weak
  // Never rounded up to what would be enough.
  const said = Math.floor(ratio * 100) / 100
  return {
    code: 'weak-contrast',
    severity: 'warning',
    message: `Found a contrast of ${said} to 1 between \`${ink}\` (\`${shown(ink)}\`) and \`${ground}\` (\`${shown(ground)}\`) on ${scheme} screens, expected at least ${least} to 1 (WCAG 2.2, 1.4.3): many can't read it`,
    path: ['site', 'colors', at],
    fix: `Choose ${scheme === 'light' ? 'a darker' : 'a lighter'} \`${ink}\`, or give each scheme its own: \`${ink}: { light, dark }\`.`,
  }
}

type Ink = (typeof inks)[number]
type Ground = (typeof grounds)[number]
