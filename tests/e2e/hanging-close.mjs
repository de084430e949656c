import { Server } from "node:http";

// For a process under test: a server that never says that it is closed.
Server.prototype.close = function close() {
	return this;
};
