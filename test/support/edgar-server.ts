/** EDGAR on loopback: filings appear when a test files them, and any of its addresses can be made to misbehave. */

import {
  atomPage,
  type EdgarFiling,
  folderOf,
  indexOf,
  indexPage,
  submissionsFile,
  submissionText,
} from "./edgar/pages.ts";
import { type Answer, openWebServer, type WebServer } from "./web-server/index.ts";

export type { EdgarFiling, FiledFile } from "./edgar/pages.ts";
export { folderOf, indexOf } from "./edgar/pages.ts";

export interface EdgarServer {
  host: string;
  origin: string;
  asked: WebServer["asked"];
  file(filing: EdgarFiling): void;
  /** Answers a path with something else, until `heal`. */
  spoil(path: string, answer: Answer): void;
  heal(path: string): void;
  /** companyfacts of a company. */
  facts(cik: string, json: unknown): void;
  feedUrl(type: string): string;
  close(): Promise<void>;
}

const send =
  (body: string | Buffer, contentType: string): Answer =>
  (response) => {
    response.setHeader("content-type", contentType);
    response.end(body);
  };

export async function openEdgar(): Promise<EdgarServer> {
  const filings: EdgarFiling[] = [];
  const fixed = new Map<string, Answer>();
  const spoiled = new Map<string, Answer>();
  const server = await openWebServer({
    "*": (response, request) => {
      const url = new URL(request.url ?? "/", origin);
      const answer = spoiled.get(url.pathname) ?? fixed.get(url.pathname) ?? listing(url);
      if (answer) return answer(response, request);
      response.statusCode = 404;
      response.end("<Error><Code>NoSuchKey</Code></Error>");
    },
  });
  const origin = `http://${server.host}`;
  const listing = (url: URL): Answer | undefined => {
    const cik = /^\/submissions\/CIK(\d{10})\.json$/.exec(url.pathname)?.[1];
    if (cik) return send(submissionsFile(cik, filings), "application/json");
    if (url.pathname !== "/cgi-bin/browse-edgar") return undefined;
    const type = url.searchParams.get("type") ?? "";
    const shown = filings.filter(({ form }) => form.startsWith(type));
    return send(atomPage(shown, "https://www.sec.gov"), "application/atom+xml; charset=ISO-8859-1");
  };
  return {
    host: server.host,
    origin,
    asked: server.asked,
    file(filing) {
      filings.push(filing);
      fixed.set(indexOf(filing), send(indexPage(filing), "text/html"));
      fixed.set(`${folderOf(filing)}/${filing.accession}.txt`, send(submissionText(filing), "text/plain"));
      for (const { filename, body, contentType = "text/html" } of filing.files)
        fixed.set(`${folderOf(filing)}/${filename}`, send(body, contentType));
    },
    spoil: (path, answer) => void spoiled.set(path, answer),
    heal: (path) => void spoiled.delete(path),
    facts: (cik, json) =>
      void fixed.set(`/api/xbrl/companyfacts/CIK${cik}.json`, send(JSON.stringify(json), "application/json")),
    feedUrl: (type) =>
      `${origin}/cgi-bin/browse-edgar?action=getcurrent&type=${type}&company=&dateb=&owner=include&start=0&count=100&output=atom`,
    close: () => server.close(),
  };
}
