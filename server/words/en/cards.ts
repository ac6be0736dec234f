/** The words of cards. */
export const proof = "See it happen";
