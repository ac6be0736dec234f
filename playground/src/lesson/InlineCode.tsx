/** Text in which `backticks` mean code, as in the lesson around it. */
export function InlineCode({ text }: { readonly text: string }) {
  let offset = 0;
  return text.split("`").map((stretch, index) => {
    offset += stretch.length + 1;
    // The same code may stand twice in a sentence, so a stretch is known by where it ends.
    return index % 2 === 1 ? <code key={offset}>{stretch}</code> : stretch;
  });
}
