export { createPool, type Pool, type PoolOptions, TaskStopped } from "./pool.ts";
