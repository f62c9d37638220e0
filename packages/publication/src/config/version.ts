import { readFileSync } from 'node:fs'

/** The version of this package: what another version has built is built again. */
export const version: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version
