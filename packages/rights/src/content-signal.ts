import { type OnIssue, type Rights, readableRights } from '@standfirst/core'
import { type SaidUses, saidUses } from './said-use.ts'

/** Uses that Content Signals name: `no` where one may not be made without an agreement. */
export type ContentSignal = {
  search?: 'yes' | 'no'
  'ai-input'?: 'yes' | 'no'
  'ai-train'?: 'yes' | 'no'
}

/**
 * A policy in Content Signals, the terms of one vendor that many sites write in robots.txt and send
 * with Markdown.
 *
 * @param given - Policy that holds; it is not changed.
 * @param onIssue - Receives `conditional-use`.
 * @returns Signals and their values, in the order to write.
 * @see {@link https://contentsignals.org/}
 */
export function contentSignal(given: Rights, onIssue?: OnIssue): ContentSignal {
  return signalsOf(saidUses(...readableRights(given, onIssue)))
}

/** The signals of what has been said with yes and no. */
export function signalsOf({ input, search, train }: SaidUses): ContentSignal {
  return {
    ...(search && { search }),
    ...(input && { 'ai-input': input }),
    ...(train && { 'ai-train': train }),
  }
}
