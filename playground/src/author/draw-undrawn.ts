/**
 * Has diagrams that nobody rendered drawn by `page`, now and after each change of the text; without one, nothing is loaded.
 *
 * Errors: rejects when the script that draws is gone.
 */
export async function drawUndrawn(page: string): Promise<void> {
  const draw = async () => {
    if (document.querySelector("[data-undrawn]") === null) return;
    document.removeEventListener("lesson:swapped", draw);
    const { drawDiagrams } = await import("./draw-later.ts");
    drawDiagrams(page);
  };
  document.addEventListener("lesson:swapped", draw);
  await draw();
}
