import { lookColors } from '../config/look-colors.ts'
import type { SiteColor, SiteColors } from '../config/site-colors.ts'
import type { SiteLook } from '../config/site-look.ts'

/** Colours of a card. */
export interface CardColors {
  ground: string
  ink: string
  soft: string
  accent: string
}

/** The colours of a site's cards: its own where it has any, as they are on a light screen. */
export function cardColors(look: SiteLook, own: SiteColors = {}): CardColors {
  const light = (color: SiteColor | undefined) => (typeof color === 'object' ? color.light : color)
  const { accent, ground, ink, soft } = lookColors[look]
  return {
    ground: light(own.ground) ?? ground.light,
    ink: light(own.ink) ?? ink.light,
    soft: light(own.soft) ?? soft.light,
    accent: light(own.accent) ?? accent.light,
  }
}
