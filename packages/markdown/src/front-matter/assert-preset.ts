import { markdownPresets } from './preset.ts'

/**
 * Refuse a preset that there is none of.
 *
 * @param preset - Anything; `undefined` is none.
 * @throws `TypeError` with the names that there are.
 */
export function assertPreset(preset: unknown): void {
  if (preset === undefined || markdownPresets.some((name) => name === preset)) return
  const names = markdownPresets.map((name) => `\`${name}\``)
  const found = typeof preset === 'string' ? `\`${preset}\`` : `of the type \`${typeof preset}\``
  throw new TypeError(`\`preset\` is ${found}, expected ${names.join(', ')} or none`)
}
