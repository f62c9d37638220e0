import type { PlainArticleInput } from '@standfirst/core'
import type { RawItem } from './raw-item.ts'

/** Fields of the model that a feed of Standfirst carries beside those of its format. */
export function ownFields(
  { own, categories }: RawItem,
  image: PlainArticleInput['image'],
): Partial<PlainArticleInput> {
  if (!own) return {}
  const { category, image: _, ...fields } = own
  const name = typeof category === 'object' ? category.name : category
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => ownKeys.has(key)))
  return {
    ...kept,
    ...(image && { image }),
    ...(name === undefined
      ? { category: undefined, tags: categories }
      : { category, tags: categories.filter((one) => one !== name) }),
  }
}

const ownKeys: ReadonlySet<string> = new Set([
  'access',
  'aiDisclosure',
  'corrections',
  'episode',
  'publisher',
  'related',
  'rights',
  'source',
  'status',
  'subtitle',
  'translations',
  'type',
])
