import { existsSync, readFileSync } from 'node:fs'
import { PublicationError } from '../publication-error.ts'
import { reasonOf } from './reason-of.ts'

/**
 * Read where old addresses lead now, as `standfirst import` writes it.
 *
 * @param file - Path of the file.
 * @param isOptional - Whether it need not be there.
 * @throws `PublicationError` if it is no JSON object of addresses.
 */
export function readRedirects(file: string, isOptional: boolean): Record<string, string> {
  if (isOptional && !existsSync(file)) return {}
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new PublicationError(`Could not read the redirects \`${file}\`: ${reasonOf(error)}`)
  }
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isMap && Object.values(value as object).every((to) => typeof to === 'string')) {
    return value as Record<string, string>
  }
  throw new PublicationError(
    `Found something else in \`${file}\`, expected an object of addresses: { "/old": "/new/" }.`,
  )
}
