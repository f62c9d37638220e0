/** Whether rules for search engines keep every page out of their results, so that no sitemap names one. */
export function hidesPages(robots: string | undefined): boolean {
  const rules = (robots ?? '').split(',').map((rule) => rule.trim().toLowerCase())
  return rules.includes('noindex') || rules.includes('none')
}
