/**
 * The whole address, where nothing but the scheme was left off: `harbour.example/feed`, `localhost:8080`.
 *
 * @returns `undefined` for any other text, such as the path of a file.
 */
export function withScheme(text: string): string | undefined {
  const isHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(text)
  const isLocal = /^localhost(?::\d+)?(?:\/|$)/i.test(text)
  const address = `${isLocal ? 'http' : 'https'}://${text}`
  return (isHost || isLocal) && URL.canParse(address) ? address : undefined
}
