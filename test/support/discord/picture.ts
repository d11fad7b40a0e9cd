import type { MessageBody } from "../../../src/channels/discord/index.ts";

/** A message as lines of text, roughly as a person sees it: for eyes and for golden files. */
export function picture({ content, embeds, components, attachments }: MessageBody): string {
  const cards = embeds.map(({ title, description, fields = [], footer, image }) => {
    const lines = [
      ...(title ? [`# ${title}`] : []),
      ...(description ? description.split("\n") : []),
      ...fields.flatMap(({ name, value, inline }) => [
        `[${inline ? "beside" : "below"}] ${name}`,
        ...value.split("\n").map((line) => `    ${line}`),
      ]),
      ...(image ? [`(picture ${image.url})`] : []),
      ...(footer ? [`(foot) ${footer.text}`] : []),
    ];
    return lines.map((line) => `| ${line}`.trimEnd()).join("\n");
  });
  const buttons = components.map(({ components: row }) =>
    row
      .map((button) =>
        "custom_id" in button
          ? `[${button.label}: ${button.custom_id}]`
          : "url" in button
            ? `[${"label" in button ? button.label : ""} -> ${button.url}]`
            : "",
      )
      .join(" "),
  );
  const files = attachments.map(({ filename, description }) => `(file ${filename}: ${description ?? "no words"})`);
  return `${[content, ...cards, ...files, ...buttons].join("\n")}\n`;
}
