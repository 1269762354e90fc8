import {
  ComponentType,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
} from "discord.js";

/**
 * All texts of a message together. The documentation of Discord's client libraries gives 4,000 (characters); the rest is
 * kept for the line below the container.
 */
const MAX_TEXT = 3800;

/**
 * The container with its texts cut to whole lines once there are too many: later texts give way to earlier ones. Texts
 * that show nothing are left out, because Discord refuses them.
 */
export function withinLimits(container: APIContainerComponent): APIContainerComponent {
  let room = MAX_TEXT;
  const fit = (display: APITextDisplayComponent): APITextDisplayComponent[] => {
    if (display.content.trim() === "") return [];
    const content = fittingLines(display.content, room);
    room -= content.length;
    return [{ ...display, content }];
  };
  const fitted = container.components.flatMap((component): APIComponentInContainer[] => {
    if (component.type === ComponentType.TextDisplay) return fit(component);
    if (component.type !== ComponentType.Section) return [component];
    const components = component.components.flatMap(fit);
    return components.length === 0 ? [] : [{ ...component, components }];
  });
  return { ...container, components: fitted };
}

/** No markup of ours reaches over a line break, so whole lines keep it whole. */
function fittingLines(content: string, room: number): string {
  if (content.length <= room) return content;
  const end = content.lastIndexOf("\n", Math.max(0, room - 2));
  return end > 0 ? `${content.slice(0, end)}\n…` : "…";
}
