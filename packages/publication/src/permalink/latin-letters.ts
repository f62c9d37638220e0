/** A text whose letters of Latin have no accents, and are written with the 26 that all have. */
export function latinLetters(text: string): string {
  return text
    .replace(/[ßæÆøØœŒđĐłŁıħĦ]/g, (letter) => others[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{Mn}+/gu, '')
    .normalize('NFC')
}

/** Those that are no letter with an accent. */
const others: Readonly<Record<string, string>> = {
  ...{ ß: 's', æ: 'ae', Æ: 'AE', ø: 'o', Ø: 'O', œ: 'oe', Œ: 'OE', đ: 'd', Đ: 'D' },
  ...{ ł: 'l', Ł: 'L', ı: 'i', ħ: 'h', Ħ: 'H' },
}
