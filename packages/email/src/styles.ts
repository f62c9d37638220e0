import { checkOptions, optionError } from '@standfirst/core'
import type { EmailTheme } from './email-options.ts'

/** How the elements of a message look, as values of `style`. */
export interface Styles {
  /** By the name of the element. */
  elements: Readonly<Record<string, string>>
  accent: string
  /** Side where a text begins. */
  start: 'left' | 'right'
  /** The style sheet for those who prefer dark, and for narrow windows. */
  sheet: string
}

/** The styles of a theme; all of them fixed but for checked colours. */
export function stylesOf(theme: EmailTheme = {}, direction: 'ltr' | 'rtl' = 'ltr'): Styles {
  checkOptions({ theme }, { theme: 'object' })
  const accent = colour('accent', theme.accent, '#1a4fa3')
  const accentDark = colour('accentDark', theme.accentDark, '#9cc1ff')
  const start = direction === 'rtl' ? 'right' : 'left'
  const list = `margin:0 0 16px;padding-${start}:24px`
  const heading = `margin:28px 0 10px;line-height:1.3;font-weight:700;color:${ink}`
  const cell = `padding:6px 8px;border-bottom:1px solid ${line};text-align:${start};vertical-align:top;word-break:normal`
  return {
    accent,
    start,
    elements: {
      a: `color:${accent};text-decoration:underline`,
      blockquote: `margin:0 0 16px;padding:14px 0 1px;padding-${start}:16px;border-${start}:3px solid ${line};color:${soft}`,
      code: `font-family:${mono};font-size:14px;background-color:${shade}`,
      figcaption: `margin:6px 0 0;font-size:14px;line-height:1.4;color:${soft}`,
      figure: 'margin:0 0 16px',
      h1: `margin:0 0 12px;font-size:28px;line-height:1.25;font-weight:700;color:${ink}`,
      h2: `${heading};font-size:20px`,
      h3: `${heading};font-size:17px`,
      h4: `${heading};font-size:16px`,
      h5: `${heading};font-size:16px`,
      h6: `${heading};font-size:16px`,
      hr: `margin:24px 0;border:0;border-top:1px solid ${line}`,
      img: 'max-width:100%;height:auto;border:0;vertical-align:middle',
      li: 'margin:0 0 8px',
      ol: list,
      p: 'margin:0 0 16px',
      pre: `margin:0 0 16px;padding:12px;background-color:${shade};white-space:pre-wrap;word-break:break-word;font-size:14px;line-height:1.5`,
      table: 'width:100%;border-collapse:collapse;font-size:15px',
      td: cell,
      th: `${cell};font-weight:700`,
      ul: list,
    },
    // Mail programs that know no media queries show the light colours, or turn them round themselves.
    sheet: `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.sf-page,.sf-card{background-color:#14161a!important}
.sf-card,.sf-card h1,.sf-card h2,.sf-card h3,.sf-card h4,.sf-card h5,.sf-card h6{color:#e8eaed!important}
.sf-card a{color:${accentDark}!important}
.sf-card .sf-title{color:#e8eaed!important}
.sf-card .sf-button{color:#ffffff!important}
.sf-soft,.sf-card blockquote,.sf-card figcaption,.sf-card .sf-caption{color:#a9b0ba!important}
.sf-card pre,.sf-card code{background-color:#22262d!important}
.sf-card pre code{background-color:transparent!important}
.sf-card td,.sf-card th,.sf-card hr,.sf-card blockquote,.sf-card .sf-rule{border-color:#3a3f48!important}
}
@media (max-width:480px){.sf-card{padding:20px 16px!important}.sf-card h1{font-size:24px!important}}`,
  }
}

/** Colours of the light scheme. */
export const ink = '#1c1e21'
export const soft = '#5a6069'
export const line = '#d9dce1'
export const shade = '#f2f3f5'
export const page = '#f2f3f5'
export const paper = '#ffffff'

/** Fonts that every system has. */
export const sans = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const mono = "Consolas,Menlo,'Courier New',monospace"

/** Code in a block that has the background already: its own would stand out where a line ends with spaces. */
export const codeInPre: string = `font-family:${mono};font-size:14px`

/** Pixels that the text of a message is wide, where there is room. */
export const columnWidth = 536

function colour(name: string, value: unknown, standard: string): string {
  if (value === undefined) return standard
  if (typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)) return value
  throw optionError(`theme.${name}`, value, 'a colour such as `#1a4fa3`')
}
