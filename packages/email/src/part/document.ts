import {
  direction,
  excerpt,
  type OnIssue,
  type SafeHtml,
  unsafeHtml,
  utf8Length,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import type { EmailOptions } from '../email-options.ts'
import { ink, page, paper, type Styles, sans, soft } from '../styles.ts'
import { messageWords } from '../words.ts'

/** What a message shows, for {@linkcode messageDocument}. */
export interface MessageContent {
  language: unknown
  subject: string
  preheader: string
  /** Content, with its styles. */
  main: SafeHtml
  /** Address of the same on the web. */
  url: string | undefined
  /** How it is made shorter, if it has to be. */
  shorten: string
}

/**
 * A whole message as HTML: one column of 600 pixels at most, in tables, because Outlook knows no other layout.
 *
 * @param onIssue - Receives `clipped-message`.
 */
export function messageDocument(
  { language, main, preheader, shorten, subject, url }: MessageContent,
  options: EmailOptions,
  styles: Styles,
  onIssue: OnIssue | undefined,
): string {
  const { footer, list, sender } = options
  const words = messageWords(language)
  const small = unsafeHtml(`font-size:13px;line-height:1.5;color:${soft}`)
  const link = unsafeHtml('color:inherit;text-decoration:underline')
  const name = sender
    ? html`<p class="sf-soft" style="margin:0 0 20px;${small}">${
        sender.url ? html`<a href="${sender.url}" style="${link}">${sender.name}</a>` : sender.name
      }</p>`
    : ''
  const leave = list?.unsubscribeUrl ?? (list?.unsubscribeMail && mailto(list.unsubscribeMail))
  const links = [
    url && html`<a href="${url}" style="${link}">${words.online}</a>`,
    leave && html`<a href="${leave}" style="${link}">${words.unsubscribe}</a>`,
  ].filter((one) => one !== undefined && one !== '')
  const end = [
    ...String(footer ?? '')
      .split('\n')
      .filter((one) => one.trim())
      .map((one) => html`<p class="sf-soft" dir="auto" style="margin:0 0 4px;${small}">${one}</p>`),
    links.length
      ? html`<p class="sf-soft" style="margin:8px 0 0;${small}">${links.flatMap((one, at) => (at ? [' · ', one] : [one]))}</p>`
      : '',
  ]
  const dir = direction(String(language))
  const text = unsafeHtml(
    `font-family:${sans};font-size:16px;line-height:1.6;color:${ink};text-align:${styles.start};word-break:break-word`,
  )
  const document = html`<!doctype html>
<html lang="${String(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
${unsafeHtml(styles.sheet)}
</style>
</head>
<body class="sf-page" style="margin:0;padding:0;background-color:${unsafeHtml(page)}">
${hidden(preheader)}<table role="presentation" class="sf-page" width="100%" border="0" cellpadding="0" cellspacing="0" style="table-layout:fixed;background-color:${unsafeHtml(page)}"><tr><td align="center" style="padding:16px 8px">
${unsafeHtml(outlook.begin)}<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" style="table-layout:fixed;max-width:600px"><tr><td class="sf-card" dir="${dir}" style="padding:32px;background-color:${unsafeHtml(paper)};border-radius:8px;${text}">
${name}${main}
</td></tr><tr><td dir="${dir}" align="center" style="padding:20px 16px;font-family:${unsafeHtml(sans)};text-align:center">
${end}
</td></tr></table>${unsafeHtml(outlook.end)}
</td></tr></table>
</body>
</html>
`.__html
  report(document, shorten, onIssue)
  return document
}

/** What lists of messages show, and nobody else; blanks after it keep the text below out of there. */
function hidden(preheader: string): SafeHtml | string {
  if (!preheader) return ''
  const blank = unsafeHtml('&#8199;&#847; '.repeat(60))
  return html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}${blank}</div>
`
}

/** Beginning and end of a column of a fixed width, which Outlook for Windows needs. */
const outlook = {
  begin:
    '<!--[if mso]><table role="presentation" width="600" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
  end: '<!--[if mso]></td></tr></table><![endif]-->',
}

/** The beginning of a text, as long as lists of messages show. */
export function preheaderOf(text: string): string {
  return excerpt(text, 140)
}

/** A mail address as one that can be followed. */
export function mailto(address: string): string {
  return /^mailto:/i.test(address) ? address : `mailto:${address}`
}

function report(document: string, fix: string, onIssue: OnIssue | undefined): void {
  const bytes = utf8Length(document)
  if (bytes <= mostBytes) return
  onIssue?.({
    code: 'clipped-message',
    severity: 'warning',
    message: `The HTML of the message is \`${bytes}\` bytes, expected \`${mostBytes}\` at most: Gmail cuts it there, and with it the link to unsubscribe.`,
    path: [],
    fix,
  })
}

/** What Gmail shows of one message. */
const mostBytes = 102_000
