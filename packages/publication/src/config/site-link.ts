/** A link that every page shows, in the menu or at the foot. */
export interface SiteLink {
  /** What it says: plain text. */
  label: string
  /** Where it leads: an absolute address, or one from the site's: `about/` or `/about/`. */
  url: string
}
