/**
 * The entry point, in plain JavaScript so that an older Node meets a sentence and not a syntax error. npm
 * brings Node 24 as a package and puts it first on the path of every `npm run`.
 */
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Pivotwire needs Node 24 and this is Node ${process.versions.node}: run "npm ci" and start it with npm (npm start, npm run demo), which uses the Node that npm installed.\n`,
  );
  process.exit(2);
}
// "npm run … | head" closes our output while we write: that is no fault.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const { runCli } = await import("./cli.ts");
process.exitCode = await runCli(process.argv.slice(2));
