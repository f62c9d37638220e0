/**
 * The names of people in values of metadata, each once: without "By", addresses and what systems write
 * where nobody is named.
 *
 * @param isSurnameFirst - Whether a comma parts the surname from the others, as catalogues have it.
 */
export function namesOfPeople(values: readonly string[], isSurnameFirst = false): string[] {
  const names = new Map<string, string>()
  for (const value of values) {
    const name = isSurnameFirst ? turned(nameOf(value)) : nameOf(value)
    const key = name.normalize('NFC').toLowerCase()
    if (name && !nobody.test(name) && !names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

function nameOf(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .replace(/^(?:by\s+|(?:by|von|par|por|de)\s?:\s*)(?=\S)/i, '')
    .trim()
}

/** `Example, Ada` is `Ada Example`. */
function turned(name: string): string {
  const parts = /^([^,]+), ([^,]+)$/.exec(name)
  return parts ? `${parts[2]} ${parts[1]}` : name
}

const nobody =
  /^(?:https?:\/\/.*|www\..*|@\w+|null|undefined|none|n\/a|unknown|anonymous|\[object .*)$/i
