/** What is not watched though a publication is read: of packages, editors, version control and caches. */
const others = /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)$/

/** What begins with a dot, and is read all the same or copied with the files of a site. */
const dotted =
  /(?:^|[\\/])\.(?:well-known|htaccess|nojekyll|vitepress|vuepress|obsidian|gitignore|eleventyignore|eleventy\.js)$/

/** What is written there again and again, and never read. */
const written =
  /[\\/]\.(?:vitepress|vuepress)[\\/](?:cache|dist)$|[\\/]\.obsidian[\\/]workspace[^\\/]*$/

/** Whether changes of a path within a folder that is watched count. */
export function isWatched(path: string): boolean {
  return dotted.test(path) || !(others.test(path) || written.test(path))
}
