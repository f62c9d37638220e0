/** What a visitor has chosen beside the page: it stands in the query of every address. */
export interface ViewState {
  /** Text that the titles and files of listed articles contain (default: all are listed). */
  query?: string | undefined
  /** Colour scheme of the preview and of the pages in it (default: the system's). */
  scheme?: 'light' | 'dark' | undefined
  /** Width of a page in CSS pixels (default: as wide as there is room). */
  width?: 320 | 768 | undefined
}

/** Read the state from an address; what makes no sense is passed over. */
export function readViewState(parameters: URLSearchParams): ViewState {
  const scheme = parameters.get('scheme')
  const width = Number(parameters.get('width'))
  return {
    query: parameters.get('q')?.trim() || undefined,
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
    width: width === 320 || width === 768 ? width : undefined,
  }
}

/**
 * A path with the state as its query.
 *
 * @param version - Makes another address of the same, where it has changed (default: nothing).
 */
export function addressOf(
  path: string,
  { query, scheme, width }: ViewState,
  version?: string,
): string {
  const parameters = new URLSearchParams()
  if (query) parameters.set('q', query)
  if (scheme) parameters.set('scheme', scheme)
  if (width) parameters.set('width', String(width))
  if (version) parameters.set('v', version)
  const text = String(parameters)
  return text ? `${path}?${text}` : path
}
