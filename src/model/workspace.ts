/**
 * Where a platform has many workspaces, a place says in which it is: "workspace/channel", a person's own
 * "@workspace/person". So whatever is kept by place (watchlists, settings, mutes, messages, limits) is kept apart by
 * workspace too.
 */
const PERSON = "@";
const SLASH = "/";

/** The place as everybody else knows it; without a workspace the platform's own name of it. */
export function placeIn(workspace: string | undefined, place: string): string {
  if (workspace === undefined) return place;
  return place.startsWith(PERSON)
    ? `${PERSON}${workspace}${SLASH}${place.slice(PERSON.length)}`
    : workspace + SLASH + place;
}

/** The workspace, and the place as the platform itself names it there. */
export function splitPlace(place: string): { workspace?: string; place: string } {
  const person = place.startsWith(PERSON) ? PERSON : "";
  const at = place.indexOf(SLASH);
  if (at < 0) return { place };
  return { workspace: place.slice(person.length, at), place: person + place.slice(at + 1) };
}

/** What the places of a workspace begin with. */
export const placesOf = (workspace: string): string[] => [placeIn(workspace, ""), placeIn(workspace, PERSON)];
