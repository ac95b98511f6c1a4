// Loaded before Microsoft's Playground, which listens on every network interface of the computer and offers no setting for
// it. Briefings and responses are shown there without a sign-in: it must not be reached from elsewhere.
import { Server } from 'node:net';

const listen = Server.prototype.listen;

Server.prototype.listen = function (first, ...rest) {
  const isPortAlone = typeof first === 'number' && typeof rest[0] !== 'string';
  return isPortAlone ? listen.call(this, first, '127.0.0.1', ...rest) : listen.call(this, first, ...rest);
};
