/** Whether a stream shows colours: a terminal, and nobody asked for none (https://no-color.org). */
export function useColor(stream: { isTTY?: boolean }): boolean {
  return Boolean(stream.isTTY) && !process.env.NO_COLOR
}
