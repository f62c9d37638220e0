/** An archive can't be rendered, or a queue is used in a way that it can't be. */
export class QueueError extends Error {
  override name = 'QueueError'
}
