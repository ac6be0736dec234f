/** Why the lab cannot do a step that was asked for. */
export const unknownClient = (name: string) => `There is no client named ${name} here.`;
/** A link, or a receipt that is run again, names a sender that is gone. */
export const unknownSender = (name: string) => `There is no client named ${name} here, so nothing was run.`;
export const nameTaken = (name: string) => `${name} is here already. Choose another name.`;
export const connectedAlready = (name: string) => `${name} is connected already.`;
export const disconnected = (name: string) => `${name} is disconnected. Reconnect ${name} first.`;
/** `reason` is Socket.IO's own word for it. */
export const couldNotConnect = (name: string, reason: string) => `${name} could not connect (${reason}). Try again.`;
export const stopped = "The step was stopped.";
