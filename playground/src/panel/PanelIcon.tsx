const paths = {
  again: "M15.5 10a5.5 5.5 0 1 1-1.7-4M14.5 3v3.5H11",
  link: "M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9",
  more: "M5 8l5 5 5-5",
  less: "M5 12l5-5 5 5",
  undo: "M7 4 3.5 7.5 7 11M4 7.5h7a4.5 4.5 0 0 1 0 9H8",
  reset: "M4.5 10a5.5 5.5 0 1 0 1.7-4M5.5 3v3.5H9",
  plus: "M10 4.5v11M4.5 10h11",
  close: "M5.5 5.5l9 9M14.5 5.5l-9 9",
} as const;

/** A line drawing beside a name; the name says it. */
export function PanelIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="panel-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
