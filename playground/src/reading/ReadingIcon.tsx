const paths = {
  search: "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.5 12.5 17 17",
} as const;

/** A small drawing that says nothing by itself. */
export function ReadingIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="reading-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
