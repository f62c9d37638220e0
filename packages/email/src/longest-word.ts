/** Most characters of a word in a header that can't be folded: with its name it fits into a line of 998 octets. */
export const longestWord = 900
