import type { Profile } from '../lint/rule.ts'
import { applePodcasts } from './apple-podcasts.ts'
import { flipboard } from './flipboard.ts'
import { google } from './google.ts'
import { msn } from './msn.ts'
import { podcasting2 } from './podcasting-2.ts'

/**
 * What those who take articles demand of them, from their own documents (each profile names them).
 *
 * @example
 * ```ts
 * import { profiles } from '@standfirst/check'
 *
 * Object.keys(profiles) // → [ 'google', 'msn', 'flipboard', 'apple-podcasts', 'podcasting-2.0' ]
 * ```
 */
export const profiles: Record<
  'google' | 'msn' | 'flipboard' | 'apple-podcasts' | 'podcasting-2.0',
  Profile
> = {
  google,
  msn,
  flipboard,
  'apple-podcasts': applePodcasts,
  'podcasting-2.0': podcasting2,
}
