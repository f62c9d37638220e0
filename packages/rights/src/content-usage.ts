import { type OnIssue, type Rights, readableRights } from '@standfirst/core'
import { type SaidUses, saidUses } from './said-use.ts'

/** Uses that the draft has labels for; `n` is a preference against one, `y` for it. */
export type ContentUsage = { 'train-ai'?: 'y' | 'n'; search?: 'y' | 'n' }

/**
 * A policy in the vocabulary of the IETF's AI preferences, as of draft-ietf-aipref-vocab-07. It is a
 * draft: its labels have changed before, and it has none for the input of models.
 *
 * Its `search` is about results that lead to the page. It says nothing of summaries that a search
 * engine writes, and `y` includes training that is used inside the search alone.
 *
 * @param given - Policy that holds; it is not changed.
 * @param onIssue - Receives `conditional-use`.
 * @returns Labels and their values, in the order to write.
 * @see {@link https://datatracker.ietf.org/doc/draft-ietf-aipref-vocab/}
 */
export function contentUsage(given: Rights, onIssue?: OnIssue): ContentUsage {
  return usageOf(saidUses(...readableRights(given, onIssue)))
}

/** The labels of what has been said with yes and no. */
export function usageOf({ search, train }: SaidUses): ContentUsage {
  return {
    ...(train && { 'train-ai': train === 'yes' ? 'y' : 'n' }),
    ...(search && { search: search === 'yes' ? 'y' : 'n' }),
  }
}
