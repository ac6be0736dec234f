/** A dot and the rings it sends out. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
      <circle class="logo-dot" cx="13" cy="13" r="4" />
      <circle class="logo-near" cx="13" cy="13" r="8" />
      <circle class="logo-far" cx="13" cy="13" r="12" />
    </svg>
  );
}
