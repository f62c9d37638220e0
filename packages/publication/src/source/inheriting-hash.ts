import type { InheritedMatter } from '@standfirst/markdown'
import { hashOf } from './hash-of.ts'

/** The name of a file's content together with what holds for it from other files. */
export function inheritingHash(hash: string, inherited: readonly InheritedMatter[]): string {
  return inherited.length === 0 ? hash : hashOf(`${hash} ${JSON.stringify(inherited)}`)
}
