import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from "discord.js";
import { shorten } from "./markdown.ts";

/** Discord takes at most 5 buttons in a row. https://discord.com/developers/docs/components/reference#action-row */
export const MAX_BUTTONS = 5;
/** Discord takes at most 80 characters on a button. https://discord.com/developers/docs/components/reference#button */
const MAX_LABEL = 80;
/** Longer addresses are refused on a link button (same page). */
const MAX_URL = 512;
/** The stripe at the left of an answer. It says nothing that the text does not say. */
const ACCENT = 0x3b6ea5;

/** What a message consists of: the part of a callback, follow-up or edit that shows an answer. */
export type MessageBody = {
  flags: MessageFlags;
  components: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
};

/** A message of Components V2 that mentions nobody; `ephemeral` shows it to the asker alone. */
export function message(components: APIMessageTopLevelComponent[], ephemeral: boolean): MessageBody {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  return { flags, components, allowed_mentions: { parse: [] } };
}

export function container(components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: ACCENT, components };
}

/** Lines of Discord's Markdown; empty ones are left out. */
export function text(...lines: string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.filter((line) => line !== "").join("\n") };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** A text with a button beside it. */
export function section(content: string, accessory: APIButtonComponent): APISectionComponent {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

/** Buttons in as many rows as they need; none for no buttons. */
export function rows(buttons: APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  const count = Math.ceil(buttons.length / MAX_BUTTONS);
  return Array.from({ length: count }, (_, index) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(index * MAX_BUTTONS, (index + 1) * MAX_BUTTONS),
  }));
}

export function button(
  label: string,
  customId: string,
  { disabled = false, style = ButtonStyle.Secondary }: ButtonLook = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    label: shorten(label, MAX_LABEL),
    custom_id: customId,
    disabled,
  };
}

type ButtonLook = {
  disabled?: boolean;
  style?: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;
};

/** A link button, or nothing without an address or for one that Discord refuses or that is not http(s). */
export function link(label: string, url: string | null): APIButtonComponent[] {
  const address = url === null ? null : webAddress(url);
  if (address === null || address.length > MAX_URL) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url: address }];
}

/** The normal form of an http(s) address, safe inside `[label](<address>)`; null for anything else. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, href } = new URL(url);
  if ((protocol !== "https:" && protocol !== "http:") || username !== "") return null;
  return href
    .replace(/[()<>\s]/gu, encodeURIComponent)
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
}
