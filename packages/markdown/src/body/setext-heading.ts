import type { Options } from 'mdast-util-from-markdown'
import { parse } from 'micromark'

type Syntax = NonNullable<NonNullable<Options['extensions']>[number]>

/**
 * Headings that a line of `===` or `---` makes of the paragraph above, as the parser itself reads them. It looks
 * through all that it has read for each, which takes time that grows with the square of their number; here it is
 * given the paragraph alone.
 */
export function setextHeading(): Syntax {
  const { flow } = parse().constructs
  return {
    flow: Object.fromEntries(
      [...'-='].map((sign) => {
        const code = sign.charCodeAt(0)
        return [code, [flow[code] ?? []].flat().filter(isUnderline).map(ofParagraph)]
      }),
    ),
  }
}

type Construct = Extract<NonNullable<Syntax['flow']>[number], { tokenize: unknown }>

function isUnderline({ name }: Construct): boolean {
  return name === 'setextUnderline'
}

function ofParagraph(underline: Construct): Construct {
  const { resolveTo } = underline
  if (!resolveTo) return underline
  return {
    ...underline,
    resolveTo(events, context) {
      const start = events.findLastIndex(
        ([kind, { type }]) => kind === 'enter' && type === 'content',
      )
      if (start < 0) return resolveTo(events, context)
      for (const one of resolveTo(events.splice(start), context)) events.push(one)
      return events
    },
  }
}
