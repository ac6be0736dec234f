import { expect, test } from "vitest";
import { done, senderNamed } from "../contract/experiment.contract.ts";
import { parseExpression } from "../expression/parse.ts";
import type { ClientState, LabState } from "../state.ts";
import { absenceText } from "./absence-text.ts";
import { predict } from "./audience.ts";
import { explain } from "./explain.ts";
import type { Prediction } from "./prediction.ts";

const client = (name: string, rooms: readonly unknown[], more: Partial<ClientState> = {}): ClientState => {
  const id = `${name}-id`;
  return { name, namespace: "/", id, isConnected: true, rooms: [id, ...rooms], flags: {}, ...more };
};
const state: LabState = {
  clients: [
    client("Ana", ["general"]),
    client("Bo", ["general", "vip", "rock and roll", 1]),
    client("Cy", [], { isConnected: false, rooms: [] }),
    client("Dee", [], { namespace: "/chat" }),
  ],
  serverOptions: {},
};
const recovering: LabState = { ...state, serverOptions: { connectionStateRecovery: {} } };

function predicted(source: string, of: LabState): Prediction {
  const clients = of.clients.map(({ name }) => name);
  return predict(of, senderNamed("Ana"), done(parseExpression(source, { clients, hasSocket: true })));
}

test.each([
  ['io.emit("x")', "Cy", "disconnected", "Cy is disconnected, so nothing arrives."],
  ['io.emit("x")', "Dee", "in another namespace, /chat", "Dee is in the namespace /chat, and this goes to /."],
  ['Bo.join("a")', "Dee", "in another namespace, /chat", "Dee is in the namespace /chat."],
  ["io.fetchSockets()", "Ana", "nothing was emitted", "Nothing is emitted, so nobody gets a copy."],
  ['socket.emit("x")', "Bo", "not addressed", "This goes to Ana alone."],
  [
    'socket.to("vip").emit("x")',
    "Ana",
    "the sender",
    "Ana is the sender, and a broadcast from a socket leaves its sender out.",
  ],
  ['io.except("vip").emit("x")', "Bo", "excepted by vip", "Bo is in vip, which is excepted."],
  ['io.except(["typo", 1]).emit("x")', "Bo", "excepted by 1", "Bo is in 1, which is excepted."],
  ["io.except(Bo.id).emit(1)", "Bo", "excepted by its own id", "Bo’s own id is excepted."],
  [
    'Bo.join(Ana.id); socket.broadcast.emit("x")',
    "Bo",
    "excepted by the room of Ana’s id",
    "Bo is in the room of Ana’s id, which is excepted.",
  ],
  [
    'Bo.leave("vip"); Bo.join("new"); io.except("new").emit("x")',
    "Bo",
    "excepted by new",
    "Bo is in new, which is excepted.",
  ],
  ['io.to("typo").emit("x")', "Bo", "nobody is in typo", "Nobody is in typo."],
  ['io.to("typo").to("oops").emit("x")', "Bo", "nobody is in typo or oops", "Nobody is in typo or oops."],
  ['io.of("/chat").to("vip").emit("x")', "Dee", "nobody is in vip of /chat", "Nobody is in vip of /chat."],
  ['io.of("/chat").emit("x")', "Ana", "in the main namespace", "Ana is in the namespace /, and this goes to /chat."],
  ['io.to("vip").emit("x")', "Ana", "not in vip", "Ana is not in vip."],
  ['io.to("rock and roll").emit("x")', "Ana", "not in rock and roll", "Ana is not in rock and roll."],
  ['io.to("vip").to("b").to(1).emit("x")', "Ana", "not in vip, b or 1", "Ana is not in vip, b or 1."],
  ["io.to(Bo.id).emit(1)", "Ana", "not in the room of Bo’s id", "Ana is not in the room of Bo’s id."],
  [
    'socket.leaveAll(); io.emit("x")',
    "Ana",
    "in no room at all, not even its own",
    "Ana is in no room at all, not even its own.",
  ],
  [
    'socket.leave(socket.id); Bo.join(Ana.id); io.to(Ana.id).emit("x")',
    "Ana",
    "not in the room of its own id",
    "Ana is not in the room of its own id.",
  ],
] as const)("%s: %s is %s", (source, name, text, sentence) => {
  const prediction = predicted(source, state);
  const found = state.clients.find((each) => each.name === name);
  const absence = prediction.absences.get(name);
  expect(found && absence && absenceText(absence, found, prediction, state)).toBe(text);
  expect(explain(prediction, state, name)).toBe(sentence);
});

test.each([
  ["io.to(Bo.id).emit(1)", "Ana", "not in Bo’s own room"],
  ['io.to("vip").to(Bo.id).emit("x")', "Ana", "not in vip or Bo’s own room"],
  ['socket.leaveAll(); io.emit("x")', "Ana", "in no room at all"],
  ['socket.leave(socket.id); Bo.join(Ana.id); io.to(Ana.id).emit("x")', "Ana", "not in its own room"],
] as const)("%s: %s is %s, in short", (source, name, text) => {
  const prediction = predicted(source, state);
  const found = state.clients.find((each) => each.name === name);
  const absence = prediction.absences.get(name);
  expect(found && absence && absenceText(absence, found, prediction, state, true)).toBe(text);
});

test.each([
  ['socket.emit("x")', "Ana", "This goes to Ana alone."],
  ['io.emit("x")', "Ana", "This goes to everyone in /, and Ana is not left out."],
  ['io.of("/chat").emit("x")', "Dee", "This goes to everyone in /chat, and Dee is not left out."],
  ['io.to("general").emit("x")', "Ana", "Ana is in general."],
  ['io.to("general").to("vip").to("typo").emit("x")', "Bo", "Bo is in general and vip."],
  ['Bo.join("new"); io.to("new").emit("x")', "Bo", "Bo is in new."],
  ["io.to(Bo.id).emit(1)", "Bo", "This goes to the room of Bo’s own id."],
  ['io.emit("x"); io.to("vip").emit("y")', "Bo", "2 emits reach Bo, each with a copy of its own."],
])("%s: %s gets it: %s", (source, name, sentence) => {
  expect(explain(predicted(source, state), state, name)).toBe(sentence);
});

test.each([
  ['Bo.join(Ana.id); socket.emit("x")', "Bo", "This goes to the room of Ana’s id, and Bo is in it."],
  ['socket.leave(socket.id); socket.emit("x")', "Ana", "Ana is not in the room of its own id."],
  ['socket.leave(socket.id); socket.emit("x")', "Bo", "This goes to Ana alone."],
])("with recovery, %s: %s", (source, name, sentence) => {
  expect(explain(predicted(source, recovering), recovering, name)).toBe(sentence);
});

test("a name that is not there has no explanation", () => {
  expect(explain(predicted('io.emit("x")', state), state, "Zoe")).toBe("");
});
