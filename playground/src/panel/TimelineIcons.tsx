/** The timeline's icons; the buttons carry the names. */
export function ToggleIcon({ isPlaying }: { readonly isPlaying: boolean }) {
  return (
    <svg class="timeline-icon" viewBox="0 0 20 20" aria-hidden="true">
      {isPlaying ? <path d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" /> : <path d="M6 3.6v12.8L16.4 10z" />}
    </svg>
  );
}

/** Back to the stop before. */
export function StepBackIcon() {
  return (
    <svg class="timeline-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 4.5h2v11H5zM15.5 4.5v11L7.8 10z" />
    </svg>
  );
}

/** On to the next stop. */
export function StepForwardIcon() {
  return (
    <svg class="timeline-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M13 4.5h2v11h-2zM4.5 4.5v11l7.7-5.5z" />
    </svg>
  );
}

/** From the beginning. */
export function RestartIcon() {
  return (
    <svg class="timeline-icon timeline-icon-line" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4.6 8.2A5.9 5.9 0 1 1 4.2 11.4" />
      <path d="M4.4 3.6v4.8h4.8" />
    </svg>
  );
}
