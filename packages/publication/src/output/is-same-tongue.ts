/** Whether two are in one language, wherever it is spoken: `en` and `en-GB`. */
export function isSameTongue(one: { language: string }, other: { language: string }): boolean {
  const tongue = ({ language }: { language: string }) => language.split('-')[0]?.toLowerCase()
  return tongue(one) === tongue(other)
}
