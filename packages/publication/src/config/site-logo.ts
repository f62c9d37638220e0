/** The picture with the site's name. */
export interface SiteLogo {
  /** An absolute http(s) address, or one from the site's. */
  url: string
  /** The picture on dark screens: an address, too (default: the same one). */
  dark?: string | undefined
  /** Width in pixels. */
  width?: number | undefined
  /** Height in pixels. */
  height?: number | undefined
}
