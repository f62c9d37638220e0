/**
 * The number of a month, by its name or the beginning of one, in English and the languages whose
 * systems write dates in their own: those of Europe that name them after the Roman months, Czech,
 * Finnish, Polish, Ukrainian, Turkish, Greek, Arabic and Hebrew.
 *
 * @param name - Letters alone.
 * @returns 1 to 12; `undefined` if it is no month, or could be two.
 */
export function monthOf(name: string): number | undefined {
  const plain = /^[a-z]+$/i.test(name)
    ? name.toLowerCase()
    : name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return starts.find(([start]) => plain.startsWith(start))?.[1]
}

// Beginnings that no other month has, without their marks: the longest that fits tells. `mar` is March
// in all of them.
const months = [
  'jan gen ene ian stycz led tammi oca янв січ ιαν ינו ينا',
  'feb fev fevr luty lut uno helmi sub фев лют φεβ פבר فبر',
  'mar maa mrt mae marz bre мар бер μαρ מרץ مار',
  'apr avr abr kwi dub huhti nis апр кві απρ אפר ابر',
  'may mai maj mag mei kve touko май маи тра μαι מאי ماي',
  'jun juin giu iun cze cervn haz kesa июн чер ιουν יונ يوني',
  'jul juil lug iul lip cervenc tem heina июл лип ιουλ יול يولي',
  'aug aou aout ago agu agt sie srpn srpe elo авг сер αυγ אוג اغس',
  'sep set wrz zar eyl syys сен вер σεπ ספט سبت',
  'oct okt out ott paz rij eki loka окт жов οκτ אוק اكت',
  'nov lis noi noe kas marras ноя лис νοε נוב نوف',
  'dec dez dic des gru pros ara joulu дек гру δεκ דצמ ديس',
]

/** Each with its number, the longest first. */
const starts = months
  .flatMap((all, index) => all.split(' ').map((start) => [start, index + 1] as const))
  .sort(([one], [other]) => other.length - one.length)
