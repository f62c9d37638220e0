import type { Element } from 'hast'

/** Which side the text of a cell stands at, as its attribute or its style says. */
export function cellAlign({ properties }: Element): string | undefined {
  const style = /text-align:\s*(\w+)/.exec(String(properties.style ?? ''))?.[1]
  const align = style ?? (typeof properties.align === 'string' ? properties.align : undefined)
  return align || undefined
}
