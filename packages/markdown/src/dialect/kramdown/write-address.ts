import type { Image, Link } from 'mdast'

/** Write what a link or a picture leads to for kramdown: its address, and its title. */
export function writeTarget({ title, url }: Target): string {
  return writeAddress(url) + writeTitle(title)
}

/** What a link or a picture leads to. */
export type Target = Pick<Link | Image, 'url' | 'title'>

/** Write an address for kramdown: between angle brackets where it has round ones. */
export function writeAddress(url: string): string {
  const text = refer(url, /\\|[|{}<>`"]|&(?=#|[\w:][\w:.-]*;)|[\r\n\t ]/g)
  return text === '' || /[()]/.test(text) ? `<${text}>` : text
}

/** Write a title for kramdown, with the space before it; nothing, if there is none. */
export function writeTitle(title: string | null | undefined): string {
  if (!title) return ''
  return ` "${refer(title, /\\|["|{}<`]|&(?=#|[\w:][\w:.-]*;)|[\r\n]/g)}"`
}

function refer(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => names[sign] ?? `&#${sign.charCodeAt(0)};`)
}

const names: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;' }
