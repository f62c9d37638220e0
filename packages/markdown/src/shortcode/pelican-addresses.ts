import type { ToolForm } from './tool-form.ts'

/**
 * What Pelican writes before the path of a file that it links to (`{filename}a.md`, `{static}/a.png`) is taken
 * away: the path is from the file, or from the folder of the texts. What it links to by its name alone (`{tag}a`)
 * is no address.
 *
 * @see {@link https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content}
 */
export const pelicanAddresses: ToolForm = {
  sign: /[{|](?:static|filename|attach|index|tag|category|author)[}|]/,
  edits: (source, isText, resolve) =>
    [...source.matchAll(address)].flatMap(({ 0: whole, 1: kind = '', 2: given = '', index }) => {
      if (!isText(index)) return []
      const [, path = '', part = ''] = /^([^#?]*)(.*)$/s.exec(given) ?? []
      const found = byFile.has(kind) ? resolve?.(decoded(path)) : undefined
      const url = typeof found === 'string' ? found : found?.url
      const text = byFile.has(kind)
        ? `${url ?? path}${part}`
        : kind === 'index'
          ? '/'
          : `${kind}:${given}`
      return [{ from: index, to: index + whole.length, text }]
    }),
}

const byFile: ReadonlySet<string> = new Set(['static', 'filename', 'attach'])

const address =
  /(?=[{|])(?<=\]\([ \t]*<?|\]:[ \t]*<?|\s(?:href|src)=["']?)[{|](static|filename|attach|index|tag|category|author)[}|]([^\s"'<>()]*)/g

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
