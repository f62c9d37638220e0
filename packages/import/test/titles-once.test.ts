import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

test.each([
  [
    'a sound of Ghost',
    '<div class="kg-card kg-audio-card"><img src="" alt="audio-thumbnail" class="kg-audio-thumbnail kg-audio-hide"><div class="kg-audio-player-container"><audio src="https://e.com/a.mp3" preload="metadata"></audio><div class="kg-audio-title">The quay</div><div class="kg-audio-player"><button class="kg-audio-play-icon"></button><span class="kg-audio-current-time">0:00</span></div></div></div>',
    '[The quay](https://e.com/a.mp3)',
  ],
  [
    'a sound with a title',
    '<audio src="https://e.com/a.mp3" title="The quay"></audio>',
    '[The quay](https://e.com/a.mp3)',
  ],
  [
    'a video with a title',
    '<figure class="kg-card kg-video-card"><video src="https://e.com/a.mp4" title="The quay"></video><figcaption>The quay</figcaption></figure>',
    '[The quay](https://e.com/a.mp4)',
  ],
  [
    'a player with a caption that is its title',
    '<figure class="kg-card kg-embed-card"><iframe src="https://www.youtube.com/embed/a" title="The quay"></iframe><figcaption><p><span>The quay</span></p></figcaption></figure>',
    '[The quay](https://www.youtube.com/embed/a)',
  ],
  [
    'a player with another caption',
    '<figure><iframe src="https://www.youtube.com/embed/a" title="The quay"></iframe><figcaption>At noon</figcaption></figure>',
    '[The quay](https://www.youtube.com/embed/a)\n\nAt noon',
  ],
  [
    'a bookmark with a caption that is its title',
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://b.example/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The quay</div><div class="kg-bookmark-description">What it says</div></div></a><figcaption><p>The quay</p></figcaption></figure>',
    '[The quay](https://b.example/) – What it says',
  ],
  [
    'a file',
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://e.com/f.pdf" title="Download"><div class="kg-file-card-contents"><div class="kg-file-card-title">The quay</div><div class="kg-file-card-caption">The quay</div></div></a></div>',
    '[The quay](https://e.com/f.pdf)',
  ],
])('the title of %s stands once', (_, html, markdown) => {
  expect(readHtml(html).markdown).toBe(markdown)
})
