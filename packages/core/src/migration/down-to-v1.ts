import { isObject } from '../gate/tidy-nodes.ts'
import type { OnIssue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { type AnyArticle, leftOut } from './migration.ts'

/**
 * Version 2 to 1: a grade of AI's part that version 1 does not have becomes the nearest that is still
 * true, and is reported; nobody is told less than that AI took part.
 */
export function downToV1(newer: AnyArticle, onIssue: OnIssue): AnyArticle {
  const article = withoutPolicies(withoutDisclosures(newer, [], onIssue), onIssue)
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

/** Version 1 knows a publisher by its name and how to reach it. */
function withoutPolicies(article: AnyArticle, onIssue: OnIssue): AnyArticle {
  const { publisher } = article
  if (!isObject(publisher) || publisher.policies === undefined) return article
  const { policies: _, ...rest } = publisher
  leftOut(onIssue, 1, ['publisher', 'policies'])
  return { ...article, publisher: rest }
}

/** Version 1 knows of AI's part in the text alone. */
function withoutDisclosures(
  value: AnyArticle,
  path: (string | number)[],
  onIssue: OnIssue,
): AnyArticle {
  const own = (one: Json | undefined, at: (string | number)[]) => {
    if (!isObject(one)) return one
    const { aiDisclosure, ...rest } = one
    if (aiDisclosure === undefined) return withoutDisclosures(one, at, onIssue)
    leftOut(onIssue, 1, [...at, 'aiDisclosure'])
    return withoutDisclosures(rest, at, onIssue)
  }
  const changed: AnyArticle = { ...value }
  for (const key of ['image', 'publisher', 'media', 'authors', 'related']) {
    const member = value[key]
    if (Array.isArray(member)) {
      changed[key] = member.map((one, index) => own(one, [...path, key, index]) as Json)
    } else if (isObject(member)) changed[key] = own(member, [...path, key]) as Json
  }
  return changed
}

const nearest: Record<string, string> = {
  modified: 'assisted',
  translated: 'assisted',
  // Its words are all of AI.
  summarised: 'generated',
}
