import type { IncomingMessage } from "node:http";
import type { FakeFile } from "./state.ts";

/** The JSON of a request, from `payload_json` where files go with it. */
export async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: FakeFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data"))
    return { body: JSON.parse(bytes.toString("utf8")) as unknown, files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: FakeFile[] = [];
  let body: unknown;
  for (const [key, value] of form.entries()) {
    if (typeof value !== "string") files.push({ name: value.name, bytes: value.size });
    else if (key === "payload_json") body = JSON.parse(value) as unknown;
  }
  return { body, files };
}
