import type { SitePage } from '../config/site-page.ts'

/** What kind of page it is for schema.org, where the last part of its address says it plainly. */
export function pageType(url: string): SitePage['type'] {
  const name = decodeURIComponent(new URL(url).pathname.replace(/\/$/, '').split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
  if (aboutNames.has(name)) return 'AboutPage'
  return contactNames.has(name) ? 'ContactPage' : 'WebPage'
}

const aboutNames: ReadonlySet<string> = new Set([
  ...['about', 'about-us', 'about-me', 'ueber-uns', 'ueber', 'über-uns', 'über', 'uber-uns'],
  ...['a-propos', 'à-propos', 'acerca', 'acerca-de', 'sobre', 'sobre-nos', 'sobre-nosotros'],
  ...['chi-siamo', 'over', 'over-ons', 'o-nas', 'о-нас', 'hakkimizda', 'hakkımızda'],
])

const contactNames: ReadonlySet<string> = new Set([
  ...['contact', 'contact-us', 'kontakt', 'contacto', 'contato', 'contatti', 'контакты'],
])
