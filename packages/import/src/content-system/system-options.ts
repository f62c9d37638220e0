import type { Labels } from '@standfirst/core'

/** Configuration that every system takes. */
export interface SystemOptions {
  /** Absolute address of the site, for an export that doesn't say it. */
  url?: string | undefined
  /** BCP 47 tag, for an export that names none. */
  language?: string | undefined
  /** Default headings of sections, where they are others. */
  labels?: Partial<Labels> | undefined
  /** IANA name of the site's time zone, `Europe/Berlin`, for an export that doesn't say it. */
  timeZone?: string | undefined
}
