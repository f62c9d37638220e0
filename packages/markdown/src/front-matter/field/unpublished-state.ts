import type { PresetField } from './preset-field.ts'

/** The state of an article that is not published, in tools that have a text for it. */
export function unpublishedState(key: string): PresetField {
  return {
    member: 'status',
    key,
    write: (status) => (status === 'draft' || status === 'withheld' ? 'draft' : undefined),
    read: (found) => (found === 'draft' ? 'draft' : undefined),
  }
}
