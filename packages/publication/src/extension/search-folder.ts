/** Folder of the search within the output folder. */
export const searchFolder = 'search/'
