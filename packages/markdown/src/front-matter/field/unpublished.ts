import type { PresetField } from './preset-field.ts'

/** Whether it is published: `value` is what the key says where it isn't. */
export function unpublished(key: string, value: boolean): PresetField {
  return {
    member: 'status',
    key,
    write: (status) => (status === 'draft' || status === 'withheld' ? value : undefined),
    read: (found) => (found === value ? 'draft' : undefined),
  }
}
