import type { SiteColor, SiteColors } from '../config/site-colors.ts'
import type { SiteLook } from '../config/site-look.ts'

/** Colours of a card. */
export interface CardColors {
  ground: string
  ink: string
  soft: string
  accent: string
}

/** The light colours of each look, as its stylesheet has them. */
const ofLook: Readonly<Record<SiteLook, CardColors>> = {
  newspaper: { ground: '#fdfcfa', ink: '#191a1d', soft: '#5b5a56', accent: '#a3290f' },
  journal: { ground: '#ffffff', ink: '#20221f', soft: '#5d625d', accent: '#1c6150' },
  notebook: { ground: '#fbf8f2', ink: '#262320', soft: '#635c52', accent: '#8a3ffc' },
  docs: { ground: '#ffffff', ink: '#1b2130', soft: '#56607a', accent: '#1d4fd7' },
}

/** The colours of a site's cards: its own where it has any, as they are on a light screen. */
export function cardColors(look: SiteLook, own: SiteColors = {}): CardColors {
  const light = (color: SiteColor | undefined) => (typeof color === 'object' ? color.light : color)
  const { accent, ground, ink, soft } = ofLook[look]
  return {
    ground: light(own.ground) ?? ground,
    ink: light(own.ink) ?? ink,
    soft: light(own.soft) ?? soft,
    accent: light(own.accent) ?? accent,
  }
}
