/** Text in which `backticks` mean code, as in the lesson around it. */
export function InlineCode({ text }: { readonly text: string }) {
  return text.split("`").map((stretch, index) => (index % 2 === 1 ? <code key={stretch}>{stretch}</code> : stretch));
}
