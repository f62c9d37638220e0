import type { Block } from './parse-blocks.ts'

/** A part of a text for one kind of readers. */
export interface TextSegment {
  content: Block['content']
  /** Whether it is for members or payers alone. */
  isPaid: boolean
}

/**
 * Part a text where a wall of Jetpack stands, and around what it keeps for subscribers. Where one stands
 * in the middle of other blocks, all of what follows is for them.
 */
export function textSegments(content: Block['content']): TextSegment[] {
  const segments: TextSegment[] = []
  let isBehind = false
  const add = (one: string | Block, isPaid: boolean) => {
    const last = segments.at(-1)
    if (last?.isPaid === isPaid) last.content.push(one)
    else segments.push({ content: [one], isPaid })
  }
  for (const one of content) {
    if (typeof one === 'string') add(one, isBehind)
    else if (one.name === wall) isBehind = true
    else if (one.name === 'premium-content/container') {
      for (const inner of one.content) {
        if (typeof inner === 'string') continue
        add(inner, isBehind || inner.name !== 'premium-content/logged-out-view')
      }
    } else {
      isBehind ||= holdsWall(one)
      add(one, isBehind)
    }
  }
  return segments
}

const wall = 'jetpack/paywall'

function holdsWall(block: Block): boolean {
  return block.content.some(
    (one) =>
      typeof one !== 'string' &&
      (one.name === wall || one.name.startsWith('premium-content/') || holdsWall(one)),
  )
}
