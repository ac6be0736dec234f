/** With more clients than this, columns of receipts are rooms and the names are told on demand. */
export const mostClientColumns = 12;
