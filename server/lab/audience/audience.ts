import type { Expression } from "../expression/tree.ts";
import type { LabState } from "../state.ts";
import type { Sender } from "../step.ts";
import { settle } from "./model/acknowledgement.ts";
import { createRunner } from "./model/run.ts";
import { createWorld, type Delivery, type Member } from "./model/world.ts";
import type { Absence, Prediction } from "./prediction.ts";

/**
 * Who should get a copy of what an expression sends, and why the others should not, by Socket.IO's rules alone.
 *
 * Shape:  every client of the state is either in `copies` or in `absences`; names in scene order. With several emissions
 *         the last one decides an absence. Statements run in one tick; one that throws stops those after it.
 * Errors: none; what the expression would throw is told in `error`.
 * Source: socket.io 4.8.4 and socket.io-adapter 2.5.8, in memory, over WebSocket; held against real runs by property.test.ts.
 */
export function predict(state: LabState, sender: Sender, expression: Expression): Prediction {
  const world = createWorld(state);
  const runner = createRunner(world, sender);
  let error: string | null = null;
  for (const [index, statement] of expression.entries()) {
    error = runner.run(statement, index);
    if (error !== null) break;
  }
  const { members, deliveries } = world;
  const last = deliveries.at(-1);
  const namespace = last?.emission.namespace ?? runner.namespace();
  const connected = members.filter(isStillThere);
  const acks = world.asked.map(settle);
  return {
    copies: new Map(members.filter(({ copies }) => copies > 0).map(({ name, copies }) => [name, copies])),
    absences: new Map(
      members.filter(({ copies }) => copies === 0).map((member) => [member.name, absenceOf(member, namespace, last)]),
    ),
    emissions: deliveries.map(({ emission }) => emission),
    connected: connected.map(({ name }) => name),
    rooms: new Map(connected.map(({ name, id, namespace: own }) => [name, world.membershipOf(own).roomsOf(id)])),
    error,
    acks,
    returned: world.returned,
    isCertain: world.isCertain && !acks.includes(null),
  };
}

const isStillThere = ({ isConnected, isBroken }: Member) => isConnected && !isBroken;

function absenceOf(member: Member, namespace: string, last: Delivery | undefined): Absence {
  if (!isStillThere(member)) return "disconnected";
  if (member.namespace !== namespace) return "other-namespace";
  return last ? (last.absences.get(member.name) ?? "not-in-room") : "no-emit";
}
