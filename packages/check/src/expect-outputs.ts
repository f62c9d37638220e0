import { optionError } from '@standfirst/core'

/**
 * Refuse what are no outputs.
 *
 * @throws `TypeError` that names the output which is no text.
 */
export function expectOutputs(outputs: unknown): void {
  if (typeof outputs !== 'object' || outputs === null) {
    throw optionError('outputs', outputs, 'an object')
  }
  for (const [name, output] of Object.entries(outputs)) {
    if (output === undefined || typeof output === 'string') continue
    throw optionError(`outputs.${name}`, output, 'a text')
  }
}
