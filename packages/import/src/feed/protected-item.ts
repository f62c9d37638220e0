import type { Issue } from '@standfirst/core'
import { problem } from '../problem.ts'

/** WordPress shows a form in the place of a text that a password protects. */
export function hasPasswordForm(html: string): boolean {
  return /<form\b[^>]*(?:action=postpass|\bpost-password-form\b)/i.test(html)
}

/** That an item's text is a form for a password. */
export function protectedItem(path: Issue['path']): Issue {
  return problem(
    'protected-post',
    [...path, 'sections'],
    'Found the form for a password in the place of the text, expected the text',
    'the article is withheld, without a text',
    'Take the password off the post, or remove it from the feed.',
  )
}
