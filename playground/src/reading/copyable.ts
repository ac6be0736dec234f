import * as words from "#words/reading.ts";

const codeBlock = /<pre class="code"[\s\S]*?<\/pre>/g;

/**
 * A lesson's HTML with a button beside each block of code that copies it; without scripts the buttons are not there.
 *
 * Errors: none.
 */
export function copyable(html: string): string {
  const button = `<button type="button" class="copy-code needs-scripts" data-opens="copy">${words.copy}</button>`;
  const line = '<span class="unseen" role="status"></span>';
  return html.replace(codeBlock, (block) => `<div class="code-place">${block}${button}${line}</div>`);
}
