import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { problem } from './problem.ts'
import { isObject } from './tidy-nodes.ts'

const form = "`{ kind: 'prose', content: … }`"

/** What stands where a section is expected, and doesn't say of which kind it is: a block of text perhaps. */
export function withoutKind(found: Json | undefined, path: Issue['path']): Issue {
  const type = isObject(found) ? found.type : undefined
  return typeof type === 'string'
    ? problem(
        'missing',
        `Found a node of the type \`${type}\`, expected a section, with \`kind\``,
        path,
        `Put the blocks of a text into one section: ${form}`,
      )
    : problem(
        'missing',
        'Found nothing, expected `kind`',
        path,
        "Add `kind`: `'prose'` for text, or another of the format",
      )
}

/** What to do with a text that stands where a section is expected; `undefined` elsewhere. */
export function textAsSection(at: Json, path: Issue['path']): string | undefined {
  const isPlace = path.at(-2) === 'sections' && typeof path.at(-1) === 'number'
  return isPlace && typeof at === 'string' ? `Write it as a section: ${form}` : undefined
}
