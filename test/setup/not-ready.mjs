/** Thrown with one plain line that tells the person what to install. */
export class NotReady extends Error {}
