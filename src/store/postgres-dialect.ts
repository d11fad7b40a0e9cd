import {
  type AbortableOperationOptions,
  type CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
} from "kysely";
import { storable } from "./rows.ts";

class StorableCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storable(parameter));
  }
}

/** A connection takes one query at a time; those that a transaction makes at once wait their turn here. */
class QueueingDriver extends PostgresDriver {
  readonly #queued = new WeakSet<DatabaseConnection>();
  override async acquireConnection(options?: AbortableOperationOptions): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection(options);
    if (this.#queued.has(connection)) return connection;
    this.#queued.add(connection);
    const run = connection.executeQuery.bind(connection);
    let last: Promise<unknown> = Promise.resolve();
    connection.executeQuery = <R>(query: CompiledQuery, opts?: AbortableOperationOptions) => {
      const result = last.then(() => run<R>(query, opts));
      last = result.catch(() => undefined);
      return result;
    };
    return connection;
  }
}

/** kysely's dialect, for text that may hold anything and for queries that are made at once. */
export class StorableDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): PostgresDriver {
    return new QueueingDriver(this.#config);
  }
  override createQueryCompiler(): PostgresQueryCompiler {
    return new StorableCompiler();
  }
}
