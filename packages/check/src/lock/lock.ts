/**
 * The ids that a site has published, each with its address: plain JSON to keep beside the articles. It
 * makes a changed id an error, because readers of feeds would get every such article again.
 */
export interface Lock {
  /** Version of the format. */
  version: 1
  /** Address of each article by its id, in the order of the ids. */
  ids: Record<string, string>
}
