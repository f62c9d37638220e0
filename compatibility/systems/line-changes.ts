/** Lines that stand in one text where others stand in the other. */
export interface LineChange {
  theirs: readonly string[]
  ours: readonly string[]
}

/** Where two texts differ, by their longest common lines. */
export function lineChanges(theirs: readonly string[], ours: readonly string[]): LineChange[] {
  const common = theirs.map(() => ours.map(() => 0))
  const at = (one: number, other: number) => common[one]?.[other] ?? 0
  for (let one = theirs.length - 1; one >= 0; one--) {
    for (let other = ours.length - 1; other >= 0; other--) {
      const row = common[one] ?? []
      row[other] =
        theirs[one] === ours[other]
          ? 1 + at(one + 1, other + 1)
          : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  const changes: LineChange[] = []
  let [one, other] = [0, 0]
  while (one < theirs.length || other < ours.length) {
    const [from, beside] = [one, other]
    while (
      (one < theirs.length || other < ours.length) &&
      (theirs[one] === undefined || ours[other] === undefined || theirs[one] !== ours[other])
    ) {
      if (other >= ours.length || (one < theirs.length && at(one + 1, other) >= at(one, other + 1)))
        one++
      else other++
    }
    if (one > from || other > beside) {
      changes.push({ theirs: theirs.slice(from, one), ours: ours.slice(beside, other) })
    }
    while (one < theirs.length && theirs[one] === ours[other]) {
      one++
      other++
    }
  }
  return changes
}
