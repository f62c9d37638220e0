import type { Element, Root } from 'hast'
import { attribute, classes, elements, remove } from '../html/hast.ts'

/**
 * Take away what asks readers of a page for their consent: it is of no text, and often longer than a short
 * one. What holds a headline or an article stays.
 *
 * @param tree - A page; changed in place.
 */
export function takeConsent(tree: Root): void {
  for (const one of elements(tree)) {
    if (!asksConsent(one)) continue
    const isWhole = elements(one).some(({ tagName }) => /^(?:article|h1|main)$/.test(tagName))
    if (!isWhole) remove(one)
  }
}

function asksConsent(one: Element): boolean {
  if (one.properties === undefined || /^(?:article|body|html|main)$/.test(one.tagName)) return false
  const names = [attribute(one, 'id') ?? '', ...classes(one)]
  if (names.some((name) => tools.test(name))) return true
  const isDialog = /^(?:alertdialog|dialog)$/.test(attribute(one, 'role') ?? one.tagName)
  return isDialog && names.some((name) => /cookie|consent|gdpr|privacy/i.test(name))
}

/** What tools for consent are called: OneTrust, Cookiebot, Didomi, Usercentrics, Quantcast and others. */
const tools =
  /^(?:onetrust-(?:consent-sdk|banner-sdk|pc-sdk)|CybotCookiebotDialog|didomi-host|usercentrics-root|qc-cmp2-(?:container|main)|sp_message_container_\d+|fc-consent-root|truste-consent-\w+|cmplz-cookiebanner(?:-container)?|cookie-law-info-bar|cookie-notice|cc-(?:window|banner)|iubenda-cs-banner|tarteaucitron\w*|moove_gdpr_cookie_info_bar|BorlabsCookieBox|osano-cm-window|eu-cookie-(?:law|compliance)[\w-]*)$/
