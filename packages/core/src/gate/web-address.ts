import { resolveUrl } from '../safe/resolve-url.ts'
import type { GateContext } from './gate-context.ts'

/** Make an http(s) address absolute that the schema has let through. */
export function webAddressOf(url: string, { base }: GateContext): string {
  return resolveUrl(url, base, 'media') as string
}
