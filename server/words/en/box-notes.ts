/** What Socket.IO itself does not say about an emit, under the box: a room that nobody is in. */
export const nobodyIn = (room: string) => `No client is in ${room}. Socket.IO will not complain.`;
export const nobodyInOf = (room: string, namespace: string) =>
  `No client is in ${room} of ${namespace}. Socket.IO will not complain.`;
/** `twin` looks the same and is not, as the number 1 and the text "1". */
export const nobodyInBut = (room: string, twin: string) =>
  `No client is in ${room}. ${twin} is another room. Socket.IO will not complain.`;
export const nobodyInOfBut = (room: string, namespace: string, twin: string) =>
  `No client is in ${room} of ${namespace}. ${twin} is another room. Socket.IO will not complain.`;
