import { excerpt, type Issue, type PlainArticleInput, type SectionInput } from '@standfirst/core'
import { fitForGate } from '../fit-for-gate.ts'
import { onceEach } from '../once-each.ts'
import { openingOf } from '../opening-of.ts'
import { problem, shown } from '../problem.ts'
import type { ImportRecorder } from './import-recorder.ts'
import type { ImportDraft, ImportedArticle } from './imported-article.ts'
import { ownAddress, type UsedAddresses } from './own-address.ts'
import { ownText } from './own-text.ts'

/** Ids and addresses of the articles of an import so far. */
export interface UsedNames {
  ids: Set<string>
  addresses: UsedAddresses
}

/**
 * Give a draft what every article has, an id that no other has, and a form that the gate takes.
 *
 * @param used - What is taken; its own is added.
 * @param recorder - Counts a draft that the gate refuses.
 * @returns `undefined` if the gate refuses what every article must have.
 */
export function completeDraft(
  { article: draft, issues, origin }: ImportDraft,
  used: UsedNames,
  recorder: ImportRecorder,
): ImportedArticle | undefined {
  const found = [...issues]
  // What only payers may read stands in no summary and no title.
  const opening = () => openingOf((draft.sections ?? []).filter(isFree))
  const title = draft.title?.trim() || assumedTitle(opening(), found)
  const { publishedAt } = draft
  if (!publishedAt) found.push(noTime)
  const id = ownId(draft.id ?? draft.url, origin, used.ids, found)
  // What is held back has no page: it takes no address from what is published.
  const { addresses, url } =
    publishedAt && (draft.status ?? 'published') === 'published'
      ? ownAddress(draft.url, origin.addresses, used.addresses, found)
      : { addresses: origin.addresses, url: draft.url }
  const article: PlainArticleInput = {
    ...draft,
    id,
    url,
    title,
    summary: draft.summary?.trim() || excerpt(opening(), 200, { sentences: true }) || title,
    publishedAt: publishedAt ?? '1970-01-01T00:00:00Z',
    // What has no time was never published.
    ...(!publishedAt && (draft.status ?? 'published') === 'published' && { status: 'draft' }),
  }
  const fit = fitForGate(article, [], found)
  if (fit) return { article: fit, origin: { ...origin, addresses }, issues: onceEach(found) }
  const errors = found.filter(({ severity }) => severity === 'error')
  for (const issue of errors) recorder.note(issueOf(issue, origin))
  recorder.leaveOut(origin.kind, 'The article format refuses it.')
  return undefined
}

function isFree(section: SectionInput): boolean {
  return typeof section !== 'object' || section.paid !== true
}

function assumedTitle(text: string, issues: Issue[]): string {
  const title = excerpt(text, 80, { sentences: true }) || 'Untitled'
  issues.push(
    problem(
      'assumed-title',
      ['title'],
      'The article has no title, expected one',
      `it was given ${shown(title)}`,
      'Give it a title.',
    ),
  )
  return title
}

const noTime: Issue = problem(
  'assumed-timestamp',
  ['publishedAt'],
  'The article has no time of publication, expected one',
  'it was dated `1970-01-01T00:00:00Z`, and is no published one',
  'Write when it was published.',
)

function ownId(
  id: string,
  { id: key, kind }: ImportDraft['origin'],
  used: Set<string>,
  issues: Issue[],
): string {
  let own = id
  for (let number = 1; used.has(own); number++) {
    const name = number === 1 ? `${kind}-${key}` : `${kind}-${key}-${number}`
    own = `${id}${id.includes('#') ? '-' : '#'}${encodeURIComponent(name.toWellFormed())}`
  }
  used.add(ownText(own))
  if (own !== id) {
    issues.push(
      problem(
        'duplicate-id',
        ['id'],
        `Found the id ${shown(id)} for several articles, expected one for each`,
        `it was given ${shown(own)}`,
        'Give each article an address of its own.',
      ),
    )
  }
  return own
}

/** An issue of what became no article says which it was. */
function issueOf(issue: Issue, { id, kind }: ImportDraft['origin']): Issue {
  return { ...issue, path: [kind, id, ...issue.path] }
}
