import { objectOf, objectsOf } from '../content-system/json-object.ts'

/**
 * A value in one language, where a document holds it in several: by plug-ins of Sanity an object whose
 * type begins with `locale`, or a list of `internationalizedArray…` values.
 */
export function localizedValue(value: unknown, language: string): unknown {
  if (Array.isArray(value)) {
    const all = objectsOf(value)
    const isLocalized =
      all.length > 0 && all.every((one) => /^internationalizedArray/.test(String(one._type)))
    if (!isLocalized) return value
    const named = (one: Readonly<Record<string, unknown>>) => one.language ?? one._key
    return (all.find((one) => isSame(named(one), language)) ?? all[0])?.value
  }
  const object = objectOf(value)
  if (!/^locale/.test(String(object._type))) return value
  const languages = Object.keys(object).filter((key) => !key.startsWith('_'))
  const own = languages.find((key) => isSame(key, language)) ?? languages[0]
  return own === undefined ? undefined : object[own]
}

/** Names of fields have no hyphen: `pt_BR`; a language alone stands for all of its regions. */
function isSame(key: unknown, language: string): boolean {
  const tag = String(key).replaceAll('_', '-').toLowerCase()
  const wanted = language.toLowerCase()
  return tag === wanted || tag === wanted.split('-')[0]
}
