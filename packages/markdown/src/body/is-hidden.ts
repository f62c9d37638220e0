import type { Element } from 'hast'

/** Whether browsers show nothing of an element, as its author says. */
export function isHidden({ properties }: Element): boolean {
  const { hidden, style } = properties
  // What Vue never shows.
  if (properties['v-if'] === 'false' || properties['v-show'] === 'false') return true
  return hidden === true || (typeof style === 'string' && unseen.test(style))
}

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i
