/**
 * The entry point, in plain JavaScript so that an older Node meets a sentence and not a syntax error. npm
 * brings Node 24 as a package and puts it first on the path of every `npm run`.
 */
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Pivotwire needs Node 24 and this is Node ${process.versions.node}: run "npm ci" and start it with npm (npm start, npm run demo), which uses the Node that npm installed.\n`,
  );
  process.exit(2);
}
// Modules are compiled, and their types taken out, once for all starts. In a folder of our own: in the system's for
// passing files somebody else could put code there. Threads learn of it by the environment; where it cannot be
// written every start is a first one.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../node_modules/.cache/pivotwire", import.meta.url));
nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE);
// "npm run … | head" closes our output while we write: that is no fault.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const { runCli } = await import("./cli.ts");
process.exitCode = await runCli(process.argv.slice(2));
