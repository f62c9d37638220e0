/** A link that every page shows, in the menu or at the foot. */
export interface SiteLink {
  /** What it says: plain text. */
  label: string
  /** Where it leads: an absolute address, or one from the site's: `about/` or `/about/`. */
  url: string
  /**
   * Language of the label, a BCP 47 tag: pages in another one don't show it, so that a site of several languages has a menu in
   * each (default: the site's, and all pages show it).
   */
  language?: string | undefined
}
