export function connect(): never {
  throw new Error('there are no sockets here');
}
