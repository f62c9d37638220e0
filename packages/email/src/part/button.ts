import { type CallToAction, type SafeHtml, unsafeHtml } from '@standfirst/core'
import type { SectionContext } from '@standfirst/html'
import type { Styles } from '../styles.ts'

/** A call to action whose link is a button, which Outlook draws from a cell of a table. */
export function callToAction(
  _section: CallToAction,
  context: SectionContext,
  { accent }: Styles,
): SafeHtml {
  const heading = context.heading().__html
  const content = context.content().__html
  const title = heading && `<h2>${heading}</h2>`
  const at = content.lastIndexOf('<p><a href="')
  // An address that was refused leaves its label alone.
  if (at < 0 || !content.endsWith('</a></p>')) return unsafeHtml(title + content)
  const link = content.slice(at + '<p><a'.length, -'</p>'.length)
  // Word, by which Outlook for Windows shows messages, pads no link, but the cell around it.
  const style =
    'display:inline-block;padding:12px 22px;mso-padding-alt:0;color:#ffffff;font-weight:700;text-decoration:none'
  const cell = `border-radius:6px;background-color:${accent};border:0;mso-padding-alt:12px 22px`
  const button = `<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="margin:0 0 16px"><tr><td bgcolor="${accent}" style="${cell}"><a class="sf-button" style="${style}"${link}</td></tr></table>`
  return unsafeHtml(title + content.slice(0, at) + button)
}
