/** A store can’t be opened, or is used in a way that it can’t be. */
export class StoreError extends Error {
  override name = 'StoreError'
}
