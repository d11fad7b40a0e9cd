import type { Client } from "pg";

/** A server that does not answer for so long is gone, and what was held there with it. */
const ANSWER_MS = 10_000;

/** Callbacks that come and go. */
export function openListeners() {
  const all = new Set<() => void>();
  return {
    add: (listener: () => void): (() => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    call: (): void => {
      for (const listener of all) listener();
    },
  };
}

export interface Session {
  /** Opens the connection where there is none. */
  connect(): Promise<Client>;
  ask(text: string, values: unknown[]): Promise<{ name: string }[]>;
  close(): Promise<void>;
}

export interface SessionOptions {
  create: () => Client;
  /** What each new connection says first. */
  hello: string;
  /** Another connection sent a notification. */
  onNotified: () => void;
  /** The connection is gone, and with it whatever the server kept for it. */
  onLost: () => void;
}

/** One connection that is opened again after it was lost, when somebody asks next. */
export function openSession({ create, hello, onNotified, onLost }: SessionOptions): Session {
  let session: Promise<Client> | undefined;
  const forget = (dead: Promise<Client> | undefined) => {
    if (dead === undefined || session !== dead) return;
    session = undefined;
    onLost();
  };
  const greet = async (client: Client): Promise<Client> => {
    await client.connect();
    const own = (client as unknown as { processID: number }).processID;
    client.on("notification", ({ processId }) => {
      if (processId !== own) onNotified();
    });
    await client.query(hello);
    return client;
  };
  const connect = (): Promise<Client> => {
    if (session) return session;
    const client = create();
    const opening = greet(client);
    session = opening;
    const end = () => forget(opening);
    client.on("error", end);
    client.on("end", end);
    opening.catch(end);
    return opening;
  };
  const askNow = async (text: string, values: unknown[]) => {
    const asked = connect();
    const client = await asked;
    try {
      const query = { text, values, query_timeout: ANSWER_MS };
      return (await client.query<{ name: string }>(query)).rows;
    } catch (error) {
      // Nobody knows what of it happened: with the connection everything that it held is free.
      forget(asked);
      client.end().catch(() => undefined);
      throw error;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    connect,
    ask(text, values) {
      const answer = last.then(() => askNow(text, values));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      const open = session;
      session = undefined;
      const client = await open?.catch(() => undefined);
      await client?.end();
    },
  };
}
