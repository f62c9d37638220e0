/** Why it can't be told who sent a request, though its signature may be right. */
export class Undecided extends Error {}
