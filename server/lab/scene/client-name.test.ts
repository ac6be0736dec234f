import { describe, expect, it } from "vitest";
import { clientNameKey, isClientName, parseClientName } from "./client-name.ts";

const names = [
  "ana",
  "Bo",
  "_",
  "$a",
  "s7",
  "Ærøskøbing",
  "李",
  "Zoë",
  "constructor",
  "toString",
  "of",
  "async",
  "a".repeat(24),
];
const reserved = [
  "class",
  "new",
  "true",
  "null",
  "this",
  "await",
  "let",
  "static",
  "eval",
  "arguments",
  "enum",
  "yield",
];
const others = ["io", "socket", "ack", "undefined", "Uint8Array", "__proto__", "a".repeat(25), "7up", "a b", "a-b", ""];

describe("a client's name", () => {
  it.each(names)("may be %s", (name) => {
    expect(parseClientName(name)).toEqual({ ok: true, value: name });
  });

  it.each([...reserved, ...others])("may not be %j", (name) => {
    expect(parseClientName(name)).toMatchObject({ ok: false, code: "scene/invalid" });
  });

  it.each([undefined, null, 7, {}, ["ana"]])("may not be the value %j", (name) => {
    expect(isClientName(name)).toBe(false);
  });

  it("can be bound in strict code, every one that is accepted", () => {
    for (const name of [...names, ...reserved]) {
      const canBind = () => new Function(`"use strict"; const ${name} = 1; return ${name};`);
      if (isClientName(name)) expect(canBind).not.toThrow();
    }
  });

  it("counts as the same in capitals and with accents put together otherwise", () => {
    expect(clientNameKey("ZOE\u0308")).toBe(clientNameKey("zoë"));
    expect(clientNameKey("ana")).not.toBe(clientNameKey("anna"));
  });
});
