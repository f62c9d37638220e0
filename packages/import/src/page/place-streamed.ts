/**
 * Put what a server sent later into its place. React streams a page in pieces, each hidden at the end of
 * the page (`S:1`) until a script puts it where a template stands for it (`B:1`, `P:1`): without
 * scripts, the text of such a page is hidden.
 *
 * @see {@link https://react.dev/reference/react-dom/server/renderToPipeableStream}
 */
export function placeStreamed(document: Document): void {
  const pieces = [...document.querySelectorAll('[hidden][id^="S:"]')]
  if (pieces.length === 0) return
  const places = new Map(
    [...document.querySelectorAll('template[id]')].map((place) => [place.id, place]),
  )
  for (const piece of pieces) {
    const number = piece.id.slice(2)
    const place = places.get(`B:${number}`) ?? places.get(`P:${number}`)
    piece.removeAttribute('hidden')
    if (place && !piece.contains(place)) place.replaceWith(piece)
  }
}
