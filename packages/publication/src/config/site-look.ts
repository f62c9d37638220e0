/** A look of the theme: its typefaces, colours and proportions. */
export type SiteLook = (typeof siteLooks)[number]

/**
 * The looks there are: `newspaper` with strong serif titles on warm paper, `journal` for essays, quiet
 * and narrow, `notebook` without serifs, for notes and company blogs, and `docs` for manuals.
 */
export const siteLooks = ['newspaper', 'journal', 'notebook', 'docs'] as const

/** The ground of each look, as its stylesheet has it. */
export const lookGrounds: Readonly<Record<SiteLook, { light: string; dark: string }>> = {
  newspaper: { light: '#fdfcfa', dark: '#141518' },
  journal: { light: '#ffffff', dark: '#16181a' },
  notebook: { light: '#fbf8f2', dark: '#1a1917' },
  docs: { light: '#ffffff', dark: '#12151b' },
}
