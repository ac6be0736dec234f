import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifest } from "../playground/src/manifest.ts";

const folder = "playground/public/";

test("each icon of the manifest is there, in the size that it is said to have", () => {
  const pictures = manifest.icons.filter(({ src }) => src.endsWith(".png"));
  expect(pictures.map((icon) => [icon.sizes, "purpose" in icon ? icon.purpose : undefined])).toEqual([
    ["192x192", undefined],
    ["512x512", undefined],
    ["512x512", "maskable"],
  ]);
  for (const { src, sizes } of pictures) {
    // A PNG has its width and height at 16 and 20.
    const header = readFileSync(folder + src).subarray(0, 24);
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("the manifest works under any path", () => {
  const addresses: string[] = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
  expect(addresses.filter((address) => /^(\/|\w+:)/.test(address))).toEqual([]);
});
