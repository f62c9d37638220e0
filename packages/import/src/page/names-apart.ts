import { besideNames, type NamesOfLine } from './line-of-names.ts'

/** Who is named in one text, as `Ada Moss, Bo Lind and Cy Dee`; `undefined` unless each is a name in full. */
export function namesApart(text: string): NamesOfLine | undefined {
  if (!/[,&;]|\s\p{Ll}{1,4}\s/u.test(text)) return undefined
  const found = besideNames(text)
  const areFull = found.names.length > 0 && found.names.every((one) => one.includes(' '))
  return areFull ? found : undefined
}
