/** Tells every open page of a change. */
export interface LiveEvents {
  /** Say that what is shown has changed. */
  tell(version: string): void
  /** Be told, until the function given back is called. */
  listen(listener: (version: string) => void): () => void
}

/** Make a {@linkcode LiveEvents} without listeners. */
export function createLiveEvents(): LiveEvents {
  const listeners = new Set<(version: string) => void>()
  return {
    tell(version) {
      for (const listener of listeners) listener(version)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
