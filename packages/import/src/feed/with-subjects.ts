/**
 * The categories of an item, and what other elements say that it is about: what several say, in whatever
 * case, stands once.
 *
 * @param categories - Names that stand as they are, each once.
 * @param subjects - Names of other elements.
 */
export function withSubjects(categories: readonly string[], subjects: readonly string[]): string[] {
  const seen = new Set(categories.map(keyOf))
  const added = subjects
    .map((subject) => subject.trim())
    .filter((subject) => {
      const key = keyOf(subject)
      if (!key || seen.has(key)) return false
      seen.add(key)
      return true
    })
  return [...categories, ...added]
}

function keyOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
