/**
 * The number of a month, by its name or the beginning of one, in English and the languages whose
 * systems write dates in their own: German, French, Spanish, Portuguese, Italian, Dutch, the
 * Scandinavian ones, Polish, Russian.
 *
 * @param name - Letters alone.
 * @returns 1 to 12; `undefined` if it is no month, or could be two.
 */
export function monthOf(name: string): number | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [index, starts] of months.entries()) {
    if (starts.split(' ').some((start) => plain.startsWith(start))) return index + 1
  }
  return undefined
}

// Beginnings that no other month has, without their marks; `mar` is March in all of them.
const months = [
  'jan gen ene stycz янв',
  'feb fev fevr luty lut фев',
  'mar maa mrt mae marz мар',
  'apr avr abr kwi апр',
  'may mai maj mag mei мая маи май',
  'jun juin giu cze июн',
  'jul juil lug lip июл',
  'aug aou aout ago sie авг',
  'sep set wrz сен',
  'oct okt out ott paz окт',
  'nov lis ноя',
  'dec dez dic gru дек',
]
