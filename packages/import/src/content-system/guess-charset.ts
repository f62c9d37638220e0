/**
 * The charset that bytes are in where nothing names one: UTF-8, unless none of them are; then a Japanese one
 * if that makes kana of them, as of exports of Movable Type, else that of browsers.
 *
 * @param bytes - The first part that is not all ASCII; it may be cut off anywhere.
 */
export function guessCharset(bytes: Uint8Array): string {
  if (strictly(bytes, 'utf-8') !== undefined) return 'utf-8'
  const japanese = ['euc-jp', 'shift_jis'].find((label) => isKana(strictly(bytes, label) ?? ''))
  if (japanese) return japanese
  // A text that is damaged has some.
  return /[^\0-\x7f\ufffd]/.test(new TextDecoder().decode(bytes)) ? 'utf-8' : 'windows-1252'
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** Whether a fifth of what is not ASCII is kana: no text of Europe that is read as Japanese has as much. */
function isKana(text: string): boolean {
  const others = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0
  return kana > 0 && kana * 5 >= others
}
