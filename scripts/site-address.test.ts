import { expect, test } from "vitest";
import { siteAddress } from "./site-address.ts";

test.each([
  [undefined, null],
  ["", null],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/lab", "https://example.org/lab/"],
  ["http://10.0.0.4:8080/lab/", "http://10.0.0.4:8080/lab/"],
])("%s is the address %s", (given, address) => {
  expect(siteAddress(given)).toBe(address);
});

test.each(["example.org", "ftp://example.org/", "https://example.org/?a", "https://example.org/#top", "yes"])(
  "%s is refused with an example of what to write",
  (given) => {
    expect(() => siteAddress(given)).toThrow(`EMITSCOPE_SITE is "${given}"; write the site's whole address`);
  },
);
