/** An option's id, which the field names as its active one. Errors: none. */
export function optionId(address: string): string {
  return `found-${address}`;
}
