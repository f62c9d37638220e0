/** A look of the theme: its typefaces, colours and proportions. */
export type SiteLook = (typeof siteLooks)[number]

/**
 * The looks there are: `newspaper` with strong serif titles on warm paper, `journal` for essays, quiet
 * and narrow, `notebook` without serifs, for notes and company blogs, and `docs` for manuals.
 */
export const siteLooks = ['newspaper', 'journal', 'notebook', 'docs'] as const
