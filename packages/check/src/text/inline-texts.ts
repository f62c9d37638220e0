/** Every text that a reader of lines meets, in order; pictures are met by their text. */
export function inlineTexts(value: unknown, depth = 0): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => inlineTexts(one, depth + 1))
  if (typeof value !== 'object' || value === null || depth > 400) return []
  return Object.entries(value).flatMap(([key, one]) => {
    if (typeof one !== 'string') return inlineTexts(one, depth + 1)
    return /^(?:value|alt|name|handle|platform|subtitle|description|label|question|note|caption|credit|summary)$/.test(
      key,
    ) ||
      (key === 'title' && !('type' in value))
      ? [one]
      : []
  })
}
