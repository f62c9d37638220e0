import type { Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import { elements, rename } from '../html/hast.ts'
import { problem } from '../problem.ts'

/** Take marks away that an article has no form for, and say so: emphasis would say another thing. */
export function plainMarks(nodes: readonly ElementContent[], issues: Issue[]): void {
  for (const one of elements({ type: 'root', children: [...nodes] })) {
    const name = lostMarks[one.tagName as keyof typeof lostMarks]
    if (!name || !Object.hasOwn(lostMarks, one.tagName)) continue
    rename(one, 'span')
    issues.push(
      problem(
        'unsupported-html',
        ['sections'],
        `Found text that is ${name}, expected marks that Markdown has a form for`,
        'the text was kept',
        'Write it as emphasis, if it should stand out.',
      ),
    )
  }
}

const lostMarks = { mark: 'highlighted', u: 'underlined' } as const
