/** What keeps the built-in PostgreSQL from running; its message is one sentence for the operator. */
export class PostgresProblem extends Error {}
