import { splitPlace } from "../model/index.ts";
import type { ChannelPart } from "./channel.ts";
import type { Asker } from "./command.ts";
import type { StatusView } from "./views.ts";

/** What one who asks may know: nobody in an installed workspace is told of another's channels or of the others' names. */
export function statusFor(status: StatusView, { platform, channel }: Pick<Asker, "platform" | "channel">): StatusView {
  const { workspace } = splitPlace(channel);
  if (workspace === undefined) return status;
  const own = (part: ChannelPart) => part.workspace === undefined || part.workspace === workspace;
  return {
    ...status,
    deliveries: status.deliveries.filter(
      (one) => one.platform === platform && splitPlace(one.channel).workspace === workspace,
    ),
    platforms: status.platforms.map(({ health, ...one }) => ({
      ...one,
      health: health.parts ? { ...health, parts: health.parts.filter(own) } : health,
    })),
  };
}
