import { isObject } from '../gate/tidy-nodes.ts'
import type { OnIssue } from '../issue/issue.ts'
import type { AnyArticle } from './migration.ts'

/**
 * Version 2 to 1: a grade of AI's part that version 1 does not have becomes the nearest that is still
 * true, and is reported; nobody is told less than that AI took part.
 */
export function downToV1(article: AnyArticle, onIssue: OnIssue): AnyArticle {
  const { aiDisclosure } = article
  const use = isObject(aiDisclosure) ? String(aiDisclosure.use) : ''
  if (!isObject(aiDisclosure) || !Object.hasOwn(nearest, use)) {
    return { ...article, schemaVersion: 1 }
  }
  const instead = nearest[use] as string
  onIssue({
    code: 'not-in-version',
    severity: 'warning',
    message: `Found \`use: ${use}\`, which version 1 of the format can’t say, expected \`none\`, \`assisted\` or \`generated\`: it became \`${instead}\``,
    path: ['aiDisclosure', 'use'],
    fix: 'Keep the article in its own version',
  })
  return { ...article, schemaVersion: 1, aiDisclosure: { ...aiDisclosure, use: instead } }
}

const nearest: Record<string, string> = {
  modified: 'assisted',
  translated: 'assisted',
  // Its words are all of AI.
  summarised: 'generated',
}
